=== army_cut_1960
-> briefing

= briefing
This morning the Supreme Soviet is to be told that of every three soldiers one goes home: a million two hundred thousand, a quarter of a million of them officers. Rockets will do the work. # record: law-army-1960
"See first whether they fly," says Marshal Vasily Sokolovsky, chief of the General Staff.
Marshal Nedelin, whose Rocket Forces are four weeks old, has the number that reach America on a card. It can be counted on the hand that holds it.
{office("defence-minister") == "zhukov": "My officers get roofs first," says Marshal Zhukov. "Three years." # speaker: zhukov}
{office("defence-minister") != "zhukov": "Where do my officers sleep?" says Marshal Malinovsky. "Give me three years." # speaker: malinovsky}
"In my factories," says Kosygin. "I'm short of the boys who weren't born in 1942." # speaker: kosygin
"Don't give it away," says Gromyko. "Sell it to Eisenhower, man for man." # speaker: gromyko
-> choice

= choice
{chose("army-cut-1956.whole"): The officers of the last cut, says Sokolovsky, still write to him from their mothers-in-law's.}
{remembers("officers-housed"): In 1956 you let them have flats first. They have not forgotten it, nor has Kosygin.}
{remembers("goods-before-steel"): There are no maps on the table. Since you put stockings level with steel the marshals have brought less each time.}
You try the best place in the speech on them: what we have is formidable, and what is coming is fantastic. In the hall it will lift them out of their seats. The marshals look at their caps. "Well, it's written for a bigger room," you say.
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
{office("defence-minister") == "zhukov": Zhukov votes for it, with objections, in six copies.}
In Washington they reckon backwards: a man who sends home a million soldiers must have a hundred rockets.
Ivan Laptev, captain of artillery at Sverdlovsk, has served eighteen of the twenty years that make a pension. They are to move in with his mother, who has one room, writes his wife Lyudmila. "You said we should be proud. Please could it be in square metres."
-> DONE

= aftermath_phased
{office("defence-minister") == "zhukov": "Three years. A roof before each man goes," says Zhukov. "Sign here." He has had it typed since Tuesday. # speaker: zhukov}
{office("defence-minister") != "zhukov": "Three years?" Malinovsky looks for the trap. He writes it down in French, as he does when he doesn't want it read over his shoulder. # speaker: malinovsky}
It is a poorer speech, without a number that a newspaper can hold by the tail. Half way through you hear yourself explaining pensions.
Kosygin, who had the million already at their lathes, gets a quarter of them and a bill for brick. At Sverdlovsk a welder's family that stood eleventh on the list for a flat stands nineteenth. Captain Ivan Laptev, artillery, is moving in over their heads with a crate of maps.
{loyalty("high-command") >= 0: Sokolovsky comes up after the vote and gives you his hand.}
{loyalty("high-command") < 0: "It's the same cut," says Sokolovsky after the vote, "with a cushion."}
-> DONE

= aftermath_reciprocal
Gromyko has a folder for it. He has had it for years. # stage: look gromyko
You read the deputies an offer: so many of theirs from Germany, so many of ours, inspectors at the bridges. It's received standing. Then everybody sits down again, including the soldiers, who are told to stay where they are until Geneva.
{remembers("summit-promised"): Eisenhower replies within the week, warmly. He'll have it looked into before Paris.}
{not remembers("summit-promised"): Washington replies within the month. It will have it looked into.}
"I need hands in March," says Kosygin. "Not in the minutes of a subcommittee." # speaker: kosygin
Captain Ivan Laptev of the artillery, Sverdlovsk, has read that he may become superfluous if the Americans agree. He would like to know which American, and his address.
-> DONE

= aftermath_keep
You strike out the number and leave the rockets in. The marshals go down the stairs talking, all at once. You had forgotten what that sounds like.
"And pay with what?" says Kosygin. # speaker: kosygin
With the flats of 1962, and the nylon works. There will be no stockings. Mikoyan sends the General Staff a gross of darning needles. # speaker: mikoyan
{remembers("seven-years-promised"): On calendars behind kitchen doors the July of 1966 comes no nearer.}
Captain Ivan Laptev of Sverdlovsk gets two years more, which makes him his pension. At the collective farm where his mother lives there is no man between seventeen and forty. She writes that she's glad for him; and that on the plots it is still the women and the cow who plough.
-> DONE
