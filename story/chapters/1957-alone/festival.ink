=== festival
-> briefing

= briefing
Sunday 28 July. Thirty-four thousand young people from a hundred and thirty-one countries are driving round the Garden Ring to the stadium, on painted lorries. Half the city is in the road, handing up cherries and children. # record: koivunen-2023
"Closed buses from tonight," says Ivan Serov of the KGB, "and lists at the hotel doors. This month there were leaflets, and they read like students. Since Hungary I have arrested people for one remark. Now you bring them jazz." # speaker: serov
{chose("unrest.warn"): "A warning and no courts, I said," you tell him. "That was the first time," says Serov. # speaker: serov}
{chose("unrest.answer-in-halls") or chose("unrest.writers"): "I said, leave them be," you tell him. "Those who let it be, I have," says Serov. You let that pass. # speaker: serov}
Aleksandr Shelepin of the Komsomol has orders that most go home as our friends. # record: koivunen-2023
"Through a bus window?" he says. # speaker: shelepin
-> choice

= choice
{chose("june-1957.appeal"): The government box is full of people who got their seats four weeks ago and still look for them.} {chose("june-1957.split"): Bulganin is beside you in the government box, counting the empty lanes.} {chose("june-1957.arrest"): The government box is roomier than last year.}
"At their age I knew one foreigner," you say. "He owned the pit."
{chose("poland.march"): The Poles have just come by without singing. The crowd did not know what to hand up to them.}
Serov has brought the order for the buses, and something to lean it on.
+ [Leave the city open, with Komsomol patrols at the edges # option: festival.open]
    -> aftermath_open
+ [Bring in the closed buses, the lists and the hotel guards # option: festival.sealed]
    -> aftermath_sealed
+ [Leave it open, and send the patrols home to dance # option: festival.no-patrols]
    -> aftermath_no_patrols
+ [Send home those arrested since Hungary, before the guests ask # option: festival.release-students]
    -> aftermath_release_students

= aftermath_open
Pigeons that a commission has been fattening for two years are let go over the stadium. # record: koivunen-2023
For two weeks nobody goes to bed. A boy from the Steel Institute hears a real saxophone and writes the chords on his cuff.
By night lorries go round the parks, with lamps and scissors, for the girls who are found with foreigners. They cut a strip through the hair, so that it has to come off. # record: kozlov-saxophone-1998
Raya, who winds coils at the Electric Lamp Works, wears a headscarf in August. She had been asking a man from Accra what snow is called there.
"Who gave them scissors?" you shout at Shelepin. "The public," he says, and reports ninety-odd per cent of friends.
-> DONE

= aftermath_sealed
On Monday there are buses with curtains, and at each hotel a table with a list, and behind it a man who is polite in French.
Serov's report comes at midnight. The 29th: contacts, nought. The 31st: a Norwegian climbed out of the Hotel Ukraina to look for a river, and was brought back.
The 4th: on the Garden Ring a woman held up a sheet of paper to a bus. It said WELLCOME. The curtain was drawn back by a hand's breadth, by a person not established. The woman is Raya, who winds coils at the Electric Lamp Works. She has learnt forty words of English.
The 11th: contacts, nought. Shelepin reports that the programme was fulfilled.
-> DONE

= aftermath_no_patrols
The patrols hand in their armbands, and a good many turn up by midnight in the same park without them. At the Actors' House two Englishmen and two Muscovites play till the caretaker weeps. He has asked them for "Black Eyes", and they have played it.
{chose("secret-speech.closed"): Students sit on the university steps with a Hungarian between them and shout. One of them had your speech read to him last year, he says, and would like to know the rest.} {not chose("secret-speech.closed"): Students sit on the university steps with a Hungarian between them and shout.}
Raya, who winds coils at the Electric Lamp Works, walks home at four with a man from Accra, and nothing happens to her.
Suslov has been sent forty letters by parents. He quotes you the one about trousers.
-> DONE

= aftermath_release_students
The Procurator finds that the young people may go home for reasons of health. # stage: look serov
{remembers("camps-say"): Once you asked what they say of you in the camps. Some who said it are on a train now.}
Serov carries out the order and keeps the copy. It is only a change of address, he remarks. # speaker: serov
In the university courtyard an American wants to see the arrested. A thin boy in somebody else's jacket says that he is one. The American writes it down and does not believe it.
The city stays open. But the Komsomol patrols have scissors, for girls who dance with foreigners. Raya, who winds coils at the Electric Lamp Works, has lost her plaits to them. A boy out of prison walked her home. Her mother weeps for the plaits.
-> DONE
