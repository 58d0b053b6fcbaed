=== army_cut_1956
-> briefing

= briefing
Monday 14 May 1956. A government statement is set in type: by May 1957 one million two hundred thousand soldiers go home, sixty-three divisions and brigades. # record: statement-14-may-1956
{chose("geneva.cut") or chose("geneva.strip"): Last August it was 640,000. # record: statement-14-may-1956}
{chose("geneva.two-million"): At Geneva you said two million, with your mouth full. This is what the General Staff has been able to find.}
{chose("geneva.molotov-line") or chose("austria.stay"): Until now you have sent none home.}
"Men are goods," says Molotov. "One does not leave a million on the doorstep. One asks the Americans what they pay." # speaker: molotov
"Turners. Bricklayers. I need them on the first of June," says Saburov, the planner. # speaker: saburov
Marshal Zhukov, Minister of Defence, reads from a sheet. "Rovno. Captain, wife, eleven moves, one bed, which is also the table. I have thousands of him. Flats first." # speaker: zhukov
-> choice

= choice
"I've fed soldiers," you say. "They eat like ploughmen, and they don't plough. And what good are a million bayonets when the bomb comes through the roof?"
{indicator("virgin-land") >= 10: "On the steppe we would take them with their lorries, Nikita Sergeyevich," says Brezhnev, a secretary since February, who has had Kazakhstan. "And with their cooks." # speaker: brezhnev}
{chose("malenkov-resigns.keep-tied"): Bulganin, who has had Malenkov's chair since the congress, is to sign as premier. He never signs before he knows who has won.}
{remembers("premier-in-1955"): Bulganin has had the government since the congress, at which your year with it was up. He is to sign, and enjoys being waited for.}
{not chose("malenkov-resigns.keep-tied") and not remembers("premier-in-1955"): Bulganin, who is to sign as premier, never does so before he knows who has won.}
The wire to the agencies opens at nine.
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
{loyalty("zhukov") >= 30: Zhukov carries it out to the day. Once he sends you the number of officers without a roof. He does not send it again.}
{loyalty("zhukov") < 30: Zhukov carries it out to the day, and signs every discharge himself, so that they shall know who did not want it.}
"To the Central Committee. My husband, Captain Sedov, read it on the bed, and I was at the other end of it cutting noodles. He knows ballistics."
"The district offered him a savings bank or the fire brigade. We took the fire brigade, because of the room. I have no complaint. There is a bell, and we are waiting for the engine. Lida Sedova, Rovno."
-> DONE

= aftermath_half_with_flats
Six hundred thousand, with a schedule. Zhukov reads it to his commanders himself: so many cranes, so many looms, so many flats by the quarter. They cheer him, and Suslov hears of it. # stage: look zhukov
Captain Sedov learns to drive a crane at Zaporozhye and is given two rooms on the fourth floor. After eleven moves the trunk has gone down to the cellar, his wife Lida writes, and this morning she could not think where anything was.
{chose("virgin-lands.old-lands") or chose("virgin-lands.buy-grain"): The planners ask who will now dig the foundations at Voskresensk.|On the new land they had counted on drivers from the tank schools. Alma-Ata telephones for them daily.}
Saburov has worked out that an officer costs more going than staying. Zhukov has asked him for the calculation, to have it framed.
-> DONE

= aftermath_bargain
The West will study it. The Americans would like first to photograph it from the air. In New York, in July, the delegations agree upon the date of the next meeting.
In June Dmitri Shepilov takes over the Foreign Ministry. In the top drawer he finds the offer, with a note in Molotov's hand: do not hurry.
{loyalty("mikoyan") >= 20: "Still no buyer," says Mikoyan every Thursday, and names what they have eaten since the last one. # speaker: mikoyan}
Captain Sedov's discharge is torn up at Rovno. Lida, his wife, unpacks in the same room, where somebody else's children have drawn on the wall. The captain is glad. She has left the last case shut.
-> DONE

= aftermath_to_the_steppe
They go as they stand, with colours, bakery and band. At Akmolinsk a colonel reports his division present to the director of a state farm, who lives in a wagon.
"They took an oath," says Zhukov. "I have read it again. There is nothing in it about wheat." # speaker: zhukov
Captain Sedov commands a column of combines, and says "Advance", from habit. His wife Lida teaches thirty children in a railway carriage that is shunted on Wednesdays.
{chose("virgin-lands.with-fallow"): Barayev, the agronomist, asks whether soldiers can be got to leave a field alone. On orders, he is told.|"At last somebody who brings his own lorries," says the telegram from Alma-Ata, and asks for another two divisions.}
In August the sergeants write. They may not leave, and they are paid like civilians. They would like it settled which they are.
-> DONE
