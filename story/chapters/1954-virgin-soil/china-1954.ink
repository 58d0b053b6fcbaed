=== china_1954
-> briefing

= briefing
Tomorrow in Beijing you sign. Port Arthur, the naval base in China that Stalin kept, goes back by the summer; our shares in four joint companies go with it; there is a credit of 520 million roubles, and 156 plants in all. # record: sino-soviet-1954
Over tea Mao Zedong has asked for one thing more. He would like help with an atomic bomb. # record: shi-zhe-1991
"What for? You have ours," you told him. "Just so," said Mao, and filled your cup himself.
"Give!" says Bulganin, who has counted fourteen toasts. "Six hundred million friends." # speaker: bulganin
"And what will they pay a tonne in?" asks Anastas Mikoyan. "Friendship? At what rate?" # speaker: mikoyan
From Moscow old Voroshilov telephones that Russian boys died for Port Arthur in two wars.
-> choice

= choice
{chose("virgin-lands.plough-big"): Two of the plants are to make the tractors for which Brezhnev rings you from the steppe.}
{chose("virgin-lands.buy-grain"): The gold, Mikoyan mentions, is on its way to Winnipeg already.}
Marshal Zhukov has wired from Moscow. Nothing that explodes is to be given away before he has been asked.
The car comes at ten.
+ [Sign it all, and offer an umbrella in place of the bomb # option: china-1954.umbrella]
    -> aftermath_umbrella
+ [Sign the rest, and keep Port Arthur # option: china-1954.keep-port]
    -> aftermath_keep_port
+ [Promise Mao the bomb # option: china-1954.bomb]
    -> aftermath_bomb
+ [Have Mikoyan put a price on every plant # option: china-1954.price]
    -> aftermath_price

= aftermath_umbrella
You tell Mao to stand under our umbrella. A bomb eats more current than all China has, and more money. A small reactor he may have. # record: shi-zhe-1991
Mao lights one cigarette from another. Perhaps it is so, he says.
At a silk mill Yekaterina Furtseva, of your delegation, asks who minds the children on the night shift. The interpreter comes back with the answer: socialism has no night. She writes it down under Unanswered.
On the way home Bulganin tries to count the toasts. {loyalty("voroshilov") >= 0: "And what have you brought me for Port Arthur?" says Voroshilov at the airfield, and kisses you.|"And what did they give you for Port Arthur?" Voroshilov shouts across the airfield.} "Tea," says Mikoyan.
In January Mao orders a bomb of his own. # record: lewis-xue-1988
-> DONE

= aftermath_keep_port
You sign for everything except the harbour. Mao is charming about it. Premier Zhou Enlai reads out the paragraph on eternal friendship in two languages.
In Port Arthur Lyusya Panova, a lieutenant's wife, unpacks her crockery for the third time. Beyond the wire a boy sells pears to the sentries. From that week he asks double, and they pay.
{loyalty("high-command") >= 10: The admirals send you a model of a cruiser, with a brass plate.} Voroshilov kisses you three times. Molotov observes that it is the first possession which you have not given away.
"China is patient," Mao told you at the door, smiling. He said it again at the reception, to the Indian ambassador, and asked him to pass it on.
-> DONE

= aftermath_bomb
You say it at the door, with your hand on his sleeve. We'll help. Bulganin's glass stops half way. Mao understands it before the interpreter has opened his mouth.
At home it is quieter. "Who voted for this?" asks Malenkov, as a premier may. {loyalty("zhukov") >= 25: "You did not ask me," says Marshal Zhukov afterwards, in the corridor, as a friend. "Next time ask me."|Marshal Zhukov wishes to know whom else you have promised it to.} # stage: look malenkov
Igor Kurchatov, who built ours, strokes his beard. He can begin with a textbook, he says, and a small reactor. "How long did it take you?" you want to know. "Six years. We had no textbook."
The first Chinese physicists come to Moscow with empty notebooks, and fill them from both ends.
-> DONE

= aftermath_price
The credit turns into a list. One blast furnace: tungsten, pork. One tractor works: tin, tea. Two power stations: silk; mandarins, by March. Mao signs it without putting on his glasses.
"Comrade Stalin, too, was an honest tradesman," he says. Mikoyan studies the carpet. # stage: look mikoyan
{seated("saburov"): Saburov, the planner, who thinks in tonnes, shakes your hand.} Sverdlovsk has thermos flasks with a peony on them.
In March a wagon of mandarins comes to Novosibirsk, each in its own tissue. In one of the tissues a schoolgirl finds a line of writing, very small. Her teacher cannot read it and says that it is a greeting. Next day a man from the police comes for the paper.
-> DONE
