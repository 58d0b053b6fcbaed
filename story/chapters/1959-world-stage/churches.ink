=== churches
-> briefing

= briefing
On Tuesday, at a public meeting for disarmament in the Kremlin, old Patriarch Alexy got up and spoke for his Church. It was being insulted, he said, and the gates of hell would not prevail against it. # record: alexy-1960
Nobody knew where to look. Somebody whistled.
For sixteen months churches have been shut by the dozen, for drains, for a fire exit, for being near a school.
"A congress has resolved on communism, and they are still carrying candles into it," says Suslov. "Faster." # speaker: suslov
Georgy Karpov, a general of state security, has minded the bishops since 1943, and has come to look like one. "Shut the front door, Nikita Sergeyevich, and they pray in the barn. In the barn I have nobody."
-> choice

= choice
{loyalty("peasants") >= 0: The village has had tractors from you, and the promise of meat. Nobody there has asked for this.}
{loyalty("peasants") < 0: The village has its own list of what you have taken. On it are the cows.}
Karpov has brought his letter of resignation. It is undated; he is a practical man.
+ [Retire Karpov, and go on closing # option: churches.go-on]
    -> aftermath_go_on
+ [Stop closing; send lecturers, as in the autumn of 1954 # option: churches.lectures]
    -> aftermath_lectures
+ [Leave the Patriarch his parishes, and send him abroad for peace # option: churches.peace]
    -> aftermath_peace
+ [Let each village vote, and keep what it votes to keep # option: churches.vote]
    -> aftermath_vote

= aftermath_go_on
On the Sunday Karpov is thanked. Vladimir Kuroyedov, a Party official, gets his desk. By the summer the Patriarch's foreign minister, Metropolitan Nikolai, is out of his office. # record: chumachenko-2002
At Gridino the Komsomol comes for the cross with a tractor. Matryona Kuzmina, sixty-six, has sat down on the step with the keys under her skirt. Her five sons are on the war memorial. The secretary of the cell is nineteen, and she used to sweep his school.
"Shall you carry me, Vitya?" she says. "I'm heavy."
They carry her. It is in the report as "explanatory work, forty minutes".
{remembers("ryazan-trumpeted"): The district was sixth for closures. It wished to be second.}
At Pochaev pilgrims stand round the monastery day and night.
-> DONE

= aftermath_lectures
You remember November of 'fifty-four. You signed the retreat that time too. Karpov takes his letter back. He doesn't tear it up.
Four thousand lecturers of the Knowledge society go out with a magic lantern. At Gridino beyond Kostroma a young man shows the church women the far side of the Moon, which our rocket has snapped. Matryona Kuzmina, who keeps the keys, takes her time over it. "And who was it that put it there," she says, "where nobody could see?"
He writes in his report that the level of the questions was high.
Suslov initials the decision as read. "We inform believers that we have time," he says. "I would only observe that we have promised them communism." # speaker: suslov
-> DONE

= aftermath_peace
Alexy is eighty-two and was born with a coat of arms. He thanks you as one thanks a coachman for finding the house.
Metropolitan Nikolai speaks for disarmament at Geneva and Delhi in a white hat. Gromyko reads you the American press without expression. "They ask whether he's a colonel." # speaker: gromyko
"He answers to a general," says Karpov, who is one. "But he believes."
At Gridino Matryona Kuzmina gets her keys back in an envelope with a stamp. The Komsomol secretary, nineteen, asks in Komsomolskaya Pravda whom he was working for in January. Sergei Pavlov, his chief, has been told not to answer, and says so to everybody.
{loyalty("shelepin") < 10: Shelepin of the KGB, who had the Komsomol before him, says it aloud.}
-> DONE

= aftermath_vote
"A referendum on God," says Suslov, and has to sit down. # speaker: suslov
At Gridino beyond Kostroma they vote by hand in the club, under the slogan for milk. Three hundred and eleven to keep, nine to close; the chairman of the farm, a Communist, has a cold.
Matryona Kuzmina takes the keys home and for the first time in her life asks what else may be voted on.
The office of the Prosecutor has had the same thought. By the summer four villages have voted on their chairman.
{loyalty("regional-secretaries") >= 10: The provinces report it to you as a curiosity, the first time.}
{loyalty("regional-secretaries") < 10: The provinces report it to each other.}
In Kostroma town one parish votes itself shut: the priest drank. They make it a library. He borrows Jules Verne.
-> DONE
