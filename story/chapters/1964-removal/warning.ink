=== warning
-> briefing

= briefing
The cases stand packed in the hall of the house on the Lenin Hills, and on Wednesday you leave for the south. On Sunday your son Sergei, who works on rockets, makes you walk in the garden, away from the walls.
A man named Galyukov, who used to guard Nikolai Ignatov, head of the Russian Supreme Soviet, says that Ignatov has spent the summer counting provinces, and that you are to be gone before the November plenum. # record: s-khrushchev-1990
Counting for whom? He names Brezhnev and Podgorny, who owe you everything, Shelepin, who inspects the Party, and Semichastny, who has the KGB and the telephones.
"Those four?" you say. "They wouldn't share a boat!"
-> scene

= scene
{short(): -> choice}
Apples lie in the grass along the far path, where the sentry at the gate sees only your backs. Sergei is twenty-nine, and he is whispering in his father's garden. # stage: plate pitsunda
Galyukov rang the flat and got the son instead of the father. They talked in Sergei's car and then, because Galyukov did not like the car, on foot in a wood outside the city. # record: s-khrushchev-1990
* [Have him say the names again, slowly # talk: names-again]
    "Brezhnev. Podgorny. Shelepin. Semichastny, for the telephones." He waits until a woman with a barrow has gone by. "Ignatov carries the messages round the southern provinces. Galyukov carried Ignatov's suitcase."
* [Ask what Galyukov wants for it # talk: galyukov-wants]
    "Nothing. He can't take it to his own chiefs, he says, because they are the ones who would read it." Sergei picks a leaf to pieces. "He asked only that his wife should not be told who rang."
* [Tell him that he reads too many novels # talk: novels # flavour]
    "Rada was telephoned in the summer. A woman, with much the same story. She took it for nonsense and rang off." He has not smiled since the gate. # record: s-khrushchev-1990
-
Brezhnev, Podgorny, Shelepin. It is incredible, you tell him. They are quite different people, and what have they in common? # record: mikoyan-1999
"November," says Sergei. "You told them that at the plenum you would put each of them in his place."
{
- chose("june-1957.appeal"):
    "In fifty-seven they had the whole Presidium, near enough, and I beat them." He nods. He was there, at home, by the telephone. "Serov flew the Central Committee in for you. Serov was broken to major-general last year. Who flies them in now?"
- chose("june-1957.arrest"):
    "In fifty-seven I had them taken from their beds in one night." He nods. "Serov took them. You broke Serov to major-general last year. Who would you send now, and to whom would he report first?"
- chose("june-1957.split"):
    "In fifty-seven they came with seven, and I bought the soft ones before the week was out." He nods. "With posts. Who at that table still wants something from you that he couldn't get from Brezhnev?"
- else:
    "I have seen off better men than these." He nods. "You had Serov then. Who has the aeroplanes now, if you should need the Central Committee in a hurry?"
}
You have slept badly since the spring. Only yesterday every first secretary in the country sat before you, for the plan to 1970. They wrote down what you said, and all that you saw of them was the tops of their heads.
On Monday, in the Kremlin, you keep back Nikolai Podgorny and ask him to his face whether he and the others are getting ready to remove you. He denies it. # stage: look podgorny # record: mikoyan-1999
{
- loyalty("podgorny") >= -15:
    "Who would I go with, Nikita Sergeyevich? Leonid?" He laughs, and wipes his neck. "I wouldn't go duck shooting with him without counting the cartridges." # speaker: podgorny
- else:
    "Who says so?" asks Podgorny, and when you do not answer, he asks it again. He never asks what it is that they say. # speaker: podgorny
}
* [Ring Brezhnev and put it to him too # talk: ask-brezhnev]
    "My dear Nikita Sergeyevich." You can hear him light one cigarette from another. "People are envious of how we work together. You must rest. Swim. When you're back we'll go to Zavidovo, just us." # speaker: brezhnev
* [Ask the Minister of Defence how the army is # talk: ask-army]
    {office("defence-minister") != "zhukov": "At its posts," says Malinovsky, heavily, as he has said it for seven years. Then, which is new, "Has somebody told you different?"}
    {office("defence-minister") == "zhukov": "At its posts," says Zhukov. "You do not ring on a Monday about its health. Who is it? Give me the name or give me the order." # speaker: zhukov}
* [Ask Nina Petrovna what she hears outside # talk: ask-nina]
    {support("public") >= 45: "That there's white bread again," says your wife, folding shirts. "That somebody's sister got a flat with its own door. And that you should travel less and take fewer of us along."}
    {support("public") < 45: "That under the other one prices came down every spring." She folds a shirt in three. "I was in a coat from before the war. They didn't trouble to lower their voices."}
-
On Tuesday evening Mikoyan comes over from the villa next door with a basket of grapes, and you put it all before him under the apple trees. # stage: look mikoyan
"If it is false, you have insulted Podgorny," he says. "If it's true, you have warned him." He spits a seed into his palm. "I'll hear this guard, since you ask me. I should not like to have found anything." # speaker: mikoyan
"Begin with Semichastny," says Sergei. "He has the KGB. Put Ivashutin in, from military intelligence, and they lose the telephones."
"Shelepin brought Semichastny up, and your father signed for them both," says Mikoyan, kindly. "You don't pull one thread out of a sock." He goes through the rest the way he used to price a cargo. # speaker: mikoyan
{remembers("zhukov-dismissed"): Marshals to tea? Then Suslov will say Bonaparte. It was you who taught the Party to be afraid of one.}
{not remembers("zhukov-dismissed"): Marshals to tea? You can have that. You will have them to breakfast afterwards.}
{remembers("july-memorandum") and remembers("party-divided"): The first secretaries? They lost half a province in 1962, and read in July that Moscow will run their farms as well. They could have it all back by post.}
{remembers("july-memorandum") and not remembers("party-divided"): The first secretaries? They read in July that Moscow will run their farms for them. They could hear by post that it won't.}
{loyalty("mikoyan") >= 20: "Or you hand Brezhnev the Party before he comes for it, and sit in the government until the congress. I'd carry that message myself. I'd like to be the one who carried it." # speaker: mikoyan}
{loyalty("mikoyan") < 20: "Or you hand Brezhnev the Party before he comes for it, and sit in the government until the congress. Of course, whoever carried the message would have to live with the answer." # speaker: mikoyan}
{chose("birthday.feast"): Nina has come out with a shawl. "At New Year he said it himself," she tells Mikoyan. "At seventy a man should go, he said. Then in April they came and kissed him, and he forgot it."}
{chose("birthday.plain"): Nina has come out with a shawl. "At New Year he said it himself," she tells Mikoyan. "At seventy a man should go, he said. And on the day he went to work."}
{remembers("offered-at-seventy"): Nina has come out with a shawl. "In April he told them that he would go," she says to Mikoyan. "They all shouted no. What did they shout for?"}
{chose("birthday.date"): Nina has come out with a shawl. "He has given them a date," she says to Mikoyan. "It's only till the congress. Can't they wait for a date?"}
-> choice

= choice
{short() and loyalty("podgorny") >= -15: On Monday you ask Podgorny to his face. He laughs, and wipes his neck.}
{short() and loyalty("podgorny") < -15: On Monday you ask Podgorny to his face. "Who says so?" he answers, twice.}
{short(): "Dismiss Semichastny," says Sergei on Tuesday. "Put Ivashutin in, from military intelligence, and they lose the telephones."}
{short() and remembers("zhukov-dismissed"): Mikoyan, over with grapes, counts what else you could do. You could call in the marshals, after teaching the Party to fear one. # speaker: mikoyan}
{short() and not remembers("zhukov-dismissed") and office("defence-minister") != "zhukov": Mikoyan, over with grapes, counts what else you could do. You could call in the marshals, and have them to breakfast ever after. # speaker: mikoyan}
{short() and not remembers("zhukov-dismissed") and office("defence-minister") == "zhukov": Mikoyan, over with grapes, counts what else you could do. You could call in Zhukov and his marshals, and have them to breakfast ever after. # speaker: mikoyan}
{short() and remembers("july-memorandum") and remembers("party-divided"): You could take back July's paper and give the first secretaries their whole provinces again. # speaker: mikoyan}
{short(): "Or give Brezhnev the Party, and sit in the government until the congress," says Mikoyan. "Or I hear this guard out, and you go and swim." # speaker: mikoyan}
{chose("pasternak.campaign"): Six years ago you dictated Semichastny his pig for Pasternak. He was head of the Komsomol, and wrote it down with his tongue between his teeth.}
{office("second-secretary") == "suslov": Suslov keeps the lists, and Galyukov has not once heard his name. "They will tell him last," says Mikoyan. # speaker: mikoyan}
"I made every one of them," you say. "Out of what? Out of nothing!" The aeroplane is ordered for tomorrow. Whatever you do, somebody will have to be told tonight, and he will tell somebody.
+ [Dismiss Semichastny of the KGB tonight; bring in Ivashutin # option: warning.replace-security]
    -> aftermath_replace_security
+ [Call in the marshals and be seen with them # option: warning.soldiers]
    -> aftermath_soldiers
+ [Withdraw July's farm memorandum and reunite the provincial committees # option: warning.withdraw-memo]
    -> aftermath_withdraw_memo
+ [Offer Brezhnev the Party; lead the government until 1966 # option: warning.offer]
    -> aftermath_offer
+ [Leave Galyukov to Mikoyan and fly south # option: warning.rest]
    -> aftermath_rest

= aftermath_rest
You fly on Wednesday. In the Crimea the weather breaks, and on 3 October you move down the coast to Pitsunda, where the pines reach the beach. # record: mlechin-brezhnev
Mikoyan stays behind to hear Galyukov, with Sergei taking it down. When the pages are full, he has one more sentence added, about his confidence in the honesty of the comrades named. # record: s-khrushchev-1990
At Adler you ask Vorobyov, who has Krasnodar, what he and Ignatov discussed all summer. It is not true, he says, before you have told him what. # record: mikoyan-1999
{remembers("ask-brezhnev"): From Brezhnev comes a hunting knife by courier, with a warm note. He does not ring.}
{remembers("names-again"): Each of Sergei's four has telephoned once, with good wishes.}
On the Saturday Mikoyan flies after you, and Sergei with the pages.
{remembers("galyukov-wants"): "He wanted nothing for it," you tell Mikoyan. Mikoyan says that he has been afraid of such people since Baku.}
"Well, what do you make of him?" you ask.
"You asked me to listen," says Mikoyan. "I listened." # speaker: mikoyan
-> DONE

= aftermath_replace_security
The decree needs the head of state. Mikoyan reads it twice on the garden bench and signs on his knee. By ten Vladimir Semichastny has handed in his safe key, and Pyotr Ivashutin has hung up his cap.
{remembers("novocherkassk") or remembers("novocherkassk-talked") or remembers("novocherkassk-cordoned"): You have read that name before. In 1962 he reported to you from Novocherkassk, clearly and well arranged.}
{loyalty("state-security") >= 0: At the Lubyanka they stand up for him one after another.}
{loyalty("state-security") < 0: At the Lubyanka they stand up, sit down, and go on answering to telephones whose numbers he has not been given.}
Shelepin is at your door at nine in the morning. "If it's a matter of confidence in me, Nikita Sergeyevich, I would rather hear it here than read it." Of health, you tell him. # speaker: shelepin
{remembers("galyukov-wants"): Galyukov and his wife are sent to the Altai, under another name.}
You put the journey off. On the fifth day Ivashutin lays two folders on your desk. One is headed Ignatov, telephone, September. The other you did not ask for, and it is headed with the address of your own house.
-> DONE

= aftermath_soldiers
The photograph is in Red Star on Thursday. You stand in an open car at a review near Moscow, in a hat, between shoulder boards.
{office("defence-minister") != "zhukov": Malinovsky has come when he was called and wants nothing, which is a form of question. Marshal Grechko, his deputy, who is two heads taller than you, holds your elbow over the ruts.}
{office("defence-minister") == "zhukov": Zhukov sits in front, and the regiments look at him. "They should see you more," he says over his shoulder. "With me." # speaker: zhukov}
{loyalty("high-command") >= 0: In the officers' mess they drink your health, loudly enough for the stewards.}
{loyalty("high-command") < 0 and chose("army-cut-1960.announce"): In the officers' mess Grechko speaks of the officers whom you sent home in 1960. He has the names with him.}
{loyalty("high-command") < 0 and not chose("army-cut-1960.announce"): In the officers' mess they drink your health sitting down.}
{remembers("zhukov-dismissed"): "In October 1957 the Central Committee dismissed a marshal for placing the army above the Party," says Mikhail Suslov on Friday. He has the resolution in his hand. "It would be useful to reread it." # speaker: suslov}
{not remembers("zhukov-dismissed"): "Lenin expressed himself on the place of the army in relation to the Party," says Mikhail Suslov on Friday. He has the volume in his hand. "It would be useful to reread it." # speaker: suslov}
{remembers("ask-army"): "On Monday you wanted to know how the army was," the Minister says as you part. "Now it knows that you did."}
When you do go south, the Minister stands at the foot of the aeroplane's steps in full view until you wave to him that he can go.
-> DONE

= aftermath_withdraw_memo
The telegram goes to every province in the night. The memorandum of July is withdrawn, and the November plenum will put the two committees in each province together again, on your motion.
Dmitri Polyansky, who has been rewriting that memorandum for two months, stands there with the new draft under his arm. "I ask only because of the typists," he says. # speaker: polyansky
All Wednesday the line is full of men who have stopped being half a secretary. Voronezh weeps a little.
{loyalty("regional-secretaries") >= 0: From Rostov, near midnight, comes one who wants nothing at all. "We'd have put up with it," he says. "But it's good of you to have noticed."}
{loyalty("regional-secretaries") < 0: From Rostov, near midnight, comes one who thanks you in full, with your titles, so as to file it.}
{remembers("names-again"): Podgorny, the second of Sergei's four, reads the paper standing and loses colour.}
"We had been told to expect it in November in any case," says Stavropol. "Told by whom?" The line hums, and goes dead.
-> DONE

= aftermath_offer
{office("premier") == "khrushchev": You put it to Brezhnev in your study on Wednesday, with Mikoyan present and tea. At the November plenum you propose him for First Secretary. You keep the Council of Ministers to the congress, and then you grow tomatoes.}
{office("premier") != "khrushchev": You put it to Brezhnev in your study on Wednesday, with Mikoyan present and tea. At the November plenum you propose him for First Secretary. You take the Council of Ministers from Kosygin until the congress, and then you grow tomatoes.}
He takes a cigarette out and puts it back. His eyes fill. In all these years, he says, he has never been given a thing that he hadn't been told to expect. What was Podgorny offered? # speaker: brezhnev
{loyalty("kosygin") >= 0 and office("premier") != "khrushchev": Kosygin, told next, does the sum aloud. Two years are eight quarters, and then he would have his desk back. He does not say no.}
{loyalty("kosygin") >= 0 and office("premier") == "khrushchev": Kosygin, told next, does the sum aloud. Two years are eight quarters. He does not say no.}
{loyalty("kosygin") < 0 and office("premier") != "khrushchev": Kosygin, told next, looks at the desk that you have just offered. "It is mine," he says. "I only mention it." He shuts his folder.}
{loyalty("kosygin") < 0 and office("premier") == "khrushchev": Kosygin, told next, looks at the desk. "So I go on signing what you announce," he says. He shuts his folder.}
{remembers("ask-brezhnev"): "On Monday you asked me if it was true," Brezhnev says at the door. "I thought, he is giving me time."}
"A thing like this, a man must sleep on." Sergei, at the upstairs window, watches his lamps go down the hill and stop again, a few gates along, at Podgorny's.
{remembers("offer-taken"): In the morning he telephones at seven. He has written it out, and would you and Anastas Ivanovich look at the wording.}
{remembers("offer-refused"): In the morning there is a letter by courier, three warm pages. The Party needs you where you are. He has kept the sheet on which you set the offer out for him.}
-> DONE
