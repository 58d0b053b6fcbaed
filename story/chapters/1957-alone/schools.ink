=== schools
-> briefing

= briefing
Wednesday 24 December 1958. The Supreme Soviet is to pass a law on schools. You began it. Your memorandum of September sent nearly all pupils to work at fifteen. # record: coumel-2014
"At fifteen I had a file in my hand," you said at supper, over the dumplings. "You only ever went to school in winter, Papa," said Rada, your daughter.
"At fifteen I had a loom," says Yekaterina Furtseva. She has softened it: factory one day in three, and whoever has worked two years goes first into the institutes. # speaker: furtseva
"At nineteen a mathematician is half finished," says the minister of higher schools, Vyacheslav Yelyutin.
Two bomb physicists, Zeldovich and Sakharov, have asked in Pravda for schools for the gifted. # record: zeldovich-sakharov-1958
-> choice

= choice
One clause of the draft lets parents in the republics choose Russian for the language of lessons. "In Riga they'll say that we are taking their children," says Mukhitdinov of Tashkent, and does not speak of Tashkent. # speaker: mukhitdinov
{indicator("personal-rule") < 40: Ten members of the Presidium have told you that your own draft goes too far.}
{chose("secret-speech.silence"): There are to be fewer hours of history. Nobody has to say what happened in 1937.}
The deputies are finding their seats.
+ [Pass the compromise, with a factory day and an eleventh year # option: schools.compromise]
    -> aftermath_compromise
+ [Put your own draft back: work for everyone at fifteen # option: schools.work-first]
    -> aftermath_work_first
+ [Eight years for all, then colleges and schools for the gifted # option: schools.specialists]
    -> aftermath_specialists
+ [Pass it, and withdraw the clause on the language of lessons # option: schools.own-language]
    -> aftermath_own_language

= aftermath_compromise
Eight years are compulsory, three more with a third of the time at a bench. The institutes are to prefer people from work. The hall votes like people whose own children have already been placed. # record: law-school-1958
At a Moscow ball-bearing works thirty girls of the ninth form come on Thursdays. There are no lathes for them. The foreman, Shchukin, has them count washers, then count them back. One, who means to be a doctor, asks why. "Polytechnisation," says Shchukin.
{seated("mukhitdinov"): "In Tashkent," Mukhitdinov tells you now, "they'll all choose Russian, and not be able to write to their grandmothers."} In Riga the language clause is left out of the republic's own law. You make a note of who is sitting in Riga.
-> DONE

= aftermath_work_first
You read it out yourself, without the improvements. At fifteen everyone goes to work, ministers' sons too, and studies in the evening. From the diplomatic box it looks like a revolution.
By spring the works have half a million children and nothing to give them to do. Foreman Shchukin at the ball-bearing plant has forty, and saves their fingers by having them paint the fence. {loyalty("furtseva") >= 30: Furtseva, who has never contradicted you in a corridor, does it in a corridor.}
The institutes take in their first year of grown men, who sleep in the lectures. Nina Petrovna is stopped in the street by a professor's wife with a boy by the hand. "What has he done?" the woman asks.
-> DONE

= aftermath_specialists
Yelyutin gets his colleges and the physicists get their schools. In Moscow, Leningrad, Kiev and on the Ob, children who can are to be let. {chose("sputnik.joint"): The Academy, which has had a good year, offers to teach in them for nothing.} {chose("sputnik.name-designers"): They are to be named after the people whom you named last autumn.}
Furtseva reads the list of the first intake. "Two hundred and eleven," she says, "and a hundred and ninety have fathers with telephones. Shall I read you the fathers?" # speaker: furtseva
At the ball-bearing works there's a college across the yard, and foreman Shchukin gets a boy at eighteen who can read a drawing. He thanks you by post. He has a niece at Ryazan who is good at sums. Her father has no telephone.
-> DONE

= aftermath_own_language
"The clause falls away," you say, "by request of the republics." Some of the republics had not known that they'd requested it. # stage: look suslov
That evening Mukhitdinov sends round a bag of dried apricots. {loyalty("mukhitdinov") >= 20: On the card there is one line in Uzbek. You have to ask the doorman to read it.}
Suslov is worried about cadres. If a Latvian need not learn Russian, in what language will he be inspected? In Riga Deputy Premier Berklavs insists that whoever serves at a counter learn Latvian, and the wives of officers write to the Central Committee about bread.
The factory day has stayed in. Foreman Shchukin's thirty girls count washers on Thursdays, in whatever language they please.
-> DONE
