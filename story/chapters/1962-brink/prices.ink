=== prices
-> briefing

= briefing
{office("premier") == "kosygin": You are at dinner in Bulgaria, and Alexei Kosygin, the premier, does sums on it down the line from the Kremlin.}
{office("premier") != "kosygin": You are at dinner in Bulgaria, and Alexei Kosygin, first deputy premier, does sums on it down the line from the Kremlin.}
{not remembers("ryazan-prices"): "At home the farm loses money on that cutlet," he says. "It loses on every calf, and so it raises few." # speaker: kosygin}
{remembers("ryazan-prices"): "At home the farm has had a fair price for that cutlet since 1959," he says, "and the budget can't pay it." # speaker: kosygin}
The decree laid by his courier beside your plate puts thirty per cent on meat and twenty-five on butter, and pays the farms a third more, from 1 June. # record: prices-decree-1962
"Either the shop pays, or the budget, or the cow. It is arithmetic." # speaker: kosygin
"Every sausage in the country has my name on it," says Mikoyan behind him, after whom the meat works is called. "Wait for the harvest. Or let the marshals pay." # speaker: mikoyan
"Three steps, with wages," says Viktor Grishin of the unions, a wooden man.
Under Stalin, after the war, prices came down a little each spring. # record: nove-1992
-> choice

= choice
"They'll understand," you say with your mouth full. "I was a worker. You tell a worker a thing straight, and he spits and agrees."
{remembers("meat-promised"): "In 1957 you told him he would have America's meat by now," says Mikoyan. # speaker: mikoyan}
{remembers("communism-1980") and not remembers("meat-promised"): "In the canteen he has your Programme over the till," says Mikoyan, "with the free dinners." # speaker: mikoyan}
{office("premier") == "kosygin": "My signature is under it," says Kosygin. "I should like yours there too, before the shops have the lists." # speaker: kosygin}
{office("premier") != "kosygin": The shops must have the lists by the end of the month, says Kosygin. The courier is waiting in the hall.}
+ [Sign: all of it, from 1 June # option: prices.raise]
    -> aftermath_raise
+ [Raise in three steps, and wages with them # option: prices.steps]
    -> aftermath_steps
+ [Leave the shops alone; take it from the army # option: prices.from-arms]
    -> aftermath_from_arms
+ [Wait for the autumn and a better harvest # option: prices.wait]
    -> aftermath_wait

= aftermath_raise
You sign, and dictate an appeal to go with it. It talks to them like grown men, for two columns.
In Ivanovo, on the first of June, Klavdia Orlova comes off the night shift at the mill and goes to queue for her second one, at the shop. She has two boys and forty minutes. "Sausage meat," she says to the girl behind the scales. "Not for that money. Just show it to me."
Her foreman has been told to explain. He starts with the calf.
In some works the rates for piecework have been cut since the New Year. Nobody has put the two papers side by side.
-> DONE

= aftermath_steps
Ten now, ten next summer, ten the summer after, and each time two roubles more in the envelope. Grishin had such a table in his drawer. The cutting of piece rates is to stop until it is through.
"Then the roubles must be printed," says Kosygin, "and we shall meet them again in the queue." # speaker: kosygin
In Ivanovo Klavdia Orlova, a weaver on the night shift, reads the new ticket on the meat, and then the notice by the mill gate. She distrusts both. They agree, and there is no meat.
The farms have been promised a third more and are paid a tenth. Near Tambov they say that the calf may also come in three steps.
-> DONE

= aftermath_from_arms
{office("defence-minister") == "zhukov": "Submarines," says Zhukov, "or the air defence of Leningrad. Choose. I'll inform Leningrad." # speaker: zhukov}
{office("defence-minister") != "zhukov": "Submarines," says Malinovsky, "or the air defence of Leningrad. I should only like to inform Leningrad." # speaker: malinovsky}
Frol Kozlov, who is Leningrad, says that he has never yet seen a sausage shoot anything down. # speaker: kozlov
{remembers("third-army-cut"): The marshals gave a million men. Now it is the steel.}
{remembers("fifty-megatons"): "We have the loudest bomb in the world," says Mikoyan. "They will hear us with a little less." # speaker: mikoyan}
The farms get their third. In Ivanovo Klavdia Orlova, off the night shift, notices nothing at all on the first of June, except that there's brisket. She does not write to thank you.
At the Baltic works a designer with two medals is told to draw a trawler. Out of habit she leaves room for the gun.
-> DONE

= aftermath_wait
"Until when?" asks Kosygin. Until the autumn, you tell him. He waits while you finish the cutlet. # speaker: kosygin
Nothing is dearer on the first of June, and by the tenth there is less of it. "I said wait," says Mikoyan, when you ring him about it. "I never said that it would get easier." # speaker: mikoyan
In Ivanovo Klavdia Orlova comes off the night shift to stand in a queue that starts at the bakery and goes round to the chemist's. She isn't complaining of the price, she writes to you.
{not remembers("ryazan-prices"): Near Tambov a farm chairman has waited two years for a price at which a calf can be fed. He sells the calves.}
{remembers("ryazan-prices"): Near Tambov a farm chairman hears that the good price of 1959 may not last. He sells the calves while it does.}
-> DONE
