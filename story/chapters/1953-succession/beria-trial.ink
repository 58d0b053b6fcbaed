=== beria_trial
-> briefing

= briefing
"A spy," says Malenkov. "A spy needs no evidence. Evidence has names in it." # speaker: malenkov
"I arrested a scoundrel, not an Englishman," says Zhukov. "Say what he did." # speaker: zhukov
Since June Beria has been in a bunker. Marshal Konev is to judge him before the New Year, and Roman Rudenko, the procurator, waits beside a trolley of volumes to be told for what.
Stalin's terror law of 1 December 1934 allows no counsel and no appeal. # record: leites-bernaut-1954
On 10 July 1937 you reported to Stalin: 41,305 counted, 8,500 to be shot. # record: khrushchev-to-stalin-1937
Rudenko has come on it in volume three, and put in a slip. He did not like to take it out without asking.
-> choice

= choice
{remembers("malenkov-took-beria"): "I had been keeping that one for you," Malenkov says softly, of the slip.}
{remembers("malenkov-promised") and not remembers("generals-came-first"): "You gave me your word in June," says Malenkov. "Nobody would touch me afterwards. This is afterwards."}
{remembers("generals-came-first"): Malenkov speaks to the inkstand. He has not looked at you since you brought the generals in over his head.}
{chose("beria.arrest-with-malenkov") and not remembers("malenkov-promised"): In July Malenkov and you went through the safes together, over sandwiches. This was not in them.}
{chose("berlin-1953.neutral"): One charge is that he would have sold Germany. Molotov has offered the court a sheet on which hands were counted, and one of them is yours.}
{not chose("berlin-1953.neutral"): One charge is that he would have sold Germany. You spoke against him there. It is the one charge that you can hear without looking at the table.}
"Give him counsel," says Shvernik of the trade unions, who is to sit beside Konev. "I should like to sit on a court that has heard both sides." # speaker: shvernik
"Shut that book, will you?" you say to Rudenko. "There's a draught." He shuts it on his finger.
+ [Try him in secret, and print that he was a spy # option: beria-trial.closed-court]
    -> aftermath_closed_court
+ [Try him in secret, and write to the Party what he did # option: beria-trial.party-letter]
    -> aftermath_party_letter
+ [Fill a hall by ticket, and charge him with what he did # option: beria-trial.invited-hall]
    -> aftermath_invited_hall
+ [Give him the ordinary law, with counsel and an appeal # option: beria-trial.ordinary-law]
    -> aftermath_ordinary_law

= aftermath_closed_court
The court sits for six days. On 23 December he and six others are shot, he by General Batitsky, in the bunker. # record: moskalenko-memoir
The country reads that he had served foreign intelligence since 1919. Rudenko's slip has come back to you in an envelope. The page has not, and you don't ask who has it. You lock the envelope up, and that evening you go back to see whether it is locked.
Subscribers to the Great Encyclopedia are sent four pages, with the Bering Sea on them, and advice to cut out the article on Beria with scissors or a razor blade. # record: encyclopedia-slip-1954
In Saratov a teacher, Lydia Markovna, does it before her class. One boy asks who will cut out the other side of the page.
-> DONE

= aftermath_party_letter
The court is closed, and he and six others are shot. But the letter read to the Party has no Englishman in it. It has the torture order of 1939, the Leningrad men, the trains of 1944.
It runs to nineteen pages, and every cell from Brest to Nakhodka hears them with the door shut. It names no one who sits with you, and they can count. Kaganovich asks you for the draft, to see who typed it. # stage: look kaganovich
At a tyre works in Yaroslavl a fitter, Kuzma Fedotov, stands up at page six. "My brother was on one of those trains," he says. "He was driving. Is there a page for that?"
The secretary looks. There are thirteen to go.
-> DONE

= aftermath_invited_hall
The House of Officers: four hundred seats, a ticket for each. Counsel is provided. Konev reads the charges as if they were ranges.
On the third Beria is asked who made the lists for Georgia. "I did," he says. "And for Moscow? Look in volume three. He has not come? Then he has sent somebody." You have: Shuisky, your aide, in row nine. # speaker: beria
Rudenko reads it out, 41,305 and 8,500. The hall turns to row nine.
He is shot on the 23rd. Malenkov has been ill since Leningrad was reached.
The coat-check woman, Zinaida, who lost a husband in that business, was asked to keep her tears for the street. She kept the tickets, in a tin, all four hundred.
-> DONE

= aftermath_ordinary_law
"For him?" says Molotov. # speaker: molotov # stage: look molotov
"For whoever is next," you say, and round the table they work out who that could be.
The Military Collegium of the Supreme Court sits with the doors shut. Counsel is Mikhail Grushin, seventy, who has not been let speak in a political case since 1934. He makes them prove it: Georgia, Leningrad, the poison laboratory. The English they cannot prove, and let fall.
Death. For five weeks the appeal lies on Voroshilov's desk. "You read it, Kliment Yefremovich," you tell the telephone every night. "To the end. No, I can't read it for you. Then you write down why not."
Beria is shot at the end of January. Grushin has kept the pencil.
-> DONE
