=== prices
-> briefing

= briefing
A collective farm loses money on every calf that it raises, and so it raises few. Aleksei Kosygin lays the decree before you: thirty in the hundred on meat, twenty-five on butter, and a third more for the farms, from 1 June. # record: prices-decree-1962
"It is arithmetic," he says. "Either the shop pays, or the budget, or the cow." # speaker: kosygin
Mikoyan would wait. Viktor Grishin of the trade unions, a wooden man, has turned to wood entirely.
Under Stalin, after the war, prices came down each spring, a little. # record: nove-1992
"And do wages go up by thirty?" Mikoyan asks. # speaker: mikoyan
It is 17 May. The shops must have the lists by the end of the month.
-> choice

= choice
{remembers("meat-promised"): In 1957 you promised them America's meat in three or four years. This makes five.}
{remembers("communism-1980"): The Programme with the free school dinners has hung in every canteen since last July.}
Kosygin uncaps his pen for you.
+ [Sign: all of it, from 1 June # option: prices.raise]
    -> aftermath_raise
+ [Raise in three steps, and wages with them # option: prices.steps]
    -> aftermath_steps
+ [Leave the shops alone; take it from the army # option: prices.from-arms]
    -> aftermath_from_arms
+ [Wait for the autumn and a better harvest # option: prices.wait]
    -> aftermath_wait

= aftermath_raise
You sign, and dictate an appeal to go with it. The people will understand, you say, if one explains it to them like grown men.
In Ivanovo, on the first of June, Klavdia Orlova comes off the night shift at the mill and goes to queue for her second one, at the shop. She has two boys and forty minutes. "Sausage meat," she says to the girl behind the scales. "Not for that money. Just show it to me."
Her foreman has been told to explain. He starts with the calf.
In some works the rates for piecework have been cut since the New Year. Nobody has put the two papers side by side.
-> DONE

= aftermath_steps
Ten now, ten next summer, ten the summer after, and each time two roubles more in the envelope. Grishin had such a table in his drawer. The cutting of piece rates is to stop until it is through.
"Then the roubles must be printed," says Kosygin, "and we shall meet them again in the queue." # speaker: kosygin
In Ivanovo Klavdia Orlova, a weaver on the night shift, reads the new ticket on the meat, and then the notice by the mill gate. She distrusts both. They come to nearly the same, and there is not any meat.
The farms have been promised a third more and are paid a tenth. Near Tambov they say that the calf may also come in three steps.
-> DONE

= aftermath_from_arms
"Submarines," asks Malinovsky, "or the air defence of Leningrad? So that I may inform Leningrad." # speaker: malinovsky
Frol Kozlov, who is Leningrad, says that he has never yet seen a sausage shoot anything down. # speaker: kozlov
{remembers("third-army-cut"): The marshals gave a million men two years ago. Now it is to be the steel.}
{remembers("fifty-megatons"): "We have the loudest bomb in the world," says Mikoyan. "Couldn't we be heard a little less often?" # speaker: mikoyan}
The farms get their third. In Ivanovo Klavdia Orlova, off the night shift, notices nothing at all on the first of June, except that there's brisket. She does not write to thank you.
At the Baltic works a designer, a woman with two medals, is asked to draw a trawler. For how many guns, she asks.
-> DONE

= aftermath_wait
"Until when?" asks Kosygin. Until the autumn, you tell him, and then he will see. He puts the cap on his pen. # speaker: kosygin
"It'll be easier after a harvest?" asks Mikoyan, who had wanted to wait. "I only meant that it would be later." # speaker: mikoyan
Nothing is dearer on the first of June, and by the tenth there is less of it. In Ivanovo Klavdia Orlova comes off the night shift to stand in a queue that starts at the bakery and goes round to the chemist's. She isn't complaining of the price, she writes to you.
Near Tambov a farm chairman has waited two years for a price at which one could feed a calf. He sells the calves.
-> DONE
