=== ivan_denisovich
-> briefing

= briefing
Aleksandr Tvardovsky, poet, editor of Novy Mir, has put on a tie to come and see you. In September your aide Lebedev read you his find aloud at Pitsunda: a bricklayer gets through one day of his sentence, and at the end of it is nearly content. Mikoyan heard it too. # record: taubman-2003
The author teaches physics at Ryazan and has done his eight years.
On the twelfth the Presidium took it up. "Who guards those people," asked Kozlov, "and what are they to tell their children?" # speaker: kozlov
Suslov had read it with a ruler. "It is without perspective." # speaker: suslov
They didn't vote. "Number eleven goes to the printer on Monday," says Tvardovsky, "with sixty pages in it, or without."
-> choice

= choice
{remembers("stalin-carried-out"): A year ago you carried Stalin out by night. This would be by day.}
{remembers("stalin-left"): A year ago you left Stalin lying where he lies. The bricklayer mentions him once, and not by name.}
{remembers("names-on-a-wall"): You have promised his kind a wall with names. This one has a spoon in his boot.}
{remembers("court-of-1962"): The country has listened to a trial all the spring. Nobody in it was cold.}
Tvardovsky has his hands between his knees.
+ [Print it in number eleven, as it stands # option: ivan-denisovich.print]
    -> aftermath_print
+ [Thank the author, pay him, and lock it up # option: ivan-denisovich.refuse]
    -> aftermath_refuse
+ [Keep it to the twenty-three numbered copies # option: ivan-denisovich.numbered]
    -> aftermath_numbered
+ [Print it, and start on the files from those years # option: ivan-denisovich.files]
    -> aftermath_files

= aftermath_print
"There is a Stalinist in each of you," you are said to have told the Presidium, "and in me too." # record: scammell-1984
Tvardovsky weeps, which he does well. Then he asks whether one might not, while one is about it, do away with the censor. You say that it is an interesting question.
A proofreader who did ten years herself corrects one word: in that camp they said it otherwise.
Number eleven has ninety-six thousand copies, and then twenty-five thousand more. # record: lakshin-diary
In Ryazan a man goes on teaching the pendulum, until the post office asks him to bring a sledge. Half the letters are from people who were there. Some were there with a rifle.
-> DONE

= aftermath_refuse
Tvardovsky stands up. "He is forty-three," he says. "He has waited. I thought you would like to be the one." You tell him that the time will come, and he says that he has heard that sentence in several voices.
It is locked up. By then Lebedev's copy has been lent for a night. A typist at an institute of cement, Lyudmila Ivanovna, does five carbons of it between her second shift and her first. By the spring the fifth is grey, and a boy at the university pays three roubles to hold it till morning.
"The author is conducting himself quietly," the KGB reports. "He has a second drawer."
Suslov has it entered that the question was considered.
-> DONE

= aftermath_numbered
Twenty-three copies were run off on the Central Committee's own press. You have a note pasted into each: to be returned.
So the bricklayer goes round the government villas, like a good doctor. Brezhnev, they say, cried, and gave it to his wife to finish. Number seven comes back with tea on it, and number nineteen, Shelepin's, does not come back.
"But they know already," says Tvardovsky.
In Karaganda, at the ticket window, a woman has heard that there's a book about them all, and that it is for ministers.
{remembers("speech-read"): It is how the speech of 1956 went out, in numbered booklets. Those were read aloud to seven million.}
-> DONE

= aftermath_files
Tvardovsky gets his sixty pages. Olga Shatunovskaya, who filled sixty-four volumes at Party Control, by her own count, and was pensioned off, is fetched back and told to begin printing. She asks for a lock.
The bricklayer is sold out by noon. The first volume comes in December: date, name, town, who denounced, who confirmed.
{remembers("kiev-thirty-eight"): She told you in 1956 that she had not brought Kiev with her. Volume four is to be Kiev.}
In Ryazan a neighbour who used to greet the teacher of physics crosses to the other side. He was a guard, it is on page ninety. A second secretary near Voronezh is on page two hundred, and hangs himself.
"How many pages has it?" asks Brezhnev, in the friendliest way. # speaker: brezhnev
-> DONE
