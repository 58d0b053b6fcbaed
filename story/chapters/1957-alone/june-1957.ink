=== june_1957
-> briefing

= briefing
Tuesday 18 June 1957. You came to settle who travels to Leningrad for its jubilee. The sitting has been turned into one of the Presidium, and Nikolai Bulganin, the premier, has been put in your chair. # record: pikhoia-1998
Your opponents mean to abolish your post of First Secretary of the Party. For you there is the Ministry of Agriculture.
Mikoyan asks for time, since several members are still away. Marshal Zhukov, Minister of Defence, has come in late from exercises with dust on his boots and does not see what time is for.
It was the Central Committee that elected you, and it stands above the Presidium. Its members are at home, in a hundred cities, and nobody has told them.
-> scene

= scene
{seated("malenkov") and stance("malenkov") == "against": Malenkov has the list of your sins and reads it with regret.}
{seated("malenkov") and stance("malenkov") == "against" and chose("sovnarkhozy.provinces"): The ministries were broken up in one spring, for a hundred and five provincial councils.}
{seated("malenkov") and stance("malenkov") == "against" and chose("sovnarkhozy.macro-regions"): The ministries were broken up in one spring, for thirty regions on tracing paper.}
{seated("malenkov") and stance("malenkov") == "against" and chose("sovnarkhozy.territorial-offices"): The ministries were threatened for a whole winter and then left with branches that nobody had asked for.}
{seated("malenkov") and stance("malenkov") == "against" and chose("sovnarkhozy.postpone"): The ministries were set trembling in January, and in April it was called off, and nobody could say why.}
{seated("malenkov") and stance("malenkov") == "against" and chose("meat-and-milk.slogan"): As much meat as America by 1961, which nobody here voted. Decisions learnt from the newspaper.}
{seated("malenkov") and stance("malenkov") == "against" and chose("meat-and-milk.milk-and-butter"): As much butter as America, which nobody here voted. Decisions learnt from the newspaper.}
{seated("malenkov") and stance("malenkov") == "against" and chose("meat-and-milk.feed-first"): Meat by 1970, which nobody here voted, least of all for 1970. Decisions learnt from the newspaper.}
{seated("malenkov") and stance("malenkov") == "against" and chose("meat-and-milk.ask-presidium"): On meat you did ask, he allows. It was the exception, and they noticed it.}
{seated("malenkov") and stance("malenkov") == "for": Malenkov was expected to speak and looks into his cup until the turn has passed him.}
{seated("molotov") and stance("molotov") == "against" and noes("june-1957") >= 3: "You have placed yourself above the Presidium," says Molotov. "You announce what cannot exist in ten years. I said so alone. I am not alone now."}
{seated("molotov") and stance("molotov") == "against" and noes("june-1957") < 3: "You have placed yourself above the Presidium," says Molotov. "I have said so alone, and can do it again."}
{seated("molotov") and stance("molotov") == "for": "I have little good to say of him," says Molotov, "and I shall not say it in this company."}
{seated("kaganovich") and stance("kaganovich") == "against": "Correct!" cries Kaganovich. "And in Finland? In the bath-house, naked, with capitalists!"}
{remembers("kaganovich-fell-1956"): Kaganovich has no chair here since the congress. His words have come without him, and somebody uses them.}
{remembers("generals-came-first"): Marshals at the table again, somebody says. In 1953 it was you who sent for them, and nobody else was asked.}
{remembers("speech-read") and remembers("hungary-crushed") and stance("voroshilov") == "against": Then Stalin. Voroshilov asks who dug him up, and who had to bury Budapest afterwards. He has got the sentence by heart.}
{remembers("speech-read") and not remembers("hungary-crushed") and stance("voroshilov") == "against": Then Stalin. Voroshilov asks who dug him up, and where Budapest has got to since. He has got the sentence by heart.}
{remembers("open-speech"): Then the congress of last year. You named them there from the rostrum, and they have brought the page numbers.}
{remembers("speech-silent"): Of Stalin nobody says a word. It is the one thing on which you have never given them cause.}
"And now the question," says Bulganin from your chair. # speaker: bulganin # stage: look you
* [Ask Bulganin who put him there # talk: asked-bulganin]
    "The comrades," says Nikolai Alexandrovich and strokes his beard. You have been round half the world together and have seen him to bed in most of it. He knows that you are thinking of that. # speaker: bulganin
* [Answer them about the food # talk: answered-with-harvest]
    {chose("virgin-lands.plough-big"): "A billion poods from Kazakhstan," you say. "You were against the ploughs. I did not see anyone here against the bread." For a moment they look like men who have eaten.}
    {not chose("virgin-lands.plough-big"): "Which of you has been in a cowshed this year?" you ask. Voroshilov says that he has. It was a horse show.}
-
They go round the table, and each has to say it aloud. # stage: vote
{
- noes("june-1957") >= 8:
    Nearly the whole table. You had known of some. You look longest at those you had not known of.
- noes("june-1957") == 7:
    Seven against. You count a second time, as one counts change from an acquaintance.
- noes("june-1957") > ayes("june-1957"):
    A majority, though a thin one. Nobody at this table has ever needed a thick one.
- noes("june-1957") == ayes("june-1957"):
    As many for you as against. They stay in their seats, for one frightened man by Thursday would be enough.
- noes("june-1957") <= 2:
    Hardly a voice. But the paper in front of Bulganin was typed for more names than have been spoken, and the owners of those names have the whole night to be asked again.
- else:
    They have miscounted. A beaten party would go home. These stay in their seats and demand to go on tomorrow, and for as many days as it takes somebody to change his mind.
}
{stance("suslov") == "for": Mikhail Suslov, who guards the doctrine and loves you no better than the rest, quotes the Party statutes. The First Secretary is elected by the plenum. There is no second way of reading it.}
{stance("suslov") == "against": Mikhail Suslov, who guards the doctrine, quotes Lenin on the collective. It is a short quotation, and he looks at you all through it.}
"The Central Committee elected me," you tell them. "Only the Central Committee can dismiss me." # record: taubman-2003
{seated("saburov") and stance("saburov") == "against":
    "Have you decided to arrest us?" asks Saburov. There are tanks near Moscow, he has heard. # speaker: saburov # record: zhukov-june-1957
    "What tanks?" says Zhukov. Tanks cannot come without an order from the Minister, and he has given no such order. # speaker: zhukov # stage: look zhukov # record: zhukov-june-1957
}
Bulganin catches you in the cloakroom. "Take Agriculture, Nikita. The fields, a car, the dacha. You would be happier than I am." He may even believe it. # speaker: bulganin
Old Square, towards midnight. Yekaterina Furtseva, the Party's head in Moscow, left the meeting this afternoon as anybody leaves a long one, and was away for forty minutes. It will be said later that she had a telephone in each hand. Nikolai Ignatov of Gorky is ringing the Volga from the next room.
The supervisor of the government exchange has come up herself, a stout woman with a cold. "One comrade says no lines to the provinces before eight. Another comrade says connect. I have connected Sverdlovsk and Tashkent, and I have two boys at home. Whose order am I under?"
"The Central Committee's," you say. She asks for it in writing, and gets it.
* [Ask Furtseva what they answer her # talk: furtseva-list]
    She has the list, with ticks. "They ask whether you are still in your office. I say, whose telephone do you think this is? Then they ask how soon there is a train." # speaker: furtseva
* {loyalty("zhukov") >= -10} [Ask Zhukov what he would do # talk: zhukov-offers]
    "Say so, and they sleep in the guardhouse. If not, I have aircraft. A bomber takes a secretary and his briefcase." He does not lower his voice. It strikes you that he has no reason to. # speaker: zhukov
* {stance("pervukhin") == "against"} [Ring Pervukhin at home # talk: rang-pervukhin]
    He is in the bath, says his wife. Behind her a man clears his throat. "Tell him," you say, "that power stations will want engineers whoever sits where." {remembers("saburov-spoke"): The throat is cleared again. You gave him and Saburov the floor last year, when nobody else wanted to hear them.}
-
{
- stance("mikoyan") == "against":
    Mikoyan, who raised his hand with them, sends word that he has a temperature. He asks whether you would not rather let the matter cool as well.
- else:
    "You will not bring them round tonight," says Mikoyan, who has walked over from the Kremlin. "But why tonight? Who ever saw Bulganin hold an opinion for a week?" # speaker: mikoyan
}
-> choice

= choice
{loyalty("zhukov") >= 0: Zhukov is waiting by the map, Furtseva by the telephones.}
{loyalty("zhukov") < 0: Furtseva is waiting by the telephones. Zhukov has been asked to wait, and has said that he will see.}
The sitting goes on in the morning. Ivan Serov of the KGB, who hears every word that passes through that exchange, has sent up tea.
+ [Refuse to go, and call in the Central Committee # option: june-1957.appeal]
    -> aftermath_appeal
+ [Take the Ministry of Agriculture and keep your seat # option: june-1957.agriculture]
    -> aftermath_agriculture
+ [Spend the week buying back Bulganin, Saburov and Pervukhin # option: june-1957.split]
    -> aftermath_split
+ [Have Serov and Zhukov arrest them before morning # option: june-1957.arrest]
    -> aftermath_arrest

= aftermath_appeal
They come in bombers and mail planes, one from the Altai on a crate of cheese.
On the third day a group with Marshal Konev and Ignatov among them stands at the Presidium's door with a letter. Such a question cannot be hidden from the plenum. # record: pikhoia-1998
{
- remembers("plenum-1957-won"):
    22 June, the Sverdlov Hall. Zhukov reads from lists. Between February 1937 and November 1938, 38,679 people were sent to their deaths by list, over the signatures of Stalin, Molotov and Kaganovich. "Hangmen!" somebody shouts. "Answer!" # stage: plate congress # record: plenum-june-1957
    {
    - stance("kaganovich") == "against":
        "And you?" Kaganovich asks you across the hall. Did you not sign in the Ukraine? # speaker: kaganovich # record: plenum-june-1957
    - else:
        From the back rows somebody asks who signed in the Ukraine. Furtseva, in the chair's row, does not turn round to see who it is.
   }
    {stance("malenkov") == "against": Malenkov, politely, wants to know whether you alone are clean.}
    {remembers("kiev-thirty-eight") and chose("secret-speech.open"): You gave the answer last year, from the rostrum, and you give it again: Kiev, thirty-eight. The hall shouts for the next speaker.}
    {remembers("kiev-thirty-eight") and not chose("secret-speech.open"): There is no page from Kiev among Zhukov's papers. You looked, before the sitting.}
    {not remembers("kiev-thirty-eight"): The stenographers write the question down. The hall shouts for the next speaker, and nobody writes down an answer.}
    Two weeks later the country learns that there was an anti-Party group. {stance("bulganin") == "against": It does not learn how many of the Presidium were in it. Bulganin keeps his office and some of his colour.}
    {stance("kaganovich") == "against": Kaganovich telephones. He begs you not to deal with him as people were dealt with under Stalin. He gets an asbestos works in the Urals. Its Party committee, you tell him, meets on Thursdays.}
    {stance("molotov") == "against": Molotov packs for Mongolia, as ambassador, and asks only whether he may take his books.}
    At the table there are new faces: Kozlov, Aristov, Furtseva with her files. Zhukov sits at your right hand. On the last day the hall stood up for him and was slow in sitting down. Suslov, you noticed, timed it.
- else:
    In each aeroplane, it turns out, they argued all the way to Moscow. What they had promised Furtseva by telephone was true when they said it.
    22 June, the Sverdlov Hall. They speak about meat. Men whom you found in a district and made into something complain of reforms begun over their heads and called off or carried through in a month, of telephone calls at two in the morning. They keep looking at Bulganin, to see whether he is writing it down. # stage: plate congress
    {remembers("speech-silent"): A secretary from Siberia says that he never knew where he was with you. In 1956 people came home in his province, and Moscow told him nothing.}
    {remembers("speech-read"): One secretary gets up for you. You told him last year that he would not be shot, he says, and he sleeps. There is applause, in places.}
    Zhukov has the aircraft and does not have the hall. He asks you with his eyebrows, from the side. You shake your head. There are three hundred people here, and they are the Party.
    Bulganin reads the proposal from a sheet. He reads it well. # stage: vote
    On the steps your driver has the door open and asks whether it is still Old Square.
}
-> DONE

= aftermath_agriculture
You say it before they can, and that is all the victory there is: you have always wanted to do one thing properly, you say, and here it is. Somebody laughs with relief. # stage: look you
{seated("kaganovich"): It is Kaganovich, of all people, who begins to clap.}
The post of First Secretary is abolished by lunchtime. Bulganin signs your appointment with his fountain pen and blots it himself. On Thursday Furtseva's telephones are taken out, and on Friday Furtseva.
{chose("virgin-lands.plough-big"): A telegram comes from Brezhnev's old steppe. They ask whom to send the sowing figures to from now on. You answer it yourself. To me.}
{not chose("virgin-lands.plough-big"): The Ministry has four floors and a museum of ploughs. The doorman saw you once at an exhibition and asks for your pass.}
Zhukov does not telephone. He has been seen at the premier's, in all his orders.
"You are alive," says Mikoyan, when he comes to look at the office. "You have land. How many in our trade can say it?" He stands at the window for a while. "They have asked me to find Ignatov an embassy. Whom will they ask to find one for me?" # speaker: mikoyan
Your first visitor is a collective-farm chairman from Kalinovka, your own village, with a jar of honey. He has come about spare parts. He has not read the papers yet, and calls you what he always called you, the boss.
-> DONE

= aftermath_split
{
- remembers("presidium-split-back"):
    It takes until Saturday, and it is done as one buys cattle, walking beside the man and talking of something else.
    {stance("bulganin") == "against": Bulganin asks for the government, in writing. You give him your word, and he looks at your mouth while you give it.}
    {stance("pervukhin") == "against": Pervukhin wants his Economic Commission back. Half, you say. {remembers("rang-pervukhin"): He has been clearing his throat since Tuesday, and he takes it.}}
    {stance("saburov") == "against": Saburov wants to be able to tell his wife that there were no tanks.}
    On Monday it is counted again. The old men had the votes when they went to bed, and now they look along the table from face to face. {stance("molotov") == "against": Molotov understands first. He gathers up his papers and squares them.} # stage: vote
    {stance("kaganovich") == "against": Kaganovich is already agreeing with you.}
    There is no plenum, no list of the dead is read out, and nobody asks in front of three hundred people what you signed in the Ukraine. A communique speaks of a change of work for several comrades. The secretaries who had packed their bags in Omsk and Lvov unpack them.
    {remembers("furtseva-list"): Furtseva has kept the list with her ticks. "They were coming," she says. "I had told them that it was for the Party. What was it for?"}
    {not remembers("furtseva-list"): Furtseva hands you back the telephone list, folded very small.}
    Zhukov and she get their chairs, with three others. The marshal remarks that he would have been quicker. And Bulganin, premier, has had your promise copied out on a card. You see him feel for it through the cloth when he sits down.
- else:
    You begin with Bulganin, over brandy, and at two in the morning you have him. At nine he sits in your chair and does not know you. They had him back at four.
    {stance("pervukhin") == "against": Pervukhin hears you out on the staircase. It is a good offer, he says. He would believe it from the Central Committee, but you have not called the Central Committee, have you?}
    {stance("pervukhin") == "for": Pervukhin, who was with you on Tuesday, has heard what you offered the others. He wonders aloud why he came so cheap.}
    {remembers("saburov-spoke"): Saburov is ashamed. He reminds you that you let him speak, at that table, when it was about the dead. He votes as before.}
    Every evening that you have spent on three men somebody else has spent on the provinces. By Friday the telephones at Old Square ring less, and Furtseva has stopped ticking. Ignatov has gone home to Gorky, where, he says, he is needed.
    On Saturday they do not argue any longer. Malin is told to write it down as unanimous, to spare everybody, and looks up at you with his pencil raised. # stage: vote
    "Let him write," says Mikoyan, low, beside you. "Do you want to be alive on Sunday?" # speaker: mikoyan
    Outside, the guard at the door salutes you, as he has each day. It is habit, or else he has not been told yet. You would give something to know which, and whom he will ask.
}
-> DONE

= aftermath_arrest
"Before four," says Zhukov. "People are at their heaviest." Serov has the addresses on one sheet, and two of them are over the fence from yours, on the Lenin Hills. He drew up the warrants in the afternoon, he says, and left the names open.
{
- remembers("arrested-the-majority"):
    By breakfast it is over and there has been no noise. The wives were given receipts. {stance("molotov") == "against": Molotov asked for time to shave and was given it.}
    {chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals"): Some of the officers are the same as in 1953. They know where to stand.}
    At ten the chairs are counted. Mikoyan looks at each empty one before he sits down. "For how long?" he asks you. "And who was asked?" Suslov searches the statutes and for once does not find the place. # stage: look you
    {remembers("speech-read"): In Sverdlovsk they read out the new letter in the hall where your speech was read last year. People put away their notebooks.}
    {remembers("open-speech"): You named these men before the whole congress and left them free. Now nobody is named, and the courts are shut. Shatunovskaya sends you back her pass.}
    Rudenko, the Procurator, proposes to charge them with 1937, for which there is evidence, and then asks how far he may read. You tell him to leave it. So they are held at a dacha under guard, without a charge, and your own signature stays where it is, in the same folders as theirs.
    The secretaries arrive for a plenum that has only to approve, and they approve, standing. They used to talk to you in the breaks. Zhukov sees you to your car, holding your arm above the elbow so that you shall not stumble, he says.
- else:
    At three Serov comes back without his smile. The Kremlin guard will let nobody through without the premier's signature, and the premier is Bulganin. Two of the addresses are empty. Somebody at the exchange must have had a friend. # stage: leave serov
    {
    - chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals"):
        Zhukov has telephoned Marshal Moskalenko, who has the Moscow district. Moskalenko remembers Beria very well. That time, he says, the Presidium was in the room. Where is it now?
    - else:
        Zhukov has telephoned Marshal Moskalenko, who has the Moscow district. Moskalenko asks for the decision of the Presidium, and for the number of the minute.
   }
    {loyalty("zhukov") >= 20: Zhukov stands there with the receiver in his hand. He would still go himself, with his adjutant and a pistol. You see what that would look like, two old soldiers and a miner on a staircase, and you tell him no.}
    {loyalty("zhukov") < 20: "Then I have received no order," says Zhukov, and looks at the clock. "You have not given one, and I did not hear it." He picks up his cap.}
    The warrants lie on your desk with the names left open. You tear them across. At ten o'clock they are on the table in front of Bulganin, stuck together, from your waste-paper basket.
    {seated("molotov") and stance("molotov") == "against": "He did not sign them," says Molotov. "I wish that to be recorded. He has learnt something since 1937."}
    Nobody proposes Agriculture now. Malin writes his notes, and at the far end Mikoyan has covered his eyes with his hand.
}
-> DONE
