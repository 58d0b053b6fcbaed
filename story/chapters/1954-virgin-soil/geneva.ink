=== geneva
-> briefing

= briefing
Geneva, 21 July, five o'clock, the buffet. Your aeroplane had two engines and the others four; you saw it as you taxied in. # record: khrushchev-memoirs
Now President Eisenhower has proposed that each side let the other photograph it from the air. # record: frus-geneva-1955
{office("premier") == "bulganin": Bulganin, the premier, who leads for us, has answered that it deserves study.}
{office("premier") == "malenkov": Malenkov, the premier, who leads for us, has answered that it deserves study.}
{office("premier") == "khrushchev": You are premier, and Bulganin at your side has whispered that it deserves study.}
Eden of Britain asks for less: inspectors, in a strip on both sides of the line in Germany.
"Nothing," states Molotov. "Germany first. And no guns for that colonel in Cairo." # speaker: molotov
"They are as afraid as we are," murmurs Zhukov, Eisenhower's old comrade. At home six hundred thousand men are doing nothing that he can see. # speaker: zhukov
-> choice

= choice
{chose("austria.germany-too"): They have all asked you about Germany. Since April they ask it as one asks after somebody's daughter.}
{chose("austria.right-to-return"): Eden has mentioned the Austrian door twice, and the boot in it.}
Eisenhower comes towards you with a sandwich.
+ [Refuse the cameras, and go home and cut 640,000 men # option: geneva.cut]
    -> aftermath_cut
+ [Take up Eden's strip, inspectors and all # option: geneva.strip]
    -> aftermath_strip
+ [Announce here that you will cut two million # option: geneva.two-million]
    -> aftermath_two_million
+ [Take Molotov's line: Germany first, no guns for Cairo # option: geneva.molotov-line]
    -> aftermath_molotov_line

= aftermath_cut
"No," you tell him before he has his mouth free. It's a way of spying. # record: eisenhower-1963
{office("premier") == "khrushchev": He looks round for somebody who might soften it, sees Bulganin looking at the floor, and from then on talks only to you.}
{office("premier") != "khrushchev": He glances at the leader of our delegation and back at you. From then on he talks to you.}
In August 640,000 men are to go home. At your picnic the marshals pick raspberries, and Konev jokes about soldiers of peace. # record: time-1955
Lieutenant Viktor Gusev of the artillery, eleven years' service and no other trade, is shown how to hand in a pistol. A collective farm at Tula wants him for chairman. It has nine men. "In what order do they line up?" he asks.
Shepilov has been to see Colonel Nasser. In September the Czechs sell Egypt guns. Everybody knows whose.
-> DONE

= aftermath_strip
You take the sandwich out of the President's hand and put it down. Not the cameras; but Anthony's strip, both sides, let us see. Eden, who had only wished to be useful, has to borrow a pencil.
At home Zhukov signs as if the pen were hot. {loyalty("zhukov") >= 30: "For you," he says. "But I choose which bridges they look at."|"I was not asked," he says, "and I shall say so."}
{not remembers("one-police"): Serov asks what his people are for, if the enemy may count.}
In November four Englishmen and a Dane in a jeep come to a signal box near Magdeburg. Lieutenant Viktor Gusev has been told to show them nothing and give them dinner.
After the second bottle they write down eleven tanks. There were twelve; one was being washed.
-> DONE

= aftermath_two_million
You say it to all of them at once, with your mouth full. Two million soldiers, without waiting for anyone. A waiter claps. Eisenhower looks at a general, who has begun to do sums on his cuff. # stage: look you
"With what," asks Zhukov over Minsk, "do you mean to hold them, if they have read Clausewitz? Your rocket is a drawing." # speaker: zhukov
{loyalty("kosygin") >= 0: Kosygin alone is cheerful, in his fashion. He has found places for four hundred thousand turners.|Kosygin has found places for four hundred thousand turners. For the majors he has found nothing.}
Lieutenant Viktor Gusev goes at once, with his regiment. Eleven of its officers live in a school gymnasium at Tula with their wives, by rank, from the wall bars to the door. "At ease," somebody says every night, when the light is put out.
-> DONE

= aftermath_molotov_line
"Germany," you say, and "Germany" again, till the President has finished his sandwich. It is a firm line, and there's nothing at the other end of it.
Molotov lends you his newspaper on the way home. {loyalty("molotov") >= -20: He thinks that you have begun to learn.|He says, not unkindly, that there was no need to eat so much.}
Shepilov comes back from Cairo all on fire about a Colonel Nasser, and is told to put it in writing. No guns. By winter the Colonel is buying them in Paris.
The marshals keep their divisions. Lieutenant Viktor Gusev is made a captain. His father, near Tula, writes that the rye is cut by women again, and would it be a great trouble to the army to be shorter by one?
-> DONE
