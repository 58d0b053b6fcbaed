=== wall
-> briefing

= briefing
Walter Ulbricht has come to Moscow and begins with butter. There is none, and no milk, because in July thirty thousand of those who churn, cart and count left his Germany by the Berlin city train. The open crossing is in your sector. # record: wilson-110206
"At Magdeburg the hospital has beds and no..."
"You have had credits, and coal, and..." says Kosygin. # speaker: kosygin
"...surgeon. Give me the crossing, or in a year I govern the pensioners."
"Give him butter," says Mikoyan. "Nobody runs from a full table." # speaker: mikoyan
"Off whose shelf?" says Kosygin. Kozlov wants your treaty signed. The General Staff would fence off the whole of Berlin, and be done with streets. # speaker: kosygin
Your allies meet the day after tomorrow.
-> choice

= choice
"You keep a shop," you tell Ulbricht, "the customers leave by the back, and it's me that you want to brick it up!"
{remembers("vienna-deadline"): Gromyko has the treaty that you promised Kennedy for December.}
{
- remembers("warsaw-occupied"):
    "In Warsaw you needed ten divisions," says Ulbricht. "I need wire."
- remembers("hungary-left") or remembers("hungary-holds"):
    "My people saw you give way in Budapest," says Ulbricht. "Now each of them wants to be given way to."
- remembers("hungary-crushed"):
    Ulbricht mentions Budapest, in passing, like a bill that both of you have seen.
- else:
    Ulbricht mentions June 1953, in passing, like a bill that both of you have seen.
}
"Well, Comrade Khrushchev? On which Sunday?"
+ [Let him close it: a ring of wire through Berlin # option: wall.ring]
    -> aftermath_ring
+ [Sign the treaty, and give him the roads and the air # option: wall.treaty]
    -> aftermath_treaty
+ [Send him butter, and leave the crossing open # option: wall.pay]
    -> aftermath_pay
+ [Close the outer ring, with all Berlin on the far side # option: wall.outer]
    -> aftermath_outer

= aftermath_ring
On Sunday 13 August, at one in the morning, the street lamps go out along the line and the wire is unrolled. Kennedy goes sailing. On Tuesday the first blocks arrive on a crane. # record: kempe-2011
That day Conrad Schumann, nineteen, in their uniform, puts out his cigarette and jumps over it. On the twenty-fourth Günter Litfin, a tailor of twenty-four, swims for the other bank of a harbour and is shot. # record: kempe-2011
In October, over who may ask an American for his papers, ten of their tanks and ten of ours stand nose to nose all night at the Friedrichstrasse. Ours back away first, by your order. # record: khrushchev-memoirs
{remembers("vienna-deadline"): You have told the congress that you do not insist on December. # record: congress-22-1961}
"It is quieter with a fence," you tell Mikoyan. He agrees that it is quieter.
-> DONE

= aftermath_treaty
{not chose("berlin-ultimatum.at-once"): You sign in the open, with an orchestra. From that noon a German policeman stands on the motorway, and whoever drives to Berlin must take from him a stamp with a compass on it.}
{chose("berlin-ultimatum.at-once"): You sign in the open, with an orchestra. The German policeman on the motorway has been driven past since 1958. From that noon whoever drives to Berlin must take from him a stamp with a compass on it.}
The first American column has forty lorries and a colonel. He reads the stamp for six minutes. Then he drives on without it, and the policeman looks at our tank.
"So he has sovereignty," says Mikoyan. "It is our boy in the tank." # speaker: mikoyan
{remembers("vienna-deadline"): Kennedy had been told December. He sends another division.}
Ulbricht closes the crossing in the end as well, in September, a street at a time, since a treaty does not churn. They go out of the windows into blankets.
-> DONE

= aftermath_pay
Butter goes out by the trainload, fifty thousand tonnes, and meat with it. In Riga they can read on the wagons where it goes.
Kosygin has the account brought to you open. "They eat it," he says, "and leave on a full stomach." Mikoyan does not mention tables. # speaker: kosygin
{chose("berlin-ultimatum.shop-window"): It is the second time that you have filled Ulbricht's window. He has kept the boxes of the first.}
At Magdeburg a surgeon stays, for the salary. On Saturdays he takes the train to his children on the other side, and the hospital waits up.
{loyalty("kozlov") >= 10: "Let them see that we're not afraid," says Kozlov loyally, with no pleasure. # speaker: kozlov}
{loyalty("kozlov") < 10: "In Leningrad they ask who won that war," says Kozlov. # speaker: kozlov}
Ulbricht has had the wire in store since spring. It stays there, greased.
{remembers("vienna-deadline"): In October you tell the congress that you do not insist on December.}
-> DONE

= aftermath_outer
It goes round the city and not through it: more than two hundred kilometres of pinewood and sand, and in the middle of it, on the wrong side, his own ministries. To visit his government Ulbricht's people must show a pass.
"I govern from a suitcase," he says. Few get out of the country any more. From his capital they go on leaving, three stops by the city train.
At Magdeburg a surgeon unpacks. In East Berlin another locks the door, gives the key to the caretaker and takes his daughter to the zoo, which is in the other half.
{remembers("berlin-interim"): Your flag for the roads is still under discussion. They have got as far as its colour.}
{remembers("vienna-deadline"): In October you tell the congress that you do not insist on December.}
-> DONE
