=== kuntsevo
-> briefing

= briefing
Behind that door at his dacha, for the fifth day, Stalin is dying. It sounds like a man sawing wet logs. When the saw stops, half the government holds its breath. # stage: plate kuntsevo
You are one of them: Nikita Khrushchev, fifty-eight, once a fitter in the Donbass pits, now Party boss of Moscow. You have danced for Stalin's guests. In 1937 you signed for people to be shot.
At eight, in the Kremlin, you chair the meeting that shares out his power. Georgy Malenkov gets the government, Lavrenty Beria both police ministries. The Presidium, the inner cabinet, shrinks from twenty-five to ten. You stay, with a desk in the Party. # record: joint-session-1953
The whole list is in your pocket, folded small.
-> scene

= scene
{short(): -> choice}
Beria strides out. When Stalin's eyes open he kneels and kisses his hand; when they close he gets up and spits. # record: khrushchev-memoirs # stage: look beria
"Eight sharp!" he shouts, where everybody has whispered since Sunday.
"Beria with the police is the end of us," you tell Nikolai Bulganin, who gets the army. # record: khrushchev-memoirs
"Certainly," Bulganin breathes. "So not a word." # speaker: bulganin
* [Ask Bulganin whether he would stand up beside you # talk: bulganin-sounded]
    "Always. But tonight I stay with the patient. At the meeting you will have my empty chair, Nikita. It is braver than I am." # speaker: bulganin
* [Ask Mikoyan what he makes of it # talk: mikoyan-asked]
    Anastas Mikoyan has run the country's trade for half his life. "When one shopkeeper buys up every lock in town, I let him," he says. "He will have so many keys that he loses one." # speaker: mikoyan
* [Telephone the younger men, waiting in the Kremlin # talk: young-sounded]
    Leonid Brezhnev comes on, weeping without shame. "He raised us himself, last October. Now there is a list, and they say that none of us is on it. Who drew it up, Nikita Sergeyevich?" # speaker: brezhnev
* [Go in and look at Stalin's hand # talk: saw-the-hand]
    In July 1937 you sent him a report: 41,305 former kulaks and criminals counted in Moscow and its province, 8,500 of them put down to be shot. You proposed yourself for the board that would sentence them. # record: khrushchev-to-stalin-1937
    The hand lies on the blanket, swollen and freckled. You had meant to feel relief. You find that you are crying.
-
Half past seven. The list is in Malenkov's pencil. It does not say who is to run the Party.
-> choice

= choice
{short(): "Beria with the police is the end of us," you tell Nikolai Bulganin, who gets the army and stays at the bedside. # record: khrushchev-memoirs}
{short(): "Certainly," he breathes. "So not a word." Malenkov's list does not say who is to run the Party. # speaker: bulganin}
{short(): Leonid Brezhnev, one of the men whom Stalin raised last October, is weeping on the Kremlin stairs. He has heard that they are not on it.}
{short(): At the door Lazar Kaganovich, who made your career and then Stalin's railways, is agreeing with Malenkov. "One man for everything! Government, Party, the lot!" # speaker: kaganovich}
"In the pit," you tell them, "we let a man get cold before we shared out his boots."
The Kremlin clock strikes eight. You take the chair.
+ [Let the list go through, take your Party desk and wait # option: kuntsevo.secretariat]
    -> aftermath_secretariat
+ [Object aloud to giving Beria both police ministries # option: kuntsevo.oppose-police]
    -> aftermath_oppose_police
+ [Call on the younger men who are losing their seats # option: kuntsevo.rally-young]
    -> aftermath_rally_young
+ [Propose that Malenkov run the Party as well as the government # option: kuntsevo.malenkov-both]
    -> aftermath_malenkov_both

= aftermath_secretariat
You call on Tretyakov, the Minister of Health, for the bulletin. You explain the empty chair: one of us is always at the bedside, and just now it is Bulganin. # record: joint-session-1953
{remembers("bulganin-sounded"): The chair is as brave as he promised. It says nothing.}
Malenkov says that the country must not be left a single hour without leadership. Names are read, hands go up, the floor is not asked for. When your turn comes you are released from Moscow, to concentrate on work in the Central Committee. # record: joint-session-1953
"A rest," Beria says behind his hand. "You've earned it." # speaker: beria
Stalin dies at ten to ten. Malenkov has been premier for an hour. You weep like a boy. Beria, radiant, has already gone to his car. # record: khrushchev-memoirs
{remembers("young-sounded"): Brezhnev has lost his chair and been found something in the navy. "You won't forget me?" he says on the stairs. You tell him that where you are going they keep the card index, and that he is in it.}
Your desk is on Old Square, at Party headquarters, a street away from where anything is decided. After the funeral Molotov, the Foreign Minister, remarks that Georgy Malenkov looks tired. An hour later Kaganovich, who has never liked Molotov, remarks it in the same words.
-> DONE

= aftermath_oppose_police
Malenkov reads out the list. At Beria's name you give yourself the floor. "One remark. We have two police ministries. Each of them writes reports about the other. I won't hide it, comrades, I have slept the better for it."
Somebody laughs, and then looks round to see where the laugh went. # stage: look you
Malenkov waits. "It was agreed in the Bureau," he says at last. "Does Comrade Khrushchev insist?" # speaker: malenkov
{remembers("bulganin-sounded"): You look at Bulganin's chair. It abstains.}
{remembers("mikoyan-asked"): You look at Mikoyan, who talked to you of locks not an hour ago. He has found something to read.}
You do not insist. The list goes through. At ten to ten Stalin is dead, and in the corridor at Kuntsevo Beria takes you by the elbow. "You should have come to me, Nikita. I could have told you who sleeps well and who doesn't." # speaker: beria
By Monday the guard at your dacha has new faces. Malenkov wonders aloud how you would stand the climate in Tashkent. In the end they leave you a desk in the Secretariat, because it has to be given to a man, and Malenkov prefers one whom Beria can't abide.
Mikoyan comes across to you after the funeral. "How many of us had you counted on, before you opened your mouth?" # speaker: mikoyan
"One."
"And why did you not ask?" He takes off a glove, and low against his coat, where only you can see it, he shows you three fingers.
-> DONE

= aftermath_rally_young
You do not put the list to the vote. "Last October the plenum elected twenty-five. Before we send fourteen of them home, let us hear from one or two."
Averky Aristov, one of the fourteen, is on his feet before anybody can forbid it. Mikhail Suslov quotes the Party Rules, with the paragraph: the Presidium is elected. Leonid Brezhnev, who was only a candidate there, tries to speak and can't for tears, which helps you more than Suslov. # stage: look you
{remembers("young-sounded"): He gets it out in the end, as he did on the telephone. Stalin had raised them himself.}
"In such an hour," Vyacheslav Molotov states. "Splitting." # speaker: molotov
There are old men in the hall who heard that word used of friends, before the friends were shot. No other hand goes up. The list is carried, ten names and no more, but it has taken an hour and five minutes, and fourteen men walk out knowing who tried to keep them.
Stalin dies three quarters of an hour later. Beside the coffin Kliment Voroshilov will not shake your hand. Kaganovich, who agreed at the top of his voice with Aristov and then with Molotov, shakes both.
You get a desk in the Secretariat after all. "It will keep him busy," says Malenkov, who has one there too and had not thought of visitors: Brezhnev on Tuesday, Aristov on Thursday, each by the back stairs.
Beria said nothing against you that night. He only asked the stenographer, on his way out, for the names of everybody who had put up a hand to speak, and in what order. # stage: look beria
-> DONE

= aftermath_malenkov_both
Malenkov reads the list, and from the chair you add a line of your own. Let Georgy Maximilianovich go on directing the Party's Secretariat as well. One government, one Party, one hand.
Malenkov goes pink. He has not been given anything for nothing since he was a student. Beria looks you over carefully, to find out where you are hiding the price. # stage: look beria
At ten to ten Stalin dies, and it is your sleeve that Malenkov takes hold of.
{remembers("young-sounded"): Brezhnev, in the seventh row, had hoped for another sentence from you. He puts his handkerchief away.}
On the fourteenth the others try to relieve Malenkov of the Party desk, and you alone speak against it. It stays his. Penza needs a secretary, and Omsk; the papers go past your door to Shatalin, who is his man. You inspect vegetable stores.
{remembers("bulganin-sounded"): Bulganin is puzzled and a little hurt. He had got ready to desert you over something braver.}
But you ride home in the premier's car now. He talks in the dark, about sleep, about his wife's opinion of Lavrenty, about the height of the pile on each of his two desks. He has begun to ask you things.
"Lavrenty wants a million people let out of the camps," he says one night at the end of March. "I have promised it. There was a great deal to promise that day." The car passes a lamp, and you see his face. "Ought I to have read it, Nikita?" # speaker: malenkov
-> DONE
