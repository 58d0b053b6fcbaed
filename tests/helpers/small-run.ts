/** A small run with its prose: a scene of three pages with talks and flavour, a second decision, moves, years and an ending. */
import { BETWEEN, GO_ON, Session } from '../../src/session/session.ts';
import { decision, move, option, talk } from './data.ts';
import { compiled } from './ink.ts';
import { smallWorld } from './world.ts';

const LONG = Array.from({ length: 59 }, () => 'word').join(' ');

const CHAPTER = compiled(
  `EXTERNAL remembers(memory)
-> DONE
=== function remembers(memory) ===
~ return false
=== first
-> briefing
= briefing
{LONG}
Long again: ${LONG.replace(/ word$/, '')}
${LONG}
* [Cough # talk: cough # flavour]
    You cough.
* [Ask # talk: ask]
    He answers.
-
He sits down.
* [Ask more # talk: more]
    He says more.
* [Look out of the window # talk: window # flavour]
    Rain.
-
{remembers("asked"): He has been asked.}
+ [Yes # option: first.yes]
    -> aftermath_yes
+ [No # option: first.no]
    -> aftermath_no
+ [Force it # option: first.locked]
    -> aftermath_yes
= aftermath_yes
It is done.
-> DONE
= aftermath_no
It is not done.
-> DONE
=== second
A second matter.
+ [Yes # option: second.yes]
    Yes.
    -> DONE
+ [No # option: second.no]
    No.
    -> DONE
= aftermath_yes
Yes.
-> DONE
= aftermath_no
No.
-> DONE
`.replace('{LONG}', LONG),
);

const YEARS = compiled(`EXTERNAL called()
-> DONE
=== function called() ===
~ return ""
=== move_telephone
It rings.
{called() == "orlov": Orlov answers.}
-> DONE
=== move_old_letters
A sack of them.
-> DONE
=== year_1953
Snow.
-> DONE
=== year_1954
More snow.
-> DONE
=== epilogue
Grass grows over it.
-> DONE
=== ending_calm
A Wednesday.
${LONG}
${LONG}
-> DONE
`);

export const world = smallWorld({
  decisions: [
    decision(
      'first',
      '1953-06-26',
      [
        option('first.yes', { note: 'It may work.' }),
        option('first.no'),
        option('first.locked', {
          requires: [
            { condition: { kind: 'loyalty', holder: 'orlov', atLeast: 50 }, why: 'Orlov is against it.' },
          ],
        }),
      ],
      { talks: [talk('ask', { remember: ['asked'] }), talk('more', { loyalty: { orlov: 1 } })] },
    ),
    decision('second', '1954-06-26'),
  ],
  moves: [
    move('telephone', { label: 'Telephone', note: 'He will know why.', to: 'member', gains: 4 }),
    move('old-letters', { weeks: 2, candour: 4 }),
  ],
  rules: { weeks: { 1: 3 } },
});

export const load = async (part: string) => (part === BETWEEN ? YEARS : CHAPTER);
export const begin = (): Promise<Session> => Session.begin(world, load, 7);

/** Presses "go on" to the last page of the text. */
export async function leafThrough(session: Session): Promise<void> {
  while (session.page.choices.length === 1 && session.page.kind === 'decision') await session.press(GO_ON);
}

export async function press(session: Session, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await leafThrough(session);
    if (!(await session.press(id))) throw new Error(`The page does not take '${id}'.`);
  }
}

export const ids = (session: Session): string[] => session.page.choices.map(choice => choice.id);
