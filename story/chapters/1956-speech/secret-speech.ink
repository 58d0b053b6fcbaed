=== secret_speech
-> briefing

= briefing
The Party's Twentieth Congress opens tomorrow, 14 February, the first without Stalin. Fourteen hundred delegates are here. In your safe lie seventy pages from the commission under Pyotr Pospelov: whom Stalin had arrested and shot in 1937 and 1938. # record: pospelov-report-1956
{chose("pospelov.with-molotov"): Each page has Molotov's reservation at its foot. On the last, Voroshilov has signed.}
"They'll hear about steel," states Molotov. "Then his merits. Then the rest, if there is time." # speaker: molotov
"The next congress will read it out for us," says Mikoyan, "names and all. I prefer to be the witness." # speaker: mikoyan
By tonight the Presidium must decide who is to hear it, and from whom. The commission did not print who else signed. You know most of the hands, your own included.
-> scene

= scene
{short(): -> choice}
Thursday 9 February, the Presidium table. Pospelov, who helped to write Stalin's official biography, reads out what his commission has found. In the worst places his voice shakes and his eyes fill. He waits, and goes on. # record: mikoyan-1999
In 1937 and 1938 there were 1,548,366 arrests for anti-Soviet activity. 681,692 people were shot. Of the 1,966 delegates to the congress of 1934, 1,108 were arrested. # record: pospelov-report-1956
Several of you were delegates in 1934. You catch Marshal Voroshilov finding the others with his eyes, and he catches you at the same thing.
{remembers("beria-removed-late"): Until he fell, Beria kept papers on each of you in his safes at the oil ministry. Each of you has been told since then that his own folder was empty.}
{chose("beria.open-trial"): Some of it was read out in court when Beria was tried, Kaganovich's figure and your own with the rest. It was easier to hear with Beria in the dock.}
"What kind of leader is it," you ask them, "who destroys everyone?" # record: malin-notes # stage: look you
"Tell it," says Molotov, "and tell the other side as well. For thirty years Stalin led us. We made an industrial country. We came out a great party after Stalin." # speaker: molotov # record: malin-notes # stage: look molotov
"Nikita Sergeyevich is right," says Kaganovich, loudly. "And Vyacheslav Mikhailovich is right." # speaker: kaganovich
A cool head is needed, he means, or thirty years go at one stroke of the pen. Voroshilov begs them to think it over. Stalin was a Marxist too. # record: malin-notes
{remembers("malenkov-trusts-you") and seated("malenkov"): Malenkov, at your side, is for telling. "There was a great deal to sign in those years," he says in your ear. "Ought we to have read it?"}
* [Ask Molotov which part he would leave out # talk: molotov-which-part]
    "No part. I would open with the Dnieper dam and come to your figures in their place." He squares his papers. "A report has an order, Comrade Khrushchev. A confession has none. The man who makes it cannot say where it will stop." # speaker: molotov
* [Give the floor to Saburov, who has not spoken # talk: saburov-spoke]
    Maksim Saburov, the planner, is red to the neck. "Shortcomings, Comrade Kaganovich says. They are not shortcomings. They are crimes." # speaker: saburov # record: malin-notes
    Pervukhin, the engineer beside him, nods at the green cloth. They were both given dead men's offices before they were forty, and have not been asked about it until today.
-
{chose("kuntsevo.rally-young"): Averky Aristov, of the commission, waits for you at the door. You called for his kind once, over a coffin. He would like to be called for again.}
In the corridor Kaganovich takes your elbow. He made you in the Moscow committee and holds on to you like a schoolmaster. "I spoke for you, you heard me. Only remember, Nikita. In ’thirty-seven, when Moscow had to send Stalin a figure, whose hand was under it?" # speaker: kaganovich
That evening Olga Shatunovskaya stands in your anteroom with a string bag. She was taken in 1937 and came back in 1954. You and Mikoyan found her a desk in Party Control, where she frightens people. She will not sit.
"You have counted delegates," she says. "Somebody should count the men who beat them. They draw pensions. One lives on my staircase, and he holds the door for me."
* [Ask whose signatures she has seen # talk: kiev-thirty-eight]
    She needs no paper. "Kaganovich. Molotov. Voroshilov. Malenkov, for Belorussia and Armenia." There she stops, and Shuisky, your aide, finds something to do in the next room.
    "Go on," you say.
    "Kiev," she says. "Thirty-eight." You took over Kiev that January. "I did not bring it with me."
* [Ask what they say of you in the camps # talk: camps-say]
    "That Khrushchev signed like the rest. That Khrushchev opened the gate." She moves the bag to her other hand. "The same people say both, in one evening. They would like to be told which."
-
Sunday, at the dacha, Mikoyan walks with you between the snowbanks. "Let me read it. I have the floor on the sixteenth, and I've less to lose than you. And what is said in a closed hall stays in the hall." # speaker: mikoyan
"With fourteen hundred of them?" You laugh so that a crow goes up. "Anastas, I've met their wives."
{loyalty("mikoyan") >= 25: A few steps on he says that he has looked for his own signature, and found it.}
{loyalty("molotov") >= 0: On your desk at home there is a page in Molotov's hand, headed Merits. It is a fair page, and most of it is true.}
-> choice

= choice
{short(): On Thursday Pospelov read it to you, weeping in the worst places: 681,692 people shot in two years. Saburov called it crimes. # record: pospelov-report-1956 # record: malin-notes # record: mikoyan-1999}
{short(): Afterwards Kaganovich, who made you in the Moscow Party, took your elbow. "In ’thirty-seven, when Moscow had to send Stalin a figure, whose hand was under it?" Olga Shatunovskaya, an old Bolshevik back from the camps, told you of a man who used to beat her. He lives on her staircase, and holds the door for her.}
{chose("beria-trial.closed-court"): Behind the pages in the safe lies the envelope with Rudenko's slip, from Beria's trial. You have felt whether it is still there.}
{remembers("trials-opened"): Nine of the seventy pages are on the open trials, of Bukharin and Lenin's other comrades. Molotov has asked that those be read last, if at all.}
{remembers("own-file-read") or chose("beria-trial.invited-hall"): Your own figure of 1937 has been read out once, at Beria's trial. That night you could not eat, and you can always eat.}
Monday the thirteenth, in the morning. "I buried the man and I cried for him," you tell them. "I'm not going to be buried under him."
"Let it lie," begs Voroshilov. Suslov would give it a passage; Lenin, too, spoke of mistakes. "Open the doors," says Marshal Zhukov, "and begin with the marshals who were shot. With Tukhachevsky." Pospelov wants to know whether to have his text retyped in larger letters, for reading aloud.
+ [Read it yourself, behind closed doors, with no debate # option: secret-speech.closed]
    -> aftermath_closed
+ [Keep the pages locked up and go on releasing people quietly # option: secret-speech.silence]
    -> aftermath_silence
+ [Put a passage on merits and mistakes into your public report # option: secret-speech.balanced]
    -> aftermath_balanced
+ [Let Pospelov read it as the finding of his commission # option: secret-speech.pospelov]
    -> aftermath_pospelov
+ [Open the doors, allow debate, and name men still in office # option: secret-speech.open]
    -> aftermath_open

= aftermath_closed
Saturday 25 February, a morning sitting outside the programme. Bulganin gives you the floor. No foreign guests, no stenographer. # stage: plate congress # record: congress-20-1956
You read for about four hours. Where the page is too small you do Stalin's voice, his rages. Nobody makes a sound. They look at the floor. # record: taubman-2003
{remembers("trials-opened"): The pages on the trials stay in your pocket.}
{remembers("kiev-thirty-eight"): Kiev, thirty-eight, is not in it. By the side wall, among the special passes, a thin woman could show you the line after which it is missing.}
{not remembers("kiev-thirty-eight") and not remembers("said-we-at-belgrade"): You say Stalin, and Yezhov, his policeman of 1937. You do not say we. Behind you the Presidium listens for it all morning.}
{not remembers("kiev-thirty-eight") and remembers("said-we-at-belgrade"): You say Stalin, and Yezhov, his policeman of 1937. To Tito, at Belgrade, you said we. Behind you the Presidium listens for it all morning.}
A letter from Karaganda, in pencil. Her husband's arrest was a mistake, she understands. Where is he buried? Shuisky, your aide, has a box of them.
By Sunday fourteen hundred delegates are on trains, and none has been told what he may tell.
-> DONE

= aftermath_silence
On the fourteenth you ask the congress to rise for its dead, Stalin, Gottwald of Prague and Tokuda of Tokyo in one breath. It rises. # stage: plate congress # record: congress-20-1956
The seventy pages go back into the safe. Pospelov asks for a receipt.
The released come home singly, to flats where somebody has long had their room.
A young physicist stands up in a Party meeting. His dead father has had his Party card back, by post. Who took it away? Old Square rings. What should he be told?
{remembers("camps-say"): "They still ask me which," says Olga Shatunovskaya, and puts down another bundle.}
{remembers("kiev-thirty-eight"): Olga Shatunovskaya puts down another bundle. The page from Kiev is not in it. She sees you look.}
Mikoyan has written the year of the next congress into his diary. Nothing else is on the page.
-> DONE

= aftermath_balanced
It takes four minutes of the public report, before the newsreel: great merits, grave mistakes in his last years. The applause comes at the merits. # stage: plate congress
{remembers("molotov-which-part"): Molotov altered one word in the draft, "many" to "certain", and now he applauds his word.}
{chose("kuntsevo.rally-young"): Aristov reads along in the printed text with his finger, and stops where the figures used to be.}
A propagandist in Sverdlovsk writes for the list of mistakes. There is none.
Olga Shatunovskaya has cut the passage out. "Certain violations," she reads. "The women I came back with want to know whether they are violations or only certain."
A weekly in Warsaw prints the passage beside a photograph of Wladyslaw Gomulka, locked up in 1951. There is no caption.
-> DONE

= aftermath_pospelov
In closed session Pospelov reads, in the voice in which he used to read out greetings to Stalin. At the letter of Robert Eikhe, tortured and shot, he cannot go on. The hall waits. # stage: plate congress
A note comes up from the floor, unsigned. Who in the Presidium knew? You pass it to Mikoyan, and he passes it back.
{loyalty("regional-secretaries") >= 20: In the lobby three provincial secretaries find you. They had expected you up there, and say so like men who would have liked to clap.}
{loyalty("regional-secretaries") < 20: In the lobby a provincial secretary explains it to the buffet: a finding, which is not yet a line.}
From Tbilisi Vasily Mzhavanadze asks what he is to say if they bring flowers.
In Warsaw two versions go round: what Pospelov read, and what people suppose that you would have said. The second is being typed.
-> DONE

= aftermath_open
The doors stay open. The foreigners keep their seats, and you read out the names together with the posts that they hold this morning. # stage: plate congress # stage: shock
Kaganovich is on his feet before you have turned the page. "And the Ukraine? Who signed in the Ukraine?" # speaker: kaganovich
{remembers("kiev-thirty-eight"): "I did," you say. "Kiev, thirty-eight." It is the one answer for which nobody has prepared a shout.}
{not remembers("kiev-thirty-eight"): "The commission has the papers," you say. That is no answer, and fourteen hundred people hear it.}
The debate lasts three days. Zhukov sends up a note: is Marshal Tukhachevsky in the resolution, yes or no.
{remembers("kaganovich-fell-1956"): In the secret ballot Kaganovich is struck off by more than half. At the cloakroom he argues about his number.}
{not remembers("kaganovich-fell-1956"): The new Central Committee elects them all again, the named and the man who named them. You draft a resolution on unity.}
An investigator hands his neighbour the key of his flat and takes a train.
-> DONE
