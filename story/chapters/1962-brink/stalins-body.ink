=== stalins_body
-> briefing

= briefing
Two weeks of congress, and half the speakers have talked of lists. Shelepin read five thousand people a doomed general's letter, with what Stalin and his friends had scrawled on it. # record: congress-22-1961
Today Ivan Spiridonov of Leningrad has a motion in his pocket: the one who lies beside Lenin should not lie there. He waits for a nod.
"And Molotov in court," says Shelepin. "Otherwise what did I read it out for?" # speaker: shelepin
Suslov would refer it to a commission. "The Chinese comrade has left a wreath on the man and gone home. Let us not answer a wreath with a spade." # speaker: suslov
On 7 November the whole movement will march past that door.
-> choice

= choice
{chose("secret-speech.closed"): In 1956 you said it behind closed doors. These doors are open, and it is being taken down for Pravda.}
{chose("secret-speech.open"): In 1956 you said it with the doors open. There he has lain all the same, five years, with the crowd filing past.}
{chose("secret-speech.silence"): In 1956 you kept the pages in the safe. The hall has begun to ask who kept them.}
{chose("secret-speech.balanced") or chose("secret-speech.pospelov"): In 1956 the congress heard it with a spoon of honey. He has lain there on that spoon for five years.}
From the fourth row an old woman with a stick, Dora Lazurkina, has asked for the floor.
+ [Nod: out of the Mausoleum by tomorrow night # option: stalins-body.out]
    -> aftermath_out
+ [Let him lie, and let the Programme close the congress # option: stalins-body.leave]
    -> aftermath_leave
+ [Build his victims the monument first, with their names # option: stalins-body.monument]
    -> aftermath_monument
+ [Out with him, and Molotov and the others into court # option: stalins-body.court]
    -> aftermath_court

= aftermath_out
Lazurkina knew Lenin and did seventeen years. She asked Ilyich last night, she says, and he told her that he did not like to lie beside Stalin. # record: congress-22-1961
Hands go up, all of them. You have seen that before.
On the thirty-first the square is closed for a rehearsal of the parade, and after dark he is carried out at the back to a hole by the wall. # record: taubman-2003
They have taken off the gold buttons and put on brass. Old Nikolai Shvernik has brought a handkerchief.
In Karaganda a woman who came in 1938 as somebody's wife, and sells tickets at the station, shuts the window for five minutes.
"And the inscription?" asks Suslov. # speaker: suslov
-> DONE

= aftermath_leave
Spiridonov looks at you twice, and gives his pocket a small pat. Dora Lazurkina's slip of paper is mislaid by a secretary.
On 7 November they march past both of them. Chinese students bring flowers in pots.
At the ticket office in Karaganda works a woman who came there in 1938 as somebody's wife. She has bought the volume of the congress, for the lists. "They read it all out," she tells her sister, "and then they left him lying there. Well, which?"
{chose("secret-speech.silence"): It is what they said about you in 1956, those who knew that there was something to say.}
Suslov sends you his congratulations on the restraint shown. Shelepin has gone back to the KGB to put a general's letter away.
-> DONE

= aftermath_monument
On Friday you spoke of a monument in Moscow to the comrades who fell to lawlessness. # record: congress-22-1961
This time you give a date and a street.
Shvernik gets the files, a hall and eleven clerks. It is to be bronze, then a wall, since there have to be names. "All names?" asks Kozlov. "Or Party members?" They begin with Party members, and reach the letter V. # speaker: kozlov
On the first Sunday a woman has come four days by train from Karaganda. She reads along the wall with her finger. He is under B. The mason has left out an s, and she asks whether it can be put in.
And he lies in the Mausoleum until spring.
-> DONE

= aftermath_court
They carry him out on the thirty-first, in the dark. # record: taubman-2003
He was only the first item.
"Which court?" asks Mikoyan. "The same? I only ask what it will do when they begin to talk." # speaker: mikoyan
They begin in March. Molotov states that he signed, and for whom, and reads the dates. Kaganovich weeps and has remembered a good deal. Among the lists from Kiev there is a hand that the whole hall knows from decrees on maize, and the presiding judge drinks some water.
{remembers("kiev-thirty-eight"): Olga Shatunovskaya did not bring that one with her, in 1956. Somebody has.}
In Karaganda they have it on the wireless all day. A woman who came there in 1938 as somebody's wife sells tickets without once looking up.
-> DONE
