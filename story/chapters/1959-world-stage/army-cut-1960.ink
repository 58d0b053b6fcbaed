=== army_cut_1960
-> briefing

= briefing
This morning the Supreme Soviet is to be told that of every three soldiers one goes home: a million two hundred thousand, a quarter of a million of them officers. Rockets will do the work. # record: law-army-1960
"One might see first whether they fly," says Marshal Vasily Sokolovsky, chief of the General Staff. He will vote for it in the place where one votes.
Marshal Nedelin of the Rocket Forces, which are four weeks old, has the number of launchers that reach America on a card. It can be counted on the hand that holds it.
"Where do my officers sleep?" asks Marshal Rodion Malinovsky. # speaker: malinovsky
"In my factories," says Kosygin. "I am short of the boys who weren't born in 1942." # speaker: kosygin
-> choice

= choice
{remembers("goods-before-steel"): Malinovsky has brought no maps. Since you put stockings level with steel he has brought less each time.}
{not remembers("goods-before-steel"): Malinovsky has the division lists on his knee, in the order in which he hopes that you will not read them.}
+ [Announce all of it today, and speak of rockets # option: army-cut-1960.announce]
    -> aftermath_announce
+ [Cut in three steps, flats and pensions first # option: army-cut-1960.phased]
    -> aftermath_phased
+ [Offer it to Eisenhower, man for man # option: army-cut-1960.reciprocal]
    -> aftermath_reciprocal
+ [Keep the divisions, and build the rockets as well # option: army-cut-1960.keep]
    -> aftermath_keep

= aftermath_announce
They rise for the million. In the boxes the uniforms rise a little after.
You tell the deputies that what we have is formidable and that what is coming is fantastic. # record: law-army-1960
You take Ambassador Thompson in a sleigh and tell him what it cost you in authority. # record: frus-thompson-1960
In Washington they count backwards. If Moscow can spare a million men, how many rockets must it have? The newspapers print a hundred.
Ivan Laptev, captain of artillery at Sverdlovsk, has served eighteen years of the twenty that make a pension. They have a blanket each and a ticket to his mother, who has one room, writes his wife Lyudmila. "You said we should be proud. Please could it be in square metres."
-> DONE

= aftermath_phased
"Three years," says Malinovsky, to find where the trap is. "And nobody goes before he has a roof?" # speaker: malinovsky
"Nobody."
He writes it down in French, as he does when he doesn't want it read over his shoulder.
It is a poorer speech, without a number that a newspaper can hold by the tail.
Kosygin, who had the million already at their lathes, gets a quarter of them and a bill for brick. At Sverdlovsk a welder's family that stood eleventh on the list for a flat stands nineteenth. Captain Ivan Laptev, artillery, is moving in over their heads with a crate of maps.
{loyalty("high-command") >= 0: Sokolovsky votes in the place where one votes. He comes up afterwards and gives you his hand.}
{loyalty("high-command") < 0: Sokolovsky votes in the place where one votes. "It's the same cut," he says, "with a cushion."}
-> DONE

= aftermath_reciprocal
Gromyko has a folder for it. He has had a folder for it since 1955. # stage: look gromyko
You read the deputies an offer: so many of theirs from Germany, so many of ours, inspectors at the bridges. It's received standing. Then everybody sits down again, including the soldiers, who are told to stay where they are until Geneva.
{remembers("summit-promised"): Eisenhower replies within the week, warmly. He'll have it looked into before Paris.}
{not remembers("summit-promised"): Washington replies within the month. It will have it looked into.}
"I need hands in March," says Kosygin. "Not in the minutes of a subcommittee." # speaker: kosygin
Captain Ivan Laptev of the artillery, Sverdlovsk, has read that he may become superfluous if the Americans agree. He writes to ask which American. He would like to drop him a line.
-> DONE

= aftermath_keep
You strike out the number and leave the rockets in. The marshals go down the stairs talking, all at once. # stage: look malinovsky
"And pay with what?" says Kosygin. # speaker: kosygin
With the flats of 1962, it turns out, and a nylon works. Anastas Mikoyan sends his compliments to the General Staff, and would they care to sew. # speaker: mikoyan
{remembers("seven-years-promised"): On calendars behind kitchen doors the July of 1966 comes no nearer.}
Captain Ivan Laptev of Sverdlovsk gets two years more, which makes him his pension. At the collective farm where his mother lives there is no man between seventeen and forty. She writes that she's glad for him; and that on the plots it is still the women who dig, and the cow who looks on.
-> DONE
