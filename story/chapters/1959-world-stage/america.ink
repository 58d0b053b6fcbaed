=== america
-> briefing

= briefing
The hills of Maryland, the last morning of thirteen days. At home they did not know what a Camp David was, and you feared a quarantine station. It has a cinema. # record: khrushchev-memoirs
{chose("berlin-ultimatum.note"): Eisenhower will not come to a summit under a threat to Berlin. Your six months ran out in May. Give way, and he comes to Paris and then, with grandchildren, to you. # record: eisenhower-1965}
{chose("berlin-ultimatum.at-once"): Eisenhower will not come to a summit while Germans ask his lorries for their papers on the roads to Berlin. Give way, and he comes to Paris and then, with grandchildren, to you.}
{not chose("berlin-ultimatum.note") and not chose("berlin-ultimatum.at-once"): Eisenhower has heard of a paper on Berlin that you dictated last autumn and did not send. Tell him that it is burnt, and he comes to Paris and then, with grandchildren, to you.}
"On paper, or not at all," says Gromyko: Berlin for eighteen months, signed. "In sixteen he's a pensioner. Who inherits a smile?" # speaker: gromyko
"Then settle the bomb tests," says Vasily Yemelyanov of the atomic office. "Nobody has let one off since last autumn. Make it for good."
At noon the cars go down to Washington.
-> choice

= choice
{remembers("warsaw-occupied"): On the road to the steelworks Polish Americans stood with their backs to your car. It took ten minutes to pass them.}
{office("premier") == "kosygin": Kosygin heads the government, and has stayed at home with it. For thirteen days the Americans have announced you as Chairman all the same.}
{office("premier") == "bulganin": Bulganin heads the government, and has been left at home with it. For thirteen days the Americans have announced you as Chairman all the same.}
{chose("kitchen.licences"): Mikoyan has cabled what the old war debt would cost you, and what it would buy.}
Eisenhower walks you along a wet path, fast, in a cardigan, without advisers.
{chose("austria.stay"): "And you're still in Vienna," says Eisenhower. "You've stopped mentioning it. I haven't."}
{remembers("hungary-left"): "You went home from Budapest," says Eisenhower. "I remind people of it."}
"I've been shown the backsides of your dancers, and refused Disneyland," you say. "What do I hold up when I get off the aeroplane? An ear of maize?"
+ [Give him your word on Berlin, for a summit and his visit # option: america.summit]
    -> aftermath_summit
+ [Keep him at Gromyko's paper until he signs it # option: america.interim]
    -> aftermath_interim
+ [Let Berlin lie, and shake hands on an end to tests # option: america.test-ban]
    -> aftermath_test_ban
+ [Pay something on the war debt, and open the trade # option: america.trade]
    -> aftermath_trade

= aftermath_summit
{chose("berlin-ultimatum.note"): You give it, and ask only that he does not print it until you have explained it at home. He agrees. # record: eisenhower-1965}
{chose("berlin-ultimatum.at-once"): Nobody will ask the lorries for papers. You ask only that he does not print it until you have explained it at home, and to Ulbricht. He agrees.}
{not chose("berlin-ultimatum.note") and not chose("berlin-ultimatum.at-once"): The paper is burnt, you tell him. You will burn it when you get home.}
"He's a grandfather," you tell Nina Petrovna in the car. "He wants to be let off."
From the airport you go to the Palace of Sport, and for an hour you give them America, with the voices. By the end they love the President, and so do you. "It's peace," says Mikoyan. "You can put it in the plan." # speaker: mikoyan
{remembers("ryazan-trumpeted"): In Iowa Roswell Garst asked what Ryazan feeds its cattle to treble them in a year. Enthusiasm, you told him. "Do you plant it in rows?" said Garst.}
{not remembers("ryazan-trumpeted"): You have brought ears of maize from Roswell Garst of Iowa, who threw silage at the journalists. They ripen in September, he says, there.}
A golf course is to be laid out near the Moscow river.
-> DONE

= aftermath_interim
The cars are kept waiting. Lunch is eaten like medicine. Gromyko has moved a comma.
{
- remembers("berlin-interim-signed"):
    At four Eisenhower takes off his glasses and says that he has signed worse. Eighteen months, the garrisons no larger, nobody's rights touched, and the rest at Paris in the spring. "Now read me what I can't do," he says.
    You kiss Gromyko in the car. He had not expected it.
    In Bonn old Adenauer has the flags down before he has finished the telegram. Walter Ulbricht rings from Berlin to hear what happens in the nineteenth month. "He always asks that," says Gromyko. # speaker: gromyko
- else:
    At four Eisenhower closes the folder. He can't sell it to Adenauer, and he can't sell it to Congress. He would rather, he says, have talked about cattle. To Paris he will come, since de Gaulle has asked him. The grandchildren are not mentioned.
    All the way to the airport Gromyko explains that the draft remains on the table. "Whose table?" you shout.
    Nina Petrovna has been given a recipe for a pie, in pencil, by a steward, with his name under it. It is the only paper you bring home that any American has signed.
}
-> DONE

= aftermath_test_ban
"Earthquakes," says Eisenhower, cheering up.
You shake hands on it among the trees: no more tests in the air or the sea, and below ground none when the counters agree. Berlin can wait for Paris, in the spring.
{remembers("seven-years-promised"): "And Mr Nixon?" you ask. Dick will come round, says the General, as he would say it of a dog.}
In Moscow Igor Kurchatov, who built the bomb, kisses you three times. Andrei Sakharov of the bomb works writes you a page of thanks with a formula in it.
{office("defence-minister") == "zhukov": Marshal Zhukov brings you a table of warheads that are designed and have not been tried. He reads out each one, and after each he says: "Untested." # stage: look zhukov}
{office("defence-minister") != "zhukov": Marshal Malinovsky brings you a table of warheads that are designed and have not been tried. He lays it down with the blank column towards you. # stage: look malinovsky}
-> DONE

= aftermath_trade
"Lend-Lease," you say. Eisenhower has not met a Russian before who could pronounce it.
Studebakers, boots, tinned meat. You name a sum, and they a larger one. They are those of 1951, and both have got tired. On the strength of it he will come to Paris in the spring.
"We paid," telegraphs Suslov from Beijing. "At Stalingrad." # speaker: suslov
He is right. Mikoyan has brought home what it buys: nylon works, pipe, spare parts for the machines of Sokolniki.
Valentina Gushchina, Kalinin, writes that she buried her Kolya in 'forty-three, and does not grudge the American his money for the tinned meat. She encloses the notice of his death, in case something is being paid on those.
-> DONE
