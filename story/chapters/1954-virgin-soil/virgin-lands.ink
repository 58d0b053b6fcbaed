=== virgin_lands
-> briefing

= briefing
In 1952 Malenkov told a congress that the grain question was solved for good. In 1940 the state took in 36 million tonnes; last year it took 30, with more towns to feed. You have been First Secretary since September, bread is your department, and you have put the figures on paper. # record: khrushchev-memorandum-1954
Your answer is the grass steppe of Kazakhstan and Siberia, thirteen million hectares under the plough in two springs. Malenkov, the premier, would rather spend the money on the old farms. Molotov sees only the risk. The Kazakh leaders speak of pasture and offer a fraction. # record: johnson-virgin-lands
Orders for seed and tractors must go out by March, before the snow does.
-> scene

= scene
You have brought ears of wheat in your jacket. By the second page there is chaff on the green baize, and on Molotov.
"Wheat in the east, and the old fields for fodder. How much maize have we? Three and six tenths per cent of our grain land. The Americans have thirty-six." # record: khrushchev-memorandum-1954
"It rains there two years in five," states Vyacheslav Molotov, brushing. "This is an adventure." # speaker: molotov # stage: look molotov
"And who is to plough Smolensk?" Kliment Voroshilov, the head of state, breaks in. "There are widows at Smolensk pulling the harrow themselves. I have seen them." # speaker: voroshilov
Lazar Kaganovich is wholly with Vyacheslav Mikhailovich. He then observes your colour, and is also with you. # stage: look kaganovich
Anastas Mikoyan asks the ceiling what a tonne of wheat is fetching in Winnipeg, in Canada. He only wonders. He is Minister of Trade. # stage: look mikoyan
{seated("beria"): Beria, Minister of Oil, inquires what the tractors are to drink, and how early he may know. He looks cared-for. The men on either side of him have moved their papers an inch. # stage: look beria}
Georgy Malenkov waits until everybody has been foolish. "Fertiliser," he says. "On the black earth, where there are already roads, and barns, and people. A fair price to the farms. Ten years, and no heroes." # speaker: malenkov # stage: look malenkov
{chose("beria.arrest-with-malenkov"): He and you each hold one key to Beria's safe, and it has made you wonderfully polite.}
{chose("beria.arrest-with-the-generals"): He says it to the water jug. He has not said anything to you directly since June.}
{chose("beria.open-trial") and seated("kaganovich"): Kaganovich nods at the word people. Since his name was read out at the trial he nods at it wherever it comes up.}
{chose("beria.wait"): He has been a different man since he pressed that button: he finishes his sentences.}
{chose("kuntsevo.malenkov-both"): It took you until September, and a plenum, to get one of his two desks away from him. He thinks that you asked nicely.}
* [Ask Molotov when he last stood in a field # talk: insulted-molotov]
    "In the first year of collectivisation," says Molotov. "As did you. We saw the same field." You both remember the people in it, and what they were eating. # speaker: molotov
* [Ask Malenkov which works will make this fertiliser # talk: fertiliser-asked]
    Honesty is his weakness. "Those works are not built." "From whose steel will you build them?" "From the tanks'," says Malenkov softly, and down the table Bulganin wakes up. # speaker: malenkov
* [Let Mikoyan tell them what Winnipeg wants # talk: winnipeg-price]
    "Gold. Not much: less than your tractors, if nobody steals one. More, of course, if you enter pride." He looks round. "Does one enter pride?" # speaker: mikoyan
-
They put it off until you have heard the people on the spot. That evening Zhumabai Shayakhmetov, first secretary of Kazakhstan, is on the line from Alma-Ata. He names his figure the way a man undoes a belt in front of a doctor.
"What you call empty, Nikita Sergeyevich, has sheep on it. Where are they to stand?" You hear his second man, Afonov, breathing on the other receiver. Nobody mentions 1932, when Moscow had taken the Kazakhs' herds and their villages starved.
There is time to see one more person tonight.
* [Let the agronomist in the anteroom open his jar # talk: barayev-heard]
    Aleksandr Barayev, from the dry steppe himself, blows across the soil in his jar, and the papers on your desk go grey. "That was ploughed once. Leave a fifth of it fallow every year, plant trees to windward, and your grandchildren can sow it. Plough it all and you'll have five good years."
    "Five is what I need," you tell him. He writes that down too.
* [Ask Brezhnev how he likes the cold # talk: brezhnev-asked]
    Leonid Brezhnev has a good cigarette for you and a light before you've found your mouth. "Wherever you say. Will there be hunting?" # speaker: brezhnev
    "There'll be Ponomarenko. He's Malenkov's man, he goes as first. You go as second, and ring me."
    {remembers("young-sounded"): "You telephoned, that night at Kuntsevo," he says, and has to look at the window. "I don't forget it." # speaker: brezhnev}
* [Send for Shelepin and count the Komsomol # talk: shelepin-asked]
    Aleksandr Shelepin, thirty-five, heads the Komsomol, the Party's youth league. He sits like a man who has been ironed. "They'd go on Sunday. Nobody has asked them for anything but dues since the war. How many tents are there?" # speaker: shelepin
    You say that there'll be tents. He waits a little before he closes the notebook.
-
-> choice

= choice
The paper lies in front of you with a space left at the top for the number.
+ [Write in thirteen million hectares, and send for volunteers # option: virgin-lands.plough-big]
    -> aftermath_plough_big
+ [Write in half, with a fifth fallow and trees to windward # option: virgin-lands.with-fallow]
    -> aftermath_with_fallow
+ [Leave the steppe; fertiliser and better prices for the old farms # option: virgin-lands.old-lands]
    -> aftermath_old_lands
+ [Let Mikoyan buy wheat abroad, three years running # option: virgin-lands.buy-grain]
    -> aftermath_buy_grain

= aftermath_plough_big
On 22 February you speak to the Moscow volunteers in the Kremlin. # record: virgin-lands-wm # stage: plate virgin-lands
From the ninth row a spinner of nineteen, Valya Morozova from the Trekhgornaya mill, wants to know whether there are trees. "You'll plant them!" you shout, and they stand on the seats.
Within weeks Shayakhmetov and Afonov are out, Ponomarenko is first secretary in Alma-Ata and Leonid Brezhnev, your man, second. The columns go off the end of the railway into tents: no roads, no barns. # record: taubman-2003
{remembers("shelepin-asked"): Shelepin has sent you the count of tents without a covering note. You put it under the blotter.}
The June plenum hears that you want fifteen million hectares more. To the doubters you say, "We must win time." # record: s-khrushchev-reformator
In July there's a letter in pencil from beyond Akmolinsk. "There are no trees. Galya and Nina lost toes in March, when the lorry stopped. It turns over black like bread, and we've done nine thousand hectares, singing. Send boots. Please, size 36, they only send 43. V. Morozova."
{remembers("barayev-heard"): Barayev's jar is still on the sill. You have told the cleaner that she may go round it.}
Boots are sent. In August Brezhnev rings: the best wheat that anybody there has seen, and it's raining on the rest. He's holding the receiver out of the window so that you shall hear. You listen for a full minute.
"And next year?" you ask. He laughs until the line goes.
-> DONE

= aftermath_with_fallow
"Half your plan and half mine," says Malenkov, when he has read it through. "I congratulate us." # speaker: malenkov
{remembers("insulted-molotov"): Molotov states that he withdraws nothing, and that this includes the field.|Molotov states that he withdraws the word adventure. He proposes the word delay.}
Shayakhmetov keeps his chair. At Kokchetav a photographer wants a herdsman up on a tractor, and the old man agrees, so long as his mare is in the picture too. He asks to see the map. With a thumbnail he marks on it where the wind comes from, and the surveyors move a line of poplars. # stage: plate virgin-lands
{remembers("barayev-heard"): Barayev gets an institute, forty students, and an enemy in every district office that is paid by the hectare.}
The Komsomol sends its second draft, not its first. Valya Morozova, a spinner from the Trekhgornaya, writes in July that the tent has a floor, that the boots fit, and that nobody has made a song about it.
Nobody has. The provincial secretaries notice. "You don't get the Order of Lenin for fallow, Nikita Sergeyevich," one tells you on the stairs at Old Square, in the friendliest way. "At Pavlodar they wanted to plough by night and say that it was wind."
In October the harvest comes in, a decent one. Kaganovich shakes your hand and says loudly that Stalin would have been proud of it. You go upstairs and look at the map for some time, at everything on it that is still green.
-> DONE

= aftermath_old_lands
You carry it to Malenkov yourself. He reads to the end, to be sure, and then he thanks you aloud. The whole table observes who has thanked whom. # stage: look malenkov
{remembers("fertiliser-asked"): "And the steel?" asks Bulganin, Minister of Defence, who has not slept at a meeting since.|"And the steel?" asks Molotov. For him the word has one meaning.}
Two superphosphate works are voted, then one. The money goes further. At a farm near Kursk, where they have been paid in rye and promises, the chairwoman, Darya Fominichna, hands out roubles across a kitchen table and has to show two of the men how to sign. # stage: plate virgin-lands
She writes to you about it. They bought galoshes, eleven pairs, and a calf. "But I am told that this is Comrade Malenkov's money. Is it? So that we'll know whose health."
{chose("kuntsevo.malenkov-both"): First the two desks, and now this. Leonid Brezhnev, whom you raised in the Ukraine, has begun to count what you give Malenkov, and he is fond of you.}
The steppe stays grass. From Alma-Ata comes a whole smoked horse-sausage, wrapped in a page of your own memorandum. The Komsomol, the Party's youth league, sends its volunteers to dig foundations at Voskresensk, where they can get home on Sundays and do.
In October the men who share out the bread come about 1955. Sverdlovsk will be short, Chelyabinsk too. What are they to tell the queues?
"That it takes ten years," says Malenkov, when you put him through. He seems to think that this is an answer. # speaker: malenkov
-> DONE

= aftermath_buy_grain
"The Tsar exported it," states Molotov. He requests that his words be entered. # speaker: molotov # stage: look molotov
{remembers("winnipeg-price"): "Enter pride, Anastas," you say. "One line. Under transport."}
Zverev of Finance writes the weight of gold on a slip, shows you, and puts the slip back in his own pocket. Mikoyan's people go to London about something else and come home by way of Winnipeg. Nothing is announced. The ships are to come into Odessa after dark.
With the bread assured you can let the farms alone. You raise what the state pays for milk, and raise it again; you forgive arrears; you let the peasant have his cow back and his hay. In the Ukraine your old neighbours plant potatoes to the very doorstep.
{chose("beria.open-trial"): "Do you know who digs that gold?" asks Kaganovich. Since the trial, such a question can be answered. "The people we sent there, Lazar," you tell him. "You ran the trains."}
But the steppe stays grass, the young people stay in Moscow, and at every meeting there is a moment when somebody asks whether the Central Committee will be having white bread with its tea. # stage: plate virgin-lands
In November a letter reaches you from the port, in capitals, on the back of a bill of lading. "COMRADE KHRUSHCHEV. I AM A DOCKER, I FOUGHT AT NIKOPOL. I CAN READ FOREIGN LETTERS. WHY DOES OUR BREAD SAY MANITOBA?"
It is signed, with an address. You have it on your desk for a week before you see that you are expected to answer.
-> DONE
