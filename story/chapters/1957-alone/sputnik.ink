=== sputnik
-> briefing

= briefing
Kiev, 4 October 1957, near midnight. You come back from the telephone to a table of Ukrainian secretaries. Sergei Korolev's ball has been circling the earth for two hours, and beeps. They wait politely for the toast. # record: s-khrushchev-2007
Now Dmitri Ustinov, minister of arms. They hear your half.
"TASS is to name the rocket, so that Washington sweats? ... And Keldysh, at the Academy? ... Give it away as science, like rain?"
Since August the rocket flies far enough. Its warheads break up on the way down. # record: siddiqi-2017
On a second slip: on Sunday a waste tank blew up at the secret plutonium works near Kyshtym. The wind is over villages. # record: brown-2013
"And the other thing, in the Urals? ... What do you mean, what thing?"
-> choice

= choice
TASS must have a text tonight. Through the wall somebody has found the beep on a wireless and is calling the cook.
{seated("zhukov"): All day, while tanks forded the Dnieper for you, you asked generals about Marshal Zhukov. It is a relief to think of something that only goes round.}
{remembers("hungary-crushed") or chose("poland.march"): For a year the world has been shown photographs of our tanks. Now let it look up.}
{remembers("hungary-left"): For a year you have been the man who went home from Budapest. Now let the world look up.}
+ [Announce it briefly, and when the world shouts, print it larger # option: sputnik.banner]
    -> aftermath_banner
+ [Let the Academy give it to the world as science # option: sputnik.joint]
    -> aftermath_joint
+ [Announce it with the names of the men who built it # option: sputnik.name-designers]
    -> aftermath_name_designers
+ [Announce both, the ball and the tank # option: sputnik.tell-kyshtym]
    -> aftermath_tell_kyshtym

= aftermath_banner
On the fifth Pravda has it in a modest column. On the sixth, when the West has finished shouting, it fills the page. # record: pravda-october-1957
You had not known how frightened they were. To an American you remark that bombers belong in museums, and he prints it. You have no rocket on duty. Nobody asks.
You ask Korolev for something by 7 November. He sends up a dog from the Moscow streets, Laika, and there is no way down. # record: siddiqi-2017
The second slip goes into your pocket. At Berdyanish, eight miles from the tank, soldiers lead out the cow of a Bashkir woman called Minzifa and shoot it. She signs that she will not say from where she has been moved.
-> DONE

= aftermath_joint
Keldysh gives the frequency, the weight and a table of when to look up. In Washington a hall full of geophysicists gets to its feet, and only then do the admirals ask to see the table.
A ham in Ohio sends the Academy a tape. So do nine hundred others, and a girl in the Academy's post room, Inna, has to be given a second desk and a dictionary.
{office("defence-minister") == "zhukov": "A timetable of our own artillery," says Zhukov. "Take it back." # speaker: zhukov # stage: look zhukov}
In the queue for milk they want to know whether it is ours. It is everybody's, says a teacher. They would rather that it were ours.
At Berdyanish, near Kyshtym, soldiers shoot the cows. They hand out no table.
-> DONE

= aftermath_name_designers
"Korolev," says the radio, and spells him. "Glushko. Keldysh. Tikhonravov." By noon a crowd is standing before a house in Moscow where no Korolev lives.
Serov says that you have drawn a target on a man's back, with the initials. Glushko, who makes the engines, says that it was the engines, in writing. # stage: look serov
{remembers("camps-say"): Korolev was on the Kolyma in 1939 and lost his teeth there. The biography in the newspaper has a gap in it as wide as a jaw, and readers of biographies can tell what fits.}
{not remembers("camps-say"): The biography in the newspaper passes from 1938 to 1944 in half a line. Everybody who reads biographies knows what such a half line is for.}
His mother rings up the editor to thank him. The woman downstairs, she says, had believed that he was in linoleum.
At Kyshtym no names are given. Soldiers shoot the cows.
-> DONE

= aftermath_tell_kyshtym
It stands under the first item, in smaller type: an accident at a works in Chelyabinsk province, no deaths, certain villages to be moved, milk from the district not to be drunk. # stage: shock
"Now they have the place," says Ustinov. "They had it already," you tell him. "It was the people next door who didn't."
In Berdyanish, eight miles off, soldiers have told a Bashkir woman called Minzifa to leave the cow and the carrots. Now she is told why. In the villages behind hers the lorries come within the month and not within the year.
There is a run on iodine, and a professor of physics in Sverdlovsk stands up before his students and cannot go on.
-> DONE
