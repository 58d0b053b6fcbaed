=== paris
-> briefing

= briefing
Paris, Monday. At eleven, at the Élysée, you are to sit down with Eisenhower, de Gaulle and Macmillan. In the aeroplane you rewrote the statement that the Presidium had approved. It now demands an apology, a promise, and punishment for those who sent the U-2. # record: troyanovsky-memoir
Yesterday you read it to de Gaulle, and to Macmillan, who was nearly in tears. On Eisenhower you did not call. He was in all day.
"He has stopped the flights, and will say so," says Gromyko. "You could decide to have heard an apology." # speaker: gromyko
{office("defence-minister") == "zhukov": "I drank with him in Berlin," says Marshal Zhukov. "Go and see him. Ten minutes." # speaker: zhukov}
{office("defence-minister") != "zhukov": "My officers would not hear it," says Marshal Malinovsky. You have brought him to be photographed. # speaker: malinovsky}
"In January there's another President," cables Suslov. # speaker: suslov
-> choice

= choice
{remembers("u2-published"): You told it straight on the fifth, and he has not had to own to it before the world.}
{remembers("u2-trap"): You laughed at him before the Supreme Soviet, and left him a door. He has said that he knew. That was not in any of your drafts.}
{office("premier") == "bulganin": Bulganin, who is premier, has been left at home to open exhibitions.}
{office("premier") == "kosygin": Kosygin, who is premier, has been left at home with the plan.}
Breakfast is on the table, and you can't eat, which has not happened since Stalingrad. "He spits on my doorstep, and then comes in to shake hands," you say. "What am I to do, hold his hat?" The egg has run over the second page.
+ [Read the demand, and walk out if he refuses # option: paris.ultimatum]
    -> aftermath_ultimatum
+ [Take the stopped flights for an apology, and sit down # option: paris.accept]
    -> aftermath_accept
+ [Drive to the Americans first, and see Eisenhower alone # option: paris.alone]
    -> aftermath_alone
+ [Ask for six months, and a new President # option: paris.postpone]
    -> aftermath_postpone

= aftermath_ultimatum
You read it standing. Your hand shakes, and there is nowhere to put it.
Eisenhower's neck goes red by stages. The flights are stopped, he says, and will not be resumed. You have asked for three things and that's one. De Gaulle observes that a Soviet satellite has passed over France eighteen times, and that he was not asked either. # record: eisenhower-1965
On Wednesday you shout at a hall of journalists, and some shout back. It does you good, like steam and birch.
{remembers("summit-promised"): His visit is off. The Moscow golf course has got as far as the sixth hole.}
Mikoyan meets the aircraft. "You have buried it for ten years," he says, and goes home in the other car. # speaker: mikoyan
-> DONE

= aftermath_accept
Eisenhower has barely said the word suspended when you bring your hand down on the baize. "I accept!"
He looks at the interpreter. De Gaulle looks at the ceiling.
You sit for three days. Berlin is handed to deputies, the tests to scientists, and Macmillan kisses Madame de Gaulle's hand twice. It isn't a treaty. It's four men who go home by different doors and have not slammed them.
{remembers("u2-trap"): In Moscow they had laughed so well. The anecdote has a second half now, and you are in it.}
{office("defence-minister") == "zhukov": "A withdrawal," says Zhukov in the aircraft. "In good order. Report it as that." # speaker: zhukov}
{office("defence-minister") != "zhukov": "You heard an apology," says Malinovsky in the aircraft. "My hearing was damaged at Odessa." He sleeps, or shuts his eyes. # speaker: malinovsky}
{remembers("summit-promised"): His visit in June has to be taken back, with the pilot still to be tried. The golf course will go to oats.}
From Beijing comes a telegram congratulating the other three.
-> DONE

= aftermath_alone
It is ten minutes by car, and the guards find out on the way. Eisenhower is having breakfast in a dressing gown. There's one interpreter for both of you.
{
- remembers("paris-apology"):
    You have not made him lie, and he knows it. He takes a while over an egg. "I'm sorry about your boy," he says at last, meaning the pilot of the fighter. It was in one sentence of your speech. He has read it.
    It can't be printed, and you carry it to the Élysée like a full cup. At eleven the four of you sit down. Your Minister of Defence, who was left in the car, wants it for his minutes. You tell him. He writes it under losses.
    {remembers("summit-promised"): The visit in June neither of you mentioned. With the pilot still to be tried you cannot have him.}
- else:
    "You had me say it before the whole world," he says. "I've said it. There's no more where that came from." He means it without heat. He has a brother and a vice-president, and has to get through to January.
    At eleven you read your paper anyhow, and you both know how it ends. {remembers("summit-promised"): His visit ends with it.} On the stairs your Minister of Defence hears who called on whom. He puts on his cap indoors.
}
-> DONE

= aftermath_postpone
You read them the protest and leave out the demand. Then you propose to meet in six or eight months, when the American people have had their say. # stage: look you
Eisenhower takes it better than you would.
De Gaulle inquires whether France is to be postponed as well. Macmillan puts away his handkerchief.
{remembers("summit-promised"): Nobody asks about June, when he was to have come to you with the grandchildren.}
So nothing is broken, and nothing is on the table. You inspect Les Halles at five in the morning, where they know you, and are given a cabbage by a porter's wife. She lost a sister at Ravensbrück. Will there be a war? In six to eight months, you tell her, ask again.
{remembers("seven-years-promised"): Mr Nixon, it occurs to you on the steps, is also running.}
-> DONE
