=== hungary_october
-> briefing

= briefing
Erno Gero, first secretary in Budapest, is on the telephone and wants tanks. You hold out the receiver, so that the others may hear the street.
"Put it in writing," you shout. His typists have gone home, he says.
Tuesday 23 October 1956, late evening. Marshal Zhukov reports a hundred thousand people out and the radio building on fire. # record: malin-cwihp
They want Imre Nagy, premier until last year. "What are we losing?" says Mikoyan. Let the Hungarians restore order themselves, and try politics first. # speaker: mikoyan # record: malin-cwihp
With Nagy left to himself, says Molotov, Hungary is coming apart. He is for troops, like nearly everyone. # speaker: molotov # record: malin-cwihp
"You gave us Gero in July, Anastas Ivanovich," says Suslov, "when you took away Rakosi, their little Stalin." # speaker: suslov
-> choice

= choice
{chose("poland.march"): "One day," says Zhukov. "But the reserve is in Warsaw, and I should like it back." # speaker: zhukov}
{not chose("poland.march"): "One day," says Zhukov. "They will run when they see a tank." # speaker: zhukov}
{not chose("poland.march"): "On Sunday it was Warsaw," says Bulganin. "Do we give way twice in a week, Nikita?" # speaker: bulganin}
Suslov would have the tanks seen and not used, and Gero ill by morning. You want to hit something, and you want to be told that it isn't necessary. At Szekesfehervar the divisions have their engines running.
+ [Send in the troops tonight, and talk to Nagy behind them # option: hungary-october.troops-then-talks]
    -> aftermath_troops_then_talks
+ [Keep the troops out; send Mikoyan and try Nagy first # option: hungary-october.mikoyan-first]
    -> aftermath_mikoyan_first
+ [Tanks to the edge of the city; Gero out, Nagy and Kadar in # option: hungary-october.ring]
    -> aftermath_ring
+ [Send every division within reach, and no envoys # option: hungary-october.full-force]
    -> aftermath_full_force

= aftermath_troops_then_talks
The tanks come in before dawn, without infantry. Boys wait with bottles of petrol. On the 25th there is shooting before the Parliament, into a crowd. The dead are counted in dozens, and nobody agrees who began. # record: bekes-2002
"They speak Russian to us, Mama, they learned it at school," writes Kolya Yermakov, a tank driver from Pskov. "The lieutenant said fascists. They have got school caps on."
By the 28th you are for Nagy's government: "There is no other way out." # record: malin-cwihp
On the 30th, with a Chinese delegation in Moscow, all of you agree to a Declaration. Equal states, and talks about the troops. A lesson for us, says Zhukov, in the military-political sphere. # record: malin-cwihp
{chose("poland.accept"): For a day it looks like Poland.}
{chose("poland.march"): In Warsaw it is not printed.}
-> DONE

= aftermath_mikoyan_first
Zhukov stops them at the barrack gates. The radio building burns until morning, and by then the crowd has it.
Mikoyan drives into the city in a borrowed Pobeda. Nagy, premier since midnight, was whistled last night for beginning with "Comrades". Now he begins with "Friends". In the factories there are councils. Security policemen are hunted.
"Ours says that it starts today, and then it doesn't," writes Kolya Yermakov, a tank driver from Pskov. "A granny has handed us grapes over the fence. I've learned to say thank you."
On the 30th you all sign a Declaration of equality. {loyalty("bulganin") < 10: Bulganin signs last and reads it first.|It is easily signed, since the troops are already where it says.}
{chose("poland.march"): In Warsaw it is not printed.}
-> DONE

= aftermath_ring
At two in the morning Suslov informs Gero that he is ill. Gero feels well, he says. He is informed again.
Nagy gets the government and Janos Kadar the Party. Kadar spent three years in the comrades' cells, and does not raise his voice. The tanks are in the vineyards at Budaors.
Kolya Yermakov, a tank driver from Pskov, writes that a granny handed them grapes, and an old man told her to take them back. "She said something to him. He went in."
{chose("poland.march"): From Warsaw come photographs of what Hungary is being spared, and Budapest has them too.|"Neither a fist nor a hand," says Zhukov, and carries it out as neither.}
On the 30th you all agree to a Declaration, and to talks about the troops.
-> DONE

= aftermath_full_force
All that stands in Hungary moves on Budapest. By the 27th they are taking Pest by streets. Of the Hungarian regiments some go home and some go over. Nagy is shown a request for help dated the 24th, and does not sign it.
"They have got school caps on, Mama," writes Kolya Yermakov, a tank driver from Pskov. "You drive past, and then one of them is on the back."
Zhukov reports our dead each morning. He is not asked about theirs.
{loyalty("mikoyan") >= 20: Mikoyan wishes it minuted how he voted. It is.}
On the 30th nobody proposes a declaration. Liu Shaoqi of Beijing asks with which Hungarians you intend to govern Hungary, and the interpreter puts the question twice.
-> DONE
