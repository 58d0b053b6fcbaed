=== army_cut_1956
-> briefing

= briefing
Monday 14 May 1956. A government statement is set in type: by May 1957 one million two hundred thousand soldiers go home, sixty-three divisions and brigades. Last August it was 640,000. # record: statement-14-may-1956
{chose("secret-speech.silence"): War is not inevitable, you told the congress in February. It was the boldest thing that you told it.|War is not inevitable, you told the congress in February, before the other matter. # record: congress-20-1956}
"Men are goods," says Molotov. "One does not leave a million on the doorstep. One asks the Americans what they pay." # speaker: molotov
"Fewer soldiers, yes," says Marshal Zhukov, Minister of Defence. "But officers who sleep in the club? Give me flats." # speaker: zhukov
The planners want the hands at once. The wire opens at nine.
-> choice

= choice
Bulganin, who is to sign as premier, has uncapped his pen and is looking from one to the other.
+ [Announce the whole of it tonight, unasked # option: army-cut-1956.whole]
    -> aftermath_whole
+ [Announce half, with a trade and a flat for each officer # option: army-cut-1956.half-with-flats]
    -> aftermath_half_with_flats
+ [Offer it to the West, division for division # option: army-cut-1956.bargain]
    -> aftermath_bargain
+ [Send whole divisions to the steppe with their lorries # option: army-cut-1956.to-the-steppe]
    -> aftermath_to_the_steppe

= aftermath_whole
In Washington they say that the men will now be free to make bombs. In Paris they call up another class for Algeria.
In a garrison at Rovno Captain Sedov reads it on the bed, which is also the table. Lida, his wife, has moved eleven times. He knows ballistics. The district can offer him a savings bank or the fire brigade. They take the fire brigade, because of the room.
{loyalty("zhukov") >= 30: Zhukov carries it out to the day. Once he sends you the number of officers without a roof. He does not send it again.}
{loyalty("zhukov") < 30: Zhukov carries it out to the day, and signs every discharge himself, so that they shall know who did not want it.}
In June Lida Sedova writes to the Central Committee. She has no complaint. Whom does one tell when the fire engine has no engine?
-> DONE

= aftermath_half_with_flats
Six hundred thousand, with a schedule. Zhukov reads it to his commanders himself: so many cranes, so many looms, so many flats by the quarter. They cheer, which is noticed. # stage: look zhukov
Captain Sedov learns to drive a crane at Zaporozhye and is given two rooms on the fourth floor. His wife Lida has moved eleven times. The trunk has gone down to the cellar, she writes, and this morning she could not think where anything was.
{chose("virgin-lands.old-lands") or chose("virgin-lands.buy-grain"): The planners ask who will now dig the foundations at Voskresensk.|On the new land they had counted on drivers from the tank schools. Alma-Ata telephones for them daily.}
Saburov, the planner, has worked out that an officer costs more going than staying. Zhukov has asked him for the calculation, to have it framed.
-> DONE

= aftermath_bargain
The West will study it. The Americans would like first to photograph it from the air. In New York, in July, the delegations agree upon the date of the next meeting.
In June Dmitri Shepilov takes over the Foreign Ministry. In the top drawer he finds the offer, with a note in Molotov's hand: do not hurry.
Captain Sedov's discharge is torn up at Rovno. Lida, his wife, who has moved eleven times, unpacks in the same room, and somebody else's children have drawn on the wall. The captain is glad. He would be gladder to know what the divisions are kept for.
{loyalty("mikoyan") >= 20: "What is a soldier fetching?" asks Mikoyan every Thursday, as he used to ask about wheat.}
-> DONE

= aftermath_to_the_steppe
They go as they stand, with colours, bakery and band. At Akmolinsk a colonel reports his division present to the director of a state farm, who lives in a wagon.
"They took an oath," says Zhukov. "I have read it again. There is nothing in it about wheat." # speaker: zhukov
Captain Sedov commands a column of combines, and says "Advance", from habit. His wife Lida teaches thirty children in a railway carriage that is shunted on Wednesdays.
{chose("virgin-lands.with-fallow"): Barayev, the agronomist, asks whether soldiers can be got to leave a field alone. On orders, he is told.|"At last somebody who brings his own lorries," says the telegram from Alma-Ata, and asks for another two divisions.}
In August the sergeants write. Nobody may leave, and they are paid like civilians. Is this a discharge, they ask, or a posting?
-> DONE
