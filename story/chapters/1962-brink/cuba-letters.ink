=== cuba_letters
-> briefing

= briefing
{chose("cuba-idea.secret"): On Monday night Kennedy told America that he has photographs of the rockets which you had told him were not in Cuba.}
{chose("cuba-idea.treaty"): On Monday night Kennedy told America that a treaty is paper, that launchers are something else, and that they must go.}
His navy is to stop every ship that carries arms there. Since yesterday his bombers have stood one order from war, for the first time. # record: allison-zelikow-1999
"Offer him something now, while it is private," says Mikoyan. "Our rockets for his word that he won't invade." # speaker: mikoyan
"And his own fifteen rockets in Turkey?" says Kozlov. "Those for these, and aloud." # speaker: kozlov
"Give me until Sunday," says Malinovsky, "and all the launchers are ready." # speaker: malinovsky
Gromyko's deputy, Vasily Kuznetsov, would answer in Berlin. # record: taubman-2003
It is Thursday. By Sunday the Americans may have landed.
-> scene

= scene
{short(): -> choice}
{chose("cuba-idea.secret"): By the middle of October more than forty thousand men were ashore. On the eighteenth Gromyko called on Kennedy, said what he was told to say, and cabled that the situation was "wholly satisfactory". # record: fursenko-naftali-1997}
{remembers("gromyko-repeats") and chose("cuba-idea.secret"): There was nothing in it about any sharpening of tone.}
{chose("cuba-idea.secret"): On Monday the twenty-second, at seven in the evening, Mikoyan's telephone rang at home. Kozlov's voice said that Kennedy would speak that night, and that the subject was Cuba. # record: fursenko-2006}
On Monday you kept them all in the Kremlin overnight and lay down on the office sofa in your clothes. If you were to be sent for in the dark, it would not be without trousers. # record: khrushchev-memoirs
On Tuesday you took them to the Bolshoi, so that foreigners should see the whole government listening to Boris Godunov. # record: fursenko-naftali-1997
On Wednesday you kept an American manufacturer, William Knox, for three hours, and told him of a man who had to live with a goat, hated the smell, and got used to it. # record: taubman-2003
Mr Knox did not laugh. He had the look of a man learning something by heart.
On Thursday Malinovsky reports before the list is taken. Afterwards he will leave, and the protocol will not say that he was here. # stage: look malinovsky
The ships with the longest rockets turned back on Tuesday. Their warheads arrived the same day, twenty-four of them, in the Aleksandrovsk, and lie in her hold at La Isabela. # record: dobbs-2008
"So the heads are there and the bodies have gone home," says Kosygin. # speaker: kosygin
"The other rockets have both," says Malinovsky. "By Sunday, all twenty-four launchers." # speaker: malinovsky
{remembers("cuba-cameras"): He told you in May that you would be ready before they had finished arguing. It will be close.}
"Do the Americans know how many are ready tonight?" asks Mikoyan. # speaker: mikoyan
"No." # speaker: malinovsky
"Then for whom do we wait until Sunday?" # speaker: mikoyan
{loyalty("malinovsky") < -10: Malinovsky answers what he is asked and not a word over. He has stopped a full pace short of the table.}
* [Ask what the four submarines carry # talk: submarine-torpedoes]
    "Twenty-one torpedoes each, and one that is not like the others." # speaker: malinovsky
    "And who decides about that one?"
    "The captain, with his deputy for political affairs." # speaker: malinovsky
    "He is under water. He hears explosions. Whom does he ask?"
    Malinovsky looks for an admiral and there is none in the room. "He is under water, Nikita Sergeyevich." # speaker: malinovsky
    You tell him to find one, and to have it sent tonight over one signature: that torpedo stays where it is without a word from Moscow.
* [Ask what General Pliev may fire without asking # talk: pliev-leash]
    By Monday's order he may use everything he has, except the long rockets and the nuclear charges. # speaker: malinovsky # record: fursenko-naftali-2006
    There is another paper, from September, that would give him the Lunas, with their small atomic charges, if he were cut off. Nobody ever signed it. # record: fursenko-naftali-2006
    "Where is it?"
    "In my safe." You tell him to put something heavy on top of it. # speaker: malinovsky
* [Read the soldier's letter that the censor kept back # talk: lieutenant-letter]
    {chose("cuba-idea.secret"): A lieutenant of rocket troops near Sagua la Grande writes to his mother at Vologda. She is not to trust the postmark, and the felt boots were a mistake.}
    {not chose("cuba-idea.secret"): A lieutenant of rocket troops near Sagua la Grande writes to his mother at Vologda. He has read of himself in the newspaper, and the felt boots were a mistake.}
    They have heaped up a mound of earth brought from home in sacks, and planted a striped post on it with a board: Territory of the USSR. # record: dobbs-2008
    "At night we raise it and count how long it takes," he writes. "I am not afraid, Mama. I should only like to know that somebody is thinking about it."
-
Malinovsky leaves. Malin, who keeps the record, writes down who remains, and you tell them what you have been chewing since breakfast.
Perhaps the rockets will have to be dismantled. "This is not capitulation." # record: protocol-61
Kennedy, you say, has been sleeping with a wooden knife. # record: protocol-61
"Why wooden?" asks Mikoyan. # speaker: mikoyan # record: protocol-61
You explain: the first time a man goes after a bear he takes a wooden knife, and he needs it afterwards to clean his trousers. # record: protocol-61
They laugh for longer than it deserves.
{seated("brezhnev"): Brezhnev laughs till the tears come. Then he lights his neighbour's cigarette, and his own, and forgets to smoke it.}
{seated("kozlov"): "So he's in the forest, and frightened," says Kozlov. "Let him stop one ship. One boarding party on a Soviet deck, and there isn't a docker in Europe who'll work." # speaker: kozlov}
{seated("suslov") && chose("cuba-idea.secret"): Suslov coughs. Comrade Zorin in New York is still instructed to say that there are no such weapons, and the fraternal parties have been told the same in writing. He would like to know by which day they are to be told otherwise. # speaker: suslov}
{seated("suslov") && chose("cuba-idea.treaty"): "The treaty is registered with the United Nations," says Suslov. "Article two. He is at war with a registered document." It comforts him. # speaker: suslov}
Kuznetsov asks for the floor. Let us answer where we are stronger, he says. In Berlin we are at home, and they are guests. # stage: look gromyko
{remembers("german-treaty") or remembers("potsdam-denounced"): The roads there are Ulbricht's now. He has telephoned twice since Monday.}
* [Ask Kuznetsov what exactly he would do in Berlin # talk: kuznetsov-bridge]
    "Close the motorway at Helmstedt. For repairs. The bridge over the Elbe really is in poor condition."
    "And when they come with a repair company?"
    He had not written that part.
    {seated("polyansky"): Dmitri Polyansky, who is young, says quickly that it is an interesting idea. Then he looks at your face and says that on the whole it is not. # speaker: polyansky}
* [Ask Gromyko what Kennedy needs in order to say yes # talk: what-kennedy-needs]
    "To be able to swear that he gave nothing," says Gromyko. "He has an election on the sixth of November." # speaker: gromyko
    "And what do I need?"
    "That is not a question of foreign policy." It is the bravest thing you have heard from him. # speaker: gromyko
-
-> choice

= choice
{short(): On Monday you slept on the office sofa in your clothes, so as not to be fetched without trousers. Perhaps the rockets will have to be dismantled, you tell them now. "This is not capitulation." # record: khrushchev-memoirs # record: protocol-61}
{short(): Kennedy, you say, has been sleeping with a wooden knife. "Why wooden?" asks Mikoyan. A man takes one on his first bear hunt, you explain, and needs it to clean his trousers. They laugh for longer than it deserves. # record: protocol-61}
{office("defence-minister") == "zhukov": Zhukov, who is Minister, has sent you two lines. "An island belongs to whoever holds the sea. Malinovsky was asked who holds it."}
{remembers("zhukov-honoured"): Zhukov has sent up a note from his council, of two words: "Whose navy?"}
You dictate better on your feet. "Take this down," you say, and stop, because everyone has looked up.
+ [Offer the rockets for a pledge, then add Turkey aloud # option: cuba-letters.add-turkey]
    -> aftermath_add_turkey
+ [Settle tonight in private: rockets out, no invasion # option: cuba-letters.settle-now]
    -> aftermath_settle_now
+ [Answer him on the roads to Berlin # option: cuba-letters.berlin]
    -> aftermath_berlin
+ [Run his line and finish the launchers first # option: cuba-letters.hold]
    -> aftermath_hold

= aftermath_add_turkey
On Friday a report comes from Washington: a barman has heard that Cuba will be invaded within a day. # record: fursenko-naftali-1997
Your letter goes that afternoon and asks for a pledge alone. Do not pull, it says, on the two ends of a rope in which the knot of war is tied. # record: fursenko-naftali-1997
By Saturday nobody has landed, and an American columnist has offered you the Jupiters in print.
You dictate a second letter, with Turkey in it, and Moscow Radio reads it out. # record: fursenko-naftali-2006
"On Friday one price, on Saturday two," says Mikoyan. "He'll think that there are two of you." # speaker: mikoyan
{remembers("what-kennedy-needs"): Gromyko had told you what he needs.}
{remembers("pliev-on-a-leash"): You wire Pliev again: nothing nuclear without Moscow.}
Towards midnight the Staff reports something over the east of Cuba, about an aeroplane.
-> DONE

= aftermath_settle_now
Kuznetsov carries it to the American Ambassador on Thursday, before midnight: your rockets for his word, no newspapers, and no Turkey.
On Friday Robert Kennedy reads it standing up and asks Ambassador Dobrynin for a glass of water.
By Saturday night the letters are exchanged. The pledge is four lines long.
{remembers("lieutenant-letter"): Near Sagua la Grande they are said to have loaded the striped post first.}
Castro learns of it an hour before the world, thanks the Ambassador for the hour and does not receive him again.
The fifteen Jupiters stand where they stood.
{loyalty("mikoyan") >= 20: "It is the first time you have left the market early," says Mikoyan. # speaker: mikoyan}
At the November parade the wind brings you a marshal's sentence. "We were not even asked twice."
-> DONE

= aftermath_berlin
{not (remembers("german-treaty") or remembers("potsdam-denounced")): At six on Friday morning the barrier at Marienborn, across from Helmstedt, comes down for repairs. Ulbricht telephones his thanks.}
{remembers("german-treaty") or remembers("potsdam-denounced"): At six on Friday morning Ulbricht's men let down the barrier at Marienborn, across from Helmstedt, for repairs. He has had it painted.}
"Now we are in two holes," says Mikoyan, "and have one ladder." # speaker: mikoyan
{remembers("kuznetsov-bridge"): By noon an American company with bridging equipment asks, in correct German, whether it may help.}
By evening an American convoy stands at the pole, engines running.
{loyalty("workers") < 0: At the tractor works in Kharkov somebody has chalked on the gate: first the butter, now Berlin.}
{remembers("pliev-on-a-leash"): In Cuba nobody may fire an atomic charge without you. At Marienborn it is for a sergeant of twenty with a pole.}
On Saturday night Dobrynin is sent for by the President's brother, alone. Under his cable lies a report about an aeroplane over Cuba.
-> DONE

= aftermath_hold
You answer none of it. The ships are to proceed, and the submarines to keep near them.
{ remembers("torpedo-fired"):
    On Saturday night Malinovsky comes without telephoning. The boat numbered B-59 has not answered for two days. At ten minutes to midnight, our time, an atomic explosion was recorded south of Bermuda, where the carrier Randolph was.
    She carried one torpedo that was not like the others. Nobody in this office had asked who was to decide about it.
    Malinovsky asks whether the regiments at home are to fuel.
    You ask him to get you Washington. There is no such line. There is the telegraph, and at the other end a boy who comes to our Embassy on a bicycle.
- else:
    On Friday they board a freighter that we had chartered and find lorry parts. On Saturday it is the turn of our tanker Grozny.
    "Destroyers to port and to starboard, guns manned. I have ammonia on deck and forty-one people. The American sailors are waving. Request instructions."
    You tell him to stop his engines. It is your first order to stop.
    {remembers("asked-torpedoes"): Beneath him is a captain who may do nothing without you, if he has come up to hear it.}
    On your desk is a letter from Kennedy, who wants his answer by Sunday, and a slip from the Staff about an aeroplane.
    {remembers("lieutenant-letter"): That evening all twenty-four launchers are ready. One belongs to a lieutenant from Vologda.}
    {not remembers("lieutenant-letter"): That evening all twenty-four launchers are ready.}
    You wait to feel the difference. Mikoyan is watching you wait for it. # stage: look mikoyan
}
-> DONE
