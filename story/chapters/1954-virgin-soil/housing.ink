=== housing
-> briefing

= briefing
The Kremlin, 7 December, the builders' conference, last day. You speak last. On the platform sit the architects of Stalin's seven towers. In the towns a person has five square metres to live on. # record: smith-2010
"Walls cast in a factory, five floors, low ceilings, no lift," says the engineer Vitaly Lagutenko. "I bolt it together like a cupboard."
"People will have to look at your cupboard for a hundred years," says Arkady Mordvinov, president of the Academy of Architecture.
"Lend a man money for bricks," says Kosygin, who makes the nation's cloth and has done the sum. "He builds at night for nothing." The cement minister wants time for a better panel. What you say here will be built.
-> choice

= choice
{chose("virgin-lands.old-lands"): The same cement is down for your superphosphate works. The minister has drawn a small circle round it.}
You were a fitter in the Donbass under the Tsar and had a kitchen of your own. It has annoyed you for forty years. "How low is your ceiling?" you ask Lagutenko. "Two and a half metres." You measure it off above your own head. "I'd have room to jump." # stage: look you
{chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow"): "There are tents too," murmurs Mordvinov. "On the steppe they are very cheap."}
In the twentieth row sits Klavdia Sorokina, who drives a crane and lives in a barrack off the Kaluga road, seven to a room. She has taken out a pencil.
+ [Mock the spires: factory walls and a flat for each family # option: housing.panels]
    -> aftermath_panels
+ [Lend people money for bricks and let them build # option: housing.own-house]
    -> aftermath_own_house
+ [Thank the Academy for its towers and ask for more # option: housing.towers]
    -> aftermath_towers
+ [Give the institutes five years for a better panel # option: housing.wait]
    -> aftermath_wait

= aftermath_panels
You mock columns and spires, name architects to their faces, and reckon up what a square metre costs. # record: khrushchev-builders-1954 # stage: look you
What does the spire cost, Comrade Mordvinov, on your hotel? The engineers roar. The academicians study the programme.
In the interval a man begs leave to finish a cornice. "Does it hold anything up?" you ask.
In the barrack Klavdia's mother-in-law has measured the new ceiling with a string and stood up under it. "Well," she says, "we're none of us tall." Klavdia does not mind the ceiling. She wants a door, and she wants it to bang.
{loyalty("central-ministries") < 0: The steel ministers show you the rods for a million flats, and then the tanks.|The steel ministers congratulate you, and enter it under the plan after next.}
-> DONE

= aftermath_own_house
A plot behind the tram depot, a loan for ten years, and bricks, as soon as somebody makes bricks.
Suslov quotes Engels: the worker who owns his cottage is chained to it. # speaker: suslov
"To a stove," you tell him. "And a door."
Klavdia Sorokina and her husband build in the evenings. On Sundays her foreman forgets to lock the crane. By August there are nineteen houses, none straight.
Zverev of Finance sends inspectors. Two of them are building.
{chose("komsomol.families"): The loans from your young couples' farms have been copied word for word, goat and all.}
Klavdia's neighbour has laid out a third room. It is for his mother, he tells them, and offers them a chair in it.
-> DONE

= aftermath_towers
You praise the seven towers as one praises a bride. Lazar Kaganovich, who pulled down half of old Moscow and was for the panels until noon, has tears in his eyes, and looks round so that they shall be seen. # stage: look kaganovich
Lagutenko rolls up his drawing and asks the attendant for string.
Next year the tower gets its star, and a general on every landing.
From her crane, at the height of the twenty-sixth floor, Klavdia Sorokina has found the roof of her barrack. "It looks very small," she writes to you. "At night they light the spire, and we can read by it, and save the current."
-> DONE

= aftermath_wait
Nine storeys, a lift, a seam that doesn't leak. The institutes ask for five years, and the cement minister leads the applause. He had been afraid of February.
One panel exists. It stands in the institute's yard under a roof. Klavdia Sorokina comes with a delegation and knocks on it.
"Very nice," she says. "And where do the other three go?"
{loyalty("kosygin") >= 0: "It is the correct decision," Kosygin tells you. He sounds sorry for you.|"It is correct," says Kosygin. That is what he says of most things that he would not have signed.}
At the Stalin motor works there are bunks in the sports hall. You have said the year aloud. In the barrack off the Kaluga road it stands on the partition in chalk, where they measure the children.
-> DONE
