=== academy
-> briefing

= briefing
On 26 June the Academy of Sciences was to elect Nuzhdin, a man of Trofim Lysenko's. Andrei Sakharov, who makes the bombs, stood up and called Lysenko answerable for the shameful backwardness of our biology. Of 137 votes Nuzhdin had about two dozen. # record: sakharov-memoirs
Lysenko, in muddy boots, wants an apology. "They have flies in bottles, Nikita Sergeyevich. I have cows."
Mstislav Keldysh, the president, asks you to do nothing. "They voted in secret. That was all it was. They'll be frightened enough tomorrow."
{indicator("grain") < 115: A harvest has failed since you last believed a chart of Lysenko's.}
{indicator("grain") >= 115: You have eaten his butter, and it was good butter.}
The plenum sits on 11 July. Rada, your daughter, who took a degree in biology, has not spoken at table for a week.
-> choice

= choice
{loyalty("shelest") < -5: Shelest is back from his leave in the Crimea, brown, and has lost weight. A guest kept him up one night, says his driver. He says himself that it was the heat.}
{loyalty("shelest") >= -5: "Leonid Ilyich came by in the Crimea, at night," says Shelest, shaking hands. "They were counting on me, he said. I thought you had sent him, Nikita Sergeyevich."}
"If they do politics instead of science," you begin, in the anteroom, and everybody waits for the second half of the sentence. # record: sakharov-memoirs
+ [Say that such an Academy can be dissolved # option: academy.threaten]
    -> aftermath_threaten
+ [Let the vote stand and say nothing # option: academy.let-stand]
    -> aftermath_let_stand
+ [Send a commission to weigh Lysenko's cows # option: academy.weigh]
    -> aftermath_weigh
+ [Dissolve it: a state committee by November # option: academy.dissolve]
    -> aftermath_dissolve

= aftermath_threaten
You say the whole sentence: then we do not need such an Academy. # record: zh-medvedev-lysenko
Three hundred secretaries like it. They have all been examined by somebody, once.
Keldysh gets a commission to think over what a committee might look like. He thinks very slowly. In the corridors on Lenin Avenue old men who have not agreed since 1936 walk arm in arm.
Rada says it in the car. "He's a swindler, Papa. Everyone in Moscow knows it except you." In front Adzhubei, her husband, becomes interested in the road. You tell the driver to stop, and then you cannot think what for.
-> DONE

= aftermath_let_stand
You pull the sentence back like a foot from a step that isn't there. In the hall you talk about sugar beet. Lysenko waits behind the curtain for his name, in a clean collar, until the buffet closes.
{loyalty("intelligentsia") >= 0: In the evening Tamm, the physicist, is seen on a table in the institute's canteen, showing the young how one danced in 1920.}
{loyalty("intelligentsia") < 0: At the Academy they wait a week for the blow and then another, and the secretaries learn to say good morning again.}
"Do you mean it?" asks Rada. She has a paper in the drawer, two years old, on what heredity is. You take it into the garden and get stuck at the second page, on a word, and ask her.
-> DONE

= aftermath_weigh
You have always trusted a scale. Nine men in rubber boots are sent to his farm at Gorki, with a bookkeeper, Anna Lapteva, who has done collective farms for thirty years and cannot be lied to about fodder.
Lysenko shows them the butter. She asks to see the calves that are not in the book. It is three weeks before she has found all of them. The fat is in the feed, she writes, and the feed in the budget of another ministry.
{remembers("meat-promised"): It was his cows that you had in mind in 1957, when you promised the meat.}
You read it twice, with your glasses pushed up. "She might be mistaken," you tell Nina. "Was she ever?" asks Nina.
-> DONE

= aftermath_dissolve
The decree has four points. The institutes go to the ministries whose business they are, biology to Agriculture, and the old building on Lenin Avenue to the Pioneers. It needs only the plenum in November.
Keldysh reads the fourth point twice, takes off the gold star that he had for Gagarin, and asks to whom he should hand it. By evening eleven men who build rockets have asked for the same address. Ustinov brings you the list. "I can do without nine of these," he says. "Not without these two."
Sakharov writes you a letter of one page, with no adjectives. In Obninsk it is already being typed.
-> DONE
