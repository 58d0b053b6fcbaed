=== machine_stations
-> briefing

= briefing
The tractors belong to the state, in eight thousand machine stations, and the fields to the farms. Each field has two masters, who meet over it to quarrel about depth.
Yesterday you walked round the yard at Ramenskoye with Praskovya Yershova, who leads the women's tractor brigade. "You sell me on Monday," she said. "On Tuesday it breaks. Who's my boss?"
Today, 31 March, the law to sell the tractors goes through. It does not say how fast. # record: law-mts-1958
"Five years, on credit," says Vladimir Matskevich, Minister of Agriculture. "Half the farms have no shed and the rest no money."
{remembers("sovnarkhozy"): "You moved half the ministries in three months," says Nikolai Podgorny of the Ukraine. "My farms will do it in two." # speaker: podgorny}
{not remembers("sovnarkhozy"): "My farms will do it by summer," says Nikolai Podgorny of the Ukraine. "Mine have money." # speaker: podgorny}
-> choice

= choice
In 1952 two economists wished to sell the machines, and Stalin told them that they would turn back the wheel of history. # record: stalin-1952
"He isn't here to push it," you say.
{remembers("ploughed-with-fallow"): "On the steppe you let us leave a strip to rest," says Matskevich. "It was slower. It hasn't blown away."}
{remembers("ploughed-big"): "On the steppe I waited for nobody," you add.}
+ [Sell them all within the year, for cash # option: machine-stations.sell-fast]
    -> aftermath_sell_fast
+ [Sell over five years, on state credit, strong farms first # option: machine-stations.five-years]
    -> aftermath_five_years
+ [Lease them out, and keep the stations as repair shops # option: machine-stations.lease]
    -> aftermath_lease
+ [Withdraw it, keep the stations, and raise the farm prices # option: machine-stations.keep]
    -> aftermath_keep

= aftermath_sell_fast
Telegrams. Poltava: done by 1 July. Krasnodar: by 15 June. Poltava again: by the 10th.
Of eight thousand stations three or four hundred are left at New Year. # record: zelenin
The bill is some twenty milliard roubles, and the farms pay most of it within two years. Many of the mechanics, by some counts half, take their papers and go to the towns. # record: nove-1992
Praskovya Yershova goes with the machines. At the station she had money every month, and a nursery. The farm has a share, in December, and a grandmother. Of her nine two stay, the two who have a cow.
The chairman has nine tractors in the open. He goes out in the evenings to look at them. They are his.
-> DONE

= aftermath_five_years
"Who has cash and a roof buys this year," you dictate. "The rest get credit, at two per cent, and time to build the roof." Matskevich writes so fast that the pencil breaks. # stage: look podgorny
Podgorny's farms buy. Smolensk's look on. A chairwoman there writes that they have ordered a shed and a book on diesel engines, and hope in 1960 for a use for both.
It makes a poor column. One province has sold seven stations out of ninety, and its secretary no longer sits down near you.
Praskovya Yershova's brigade at Ramenskoye stays together till its farm can pay them by the month. She has been promised that in writing, and has sewn it into her jacket.
-> DONE

= aftermath_lease
The farms are to hire by the year, with the driver or without. The stations keep the lathes, the oil and the apprentices. The papers call it a stage. # stage: look podgorny
The engineers are for it to a man, and the chairmen are against it. They'd had one master too many, and now he sends a bill. "I asked for my own horse," a chairman from Poltava tells Podgorny, who tells you. "They've offered me a cab."
At Ramenskoye there is a counter now with a bell on it. Praskovya Yershova repairs what others have broken, at a rate by the hour, and for the first time in fifteen years she is home by six. Her husband thinks that she is ill.
-> DONE

= aftermath_keep
You have the law taken off the agenda, and speak about prices. Milk goes up, potatoes go up, and the farms may sell what is over where they like. # stage: look suslov
Suslov finds the page of Stalin's that says so, and reads it to you with his finger under the line. {seated("molotov"): Molotov states that he withdraws the word adventure, for this week.} {remembers("speech-read"): You, who read out the other pages, have to listen.} Podgorny's chairmen had counted out their money already.
In the villages they take the prices. Both masters go on meeting over the field. At Ramenskoye the argument this spring is whether the oats go in one finger deep or two, and Praskovya Yershova puts hers in to settle it.
-> DONE
