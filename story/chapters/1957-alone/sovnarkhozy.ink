=== sovnarkhozy
-> briefing

= briefing
A screw made in Chelyabinsk for a tractor made there is ordered from Moscow. You mean to abolish most industrial ministries and run the plants from councils in the provinces. The Supreme Soviet meets in a fortnight.
Molotov has written that it is ill prepared and the state will drop the reins. You have answered that he never believed in the people. # record: fursenko-2003
Nikolai Baibakov of Gosplan, the planning office, would keep the ministries and give them branches. # record: baibakov-1998
"A pump for Stalino, in the Donbass, is made at Baku," he says. "Whom will Stalino ring?"
"One council to a province, a hundred and five," says Alexei Kirichenko of the Ukraine. "If four must share, I have one friend and three enemies." # speaker: kirichenko
-> choice

= choice
Friday 26 April 1957, the Presidium. You are in your shirt, on your knees on the map. "From here they count our screws!" you shout, with your thumb on Moscow. "From this one building!"
Even Yekaterina Furtseva, your friend, warns against haste. # record: fursenko-2003
"Why in May?" she says. "The children have their examinations." {seated("kaganovich"): "Why in May?" cries Kaganovich, who was with you until she spoke.} # speaker: furtseva
{remembers("ploughed-big") and seated("molotov"): "First the steppe," says Molotov. "Now the state." # speaker: molotov}
Bulganin, the premier, watches your thumb. It covers his government.
+ [One council for every province, one hundred and five in all # option: sovnarkhozy.provinces]
    -> aftermath_provinces
+ [Some thirty large regions, since your printed proposals say enlarged # option: sovnarkhozy.macro-regions]
    -> aftermath_macro_regions
+ [Keep the ministries and give them Baibakov's branches # option: sovnarkhozy.territorial-offices]
    -> aftermath_territorial_offices
+ [Put it off for a year and appoint a commission # option: sovnarkhozy.postpone]
    -> aftermath_postpone

= aftermath_provinces
The law is passed on 10 May. A hundred and five councils, seventy of them in Russia. Aircraft, ships, arms and the atom keep their ministers for now. # record: kibita-2013
All week men telephone from Tambov, Penza and Stalino about nothing in particular, so that you can hear them being grateful. Each is to send on what the others need. "They will eat first," says Kosygin. # stage: look kosygin
A ministry that has until the autumn hangs up a list of towns. Zoya Pavlovna, a typist, finds Chelyabinsk against her name. Does Moscow keep her registration? The porter goes to find out, and does not come back.
{seated("bulganin"): Bulganin signs without a word. He has reckoned on his fingers what is left to be premier of.}
-> DONE

= aftermath_macro_regions
Thirty regions. You draw them by the rivers, and Kosygin, who was against, corrects two of them by the goods timetable and is almost cheerful. # stage: look kosygin
Kirichenko reads the list of capitals aloud, then once more without his glasses, and Vinnitsa is not there either time. Three secretaries in four will have to ask for cement in another man's town. They telephone as well. They ask after your health.
Zoya Pavlovna, a ministry typist, is down for Sverdlovsk in the autumn. She has found out that it has an opera. Her mother has found out about January.
The ministers hate you no less than for a hundred. {loyalty("bulganin") < 20: Bulganin signs the law with the pen held by its very end.}
-> DONE

= aftermath_territorial_offices
Baibakov gets his branches. Every ministry gets a brass plate in every industrial town, and a line to Moscow. # stage: look kosygin
"So at Stalino there will be nine of them, with lodging money," says Kirichenko, "and I still can't order a wagon." He says it to the others, not to you. # speaker: kirichenko
"I wanted to pull the tooth," you tell Baibakov in the corridor, "and you've sold me a toothbrush." He takes it for a joke and laughs.
At Kharkov, to be early, they had put up the letters of a regional council on the old stock exchange. They take them down by night.
{seated("molotov"): Molotov states that he is satisfied. It goes round the building faster than anything you have said this month.}
-> DONE

= aftermath_postpone
A commission is to study it for a year. It has twenty-seven members, and the first thing they study is who should be the twenty-eighth. {seated("bulganin"): Bulganin takes the chair, pleased, and orders notepaper.}
{seated("molotov"): Molotov initials the paper. He looks almost fond of you.}
Frol Kozlov comes down from Leningrad on the night train. "I have told them that we are getting the shipyards' suppliers. I told them from a platform!" He brings his fist down on your desk, and then moves the inkwell back to where it was. # speaker: kozlov
"It was too soon," says Furtseva, who has brought the minutes. {loyalty("furtseva") >= 40: She is the only one who thanks you.} # speaker: furtseva
The provincial secretaries, who were to have had the factories, do not telephone at all.
-> DONE
