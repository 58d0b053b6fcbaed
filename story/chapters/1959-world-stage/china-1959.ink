=== china_1959
-> briefing

= briefing
One night at home from America, and then Beijing for the tenth birthday of the People's Republic. Mao met you without a guard of honour. You have praised Eisenhower at a banquet for five thousand. # record: taubman-2003
You told them how Garst, the farmer in Iowa, threw silage at the newspapermen. They looked at their plates.
{not chose("china-1954.bomb"): In June you withheld the sample of an atomic bomb that you had promised them in 1957; in September TASS took no side between China and India. # record: luthi-split}
{chose("china-1954.bomb"): Five years ago you promised Mao a bomb, with your hand on his sleeve. In June you withheld it; in September TASS took no side between China and India.}
"Leave them to me," says Suslov, who came ahead of you. "Or give them the bomb." # speaker: suslov
"Give them facts," says Gromyko. "Taiwan, five Americans in Chinese prisons, shots on the Indian frontier." # speaker: gromyko
The talk is at four.
-> choice

= choice
{remembers("summit-promised"): Eisenhower has your word to ask for his five Americans. Mao knows that he has.}
{remembers("war-debt-paid"): Zhou Enlai has read what you paid on the American debt. He has asked politely whether creditors have to be imperialists.}
{not remembers("war-debt-paid"): Zhou Enlai has let the interpreter know that silence has a price as well, and that it is quoted in tonnes.}
Last year Mao received you in his swimming bath, since he swims and you do not. You can still taste it. You have hardly slept since Maryland, and he smokes and takes his time. "Well," you say, "today we talk on dry land."
+ [Tell them what you think of war, and of shooting # option: china-1959.lecture]
    -> aftermath_lecture
+ [Leave the talking to Suslov, and go to the opera # option: china-1959.suslov]
    -> aftermath_suslov
+ [Buy a silence: credits and engineers, and no more theory in public # option: china-1959.deal]
    -> aftermath_deal
+ [Send them the bomb that was promised # option: china-1959.bomb]
    -> aftermath_bomb

= aftermath_lecture
From the minutes. Comrade Khrushchev raises the five Americans, quiet in the strait, the dead on the Indian frontier. Marshal Chen Yi: time-servers. Comrade Khrushchev: the marshal need not spit at him from the height of his rank. # record: cwihp-12-13
The Indians began, says Comrade Mao, and kept it up for twelve hours. Yet only Indians are dead, says Comrade Khrushchev. # record: cwihp-12-13
Not in the minutes: that you were heard in the garden, and that by five the interpreter, Rimma Kudryashova, had stopped putting in the courtesies.
You fly out early, by Vladivostok. At the gangway Mao gives you four fingers. In the aircraft you call him an old galosh, twice, because of the engines. Suslov looks up.
-> DONE

= aftermath_suslov
You have a cold. It is genuine by evening. At the opera a monkey makes fools of the heavenly host for four hours, and two thousand people look at the monkey.
Suslov speaks for two hours from quotations; Mao replies for two, from the same ones. Rimma Kudryashova, who interprets, says that it was like mending a net by candlelight.
{loyalty("suslov") >= 5: "They were correct," Mikhail Andreyevich reports. It's plain that he has enjoyed himself. "They asked when you'd be well. I said, when the climate improves." # speaker: suslov}
{loyalty("suslov") < 5: "They wish to know who decides in Moscow," Mikhail Andreyevich reports. "I said that it is the collective." He leaves a pause, in case you should care to contradict it. # speaker: suslov}
On the Yellow River our engineers go on pouring concrete. On Sundays they are still asked to dinner. It is one bowl of rice now, for the table.
-> DONE

= aftermath_deal
You put it to Zhou, because he keeps the accounts. Two milliard in credits, more engineers; and what Parties think of one another they write in letters, and don't print.
"For how long?" says Zhou Enlai.
"Until we're both dead."
He laughs. Mao tells you a story about a crane.
In Moscow Kosygin adds it up twice. "It is a year of pipes," he says, "for a year of manners." # speaker: kosygin
Tamara Vlasova, hydrologist, goes out to the Sanmenxia dam on the strength of it, with a trunk of galoshes for her Chinese girls. From the train window she has seen women eating leaves. Her letter to her sister comes to you instead, and you leave it in the folder.
-> DONE

= aftermath_bomb
{office("defence-minister") == "zhukov": Marshal Zhukov refuses by telephone, and an hour later asks to have it in writing. # stage: look zhukov}
{office("defence-minister") != "zhukov": Marshal Malinovsky asks to have it in writing. # stage: look malinovsky}
It goes in a sealed wagon behind a train of tinned fish, with drawings, and two physicists who have been told to answer questions. In a new shed outside Beijing there is one question. How soon?
Mao gives you a dinner. He raises his little cup to the head of the camp, meaning you. You had not known how much you wanted it.
"Eisenhower will hear of it by Christmas," says Gromyko. "After that Taiwan is our island too." # speaker: gromyko
Rimma Kudryashova, who interpreted, has two versions of the toast, and would be glad to know which she heard.
-> DONE
