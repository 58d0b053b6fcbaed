=== academy
-> briefing

= briefing
On 26 June the Academy of Sciences was to elect Nuzhdin, a man of Trofim Lysenko's, who denies genes. Andrei Sakharov, who makes the bombs, called Lysenko answerable for the shameful backwardness of our biology. Of 137 votes Nuzhdin had about two dozen. # record: sakharov-memoirs
Last Sunday Lysenko brought you three pounds of his butter. "They have flies in bottles, Nikita Sergeyevich. I have cows. I want it taken back."
Rada, your daughter, who has a degree in biology, ate her potatoes dry.
"It's good butter!" you shouted.
"It is. It's the only thing he hasn't had to prove."
Mstislav Keldysh, the Academy's president, rang during the fruit. They voted in secret, he said, and would be frightened enough without you.
-> choice

= choice
{indicator("grain") < 115: You believed Lysenko's last chart, and then the harvest failed.}
{indicator("grain") >= 115: Last year's harvest was better than they told you in September, and Lysenko has told you why.}
{remembers("geneticists-recalled"): In 1955 you sent for the people with the flies. Lysenko sat in your anteroom for four hours then, and has not mentioned it.}
{loyalty("shelest") < -5: Petro Shelest, who has Kiev since Podgorny left it, is back from the Crimea, brown, and has lost weight. A guest kept him up one night, says his driver. He says himself that it was the heat.}
{loyalty("shelest") >= -5: "Leonid Ilyich came by in the Crimea, at night," says Petro Shelest, who has Kiev since Podgorny left it. "They were counting on me, he said. I thought you had sent him, Nikita Sergeyevich."}
Today the farm plenum is waiting in the hall. "If they do politics instead of science," you begin, in the anteroom, and everybody waits for the second half of the sentence. # record: sakharov-memoirs
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
Rada says it in the car. "He's a swindler, Papa. Everyone in Moscow knows it except you." In front Adzhubei, her husband, who edits Izvestia, becomes interested in the road. You tell the driver to stop, and then you cannot think what for.
-> DONE

= aftermath_let_stand
You pull the sentence back like a foot from a step that isn't there. In the hall you talk about sugar beet. Lysenko waits behind the curtain for his name, in a clean collar, until the buffet closes.
{loyalty("intelligentsia") >= 0: In the evening Tamm, the physicist, is seen on a table in the institute's canteen, showing the young how they danced in 1920.}
{loyalty("intelligentsia") < 0: At the Academy they wait a week for the blow and then another, and the secretaries learn to say good morning again.}
"Do you mean it?" asks Rada. She has a paper in the drawer, two years old, on what heredity is. You take it into the garden and get stuck at the second page, on a word, and ask her.
-> DONE

= aftermath_weigh
You have always trusted a scale. Nine men in rubber boots are sent to his farm at Gorki, with a bookkeeper, Anna Lapteva, who has done collective farms for thirty years and cannot be lied to about fodder.
Lysenko shows them the butter. She asks to see the calves that are not in the book. It is three weeks before she has found all of them. The fat is in the feed, she writes, and the feed in the budget of another ministry.
"She might be mistaken," you tell Nina. You read it again with your glasses pushed up. On Sunday the butter goes back to him, two pounds and a bit.
-> DONE

= aftermath_dissolve
The decree has four points. The institutes go to the ministries whose business they are, biology to Agriculture, and the old building on Lenin Avenue to the Pioneers. It needs only the plenum in November.
Keldysh reads the fourth point twice, takes off the gold star that he had for Gagarin, and lays it on your blotter. By evening eleven men who build rockets have asked where stars are to be handed in. Ustinov brings you the list. "I can do without nine of these," he says. "Not without Korolev, and not without Yangel."
Sakharov writes you a letter of one page, with no adjectives. In Obninsk it is already being typed.
-> DONE
