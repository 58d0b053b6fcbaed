// Every question that the prose may ask, with a fallback, so that Inky plays the story without the game.
// The game binds these to the engine; all are pure. See docs/story-format.md.
EXTERNAL support(who)
EXTERNAL loyalty(who)
EXTERNAL indicator(what)
EXTERNAL chose(option)
EXTERNAL remembers(memory)
EXTERNAL seated(person)
EXTERNAL office(name)
EXTERNAL ayes(vote)
EXTERNAL noes(vote)
EXTERNAL stance(person)
EXTERNAL removal(step)
EXTERNAL recruited(person)
EXTERNAL called()
EXTERNAL year()
EXTERNAL short()

=== function support(who) ===
~ return 50

=== function loyalty(who) ===
~ return 0

=== function indicator(what) ===
~ return 100

=== function chose(option) ===
~ return false

=== function remembers(memory) ===
~ return false

=== function seated(person) ===
~ return true

=== function office(name) ===
~ return ""

=== function ayes(vote) ===
~ return 4

=== function noes(vote) ===
~ return 7

=== function stance(person) ===
~ return "against"

=== function removal(step) ===
~ return "organised"

=== function recruited(person) ===
~ return true

=== function called() ===
~ return "mikoyan"

=== function year() ===
~ return 1953

=== function short() ===
~ return false
