=== virgin_lands
-> briefing

= briefing
In 1952 Malenkov told a congress that the grain question was solved for good. In 1940 the state took in 36 million tonnes; last year it took 30, with more towns to feed. You are First Secretary of the Party, bread is your department, and you have put the figures on paper. # record: khrushchev-memorandum-1954
Your answer is the grass steppe of Kazakhstan and Siberia, thirteen million hectares under the plough in two springs. Malenkov, the premier, would rather spend the money on the old farms. Molotov sees only the risk. The Kazakh leaders speak of pasture and offer a fraction. # record: taubman-2003
Orders for seed and tractors must go out by March, before the snow does.
-> scene

= scene
{short(): -> choice}
You have brought ears of wheat in your jacket. By the second page there is chaff on the green baize, and on Molotov.
"Wheat in the east, and the old fields for fodder. How much maize have we? Three and six tenths per cent of our grain land. The Americans have thirty-six." # record: khrushchev-memorandum-1954
"It rains there two years in five," states Vyacheslav Molotov, brushing. "This is an adventure." # speaker: molotov # stage: look molotov
"And who is to plough Smolensk?" Kliment Voroshilov, the head of state, breaks in. "There are widows at Smolensk pulling the harrow themselves. I have seen them." # speaker: voroshilov
Lazar Kaganovich is wholly with Vyacheslav Mikhailovich. He then observes your colour, and is also with you. # stage: look kaganovich
Anastas Mikoyan, Minister of Trade, informs the ceiling what a tonne of wheat is fetching in Winnipeg, in Canada. He wants it bought, and by him. # stage: look mikoyan
{seated("beria"): Beria, Minister of Oil, inquires what the tractors are to drink, and how early he may know. He looks cared-for. The men on either side of him have moved their papers an inch. # stage: look beria}
Georgy Malenkov waits until everybody has been foolish. "Fertiliser," he says. "On the black earth, where there are already roads, and barns, and people. A fair price to the farms. Ten years, and no heroes." # speaker: malenkov # stage: look malenkov
{chose("beria.arrest-with-malenkov"): He and you each hold one key to Beria's safe, and it has made you wonderfully polite.}
{chose("beria.arrest-with-the-generals"): He says it to the water jug. He has not said anything to you directly since June.}
{chose("beria.open-trial") and seated("kaganovich"): Kaganovich nods at the word people. Since his name was read out at the trial he nods at it wherever it comes up.}
{chose("beria.wait"): He has been a different man since he pressed that button: he finishes his sentences.}
{chose("kuntsevo.malenkov-both"): It took you until September, and a plenum, to get one of his two desks away from him. He thinks that you asked nicely.}
"In ten years they'll be chewing it!" You have hit the table, and the wheat jumps. In 1946 you had a famine on your hands in the Ukraine, and this table sent you telegrams.
* [Ask Molotov when he last stood in a field # talk: insulted-molotov]
    "In the first year of collectivisation," says Molotov. "As did you. We saw the same field." You both remember the people in it, and what they were eating. # speaker: molotov
* [Ask Malenkov which works will make this fertiliser # talk: fertiliser-asked]
    Honesty is his weakness. "Those works are not built." "From whose steel will you build them?" "From the tanks'," says Malenkov softly, and down the table Bulganin wakes up. # speaker: malenkov
* [Let Mikoyan tell them what Winnipeg wants # talk: winnipeg-price]
    "Gold. Not much: less than your tractors, if nobody steals one. More, of course, if you enter pride." He looks round. "Under what heading do you enter pride?" # speaker: mikoyan
-
They put it off until you have heard the people on the spot. That evening Zhumabai Shayakhmetov, first secretary of Kazakhstan, is on the line from Alma-Ata. He names his figure the way a man undoes a belt in front of a doctor.
"What you call empty, Nikita Sergeyevich, has sheep on it. Where are they to stand?" You hear his second man, Afonov, breathing on the other receiver. Neither of them mentions 1932, when Moscow had taken the Kazakhs' herds and their villages starved.
There is time to see one more person tonight.
* [Let the agronomist in the anteroom open his jar # talk: barayev-heard]
    Aleksandr Barayev, from the dry steppe himself, blows across the soil in his jar, and the papers on your desk go grey. "That was ploughed once. Leave a fifth of it fallow every year, plant trees to windward, and your grandchildren can sow it. Plough it all and you'll have five good years."
    "Five is what I need," you tell him. He writes that down too.
* [Ask Brezhnev how he likes the cold # talk: brezhnev-asked]
    Leonid Brezhnev has a good cigarette for you and a light before you've found your mouth. "Wherever you say. Will there be hunting?" # speaker: brezhnev
    "There'll be Ponomarenko. He's Malenkov's man, he goes as first. You go as second, and ring me."
    {remembers("young-sounded"): "You telephoned, that night at Kuntsevo," he says, and has to look at the window. "I don't forget it." # speaker: brezhnev}
* [Send for Shelepin and count the Komsomol # talk: shelepin-asked]
    Aleksandr Shelepin, thirty-five, heads the Komsomol, the Party's youth league. He sits like a man who has been ironed. "They'd go on Sunday. Since the war we have asked them for dues. How many tents are there?" # speaker: shelepin
    You say that there'll be tents. He waits a little before he closes the notebook.
-
-> choice

= choice
{short(): You have shaken ears of wheat out of your jacket. "Wheat in the east! The old fields for fodder!" There is chaff on Molotov. "It rains there two years in five," he states, brushing. # stage: look molotov}
{short(): "Fertiliser, on the black earth," says Malenkov. "Ten years, and no heroes." "In ten years," you shout, "they'll be chewing it!" Mikoyan would buy in Canada, for gold. An agronomist has left you a jar of dust: leave a fifth unsown each year, or it all blows away. # stage: look malenkov}
{chose("grain-report.tell-figures"): In September you read them the cows and kept the grain back. Here is the grain.}
{chose("grain-report.second-malenkov"): In September you said "as Georgy Maximilianovich has said" eleven times. Today he is waiting for the twelfth.}
{chose("grain-report.trial"): Three provinces have had tractors of their own since September. They were not told what to plough with them, and grew nervous.}
{chose("grain-report.steel"): In September you read the farms half the figures, and took their money for steel. This is the other half.}
{chose("division-of-offices.government"): You gave up the deputy premier's telephones in September, for the title, and you miss them.}
The paper lies in front of you with a space left at the top for the number.
+ [Write in thirteen million hectares, in two springs # option: virgin-lands.plough-big]
    -> aftermath_plough_big
+ [Write in half, with a fifth fallow and trees to windward # option: virgin-lands.with-fallow]
    -> aftermath_with_fallow
+ [Leave the steppe; fertiliser and better prices for the old farms # option: virgin-lands.old-lands]
    -> aftermath_old_lands
+ [Let Mikoyan buy wheat abroad, three years running # option: virgin-lands.buy-grain]
    -> aftermath_buy_grain

= aftermath_plough_big
Within a fortnight the Kazakh leaders are dismissed, and Leonid Brezhnev, whom you send, is second man in Alma-Ata. # record: taubman-2003 # stage: plate virgin-lands
You plough by telephone. "What do you mean, no road? Then drive on the grass!"
{remembers("shelepin-asked"): Shelepin's count of tents is under your blotter.}
In June you ask for fifteen million hectares more. "We must win time." # record: s-khrushchev-reformator
In July a letter comes from beyond Akmolinsk, from a girl of nineteen. "There are no trees. Galya and Tosya lost toes in March. We sing. Send boots, size 36; they send 43."
{remembers("barayev-heard"): Barayev's jar is still on the sill.}
In August Brezhnev holds the receiver out of the window to let you hear it rain. "And next year?" you ask. He laughs until the line goes.
-> DONE

= aftermath_with_fallow
"Half your plan and half mine," says Malenkov. "I congratulate us." # speaker: malenkov
{remembers("insulted-molotov"): Molotov withdraws nothing, he states, and that includes the field.|Molotov withdraws the word adventure. He proposes the word delay.}
Shayakhmetov, the Kazakh leader, keeps Alma-Ata, with your Brezhnev for a second. At Kokchetav an old herdsman marks on the map with a thumbnail where the wind comes from, and the surveyors move their poplars. # stage: plate virgin-lands
{remembers("barayev-heard"): Barayev gets an institute, and an enemy in every district office.}
In July a spinner from Moscow writes that her tent has a floor, and that no newspaper has been to see it.
"You don't get the Order of Lenin for fallow," a provincial secretary tells you.
In October you lay your hand on the half of the map that you did not plough, and count the harvest that is not there.
-> DONE

= aftermath_old_lands
You carry it to Malenkov yourself. He thanks you aloud. The table observes who has thanked whom. # stage: look malenkov
{remembers("fertiliser-asked"): "And the steel?" asks Bulganin, Minister of Defence, wide awake.|"And the steel?" asks Molotov. For him the word has one meaning.}
At a farm near Kursk, paid hitherto in rye and promises, Darya Fominichna hands out roubles and shows two men how to sign. # stage: plate virgin-lands
They bought eleven pairs of galoshes, she writes. "But they say this is Comrade Malenkov's money. Tell us straight, so that we know whose health."
Alma-Ata sends a smoked horse-sausage, wrapped in a page of your memorandum.
In October Sverdlovsk is short of bread, and Chelyabinsk. You shout down the table: "And what do I tell the queues?"
"That it takes ten years," says Malenkov. # speaker: malenkov
-> DONE

= aftermath_buy_grain
"The Tsar exported it," states Molotov. He requests that his words be entered. # speaker: molotov # stage: look molotov
{remembers("winnipeg-price"): "Enter pride, Anastas," you say. "One line. Under transport."}
Zverev of Finance writes the weight of gold on a slip, shows you, and pockets the slip. The ships come into Odessa after dark.
In the Ukraine your old neighbours, let alone, plant potatoes to the very doorstep.
{chose("beria.open-trial"): "Do you know who digs that gold?" asks Kaganovich. "The people we sent there, Lazar. You ran the trains."}
In November a letter comes from the port, on the back of a bill of lading. "I AM A DOCKER, I FOUGHT AT NIKOPOL. I CAN READ FOREIGN LETTERS. WHY DOES OUR BREAD SAY MANITOBA?"
It is signed, with an address.
-> DONE
