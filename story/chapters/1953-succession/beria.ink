=== beria
-> briefing

= briefing
Lavrenty Beria has become the kindest man in Moscow. He has freed the doctors whom Stalin accused of poisoning, forbidden torture and given Lithuania's offices to Lithuanians. # record: naumov-sigachev-1999
{chose("amnesty.staged"): A million prisoners are going home too, by your timetable, which he has not forgiven you.}
{not chose("amnesty.staged"): He has opened the camps for a million people. # record: naumov-sigachev-1999}
{chose("amnesty.go-along") and chose("national-cadres.native"): You voted for it all, and drafted Latvia's paper. # record: naumov-sigachev-1999}
{chose("amnesty.oppose"): You voted against him in March, alone.}
In May he struck out one word and was rid of East Germany, says Molotov; on 17 June tanks had to keep it. # record: ostermann-2001
{chose("berlin-1953.neutral"): Your hand was up beside his.}
"Arrest him at the table, with officers," says Nikolai Bulganin, Minister of Defence. "He hears your telephone and mine." # speaker: bulganin
"Whoever gets the police next will hear as well," says Anastas Mikoyan. "Make him oil minister. He is worth ten of us." # speaker: mikoyan
The Presidium meets on Friday.
-> scene

= scene
{short(): -> choice}
"What a man we have in Lavrenty Pavlovich!" cries Kliment Voroshilov, head of state, seventy-two, cavalryman. "What a head!" He is addressing the chandelier, where he supposes that Beria's microphone is. # record: khrushchev-memoirs # stage: look voroshilov
You put your mouth to his ear and say five words. He hangs on your neck and sobs into your collar, with no sound at all, so that the chandelier shall not hear that too.
Marshal Georgy Zhukov, Bulganin's deputy, does not let you finish. "How many guards. Which door. Whose car. General Moskalenko brings five, Bulganin's car brings Moskalenko. Pistols." # speaker: zhukov # stage: look zhukov
"And if it miscarries, Georgy Konstantinovich?"
{loyalty("zhukov") >= 10: "In a room that size?" says Zhukov, and for the first time since the war you hear him laugh. # speaker: zhukov}
{loyalty("zhukov") < 10: "In a room that size it does not miscarry." He has not asked you to sit down. # speaker: zhukov}
That leaves the man in the chair. At his dacha, with the shutters closed in June, Georgy Malenkov, the premier, reads you a draft in pencil. Oil for Beria. The police to Kruglov, his deputy. The leaders' guard under the Central Committee, since "we cannot take a step without control". # record: malenkov-draft-1953 # stage: look malenkov
He has written down everything except what you came about. Nobody is arrested in it.
{chose("kuntsevo.secretariat"): "You've been so quiet since March," he says. "I am told that your anteroom isn't." # speaker: malenkov}
{chose("kuntsevo.oppose-police"): "You said it in March, aloud," he says. "I asked you whether you insisted. I still hear myself asking." # speaker: malenkov}
{chose("kuntsevo.rally-young"): "And your young men of last October?" he says. "Do they know too? Does Brezhnev know, so that he can weep on somebody?" # speaker: malenkov}
{chose("kuntsevo.malenkov-both"): "You gave me both desks," he says. "If you'd kept one of them, you could do this without me." # speaker: malenkov}
* [Ask what frightens him more, failing or doing it # talk: malenkov-fear]
    "The day after," he says. "Our own Party men in Leningrad, in ’forty-nine. They were shot. He brought me the papers and I initialled them. If he is a criminal, Nikita, what is the man who held the pen?" # speaker: malenkov
* [Tell him that the army has been squared already # talk: army-told]
    "Already?" The pencil goes down. "Who knows?" # speaker: malenkov
    "Everybody with a star on his shoulder." It is a lie; there are seven. He pours himself a glass of water and drinks half of it, standing up.
* [Give your word that nobody will touch him afterwards # talk: malenkov-promised]
    "Say it again," says Malenkov. You say it again. He moves his lips along with you, to have it by heart. # speaker: malenkov
-
On Thursday night Beria gives Malenkov and you a lift home from the Kremlin. He takes the middle of the seat, knees wide, in a lovely humour. # stage: look beria
"I've been reading you, Nikita. Your list of July ’thirty-seven. Who'd have thought that you could count so high?" # speaker: beria
You know the paper. On 10 July 1937 you reported 41,305 former kulaks and criminals counted in Moscow and its province, put 8,500 of them down to be shot and the rest for the camps, and proposed yourself for the board of three that would pass sentence. After that came the Ukraine, where you signed again. # record: khrushchev-to-stalin-1937
{remembers("saw-the-hand"): You had hoped that its only reader died in March.}
On Beria's other side Malenkov is looking out of the window with all his strength.
* [Praise him for everything he has done since March # talk: praised-beria]
    "You've moved more in a hundred days, Lavrenty, than the rest of us in ten years." He pats your knee. He ate at Stalin's table for fifteen years, where men said such things to stay alive, and he takes it for his due. # stage: look you
* [Ask whose papers he has besides yours # talk: folder-asked]
    "Everybody's! Kaganovich has the fattest folder. Molotov has the best handwriting." He nods sideways. "This one I needn't read. I was there." # speaker: beria
* [Complain that purses are being cut in broad daylight # talk: amnesty-asked]
    "They cut my cook's purse off her on the Arbat."
    "Then arrest a thief. Two and a half million behind the wire, and how many of them dangerous? I went and counted. The rest of you only ever signed." That is the worst of him this summer: he is quite often right. # speaker: beria
-
At your gate he keeps your hand in both of his. "Until tomorrow, then." # speaker: beria
-> choice

= choice
{short(): Marshal Zhukov, Bulganin's deputy, has it ready. "Which door. How many guards. Five officers under Moskalenko, in by Bulganin's car. Pistols." # speaker: zhukov}
{short(): Malenkov, the premier, has drafted the oil ministry and no arrest. "When our own men in Leningrad were to be shot, he brought me the papers and I initialled them," he says. "If he's a criminal, what am I?" # speaker: malenkov}
{short(): On Thursday night Beria drives Malenkov and you home. "I've been reading you, Nikita. Your list of July ’thirty-seven: forty-one thousand. Who'd have thought that you could count so high?" # speaker: beria}
It is past midnight, and Friday. You have eaten a whole jar of gherkins in the dark kitchen, standing, and your hands still shake. "Go to bed, everything is fine," you tell Nina Petrovna, loudly, for the microphone in the lamp.
"How many are you?" was all that Kaganovich would say. He will be with the larger number, when he has heard it.
Zhukov will wait by his telephone until three.
+ [Arrest him at the meeting, on a signal from Malenkov # option: beria.arrest-with-malenkov]
    -> aftermath_arrest_with_malenkov
+ [Arrest him with Zhukov's men; tell Malenkov at the door # option: beria.arrest-with-the-generals]
    -> aftermath_arrest_with_the_generals
+ [Back the draft: make him Minister of Oil, under watch # option: beria.demote]
    -> aftermath_demote
+ [Arrest him, then try him in public for what he did # option: beria.open-trial]
    -> aftermath_open_trial
+ [Do nothing today; let another man move first # option: beria.wait]
    -> aftermath_wait

= aftermath_arrest_with_malenkov
Next door your officers have sat an hour among some fifteen aides and guards, most of them Beria's, making conversation. # record: moskalenko-memoir
You ask for the floor and propose an item that is not on the paper: Comrade Beria. # stage: look beria
"What is this, Nikita?" he says. # record: khrushchev-memoirs # speaker: beria
You say it. Bulganin says it, and Molotov. Mikoyan says that he may yet be useful. Malenkov ought to sum up. He opens his mouth, no words come, and his hand finds the hidden button. # record: khrushchev-memoirs # stage: sweep
Five armed men and Zhukov come in fast. "In the name of Soviet law, arrest Beria," says Malenkov. Moskalenko levels a pistol and orders hands up; Zhukov goes through the pockets. In the briefcase is a sheet scrawled over in red pencil. Some will say later that it was one word, over and over: Alarm. # record: moskalenko-memoir # stage: shock
They walk him out to the premier's rest room. The rest of you stay in your chairs and go on with the meeting. # record: moskalenko-memoir # stage: leave beria
{remembers("malenkov-promised"): "Nobody will touch me," Malenkov says beside you, to the tablecloth, like a child saying its lesson.}
They put him in a bunker under the staff of the Moscow district. He asks for paper, and in the first week writes to each of you by name and patronymic; he will take any work, however small. # record: naumov-sigachev-1999
A decree of his would have let 1.7 million exiles go home. It is not brought back to the table. # record: kuznetsov
{chose("national-cadres.exiles"): You asked for it yourself in May. You find that you can wait.}
His safes are brought up on a trolley. Malenkov thinks that you and he should go through them together. He has brought sandwiches, so that neither of you need leave the room.
-> DONE

= aftermath_arrest_with_the_generals
Malenkov hears of it in the corridor at ten to one, with his hand on the door. "And if I decline to chair?" # speaker: malenkov
"Then Bulganin opens the meeting. The pistols came in under the rug of his car."
He chairs. You put the motion. Beria laughs, once, and then he sees the door open that you have nodded to. # stage: look beria
Zhukov has not been told in whose name he does this and doesn't trouble with one. "Up. Hands." Five officers are behind him. He takes the pince-nez off Beria's nose himself and passes it to Moskalenko, like a receipt. # stage: sweep
{loyalty("molotov") >= 0: "I approve," states Molotov when the door has shut. "I should like to know on whose order marshals enter this room." # speaker: molotov # stage: shock}
{loyalty("molotov") < 0: "On whose order," states Molotov when the door has shut, "do marshals enter this room?" # speaker: molotov # stage: shock}
"On ours," you say. He states that he was not asked. Kaganovich congratulates you, then Zhukov, and then, having counted the holsters, Zhukov again. # stage: leave beria
{remembers("malenkov-promised"): Malenkov has your word that nobody will touch him afterwards. It had not struck him that it said nothing about beforehand.}
From a bunker he writes to all of you, and none of you tells the others what was in his. Malenkov presides over every meeting of that autumn and not once turns his head to your end of the table.
But that is the autumn. Tonight Zhukov stands in your office buttoning his gloves. "My people have been fed," he says. "Where do you want them on Monday?" # speaker: zhukov
-> DONE

= aftermath_demote
Malenkov reads his draft, lower and lower. Oil. Kruglov. The guard. Beria's glasses go round the table to see which of you knew. # stage: look beria
Then he laughs. "Oil! I meant to be an engineer once, in Baku. Who remembered that?" He votes for it himself. # speaker: beria
{remembers("beria-strikes"): He asks for two days to hand over. Malenkov, who has been wondering since Thursday which of you two he fears more, gives him three. Zhukov is sent to inspect a bridge.}
{remembers("beria-strikes"): On the second night there are cars at your gate. Kruglov, who was to watch him, gets out of the first, huge and apologetic, with a paper in his hand. You know what such papers look like. You once put yourself forward for the board that issues them.}
{not remembers("beria-strikes"): The reforms go on without a halt. In August the decree on the exiles is signed, and 1.7 million people ask what a railway ticket costs. Kruglov, huge and obliging, watches the Minister of Oil, for whom he worked since before the war. He reports on him. It does not do to wonder where the second copy goes.}
{not remembers("beria-strikes"): "Next time," says Zhukov, sending Moskalenko's five back to barracks, "do not wake me for a reshuffle." Mikoyan is content. Not a scratch on anybody, he says, and output from the Volga fields is up.}
{not remembers("beria-strikes"): Three lorries move Beria's safes across the city. Ten men would like to know what the oil industry wants with safes.}
{not remembers("beria-strikes"): On the November holiday he sends each of you a card with a derrick on it. Yours has a figure under the derrick in red pencil, and no signature: 41,305.}
-> DONE

= aftermath_open_trial
It goes as Zhukov said: the button, the door, six men, hands on the table. Malenkov gets the sentence out. # stage: sweep
The door has hardly closed when you tell them the rest. No spies and no English gold: a public court, a defence, and the charge is what he did. # stage: leave beria
"Did what?" says Kaganovich. # speaker: kaganovich # stage: look you
"Everything."
"Nikita. Everything has two signatures on it." # speaker: kaganovich
They let you, because the first to say why not would have to say why. In December the new procurator, Rudenko, takes the October Hall, where the trials of the ’thirties were staged, and this time the papers are real: Georgia in 1937, the deported peoples, Leningrad.
{loyalty("malenkov") < 0: When they reach Leningrad, Malenkov stops coming to the office.}
On the fourth day counsel for the accused, a sick man, picked for being sick, reads out a list of 1937 with two names under it. The second is Kaganovich's. On the sixth it is yours: 41,305 counted, 8,500 to be shot. # stage: look you
You hear it on the wireless in your office. Your aide gets up to turn the sound down. You tell him to sit.
{remembers("folder-asked"): By the ninth day the last folder has been read. Beria told you the truth in the car: Kaganovich's was the fattest.}
Beria is shot on the 23rd. By New Year there are sacks of post. "Now that it is allowed," writes a woman from Kolomna, "was my husband one of the eight thousand five hundred? He was a carter. He was taken on 9 August."
-> DONE

= aftermath_wait
{remembers("beria-strikes"): Friday's meeting is put off until six, and at six the men on the door are new. Malenkov sits beside Beria and reads from a typed sheet, quite well, about a group in the leadership with ties to certain soldiers. He does not look up at your name. # stage: look you}
{remembers("beria-strikes"): "We shall ask Comrade Khrushchev about it calmly," says Beria. "He has such a good head for figures." You put out a hand for Bulganin's sleeve and find the arm of a chair. # stage: look beria}
{not remembers("beria-strikes"): Bulganin tells you in the washroom, with the tap running. "Georgy's doing it. Today. He got Zhukov through me." # speaker: bulganin}
{not remembers("beria-strikes"): "And what do I do?"}
{not remembers("beria-strikes"): "You vote," says Bulganin, and dries each finger. # speaker: bulganin}
{not remembers("beria-strikes"): It is Malenkov who names the item, hoarse as a boy, and Malenkov whose thumb goes to the button. Five officers and Zhukov; pockets, pistols, the long walk to the door. Beria looks for you among the faces. He had thought that you at least would have tried something. # stage: sweep # stage: leave beria}
{not remembers("beria-strikes") and remembers("praised-beria"): "A hundred days," he says to you as they take him past. It is not clear which of you he means it for.}
{not remembers("beria-strikes"): You go on with the agenda. At the July plenum Malenkov makes the report and is clapped for four minutes by the clock. You are put down for Saturday, on milk.}
{not remembers("beria-strikes"): Beria is in a bunker, writing letters. The commission on his safes is Malenkov's, and it works late. On the third evening he rings you up, at home.}
{not remembers("beria-strikes"): "I have come on something with a figure in it, Nikita," he says, very gently. "Shall I keep it for you?" # speaker: malenkov}
-> DONE
