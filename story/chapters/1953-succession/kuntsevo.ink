=== kuntsevo
-> briefing

= briefing
Behind that door Stalin is dying. He has been at it for four days. It sounds like a man sawing wet logs who keeps stopping to look at the saw, and whenever he stops, half the government holds its breath. # stage: plate kuntsevo
You are one of them: Nikita Khrushchev, fifty-eight, once a fitter in the Donbass pits, now Party boss of Moscow. You have danced for his guests. In 1937 you signed for people to be shot.
At eight, in the Kremlin, you chair the meeting that shares out what he owned. You have forty minutes. Malenkov gets the government, Beria the police, you a desk. # record: joint-session-1953
-> scene

= scene
Lavrenty Beria strides out. When those eyelids flutter he kneels and kisses the hand; when they close he gets up and spits. # record: khrushchev-memoirs # stage: look beria
"My car!" he shouts, in a house that has whispered since Sunday. Georgy Malenkov follows in squeaking shoes.
"Beria with the police is the end of us," you tell Nikolai Bulganin, who gets the army. # record: khrushchev-memoirs
"Certainly," Bulganin breathes. "So not a word." # speaker: bulganin
* [Ask Bulganin whether he would stand up beside you # talk: bulganin-sounded]
    "Always. But tonight I sit with the patient. You will find my chair at the meeting, Nikita. It votes very bravely." # speaker: bulganin
* [Ask Mikoyan what he makes of it # talk: mikoyan-asked]
    Anastas Mikoyan, who has run the country's trade for half his life, answers as usual. "When one shopkeeper buys up every lock in town, is it thieves that he is afraid of?" # speaker: mikoyan
* [Telephone the younger men, waiting in the Kremlin # talk: young-sounded]
    Leonid Brezhnev comes on, weeping without shame. "In October there were twenty-five of us, Nikita Sergeyevich. They have just carried in ten chairs." # speaker: brezhnev
* [Go in and look at the hand # talk: saw-the-hand]
    In July 1937 you sent that hand a report: 41,305 people counted in Moscow and its province, 8,500 of them put down to be shot, and you proposed yourself for the board that would sentence them. # record: khrushchev-to-stalin-1937
    It lies on the blanket, swollen and freckled. You had meant to feel relief. You find that you are crying.
-
Half past seven. Malenkov's list is in your pocket, in pencil. For forty minutes nobody may speak unless you give him the floor.
-> choice

= choice
The Kremlin clock begins to strike.
+ [Read out the list, take the desk and wait # option: kuntsevo.secretariat]
    -> aftermath_secretariat
+ [Stop at Beria's name and object to one police force # option: kuntsevo.oppose-police]
    -> aftermath_oppose_police
+ [Call on the younger men to speak before the vote # option: kuntsevo.rally-young]
    -> aftermath_rally_young
+ [Propose that Malenkov keep the Party as well # option: kuntsevo.malenkov-both]
    -> aftermath_malenkov_both

= aftermath_secretariat
You call on Tretyakov, the Minister of Health, for the bulletin. You explain the empty chair: one of us is always at the bedside, and just now it is Bulganin. # record: joint-session-1953
{remembers("bulganin-sounded"): The chair votes as he said it would.}
Malenkov says that the country must not be left a single hour without leadership. Names are read, hands go up, nobody asks for the floor. When your turn comes you are released from Moscow, to concentrate on work in the Central Committee. # record: joint-session-1953
"A rest," Beria says kindly, behind his hand. "You've earned it." # speaker: beria
Stalin dies at ten to ten, over an hour after his succession. You weep like a boy. Beria is already shouting for the car again. # record: khrushchev-memoirs
{remembers("young-sounded"): Brezhnev has lost his chair and been found something in the navy. "You won't forget me?" he says on the stairs. You tell him that where you are going they keep the card index.}
On the fourteenth Malenkov gives up the Secretariat, and you are the senior man in it. # record: tompson-1995
Nobody minds. It is only paper. But Penza needs a secretary, and Omsk, and by the end of the week there are nine men from the provinces in your anteroom, holding their hats.
Then, on the twenty-sixth, a memorandum from Beria, marked urgent. He wants to let a million people out of the camps. # record: naumov-sigachev-1999
-> DONE

= aftermath_oppose_police
You read as far as Beria's name and stop. "One remark. We have two police ministries. Each of them writes reports about the other. I won't hide it, comrades, I have slept the better for it."
Somebody laughs, and then looks round to see where the laugh went. # stage: look you
Malenkov waits. "It was agreed in the Bureau," he says at last. "Does Comrade Khrushchev insist?" # speaker: malenkov
{remembers("bulganin-sounded"): You look at Bulganin's chair. It abstains.}
{remembers("mikoyan-asked"): You look at Mikoyan, who priced those locks for you not an hour ago. He is studying his own hands.}
You do not insist. The list goes through. Two hours later, in the corridor at Kuntsevo, Beria takes you by the elbow. "You should have come to me, Nikita. I could have told you who sleeps well and who doesn't." # speaker: beria
By Monday the guard at your dacha has new faces. Malenkov wonders aloud how you would stand the climate in Tashkent. In the end they leave you the desk in the Secretariat, because somebody must have it and Malenkov prefers a man whom Beria can't abide.
Mikoyan comes across to you after the funeral. "How many had you counted, before you opened your mouth?" # speaker: mikoyan
"One."
He takes a glove off, and down by his coat, where nobody else can see it, he shows you three fingers. Then he puts the glove back on.
-> DONE

= aftermath_rally_young
You leave the list face down. "In October the plenum elected twenty-five. Before we send fifteen of them home, let us hear from one or two."
Averky Aristov is on his feet before anybody can forbid it. Mikhail Suslov quotes the Party Rules, with the paragraph: the Presidium is elected. Brezhnev tries to speak and can't for tears, which helps you more than Suslov. # stage: look you
{remembers("young-sounded"): He gets out four words in the end, and they are about chairs.}
"In such an hour," Vyacheslav Molotov states. "Splitting." # speaker: molotov
There are old men in the hall who have heard that word used of friends. The benches go down like wheat under hail. The list is carried, ten chairs and no more, but it has taken an hour and five minutes, and fifteen men walk out knowing who tried to keep them.
Kliment Voroshilov will not shake your hand beside the coffin. Lazar Kaganovich, who agreed at the top of his voice with Aristov and then with Molotov, shakes both.
You get the Secretariat after all. "It will keep him busy," says Malenkov, who did not expect that the busy man would have visitors: Brezhnev on Tuesday, Aristov on Thursday, each by the back stairs.
Beria made no speech that night. He only asked the stenographer, on his way out, for the names of everybody who had put up a hand to speak, and in what order. # stage: look beria
-> DONE

= aftermath_malenkov_both
You read the list to the end, and add a line of your own. Let Georgy Maximilianovich go on directing the Secretariat as well. One government, one Party, one hand.
Malenkov goes pink. Nobody has given him anything for nothing since he was a student. Beria looks you over carefully, to find out where you are hiding it. # stage: look beria
{remembers("young-sounded"): Brezhnev, in the seventh row, had hoped for another sentence from you. He puts his handkerchief away.}
On the fourteenth the others try to relieve him of the Party desk, and you alone speak against it. It stays his. Penza needs a secretary, and Omsk; the papers go past your door to Shatalin, who is Malenkov's man. You inspect vegetable stores.
{remembers("bulganin-sounded"): Bulganin is puzzled and a little hurt. He had got ready not to support you in something braver.}
But you ride home in the premier's car now. He talks in the dark, about sleep, about his wife's opinion of Lavrenty, about the height of the pile on each of his two desks. He has begun to ask you things.
"Lavrenty wants a million people let out of the camps," he says one night at the end of March. "I have approved it. There was a great deal to sign that day." The car passes a lamp, and you see his face. "Ought I to have read it, Nikita?" # speaker: malenkov
-> DONE
