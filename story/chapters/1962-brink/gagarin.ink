=== gagarin
-> briefing

= briefing
A little before nine, by the sea. On the steppe at Tyuratam a senior lieutenant of twenty-seven, a carpenter's son, lies strapped in a sphere. Of seven such ships three have come home as they should. # record: siddiqi-2000
The man on the line is Sergei Korolev, who builds them and whose name is a state secret. He wants it told while the boy is up. "If he comes down in a foreign field, they must know that he is not a spy."
Frol Kozlov, in Moscow, wants him back first. "It is not too late for one more dog."
TASS has been sent three sealed texts, and the third is for his death. # record: siddiqi-2000
-> choice

= choice
{remembers("third-army-cut"): For such rockets you took a million men from the marshals. They would like to see one fly.}
"We go at seven minutes past," says Korolev. "What shall I tell the radio?"
+ [Announce him while he is up, and name nobody else # option: gagarin.announce]
    -> aftermath_announce
+ [Say nothing until he stands on the ground # option: gagarin.after-landing]
    -> aftermath_after_landing
+ [Announce him, and the name of Korolev with his # option: gagarin.name-korolev]
    -> aftermath_name_korolev
+ [Take him out and send one more dog # option: gagarin.one-more-dog]
    -> aftermath_one_more_dog

= aftermath_announce
At two minutes past ten the voice that used to read out captured cities reads out Yuri Gagarin. # record: siddiqi-2000
Near the Volga a forester's wife, Anna Takhtarova, is putting in potatoes with her granddaughter when something orange comes over the furrows. "I'm one of yours," he calls. # record: siddiqi-2000
He came down on his own parachute. That is left out, because the record books require a pilot to land with his machine. # record: siddiqi-2000
On the fourteenth he marches to you along a red carpet, and you weep in front of the diplomats. # record: taubman-2003
Nobody ordered the crowd in Red Square. Korolev follows in one of the last cars, without his stars.
{remembers("meat-promised"): "And now meat!" a woman shouts by the big shop. She means it kindly.}
-> DONE

= aftermath_after_landing
For two hours only the Americans know, and they are not sure.
Near the Volga Anna Takhtarova, a forester's wife, looks up from her potatoes at a man in orange. The tractor team has heard of Powers, and holds the first man in space at the point of a fork until he thinks of showing them the letters on his helmet.
The loudspeakers have it at one. People run into the streets all the same, a little out of step: a student in Tomsk was told by the Voice of America, and had told the others.
"Nothing was risked," says Kozlov. # speaker: kozlov
"No," says your wife, who had the radio on all morning. "Whose idea was that?"
-> DONE

= aftermath_name_korolev
So on the fourteenth there are two of them on the Mausoleum, the boy with the smile and a man with no neck, who does not know what to do with his hands.
Korolev cannot open his mouth very wide. His jaw was broken in 1938, they say, under questioning, and he dug for gold at Kolyma. # record: siddiqi-2000
Half the crowd is told so by the other half.
At the cordon a man in a quilted jacket shouts "Maldyak!", the name of a mine.
Vladimir Chelomei, in whose bureau your son works, sends good wishes in one line.
{remembers("camps-say"): They used to say of you in the camps that you had signed, and that you had opened the gate. This is put down under the second.}
-> DONE

= aftermath_one_more_dog
He is unstrapped, and signs for his gloves.
The dog goes up and comes back. So, on the fifth of May, does an American called Shepard, for a quarter of an hour, without ever going round.
On the twentieth Yuri Gagarin goes round the earth. A village schoolmistress near Saratov keeps the class in to explain the difference with an apple. "They were in a hurry and we were careful," a boy repeats, and asks which of them was first.
{remembers("third-army-cut"): "Five weeks," says Marshal Malinovsky. He gave up a million men so as to be early.}
Korolev has a bad heart and thanks you for the five weeks. You aren't certain how he meant it.
-> DONE
