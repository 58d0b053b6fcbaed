=== zhukov_1957
-> briefing

= briefing
Saturday 26 October 1957. Marshal Zhukov, Minister of Defence, lands from Albania this afternoon. While he was away the Presidium heard about him: political officers belittled, soldiers wanted at the head of the police, a school for saboteurs that no one voted for. A plenum is called for Monday. # record: plenum-october-1957
"I have looked for the intention to seize power," says Mikhail Suslov, who is to report. "In General Bonaparte, too, it was found afterwards." # speaker: suslov
"We have found a horse," says Anastas Mikoyan. A studio has painted Zhukov on a white one. # speaker: mikoyan
{chose("june-1957.appeal"): "In June he flew the Central Committee in, and we all kissed him," says Furtseva. "What has he done since? My districts will ask." # speaker: furtseva}
{chose("june-1957.split"): In June his aircraft stood ready, and you did not use them. He has mentioned it.}
{remembers("zhukov-master"): In June he emptied this table for you. There are officers in the anteroom today, and they are his.}
-> choice

= choice
{stance("saburov") == "against": In June he told them that tanks do not move without his order. He said it for you. "I've heard it every night since," you say.} {stance("saburov") != "against": "He looks at me as if I were a parade," you say. "And late."}
His chair at the table is pushed in, and no one has put a briefcase on it.
{remembers("warsaw-fought"): The officers who took Warsaw for you are his officers too.}
Marshal Ivan Konev, Zhukov's rival since Berlin, will be at the airfield, and must know what to say at the foot of the steps. {remembers("army-told"): You were the one who once had the generals told to bring their pistols.}
+ [Have the plenum dismiss him from everything # option: zhukov-1957.plenum]
    -> aftermath_plenum
+ [Keep him as Minister, but take him off the Presidium # option: zhukov-1957.off-presidium]
    -> aftermath_off_presidium
+ [Move him upstairs: Malinovsky as Minister, and for him a council # option: zhukov-1957.council]
    -> aftermath_council
+ [Send the accusers back to their desks and embrace him # option: zhukov-1957.leave]
    -> aftermath_leave

= aftermath_plenum
He is driven from the airfield to the Presidium, and by evening Rodion Malinovsky is Minister. On the 28th and 29th twenty-seven people speak, he among them, and nobody else for him. You put it from the chair, twice. Against? None. Abstaining? None. He leaves by himself. # stage: plate congress # record: plenum-october-1957
"A good demonstration," you tell them, "of the strength, the unity of our party." # record: plenum-october-1957
{chose("june-1957.appeal"): Furtseva's hand goes up with the rest and comes down first.}
Your driver came into Berlin with his front. He says nothing from the Kremlin to the Lenin Hills. At the gate he remarks that his wife has taken the marshal's picture down at home, and that the wallpaper is cleaner there.
-> DONE

= aftermath_off_presidium
On the 22nd you told the Moscow officers that a Minister of Defence should perhaps not sit in the Presidium, so that marshals can argue. # record: plenum-october-1957
Now you tell him, before the others can, on your feet.
"Is that a reprimand?" asks Zhukov. # speaker: zhukov # stage: look zhukov
"It's a chair."
He thinks about chairs. {loyalty("zhukov") >= 40: "In June I'd have given you mine," he says. Then he asks what time he is wanted at the Ministry.} {loyalty("zhukov") < 40: "Then I shall report when I am asked," he says, "and not before."} His school for saboteurs is closed, and its colonel becomes a teacher of gymnastics. # speaker: zhukov
The plenum passes a resolution on political work. Suslov, who had prepared two hours, reads for twenty minutes, and you see him put the rest back in the folder, in order.
-> DONE

= aftermath_council
There is to be a Supreme Military Council with an adjutant, a map room and a view of the river. Zhukov, its chairman, reads the decree through to see what it commands. It advises. # stage: look zhukov
"I never gave you any advice that you asked for," he says. Malinovsky, who gets the Ministry, stands there like a wardrobe moved into somebody's bedroom. # speaker: zhukov
The plenum hears of a regrouping and claps the marshal out. {seated("voroshilov"): Voroshilov, who knows about honours, whispers to him that the car is always the last thing they take.}
On the Lenin Hills your driver wants to know who's to be rung up now if it starts. You tell him. "Ah," he says. "The fat one."
-> DONE

= aftermath_leave
You go to the airfield yourself. He comes down the steps with sunburn and a box of Albanian tangerines, sees you, sees Konev, and understands. # stage: stand zhukov
"There were complaints," you say. "I have returned them."
"By name?"
You give him no names. He gets them all the same, before Monday, and General Zheltov of the political directorate goes to command a school in the Urals. The plenum, since it has come, hears about the harvest.
{seated("suslov"): Suslov asks to be shown where it is minuted that the question was withdrawn. It is not minuted. "I see," he says.} At the November parade the troops shout for the marshal. You look along the tribune and find that everybody has looked at you.
-> DONE
