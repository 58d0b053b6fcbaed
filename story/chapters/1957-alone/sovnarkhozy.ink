=== sovnarkhozy
-> briefing

= briefing
A screw made in Chelyabinsk for a tractor made in Chelyabinsk is ordered from Moscow. You mean to abolish most industrial ministries and run the plants from councils in the provinces. The Supreme Soviet meets in a fortnight.
Molotov has written that it is ill prepared and that the state will drop the reins. You have written back that he never believed in the people. # record: fursenko-2003
Nikolai Baibakov of Gosplan, the planning office, would keep the ministries and open branches of them. # record: baibakov-1998
"One council to a province," says Alexei Kirichenko of the Ukraine. "If four share one, which secretary do you want for an enemy?" # speaker: kirichenko
Even Yekaterina Furtseva warns against haste, and she is your friend. # record: fursenko-2003
"Why in May?" she asks. # speaker: furtseva
-> choice

= choice
Friday 26 April, the Presidium. A map lies across three tables, with tracing paper on it, and you may draw what you like.
{chose("virgin-lands.plough-big"): The map is the one from the Virgin Lands, with your own pencil marks still on it.}
{chose("secret-speech.closed"): The secretaries who heard you read in February of last year have been sending in drafts for a month, each with his own town in the middle.}
+ [One council for every province, one hundred and five in all # option: sovnarkhozy.provinces]
    -> aftermath_provinces
+ [Some thirty large regions, since your printed theses say enlarged # option: sovnarkhozy.macro-regions]
    -> aftermath_macro_regions
+ [Keep the ministries and give them Baibakov's branches # option: sovnarkhozy.territorial-offices]
    -> aftermath_territorial_offices
+ [Put it off for a year and appoint a commission # option: sovnarkhozy.postpone]
    -> aftermath_postpone

= aftermath_provinces
The law is passed on 10 May. A hundred and five councils, seventy of them in Russia. Aircraft, ships, arms and the atom keep their ministers for now. # record: kibita-2013
In a ministry that is to close a list of towns goes up. Zoya Pavlovna, a typist, finds her name and asks the porter one thing. If she goes to Chelyabinsk, does Moscow keep her registration? He goes to find out, and does not come back.
All that week men telephone from Tambov, Penza and Stalino about nothing in particular, so that you can hear them being grateful.
{seated("bulganin"): Bulganin signs without a word. He has been reckoning on his fingers what is left to be premier of, and puts the hand away.}
-> DONE

= aftermath_macro_regions
Thirty regions. You draw them by the rivers, and Kosygin, who was against, corrects two of them by the goods timetable and is almost cheerful. # stage: look kosygin
Kirichenko reads the list of capitals aloud, then once more without his glasses, and Vinnitsa is not there either time. Three secretaries in four will have to ask for cement in another man's town. They telephone as well. They ask after your health.
Zoya Pavlovna, a ministry typist, is down for Sverdlovsk and has looked it up. It has an opera. Her mother wants to know whether it has a mother.
The ministers hate you no less than for a hundred. {loyalty("bulganin") < 20: Bulganin signs the law with the pen held by its very end.}
-> DONE

= aftermath_territorial_offices
Baibakov gets his branches. Every ministry gets a brass plate in every industrial town, and a line to Moscow. # stage: look kosygin
"So at Stalino there will be eleven of them, with lodging money," says Kirichenko, "and I still can't order a wagon." He says it to the others, not to you. # speaker: kirichenko
At Kharkov, to be early, they had put up the letters of a regional council on the old stock exchange. They take them down by night.
{seated("molotov"): Molotov states that he is satisfied. It goes round the building faster than anything you have said this month.}
Zoya Pavlovna, a ministry typist, is to have a new lamp. She has asked for it since 1949, and draws no conclusions.
-> DONE

= aftermath_postpone
A commission is to study it for a year. It has twenty-seven members, and the first thing they study is who should be the twenty-eighth. {seated("bulganin"): Bulganin takes the chair, pleased, and orders notepaper.}
{seated("molotov"): Molotov initials the paper. He looks like a man who has seen somebody stop.}
Frol Kozlov comes down from Leningrad on the night train. "I have told them that we are getting the shipyards' suppliers. I told them from a platform." He waits for you to say what he should tell them now. # speaker: kozlov
"The truth," says Furtseva, who has brought the minutes. "That it was too soon." {loyalty("furtseva") >= 40: She alone is not counting what it cost you.} # speaker: furtseva
The secretaries do not telephone at all.
-> DONE
