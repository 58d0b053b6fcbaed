=== belgrade
-> briefing

= briefing
"He won't believe that Beria did it," says Mikoyan across the aisle. "Stalin signed the letters of 1948, and Molotov beside him." # speaker: mikoyan
"He needn't believe it. He need only stand still for it," you say.
26 May, over Hungary. In an hour you land at Belgrade to make peace with Josip Broz Tito, whom Stalin cast out of the movement in 1948 and whom your newspapers called the head of a gang of murderers and spies. There will be a microphone. # record: khrushchev-memoirs
Molotov has stayed at home. His draft has trade and treaties in it. "He is not a communist," he told the Presidium. "One may buy tobacco from him." # speaker: molotov
"Say that we all did it," says Mikoyan. "It spreads thinner." # speaker: mikoyan
-> choice

= choice
{chose("beria.open-trial"): Beria's trial was printed. Tito will have read what he was charged with, and Yugoslavia was not in it.}
{seated("molotov") and loyalty("molotov") < -20: Molotov did not come to the airfield. He had sent his draft by messenger, against a receipt.}
{chose("austria.leave"): Eleven days ago Molotov smiled, once, on a balcony in Vienna. This time he has not been asked to.}
{chose("austria.stay"): Over Vienna Molotov had his way. His draft came the way a teacher hands back a copy-book.}
At Vnukovo Zhukov saw you off. After the war Stalin was afraid of him, and put him away in Odessa. "Name the man," he said.
"I called him a hired dog in Kiev," you tell the window, "and they clapped till their hands hurt." The aeroplane banks. There is new asphalt down there, and Tito on it, in sky-blue.
+ [Regret it, lay it on Beria, and ask for Party ties # option: belgrade.beria]
    -> aftermath_beria
+ [Read Molotov's draft: trade and treaties # option: belgrade.state-only]
    -> aftermath_state_only
+ [Lay it on Stalin, by name # option: belgrade.stalin-named]
    -> aftermath_stalin_named
+ [Say "we": we believed it, we printed it, we are sorry # option: belgrade.we]
    -> aftermath_we

= aftermath_beria
You run down the steps with both hands out. At the microphone you regret it, and lay it on Beria and Abakumov, Stalin's ministers of police. Tito, with a cigarette in a holder, listens like a monument. # record: time-1955
For a week there is lemonade. On a mountain road a tyre bursts, and you wrestle Mikoyan in the dust. # record: time-1955
You get a declaration: many roads to socialism. "You know it wasn't Beria," says Tito over the fish, pleasantly, and you find that you do.
{chose("malenkov-resigns.leningrad-file"): "And Malenkov?" he says. "There too it was all Beria?"}
In a camp laundry at Taishet a student from Leningrad, twenty-five years for a Yugoslav pen-friend, reads in the paper that it was a mistake. She folds it, and goes on with the sheets.
-> DONE

= aftermath_state_only
You read it out with your arms at your sides. Tito answers in a sentence of the same length. The photographers have you both with your mouths shut.
The talks are about aluminium. On the fourth evening he would like to hear what the Party thinks of him, and Gromyko, behind you, turns pale in advance. "The Party is buying tobacco," you say. He laughs.
{loyalty("molotov") >= -20: At Vnukovo Molotov shakes hands. "Correct," he says, and you are annoyed to notice that you're pleased.|At Vnukovo Molotov shakes hands. He wants the draft back, for the file.}
There is a trade mission and a football match. In a camp laundry at Taishet a student from Leningrad, twenty-five years for a Yugoslav pen-friend, reads the communique to the end and turns the page, to see whether it goes on.
-> DONE

= aftermath_stalin_named
"It was done by Stalin," you say into the microphone. "He is dead, and I was alive." Tito takes the cigarette out of its holder. # stage: look you
Then he takes you by the elbow, in front of everybody. On Brioni he talks for two nights about 1948, and cries once, angrily, for friends of his own.
Pravda prints your speech without that sentence. By evening all Moscow knows it. {seated("kaganovich"): Kaganovich rings up the island to say that he can't have heard it.} "By what right?" says Molotov. # stage: look molotov
At Taishet a student from Leningrad, twenty-five years for a Yugoslav pen-friend, is asked by her overseer whether she has heard. "Say it yourself," she tells her. The overseer looks behind her, and says it.
-> DONE

= aftermath_we
"We believed it," you say, "and we printed it. I read it out myself, in Kiev, to full halls. I am ashamed." # stage: look you
Tito has an answer ready for Beria. He folds it up. "It takes a big man," he says in Russian, and then, because he is Tito, "or a new one."
You bring home half a promise of Party ties. At the Presidium Voroshilov wants to know who "we" is. {seated("malenkov") and office("premier") != "malenkov": Malenkov says that he too had read it out.}
In a camp laundry at Taishet a student from Leningrad, twenty-five years for a Yugoslav pen-friend, reads it twice. She does not know whether she is in the "we". The commandant has sent for her file, so perhaps she is.
-> DONE
