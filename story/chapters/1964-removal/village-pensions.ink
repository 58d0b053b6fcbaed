=== village_pensions
-> briefing

= briefing
The Supreme Soviet sits on 13 July. There is to be a pension for the old of the collective farms, the first ever: twelve roubles a month at least, men at sixty-five, women at sixty, from January. A worker has had thirty, and five years sooner. # record: law-1964
"It is what there is," says Alexei Kosygin.
"A cow gets more," says a deputy from Smolensk, Akulina Sviridova, calf-tender, in the lobby, to your face. "And who's to mind the children while we earn it?"
{remembers("foreign-grain"): Last autumn's gold went to Manitoba.}
In May you lent Egypt two hundred and fifty million. # record: fursenko-naftali-2006
And Leonid Brezhnev is to give up the post of head of state to Mikoyan.
-> choice

= choice
The text goes to the printer at six. Brezhnev is in the anteroom, with a small parcel for you, and red eyes. # stage: look brezhnev
{loyalty("podgorny") < -8: Podgorny is sitting beside him. They stop talking when your door opens, and both begin to admire the parcel.}
{loyalty("podgorny") >= -8: Podgorny is at the other end, under the clock. He has sent in a slip of paper: five minutes, please, when Leonid has gone.}
+ [Pass the twelve roubles, and elect Mikoyan # option: village-pensions.twelve]
    -> aftermath_twelve
+ [Pass the twelve roubles, and leave Brezhnev his post # option: village-pensions.keep-brezhnev]
    -> aftermath_keep_brezhnev
+ [Thirty at fifty-five, as in town, out of foreign credits # option: village-pensions.as-in-town]
    -> aftermath_as_in_town
+ [Put it into village nurseries first, the pension later # option: village-pensions.nurseries]
    -> aftermath_nurseries

= aftermath_twelve
Fourteen hundred hands go up and none is left over. Farm women are to be paid for a birth as well, a hundred and twelve days, as in the towns. # record: law-1964
Akulina Sviridova works it out on the train. Her mother has carried water since before the Tsar's war. It comes to forty kopeks a day. "Well," the mother says, when they have shouted it to her, "and who do I pay it to?"
Mikoyan looks round his new office for somewhere to put his books. Brezhnev has embraced everyone and given you a barometer. "I'll be nearer to you now," he says. # speaker: brezhnev
{loyalty("brezhnev") < 8: He goes to Zavidovo for the weekend, and Podgorny's car is ahead of his.}
{loyalty("brezhnev") >= 8: He goes home along the embankment, alone, and rings at nine to say good night.}
-> DONE

= aftermath_keep_brezhnev
He cannot speak. He presses your hand to his waistcoat, where you can feel the cigarette case. There is a state visit in the autumn, he has had a suit cut for it, and this is a large part of what he was crying about.
{office("second-secretary") == "brezhnev": "So I am not to be head of state?" asks Mikoyan. He does not seem sorry. "And he is to have the flag and the Secretariat? Which does he give back if you ask?" # speaker: mikoyan}
{office("second-secretary") != "brezhnev": "So I am not to be head of state?" asks Mikoyan. He does not seem sorry. "He'll go on having nothing to do, then, and everyone to talk to?" # speaker: mikoyan}
The twelve roubles pass without a hand against. Akulina Sviridova asks the man at the next desk, a metalworker from Gorky, if twelve is a lot. "It's a pair of shoes," he says, "if you've still got the other one."
-> DONE

= aftermath_as_in_town
You strike out five lines with your own pencil: the steelworks at Helwan, two for Jakarta, a stadium, a cruiser. Kosygin watches the cruiser go with interest. The rest is to come from the price of vodka. # stage: look kosygin
{loyalty("kosygin") >= -15: "It can be done once," he says.}
{loyalty("kosygin") < -15: "You'll have announced it before I've found it," he says. "I only mention the order."}
At the farm in Smolensk province they think that there is a nought too many. Akulina Sviridova's mother has the postman sit down, and asks what he has heard about a war.
In between Mikoyan is elected head of state. At the Egyptian embassy a counsellor is told that the credit is being studied. He once studied here, and knows the verb.
-> DONE

= aftermath_nurseries
Furtseva finds you the figures in an evening. She has had them for four years. A farm woman works eleven hours, and then come the cow, the stove, the well. Hardly any have a place to put a small child down.
There will be nurseries, a laundry for each district, half-days for mothers. The old are told: the year after next. Mikoyan is elected head of state, and Brezhnev applauds with his gloves on.
At Smolensk a laundry comes, on a lorry, with a man to work it. Akulina Sviridova stands in front of the drum with her sleeves rolled, looking at the shirts going round without her. "And what am I to do now?" she asks. "Till milking?"
-> DONE
