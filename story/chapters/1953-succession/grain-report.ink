=== grain_report
-> briefing

= briefing
In 1940 the country had 27.9 million cows. It has 24.3 million. # record: khrushchev-september-1953
"I've been in the barns," you say over cold veal in the members' room. "By spring some are tied to the beam, or they'd fall over." The Central Committee meets on farming, and the report is yours.
"Say it," says Georgy Malenkov, who in August halved the tax on peasants' own plots, and whom the farms now sing about. "And say that the government has taken measures." # speaker: malenkov
"For twenty years we've told them that it gets better!" cries Kaganovich, chewing. "Give them steel." # speaker: kaganovich
Bulganin bends to your ear. "There is a title going, First Secretary. They'll give it to whoever they clap. The other one gets the cows." # speaker: bulganin
-> choice

= choice
"And if the chairman owned his tractor?" you say. "He'd sleep with it."
"And sow what he liked!" says Kaganovich, and is the only one who laughs. # speaker: kaganovich
{chose("division-of-offices.government"): The farms have been yours since March. So then are the figures, Malenkov lets fall. Bulganin has had your old desk on Old Square dusted.}
{chose("division-of-offices.equals"): In March you would have no secretary above the others. Suslov has brought the resolution.}
{chose("division-of-offices.moscow"): To the hall you are the man who got Moscow's trams back. They look at your boots.}
{chose("kuntsevo.malenkov-both"): Malenkov has both desks, because you gave them to him. He gets up to fetch you the mustard himself.}
{remembers("malenkov-took-beria"): In July they clapped Malenkov for Beria, four minutes by the clock. You were put down for milk. Here it is.}
{seated("beria"): The Minister of Oil has sent you the true figures for pigs. He says that he has them from an old habit.}
{chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals") or chose("beria.open-trial"): The secretaries in the hall know who asked for the floor on Beria. They would like to see what else you dare.}
+ [Read them the real figures, and pay the farms more # option: grain-report.tell-figures]
    -> aftermath_tell_figures
+ [Report as Malenkov's second, and leave him the credit # option: grain-report.second-malenkov]
    -> aftermath_second_malenkov
+ [Sell tractors to the farms, in three provinces, as a trial # option: grain-report.trial]
    -> aftermath_trial
+ [Hold the prices, and spend the money on steel # option: grain-report.steel]
    -> aftermath_steel

= aftermath_tell_figures
You read it cow by cow. The hall has known it district by district, never added up. What the state pays for cattle goes up more than five times; milk and butter are doubled. # record: nove-1992
In the members' room, between two sittings, Bulganin goes up to Malenkov. Propose Nikita today, he says, or I shall. Malenkov tells the hall that the Presidium has one proposal. There is no debate. # record: rgani-1953 # stage: look malenkov
{chose("kuntsevo.malenkov-both"): So he hands you the smaller of his desks, before everybody.}
At Kalinovka, your own village, Anna Tsygankova's one cow had stood in the tax book as two. She gets a paper that she owes nothing. She takes it to a neighbour who can read, and then to another neighbour.
-> DONE

= aftermath_second_malenkov
You give them the August programme again with a farmer's hands on it: half the tax, better prices, the cow. "As Georgy Maximilianovich has said," you say, eleven times. Suslov, you see, is keeping a tally.
Malenkov is so moved that Bulganin need not go to him. He proposes you himself, from the chair, as a comrade who seeks nothing. You are First Secretary, unanimously, and it has cost you a harvest. # stage: look malenkov
{chose("kuntsevo.malenkov-both"): He gives you the Party desk as he would give a loyal driver the old car.}
At Kalinovka, your own village, Anna Tsygankova keeps her cow. They have a song there about Malenkov and pancakes. She sings it to you when you come, since you know him.
-> DONE

= aftermath_trial
The economists Venzher and Sanina wrote to Stalin last year that farms should own their tractors. He answered in print, and they have not been asked to dinner since. # record: stalin-problems-1952
"As a trial," you tell the plenum. "Kuban, Kherson, Kursk. The farm buys on seven years, and sows what it likes." Molotov states that this has been refuted. "By whom?" "In writing." # stage: look molotov
The hall understands prices, which go up too, and claps for those. Bulganin does the rest behind the door, and you are First Secretary.
Near Armavir a chairman, Pavlo Gritsenko, signs for nine tractors. He locks them in and sleeps across the threshold. They have never been anybody's before, he writes, and the spare parts had begun to walk.
-> DONE

= aftermath_steel
You give half the figures. Then you tell them that a country which can be bombed must eat after it has smelted. The farms get discipline, and thirty thousand Party men. # stage: look you
Molotov nods, twice. Kaganovich starts the clapping and has to be stopped. "What have you against cows?" Malenkov says to you, very softly. By then they have proposed you for First Secretary. He puts it to the vote.
{chose("kuntsevo.malenkov-both"): The Party desk is carried out of his office that evening.}
At Kalinovka, your own village, the collector takes half of what he took last year. It is still Anna Tsygankova's calf. "Nikita's at the top now," she says in the queue. "He knows how we live. He'll have his reasons."
-> DONE
