=== national_cadres
-> briefing

= briefing
The police have been counting the Party. Of 311 leading officials in the western Ukraine, Beria's note says, eighteen were born there. Leonid Melnikov, first secretary at Kiev, a Russian, has made the institutes of Lvov lecture in Russian, and there is still shooting in the woods. # record: naumov-sigachev-1999
"Why do they shoot?" says Beria. "Because we talk to them through an interpreter. Lithuania the same. Put their own people in." # speaker: beria
"Your men counted my committees at night and behind my back," says Melnikov. "Since when do the police count the Party?" # speaker: melnikov
Kiev would go to Alexei Kirichenko, the first Ukrainian there for thirty years. He is your man. You had Kiev yourself, from 1938, when the arrests were at their height.
-> choice

= choice
{chose("amnesty.oppose"): You voted against Beria in March, and Malenkov asks you first today, to have it over.}
{not chose("amnesty.oppose"): You have voted with Beria all spring. Malenkov already has you down under the ayes.}
+ [Vote for it, give Kirichenko Kiev, and draft Latvia's paper # option: national-cadres.native]
    -> aftermath_native
+ [Speak for Melnikov and the Russians in office # option: national-cadres.defend]
    -> aftermath_defend
+ [Say that the Party counts its own people from now on # option: national-cadres.party-count]
    -> aftermath_party_count
+ [Ask for the exiled peoples to be put on the same paper # option: national-cadres.exiles]
    -> aftermath_exiles

= aftermath_native
Melnikov goes. Kirichenko rings you from Kiev, so loudly that you hold the receiver off. He has made his first speech there in Ukrainian, and half the Bureau did not know that they could follow it.
By June you have written Beria's kind of paper about Latvia: too few Latvians, too much Russian in the offices. # record: loader-2016
From Drogobych a librarian, Stefania Hrynko, writes to the new secretary and sends you a copy, to be safe. "An official said good day to me in my own language. He said it beautifully. Then he asked who puts flowers on the field behind the brickworks."
You keep the carbon. It has come out with his phrases in it, and you cannot now tell which.
-> DONE

= aftermath_defend
"Who rebuilt Kiev?" you ask. "Who went down those villages when a man from Moscow got an axe for his supper?"
"You were there, Nikita," says Beria. "Twelve years, was it? Say us a poem by Shevchenko." # speaker: beria
You say two lines, and the third will not come. Melnikov falls all the same, and Kirichenko has Kiev without your voice. He thanks the Presidium by name and passes from Voroshilov straight to Mikoyan.
But the Russian second secretaries, from Vilnius to Frunze, have heard. One sends melons.
At Drogobych Stefania Hrynko, a librarian, gets the Ukrainian shelf back from the cellar. She has been told that somebody in Moscow was against it, and dusts Shevchenko herself.
-> DONE

= aftermath_party_count
"I do not say that the figures are wrong. I ask who was sent for them. A policeman goes to a district and counts secretaries by blood. I have seen what such lists are used for. I have made them."
Suslov quotes Lenin on the national question, and for once it warms the room. # stage: look suslov
Melnikov is given up. The notes on Latvia and Belorussia are to be done again by the Party. Beria smiles at you until the door is shut. # stage: look beria
That summer instructors travel to Kaunas and Ternopol and ask people how they feel. "They wrote it all down," says Stefania Hrynko, a librarian at Drogobych. "The others wrote down only names." By spring everything has been taken into account.
-> DONE

= aftermath_exiles
"If it's blood we are counting, count Kazakhstan," you say. "Chechens, Kalmyks, Tatars, Volga Germans. You drove them out there, Lavrenty. How many are left?"
It is his own idea, and he had been keeping it for August. He looks at you almost with affection. "Two million seven hundred thousand. Shall we let out one point seven?" # speaker: beria
"And where," states Molotov, "will they live? Others have those houses." # speaker: molotov # stage: look molotov
Melnikov falls, Kirichenko gets Kiev, and the exiles get a commission. It strikes children under sixteen off the register.
At Karaganda a Chechen, Aset Mutsayeva, takes her son to the window where they sign each month. The boy is told that he need not. He asks how far he may go, then.
-> DONE
