=== poland
-> briefing

= briefing
Sunday 21 October 1956. On Friday, at seven in the morning, you landed in Warsaw unasked and shook your fist at Wladyslaw Gomulka in front of the drivers. # record: zhou-gomulka-1957
He was locked up under Stalin. The Poles want him for first secretary. He swears that Poland stays in the Warsaw Pact, and wants Marshal Rokossovsky, their Minister of Defence and ours, sent home. Your columns stand a hundred kilometres from the city, with Polish internal troops facing them. # record: persak-2006
Yesterday you said yourself that there was only one way out, to put an end to it. # record: malin-cwihp
"Konev can be there tonight," says Molotov. # speaker: molotov
"And out again when?" asks Mikoyan. "What will Peking say? Have you asked the Polish army?" # speaker: mikoyan
-> choice

= choice
The columns have fuel for one direction.
+ [Accept Gomulka, and send the columns back to their barracks # option: poland.accept]
    -> aftermath_accept
+ [March on Warsaw # option: poland.march]
    -> aftermath_march
+ [Accept Gomulka, if Rokossovsky keeps the army # option: poland.keep-rokossovsky]
    -> aftermath_keep_rokossovsky
+ [Accept him aloud, and help his rivals to unseat him # option: poland.natolin]
    -> aftermath_natolin

= aftermath_accept
"Refrain from military intervention," you tell them. "We need to display patience." Everybody agrees before anybody can remark on it. # record: malin-cwihp
Halina Wrona, who drives a tram in Wola, has slept since Thursday on the depot floor beside a rifle of the factory guard. On Wednesday she listens to Gomulka on the square. Go back to work, he says. She takes the rifle back and signs for sixty rounds, unfired.
{remembers("lists-in-your-safe"): Molotov has a fresh sheet of paper headed Poland. You have your safe.|Molotov has begun a fresh sheet of paper, headed Poland, and has dated it.}
Rokossovsky is not elected. In Poland, he is supposed to have said, he is a Russian, and in Russia a Pole.
In Budapest the students mean to lay a wreath on Tuesday, for the Poles.
-> DONE

= aftermath_march
The columns enter from the west on Monday at dusk. Polish internal troops fire at the bridges. So do workers of the Zeran car plant, with rifles of the factory guard. Most Polish divisions stay in barracks, as Rokossovsky has ordered, and some do not.
{remembers("warsaw-fought"): On All Souls' Day they are still firing in Wola. People set out candles along the kerb, by the numbers of the houses.}
{not remembers("warsaw-fought"): By Thursday the city is held. Gomulka is taken at his desk, and asks for his spectacles.}
The ministry sends our losses by name and theirs by estimate. Halina Wrona, a tram driver from Wola, would have been on such a list.
Liu Shaoqi has come from Peking and will not sit down.
On Tuesday a hundred thousand people are in the streets of Budapest, with Polish flags.
-> DONE

= aftermath_keep_rokossovsky
You say it to Gomulka by telephone, slowly. He is silent for so long that Moscow exchange asks whether you are still speaking.
{remembers("rokossovsky-stays"): "Until the elections," he says. "Then you take him back and find him a good flat." Rokossovsky is congratulated by both governments.}
{not remembers("rokossovsky-stays"): He will have to put it to his Committee, he says. The Committee votes in secret, and Rokossovsky is not elected.}
The columns go home. Halina Wrona, who drives a tram in Wola, has slept all week on the depot floor beside a rifle of the factory guard. She gives it back. The foreman says that one ought perhaps to keep the sixty rounds.
{loyalty("zhukov") >= 30: "You wanted a pledge," says Zhukov. "A marshal is not a pledge. He is a man whom they whistle at." # speaker: zhukov}
In Budapest the students mean to lay a wreath, for the Poles.
-> DONE

= aftermath_natolin
Publicly you congratulate him. The others meet at Natolin, in a small palace. There are eleven of them, and each is prepared to be first secretary. Meanwhile they ask for flats in Moscow.
{chose("pospelov.lists-first"): Serov has brought their files in a suitcase with a strap. It is the same suitcase.|Serov of the KGB has been twice. He has their files, and what is in them they did to one another.}
Gomulka knows by Wednesday, since two of the eleven have told him. He tells half Warsaw to go back to work, and Halina Wrona, who drives a tram in Wola, gives the factory guard its rifle back and keeps the sixty rounds.
"What have we bought?" asks Mikoyan. "Eleven men who need an army?" # speaker: mikoyan
In Budapest the students mean to lay a wreath, for the Poles.
-> DONE
