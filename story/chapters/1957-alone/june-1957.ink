=== june_1957
-> briefing

= briefing
Tuesday 18 June 1957. You came to settle who travels to Leningrad for its jubilee. The sitting has been turned into one of the Presidium, and Nikolai Bulganin, the premier, has been put in your chair. # record: pikhoia-1998
{stance("molotov") == "against" and stance("malenkov") == "against" and stance("kaganovich") == "against": Molotov, Malenkov and Kaganovich prepared it while you were in Finland.}
{stance("molotov") == "against" and stance("malenkov") == "against" and stance("kaganovich") != "against": Molotov and Malenkov prepared it while you were in Finland.}
{stance("molotov") == "against" and stance("malenkov") != "against" and stance("kaganovich") == "against": Molotov and Kaganovich prepared it while you were in Finland.}
{stance("molotov") == "against" and stance("malenkov") != "against" and stance("kaganovich") != "against": Molotov prepared it while you were in Finland.}
{stance("molotov") != "against": It was prepared while you were in Finland, and nobody has signed it. By the faces, half the table has read it.}
{stance("mikoyan") == "against": Mikoyan has let you know that this time he cannot help you.}
{stance("bulganin") == "against": Bulganin will vote for it.} {stance("voroshilov") == "against": Old Marshal Voroshilov has been promised quiet.} {stance("saburov") == "against" and stance("pervukhin") == "against": Saburov and Pervukhin, the planners, want their ministries safe.} {stance("suslov") == "against": Suslov knew, and did not tell you.}
They would abolish your post, First Secretary of the Party, and leave you the Ministry of Agriculture.
It was the Central Committee that elected you, and it stands above the Presidium. Its members are at home, in a hundred cities, and know nothing.
-> scene

= scene
{short(): -> choice}
{seated("malenkov") and stance("malenkov") == "against": Malenkov has the list of your sins and reads it with regret.}
{seated("malenkov") and stance("malenkov") == "against" and chose("sovnarkhozy.provinces"): The ministries were broken up in one spring, for a hundred and five provincial councils.}
{seated("malenkov") and stance("malenkov") == "against" and chose("sovnarkhozy.macro-regions"): The ministries were broken up in one spring, for thirty regions on tracing paper.}
{seated("malenkov") and stance("malenkov") == "against" and chose("sovnarkhozy.territorial-offices"): The ministries were threatened for a whole winter and then left with branches for which they had not asked.}
{seated("malenkov") and stance("malenkov") == "against" and chose("sovnarkhozy.postpone"): The ministries were set trembling in January, and in April it was called off, without a reason.}
{seated("malenkov") and stance("malenkov") == "against" and chose("meat-and-milk.slogan"): As much meat as America by 1961, which nobody here voted. Decisions learnt from the newspaper.}
{seated("malenkov") and stance("malenkov") == "against" and chose("meat-and-milk.milk-and-butter"): As much butter as America, which nobody here voted. Decisions learnt from the newspaper.}
{seated("malenkov") and stance("malenkov") == "against" and chose("meat-and-milk.feed-first"): Meat by 1970, which nobody here voted, least of all for 1970. Decisions learnt from the newspaper.}
{seated("malenkov") and stance("malenkov") == "against" and chose("meat-and-milk.ask-presidium"): On meat you did ask, he allows. It was the exception, and they noticed it.}
{seated("malenkov") and stance("malenkov") == "for": Malenkov was expected to speak and looks into his cup until the turn has passed him.}
{seated("molotov") and stance("molotov") == "against" and noes("june-1957") >= 3: "You have placed yourself above the Presidium," says Molotov. "You announce what cannot exist in ten years. I said so alone. I am not alone now."}
{seated("molotov") and stance("molotov") == "against" and noes("june-1957") < 3: "You have placed yourself above the Presidium," says Molotov. "I have said so alone, and can do it again."}
{seated("molotov") and stance("molotov") == "for": "I have little good to say of him," says Molotov, "and I shall not say it in this company."}
{chose("poland.march") and seated("saburov") and stance("saburov") == "against": Then Warsaw. Saburov, who has to plan it, has the figures for what we keep there and what it eats.}
{seated("kaganovich") and stance("kaganovich") == "against": "Correct!" cries Kaganovich. "And in Finland? In the bath-house, naked, with capitalists!"}
{remembers("kaganovich-fell-1956"): Kaganovich has no chair here since the congress. His words have come without him, and somebody uses them.}
{remembers("generals-came-first"): Marshals at the table again, somebody says. In 1953 it was you who sent for them, without asking the rest.}
{remembers("speech-read") and remembers("hungary-crushed") and stance("voroshilov") == "against": Then Stalin. Voroshilov asks who dug him up, and who had to bury Budapest afterwards. He has got the sentence by heart.}
{remembers("speech-read") and not remembers("hungary-crushed") and stance("voroshilov") == "against": Then Stalin. Voroshilov asks who dug him up, and where Budapest has got to since. He has got the sentence by heart.}
{(remembers("hungary-left") or remembers("hungary-holds")) and not remembers("speech-read") and stance("voroshilov") == "against": Then Budapest. Voroshilov has had the map brought, and puts his finger on the place.}
{remembers("open-speech"): Then the congress of last year. You named them there from the rostrum, and they have brought the page numbers.}
{remembers("speech-silent"): Of Stalin nobody says a word. It is the one thing on which you have never given them cause.}
"And now the question," says Bulganin from your chair. # speaker: bulganin # stage: look you
* [Ask Bulganin who put him there # talk: asked-bulganin]
    "The comrades," says Nikolai Alexandrovich and strokes his beard. In the thirties you ran Moscow together, and you have seen him to bed many times since. He knows that you are thinking of that. # speaker: bulganin
* [Answer them about the food # talk: answered-with-harvest]
    {chose("virgin-lands.plough-big"): "A billion poods from Kazakhstan," you say. "You were against the ploughs. I did not see anyone here against the bread." For a moment they look like men who have eaten.}
    {not chose("virgin-lands.plough-big"): "Which of you has been in a cowshed this year?" you ask. Voroshilov says that he has. It was a horse show.}
-
They go round the table, and each has to say it aloud. # stage: vote
{
- noes("june-1957") >= 8:
    Nearly the whole table. You had known of some. You look longest at those you had not known of.
- noes("june-1957") == 7:
    Seven against. You count a second time, as you would count change from an acquaintance.
- noes("june-1957") > ayes("june-1957"):
    A majority, though a thin one. At this table it has never had to be thick.
- noes("june-1957") == ayes("june-1957"):
    As many for you as against. They stay in their seats, for one frightened man by Thursday would be enough.
- noes("june-1957") <= 2:
    Hardly a voice. But the paper in front of Bulganin was typed for more names than have been spoken, and the owners of those names have the whole night to be asked again.
- else:
    They have miscounted. A beaten party would go home. These stay in their seats and demand to go on tomorrow, and for as many days as it takes somebody to change his mind.
}
{stance("bulganin") == "for": Bulganin, who has read out the question, is for you. Nobody looks more surprised.}
{stance("suslov") == "for": Mikhail Suslov, who guards the doctrine and loves you no better than the rest, quotes the Party statutes. The First Secretary is elected by the plenum. There is no second way of reading it.}
{stance("suslov") == "against": Mikhail Suslov, who guards the doctrine, quotes Lenin on the collective. It is a short quotation, and he looks at you all through it.}
"The Central Committee elected me," you tell them. "Only the Central Committee can dismiss me." # record: taubman-2003
{seated("saburov") and stance("saburov") == "against":
    "Have you decided to arrest us?" asks Saburov. There are tanks near Moscow, he has heard. # speaker: saburov # record: zhukov-june-1957
    "What tanks?" says Zhukov. Tanks cannot come without an order from the Minister, and he has given no such order. # speaker: zhukov # stage: look zhukov # record: zhukov-june-1957
}
Bulganin catches you in the cloakroom. "Take Agriculture, Nikita. The fields, a car, the dacha. You would be happier than I am." He may even believe it. # speaker: bulganin
Old Square, towards midnight. You have eaten two plates of cold meat standing, and could not say what they were. Yekaterina Furtseva, the Party's head in Moscow, slipped out this afternoon for forty minutes. It'll be said that she had a telephone in each hand. Nikolai Ignatov of Gorky is ringing the Volga from the next room.
The supervisor of the government exchange has come up herself, a stout woman with a cold. "One comrade says no lines to the provinces before eight. Another comrade says connect. I have connected Sverdlovsk and Tashkent, and I have two boys at home. Whose order am I under?"
"The Central Committee's," you say. She asks for it in writing, and gets it.
* [Ask Furtseva what they answer her # talk: furtseva-list]
    She has the list, with ticks. "They ask whether you are still in your office. I say, whose telephone do you think this is? Then they ask how soon there is a train." # speaker: furtseva
* {loyalty("zhukov") >= -10} [Ask Zhukov what he would do # talk: zhukov-offers]
    "Say so, and they sleep in the guardhouse. If not, I have aircraft. A bomber takes a secretary and his briefcase." He does not lower his voice. It strikes you that he has no reason to. # speaker: zhukov
* {stance("pervukhin") == "against"} [Ring Pervukhin at home # talk: rang-pervukhin]
    He is in the bath, says his wife. Behind her a man clears his throat. "Tell him," you say, "that power stations will want engineers whoever sits where." {remembers("saburov-spoke"): The throat is cleared again. You gave him and Saburov the floor last year, when the others did not want to hear them.}
-
{
- stance("mikoyan") == "against":
    Mikoyan, who raised his hand with them, sends word that he has a temperature. He asks whether you would not rather let the matter cool as well.
- else:
    "Don't fly anybody in," says Mikoyan, who has walked over from the Kremlin. "Three hundred people who have saved you will want paying. Bulganin has never held an opinion for a week." # speaker: mikoyan
}
-> choice

= choice
{short() and stance("molotov") == "against" and not chose("meat-and-milk.ask-presidium"): "You have placed yourself above the Presidium," Molotov says to your face. "You decide, and we read it in the newspaper." # speaker: molotov}
{short() and stance("molotov") == "against" and chose("meat-and-milk.ask-presidium"): "You have placed yourself above the Presidium," Molotov says to your face. "Once this year you asked us. It was about butter." # speaker: molotov}
{short() and stance("molotov") != "against" and not (chose("sovnarkhozy.postpone") and chose("meat-and-milk.ask-presidium")): Bulganin reads out the charges, fast. You decide alone, you shout, you have placed yourself above the Presidium. # speaker: bulganin}
{short() and stance("molotov") != "against" and chose("sovnarkhozy.postpone") and chose("meat-and-milk.ask-presidium"): Bulganin reads out the charges, fast. For four years you have decided alone and shouted. Twice this spring you came to them cap in hand, and they have seen how it is done. # speaker: bulganin}
{short() and stance("bulganin") == "for": When it comes to the vote Bulganin, in your chair, is for you. Nobody looks more surprised.}
{short() and seated("malenkov") and stance("malenkov") == "for": Malenkov votes for you too, so softly that he is asked to repeat it.}
{short() and seated("saburov") and stance("saburov") == "against": "What tanks?" Zhukov asks Saburov, who has heard of some near Moscow. Tanks cannot come without an order from the Minister, and he has given none. # speaker: zhukov # record: zhukov-june-1957}
{short() and stance("kaganovich") == "against": "Correct!" cries Kaganovich. "And in Finland? In the bath-house, naked, with capitalists!" # speaker: kaganovich}
{short(): "The Central Committee elected me," you tell them. "Only the Central Committee can dismiss me." # record: taubman-2003}
{short() and stance("mikoyan") != "against" and stance("bulganin") == "for": "Buy three of them before they turn," says Mikoyan at midnight. "Bulganin is for you. He has never held an opinion for a week." # speaker: mikoyan}
{short() and stance("mikoyan") != "against" and stance("bulganin") != "for": "Buy three of them back," says Mikoyan at midnight. "Bulganin has never held an opinion for a week." # speaker: mikoyan}
{short() and loyalty("zhukov") >= 0: "I have aircraft," says Marshal Zhukov. "A bomber takes a secretary and his briefcase." # speaker: zhukov}
{loyalty("zhukov") >= 0: Zhukov waits with a list of airfields, Furtseva with the telephone numbers of the Central Committee.}
{loyalty("zhukov") < 0: Furtseva waits with the telephone numbers of the Central Committee. Zhukov has been asked to wait, and has said that he will see.}
The sitting goes on in the morning. Every call from Old Square goes through the exchange of Ivan Serov's KGB, and he has not said whose he is.
+ [Refuse to go, and call in the Central Committee # option: june-1957.appeal]
    -> aftermath_appeal
+ [Take the Ministry of Agriculture and keep your seat # option: june-1957.agriculture]
    -> aftermath_agriculture
+ [Spend the week buying Bulganin, Saburov and Pervukhin, one by one # option: june-1957.split]
    -> aftermath_split
+ [Have Serov and Zhukov arrest them before morning # option: june-1957.arrest]
    -> aftermath_arrest

= aftermath_appeal
They come in bombers, one from the Altai on a crate of cheese.
By the fourth day Marshal Konev and others stand at the door with a letter. # record: pikhoia-1998
{
- remembers("plenum-1957-won"):
    22 June, the Sverdlov Hall. Zhukov reads from lists of 1937 and 1938. By his count 38,679 people were marked for death over the signatures of Stalin, Molotov and Kaganovich. "Hangmen! Answer!" # stage: plate congress # record: plenum-june-1957
    {
    - stance("kaganovich") == "against":
        "And you?" Kaganovich asks you. Did you not sign in the Ukraine? # speaker: kaganovich # record: plenum-june-1957
    - else:
        From the back rows somebody asks who signed in the Ukraine.
   }
    {chose("beria-trial.closed-court") and not (remembers("kiev-thirty-eight") and chose("secret-speech.open")): You did. You think of an envelope in your safe, and shout for the next speaker.}
    {remembers("kiev-thirty-eight") and chose("secret-speech.open"): You gave the answer last year, and you give it again: Kiev, thirty-eight.}
    {remembers("kiev-thirty-eight") and not chose("secret-speech.open") and not chose("beria-trial.closed-court"): There is no page from Kiev among Zhukov's papers. You looked.}
    {not remembers("kiev-thirty-eight") and not chose("beria-trial.closed-court"): The hall shouts for the next speaker, and nobody writes down an answer.}
    {
    - noes("june-1957") >= 6 and stance("molotov") == "against":
        The country reads of an anti-Party group, and of Shepilov, who joined it, and not of 38,679 people.
    - stance("molotov") == "against" or stance("malenkov") == "against" or stance("kaganovich") == "against":
        The country reads of an anti-Party group, and not of 38,679 people.
    - else:
        The country reads of the unity of the Party, and not of 38,679 people.
   }
    {stance("kaganovich") == "against": Kaganovich begs, and gets an asbestos works.}
    {seated("malenkov") and stance("malenkov") == "for": Malenkov keeps his seat and falls silent.}
    {seated("molotov") and stance("molotov") == "for": Molotov has heard his own name read. He voted for you, and keeps his seat.}
    The hall stood up for Zhukov, and Suslov timed it.
- else:
    In each aeroplane they argued all the way to Moscow.
    22 June, the Sverdlov Hall. Men whom you found in a district and made into something look to Bulganin while they speak, to see whether he is writing it down. # stage: plate congress
    {remembers("speech-silent"): In 1956, says a Siberian, people came home in his province, and Moscow told him nothing.}
    {remembers("speech-read"): One gets up for you. You told him last year that he would not be shot, and he sleeps.}
    Zhukov looks a question at you. You shake your head.
    Bulganin reads the proposal well. # stage: vote
    On the steps your driver asks whether it is still Old Square.
}
-> DONE

= aftermath_agriculture
You say it before they can. You have always wanted to do one thing properly, and here it is. # stage: look you
{seated("kaganovich"): It is Kaganovich, of all people, who begins to clap.}
The post is abolished by lunchtime. Bulganin signs your appointment and blots it himself. On Thursday Furtseva's telephones are taken out, and on Friday Furtseva.
{chose("virgin-lands.plough-big"): From Brezhnev's old steppe they ask whom to send the sowing figures to. To me, you answer.}
{not chose("virgin-lands.plough-big"): The doorman at the Ministry saw you once at an exhibition, and asks for your pass.}
"You are alive," says Mikoyan. "They have asked me to find Ignatov an embassy. Whom will they ask to find one for me?" # speaker: mikoyan
Your first visitor is a chairman from Kalinovka, your own village, with honey. He has not read the papers, and calls you the boss.
-> DONE

= aftermath_split
{
- remembers("presidium-split-back"):
    It is done as one buys cattle, walking beside the man, talking of other things.
    {stance("bulganin") == "against": Bulganin gets your word, and looks at your mouth while you give it.}
    {stance("pervukhin") == "against": Pervukhin gets half his Economic Commission back. {remembers("rang-pervukhin"): He has been clearing his throat since Tuesday.}}
    {stance("saburov") == "against": Saburov wants to hear that no tanks came.}
    On Monday they count again. {stance("molotov") == "against": Molotov gathers up his papers and squares them.} # stage: vote
    No plenum meets, no list of the dead is read, and nobody asks what you signed in the Ukraine.
    {remembers("furtseva-list"): Furtseva has kept the list with her ticks. "They were coming," she says. "What was it for?"}
    {not remembers("furtseva-list"): Furtseva hands you back the telephone list, folded very small.}
    Bulganin has had your promise copied out on a card. He feels for it through the cloth.
- else:
    You begin with Bulganin, over brandy, and at two in the morning you have him. At nine he sits in your chair and does not know you.
    {stance("pervukhin") == "against": It is a good offer, says Pervukhin. He would believe it from the Central Committee, but you have not called it, have you?}
    {stance("pervukhin") == "for": Pervukhin, who was with you on Tuesday, wonders aloud why he came so cheap.}
    {remembers("saburov-spoke"): Saburov is ashamed, since you once let him speak about the dead. He votes as before.}
    By Friday the telephones at Old Square ring less. Ignatov has gone home to Gorky, where, he says, he is needed.
    On Saturday Malin is told to write it down as unanimous, and looks up with his pencil raised. # stage: vote
    "Let him write," says Mikoyan, low. "Do you want to be alive on Sunday?" # speaker: mikoyan
}
-> DONE

= aftermath_arrest
"Before four," says Zhukov. "People are at their heaviest." Serov has left the names on the warrants open.
{
- remembers("arrested-the-majority"):
    By breakfast it is over. The wives were given receipts. {stance("molotov") == "against": Molotov asked for time to shave and was given it.}
    {chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals"): Some of the officers remember 1953, and where to stand.}
    At ten Mikoyan looks at each empty chair. "For how long?" he asks you. # stage: look you
    {remembers("speech-read"): Where your speech was read they read the new letter, and people put away their notebooks.}
    {remembers("open-speech"): Shatunovskaya, who heard you name these men, sends you back her pass.}
    Rudenko, the Procurator, has evidence for 1937 and asks how far he may read. They are held without a charge, and your own signature lies in the same folders.
    Zhukov sees you to your car, holding your arm above the elbow.
- else:
    At three Serov comes back without his smile. The Kremlin guard will let nobody through without the premier's signature. # stage: leave serov
    {
    - chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals"):
        Zhukov rings Marshal Moskalenko, who has the Moscow district. In 1953, says Moskalenko, the Presidium was in the room. Where is it now?
    - else:
        Zhukov rings Marshal Moskalenko, who has the Moscow district, and who asks for the number of the minute.
   }
    {loyalty("zhukov") >= 20: Zhukov would still go himself, with his adjutant and a pistol. You tell him no.}
    {loyalty("zhukov") < 20: "Then I have received no order," says Zhukov, and picks up his cap.}
    You tear the warrants across. At ten they lie in front of Bulganin, stuck together.
    {seated("molotov") and stance("molotov") == "against": "He did not sign them," says Molotov. "He has learnt something since 1937."}
    Nobody proposes Agriculture now. At the far end Mikoyan has covered his eyes.
}
-> DONE
