=== experts
-> briefing

= briefing
In June, at Bucharest, you called Mao in front of the Parties an ultra-leftist and a left revisionist as well. His people handed in a paper on your manners, in writing, to everybody. # record: luthi-split
There are fourteen or fifteen hundred of our specialists in China. They are given Beijing's articles on Lenin to study, which are written against you. # record: wilson-sed-1960
"We offered to take them home in 1956," says Frol Kozlov. "Take them. Let him make steel in his back yard." # speaker: kozlov
"Recall an engineer," says Mikoyan, "and you've quarrelled with six hundred million people. Recall an ambassador, and you have quarrelled with one." # speaker: mikoyan
The note is typed. Only the date is wanting.
-> choice

= choice
{remembers("mao-has-the-bomb"): Two of the fourteen hundred know what is in the sealed shed outside Beijing. Nobody has typed them a note.}
{remembers("mao-paid"): Kosygin has last year's credits with him, with a column for what has been thanked for. It is a narrow column.}
{remembers("mao-lectured"): Mao has hung up your two labels, Ambassador Chervonenko writes, where his visitors can see them.}
{remembers("suslov-for-china"): Suslov would put it otherwise, he says, if he were asked. China has been his since October.}
+ [Sign it: all of them, home by September # option: experts.recall]
    -> aftermath_recall
+ [Let the contracts run out, one by one, with no note at all # option: experts.lapse]
    -> aftermath_lapse
+ [Ask Liu Shaoqi to Moscow first # option: experts.liu]
    -> aftermath_liu
+ [Leave them there, and answer Bucharest by letter # option: experts.stay]
    -> aftermath_stay

= aftermath_recall
"All of them?" asks Stepan Chervonenko, the ambassador, on the bad line.
Tamara Vlasova, hydrologist, Sanmenxia dam on the Yellow River, has ten days. Her girls carry her trunk to the train. The calculations for the sluices are in it, because the order says papers too. At Tongguan she gets out, with a story about a forgotten kettle, and gives them back.
She asks to be punished by your office and not by her institute. Her girls had swollen legs, she adds, and no grain since April.
{loyalty("kosygin") >= -10: "Two hundred and fifty factories," says Kosygin, "and each will say for thirty years who left it without a roof." # speaker: kosygin}
{loyalty("kosygin") < -10: Kosygin closes the trade account and sends you the total without a word.}
In Beijing those who had doubted Mao have nothing to say now.
-> DONE

= aftermath_lapse
So nobody is recalled. A boiler man's contract ends on the first, and he is thanked; a turbine man's in November.
"It's how one leaves a party," says Kosygin. "One looks for one's hat." # speaker: kosygin
Beijing knows very well what it is looking at. It can't find a paper to print.
Tamara Vlasova, hydrologist at the Sanmenxia dam, has until June. She finishes the sluices, and writes that the girls on her site have swollen legs and call it the heat. She has been giving them her ration. Might the next train bring flour? It needn't be called anything.
Kozlov, who wanted a bang, has heard about the hat. "And we shall be a year putting it on," he says. # speaker: kozlov
-> DONE

= aftermath_liu
Liu Shaoqi is the thin man who runs the country while Mao swims. He comes in August, for five weeks, and is shown Minsk.
{loyalty("suslov") >= 0: Suslov and Kozlov do the talking. You are brought in for the photographs and the toasts.}
{loyalty("suslov") < 0: Suslov and Kozlov do the talking. It goes well, they report to each other.}
At Minsk, in a tractor works, he takes off his glasses, and asks a fitter what a family eats in a week. He writes it down. All of it, down to the gherkins. The interpreter, Rimma Kudryashova, says that his pencil broke.
The engineers are to stay where they are needed. In return nobody shall be a revisionist until November.
"You gave him the engineers," says Mikoyan, "and he gave you Liu. Has anyone asked Mao whom he has given?" # speaker: mikoyan
-> DONE

= aftermath_stay
You put the note in the drawer, and write a letter instead. It is eleven pages and has a proverb on each. Suslov takes out nine. # stage: look suslov
On Fridays the fourteen hundred are read the other side's quotations, and sign that they've heard them. A turbine fitter signs "heard, loudly".
Shelepin has a list of what they are asked about after the reading: alloys, range, gyroscopes.
Tamara Vlasova, hydrologist at the Sanmenxia dam, writes that her girls have swollen legs and no grain. They are told that we have taken it, for the debt. "Is it so? They ask me, and not the interpreter."
It is so in part. You have the delivery schedule stopped, and it doesn't stop at once.
-> DONE
