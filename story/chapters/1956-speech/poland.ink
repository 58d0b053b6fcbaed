=== poland
-> briefing

= briefing
"He slipped into Polish," you say. "In the middle of an oath. A man who is lying stays in Russian."
Sunday 21 October 1956. On Friday you landed in Warsaw unasked and shook your fist at Wladyslaw Gomulka in front of the drivers. # record: zhou-gomulka-1957
He was locked up under Stalin, and the Poles want him for first secretary. He swears that they stay in the Warsaw Pact. Rokossovsky, a Soviet marshal lent to them as Minister of Defence, he wants sent home. Your columns stand a hundred kilometres from the city, with Polish security troops facing them. # record: persak-2006
Yesterday you said that there was only one way out, to put an end to it. # record: malin-cwihp
"Konev can be there tonight," says Molotov. # speaker: molotov
-> choice

= choice
Molotov, who had the Foreign Ministry until June, has unfolded the map.
{remembers("speech-read") and seated("kaganovich"): "That's your speech, walking about in Warsaw!" cries Kaganovich. # speaker: kaganovich}
"Gomulka fears the Germans more than us," says Mikoyan. "He'll stand guard for nothing." # speaker: mikoyan
"Rokossovsky reports that most of the Polish army will stay in barracks," says Zhukov. "He says most. The columns have fuel for one direction." # speaker: zhukov
"Then let Rokossovsky stay, and we've lost nothing," says Bulganin. Serov knows of eleven others, in a small palace at Natolin outside Warsaw, Poles of Stalin's and ours. Each is prepared to be first secretary. # speaker: bulganin
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
The columns enter on Monday. Polish security troops fire at the bridges, and so do workers of the Zeran car plant. Most Polish divisions stay in barracks, as Rokossovsky said, and some do not.
Gomulka is taken at his desk, and asks for his spectacles. They follow him to a guarded villa.
{remembers("warsaw-fought"): On Tuesday they are still firing in Wola. People set out candles along the kerb, by the numbers of the houses.}
{not remembers("warsaw-fought"): By Tuesday noon the city is held. The men from Natolin are brought in to govern it, all eleven.}
The ministry sends our losses by name and theirs by estimate. Halina Wrona, who drove a tram in Wola, is in the estimate.
Liu Shaoqi, Mao's second man, will not sit down.
That evening a hundred thousand people are in the streets of Budapest, with Polish flags.
-> DONE

= aftermath_keep_rokossovsky
You say it to Gomulka by telephone, slowly. He is silent for so long that Moscow exchange asks whether you are still speaking.
{remembers("rokossovsky-stays"): "Until the elections," he says. "Then you take him back and find him a good flat." Rokossovsky is congratulated by both governments.}
{not remembers("rokossovsky-stays"): He will have to put it to his Committee, he says. The Committee votes in secret, and Rokossovsky is not elected.}
The columns go home. Halina Wrona, who drives a tram in Wola, has slept all week on the depot floor beside a rifle of the factory guard. She gives it back. The foreman thinks that they might keep the sixty rounds.
{loyalty("zhukov") >= 30: "You wanted a pledge," says Zhukov. "A marshal is not a pledge. He is a man whom they whistle at." # speaker: zhukov}
In Budapest the students mean to lay a wreath, for the Poles.
-> DONE

= aftermath_natolin
You congratulate him by telephone, and the eleven at Natolin by courier. They ask for money, a newspaper, and flats in Moscow, in case.
{chose("pospelov.lists-first"): Serov has brought their files in a suitcase with a strap. It is the same suitcase.|Serov of the KGB has been twice. He has their files. Most of what is in them they did to one another.}
Gomulka knows by Wednesday, since two of the eleven have told him. He tells half Warsaw to go back to work, and Halina Wrona, who drives a tram in Wola, gives the factory guard its rifle back and keeps the sixty rounds.
"You have bought eleven men who need an army," says Zhukov. "I have the one they need." # speaker: zhukov
In Budapest the students mean to lay a wreath, for the Poles.
-> DONE
