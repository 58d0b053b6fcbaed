=== geneva
-> briefing

= briefing
Geneva, 21 July, five o'clock, the buffet. You came in an aeroplane with two engines and parked beside others with four. # record: khrushchev-memoirs
Now President Eisenhower has proposed that each side let the other photograph it from the air. # record: frus-geneva-1955
{office("premier") == "bulganin": Bulganin, the premier, who leads for us, has answered that it deserves study.}
{office("premier") == "malenkov": Malenkov, the premier, who leads for us, has answered that it deserves study.}
{office("premier") == "khrushchev": You are premier, and Bulganin at your side has whispered that it deserves study.}
Eden, who governs Britain, wants less: inspectors, in a strip on both sides of the line in Germany. Shepilov cables from Cairo: Colonel Nasser of Egypt needs guns.
"Nothing," states Molotov. "First Germany is settled. And no guns for that colonel." # speaker: molotov
"They are as afraid as we are. I have looked," says Zhukov, Eisenhower's old comrade. He can spare six hundred thousand men, and wants rockets for them. # speaker: zhukov
-> choice

= choice
{chose("austria.germany-too"): They have all asked you about Germany. Since your offer in April they ask politely, as after an invalid.}
{chose("austria.right-to-return"): Eden has mentioned the Austrian door twice, and the boot in it.}
{chose("belgrade.beria") or chose("belgrade.stalin-named"): Nine days ago the plenum censured Molotov, for Belgrade among other things. He argues as if he had won.}
{chose("kgb.party-man"): Aristov has his wish and is back at Party work since the plenum. Serov has his chair, and a note for you on who here may be photographing.}
Kosygin, a deputy premier, has wired that he could place two million men at lathes. "It flew, didn't it?" you are telling Bulganin, about the aeroplane. You have told him four times. Eisenhower comes towards you with a sandwich.
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
In September the Czechs sell Colonel Nasser guns. Everybody knows whose.
Lieutenant Viktor Gusev of the artillery, eleven years' service and no other trade, is shown how to hand in a pistol. A collective farm at Tula wants him for chairman. It has nine men. On the first morning he lines them up, by height.
-> DONE

= aftermath_strip
You take the sandwich out of the President's hand and put it down. Not the cameras; but Anthony's strip, both sides, let us see. Eden, who had only wished to be useful, has to borrow a pencil.
At home Zhukov signs as if the pen were hot. {loyalty("zhukov") >= 30: "For you," he says. "But I choose which bridges they look at."|"I was not asked," he says, "and I shall say so."}
{not remembers("one-police"): "What are my people for," says Serov, "if the enemy may count?"}
In November four Englishmen and a Dane in a jeep come to a signal box near Magdeburg. Lieutenant Viktor Gusev has been told to show them nothing and give them dinner.
After the second bottle they write down eleven tanks. There were twelve; one was being washed.
-> DONE

= aftermath_two_million
You say it to all of them at once, with your mouth full. Two million soldiers, without waiting for anyone. A waiter claps. Eisenhower looks at a general, who has begun to do sums on his cuff. # stage: look you
"You will hold them with what?" says Zhukov over Minsk. "Your rocket is a drawing." # speaker: zhukov
{loyalty("kosygin") >= 0: Kosygin alone is cheerful, in his fashion. He has found places for four hundred thousand turners.|Kosygin has found places for four hundred thousand turners. For the majors he has found nothing.}
Lieutenant Viktor Gusev goes at once, with his regiment. Eleven of its officers live in a school gymnasium at Tula with their wives, by rank, from the wall bars to the door. "At ease," the colonel says every night, and puts out the light.
-> DONE

= aftermath_molotov_line
"Germany," you say, and "Germany" again, till the President has finished his sandwich. It is a firm line, and there's nothing at the other end of it.
Molotov lends you his newspaper on the way home. {loyalty("molotov") >= -20: He thinks that you have begun to learn.|He says, not unkindly, that there was no need to eat so much.}
Shepilov comes back from Cairo all on fire about his colonel, and is told to put it in writing. By winter Nasser is buying his guns in Paris.
The marshals keep their divisions. Lieutenant Viktor Gusev is made a captain. His father, near Tula, writes that the rye is cut by women again, and would it be a great trouble to the army to be shorter by one?
-> DONE
