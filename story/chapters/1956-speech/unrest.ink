=== unrest
-> briefing

= briefing
Wednesday 19 December 1956. At Moscow University they pin up foreign news of Hungary. In Leningrad students want to discuss Picasso in a square. For Dudintsev's novel, in which an inventor is right and a director wrong, mounted militia were needed at the writers' house. # record: hornsby-2013
"In Budapest it also began with a circle of poets," says Suslov. "Let me have the writers." # speaker: suslov
Leonid Brezhnev, whose commission drafted a letter against hostile elements, for Party members only, wants arrests to go with it.
{loyalty("youth") >= 8: "It began with nobody answering," says Shepilov, Foreign Minister. "Let me go. They whistle, but they stay." # speaker: shepilov}
{loyalty("youth") < 8: "It began with nobody answering," says Shepilov, Foreign Minister. "We should have gone to them a year ago." # speaker: shepilov}
"I can have them in for tea," says Serov, "or not for tea. Tell me tonight how many." # speaker: serov
-> choice

= choice
"At their age I was down the pit at five in the morning," you say. "I also shouted. But I was hungry when I shouted."
{remembers("hungary-crushed") and not remembers("hungary-crushed-late"): Whatever the lecture is about, says Furtseva, the first note handed up asks about 4 November.}
{remembers("hungary-crushed-late"): Whatever the lecture is about, says Furtseva, the first note handed up asks about 14 November.}
{remembers("hungary-left") or remembers("hungary-holds"): Whatever the lecture is about, says Furtseva, somebody asks what the Hungarians have that they have not.}
{chose("poland.march"): There is always one about Warsaw.}
The letter has nine pages. Returning prisoners have a paragraph of their own.
+ [Send the letter out, and let the courts work # option: unrest.letter-and-arrests]
    -> aftermath_letter_and_arrests
+ [Send ministers into the halls to answer, and arrest nobody # option: unrest.answer-in-halls]
    -> aftermath_answer_in_halls
+ [Have Serov summon them and warn them, without courts # option: unrest.warn]
    -> aftermath_warn
+ [Leave the students alone, and make the writers answer for it # option: unrest.writers]
    -> aftermath_writers

= aftermath_letter_and_arrests
For anti-Soviet agitation 1,964 people are convicted in 1957 and 1,416 in 1958, over two fifths of all in thirty years. # record: kozlov-mironenko
They are seldom students. There is a fitter who shouted about prices in a tram, a pensioner with a theory, a boy with a duplicating frame made from a gramophone.
Thousands were freed, you tell the plenum, and not all were clean: "all sorts of riff-raff". # record: rogovin
{not chose("releases.courts"): Vera Lapina, a bookkeeper, freed this year, hears the letter read out at work. There is a paragraph about her. At home she packs two changes of linen and some sugar, and stands the bag behind the door, as they all did in 1937.}
{chose("releases.courts"): Vera Lapina, a bookkeeper, hears of the letter at Karaganda, where they are building on. She moves her date back by a year.}
-> DONE

= aftermath_answer_in_halls
Shepilov stays four hours at the university. Somebody asks Furtseva, at the Power Institute, what she pays for milk. She knows. It goes through Moscow as a sensation.
In Leningrad Frol Kozlov has had the doors locked, so that nobody shall miss the answer.
{remembers("hungary-crushed"): "How many were killed?" asks a geology student of Mikoyan, and names the date. He tells her the number for ours. She writes it down and asks for the other.|"What was wrong with the Hungarian programme?" a geology student asks Mikoyan. "Point by point?" he says, and takes off his watch.}
In one hall a boy stands up to ask whether minutes are being taken. They are. May one see them? It is against the rules. Then he would like it minuted that he asked.
"So far I've done nothing," says Serov. "I want that remembered." # speaker: serov
-> DONE

= aftermath_warn
There is a new word for it, prophylaxis. A captain in a brown suit gives the boy tea with lemon. Then he reads out what he said in the hostel, in which order, and who laughed. The boy signs that he has been talked to. Next time, a court.
{remembers("tbilisi-arrests"): "It's cheaper than Tbilisi," Serov reports, "and they come by themselves." # speaker: serov}
{not remembers("tbilisi-arrests"): "It costs nothing," Serov reports, "and they come by themselves." # speaker: serov}
The boy walks home and goes through the room in his head. There were seven. What he cannot work out is which of them it was not.
Suslov finds that the letter has lost its paragraph on courts, and reads it again to see what else has been lost. By spring there are eleven thousand files, and not one of them is closed.
-> DONE

= aftermath_writers
Nobody speaks for Dudintsev. Three who had praised him ask for the floor in order to have praised him less. {remembers("tvardovsky-kept"): Tvardovsky, whom you left at Novy Mir, printed the novel there. He regrets it in print, and goes fishing.|Konstantin Simonov, who edits Novy Mir and printed the novel there, regrets it there.}
{loyalty("shepilov") >= 20: "I thought that letters were to breathe," says Shepilov. You tell him that breathing out is part of it.}
The students, to whom not a word has been said, read the novel. On the flea market it costs as much as a pair of boots.
Suslov asks for the minutes of the Writers' Union, to spare you the trouble. They come to you with the places marked. After a month you are reading only the places.
-> DONE
