// What you do between decisions, one knot for each move in world/moves.yaml (id with _ for -). 40 to 80 words along one path.
// called() is the id of the member whom you telephoned, "" if nobody.

=== move_telephone
{
- year() < 1957:
    You lift the white receiver yourself. A secretary who rings first has told two people whom you want.
- year() < 1962:
    You put the call through at eleven at night, when a man is no longer sure what he has done wrong.
- else:
    You ring at seven in the morning, before his assistants can have warned him. There is a small click on the line. There is one on everybody's.
}
{
- called() == "mikoyan":
    {loyalty("mikoyan") >= 20: "Are you ringing because you are going to do something," asks Mikoyan, "or because you have done it? In the second case I shall sit down." # speaker: mikoyan}
    {loyalty("mikoyan") < 20: "I am listening," says Mikoyan, and he does, until you can hear the clock strike in his study. # speaker: mikoyan}
    Before he rings off he names two orders of yours that are carried out everywhere and make no sense. You had asked him for one.
- called() == "brezhnev":
    {year() < 1960: "Nikita Sergeyevich! I had my hand on the receiver this minute to ring you." He asks after Nina Petrovna's knee, and Rada's boys, the elder by his name. # speaker: brezhnev}
    {year() >= 1960 and loyalty("brezhnev") >= 0: "You don't spare yourself," says Brezhnev. "When did you last go after duck? I have a new gun, a beauty. I'd let nobody else fire it." # speaker: brezhnev}
    {year() >= 1960 and loyalty("brezhnev") < 0: "A wise decision," says Brezhnev. You have not come to the decision yet. "Wise in any case," he says, and you hear him turn down the wireless. # speaker: brezhnev}
    You put the receiver down warmed through. Only then do you notice that he has told you nothing.
- called() == "suslov":
    Suslov coughs. He asks whether this is to be regarded as an instruction. As a telephone call, you tell him, and he begins to write.
    {loyalty("suslov") >= 0: You ask about his chest. There is a pause, as if he looked for the decision. "Thank you," he says. "It is unchanged." # speaker: suslov}
    {loyalty("suslov") < 0: You ask about his chest. "The doctors have reported on it to the Central Committee," says Suslov. It is true. You have the report. # speaker: suslov}
- called() == "zhukov":
    "Zhukov." Boots stop in the room behind him. He tells you what the divisions need, in order, and asks whether there are questions. # speaker: zhukov
    {loyalty("zhukov") >= 20: There are none. "Then come and shoot on Sunday," says the Marshal. "You fire too early. It can be cured." # speaker: zhukov}
    {loyalty("zhukov") < 20: There is one. "That has been answered in writing," says the Marshal, "by my deputy, on the fourth." # speaker: zhukov}
- called() == "malinovsky":
    Malinovsky breathes before he speaks. You were at Stalingrad together, and he still sounds like a man lying under a lorry.
    {indicator("army") < 3700: "I have majors living in railway carriages," he says. "With wives. I sent you the list. Did they give it to you?" They gave you a summary. # speaker: malinovsky}
    {indicator("army") >= 3700: "Quiet," he says. "They are painting the grass. Somebody told them you might come." He waits. "Are you coming?" # speaker: malinovsky}
- called() == "molotov":
    {year() < 1956: "Molotov at the apparatus." You ask how he is. He is well, he says, and for what purpose do you ask? # speaker: molotov}
    {year() >= 1956: "Molotov at the apparatus. Is it about the memorandum?" There is no memorandum. You wished to hear how he was. He considers this. # speaker: molotov}
    He corrects a date of yours and the price of rye in 1928. In the evening a messenger brings you the rye, from the yearbook, with the page marked.
- called() == "kosygin":
    "How are you?" you ask. "Four per cent over," says Kosygin, who takes it for a question about cement. # speaker: kosygin
    {loyalty("kosygin") >= 0: Then he tells you, as he seldom does, what four per cent is in walls and ceilings. You see it, and say so. "Good," he says, thawed by about a degree.}
    {loyalty("kosygin") < 0: You have a story about a cement works in the Donbass. He waits for the end of it. "I have the figures for that works," he says. "I can send them again."}
- called() == "podgorny":
    {year() < 1962: Podgorny laughs before you have said anything, to be safe. Then it comes out: beet, wagons, a deputy who was taken from him.}
    {year() >= 1962: Podgorny laughs, but a little late. The wagons have come, he says, and he has no requests of any kind. You try to remember when he last had none.}
    You promise him a stadium. He will put up one stand now, with your name on, and the rest when the money arrives.
- called() == "furtseva":
    "I have it in front of me," says Furtseva, before you can tell her what. She reads you the third paragraph, in which you contradict yourself. # speaker: furtseva
    {year() < 1960: Then she asks whether the Trekhgorka mill is to have its crèche. There are four hundred on the list. She has been to see it. It was carrying babies.}
    {year() >= 1960: Then she asks whom she has offended. She no longer gets the agenda with the rest. She finds it on her chair, like a coat that someone has left.}
- called() == "malenkov":
    "Nikita. How kind." Malenkov is alarmed by telephones and too well brought up to show it. You talk of the walks that you two used to take of an evening, with the wives in front. # speaker: malenkov
    {loyalty("malenkov") >= 0: He says that he misses them. He used to walk on the inside, close to the wall.}
    {loyalty("malenkov") < 0: He remembers what was said on each of them, and about whom. He recalls it fondly.}
- called() == "bulganin":
    {year() < 1957: Bulganin is just sitting down to table and wishes that you were there. He agrees with you before the second course, and again after it, at more length.}
    {year() >= 1957: Bulganin says that he has thought a good deal about your friendship. Then a door opens at his end and he begins to speak about seed.}
    You send him the Georgian brandy that he likes. It is received, his aide writes, with emotion.
- called() == "kaganovich":
    Kaganovich shouts that he is glad. He was your chief once and has never found the voice for being telephoned by you.
    "You need somebody who can push, Nikita! Give me whatever is stuck." You go down the list for a thing that he cannot make worse, and give him asbestos. # speaker: kaganovich
- called() == "voroshilov":
    Voroshilov thinks that somebody has died. When it turns out that everyone is alive he is so relieved that he sings you four bars from the Civil War.
    He has a vote like anybody else, and you let him finish. Then he asks what people say of him. Nothing, you tell him, and it hurts him more than you meant.
- called() == "beria":
    "Nikita! What have I done that you should ring?" He knows which room you are ringing from, and mentions the lamp. # speaker: beria
    You talk about his roses. Your hand is wet when you put the receiver down. Then it strikes you that he was careful too, and laughed each time a little before the joke.
- called() == "kirichenko":
    Kirichenko roars at somebody to shut the door, and then at you, out of joy. He names two colleagues whom he would like to have within reach of his arm.
    You tell him to be gentler with people. "I am gentle!" You hold the receiver away from your ear, and the guard looks in. # speaker: kirichenko
- called() == "kozlov":
    Kozlov picks up in the middle of the first ring. He gives you the figures in his beautiful voice, and not one of them is a disappointment.
    {loyalty("kozlov") >= 0: "And what is bad?" you ask. He laughs. Then he lowers the voice and tells you. It takes some time, and you think better of him.}
    {loyalty("kozlov") < 0: "And what is bad?" you ask. "Discipline," says Kozlov, "in general," and you wonder whose.}
- called() == "shvernik":
    Shvernik has been lying awake over a case, a bookkeeper in Omsk, shot in 1938. They cannot find who signed.
    {not chose("secret-speech.silence"): He asks nothing for himself. You ask him for the bookkeeper's name, and he spells it.}
    {chose("secret-speech.silence"): When they do find it he may not tell the widow. He says so without reproach, as one mentions the weather.}
- else:
    He is afraid that it is about the report, and then that it isn't. By the third minute you have asked about his wife's lungs.
    He tells you something that he had not meant to, a nephew, a reprimand. You see to the nephew the same afternoon.
}
-> DONE

=== move_tour
{
- year() < 1957:
    You get down at a halt that is not in the programme. The district secretary waits at the next one, with a band.
- year() < 1962:
    The road to the farm is tarred as far as the bend. You have yourself driven on past the bend, and get out and push with the rest.
- else:
    The fences are new along the whole of this road. You have the car stopped, climb on the bumper and look over.
}
{
- indicator("grain") < 112:
    A woman takes you for the insurance man and tells you what came up, and what was written down.
- chose("virgin-lands.plough-big") and year() >= 1957:
    A combine driver on the new land rubs soil between his fingers and lets go of it. It does not fall straight down.
- else:
    An old stableman gives you the yield. It is a third less than in the report in your pocket. He asks to hear the report.
}
For half a year the figures on your desk come near the truth. The secretary of the province has to hear from Moscow that you were there.
-> DONE

=== move_letters
{
- year() < 1957:
    You tell Shuisky, your aide, to leave the digest and bring the sack. He brings a smaller sack. You tell him again.
- year() < 1962:
    The digest has seven kinds of approval in it. You go down to the letters room, where eight women stop slitting envelopes and get up.
- else:
    It takes three days to get the letters. They are being sorted, then they are being bound. They were in the next room.
}
{
- year() < 1956:
    A woman in Tambov province has paid the tax for years on an apple tree that froze in 1940. She encloses a piece of the bark.
- indicator("grain") < 115:
    A grandmother in Kursk has drawn round her loaf with a pencil and asks you to lay yours on top of it.
- support("public") < 45:
    A turner in Gorky begins with "Dear comrade Liar". He signs in full, with his shop and the hours when he can be found.
- else:
    A bride in Saratov has eleven square metres, a husband and his parents. She does not complain. She asks which way round people sleep.
}
You read until four. At the next sitting, when a figure is read out, you ask where it was got. For some months they take care.
-> DONE

=== move_scientists
{
- year() < 1957:
    Sergei Korolev, who has no name in any newspaper, draws a rocket on your blotter and needs a second sheet for the engines. Igor Kurchatov strokes his beard and waits to put in a word for the geneticists.
- year() < 1961:
    Korolev whips the cloth from a model like a conjuror. "How many flats is that?" you say, walking round it. They have not worked it out in flats.
- else:
    Korolev, Yangel and Chelomei have three rockets for one purpose. While the first speaks, the second looks at the ceiling, and the third looks at you.
}
{year() >= 1957 and loyalty("intelligentsia") >= 0: Keldysh, the mathematician, explains why it cannot be hurried, so well that you forget to be angry.}
{year() >= 1957 and loyalty("intelligentsia") < 0: Keldysh, the mathematician, answers exactly what he is asked. It is how one talks to a minister.}
In the anteroom a marshal has been waiting for forty minutes with a folder about divisions. He gets up as they go past, since he does not know which of them matters.
-> DONE

=== move_journey
{
- office("premier") == "bulganin":
    There are two of you on the red carpet. Bulganin waves, you look at the cattle and the price of the shoes. The newspapers cannot decide which of you counts, and for a day neither can he.
- year() < 1960:
    You have never seen so many people with their own umbrellas. You tell them about the Moscow metro, which you built, and in the evening you have the waiter show you how the ice is made.
- else:
    The band knows the anthem by now, and the police your taste in crowds. Gromyko follows your text with his finger and takes it away when you leave it.
}
{indicator("tension") >= 55: Behind the barrier a woman holds up her child, so that you shall have seen him before anybody presses anything.}
{indicator("tension") < 55: A farmer lets you start his tractor. You stop it and start it again.}
{year() < 1962: Somebody else took the chair, says the cable from Moscow, and the sitting was over by five.}
{year() >= 1962: Everything has been decided in your spirit, says the cable from Moscow. It is shorter than yesterday's.}
-> DONE

=== move_rest
{
- year() < 1959:
    The house in the Crimea has a view that was meant for grand dukes. On the third day you walk along the beach and teach the next sanatorium to prune its vines.
- else:
    At Pitsunda the pines come down to the beach. You go round the swimming bath in your rubber ring, like a tug, while an aide walks beside you and reads the cables.
}
{
- office("second-secretary") == "kozlov":
    In Moscow Frol Kozlov has the chair. He reads you the minutes by telephone, and you notice how well he says "resolved".
- office("second-secretary") == "brezhnev":
    In Moscow Brezhnev has the chair. He rings twice a day to say that nothing has happened, and begs you to stay in the water.
- else:
    In Moscow the others hold the sittings. The minutes are short, and it appears that everyone got home to supper.
}
{year() < 1963: Mikoyan comes over from the next house. "I once decided nothing for a month," he says. "The country stood it. My secretaries couldn't." You laugh, and look to see whether he does. # speaker: mikoyan}
{year() >= 1963: Somebody there is keeping a list of your days away. He will make it a hundred and seventy for 1963. # record: polyansky-draft-1964}
-> DONE

=== move_writers
{
- year() < 1956:
    They come with their medals on and put the question of paper. After the third glass an old man with a scar says that he has a novel in his stove.
- year() < 1960:
    They have been told to be frank, and are frank about one another. Then a small woman asks if one may put down what one saw, or must wait until it has been decided that it was there.
- else:
    Tvardovsky has proofs in a string bag and does not take them out. The young ones wear pullovers. They read too loud, standing, to see which lines you would forbid.
}
{loyalty("intelligentsia") >= 0: When you get up they are slow to go. You have shouted only once.}
{loyalty("intelligentsia") < 0: When you stop shouting they thank you. From the cloakroom you hear your own voice, done by somebody, quite well.}
By the wall sits a young man from Suslov's department. He has drunk nothing, and has sharpened his pencil twice.
-> DONE

=== move_troops
{
- office("defence-minister") == "zhukov":
    Zhukov has a division cross a river for you by the watch. When it is over he tells you by how many minutes you were in the way.
- office("defence-minister") == "malinovsky":
    Malinovsky lends you his own field glasses. For a long time nothing moves on the hill. Then all of it does, and your cup slides off the table.
- else:
    They have built you a stand with a railing. You know each mark of tank as it comes by, and call out what was wrong with it at Kharkov.
}
{indicator("army") < 3700: A major with nineteen years' service asks if his regiment is on the list, and if there is a flat on it too. Everybody else has taken a step back.}
{indicator("army") >= 3700: You taste the soldiers' cabbage soup and have the cook fetched. It is good soup, you tell him. He is white as his cap and goes on standing there.}
In Moscow Kosygin has been sent the bill for the fuel. He has had it typed again, in larger type.
-> DONE

=== move_plant
{
- year() < 1957:
    At the Stalin motor works they have washed the floor for you, and it is still wet. You ask to see a shop that has not been washed.
- year() < 1961:
    At the Likhachev motor works, which were Stalin's until 1956, a fitter hands you his file without a word. You were a fitter. Forty people watch your elbow.
- else:
    The director has a speech. You go past it to a woman on a crane and shout up. She has to come down eleven metres to tell you what she earns.
}
{
- indicator("housing") < 80:
    They live nine to a room. "And in the Central Committee?" somebody asks. "Behind a curtain too," you say. They laugh, and you have not answered.
- support("public") < 45:
    Why did the norm go up and the meat not? They have it on the back of a delivery note, and the sum is correct.
- else:
    A man has brought the key of his new flat to show you. The walls are so thin that he quarrels with the neighbour's wife, he says.
}
You promise a nursery for the second shift. The ministry asks you, in writing, out of which part of its plan.
-> DONE
