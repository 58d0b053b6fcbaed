=== festival
-> briefing

= briefing
Sunday 28 July. Thirty-four thousand young people from a hundred and thirty-one countries are driving through Moscow to the Luzhniki stadium, on lorries painted with flowers. They have been stuck for hours. Half the city is in the road, handing up badges, cherries and children. # record: koivunen-2023
Ivan Serov of the KGB wants closed buses from tonight, and lists at the hotel doors. Since Hungary he has been arresting people for what they say. "This month somebody put leaflets into workers' yards, and they read like students. Now you bring them jazz." # speaker: serov
"How is anybody to make friends through a bus window?" asks Aleksandr Shelepin of the Komsomol. His orders are that they go home as our friends. # speaker: shelepin # record: koivunen-2023
-> choice

= choice
{chose("june-1957.appeal"): You are in the government box, with faces round you that are four weeks old.} {chose("june-1957.split"): You are in the government box, with Bulganin beside you, counting the empty lanes.} {chose("june-1957.arrest"): You are in the government box. It is roomier than last year.} Serov and Shelepin have both come up the same stairs, and a fortnight of it lies ahead.
+ [Leave the city open, with Komsomol patrols at the edges # option: festival.open]
    -> aftermath_open
+ [Bring in the closed buses, the lists and the hotel guards # option: festival.sealed]
    -> aftermath_sealed
+ [Leave it open, and send the patrols home to dance # option: festival.no-patrols]
    -> aftermath_no_patrols
+ [Send home the students arrested since Hungary, before guests ask # option: festival.release-students]
    -> aftermath_release_students

= aftermath_open
Pigeons that a commission has been fattening for two years are let go over the stadium. # record: koivunen-2023
For two weeks nobody goes to bed. A boy from the Steel Institute hears a real saxophone and writes the chords on his cuff.
By night lorries go round the parks, with lamps and scissors, for the girls who are found with foreigners. They cut a strip through the hair, so that it has to come off. # record: kozlov-saxophone-1998
Lida, who winds coils at the Electric Lamp Works, wears a headscarf in August. She was asking a man from Accra what snow is called there. Her foreman wants to know what she was thinking of. "Accra," she says.
Shelepin reports ninety-odd per cent of friends.
-> DONE

= aftermath_sealed
On Monday there are buses with curtains. At each hotel a table stands with a list, and behind the list a man who is polite in French.
A Norwegian climbs out of a window of the Hotel Ukraina to look for a river and is brought back with an escort and a bouquet.
{loyalty("serov") >= 40: Serov rings you each night with a number, always the same, nought.}
Lida, who winds coils at the Electric Lamp Works, had learnt forty words of English for this. She holds up her sheet of paper to a curtain on the Garden Ring. It says WELLCOME. Somebody draws the curtain back a hand's breadth and is spoken to.
Shelepin reports that the programme was fulfilled.
-> DONE

= aftermath_no_patrols
The patrols hand in their armbands, and a good many turn up by midnight in the same park without them. At the Actors' House Poles, Englishmen and two Muscovites play till the caretaker weeps. He has asked them for "Black Eyes", and they have played it.
{chose("secret-speech.closed"): Students sit on the university steps with a Hungarian between them and shout. One of them had your speech read to him last year, he says, and would like to know the rest.} {not chose("secret-speech.closed"): Students sit on the university steps with a Hungarian between them and shout.}
Lida, who winds coils at the Electric Lamp Works, walks home at four with a man from Accra, and nothing happens to her.
Suslov has been sent eleven letters by parents. He reads you the one about trousers.
-> DONE

= aftermath_release_students
The Procurator finds that some six hundred young people may go home for reasons of health. # stage: look serov
{remembers("camps-say"): Once you asked what they say of you in the camps. Some who said it are on a train now.}
Serov carries out the order and keeps the copy. It is only a change of address, he remarks. # speaker: serov
In the university courtyard an American asks where the arrested are. A thin boy in somebody else's jacket says that he is one. The American writes it down and does not believe it.
The city stays open, and so do the scissors. Lida, who winds coils, has lost her plaits and gained a boy who has been in prison. Her mother cannot say which is worse.
-> DONE
