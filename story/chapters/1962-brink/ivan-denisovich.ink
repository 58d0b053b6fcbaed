=== ivan_denisovich
-> briefing

= briefing
Aleksandr Tvardovsky, poet, editor of Novy Mir, has put on a tie to see you.
{chose("novy-mir.dismiss"): In 1954 you sent him out of that office with a kind word. Four years later it was given back.}
{chose("novy-mir.close"): In 1954 you closed his journal. He got it back four years later.}
{chose("novy-mir.protect"): In 1954 you haggled with him over eight lines of his own, and settled on six.}
In September, at Pitsunda, your aide Lebedev read you what Tvardovsky had found: one day of a prisoner, a bricklayer who keeps a spoon in his boot and at night is nearly content. # record: taubman-2003
Aleksandr Solzhenitsyn, who did eight years, teaches physics at Ryazan.
On the twelfth the Presidium took it up, from twenty-three numbered copies. "Who guards those people," said Kozlov, "and what shall they tell their children?" # speaker: kozlov
"It is without perspective," said Suslov, who had read it with a ruler. # speaker: suslov
No vote was taken.
-> choice

= choice
"He saves the mortar!" you tell Tvardovsky. "He'd sooner freeze than waste a trowel. I've hired that man. I have hired him a hundred times."
He says nowhere who signed for him. At Pitsunda you listened for it to the end.
{remembers("stalin-carried-out"): A year ago you carried Stalin out by night. This would be by day.}
{remembers("stalin-left"): A year ago you left Stalin lying where he lies. The bricklayer mentions him once, and not by name.}
{remembers("names-on-a-wall"): You have promised his kind a wall with names.}
{remembers("court-of-1962"): The country has listened to a trial all the spring. Nobody in it was cold.}
"Number eleven goes to the printer on Monday," says Tvardovsky, "with sixty pages in it, or without."
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
Tvardovsky weeps, which he does well. While you are about it, he says, you might do away with the censor. You tell him that he has had his cake.
A proofreader who did ten years herself corrects one word of camp slang. Where she was they said it otherwise.
Number eleven has ninety-six thousand copies, and then twenty-five thousand more. # record: lakshin-diary
In Ryazan a man goes on teaching the pendulum, until the post office tells him to bring a sledge. Half the letters are from people who were there. Some were there with a rifle.
-> DONE

= aftermath_refuse
Tvardovsky stands up. "He is forty-three," he says. "He has waited. I thought you would like to be the one." You tell him that the time will come. He has heard that sentence, he says, in several voices.
Suslov has it entered that the question was considered.
By then Lebedev's copy has been lent for a night. A typist at an institute of cement, Lyudmila Ivanovna, does five carbons of it between her second shift and her first. By December the fifth is grey, and a boy at the university pays three roubles to hold it till morning.
"The author is conducting himself quietly," reports Semichastny, who has the KGB now. "He has a second drawer."
-> DONE

= aftermath_numbered
Twenty-three copies were run off on the Central Committee's own press. You have a note pasted into each: to be returned.
So the bricklayer goes round the government villas, like a good doctor. Brezhnev, they say, cried, and gave it to his wife to finish. Number seven comes back with tea on it, and number nineteen, Shelepin's, does not come back.
"But they know already," says Tvardovsky.
{remembers("speech-read"): It is how the speech of 1956 went out, in numbered booklets. Those were read aloud to seven million.}
In Karaganda, at the ticket window, a woman has heard that there's a book about them all, and that it is for ministers.
-> DONE

= aftermath_files
Tvardovsky gets his sixty pages. Olga Shatunovskaya, who filled sixty-four volumes at Party Control, by her own count, and was pensioned off, is fetched back to print them. She wants a lock first.
The bricklayer is sold out by noon. The first volume comes in December: date, name, town, who denounced, who confirmed.
{remembers("kiev-thirty-eight"): She told you in 1956 that she had not brought Kiev with her. Volume four is to be Kiev.}
In Ryazan a neighbour who used to greet the teacher of physics crosses the street. He was a guard, on page ninety. A second secretary near Voronezh is on page two hundred, and hangs himself.
"A thorough woman," says Brezhnev, in the friendliest way. "She should mind her health." # speaker: brezhnev
-> DONE
