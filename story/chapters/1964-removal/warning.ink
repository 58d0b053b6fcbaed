=== warning
-> briefing

= briefing
The cases stand packed in the hall of the house on the Lenin Hills. On Wednesday you leave for the south. On Sunday your son asks you to walk with him in the garden, away from the walls.
A man who used to guard Nikolai Ignatov, head of the Russian Supreme Soviet, says that Ignatov has spent the summer counting provinces, and that you are to be gone before the November plenum. # record: s-khrushchev-1990
Sergei wants you to act this week. Anastas Mikoyan would first like to know what the man is worth. You are seventy, and the doctors have already signed your leave.
-> scene

= scene
{short(): -> choice}
Apples lie in the grass along the far path, where the sentry at the gate sees only your backs. Sergei is twenty-nine. He works on rockets in Chelomei's bureau, and he is whispering in his father's garden. # stage: plate pitsunda
The guard is called Galyukov. He rang the flat and got the son instead of the father. They talked in Sergei's car and then, because Galyukov did not like the car, on foot in a wood outside the city. # record: s-khrushchev-1990
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
    {office("defence-minister") == "malinovsky": "At its posts," says Malinovsky, heavily, as he has said it for seven years. Then, which is new, "Has somebody told you different?"}
    {office("defence-minister") != "malinovsky": "At its posts, and short of flats," the Minister reports. He waits on the line. "Is there an order, Nikita Sergeyevich?"}
* [Ask Nina Petrovna what she hears outside # talk: ask-nina]
    {support("public") >= 45: "That there's white bread again," says your wife, folding shirts. "That somebody's sister got a flat with its own door. And that you should travel less and take fewer of us along."}
    {support("public") < 45: "That under the other one prices came down every spring." She folds a shirt in three. "I was in a coat from before the war. They didn't trouble to lower their voices."}
-
On Tuesday evening Mikoyan comes over from the villa next door with a basket of grapes, and you put it all before him under the apple trees. He eats, and asks. # stage: look mikoyan
"If it is false, what did it cost to put it to Podgorny? And if it's true?" He spits a seed into his palm. "You want me to hear this guard. Am I to find something out, or to have heard him?" # speaker: mikoyan
"Begin with Semichastny," says Sergei. "He has the KGB. Put a soldier there, Ivashutin, and they haven't a telephone."
Mikoyan looks round at him, kindly. "And who had it before him, and taught him? Shelepin. Didn't your father sign for both?" # speaker: mikoyan
He goes through it the way he used to price a cargo. If marshals came to tea, who was it that taught the Party to fear a Bonaparte?
{remembers("july-memorandum") and remembers("party-divided"): How many first secretaries lost half a province in 1962, and read in July that Moscow will run their farms as well? What if they had it back by post?}
{remembers("july-memorandum") and not remembers("party-divided"): How many first secretaries read in July that Moscow will run their farms for them? What if they heard by post that it won't?}
{loyalty("mikoyan") >= 20: "Or you give them one of your two chairs before they come for both. I'd carry that message myself. I'd like to be the one who carried it." # speaker: mikoyan}
{loyalty("mikoyan") < 20: "Or you give them one of your two chairs before they come for both. Of course, whoever carried the message would have to live with the answer." # speaker: mikoyan}
{chose("birthday.feast"): Nina has come out with a shawl. "In April he said it himself," she tells Mikoyan. "At seventy a man should go, he said. Then they came and kissed him, and he forgot it."}
{chose("birthday.plain"): Nina has come out with a shawl. "In April he said it himself," she tells Mikoyan. "At seventy a man should go, he said. And then he went to work."}
{remembers("offered-at-seventy"): Nina has come out with a shawl. "In April he told them that he would go," she says to Mikoyan. "They all shouted no. What did they shout for?"}
{chose("birthday.date"): Nina has come out with a shawl. "He has given them a date," she says to Mikoyan. "It's only till the congress. Can't they wait for a date?"}
-> choice

= choice
The aeroplane is ordered for tomorrow. Whatever you do, somebody will have to be told tonight, and he will tell somebody.
+ [Dismiss Semichastny tonight and bring in Ivashutin # option: warning.replace-security]
    -> aftermath_replace_security
+ [Call in the marshals and be seen with them # option: warning.soldiers]
    -> aftermath_soldiers
+ [Withdraw July's farm memorandum and reunite the provincial committees # option: warning.withdraw-memo]
    -> aftermath_withdraw_memo
+ [Offer Brezhnev the Party and keep the government until 1966 # option: warning.offer]
    -> aftermath_offer
+ [Leave Galyukov to Mikoyan and fly south # option: warning.rest]
    -> aftermath_rest

= aftermath_rest
You fly on Wednesday. In the Crimea the weather breaks, and on 3 October you move down the coast to Pitsunda, where the pines reach the beach and the swimming bath has a wall of glass. # record: mlechin-brezhnev
Mikoyan stays behind to hear Galyukov, with Sergei taking it down. When the pages are full, he has one more sentence added, about his confidence in the honesty of the comrades named. # record: s-khrushchev-1990
At Adler you ask Vorobyov, who has Krasnodar, what he and Ignatov discussed all summer. It is not true, he says, before you have told him what. # record: mikoyan-1999
{remembers("ask-brezhnev"): Brezhnev, whom you asked, has gone to Berlin for the German anniversary. He sends you a hunting knife by courier, with a warm note, and does not ring.}
{remembers("names-again"): Along the path by the sea you say the four names over. On your first day here all four telephoned with good wishes. Since then it has been secretaries of secretaries.}
{remembers("galyukov-wants"): "He wanted nothing for it," you tell Mikoyan. "Who ever wanted nothing?" Mikoyan turns over on his back in the warm water. "Somebody with nothing left that they can take?"}
"Well, what do you make of him?" you ask, on the second day.
"You asked me to listen," says Mikoyan. "I listened." # speaker: mikoyan
Last year the white telephone did not leave you an hour for your swim. Today it has rung once since breakfast. You lift it yourself, to be sure that it works, and a voice you do not know greets you by name and asks what you require.
-> DONE

= aftermath_replace_security
The decree needs the head of state. Mikoyan reads it through twice on the garden bench, asks whether the date is right, and signs on his knee. By ten Vladimir Semichastny has handed in his safe key and asked, once, what he has done.
Pyotr Ivashutin comes over from military intelligence with two men he knew under Serov. You have read that name before.
{remembers("novocherkassk") or remembers("novocherkassk-talked") or remembers("novocherkassk-cordoned"): He was at Novocherkassk for the KGB in 1962, and the report was clear and well arranged.}
{loyalty("state-security") >= 0: At the Lubyanka the heads of directorates stand up for him one after another. He has them hand over Ignatov's file first, and there is a file.}
{loyalty("state-security") < 0: At the Lubyanka the heads of directorates stand up, sit down, and go on answering to telephones whose numbers he has not been given.}
Shelepin is at your door at nine in the morning. "If it's a matter of confidence in me, Nikita Sergeyevich, I would rather hear it here than read it." You tell him that it is a matter of health. Neither of you says whose. # speaker: shelepin
{remembers("galyukov-wants"): You have Galyukov given leave with his wife, in the Altai, under another name. It is the first thing that Ivashutin offers you, and he has it ready.}
You put the journey off for a week. On the fifth day Ivashutin lays two folders on your desk. One is headed Ignatov, telephone, September. The other you did not ask for, and it is headed with the address of your own house.
-> DONE

= aftermath_soldiers
The photograph is in Red Star on Thursday. You stand in an open car at a tank division's review near Moscow, in a hat, and on both sides of you are shoulder boards.
{office("defence-minister") == "malinovsky": Malinovsky came when he was called and asked for nothing, which from him is a form of question. Grechko, who has known you since the Ukraine and is two heads taller, held your elbow over the ruts.}
{office("defence-minister") != "malinovsky": The Minister came when he was called. Grechko, who has known you since the Ukraine and is two heads taller, held your elbow over the ruts and talked about ducks.}
{loyalty("high-command") >= 0: Over the tea in the officers' mess they drink your health, loudly enough for the stewards. A colonel tells you that he got his flat last spring.}
{loyalty("high-command") < 0: Over the tea in the officers' mess Grechko speaks of the majors you sent home in 1960, two years short of a pension. He speaks without heat. He has names with him.}
{remembers("zhukov-dismissed"): "In October 1957," says Mikhail Suslov in the corridor on Friday, "the Central Committee dismissed a marshal for placing the army above the Party. It would be useful to reread the resolution." He has the pamphlet in his hand. # speaker: suslov}
{not remembers("zhukov-dismissed"): "Lenin expressed himself on the place of the army in relation to the Party," says Mikhail Suslov in the corridor on Friday. "It would be useful to reread it." He has the volume in his hand. # speaker: suslov}
{remembers("ask-army"): "You asked me on Monday how the army was," the Minister says as you part. "Today it knows that you asked."}
You put the journey off to the following week. When you do go, the Minister comes to the airport and stands at the foot of the steps with his gloves in his hand. "How long do you want us to be seen, Nikita Sergeyevich?"
-> DONE

= aftermath_withdraw_memo
The telegram goes to every province in the night. The memorandum of July is withdrawn. The November plenum will be asked to put the two committees in each province together again under one first secretary, on your motion, with a sentence about experience gained.
Dmitri Polyansky, who has been rewriting that memorandum for two months, arrives with the new draft under his arm and the telegram on top of it. "So all this was for nothing?" he says. "I ask because of the typists." # speaker: polyansky
All Wednesday the government line is full of the voices of men who have stopped being half a secretary. Voronezh weeps a little. Gorky wishes to know about the furniture. In each province there are now two first secretaries and one office, and each of them rings to mention something about the other.
{loyalty("regional-secretaries") >= 0: From Rostov, near midnight, comes one who wants nothing at all. "We'd have put up with it from you, Nikita Sergeyevich," he says. "But it's good of you to have noticed."}
{loyalty("regional-secretaries") < 0: From Rostov, near midnight, comes one who thanks you in full, with your titles. At the end he asks which office the decision is from, so as to file it.}
{remembers("names-again"): Podgorny, the second of Sergei's four, asks to see the paper. He reads it standing and loses colour. He had a report on this himself, he says, for some later occasion.}
You go south a week late. In the car to Vnukovo you ring Stavropol back about a lost line. "We're grateful," the man says. "We had been told to expect it in November in any case." The line hums. "Told by whom?" you ask, and it goes dead.
-> DONE

= aftermath_offer
You put it to Brezhnev in your study on Wednesday, with Mikoyan present and tea. At the November plenum you propose him for First Secretary. You keep the Council of Ministers to the Twenty-third Congress, and then you grow tomatoes.
He takes a cigarette out and puts it back. His eyes fill. In all these years, he says, nobody has ever given him anything that he hadn't already been told to expect. Then he asks what Podgorny was offered. # speaker: brezhnev
{loyalty("kosygin") >= 0: Kosygin, told next, does the sum aloud. Two years is eight quarters, and the new plan begins in the fifth. He would prefer to be consulted on the sixth. He does not say no.}
{loyalty("kosygin") < 0: Kosygin, told next, looks at the desk. "So I am to go on signing what you announce," he says, "until a congress." He shuts his folder.}
{remembers("ask-brezhnev"): "On Monday you asked me whether it was true," Brezhnev says at the door. "I lay awake. I thought, he is asking so as to give me time." He would like to know if that was so.}
"I must sleep on it," he says. "A thing like this, a man must ask at home." You hear him in the hall thanking Nina Petrovna for the jam. Sergei, at the upstairs window, watches his lamps go down the hill and stop again, a few gates along, at Podgorny's.
{remembers("offer-taken"): In the morning he telephones at seven. He has not slept, he says, he has written it out, and would you and Anastas Ivanovich look at the wording.}
{remembers("offer-refused"): In the morning there is a letter by courier, three warm pages. The Party needs you where you are. He has kept the sheet on which you set the offer out for him, and he does not say why.}
-> DONE
