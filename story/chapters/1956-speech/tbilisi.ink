=== tbilisi
-> briefing

= briefing
"Louder, Vasily Pavlovich! Who has climbed up? And drank? To whom?" The line to Tbilisi is bad, and you have been shouting since midnight.
Since Sunday there have been crowds on the embankment, at Stalin's statue. A man called Parastishvili climbed up to him, drank, and broke the bottle: so perish Stalin's enemies. # record: kozlov-uprisings
"So perish who? No, I heard you."
Vasily Mzhavanadze, first secretary of Georgia, wants mourning allowed today, Friday 9 March 1956, three years after the funeral. One day of flowers, and they'll go home.
{chose("speech-travels.print"): On Tuesday they had your speech in Pravda, and some have brought it to burn.}
{not chose("speech-travels.print"): They have heard three versions of your speech, and one of them is the speech.}
"Sixty-one men make the speeches," says Ivan Serov of the KGB. "Just now they're asleep." # speaker: serov
-> choice

= choice
{loyalty("mikoyan") >= 20: Mikoyan, who went to school there, has come in with his overcoat on. They know him, he says. They will listen.}
{loyalty("mikoyan") < 20: Mikoyan went to school there. He is at home tonight, and has not offered.}
"You've soldiers," you shout. "I know you have soldiers. I don't want to hear of them. Do you understand me? Vasily Pavlovich?" At the other end somebody is breathing.
+ [Allow the meetings, and put soldiers into the telegraph building # option: tbilisi.concede-then-clear]
    -> aftermath_concede_then_clear
+ [Allow the mourning, and keep every soldier in barracks # option: tbilisi.mourning]
    -> aftermath_mourning
+ [Fly Mikoyan down to tell them what you said # option: tbilisi.read-first]
    -> aftermath_read_first
+ [Let Serov take the speakers from their beds # option: tbilisi.arrest]
    -> aftermath_arrest

= aftermath_concede_then_clear
By evening the permitted meetings want Molotov for premier and you gone. Some shout against Armenians, a few for leaving the Union. # record: kozlov-uprisings
Shortly before midnight a delegation is held in the telegraph building. The crowd tries the doors. The soldiers fire; they fire at the statue too. # record: kozlov-uprisings
The documents count 22 dead, some fifty wounded, about two hundred arrested. In the city they do not believe it. # record: kozlov-uprisings
{remembers("camps-say"): In the camps they said that you signed, and that you opened the gate. In Tbilisi they have a third thing to say.}
Manana, nineteen, a telephonist there, puts Mzhavanadze through to Moscow at one in the morning. Her brother was in the street. She puts through nine more calls before six.
-> DONE

= aftermath_mourning
The garrison sits in barracks with its boots on. Mzhavanadze lays a wreath himself and speaks for four minutes about a great son of the Georgian people.
Towards midnight some hundreds march to the telegraph building to wire Molotov. The door is open. Manana, nineteen, has the night shift. She takes it down, counts forty-one words, and asks who is paying. They turn out their pockets. It changes the tone.
{chose("speech-travels.print"): On Saturday there is arguing at the kiosks, with Pravda held up to the lamp. On Sunday it rains.|On Saturday they sing. On Sunday it rains.}
Molotov, whose birthday it was, files the telegram under Georgia. # stage: look molotov
"So Tbilisi has voted on the congress," says Suslov, "and was given leave to." # speaker: suslov
-> DONE

= aftermath_read_first
Mikoyan went to school in this city. He climbs the plinth in his overcoat and begins in his schoolboy Georgian.
{chose("speech-travels.print"): They have read it. They argue with him by page and column, for five hours, in three languages. Somebody has his hat. Towards dusk women come for the children, then for the men, and the square thins from the edges. Nobody is hurt.}
{not chose("speech-travels.print"): He gets as far as Stalin's telegram permitting torture. "Armenian!" somebody shouts, and the stones come. The soldiers bring him out through the telegraph yard, and fire to do it. When Mzhavanadze rings about the dead he gives a number, and says that it is not yet the number.}
Manana, nineteen, of the night exchange, connects Mikoyan with you. She has been crying, and says only the word Moscow.
{chose("speech-travels.print"): "They listened, as I told you," he says. "Schoolchildren, in the front row. They learned to read on him, and now they read us." # speaker: mikoyan}
{not chose("speech-travels.print"): "I thought that they knew me," he says. "Schoolchildren, in the front row. They learned to read on him, and we gave them nothing else to read." # speaker: mikoyan}
-> DONE

= aftermath_arrest
Serov has sixty-one addresses. It is done by five in the morning, by men from Rostov who do not know the streets and wake several wrong families on the way.
The crowd comes all the same, stands before the statue until noon without singing, and goes home past the university. No shot has been fired. Mzhavanadze, who was not asked, reports it.
{remembers("lists-in-your-safe"): Serov has the sixty-one typed out in one column and leaves room at the bottom. He knows by now how you like a list.}
All night, says the duty report from the exchange, numbers in Tbilisi rang each other. A telephonist, Manana, nineteen, has put down the usual length of the calls. Four seconds: "Is yours at home?"
-> DONE
