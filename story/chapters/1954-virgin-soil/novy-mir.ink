=== novy_mir
-> briefing

= briefing
For a year the monthly Novy Mir has printed things that people cut out and keep: an essay on sincerity, a village in which nobody is glad. Its editor is Aleksandr Tvardovsky, the poet whom every soldier knew by heart. He drinks, and has a poem in proof about the other world, where all the offices are. # record: lakshin-diary
"He mocks the Party," says Mikhail Suslov, and has marked the lines. # speaker: suslov
"He writes about milk the way you talk about it," says Mikoyan. "Do you dismiss yourself?" # speaker: mikoyan
In July you condemned the poem aloud, and wanted no crushing resolution. # record: chuprinin-2020
The Secretariat wants Tvardovsky out today. It needs only your initial.
-> choice

= choice
{remembers("shelepin-asked"): Shelepin, too, has been asked for an opinion. He has counted the students who queue for the August number.}
{chose("kgb.statute"): Rudenko has let you know, unasked, that it is not a matter for the procurator.}
You have not read the poem. You know the soldier by heart like everybody else.
+ [Initial it: out with Tvardovsky, with a kind word # option: novy-mir.dismiss]
    -> aftermath_dismiss
+ [Keep him, and ask him to cut the worst lines # option: novy-mir.protect]
    -> aftermath_protect
+ [Close the journal until the writers' congress # option: novy-mir.close]
    -> aftermath_close

= aftermath_dismiss
You have him in for an hour. He is a blue-eyed peasant as big as a door, and you get on to horses. He will understand, you say. He says that he has understood it since half past ten, when they took the telephone off his desk.
Konstantin Simonov gets the journal. The poem stays in a drawer.
In a library at Saratov Nina Belova is sent a list of numbers to remove. They are all out on loan, she writes back. She has lent them to herself, under thirty names.
In December the writers hold their first congress in twenty years. Somebody quotes the essay on sincerity in order to refute it, at such length that people take notes.
-> DONE

= aftermath_protect
"Cut eight lines," you tell him. He is a blue-eyed peasant as big as a door, and he thinks about it honestly. "Six," he says. You give him your hand on six.
The August number goes out with fewer offices in the other world. {loyalty("suslov") >= 10: Suslov has sent you the eight lines, typed, without a comment.|Suslov has sent the eight lines to everybody, typed, with your initial.}
In a library at Saratov Nina Belova has to make a waiting list for the number. A colonel is on it, and the prosecutor's wife, and a boy who has come from a village forty kilometres off, with a can of milk.
At the writers' congress in December they want to know from which rostrum one may now be sincere, and for how long.
-> DONE

= aftermath_close
For technical reasons, says the notice. The printers, who have a sense of their own position, set it in the journal's own blue.
Suslov calls it clean. Tvardovsky goes fishing and is not sober till October. {loyalty("intelligentsia") >= 0: Forty writers sign him a postcard, all in capitals.|A few writers send him a postcard. Most have sent for their manuscripts.}
In a library at Saratov Nina Belova is told to put the old numbers in the cellar. A month afterwards she finds that the cellar has readers. They have brought a lamp, and mended the step.
In Paris they print the contents of the issue that did not appear, and get two titles wrong. Ilya Ehrenburg has been to correct them.
-> DONE
