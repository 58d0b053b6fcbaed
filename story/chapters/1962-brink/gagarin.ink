=== gagarin
-> briefing

= briefing
Half past eight, by the sea. On the steppe at Tyuratam a senior lieutenant of twenty-seven, a carpenter's son, lies strapped in a sphere. Of seven such ships three have come home as they should. # record: siddiqi-2000
Twenty to nine. TASS has been sent three sealed texts, and the third is for his death. # record: siddiqi-2000
{remembers("designers-named"): A quarter to. Sergei Korolev is on the line, who built the rocket and whom the radio has spelled out since the Sputnik. He wants it told while the boy is up. "Else they'll take him for a spy."}
{not remembers("designers-named"): A quarter to. Sergei Korolev is on the line, who built the rocket and whose name is a state secret. He wants it told while the boy is up. "Else they'll take him for a spy."}
Ten to. "Until he's on his feet there's no Gagarin," says Frol Kozlov from Moscow. "I've a city to keep calm." # speaker: kozlov
Five to. The doctors would send another dog.
-> choice

= choice
You have been round and round the table. You have signed for a good many men whom you had not seen. This one grins at you from a photograph.
"And if he burns, who goes to the mother?" you shout into the telephone. "You? I go!"
{remembers("third-army-cut"): "You sent a million men home for these rockets," says Kozlov. "The marshals will be listening for the bang." # speaker: kozlov}
"We go at seven minutes past," says Korolev.
+ [Announce him while he is up, and him alone # option: gagarin.announce]
    -> aftermath_announce
+ [Say nothing until he stands on the ground # option: gagarin.after-landing]
    -> aftermath_after_landing
+ [Announce him, and let Korolev stand beside him # option: gagarin.name-korolev]
    -> aftermath_name_korolev
+ [Take him out and send one more dog # option: gagarin.one-more-dog]
    -> aftermath_one_more_dog

= aftermath_announce
At two minutes past ten the voice that used to read out captured cities reads out Yuri Gagarin. # record: siddiqi-2000
Near the Volga a forester's wife, Anna Takhtarova, is putting in potatoes with her granddaughter when something orange comes over the furrows. "I'm one of yours," he calls. # record: siddiqi-2000
He came down on his own parachute. That is left out, since for the record books he must land with his machine. # record: siddiqi-2000
On the fourteenth he marches to you along a red carpet, and you weep in front of the diplomats. # record: taubman-2003
In the open car they are cheering him, and you wave.
{remembers("designers-named"): Korolev is in one of the last cars. They know his name and not his face.}
{not remembers("designers-named"): Korolev is in one of the last cars, without his stars.}
{remembers("meat-promised"): "And now meat!" a woman shouts by the big shop. She means it kindly.}
-> DONE

= aftermath_after_landing
For two hours only the Americans know, and they are not sure.
Near the Volga Anna Takhtarova, a forester's wife, looks up from her potatoes at a man in orange. The tractor team has heard of Powers, and holds him at the point of a fork until he shows them the letters on his helmet.
The loudspeakers have it at one. People run into the streets all the same, a little out of step: a student in Tomsk was told by the Voice of America, and had told the others.
"Nothing was risked," says Kozlov. # speaker: kozlov
You bellow into the telephone, as if he were still up there, at a man who has had his dinner.
-> DONE

= aftermath_name_korolev
So on the fourteenth there are two of them on the Mausoleum, the boy with the smile and a man with no neck and too many hands.
Korolev cannot open his mouth very wide. His jaw was broken in 1938, they say, under questioning, and he dug for gold at Kolyma. # record: siddiqi-2000
Half the crowd is told so by the other half. At the cordon a man in a quilted jacket shouts "Maldyak!", the name of a mine, and Korolev stops waving.
Vladimir Chelomei, who builds rockets too and employs your son, sends good wishes in one line.
{remembers("camps-say"): In the camps they say that you signed, and that you opened the gate. Today the square says the second.}
-> DONE

= aftermath_one_more_dog
He is unstrapped, and signs for his gloves.
The dog goes up and comes back. So, on the fifth of May, does an American called Shepard, for a quarter of an hour, without ever going round.
On the twentieth Yuri Gagarin goes round the earth. A village schoolmistress near Saratov keeps the class in to explain the difference with an apple. "They were in a hurry and we were careful," a boy repeats. "So they were first."
{remembers("third-army-cut"): "Five weeks," says Marshal Malinovsky. The army gave up a million men so as to be early.}
Korolev has a bad heart and thanks you for the five weeks. You aren't certain how he meant it.
-> DONE
