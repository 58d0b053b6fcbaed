=== foreign_grain
-> briefing

= briefing
The loaf has come from Kharkov by the night train. You cut it for them yourself. "Eat!" It is grey, and there are peas in it.
In the south people have begun to stand for bread before it is light. # record: medvedev-khrushchev
The provinces telegraph success. The statistical office, off the record, says a hundred and ten million tonnes at best.
{chose("virgin-lands.plough-big"): A combine driver near Tselinograd has sent you an envelope with nothing in it but topsoil.}
{chose("virgin-lands.with-fallow"): The strips that were rested behind the trees are green. There are too few of them.}
{chose("virgin-lands.old-lands"): The old fields have their fertiliser and want rain.}
{chose("virgin-lands.buy-grain"): You bought abroad once before. They remember the sacks.}
"Canada will sell seven million," says Alexei Kosygin, chewing. "For gold, and now, before they guess."
Dmitri Polyansky, who has farming, has not touched his slice. "Wait a month. Or the whole world knows that we can't feed ourselves." # speaker: polyansky
-> choice

= choice
{loyalty("shelepin") >= 0: Shelepin's young inspectors have been through the mills. He lays the list beside the crumbs: where they stretch the flour, and which secretary forbade them to write it down.}
{loyalty("shelepin") < 0: Shelepin's young inspectors have been through the mills of nine provinces. No report has reached you. Two of the secretaries have thanked him for it.}
"Our own first," says Voronov, who governs Russia, and would stop the trains to Warsaw and Berlin. Mikoyan ran the bread cards in the war and would not wish them on a dog. # speaker: voronov
In 1947 Stalin exported grain while the Ukraine ate grass. You begged him for less, and you collected it. # record: taubman-2003
"I have seen what they eat when there isn't this," you say. The Canadians want an answer by the 16th.
+ [Buy in Canada, Australia and America, for gold # option: foreign-grain.buy]
    -> aftermath_buy
+ [Open the state reserve and buy nothing # option: foreign-grain.open-reserve]
    -> aftermath_open_reserve
+ [Bring in bread cards, the same for everybody # option: foreign-grain.ration]
    -> aftermath_ration
+ [Stop the grain that goes to Poland and the Germans # option: foreign-grain.allies]
    -> aftermath_allies

= aftermath_buy
The contract is signed on 16 September: nearly seven million tonnes from Canada alone. # record: cia-grain-1963
The gold goes out at night. At the Ministry the head of the grain board, a grey man who has kept these ledgers since the war, sits with his forehead on the blotter.
The country is told half. At the Odessa docks a crane driver, Lidia Panchenko, reads Manitoba on the first sling and knows the rest. "My grandfather loaded it going the other way," she says.
{loyalty("ignatov") < -15: Nikolai Ignatov, head of the Russian Supreme Soviet, is in the Kuban, the southern wheat country, for the harvest. He has found that the south agrees with him, and wants another month of it.}
{loyalty("ignatov") >= -15: Nikolai Ignatov, head of the Russian Supreme Soviet, is back early from the Kuban, the southern wheat country, and tells you which secretary there has two sets of scales.}
-> DONE

= aftermath_open_reserve
{not chose("grain-report.second-malenkov"): Ten years ago you cried shame on Malenkov for touching it. # record: medvedev-khrushchev}
{chose("grain-report.second-malenkov"): Ten years ago it was Malenkov who touched it, and you kept what you thought of him to yourself.}
Now the seals are cut with your own signature hanging from them on a string. Some of what is inside has been there since the war, and the bread tastes of the sack.
{office("defence-minister") == "zhukov": "And what does the army eat, if it is needed?" says Zhukov. It won't be, you tell him. "That is not an answer for a Minister," says Zhukov, and puts it in writing. # speaker: zhukov}
{office("defence-minister") != "zhukov": Malinovsky wishes to know what the army is to eat if it should be needed. He is told that it won't be. "Then I have my answer," he says, "for this year."}
Kosygin has been given a wall chart of the stores. Each Monday an economist climbs on a chair and colours some of it white. By March he can reach it from the floor.
-> DONE

= aftermath_ration
You have them printed in Perm, on the same press as in 1942. People know the paper. Four hundred grams, six hundred for heavy work, and on your word not a gram above that, in the Kremlin either.
{remembers("meat-promised"): Someone has chalked on the combine works at Rostov, Catch up with America, four hundred grams at a time.}
In a queue at Gorky, Antonina Sukhova, a grinder, mother of three, turns hers over. "At least the director's wife stands behind me," she says. The director's wife does, in a shawl, on the first day.
{remembers("novocherkassk"): In Novocherkassk they were given theirs first, and were asked not to gather.}
-> DONE

= aftermath_allies
{chose("poland.march"): Ulbricht is told by telephone, and has figures. You bought from us, he says, machines, to the day. Warsaw is told by letter. No answer comes, and in Wola the garrison is confined to barracks for a week.}
{not chose("poland.march"): Gomulka is told by letter, Ulbricht by telephone. Ulbricht has figures. You bought from us, he says, machines, to the day. Gomulka does not ring at all. He orders in Chicago, on credit, and lets you read of it.}
"They eat better in Leipzig than in Kursk," says Voronov, pleased. # speaker: voronov
In Szczecin a Polish miller shuts one of three stones and chalks on it the address of your embassy. At Bucharest Gheorghiu-Dej, from whom nothing was asked, has begun to explain to visitors that every Party has its own road, and its own wheat.
{loyalty("ignatov") < -15: Nikolai Ignatov, head of the Russian Supreme Soviet, sends you grapes from Sochi. He has been taking the baths there since June, with company.}
{loyalty("ignatov") >= -15: Nikolai Ignatov, head of the Russian Supreme Soviet, brings you grapes from Sochi himself, and does not stay to be thanked.}
-> DONE
