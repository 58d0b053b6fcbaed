=== manege
-> briefing

= briefing
Thirty years of the Moscow artists, in the old riding school by the Kremlin. Downstairs hang milkmaids, and a nude by Falk, who is dead. Upstairs since last night hang the pupils of the teacher Bilyutin, and the sculptor Ernst Neizvestny has his bronzes there. # record: reid-2005
Suslov has you by the elbow. "You ought to see upstairs, Nikita Sergeyevich. It is what they do with the people's copper." # speaker: suslov
Lebedev, your aide, is at the other. "There's a door on this side. The soup is at two."
Vladimir Serov, a painter, no kin of the policeman, who wants the Academy, walks backwards ahead of you and turns on the lights. On the stairs some forty young people have begun to clap.
-> choice

= choice
{remembers("ivan-denisovich-printed"): A fortnight ago you let a convict into print, and the same young people kissed each other in the street.}
{remembers("ivan-denisovich-refused"): These are the same who pass round the convict's story in typescript. Suslov has told you so.}
{remembers("jupiters-in-secret"): You have not had a good night since October, and may not say what you got for it.}
A face looks at you out of a frame, with three eyes. "My grandson does better," you say, to be saying something. They laugh, and you feel yourself getting warm.
+ [Go up and tell them what you think # option: manege.scold]
    -> aftermath_scold
+ [Go up, look, say nothing, and go home to lunch # option: manege.silent]
    -> aftermath_silent
+ [Tell the Union that pictures are its own affair # option: manege.unions]
    -> aftermath_unions
+ [Have Shelepin look into who let them hang there # option: manege.police]
    -> aftermath_police

= aftermath_scold
You ask each one who his father is. You tell them that a donkey's tail does it better. A word comes out of you about their manhood which nobody prints, and everybody does remember. # record: reid-2005
Neizvestny has a paratrooper's scars, and stands up to you for most of an hour about bronze. There is an angel and a devil in him, you say at the end; if the angel wins, we'll help you. # record: medvedev-khrushchev
Gleb Pavlovich, who painted one of them, teaches drawing in a Palace of Pioneers. On Monday the class is told that he is ill.
"They'd arranged it like a shop window," Lebedev says in the car.
"Who did?"
He has a family. "The soup will be cold," he says.
-> DONE

= aftermath_silent
It takes you ten minutes. You hold your hat behind you with both hands. In front of the one with the three eyes you stop, and Suslov bends forward.
"So," you say, and walk on. It costs you more than Vienna did.
Neizvestny, in an open collar, had his answer ready, and is left standing with it.
On Sunday Pravda has four lines: the leaders saw an exhibition. From these Vladimir Serov concludes that he has been slighted, the critics that there's to be freedom, and the province of Penza that abstract art should be acquired.
{loyalty("suslov") < -8: Suslov puts his galoshes on in the porch without any help. "It will have been understood as permission," he says. # speaker: suslov}
{loyalty("suslov") >= -8: "You restrained yourself," says Suslov in the porch, as to a patient. # speaker: suslov}
-> DONE

= aftermath_unions
"Are you asking me?" you say to Vladimir Serov. "I'm a fitter. Let the Union vote."
It has never voted. In January it does, and splits: the milkmaids keep the building and the fund, the young ones get a cellar on the Kuznetsky and forty kilos of bronze. Ehrenburg makes a speech of two hours, in which you are compared to a pope.
Ilyichev asks you for the line. You tell him that there isn't one, and he sits down.
Gleb Pavlovich, who teaches drawing in a Palace of Pioneers, brings his class, and two mothers complain.
{remembers("ivan-denisovich-printed"): "First the camps and now the circles," says Kozlov. "What do you want them to be certain of?" # speaker: kozlov}
-> DONE

= aftermath_police
You don't go up. You speak about it in the cloakroom to Shelepin, who left the KGB to his friend Semichastny, while you find a sleeve. He writes down four words.
By Monday the caretaker has been questioned, and Bilyutin. His cellar is sealed. Gleb Pavlovich, who taught drawing in a Palace of Pioneers, has a month to find work or leave Moscow as a parasite.
{chose("june-1957.arrest"): In June 1957 you needed a marshal. Now a cloakroom is enough.}
In Rome, where your son-in-law has an audience to arrange, Communists with paint on their own cuffs hand in a letter. Picasso has signed it.
"I only asked who let them in," you tell Mikoyan. "You asked Shelepin," he says. # speaker: mikoyan
-> DONE
