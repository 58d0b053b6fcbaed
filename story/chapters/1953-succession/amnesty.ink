=== amnesty
-> briefing

= briefing
"And where do they get off the train, Lavrenty Pavlovich?" Konstantin Gorshenin, Minister of Justice, is on his feet. He inherits the camps. "With what papers? Who gives them supper?"
"Who gives it to them now?" says Beria. "They dig canals that never see a boat, and we feed them for it. Sign today." # speaker: beria
His paper has two pages. There are 2,526,402 people behind wire, 221,435 of them dangerous to the state. He would let a million go: short terms, mothers, boys, the old, the sick. Of political prisoners only those with five years or less. # record: naumov-sigachev-1999
Vyacheslav Molotov, whose wife Beria fetched out of prison the day after the funeral, has no objection. Pravda, the Party's paper, holds a page.
-> choice

= choice
"Only those with five years," Anastas Mikoyan reads out. "I had a deputy who got ten." Kaganovich has found something in his eye. # speaker: mikoyan
"Before you open the goat-pen," you say, "have a look where the cabbages are."
"And which are you, Nikita, in this garden?" says Beria. # speaker: beria
{chose("kuntsevo.oppose-police"): Beria looks only at you. You spoke against his police in March, and he would like to see you speak against mercy.}
{chose("kuntsevo.malenkov-both"): Malenkov, who has promised it already, looks at you to learn whether he ought to have.}
{chose("kuntsevo.rally-young"): Malenkov is counting hands already, before you can call for other views.}
{chose("kuntsevo.secretariat"): It is the first thing that you have said in this room since the funeral. Malenkov passes on to the vote.}
+ [Vote for it and say no more # option: amnesty.go-along]
    -> aftermath_go_along
+ [Ask for four stages, with work and a bunk for each # option: amnesty.staged]
    -> aftermath_staged
+ [Propose that the political prisoners go home too # option: amnesty.politicals]
    -> aftermath_politicals
+ [Vote against, in the name of the provinces # option: amnesty.oppose]
    -> aftermath_oppose

= aftermath_go_along
It is printed over the name of Voroshilov, the head of state, and people call it Voroshilov's amnesty. 1,201,738 come out, more than half of all who were in. # record: vorobeva-2021
In June Nina Yegorova, a sergeant of militia at Gorky station, has six men and a whistle. "Four hundred off the northern train, with a ticket each and no address," she reports. "By evening there was not a purse in the buffet."
One of the four hundred is her sister, who in 1947 left an arms works without leave. She has carried the sergeant's bag home and washed the floor.
Secretaries ring you about Beria's bandits. You sigh with them. You do not say how you voted, and they are too polite to ask.
-> DONE

= aftermath_staged
"A timetable," says Beria. "For liberty." # speaker: beria
"For trains," you say. Gorshenin, who was last agreed with in 1948, goes red with pleasure.
They come out by quarters: mothers in April, boys in July, the rest by the next summer, each with a paper that has a town on it and a bunk in the town. At Ivanovo Lida Sorokina, seven years for a bobbin of thread, gets a loom and a place in the crèche. Her daughter asks where the dogs sleep.
In November a man at Norilsk, whose quarter is the fourth, is killed under a coal tub. On Beria's list he had stood in April. Gorshenin sends you both lists, pinned together.
-> DONE

= aftermath_politicals
"And the fifty-eights," you say. Crimes against the state. They look at you as if you had undressed. # stage: look you
"Half a million," says Kaganovich. "And when they are home, whom will they call on first?" # speaker: kaganovich
Molotov states that the organs did not arrest without cause. His wife has been home for seventeen days, after four years.
They give you a piece, so that you shall sit down: ten years and under, some tens of thousands.
In October Anna Lvovna Reich, a teacher of German, stands on her landing with a wooden suitcase. The neighbour who informed on her opens; he was given her second room. They say good evening. She writes to ask you which of them is to move.
-> DONE

= aftermath_oppose
"I answer for the provinces," you say. "They have one militiaman to a district and he is lame." You vote against, and you are the only one. # stage: look you
"Nikita pities the purses," says Beria. "I wonder whom he pitied in ’thirty-seven." # speaker: beria
It goes through nine to one. 1,201,738 come out. # record: vorobeva-2021
By July the calls begin: Gorky, Kazan, Chita. The secretaries have heard who spoke up for them in March.
Mikoyan has heard too. He tells you of a girl from his ministry's canteen, seven years for two herrings, who is home and has her place back. "You would have kept her in," he says. "Would you like to meet her?" # speaker: mikoyan
You have no time this week.
-> DONE
