=== village_pensions
-> briefing

= briefing
Today the Supreme Soviet votes.
{not remembers("farms-pensioned"): There is to be a pension for the old of the collective farms, the first ever: twelve roubles a month at least, men at sixty-five, women at sixty, from January. A worker has had thirty (three hundred in old money), five years sooner. # record: law-1964}
{remembers("farms-pensioned"): The forty roubles that you gave the old of the collective farms in 1956 are four since the new money, and buy felt soles. Now it is to be twelve, men at sixty-five, women at sixty.}
"Twelve I can pay," says Alexei Kosygin. "Thirty I'd have to print."
"A cow gets more," says a deputy from Smolensk, Akulina Sviridova, calf-tender, in the lobby, to your face. "And who's to mind the children while we earn it?"
"I herded for less," you tell her.
"You were seven. My mother's seventy-eight."
In the anteroom sits Leonid Brezhnev with red eyes. His post, head of state, is to go to Mikoyan. # stage: look brezhnev
-> choice

= choice
"It isn't the flags, Nikita Sergeyevich," Brezhnev says, and blows his nose. "It's what people will read into it." You have never seen a man so fond of a guard of honour. # speaker: brezhnev
{loyalty("podgorny") < -8: Podgorny has come with him, to hold his arm. "He'll get over it," he tells you. He says it to you and looks at Brezhnev.}
{loyalty("podgorny") >= -8 and office("second-secretary") == "brezhnev": "Let him cry," says Podgorny in the corridor. "With the flag and the Secretariat he'd have you for a deputy."}
{loyalty("podgorny") >= -8 and office("second-secretary") != "brezhnev": "Let him cry," says Podgorny in the corridor. "It's the salutes that he'll miss. Buy him a band."}
{remembers("bread-cards"): In August the bread cards are to be called in. In the lobby nobody believes it yet.}
{remembers("foreign-grain"): Last autumn's gold went to Manitoba.}
{not remembers("no-guns-for-cairo"): In May you lent Egypt two hundred and fifty million. # record: fursenko-naftali-2006}
The text goes to the printer at six.
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
{not remembers("farms-pensioned"): Akulina Sviridova works it out on the train. Her mother has carried water since before the Tsar's war. It comes to forty kopeks a day. "Well," the mother says, when they have shouted it to her, "and who do I pay it to?"}
{remembers("farms-pensioned"): Akulina Sviridova's mother has carried water since before the Tsar's war, and since the new money she has drawn four roubles and kept them in the salt. "Twelve?" she says, when they have shouted it to her. "What have I done?"}
Mikoyan looks round his new office for somewhere to put his books. Brezhnev has embraced everyone and given you a barometer.
{office("second-secretary") == "brezhnev": "I'll be nearer to you now," he says. # speaker: brezhnev}
{office("second-secretary") != "brezhnev": He is made one secretary among several. "I'll be nearer to you now," he says. # speaker: brezhnev}
{loyalty("brezhnev") < 8: That evening, for the first time since the winter, he does not ring to say good night.}
{loyalty("brezhnev") >= 8: He goes home along the embankment, alone, and rings at nine to say good night.}
-> DONE

= aftermath_keep_brezhnev
He cannot speak. He presses your hand to his waistcoat, where you can feel the cigarette case. There is a state visit in the autumn, he has had a suit cut for it, and this is a large part of what he was crying about.
{office("second-secretary") == "brezhnev": "Then he has the flag and the Secretariat," says Mikoyan, who had already measured for bookshelves. "I should have let him have one." # speaker: mikoyan}
{office("second-secretary") != "brezhnev": "Then he goes on having nothing to do, and everyone to talk to," says Mikoyan, who had already measured for bookshelves. # speaker: mikoyan}
The twelve roubles pass without a hand against. Akulina Sviridova asks the man at the next desk, a metalworker from Gorky, if twelve is a lot. "It's a pair of shoes," he says, "if you've still got the other one."
-> DONE

= aftermath_as_in_town
{not remembers("no-guns-for-cairo"): You strike out five lines with your own pencil: the steelworks at Helwan in Egypt, two for Jakarta, a stadium, a cruiser. Kosygin watches the cruiser go with interest. The rest is to come from the price of vodka. # stage: look kosygin}
{remembers("no-guns-for-cairo"): You strike out five lines with your own pencil: a railway for Ghana, two for Jakarta, a stadium, a cruiser. Kosygin watches the cruiser go with interest. The rest is to come from the price of vodka. # stage: look kosygin}
{loyalty("kosygin") >= -15: "It can be done once," he says.}
{loyalty("kosygin") < -15: "You'll have announced it before I've found it," he says. "I only mention the order."}
At the farm in Smolensk province they think that there is a nought too many. Akulina Sviridova's mother has the postman sit down, and asks what he has heard about a war.
In between Mikoyan is elected head of state.
{office("second-secretary") != "brezhnev": Brezhnev is made one secretary among several.}
{not remembers("no-guns-for-cairo"): At the Egyptian embassy a counsellor is told that the credit is being studied. He once studied here, and knows the verb.}
{remembers("no-guns-for-cairo"): At one of the embassies a counsellor is told that the credit is being studied. He once studied here, and knows the verb.}
-> DONE

= aftermath_nurseries
Furtseva finds you the figures in an evening. She has had them for four years. A farm woman works eleven hours, and then come the cow, the stove, the well. Hardly any have a place to put a small child down.
There will be nurseries, a laundry for each district, half-days for mothers. The old are told: the year after next. Mikoyan is elected head of state, and Brezhnev applauds with his gloves on.
{office("second-secretary") != "brezhnev": He is made one secretary among several.}
At Smolensk a laundry comes, on a lorry, with a man to work it. Akulina Sviridova stands in front of the drum with her sleeves rolled, looking at the shirts going round without her. "And what am I to do now?" she asks. "Till milking?"
-> DONE
