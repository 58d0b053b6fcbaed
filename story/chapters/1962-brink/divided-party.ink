=== divided_party
-> briefing

= briefing
By your note of September each provincial committee of the Party is to become two, one for factories and one for farms, with two first secretaries, two newspapers and two Komsomols. The plenum opens today. # record: note-september-1962
"One man, two bureaux," says Kozlov on the stairs. "Every one of them owes me his chair. Saw him in half, and which half owes me?" # speaker: kozlov
"Four provinces, for a year," says Kosygin at the coats. "You would test a lathe." # speaker: kosygin
"Seventy new first secretaries," says Shelepin, who left the KGB for the Secretariat, "who'll know whom to thank." # speaker: shelepin
Polyansky says it low, by the buffet: let the farms plan for themselves, and leave all secretaries out of it. # speaker: polyansky
-> choice

= choice
"A man can't know bolts and beet," you tell them all. "I'm the only one, and look what it's done to me." They laugh as far as the door.
{chose("sovnarkhozy.provinces"): "In 1957 you cut up the ministries and gave each of these men a slice," says Kozlov. "Now they are the ham." # speaker: kozlov}
{remembers("ivan-denisovich-printed"): In the lobby they queue for number eleven of Novy Mir, and each reads without looking up.}
{
- remembers("terms-for-all"):
    By last year's Rules each of them knows the year in which he must go. Today he will learn how much he will have left to go with.
- remembers("turnover-rule"):
    By last year's Rules a third of them must go at the next election. They have not finished counting.
- remembers("lower-rotation"):
    Last year's Rules left the provincial secretaries in peace. This will not.
}
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
The telephonist of the provincial committee at Oryol, Zoya Petrovna, has had one switchboard for twelve years. There is a second now. A man whose cow has been struck by a factory lorry is put through to each first secretary in turn. At four she rings the cow's owner herself.
The one who was first before looks after beet, and has had his stamp made larger. His hospital went to industry, with his doctor.
"They applauded," you say to Mikoyan.
"They stood up to do it," says Mikoyan. "They were looking at each other." # speaker: mikoyan
-> DONE

= aftermath_bureaux
You say that the comrades have amended you. The comrades look round for them.
At Oryol the first secretary gets a door to the left and a door to the right, and sits in the middle. Zoya Petrovna on the switchboard gets one more plug. From time to time a paper about beet goes in on the left and comes out on the right, stamped by bolts.
"It is no worse," she tells her sister, "than it was."
You come through Oryol at sowing time, and he has a chart for you, in two colours. How many tractors stand idle for want of a part? He turns to the left and then to the right.
-> DONE

= aftermath_pilot
Four provinces put up their hands, or somebody else's. You promise the hall a report within the year. It comes in a box, in the eleven columns that Kosygin wanted.
Column one, milk: up by two per cent. Column two, bolts: up by two per cent. Column three, milk and bolts in the provinces next door: up by two per cent.
Column four, building: at Oryol one wall of plywood, put up through the middle of the buffet.
Column five, remarks of the staff: Zoya Petrovna, telephonist, has been told that she is an experiment.
Columns six to ten: not returned.
Column eleven, conclusions: to be studied.
{loyalty("regional-secretaries") >= 20: "Studied well," says the man from Voronezh. He has a good laugh.}
-> DONE

= aftermath_free_farms
They had come to be divided. Now they hear that a farm may sow what it likes, and is paid in November what was promised in March. You see them look for the place where they come in.
Ivan Khudenko, a book-keeper in Kazakhstan, is given a state farm and six men for the work of sixty. He sends in one page where there were forty.
{chose("virgin-lands.with-fallow"): Barayev's institute had told them for eight years that the soil keeps its own calendar.}
{chose("virgin-lands.old-lands"): Near Kursk Darya Fominichna has already sown what she likes. She wants to know if she must stop.}
"Then what are we for?" the first secretary at Oryol asks Zoya Petrovna, who connects him. He asks it as a joke. She finds that she's put it through to Moscow.
-> DONE
