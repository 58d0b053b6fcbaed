=== national_cadres
-> briefing

= briefing
Kiev is on the line, shouting. "They counted my committees at night! Since when do the police count the Party?" Leonid Melnikov is first secretary there, a Russian. # speaker: melnikov
Beria takes the receiver out of your hand. "Why are the partisans still shooting in your woods, Leonid Georgievich? Because you talk to them through an interpreter." He hangs up. # speaker: beria
Of 311 leading officials in the western Ukraine, says his note, eighteen were born there. Melnikov has had the institutes of Lvov lecture in Russian. # record: naumov-sigachev-1999
In ten minutes the Presidium is to appoint people born there. Kiev would go to your man Alexei Kirichenko, its first Ukrainian in thirty years. You had it from 1938, when the arrests were at their height.
-> choice

= choice
{chose("amnesty.oppose"): You voted against Beria in March, and Malenkov asks you first today, to have it over.}
{chose("amnesty.go-along"): You have voted with Beria all spring. Malenkov already has you down under the ayes.}
{chose("amnesty.staged"): In March you hung a timetable on Beria's amnesty. Beria would like to see you hang one on the Ukraine.}
{chose("amnesty.politicals"): In March you asked for more than Beria did. He has been wondering since what you know that he does not.}
"Twelve years I wore an embroidered shirt down there," you say, "and swore in Ukrainian when I hit my thumb. They didn't count me."
"I did," says Beria. # speaker: beria
+ [Vote for it, give Kirichenko Kiev, and draft Latvia's paper # option: national-cadres.native]
    -> aftermath_native
+ [Speak for Melnikov and the Russians in office # option: national-cadres.defend]
    -> aftermath_defend
+ [Say that the Party counts its own people from now on # option: national-cadres.party-count]
    -> aftermath_party_count
+ [Put the peoples whom Stalin deported on the same paper # option: national-cadres.exiles]
    -> aftermath_exiles

= aftermath_native
Melnikov goes. Kirichenko rings you from Kiev, so loudly that you hold the receiver off. He has made his first speech there in Ukrainian, and half the Bureau did not know that they could follow it.
By June you have written Beria's kind of paper about Latvia: too few Latvians, too much Russian in the offices. # record: loader-2016
From Drogobych a librarian, Stefania Hrynko, writes to the new secretary and sends you a copy, to be safe. "An official said good day to me in my own language. He said it beautifully. Then he asked who puts flowers on the graves behind the brickworks."
You keep the carbon. Some of the phrases in it are Beria's. Later you cannot find them.
-> DONE

= aftermath_defend
"Who rebuilt Kiev?" you ask. "Who went down those villages when a man from Moscow got an axe for his supper?"
"You were there, Nikita," says Beria. "Twelve years, was it? Say us a poem by Shevchenko, since they all can." # speaker: beria
You say two lines, and the third will not come. Melnikov falls all the same, and Kirichenko has Kiev without your voice. He thanks the Presidium one by one, by name, and leaves yours out.
But the Russian second secretaries, from Vilnius to Frunze, have heard. One sends melons.
At Drogobych Stefania Hrynko, a librarian, gets the Ukrainian shelf back from the cellar. A man in Moscow was against it, they tell her. She dusts Shevchenko herself.
-> DONE

= aftermath_party_count
"I don't say the figures are wrong. I ask who was sent for them. A policeman goes to a district and counts secretaries by blood. I have seen what such lists are used for. I have made them."
Suslov quotes Lenin on the national question, and for once it warms the room. # stage: look suslov
Melnikov is given up. The notes on Latvia and Belorussia are to be done again by the Party. Beria smiles at you until the door is shut. # stage: look beria
That summer instructors travel to Kaunas and Ternopol and ask people how they feel. "They wrote it all down," says Stefania Hrynko, a librarian at Drogobych. "The others wrote down only names." By spring everything has been taken into account.
-> DONE

= aftermath_exiles
"If it's blood we are counting, count Kazakhstan," you say. "Chechens, Kalmyks, Tatars, Volga Germans. You drove them out there, Lavrenty. How many are left?"
It is his own idea, and he had been keeping it for August. He looks at you almost with affection. "Two million seven hundred thousand. Shall we let out one point seven?" # speaker: beria
"They will live where?" states Molotov. "Others have those houses." # speaker: molotov # stage: look molotov
Melnikov falls, Kirichenko gets Kiev, and the exiles get a commission. It strikes children under sixteen off the register.
At Karaganda a Chechen, Aset Mutsayeva, takes her son to the window where they sign each month. The boy is told that he need not. He walks past the last house and stands there.
-> DONE
