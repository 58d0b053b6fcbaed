=== experts
-> briefing

= briefing
{not remembers("suslov-for-china"): In June, at Bucharest, you called Mao in front of the world's Communist Parties an ultra-leftist and a left revisionist, two insults at once. His people handed everybody a paper on your manners. # record: luthi-split}
{remembers("suslov-for-china"): Until June Suslov kept the peace with quotations. At Bucharest you went yourself, and called Mao in front of the world's Communist Parties an ultra-leftist and a left revisionist, two insults at once. His people handed everybody a paper on your manners.}
{not remembers("mao-paid"): There are fourteen or fifteen hundred of our specialists in China. They are given Beijing's articles on Lenin to study, which are written against you. # record: wilson-sed-1960}
{remembers("mao-paid"): There are fourteen or fifteen hundred of our specialists in China. Nothing is printed against you, as you paid for. On Fridays it is read out to them.}
"Fetch them home," says Kozlov. "Let him make steel in village furnaces." # speaker: kozlov
"Half my tin comes from there," says Mikoyan. "Leave them." # speaker: mikoyan
Suslov would have Liu Shaoqi to Moscow first, and do the talking.
The note is typed. Only the date is wanting.
-> choice

= choice
{remembers("bulganin-kept") and office("premier") == "kosygin": Kosygin is premier since June. Bulganin, at sixty-five, handed him the office with a speech.}
{remembers("mao-has-the-bomb"): Two of the fourteen hundred know what is in the sealed shed outside Beijing. For those no note has been typed.}
{remembers("mao-paid"): Kosygin has last year's credits with him, with a column for what has been thanked for. It is a narrow column.}
{remembers("mao-lectured"): Mao, writes the ambassador, asks Soviet visitors to explain to him the Russian word for galosh. There were five of you in that aeroplane.}
"I feed them, I build for them, and on Fridays my own fitters have to sit and hear what I am!" You are on your feet, and your chair is not.
"Contracts end," says Kosygin. "Some in August, some next June, before the floods." # speaker: kosygin
+ [Sign it: all of them, home by September # option: experts.recall]
    -> aftermath_recall
+ [Let the contracts run out, one by one, with no note at all # option: experts.lapse]
    -> aftermath_lapse
+ [Ask Liu Shaoqi to Moscow first # option: experts.liu]
    -> aftermath_liu
+ [Leave them there, and answer Bucharest by letter # option: experts.stay]
    -> aftermath_stay

= aftermath_recall
Stepan Chervonenko, the ambassador, is on a bad line. "All of them!" you shout. "No. No. Papers too. Who asked you about a dam? I can't hear you." You can hear him very well.
Tamara Vlasova, hydrologist, Sanmenxia on the Yellow River, has ten days. Her girls carry her trunk to the train, and in it the calculations for the sluices, because the order says papers. At Tongguan she gets out, with a story about a forgotten kettle, and gives them back.
Her girls had swollen legs, she writes to you, and no grain since April.
{loyalty("kosygin") >= -10: "Two hundred and fifty factories," says Kosygin, "and each will say for thirty years who left it without a roof." # speaker: kosygin}
{loyalty("kosygin") < -10: Kosygin closes the trade account and sends you the total without a word.}
-> DONE

= aftermath_lapse
So nobody is recalled. A boiler man's contract ends on the first, and he is thanked; a turbine man's in November.
"It's how you leave a party," says Kosygin. "You look for your hat." # speaker: kosygin
Beijing knows very well what it is looking at. It has no note of yours to print. The one that was typed is in your drawer.
Tamara Vlasova, hydrologist at the Sanmenxia dam, has until June. She finishes the sluices, and writes that the girls on her site have swollen legs and call it the heat. She has been giving them her ration. Might the next train bring flour? It needn't be called anything.
-> DONE

= aftermath_liu
Liu Shaoqi is the thin man who runs the country while Mao swims. He comes in August, for five weeks, and is shown Minsk.
{loyalty("suslov") >= 0: Suslov and Kozlov do the talking. You are brought in for the photographs and the toasts.}
{loyalty("suslov") < 0: Suslov and Kozlov do the talking. It goes well, they report to each other.}
At Minsk, in a tractor works, he takes off his glasses, and asks a fitter what a family eats in a week. He writes it down. All of it, down to the gherkins. The interpreter, Rimma Kudryashova, says that his pencil broke.
The engineers are to stay where they are needed. In return nobody shall be a revisionist until November.
"You gave him the engineers, and he gave you Liu," says Mikoyan. "I'd have kept the engineers. They're insured." # speaker: mikoyan
-> DONE

= aftermath_stay
You put the note in the drawer, and write a letter instead. It is twelve pages and has a proverb on each. Suslov takes out nine. # stage: look suslov
On Fridays the fourteen hundred are read the other side's quotations, and sign that they've heard them. A turbine fitter signs "heard, loudly".
Shelepin has a list of what they are asked about after the reading: alloys, range, gyroscopes.
Tamara Vlasova, hydrologist at the Sanmenxia dam, writes that her girls have swollen legs and no grain. They are told that we have taken it, for the debt. "Is it so? They ask me, and not the interpreter."
It is so in part. You have the delivery schedule stopped, and it doesn't stop at once.
-> DONE
