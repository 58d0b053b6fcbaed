=== divided_party
-> briefing

= briefing
By your note of September each provincial committee of the Party is to become two, one for factories and one for farms, with two first secretaries, two newspapers and two Komsomols. The plenum opens today. # record: note-september-1962
"A man can't know bolts and beet," you say.
"He can know a telephone number," says Kozlov, who would have two bureaux in one committee under one man. "Now there will be two. Which is answered first?" # speaker: kozlov
Kosygin would try four provinces for a year. Polyansky, after the third glass, would let the farms plan for themselves and leave the secretaries out of it. # speaker: polyansky
All of them have initialled your note. The hall has read in it what each will lose.
-> choice

= choice
{remembers("ivan-denisovich-printed"): In the lobby they queue for number eleven of Novy Mir. Two thousand copies, and each delegate reads on with his face shut.}
{remembers("turnover-rule"): By last year's Rules a third of them must go at the next election. They have not finished counting.}
{remembers("lower-rotation"): Last year's Rules left them in peace. They have come in good spirits.}
The bell has gone. You have the report in your hand.
+ [Read it: two committees in every province # option: divided-party.split]
    -> aftermath_split
+ [Take Kozlov's way: one secretary, two bureaux # option: divided-party.bureaux]
    -> aftermath_bureaux
+ [Take Kosygin's way: four provinces, for a year # option: divided-party.pilot]
    -> aftermath_pilot
+ [Let farms set their own plans, and pay by the harvest # option: divided-party.free-farms]
    -> aftermath_free_farms

= aftermath_split
It is adopted on Friday, without a question. Shelepin has a committee of inspectors for all of them, and four new secretaries sit behind you. # record: plenum-november-1962
The telephonist of the provincial committee at Oryol, Zoya Petrovna, has had one switchboard for eleven years. There is a second now. A man whose cow has been struck by a factory lorry is put through to each first secretary in turn. At four she rings the cow's owner herself.
The one who was first before looks after beet, and has had his stamp made larger. His hospital went to industry, with his doctor.
"They applauded," you say to Mikoyan.
"They stood up to do it," says Mikoyan. "Did you see where they were looking?" # speaker: mikoyan
-> DONE

= aftermath_bureaux
You say that the comrades have amended you. Nobody in the hall can recall having done so.
At Oryol the first secretary gets a door to the left and a door to the right, and sits in the middle. Zoya Petrovna on the switchboard gets one more plug. From time to time a paper about beet goes in on the left and comes out on the right, stamped by bolts.
"It is no worse," she tells her sister, "than it was."
You come through Oryol at sowing time, and he has a chart for you, in two colours. How many tractors stand idle for want of a part? He turns to the left and then to the right.
-> DONE

= aftermath_pilot
Four provinces put up their hands, or somebody else's. You promise the hall a report within the year, and go in to lunch behind a great scraping of chairs.
"And what does one measure?" asks Mikoyan. Kosygin has thought of it. He wants eleven columns. # speaker: mikoyan
In Oryol, which is one of the four, a wall of plywood goes up through the buffet. Zoya Petrovna on the switchboard is told that she's an experiment.
The milk goes up by two in the hundred, and the bolts by two. In the provinces next door they go up by two also. The columns are sent to you in a box.
{loyalty("regional-secretaries") >= 20: "Let it be studied well," says the man from Voronezh. He has a good laugh.}
-> DONE

= aftermath_free_farms
They had come to be divided. Now they hear that a farm may sow what it likes, and is paid in November what was promised in March. You see them look for the place where they come in.
Ivan Khudenko, a book-keeper in Kazakhstan, is given a state farm and six men for the work of sixty. He sends in one page where there were forty.
{chose("virgin-lands.with-fallow"): Barayev's institute had told them for eight years that the soil keeps its own calendar.}
{chose("virgin-lands.old-lands"): Near Kursk Darya Fominichna has already sown what she likes. She wants to know if she must stop.}
"Then what are we for?" the first secretary at Oryol asks Zoya Petrovna, who connects him. He asks it as a joke. She finds that she's put it through to Moscow.
-> DONE
