=== america
-> briefing

= briefing
The hills of Maryland, Sunday, the last morning of thirteen days. You feared that Camp David was for quarantine. It has a cinema. # record: khrushchev-memoirs
Eisenhower will not sit down to a summit under a threat to Berlin. Your six months ran out in May, and the notice still hangs there. Lift it, and he comes to Paris and then, with grandchildren, to you. # record: eisenhower-1965
"In writing, or not at all," says Gromyko, with a draft: Berlin for eighteen months, signed. "A smile cannot be ratified." # speaker: gromyko
"The tests have been asleep since last autumn. This winter they can be buried," says Vasily Yemelyanov of the atomic office. "They count earthquakes as we do."
At noon your cars go down to Washington.
-> choice

= choice
{remembers("seven-years-promised"): You have inquired of the General whether Mr Nixon helps with the washing up.}
The General is in the doorway in a cardigan, with a small dry cough and no advisers.
+ [Lift the notice on Berlin for a summit and his visit # option: america.summit]
    -> aftermath_summit
+ [Keep him at Gromyko's paper until he signs it # option: america.interim]
    -> aftermath_interim
+ [Let Berlin lie, and shake hands on an end to tests # option: america.test-ban]
    -> aftermath_test_ban
+ [Pay something on the war debt, and open the trade # option: america.trade]
    -> aftermath_trade

= aftermath_summit
You give it to him, and ask only that he does not print it until you have explained it at home. He agrees. # record: eisenhower-1965
"He's a grandfather," you tell Nina Petrovna in the car. "He wants to be let off."
In Moscow you go from the airport to the Palace of Sport and praise the President for an hour. Suslov, who has gone ahead to Beijing, is spared it. "And if he can't hold his generals?" says Anastas Mikoyan. # speaker: mikoyan
{remembers("ryazan-trumpeted"): In Iowa Roswell Garst asked what Ryazan feeds its cattle to treble them in a year. Enthusiasm, you told him. He wanted to know whether one plants it in rows.}
{not remembers("ryazan-trumpeted"): You have brought home ears of Iowa maize from Roswell Garst, who threw silage at the journalists. They ripen in September, there, he says. There.}
A golf course is to be laid out near the Moscow river.
-> DONE

= aftermath_interim
Lunch is eaten in silence, like medicine. Gromyko has moved a comma.
{
- remembers("berlin-interim-signed"):
    At four Eisenhower takes off his glasses and says that he has signed worse. Eighteen months, the garrisons no larger, and nobody's rights touched. It fits on one side. "Now read me what I can't do," he says.
    In Bonn old Adenauer has the flags down before he has finished the telegram. Walter Ulbricht rings from Berlin, and wants to be told what happens in the nineteenth month.
    "He always asks that," says Gromyko. # speaker: gromyko
- else:
    At four Eisenhower closes the folder. He can't sell it to Adenauer, and he can't sell it to Congress. He would rather, he says, have talked about cattle.
    So there is a communiqué in which both sides have had useful weather. The grandchildren are not mentioned. All the way to the airport Gromyko explains that the draft remains on the table.
    "Whose table?" you ask him.
}
Nina Petrovna has been given a recipe for a pie, by a steward, in pencil. It is the only signed paper that you bring from Camp David on which nobody has reserved his position.
-> DONE

= aftermath_test_ban
"Earthquakes," says Eisenhower, cheering up.
You shake hands on it among the trees: no more tests in the air or the sea, below ground when the counters agree, and Berlin to be talked about by people with time.
{remembers("seven-years-promised"): "And Mr Nixon?" you ask. Dick will come round, says the General, as one says it of a dog.}
In Moscow Igor Kurchatov, who built the bomb, kisses you three times. Marshal Malinovsky brings you a table of warheads which are designed and have not been tried. He lays it down with the blank column towards you. # stage: look malinovsky
Andrei Sakharov of the bomb works writes you a page of thanks. It has a formula in it, and a question: who tells the Chinese?
-> DONE

= aftermath_trade
"Lend-Lease," you say. For eight years nobody has been able to make you people say it.
Studebakers, boots, tinned meat. You name a sum, and they a larger one. They were the same two in 1951, and both have got tired.
"We paid," telegraphs Suslov from Beijing. "At Stalingrad." # speaker: suslov
He is right. Mikoyan, who made the account, has brought them what it buys: nylon works, pipe, a factory that puts a zip in.
{remembers("licences-bought"): The machine drawings that you bought after Sokolniki can have their spare parts now.}
Valentina Gushchina, Kalinin, writes that she buried her Kolya in 'forty-three, and does not grudge the American his money for the tinned meat. But was there nobody to pay her first?
-> DONE
