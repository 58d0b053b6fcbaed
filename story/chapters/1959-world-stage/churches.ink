=== churches
-> briefing

= briefing
On Tuesday, at a public meeting for disarmament in the Kremlin, old Patriarch Alexy got up and spoke for his Church. It was being insulted, he said, and the gates of hell would not prevail against it. # record: alexy-1960
{remembers("patriarch-received"): In 1954 you gave him tea and a roof for his seminary. For sixteen months now churches have been shut by the dozen. Suslov asked while you had Berlin on your mind, and you nodded.}
{chose("atheism.retreat"): In 1954 you stopped the insults over your own name. For sixteen months now churches have been shut by the dozen. Suslov asked while you had Berlin on your mind, and you nodded.}
{not remembers("patriarch-received") and not chose("atheism.retreat"): For sixteen months churches have been shut by the dozen, for drains, for a fire exit, for being near a school. It was you who let Suslov begin.}
"Faster," says Suslov. "The congress resolved on communism. It resolved nothing about candles." # speaker: suslov
"Next is Gridino, beyond Kostroma," says Georgy Karpov, a general of state security, who has minded the bishops since 1943. "Lock it, and they pray in the barn. In the barn I have no informer."
-> choice

= choice
{chose("atheism.retreat"): "In 1954 they prayed for your health," says Karpov. "I've seen the slips with this year's names."}
Gromyko would like to borrow a bishop for Geneva. The prosecutor of Kostroma has suggested asking the villages. Suslov thought that he was joking.
"And the ga-ates of hell!" you sing at Suslov, in the bass of the deacon at Kalinovka, until the glasses ring on the tray. Karpov's lips have moved with you. Your mother would have crossed herself, and then boxed your ears.
Karpov has brought his letter of resignation. It is undated; he is a practical man.
+ [Retire Karpov, and go on closing # option: churches.go-on]
    -> aftermath_go_on
+ [Stop closing, and send lecturers with slides # option: churches.lectures]
    -> aftermath_lectures
+ [Leave the Patriarch his parishes, and send him abroad for peace # option: churches.peace]
    -> aftermath_peace
+ [Let each village vote, and keep what it votes to keep # option: churches.vote]
    -> aftermath_vote

= aftermath_go_on
On the Sunday Karpov is thanked. Vladimir Kuroyedov, a Party official, gets his desk. By the summer the Patriarch's foreign minister, Metropolitan Nikolai, is out of his office. # record: chumachenko-2002
At Gridino the Komsomol comes for the cross with a tractor. Matryona Kuzmina, sixty-six, has sat down on the step with the keys under her skirt. Her five sons are on the war memorial. The secretary of the cell is nineteen, and she used to sweep his school.
"Are you going to carry me, Vitya?" she says. "I'm heavy."
They carry her. It is in the report as "explanatory work, forty minutes".
{remembers("ryazan-trumpeted"): The district was sixth for closures. It wished to be second.}
At Pochaev, the great monastery in the west, pilgrims stand round the walls day and night.
-> DONE

= aftermath_lectures
{chose("atheism.retreat"): It is the second retreat you have signed on God. Karpov takes his letter back. He doesn't tear it up.}
{not chose("atheism.retreat"): Karpov takes his letter back. He doesn't tear it up.}
Four thousand lecturers of the Knowledge society go out with a magic lantern. At Gridino a young man shows the church women the far side of the Moon, which our rocket has snapped. Matryona Kuzmina, who keeps the keys, takes her time over it. "And who was it that put it there," she says, "where it couldn't be seen?"
He writes in his report that the level of the questions was high.
Suslov initials the decision as read. "We inform believers that we have time," he says. "I would only observe that we have promised them communism." # speaker: suslov
-> DONE

= aftermath_peace
Alexy is eighty-two and was born with a coat of arms. He thanks you as he would a coachman who has found the house.
Metropolitan Nikolai speaks for disarmament at Geneva and Delhi in a white hat. Gromyko reads you the American press. "They ask whether he's a colonel." # speaker: gromyko
"He answers to a general," says Karpov, who is one. "But he believes."
At Gridino Matryona Kuzmina has it in writing, with a stamp, that she may keep her keys. The Komsomol secretary, nineteen, had ordered a tractor for the cross, and is to plough with it. Sergei Pavlov, who runs the Komsomol, may not comment, and says so to everybody.
{loyalty("shelepin") < 10: Shelepin, who ran it for years, tells you that you have made fools of the boys.}
-> DONE

= aftermath_vote
"A referendum on God," says Suslov, and has to sit down. # speaker: suslov
At Gridino they vote by hand in the club, under the slogan for milk. Three hundred and eleven to keep, nine to close; the chairman of the farm, a Communist, has a cold.
Matryona Kuzmina takes the keys home and for the first time in her life asks what else may be voted on.
The office of the Prosecutor has had the same thought. By the summer four villages have voted on their chairman.
{loyalty("regional-secretaries") >= 10: The provinces report it to you as a curiosity, the first time.}
{loyalty("regional-secretaries") < 10: The provinces report it to each other.}
In Kostroma town one parish votes itself shut: the priest drank. They make it a library. He borrows Jules Verne.
-> DONE
