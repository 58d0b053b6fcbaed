=== china_1959
-> briefing

= briefing
One night at home from America, and then Beijing for the tenth birthday of the People's Republic. Mao met you without a guard of honour. You have praised Eisenhower at a banquet for five thousand. # record: taubman-2003
They looked at their plates.
In June you withheld the sample of an atomic bomb that they had been promised; in September TASS took no side between China and India. # record: luthi-split
"They have asked nothing, and wait for us to offer," says Mikhail Suslov, who came ahead of you. "Give them something that one can weigh." # speaker: suslov
"I'd give them facts," says Gromyko. "Taiwan, five Americans in prison, shots on the Indian frontier." # speaker: gromyko
The talk is at four. At eight there is an opera.
-> choice

= choice
{remembers("summit-promised"): Eisenhower has your word to ask for his five Americans. Mao knows that he has.}
{remembers("war-debt-paid"): Zhou Enlai has read what you paid on the American debt. He has asked politely whether creditors have to be imperialists.}
+ [Tell them at four what you think of war, and of shooting # option: china-1959.lecture]
    -> aftermath_lecture
+ [Leave the talking to Suslov, and go to the opera # option: china-1959.suslov]
    -> aftermath_suslov
+ [Buy a silence: credits and engineers, and no more theory in public # option: china-1959.deal]
    -> aftermath_deal
+ [Send them the bomb that was promised # option: china-1959.bomb]
    -> aftermath_bomb

= aftermath_lecture
It lasts past the opera.
You ask for the five Americans, for quiet in the strait, and why Indians had to be shot at over a glacier. Marshal Chen Yi calls you time-servers. You tell him that he need not spit at you from the height of his rank. # record: cwihp-12-13
The Indians began it, says Mao, and kept it up for twelve hours. Yet only Indians are dead, you tell him. He remarks presently that you have hung two labels on him. # record: cwihp-12-13
Across the table an interpreter, Rimma Kudryashova, has stopped putting in the courtesies.
You fly out early, by Vladivostok. At the gangway Mao gives you four fingers. In the aircraft you call him an old galosh. Suslov looks up.
-> DONE

= aftermath_suslov
You have a cold. It is genuine by evening.
Suslov speaks for two hours from quotations; Mao replies for two, from the same ones. Neither names anybody. Rimma Kudryashova, who interprets, says that it was like mending a net by candlelight.
{loyalty("suslov") >= 5: "They were correct," Mikhail Andreyevich reports. It's plain that he has enjoyed himself. "They asked when you'd be well. I said, when the climate improves." # speaker: suslov}
{loyalty("suslov") < 5: "They wish to know who decides in Moscow," Mikhail Andreyevich reports. "I said that it is the collective." He leaves a pause, in case you should care to contradict it. # speaker: suslov}
Mao sends you a crate of tea, with a note about the weather in the western hills. On the Yellow River our engineers go on pouring concrete. On Sundays, they write, they're still asked to dinner, and the dinners have grown smaller. Nobody says why.
-> DONE

= aftermath_deal
You put it to Zhou, because he keeps the accounts. Two milliard in credits, more engineers; and what Parties think of one another they write in letters, and don't print.
"For how long?" asks Zhou Enlai.
"Until we're both dead."
He laughs. Mao tells you a story about a crane.
In Moscow Kosygin adds it up twice. "It is a year of pipes," he says, "for a year of manners." # speaker: kosygin
Tamara Vlasova, hydrologist, goes out to the Sanmenxia dam on the strength of it, with a trunk of galoshes for her Chinese girls. From the train window she has seen women eating leaves. Her letter to her sister comes to you instead, and you leave it in the folder.
-> DONE

= aftermath_bomb
Malinovsky asks to have it in writing. # stage: look malinovsky
It goes in a sealed wagon behind a train of tinned fish, with drawings, and two physicists who have been told to answer questions. In a new shed outside Beijing there is one question. How soon?
Mao gives you a dinner. He raises his little cup to the head of the camp, meaning you. You had not known how much you wanted it.
"Eisenhower will hear of it by Christmas," says Mikoyan. "And next year there's a strait, an island, and a man who says that three hundred million dead would leave three hundred." # speaker: mikoyan
Rimma Kudryashova, who interpreted, has two versions of the toast, and would be glad to know which she heard.
-> DONE
