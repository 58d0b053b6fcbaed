=== test_ban
-> briefing

= briefing
Two delegations are in Moscow this July. On the Lenin Hills Deng Xiaoping, for China, reads statements at Suslov, who reads others back. In the Spiridonovka mansion Averell Harriman has come from Kennedy for a treaty against atomic tests. # record: luthi-split
To forbid every test takes inspectors. Moscow has offered three visits a year, and Washington wants seven. In the air, in space and under water none are needed. # record: taubman-2003
{office("defence-minister") == "zhukov": "No American sets foot on a range of mine," says Marshal Zhukov, Minister of Defence.}
{office("defence-minister") != "zhukov": "Three visits are three spies," says Marshal Malinovsky, Minister of Defence.}
"Sign today," says Gromyko, "while Kennedy still has his senators."
"Sign, and Deng has what he was sent for," says Suslov, hoarse from reading. "Then the split will be your work."
-> choice

= choice
{remembers("no-kennedy-channel"): Kennedy has written to you about nothing private since Cuba.}
{chose("cuba-bargain.accept-secret"): Kennedy has kept his word. The American rockets are out of Turkey.}
{remembers("moratorium-kept") or remembers("three-inspections"): You have let off nothing since 1958. The generals know by heart what it has cost them.}
{remembers("fifty-megatons"): Two years ago you let off the largest bomb there has ever been, and were as proud of it as of a calf.}
"Mao says that after such a war half of mankind would be left," you tell them. "He hasn't told me which half."
Deng flies home on the 20th. He was promised an answer before the aeroplane.
+ [Initial a ban without inspectors: air, space, water # option: test-ban.partial]
    -> aftermath_partial
+ [Offer five inspections and ban every test # option: test-ban.full]
    -> aftermath_full
+ [No ban unless the two alliances sign a peace pact # option: test-ban.pact]
    -> aftermath_pact
+ [Send Harriman home and make it up with Mao # option: test-ban.beijing]
    -> aftermath_beijing

= aftermath_partial
It is initialled on the 25th and signed on 5 August in St Catherine's Hall. # record: test-ban-treaty
The band has been allowed Gershwin. # record: beschloss-1991
Deng has read to the end and gone. In Beijing Mao himself meets him at the airport.
The Chinese call it a fraud, and begin nine numbered answers to your open letter. # record: luthi-split
{not remembers("moratorium-kept") and not remembers("three-inspections"): In Alma-Ata a milk inspector, Rosa Akhmetova, who for two years has held a counter to the churns and written nothing down, finds that the needle lies still. She taps the glass.}
{remembers("moratorium-kept") or remembers("three-inspections"): In Alma-Ata a milk inspector, Rosa Akhmetova, who for years has held a counter to the churns and seen the needle lie still, is told by the newspaper that from now on it must.}
{loyalty("brezhnev") >= 5: You are taking a senator round the buffet by the sleeve. "Splendid," says Brezhnev, over your shoulder, with the champagne. "It'll go into history under your name." He says this about something every week now. # speaker: brezhnev}
{loyalty("brezhnev") < 5: You are taking a senator round the buffet by the sleeve. "Splendid," says Brezhnev, over your shoulder, with the champagne. He raises it to the treaty, to Gromyko, to the senators, and last, when the band has stopped, to you. # speaker: brezhnev}
-> DONE

= aftermath_full
{office("defence-minister") == "zhukov": Zhukov salutes the paper. "Four men," he says. "I shall know where each of them sleeps." # speaker: zhukov}
{office("defence-minister") != "zhukov" and loyalty("malinovsky") >= 10: Malinovsky asks to have it as an order, in writing, and salutes the paper.}
{office("defence-minister") != "zhukov" and loyalty("malinovsky") < 10: Malinovsky says that he has understood, as people say it to a doctor.}
"Five," Harriman repeats, and puts down his hearing aid to be sure. It is signed in October, for every test, and Andrei Sakharov, who builds the bombs and had dared to ask only for the half, goes for a walk alone along the Moscow River.
The first inspectors come to Semipalatinsk in the spring, four men with a seismograph and phrase books. The KGB sends twelve to look after them. A herdsman, Ospan, who was moved off his winter pasture in 1949 and not told why, rides up with a sheep across his saddle. He takes them for the people who are giving it back.
-> DONE

= aftermath_pact
In Berlin, a fortnight ago and aloud, you proposed that the two alliances swear not to attack each other, and you won't be hurried out of it. Bonn will not sit at one table with Ulbricht's Germans. Deng goes home without an answer, and in September so does Harriman.
In October Kennedy says in public that he might look at a pact. You are to sign with him in the new year, the whole thing, with bands. On 22 November Gromyko rings late in the evening and says that there has been shooting in Dallas. At the embassy you cannot write in the book at once.
{remembers("moratorium-kept") or remembers("three-inspections"): President Johnson wants the ban without the pact. The Americans tested all autumn, and your generals have had to read about it.}
{not remembers("moratorium-kept") and not remembers("three-inspections"): President Johnson wants the ban without the pact. Your Minister of Defence has had the autumn for his tests and sends you the yields.}
-> DONE

= aftermath_beijing
You drive Deng to the aeroplane yourself. He comes up to your shoulder and has been ready for anything but this. "You've been shouting at a wall," you tell him, "and the wall has come out to the car."
{chose("experts.stay"): Harriman gets caviar and regrets. In Beijing the lanterns are taken out of store, and the specialists who never left are given meat on Sundays.}
{chose("experts.liu"): Harriman gets caviar and regrets. In Beijing the lanterns are taken out of store, and Liu Shaoqi sends you a box of gherkins.}
{not chose("experts.stay") and not chose("experts.liu"): Harriman gets caviar and regrets. In Beijing the lanterns are taken out of store. By winter there are specialists going east once more, with the same suitcases.}
{remembers("mao-has-the-bomb") or remembers("bomb-for-mao"): A list comes back of what Comrade Mao expects. The bomb he has had from you. Number four is something to carry it.}
{not remembers("mao-has-the-bomb") and not remembers("bomb-for-mao"): A list comes back of what Comrade Mao expects, with a sample bomb at number four.}
{loyalty("mikoyan") >= 0: "I know what you gave him," says Mikoyan. "I am looking for what we got." # speaker: mikoyan}
{loyalty("mikoyan") < 0: "I congratulate you," says Mikoyan to Suslov. "I hope that we can pay for it." # speaker: mikoyan}
{not remembers("moratorium-kept") and not remembers("three-inspections"): At Alma-Ata an inspector holds a counter over the milk churns. In September its needle goes over to the right, and she sends the milk back.}
-> DONE
