=== tbilisi
-> briefing

= briefing
The night before Friday 9 March 1956. Since Sunday there have been crowds at Stalin's statue in Tbilisi. A man called Parastishvili climbed up to him, drank, and broke the bottle: so perish Stalin's enemies. # record: kozlov-uprisings
They want tomorrow for a day of mourning.
{chose("speech-travels.print"): On Tuesday they had your speech in Pravda, and some have brought it to burn.|They have heard three versions of your speech and believe the worst, which is the true one.}
"One day of flowers, and they'll go home," says Vasily Mzhavanadze, Georgia's first secretary, by telephone. # speaker: mzhavanadze
Ivan Serov of the KGB has the addresses of those who make the speeches. "Tonight they are asleep," he says. "Tomorrow there will be too many to wake." # speaker: serov
-> choice

= choice
The line to Tbilisi is being kept open. Somebody at the other end is breathing.
+ [Allow the meetings, and put soldiers into the telegraph building # option: tbilisi.concede-then-clear]
    -> aftermath_concede_then_clear
+ [Allow the mourning, and keep every soldier in barracks # option: tbilisi.mourning]
    -> aftermath_mourning
+ [Fly Mikoyan down to tell them what you said # option: tbilisi.read-first]
    -> aftermath_read_first
+ [Let Serov take the speakers from their beds # option: tbilisi.arrest]
    -> aftermath_arrest

= aftermath_concede_then_clear
By Friday evening the permitted meetings want Molotov for premier and you gone. Some shout against Armenians, a few for leaving the Union. # record: kozlov-uprisings
Shortly before midnight a delegation is held in the telegraph building. The crowd tries the doors. The soldiers fire; they fire at the statue too. # record: kozlov-uprisings
The documents count 22 dead, some fifty wounded, about two hundred arrested. In the city they do not believe it. # record: kozlov-uprisings
{remembers("camps-say"): In the camps they said that you signed, and that you opened the gate. In Tbilisi they have a third thing to say.}
Manana, nineteen, a telephonist there, puts Mzhavanadze through to Moscow at one in the morning. Her brother was in the street. Would there be a list, she asks.
-> DONE

= aftermath_mourning
The garrison sits in barracks with its boots on. Mzhavanadze lays a wreath himself and speaks for four minutes about a great son of the Georgian people.
Towards midnight some hundreds march to the telegraph building to wire Molotov. The door is open. Manana, nineteen, has the night shift. She takes it down, counts forty-one words, and asks who is paying. They turn out their pockets. It changes the tone.
{chose("speech-travels.print"): On Saturday there is arguing at the kiosks, with Pravda held up to the lamp. On Sunday it rains.|On Saturday they sing. On Sunday it rains.}
Molotov, whose birthday it was, files the telegram under Georgia. # stage: look molotov
"And which cities vote next," asks Suslov, "on the decisions of the congress?" # speaker: suslov
-> DONE

= aftermath_read_first
Mikoyan went to school in this city. He climbs the plinth in his overcoat and begins in his schoolboy Georgian.
{chose("speech-travels.print"): They have read it. They argue with him by page and column, for five hours, in three languages. Somebody has his hat. Towards dusk women come for the children, then for the men, and the square thins from the edges. Nobody is hurt.}
{not chose("speech-travels.print"): He gets as far as the torture telegram. "Armenian!" somebody shouts, and the stones come. The soldiers bring him out through the telegraph yard, and fire to do it. When Mzhavanadze rings about the dead he gives a number, and says that it is not yet the number.}
Manana, nineteen, of the night exchange, connects Mikoyan with you. She has been crying, and says only the word Moscow.
"Do you know who stood in front?" he asks. "Schoolchildren. They learned to read on him. What did we give them to read instead?" # speaker: mikoyan
-> DONE

= aftermath_arrest
Serov has sixty-one addresses. It is done by five in the morning, by men from Rostov who do not know the streets and wake several wrong families on the way.
The crowd comes all the same, stands before the statue until noon without singing, and goes home past the university. No shot has been fired. Mzhavanadze, who was not asked, reports it.
{remembers("lists-in-your-safe"): Serov has the sixty-one typed out in one column and leaves room at the bottom. He knows by now how you like a list.}
All night, says the duty report from the exchange, numbers in Tbilisi rang each other. A telephonist, Manana, nineteen, has put down the usual length of the calls. Four seconds: "Is yours at home?"
-> DONE
