=== ryazan
-> briefing

= briefing
Aleksei Larionov, first secretary of Ryazan province, sold the state forty-eight thousand tonnes of meat last year. For 1959 he pledges a hundred and fifty thousand: three years' meat in one. It is meant for the front page of Pravda. # record: agarev-ryazan
{remembers("meat-promised"): You promised the country America's meat, and the farm experts have coughed ever since. Here is a secretary who does not cough.}
{not remembers("meat-promised"): Nobody asked him for it. It came with the New Year cards.}
"My people are ashamed to offer less," says Larionov.
"Has he asked the cows?" Vladimir Mylarshchikov, who runs farming for the Russian provinces, keeps his voice down. "A calf takes nine months, Nikita Sergeyevich. It doesn't know about the plan."
The galleys of Pravda close on Thursday.
-> choice

= choice
You like him. He talks as they talked at the front. "And if you don't manage it?"
He has told his officials what happens then, says Larionov: hooks in the ceiling of his office, one for each secretary. You laugh until your eyes run. He waits politely for you to finish.
+ [Print it, and have the other provinces answer him # option: ryazan.trumpet]
    -> aftermath_trumpet
+ [Give him one district, and print what it weighs in December # option: ryazan.pilot]
    -> aftermath_pilot
+ [Print it, and send the statisticians with scales # option: ryazan.count]
    -> aftermath_count
+ [Leave the pledge, and pay farms more for every animal # option: ryazan.prices]
    -> aftermath_prices

= aftermath_trumpet
Mylarshchikov has been told to push the thing. In February you go down to Ryazan and bring the Order of Lenin, ten months ahead of the meat. # record: agarev-ryazan
Prokhor Zimin, bookkeeper at Shatsk, has got as far as the cloakroom. "We have a hundred and ninety beasts, Nikita Sergeyevich. The plan is for two hundred and sixty. Where shall I enter the others?"
"In the neighbours," says a man from the province, and takes his elbow.
{loyalty("regional-secretaries") >= 20: The other secretaries pledge in turn, each a little more than the last. It is like a wedding, and you are the bride.}
{loyalty("regional-secretaries") < 20: The other secretaries pledge in turn. You have not often had them so obliging.}
{chose("virgin-lands.plough-big"): The steppe was impossible too, you tell Mylarshchikov, and in 1956 it gave you a billion poods, sixteen million tonnes. Wheat, he says, stands still to be counted.}
-> DONE

= aftermath_pilot
You give him Sapozhok. The name means little boot, and Larionov repeats it as people repeat the address of a place of exile.
He borrows a zootechnician, sows peas, and has the sows counted at night, when they cannot be lent to a neighbour. In December Sapozhok has half as much again as the year before. Pravda gives it seven lines under the chess.
"That isn't three times," you say.
"It's there, though," says Mylarshchikov. He has brought you a ham.
Other secretaries have asked him, privately, whether it is true that they may now report what they have. They looked, he says, like men who have been told that the dance is off, and had the shoes on.
-> DONE

= aftermath_count
Vladimir Starovsky of the Central Statistical Administration has waited nineteen years to be sent anywhere. He sends nine inspectors with scales.
By October they are in Shatsk. A hundred and ninety head, the bookkeeper Prokhor Zimin has shown them, and in the next book, for the province, three hundred and ten. One bull has been sold to the state four times. He is called Patriot.
"They weigh a hero like a sack," says Larionov down the telephone. "Who gave you the bull?"
In December he reports seventy thousand tonnes, and asks to be released. He grows cucumbers at Solotcha.
Your secretaries talk of it on the stairs at Old Square and stop when you come up. Each has a bull.
-> DONE

= aftermath_prices
"Nine milliard a year," says Arseny Zverev, Minister of Finance. "From where?"
"What do we spend on posters?"
"Less," says Zverev.
It comes out of a television works at Voronezh and two blast furnaces. Dmitri Polyansky, the premier of the Russian republic, has the tables printed.
{seated("polyansky") or loyalty("polyansky") >= 0: "A bullock that pays for its hay," he says. "They'll think that it is a trick." # speaker: polyansky}
On the market road at Shatsk nobody sells in January. They lead the heifers home and stand looking at them. Prokhor Zimin, bookkeeper, adds up the new price twice and goes to fetch the chairman.
Larionov has gone back to Ryazan with his pledge. In some offices, he tells his tractor drivers, they have grown afraid of the people.
-> DONE
