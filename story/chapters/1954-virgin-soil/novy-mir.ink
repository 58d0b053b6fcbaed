=== novy_mir
-> briefing

= briefing
Mikhail Suslov is reading you a poem, without expression. He has marked eight lines. At the third you laugh. He waits until you have finished.
For a year the monthly Novy Mir has printed things that people cut out and keep: an essay on sincerity, a village in which nobody is glad. Its editor, Aleksandr Tvardovsky, wrote Tyorkin, the war poem that the whole army had by heart. He has a new poem in proof: Tyorkin in the other world, where all the offices are. # record: lakshin-diary
In July you condemned the poem aloud, and wanted no crushing resolution. # record: chuprinin-2020
You had not read it then.
"He mocks the Party," says Suslov. The Secretariat wants the editor out today. It needs your initial. # speaker: suslov
-> choice

= choice
"I'd give a month of Pravda for a page that somebody cuts out," says Dmitri Shepilov, who edits Pravda and would like the poet for himself. "Keep him, and he's ours." # speaker: shepilov
Kaganovich telephones: shut the whole shop. Ten minutes later he has heard that you laughed, and telephones that it has its merits.
{remembers("shelepin-asked"): Shelepin has counted the students who queue for the August number. The figure is for Suslov.}
{chose("kgb.serov"): Serov has sent up a list of those who copy the poem out by hand. It was not ordered.}
{chose("kgb.party-man"): Aristov has found the poem in an agent's report, with forty mistakes. He has corrected them, and would like to keep it.}
{chose("kgb.one-ministry") and not chose("kuntsevo.malenkov-both"): Malenkov has known since Monday who copies the poem out. You get the report on Thursdays, and this is Wednesday.}
{chose("kgb.statute"): Rudenko has let you know that it is not a matter for the procurator.}
"That village where nobody is glad," you say. "I have been in it. What have they got wrong?" Suslov turns the page.
+ [Initial it: out with Tvardovsky, with a kind word # option: novy-mir.dismiss]
    -> aftermath_dismiss
+ [Keep him, and ask him to cut the worst lines # option: novy-mir.protect]
    -> aftermath_protect
+ [Close the journal until the writers' congress # option: novy-mir.close]
    -> aftermath_close

= aftermath_dismiss
You have him in for an hour. He is a blue-eyed peasant as big as a door, and you get on to horses. He will understand, you say. He says that he has understood it since half past ten, when they took the telephone off his desk.
Konstantin Simonov gets the journal. The poem stays in a drawer.
In Saratov the librarian Savely Zotov, who left an arm at Stalingrad, is to remove old numbers. All out on loan, he reports. He has lent them to himself, under thirty names.
In December the writers hold their first congress in twenty years. The essay on sincerity is refuted from the rostrum, at such length that people take notes.
-> DONE

= aftermath_protect
"Cut eight lines," you tell him. He is a blue-eyed peasant as big as a door, and thinks about it honestly. "Six," he says. You give him your hand on six. The third stays in.
The August number goes out with fewer offices in the other world. {loyalty("suslov") >= 10: Suslov has sent you the eight lines, typed, without a comment.|Suslov has sent the eight lines to everybody, typed, with your initial.}
In December the writers, at their first congress in twenty years, are told that they may be sincere. They wait to see it in print.
In Saratov the librarian Savely Zotov, who left an arm at Stalingrad, keeps a waiting list for the number. On it are a colonel and a boy from a village forty kilometres off, with a can of milk.
-> DONE

= aftermath_close
"For technical reasons the August number will not appear." The printers set the notice in the blue of the journal's cover, so that it shall be seen.
Suslov calls it clean. When it opens again, Konstantin Simonov is to have it. Tvardovsky goes fishing and is not sober till October. {loyalty("intelligentsia") >= 0: Forty writers sign him a postcard, all in capitals.|A few writers send him a postcard. Most have sent for their manuscripts.}
In Paris they print the contents of the issue that did not appear, and get two titles wrong.
In Saratov the librarian Savely Zotov, who left an arm at Stalingrad, is told to put the old numbers in the cellar. A month afterwards he finds that the cellar has readers. They have brought a lamp, and mended the step.
-> DONE
