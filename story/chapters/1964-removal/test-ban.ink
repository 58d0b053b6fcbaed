=== test_ban
-> briefing

= briefing
Two delegations are in Moscow this July. On the Lenin Hills Deng Xiaoping, for China, reads statements at Suslov, who reads others back. In the Spiridonovka mansion Averell Harriman has come from Kennedy for a treaty against atomic tests. # record: luthi-split
All tests would mean inspectors. You once offered three visits a year, and Kennedy wanted seven. In the air, in space and under water none are needed. # record: taubman-2003
"Three visits are three spies," says Marshal Malinovsky. Gromyko would sign today.
"Whatever you initial with Harriman," says Suslov, "I shall be hearing about from Deng."
{remembers("no-kennedy-channel"): Kennedy has written to you about nothing private since Cuba.}
{chose("cuba-bargain.accept-secret"): Kennedy has kept his word about Turkey.}
-> choice

= choice
{loyalty("podgorny") < 0: After Tuesday's Presidium Podgorny lets his own car go by and gets into Brezhnev's. It is a hot evening, and the windows are up.}
{loyalty("podgorny") >= 0: After Tuesday's Presidium Podgorny walks you to your car. Brezhnev has asked him to shoot at Zavidovo when the season opens, with Shelepin of all people. He wondered if you had been told.}
Deng leaves on the 20th. He was promised a car to the airport, and a decision.
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
Beijing calls it a fraud, and begins nine numbered answers to your open letter. # record: luthi-split
In Alma-Ata a milk inspector, Rosa Akhmetova, who for two years has had to hold a counter to the churns and write nothing down, finds that the needle lies still. She taps the glass.
You are taking a senator round the buffet by the sleeve.
{loyalty("brezhnev") >= 5: "Splendid," says Brezhnev, over your shoulder, with the champagne. "It'll go into history under your name." He says this about something every week now. # speaker: brezhnev}
{loyalty("brezhnev") < 5: "Splendid," says Brezhnev, over your shoulder, with the champagne. He raises it to the treaty, to Gromyko, to the senators, and last, when the band has stopped, to you. # speaker: brezhnev}
-> DONE

= aftermath_full
{loyalty("malinovsky") >= 10: Malinovsky asks to have it as an order, in writing, and salutes the paper.}
{loyalty("malinovsky") < 10: Malinovsky says that he has understood. He says it as one says it to a doctor.}
"Five," Harriman repeats, and puts down his hearing aid to be sure. It is signed in October, for every test, and Andrei Sakharov, who builds the bombs and had dared to ask only for the half, goes for a walk alone along the Moscow River.
The first inspectors come to Semipalatinsk in the spring, four men with a seismograph and phrase books. The KGB sends eleven to look after them. A herdsman, Ospan, who was moved off his winter pasture in 1949 and not told why, rides up to ask them when he can have it back.
-> DONE

= aftermath_pact
It is your own proposal from Berlin, and you will not be hurried out of it. Alliance shall swear to alliance. Harriman sends for instructions, gets them, sends again. Bonn will not sit at one table with Pankow. In September he goes home.
You are to sign with Kennedy himself, in the new year, the whole thing, with bands. On 22 November Gromyko rings late in the evening and says that there has been shooting in Dallas. You go to the embassy in a black tie and cannot write in the book at once.
Johnson's people like the ban and not the pact. Malinovsky has had the autumn for his tests and sends you the yields.
-> DONE

= aftermath_beijing
You drive Deng to the aeroplane yourself. He comes up to your shoulder and has been ready for anything but this. "You've been shouting at a wall," you tell him, "and the wall has come out to the car."
Harriman gets caviar and regrets. In Beijing the lanterns are taken out of store. By winter there are specialists going east once more, with the same suitcases, and a list comes back of what Comrade Mao expects, with a sample bomb at number four.
{loyalty("mikoyan") >= 0: "What did he give you?" asks Mikoyan. "No, I know what you gave him." # speaker: mikoyan}
{loyalty("mikoyan") < 0: Mikoyan congratulates Suslov.}
In September the needle of the milk inspector at Alma-Ata goes over to the right, and stays there.
-> DONE
