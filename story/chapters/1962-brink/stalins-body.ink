=== stalins_body
-> briefing

= briefing
{chose("secret-speech.silence"): You had planned a congress about the Programme. For a week they have talked of death lists.}
{not chose("secret-speech.silence"): Two weeks of congress, and half the speakers have talked of death lists.}
Shelepin of the KGB read five thousand people a doomed general's letter, with what Stalin and his friends had scrawled on it. # record: congress-22-1961
Today Ivan Spiridonov of Leningrad has a motion in his pocket: the one who lies beside Lenin should not lie there. He waits for a nod.
{not (chose("june-1957.arrest") and not seated("molotov")): "And Molotov in court," says Shelepin. "Otherwise what did I read it out for?" # speaker: shelepin}
{chose("june-1957.arrest") and not seated("molotov"): "You have held Molotov four years without a charge," says Shelepin. "I have read the hall the charge." # speaker: shelepin}
"Zhou Enlai has laid him a wreath and gone home," says Suslov. "Let us not answer a wreath with a spade." # speaker: suslov
On 7 November the whole movement will march past that door.
-> choice

= choice
"I wept for him like a boy," you tell Suslov. "That I don't forgive him."
{seated("molotov"): Molotov, who kept his chair in 1957, sits three from you on the platform. He has heard Shelepin and has not turned his head.}
{chose("secret-speech.closed"): In 1956 you said it behind closed doors. These doors are open, and it is being taken down for Pravda.}
{chose("secret-speech.open"): In 1956 you said it with the doors open. There he has lain all the same, five years, with the crowd filing past.}
{chose("secret-speech.silence"): In 1956 you kept the pages in the safe. The hall has begun to ask who kept them.}
{chose("secret-speech.balanced"): In 1956 the congress heard his merits first and his crimes after. He has lain five years on his merits.}
{chose("secret-speech.pospelov"): In 1956 you let Pospelov read it out, and they have still not heard it in your voice.}
Old Nikolai Shvernik would leave the dead man lying and cut the names of the others into stone. He has the mason already.
From the fourth row Dora Lazurkina, an old woman with a stick who knew Lenin and did seventeen years in the camps, has put in for the floor.
+ [Nod: out of the Mausoleum by tomorrow night # option: stalins-body.out]
    -> aftermath_out
+ [Let him lie, and let the Programme close the congress # option: stalins-body.leave]
    -> aftermath_leave
+ [Build his victims the monument first, with their names # option: stalins-body.monument]
    -> aftermath_monument
+ [Out with him, and Molotov and the others into court # option: stalins-body.court]
    -> aftermath_court

= aftermath_out
Lazurkina asked Lenin last night, she says, and he told her that he did not like to lie beside Stalin. # record: congress-22-1961
Hands go up, all of them. You have seen that before.
On the thirty-first the square is closed for a rehearsal of the parade, and after dark he is carried out at the back to a hole by the wall. # record: taubman-2003
They have taken off the gold buttons and put on brass. Shvernik has brought a handkerchief.
"His name is still over the door," says Suslov. "In stone." # speaker: suslov
In Karaganda a woman who came in 1938 as somebody's wife, and sells tickets at the station, shuts the window for five minutes.
-> DONE

= aftermath_leave
Spiridonov looks at you twice, and gives his pocket a small pat. Dora Lazurkina's slip of paper is mislaid by a secretary.
On 7 November they march past both of them. Chinese students bring flowers in pots.
At the ticket office in Karaganda works a woman who came there in 1938 as somebody's wife. She has bought the volume of the congress, for the lists. "They read it all out," she tells her sister, "and then they left him lying there. Well, which?"
{chose("secret-speech.silence"): In 1956 you were silent alone. This time you had five thousand people to help you.}
Suslov sends you his congratulations on the restraint shown. Shelepin has gone back to the KGB to put a general's letter away.
-> DONE

= aftermath_monument
On Friday you spoke of a monument in Moscow to the comrades who fell to lawlessness. # record: congress-22-1961
This time you give a date.
Shvernik gets the files. It is to be a wall, since there are names. "All names?" asks Kozlov. "Or Party members?" They begin with Party members, and at V, the third letter of ours, they run out of stone. # speaker: kozlov
Stalin lies where he lies until spring, and goes by night, without a vote.
On the first Sunday after it is unveiled, in the autumn of 1963, a woman has come four days by train from Karaganda. She reads along the wall with her finger. He is under B. The mason has left out an s, and she shows him where.
-> DONE

= aftermath_court
They carry him out on the thirty-first, in the dark. # record: taubman-2003
He was only the first item.
"I signed too, Nikita," says Mikoyan. "Say where, and I'll bring my chair." # speaker: mikoyan
They begin in March. Molotov states that he signed, and for whom, and reads the dates. Kaganovich weeps and has remembered a good deal. Among the lists from Kiev there is a hand that the whole hall knows from decrees on maize, and the presiding judge drinks some water.
{remembers("kiev-thirty-eight"): Olga Shatunovskaya did not bring that one with her, in 1956. Somebody has.}
In Karaganda they have it on the wireless all day. A woman who came there in 1938 as somebody's wife sells tickets without once looking up.
-> DONE
