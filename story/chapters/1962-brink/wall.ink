=== wall
-> briefing

= briefing
Walter Ulbricht has come to Moscow and begins with butter. There is none, and no milk, because in July thirty thousand of those who churn, cart and count left his Germany by the Berlin city train. The open crossing is in your sector. # record: wilson-110206
A hospital at Magdeburg has written that it has beds and no surgeon.
"Give me the crossing, or in a year I govern the old-age pensioners." He has the wire in store.
Mikoyan asks how it will look, socialism behind a fence. "But whose butter is it that he's asking for?" he adds. "Ours?" # speaker: mikoyan
{remembers("vienna-deadline"): Gromyko has the treaty that you promised Kennedy for December.}
Your allies meet the day after tomorrow.
-> choice

= choice
{remembers("hungary-crushed"): Ulbricht mentions Budapest, in passing, as one mentions a bill that both have seen.}
{not remembers("hungary-crushed"): Ulbricht mentions June 1953, in passing, as one mentions a bill that both have seen.}
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
In October, over who may ask an American for his papers, ten of their tanks and ten of ours stand nose to nose all night at the Friedrichstrasse. Yours back away first. # record: khrushchev-memoirs
"It is quieter with a fence," you tell Mikoyan. "Have you written that to the tailor's mother?" he asks. # speaker: mikoyan
-> DONE

= aftermath_treaty
You sign in the open, with an orchestra. From that noon a German policeman stands on the motorway, and whoever drives to Berlin must take from him a stamp with a compass on it.
The first American column has forty lorries and a colonel. He reads the stamp for six minutes. Then he drives on without it, and nobody has been told what to do.
"So he has sovereignty," says Mikoyan. "And whose son is in the tank behind him?" # speaker: mikoyan
Ulbricht closes the crossing in the end as well, in September, a street at a time, since a treaty does not churn. They go out of the windows into blankets.
{remembers("vienna-deadline"): You had told Kennedy December. "Early," he writes, and nothing else.}
-> DONE

= aftermath_pay
Butter goes out by the trainload, fifty thousand tonnes, and meat with it. In Riga they can read on the wagons where it goes.
Kosygin has the account brought to you open. "They eat it," he says, "and leave on a full stomach." # speaker: kosygin
At Magdeburg a surgeon stays, for the salary. On Saturdays he takes the train to his children on the other side, and the hospital waits up.
{loyalty("kozlov") >= 10: "Let them see that we're not afraid," says Kozlov loyally, with no pleasure. # speaker: kozlov}
{loyalty("kozlov") < 10: "In Leningrad they ask who won that war," says Kozlov. # speaker: kozlov}
Ulbricht's wire stays in store, greased.
-> DONE

= aftermath_outer
It goes round the city and not through it: more than two hundred kilometres of pinewood and sand, and in the middle of it, on the wrong side, his own ministries. To visit his government one must show a pass.
"I govern from a suitcase," says Ulbricht. From the country nobody leaves any more. From his capital they go on leaving, three stops by the city train.
At Magdeburg a surgeon unpacks. In East Berlin one locks the door, gives the key to the caretaker and takes his daughter to the zoo, which is in the other half.
{remembers("berlin-interim"): Your flag for the roads is still under discussion. They have got as far as its colour.}
-> DONE
