=== pospelov
-> briefing

= briefing
"We acted on what we had," Molotov is saying. "War was coming. Some of them were spies." # speaker: molotov
"Which?" you ask.
"Quite right!" cries Lazar Kaganovich, first deputy premier. "Which?" # speaker: kaganovich
It is Saturday 31 December 1955, and the wives are waiting at the New Year's tree. You began with Kirov's murder in Leningrad, which he led, and have come to the congress before it, in 1934. Of the 139 whom it elected to the Central Committee 98, it will turn out, were shot. # record: congress-20-1956
"Another congress meets in February, and it will ask," says Anastas Mikoyan, first deputy premier. "I signed too. I'd sooner sit with those who asked first." # speaker: mikoyan
-> choice

= choice
You were one of the 139 yourself, and clapped till your palms hurt. "Let Pospelov do it," you say of the secretary who helped to write Stalin's biography. "He knows what was left out." It remains to settle who sits with him and who may open the folders, before the wives send up for you.
"And Bukharin, and the other open trials, of Lenin's own comrades?" asks Saburov, the planner. "We only read about them in the newspaper." # speaker: saburov
"Let me sit on it," says old Voroshilov, head of state, "or they'll say I was afraid to." # speaker: voroshilov
{loyalty("serov") >= 20 and chose("kgb.party-man"): Ivan Serov, who has had state security back from Aristov since July, has sent in a card. He could bring you the signed lists first, alone, after dark.}
{loyalty("serov") >= 20 and not chose("kgb.party-man"): Ivan Serov of state security has sent in a card. He could bring you the signed lists first, alone, after dark.}
+ [Name four men, for the Committee of 1934 only # option: pospelov.four-men]
    -> aftermath_four_men
+ [The same four, and the open trials as well # option: pospelov.with-trials]
    -> aftermath_with_trials
+ [Seat Molotov and Voroshilov with them, so that they sign # option: pospelov.with-molotov]
    -> aftermath_with_molotov
+ [Have Serov bring you the signed lists before anybody reads # option: pospelov.lists-first]
    -> aftermath_lists_first

= aftermath_four_men
Pospelov, Komarov, Aristov and Shvernik are to find out what became of the Committee of 1934. # record: pospelov-report-1956
They get a room at state security and an archivist who counts the folders out and in.
{chose("kgb.party-man"): In the second week Averky Aristov, who has handed the KGB back to Serov, asks for a longer table.}
{chose("kuntsevo.rally-young") and not chose("kgb.party-man"): In the second week Averky Aristov, for whose kind you called over Stalin's coffin, asks for a longer table.}
{not chose("kuntsevo.rally-young") and not chose("kgb.party-man"): In the second week Averky Aristov, who is new in the Secretariat, asks for a longer table.}
"They are in bundles. They were done in bundles. I had Ryndin's desk at Chelyabinsk, Nikita Sergeyevich. I never asked who Ryndin was." # speaker: aristov
Olga Shatunovskaya, who came back from the camps in 1954, brings you names on Tuesdays. "They are counting who was shot," she says. "Every order had copies. Who kept those?" She glances at your safe, politely, as one looks past a neighbour's curtain.
-> DONE

= aftermath_with_trials
The word trials is written in, and the archivist sends for a second trolley. Zinoviev, Kamenev, Bukharin, Rykov: the confessions are all there, each with its earlier drafts.
"In January of ’thirty-seven you spoke on Red Square," says Molotov, "to all Moscow. Which part of that do you withdraw?" # speaker: molotov
{chose("beria.open-trial"): Worse was read out about you at Beria's trial. You have not got used to it.|You say that you believed it. He waits, in case there is more.}
Nikolai Shvernik asks to be excused, on account of his eyes. Aristov takes them.
A woman writes from the Kuzbass. In 1937 her husband dictated his last letter to her and had her learn it, since paper was searched. She has said it over every night since. To what address should she say it now?
-> DONE

= aftermath_with_molotov
Molotov accepts in one sentence. Voroshilov asks whether he must come every day. They sit in their overcoats and read about people whom they called by their first names.
In the margin Molotov writes "Not proven", and the date. The seventy pages have a reservation at the foot of each.
{loyalty("mikoyan") >= 30: "They'll read the feet," says Mikoyan in the car, "and thank you for the pages." # speaker: mikoyan}
One morning Voroshilov opens a folder with the last letter of Army Commander Yakir, who died, he wrote, with words of love. Stalin had written an insult on it, and Voroshilov had agreed in his own hand. # record: congress-22-1961
He sits in his car until after lunch. Then he signs where he is shown.
-> DONE

= aftermath_lists_first
Ivan Serov comes after dark with a suitcase. Three hundred and eighty-three lists, once sent up to Stalin to be approved, and since 1954 in the Central Committee's own archive, still tied. # record: congress-20-1956 # record: reabilitatsiya-2000
Molotov is on nearly all of them. Kaganovich pressed so hard that his pencil has come through on the next sheet. You read until two in the morning.
"And Moscow?" you ask. "And Kiev?"
"Those are in the other case," says Serov. "I thought you would rather see to those yourself." # speaker: serov
{chose("beria.demote") or chose("beria.wait"): Beria used to think of such things.}
"Serov knows what is in your drawer," says Mikoyan. "So it's his drawer." # speaker: mikoyan
The four get their folders in January, under receipt. Aristov wonders why the numbering begins at nine.
-> DONE
