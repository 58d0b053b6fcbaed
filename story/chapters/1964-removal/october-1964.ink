=== october_1964
-> briefing

= briefing
On the evening of 12 October, with you at the sea, the Presidium meets in Moscow. Leonid Brezhnev telephones to Pitsunda. Questions have come in about the November plenum, and they will be discussed with you present. # record: artizov-2007
They want your signature under a request to be released, for age and health, before the Central Committee sits at six on the 14th.
{office("premier") == "khrushchev" and stance("mikoyan") == "for": Alexei Kosygin, who runs the economy, is against half-measures. Anastas Mikoyan would take one of your two offices and leave you the other. # record: shelest-1995}
{office("premier") != "khrushchev" and stance("mikoyan") == "for": Alexei Kosygin, the premier, is against half-measures. Anastas Mikoyan would take the Party from you, and let you change chairs with Kosygin.}
{office("premier") == "khrushchev" and stance("mikoyan") != "for": Alexei Kosygin, who runs the economy, is against half-measures. Anastas Mikoyan has not been asked, and has not said.}
{office("premier") != "khrushchev" and stance("mikoyan") != "for": Alexei Kosygin, the premier, is against half-measures. Anastas Mikoyan has not been asked, and has not said.}
{noes("october-1964") < 6: To carry it they need six hands at the table, and they have been counting the same faces since August.}
"What can be so urgent, in October?" you shout down the line. "You've got it all on paper, from me!"
-> scene

= scene
{short(): -> choice}
On the 12th three men in one spaceship are over the country, and Smirnov of the rocket industry, who reports every launch to you, has not reported this one. You ring him up and scold him. # stage: plate pitsunda # record: s-khrushchev-1990
Then the crew, through the crackle, in the small study. You wish them a soft landing. "I pass the receiver to Anastas Ivanovich, he is tearing it from my hands." # record: s-khrushchev-1990
After dark it is Brezhnev. He has the voice of a man with others standing round the desk. # stage: look brezhnev
{remembers("obkoms-reunited") and remembers("july-memorandum"): The July memorandum you withdrew yourself, so it cannot be that. "Other questions," he says, "of principle," and there is a rustle where he looks for the word. # speaker: brezhnev}
{not remembers("july-memorandum"): "Certain questions," he says, "of principle, for November," and there is a rustle where he looks for the next word. # speaker: brezhnev}
{not remembers("obkoms-reunited") and remembers("july-memorandum"): It is your memorandum of July, he says, the comrades in the provinces find much in it unclear. "Without you we can't settle it, Nikita Sergeyevich." # speaker: brezhnev}
{
- chose("warning.rest"):
    "Ignatov's man wasn't lying," you say to Mikoyan, under the pines. He could add that, says Mikoyan, to the record he took. # speaker: mikoyan
- remembers("warned"):
    "Ignatov's man wasn't lying," you say to Mikoyan, under the pines. "You did something about it," he says. "It seems there were two things to do." # speaker: mikoyan
- else:
    "They've quarrelled over the plan," you tell Mikoyan, under the pines, "and want me to judge." Mikoyan, who has not been told anything either, says that this is very likely. # speaker: mikoyan
}
* [Telephone the Minister of Defence before you sleep # talk: call-the-minister]
    {removal("army") == "yours": He comes to the telephone himself. "I am at my desk, Nikita Sergeyevich, and I'll be at it tomorrow." He does not ask why you ring so late.}
    {removal("army") == "aside": The Minister is resting, says an adjutant. He says it again, word for word, when you ask him since when.}
    {removal("army") == "theirs": The line to the Minister is under repair. A quarter of an hour later so is the line to the exchange.}
* [Read Mikoyan the draft constitution on the aeroplane # talk: terms-of-office]
    You have had the draft in the south with you. No office for longer than two terms, a third of every soviet renewed each time. You have to shout it over the engines. "It ought to have had a date," Mikoyan shouts back. "Last year's." # speaker: mikoyan
* [Ask Mikoyan which of them is not sure # talk: who-is-unsure]
    {stance("shvernik") == "for": "Shvernik has never raised his hand first," he says. "Look at it when the others go up. It may stay where it is." # speaker: mikoyan}
    {stance("shvernik") != "for" and stance("kosygin") == "for": "Kosygin never joined anything before he saw the figures," he says. "I don't think they've shown him the figures." # speaker: mikoyan}
    {stance("shvernik") != "for" and stance("kosygin") != "for": "They would not have telephoned if they were sure of each other," he says, and shuts his eyes until Moscow. # speaker: mikoyan}
-
At Vnukovo your portrait still covers the front of the terminal. Nobody from the Presidium stands under it.
{
- remembers("new-security-chief"):
    Ivashutin is not there either. A colonel salutes and says that he has been asked to wait at the Lubyanka until further notice, and that the request had a number of signatures.
- removal("security") == "yours":
    Semichastny has come alone. "I was told not to bring your own guard, Nikita Sergeyevich," he says into the wind. "I brought them." He goes grey saying it.
- else:
    There is Semichastny, of the KGB, and Georgadze from the Supreme Soviet. "The rest are waiting in the Kremlin." The officer at the car door has not been in your guard before today. # record: taubman-2003
}
Half past three. You take the chairman's place, as always, and ask what is the matter. # stage: plate table # record: taubman-2003
{chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals") or chose("beria.open-trial"): You know this turning of heads. Eleven years ago you were one of those who turned, and the man they turned to asked the very same thing. # stage: look you}
{
- not seated("brezhnev"):
    Podgorny opens, because nobody else would, from a typescript that is not his. He reads the commas. # stage: look podgorny
- chose("june-1957.appeal"):
    Brezhnev's paper shakes. Twenty-five years he has known you. In June 1957 he got up from a heart attack to defend you. He cannot bargain with his conscience. # stage: look brezhnev # record: pikhoia-1998
- else:
    Brezhnev's paper shakes. Twenty-five years he has known you, he owes you everything, and he cannot bargain with his conscience. # stage: look brezhnev
}
{remembers("offer-refused") and seated("brezhnev"): He has been offered this chair already, he tells them, in a study, with jam, and it was not yours to offer.}
{remembers("marshals-called") and seated("suslov"): Suslov has the photograph from Red Star in front of him, cut out along the frame.}
{
- not seated("polyansky"):
    The fields come first. The promise is read out for each year since 1954, and then the year.
- chose("virgin-lands.plough-big") and not remembers("foreign-grain"):
    Polyansky has the fields. Forty million hectares torn open since 1954, he says, and northern Kazakhstan in the air. # stage: look polyansky
- chose("virgin-lands.plough-big"):
    Polyansky has the fields. Forty million hectares torn open since 1954, northern Kazakhstan in the air, and then bread from Canada for gold. # stage: look polyansky
- chose("virgin-lands.with-fallow") and remembers("maize-everywhere"):
    Polyansky has the fields. You left land resting in 1954 when every hectare counted, he says, and sent maize to the Arctic when none did. # stage: look polyansky
- chose("virgin-lands.with-fallow"):
    Polyansky has the fields. You left land resting in 1954 when every hectare counted, he says, and were praised for it by agronomists. # stage: look polyansky
- chose("virgin-lands.old-lands"):
    Polyansky has the fields. You took Malenkov's programme without Malenkov, and the fertiliser still lies in heaps at the sidings. # stage: look polyansky
- chose("virgin-lands.buy-grain"):
    Polyansky has the fields. In 1954 you bought from the capitalists for three years only. He has brought the later invoices. # stage: look polyansky
- else:
    Polyansky has the fields. He reads the promise for each year, and then the year. # stage: look polyansky
}
"I was in those villages while you were in short trousers!" you shout. The bell is in your hand, and you find that it is yourself you are ringing down.
{chose("academy.threaten") or chose("academy.dissolve"): Lysenko is called an Arakcheyev of science, after the Tsar's general who drilled whole villages. # record: artizov-2007}
{remembers("offered-at-seventy") and seated("podgorny"): "In April you offered us to go," says Podgorny. "We said no. We have thought about it since." # speaker: podgorny}
{
- not seated("suslov"):
    Nobody mentions Stalin by name. They say that you condemned certain methods, and that you shout.
- chose("secret-speech.closed"):
    Nobody defends Stalin. The line of the Congress was right, says one after another, and each of them regrets the tone.
- chose("secret-speech.open"):
    "You named the living," says Suslov. "For eight years, comrades have opened their newspaper each morning from the back." # speaker: suslov
- chose("secret-speech.silence") and not remembers("stalin-carried-out"):
    "You kept silent in 1956," says Suslov, "and have hinted ever since that you would have liked to speak. Which of the two was the line?" # speaker: suslov
- chose("secret-speech.silence"):
    "You kept silent in 1956, and in 1961 you had him carried out by night," says Suslov. "Which of the two was the line?" # speaker: suslov
- chose("secret-speech.pospelov"):
    "In 1956 you let Comrade Pospelov read it," says Suslov. "The credit you read out yourself, at every congress since." # speaker: suslov
- chose("secret-speech.balanced"):
    Of Stalin Suslov says only that a balanced formula was found in 1956, and that you were the first to forget the second half. # speaker: suslov
}
{
- not seated("voronov"):
    June 1957 is mentioned, as a debt, and it is not made clear whose.
- chose("june-1957.appeal"):
    "In 1957 we came by aeroplane to save the Central Committee from a few men," says Voronov. "I don't remember anyone asking us to save it for one." # speaker: voronov
- chose("june-1957.arrest"):
    "In 1957 our comrades were fetched from their beds," says Voronov. "Since then I have thought of my own bed before I spoke at this table. Today I have not thought of it." # speaker: voronov
- chose("june-1957.split"):
    "In 1957 you bought off the soft ones with posts," says Voronov. "We all saw the prices. We've been cheap, Nikita Sergeyevich." # speaker: voronov
}
{
- chose("cuba-bargain.publish"):
    On Cuba, Shelepin says that you printed a president's private promise in order to look taller, and that nobody has made you another. # speaker: shelepin
- chose("cuba-bargain.demand-open"):
    On Cuba, Shelepin says that for fifteen old rockets in Turkey you kept the country a day longer under the bombs, to have it in the newspaper. # speaker: shelepin
- chose("cuba-bargain.leave-tactical"):
    On Cuba, Shelepin asks who has the keys today of what you left with Castro, and looks round to see whether anybody can answer. # speaker: shelepin
- chose("cuba-bargain.accept-secret") or chose("cuba-letters.settle-now"):
    On Cuba, Shelepin says that only an adventurer would have sent the rockets, and lets somebody else say what it was to bring them home. # speaker: shelepin
- chose("cuba-idea.conventional"):
    On Cuba, Shelepin says that you sent four regiments and a band to an island that we cannot reach, and asks who is to fetch them. # speaker: shelepin
- chose("cuba-idea.refuse"):
    On Cuba, Shelepin says that you paid Castro in credits and advice, and that he has been getting the rest of his advice from Beijing. # speaker: shelepin
}
{chose("poland.march") and seated("suslov"): "We have had a garrison in Warsaw for eight years," says Suslov, "and at congresses nobody will sit beside us." # speaker: suslov}
{remembers("hungary-left") and seated("suslov"): "In 1956 you gave Hungary away," says Suslov, "and we were told that it was patience." # speaker: suslov}
{remembers("peace-with-beijing") and seated("suslov"): "China we have back," says Suslov. "I had read aloud for a fortnight. Then it was done in a motor car, and the rest of us were sent the list of what it costs." # speaker: suslov}
{remembers("turnover-rule") and not remembers("terms-for-all"): "At each election a third of us go," says Kirilenko. "By the Rules of 1961 there was an exception for outstanding comrades. We looked round, and there was one."}
{remembers("novocherkassk"): Of Novocherkassk there is not a word. Shelepin was in the town that day, and Kirilenko, Polyansky and Mikoyan.}
{remembers("party-divided") and not remembers("obkoms-reunited") and not remembers("provinces-whole"): Every second speaker comes round to the provincial committees, which you cut in two in November 1962, one half for farms and one for factories. Which of them, asks Voronov, is to bury the dead?}
{remembers("obkoms-reunited") or remembers("provinces-whole"): About the divided provinces there is nothing. On Shelest's typescript you can see a whole page struck through in violet ink.}
* [Break in: Suez, Berlin, Cuba, they all approved # talk: you-all-approved]
    "We have listened to you many times," says Shelest of the Ukraine. "Listen to us once." # speaker: shelest # record: shelest-1995
* [Write it all down and keep silent # talk: heard-out]
    You fill four sheets. When old Shvernik has finished, you thank him for the part about the old Bolsheviks, and he looks at you, for the first time today.
* [Ask Suslov which of this he told you in time # talk: ask-suslov]
    "Lenin advised comrades to state objections at the proper moment," says Suslov. "The proper moment has been determined." Far down the table somebody coughs into his fist. # speaker: suslov
-
Toward eight the question is put by hands, whether you can stay. # stage: vote
{
- noes("october-1964") >= 8:
    They go up together, elbows on the cloth, without looking at each other. You count them in spite of yourself.
- noes("october-1964") >= 6:
    The sixth comes late, and along the table a pencil is laid down. You note who looked at whom.
- else:
    Podgorny counts along the table with his pencil, reaches the end and begins again from the other side. There is no sixth.
}
{stance("mikoyan") == "for" and office("premier") == "khrushchev": Only Mikoyan has asked for something else. Take one post from him, leave him the other. You'll get your turn, they tell him, and he says mildly that this was it. # stage: look mikoyan}
{stance("mikoyan") == "for" and office("premier") != "khrushchev": Only Mikoyan has asked for something else. Take the Party from him, and give him work. You'll get your turn, they tell him, and he says mildly that this was it. # stage: look mikoyan}
In the house on the Lenin Hills the guards stand round the fence. Nina Petrovna is away at Karlovy Vary. You ring Mikoyan on the town line.
{
- removal("security") == "theirs":
    Both of you know who is listening, so you talk first of the weather, for his report.
- else:
    It is your own people on the exchange tonight, and still you both speak as though it were not.
}
{removal("mood") == "hurry": "My cook says that in the bread queue nobody has a good word for you," he says. "Ours have cooks too. Those who were not sure want it over by tomorrow."}
{removal("mood") == "hesitate": "My cook says that in the bread queue they are for you," he says. "Ours have cooks too. I believe that one or two are not asleep yet."}
-> choice

= choice
{short() and seated("brezhnev"): On the 13th you take the chair, and they say it to your face. "Twenty-five years I have known you," reads Brezhnev. # stage: look brezhnev}
{short() and not seated("brezhnev"): On the 13th you take the chair, and they say it to your face. Podgorny begins, from a typescript that is not his. # stage: look podgorny}
{short() and chose("virgin-lands.plough-big") and remembers("foreign-grain"): "Forty million hectares torn open," says Polyansky, "and then bread from Canada for gold."}
{short() and chose("virgin-lands.plough-big") and not remembers("foreign-grain"): "Forty million hectares torn open," says Polyansky, "and northern Kazakhstan in the air."}
{short() and chose("virgin-lands.with-fallow") and remembers("maize-everywhere"): "You left land resting when every hectare counted," says Polyansky, "and sent maize to the Arctic."}
{short() and chose("virgin-lands.with-fallow") and not remembers("maize-everywhere"): "You left land resting when every hectare counted," says Polyansky. "The agronomists praised you."}
{short() and chose("virgin-lands.old-lands"): "You took Malenkov's programme," says Polyansky. "The fertiliser still lies at the sidings."}
{short() and chose("virgin-lands.buy-grain"): "You bought from the capitalists for three years only," says Polyansky. "I have the later invoices."}
{short() and remembers("party-divided") and not remembers("obkoms-reunited") and not remembers("provinces-whole"): "You cut each province in two," says Voronov. "Which half is to bury the dead?"}
{short() and remembers("hungary-left"): "You gave Hungary away," says Suslov, "and we were told that it was patience."}
{short() and chose("poland.march") and not remembers("hungary-left"): "We have had a garrison in Warsaw for eight years," says Suslov, "and at congresses nobody will sit beside us."}
{short() and not remembers("hungary-left") and not chose("poland.march") and chose("cuba-bargain.publish"): "Over Cuba you printed a president's private promise," says Shelepin, "to look taller."}
{short() and not remembers("hungary-left") and not chose("poland.march") and chose("cuba-bargain.demand-open"): "Over Cuba you kept us a day longer under the bombs," says Shelepin, "for fifteen old rockets."}
{short() and not remembers("hungary-left") and not chose("poland.march") and chose("cuba-bargain.leave-tactical"): "Who has the keys today," says Shelepin, "to what you left in Cuba?"}
{short() and not remembers("hungary-left") and not chose("poland.march") and (chose("cuba-bargain.accept-secret") or chose("cuba-letters.settle-now")): "Only an adventurer would have sent rockets to Cuba," says Shelepin, "and let Kennedy send them home."}
{short() and not remembers("hungary-left") and not chose("poland.march") and chose("cuba-idea.conventional"): "You sent four regiments to Cuba," says Shelepin. "Who is to fetch them?"}
{short() and not remembers("hungary-left") and not chose("poland.march") and chose("cuba-idea.refuse"): "Castro had advice from you," says Shelepin, "and goes to Beijing for the rest."}
{short() and remembers("peace-with-beijing") and seated("suslov") and not chose("poland.march") and not remembers("hungary-left"): "China we have back," says Suslov. "It was done in a motor car, and the rest of us were sent the list of what it costs."}
{short() and remembers("offer-refused") and seated("brezhnev"): "In September he offered me this chair in his study," says Brezhnev, and lays down the sheet. "It was not his to offer."}
{short(): "You all approved it!" you shout. "We have listened to you many times," says Shelest of the Ukraine. "Listen to us once." # record: shelest-1995}
{short() and noes("october-1964") >= 8: Toward eight they vote you out. The hands go up together.}
{short() and noes("october-1964") >= 6 and noes("october-1964") < 8: Toward eight they vote you out. The sixth hand comes late, and is enough.}
{short() and noes("october-1964") < 6: Toward eight they try to vote you out. Podgorny counts twice. There is no sixth hand.}
{chose("beria-trial.closed-court"): Before it is light you unlock the desk at home. The envelope that Rudenko sent back in 1953 has lain there since you took it from the safe, still without its page, which was about you and 1937. They have said everything else. Whoever has the page let the day go by.}
{not chose("beria-trial.closed-court"): All that day you waited for one of them to say 1937. Too many of them would have had to answer to it.}
{office("defence-minister") == "zhukov" and removal("army") != "yours": Zhukov is your Minister of Defence, and you have had him rung up. He reports when the Presidium asks him, says the adjutant, and it has not asked.}
Eleven in the morning on the 14th. A sheet has been put before you, in somebody else's typing: advanced age, the state of his health, requests. # stage: look you # record: artizov-2007 # stage: plate october
"There's a comma wrong," you say. Your hand is not quite steady, and you lay it on the bell.
+ [Sign the request # option: october-1964.sign]
    -> aftermath_sign
+ [Refuse, and demand to be heard by the Central Committee # option: october-1964.plenum]
    -> aftermath_plenum
+ [Give up the Party post and ask for the government # option: october-1964.keep-premier]
    -> aftermath_keep_premier
+ [Send for the Minister of Defence and stay in your chair # option: october-1964.army]
    -> aftermath_army

= aftermath_sign
{
- noes("october-1964") < 6:
    You pull the sheet over and feel for your pen. A dry old hand is lying on the paper. It is Shvernik's, or you would have thrown it off.
    "It was not carried, Nikita Sergeyevich." He is seventy-six and speaks to the cloth. "One can't grant a request that the majority didn't make."
    Podgorny says that this is a formality. Kosygin would like to know which. For some minutes they argue about the rules of the body of which you are still chairman, and it comes to you that the bell is still under your hand.
    {stance("mikoyan") == "for" and noes("october-1964") == 5: Mikoyan proposes that the minutes record the number. "Five," says Malin, who keeps them.}
    {stance("mikoyan") == "for" and noes("october-1964") == 4: Mikoyan proposes that the minutes record the number. "Four," says Malin, who keeps them.}
    {stance("mikoyan") == "for" and noes("october-1964") == 3: Mikoyan proposes that the minutes record the number. "Three," says Malin, who keeps them.}
    {stance("mikoyan") == "for" and noes("october-1964") < 3: Mikoyan proposes that the minutes record the number. Malin, who keeps them, has had to write it very small.}
    {stance("mikoyan") != "for": Mikoyan, whose hand was up last night, proposes that the minutes record no vote at all. He has begun to peel a mandarin.}
    You screw the cap on the pen again, and look along them. "May I go and lie down?" says Brezhnev.
- else:
    {seated("polyansky"): Polyansky has brought more percentages this morning. You let him read them to the end.}
    {not seated("polyansky"): Those who were silent yesterday speak this morning. You let them read to the end.}
    Then you ask for the floor, which has been yours for eleven years.
    You ask for no mercy, you tell them, the matter is decided. On China they will have trouble more than once. It is your swan song. # record: shelest-1995
    {remembers("heard-out"): You thank those who said something to your face, and you name them. It is a short list, and Shvernik is on it.}
    {remembers("you-all-approved"): Suez, Berlin, the Caribbean, you say once more, you all approved them. They do not have to answer now.}
    The pen is your own. You sign with the whole name. At six the Central Committee sits in the Sverdlov Hall, each man in a place that nobody assigned him, and Suslov reads about you for the better part of two hours. You keep your head down. There are shouts. # record: artizov-2007
    {chose("june-1957.appeal"): In this round hall they shouted for you in 1957, some of them from the same seats. You try to pick out the voices and can't.}
    There is no debate. All hands are for, and no one counts the others, for there are none. Outside, the driver holds the door of a car that is not the one you came in.
}
-> DONE

= aftermath_plenum
{
- noes("october-1964") < 6:
    "Then let us go to the Central Committee," you say, "and I'll tell them how many hands there were here."
    It is Brezhnev who understands first that he would have to sit beside you while you told it. He says that perhaps the plenum should not be troubled with a matter on which the Presidium has found no majority.
    {stance("kosygin") == "for": "I kept my hand down," says Kosygin, "because I was shown no arrangement for the fifteenth. I still haven't been." He goes back to his column of figures.}
    {stance("kosygin") != "for": Kosygin, who voted against you, says to Podgorny, as to a clerk, that a failed vote is not taken to a general meeting.}
    {removal("appeal") == "shut": In the Sverdlov Hall the provinces are already being seated, and are told that the evening session will concern the five-year plan.}
    {removal("appeal") == "open": Word comes up that in the corridor by the Sverdlov Hall some forty secretaries are standing in a group and want to know from you, not from Suslov, what is going on.}
    You ring the bell, longer than it needs. On the agenda, you say, is the question of how this question got on to the agenda.
- else:
    You push the sheet back. The Central Committee elected you, and you will answer to it, from the rostrum, with the right to speak.
    {chose("june-1957.appeal"): They have thought of it. In 1957 your enemies forgot the Central Committee for four days. These began with it, province by province, in the summer.}
    {chose("june-1957.arrest"): "In 1957 you did not ask for the rostrum for those whom you arrested," says Voronov. You did not.}
    {removal("appeal") == "open": But the hall is not quite theirs. A note has come up from Olga Ivashchenko, a secretary from Kiev, and has not been stopped, and others are standing in the corridor in their overcoats asking whether he will speak.}
    {removal("appeal") == "shut": Olga Ivashchenko, a secretary from Kiev, writes a note to the Presidium that one may criticise but not go to extremes. Shelepin hands it to Shelest, and she is watched. # record: shelest-1995}
    "You'll have your plenum," says Podgorny. "Then it will not be the short text that is read." Seventy pages lie in front of Polyansky, with Suez and Berlin in them, and your family. # speaker: podgorny
    At six you walk into the round hall by the side door. The faces come up row by row. You look for the secretaries you made, by their places. They look back at you with great attention.
}
-> DONE

= aftermath_keep_premier
{
- noes("october-1964") < 6:
    You have the votes, and you offer half of it all the same. It takes them a while to find out what is wrong with that.
    {office("premier") == "khrushchev": "The First Secretary's post, as of the November plenum," you say. "The government I keep. I'm tired of you all, and it's true about the two chairs."}
    {office("premier") != "khrushchev": "The First Secretary's post, as of the November plenum," you say. "Give me the government for it. I'm tired of you all, and Kosygin is tired of carrying my pencils."}
    {remembers("terms-of-office"): You have the draft constitution on the table, with the article on terms. You propose that it begin with the man who wrote it.}
    Can a proposal that was defeated last night be moved this morning by the man whom it was to defeat? Suslov, who likes such things, believes that there is no precedent.
    {loyalty("brezhnev") >= 0: Brezhnev blows his nose and says that he never asked for it. You believe him. He was going to be given it.}
    {loyalty("brezhnev") < 0: Brezhnev looks at Podgorny and Podgorny at the ceiling. Neither had reckoned that it might be yours to give away.}
    "Not under a pistol," says Shvernik suddenly. He moves that the offer be thanked for and taken up in November, in calm, and that last night be left out of the minutes. Every hand is up before he has sat down.
- else:
    {office("premier") == "khrushchev": "You're right about the two offices," you say. "I blamed Stalin for it. Take the Party, and leave me the Council of Ministers."}
    {office("premier") != "khrushchev": "Take the Party," you say. "Give me the Council of Ministers to the congress. I'll work, and you'll have me where you can see me."}
    {stance("mikoyan") == "for": It is what Mikoyan wanted, and he says it over again, with dates. A year. Until the congress. Kennedy is dead and de Gaulle is old, and abroad they know nobody else here by sight.}
    {stance("mikoyan") != "for": Mikoyan, whose hand was up last night, says that a year would look well abroad. Kennedy is dead and de Gaulle is old, and they know nobody else here by sight.}
    {loyalty("kosygin") >= 0: Kosygin has said no half-measures. Now he is to be first deputy for one more year, and he takes off his glasses to consider what that contains. # stage: look kosygin}
    {loyalty("kosygin") < 0: "No half-measures," says Kosygin, without raising his voice. "I would be the measure." # speaker: kosygin # stage: look kosygin}
    {chose("june-1957.split"): "You gave posts in 1957 to keep a post," says Podgorny. "Now you give the post." He seems to find it fair. # speaker: podgorny}
    {loyalty("suslov") >= 0: Suslov finds in the resolutions of 1953 a passage on the collective principle that would cover it.}
    {loyalty("suslov") < 0: Suslov finds in the resolutions of 1953 a passage on the collective principle, and stops before the end of it.}
    They send you out to the rest room while they talk. There is tea, and a plate of sandwiches under a napkin. You stood in a room like it in September 1953, in the break, while others settled your title.
    After twenty minutes it is Malin, the note-taker, who comes to fetch you. He holds the door open with both hands, as he does for delegations.
}
-> DONE

= aftermath_army
{
- noes("october-1964") < 6:
    "Malin," you say, "have the Minister of Defence come up." They could not carry their vote, but you would like them to hear boots.
    {office("defence-minister") != "zhukov": Malinovsky is in the building, it turns out, and has been for two hours, in an anteroom, with his cap on his knee. He was waiting to be told which way it had gone. "It went," you tell him from the chair, "as you see." He salutes the chair.}
    {office("defence-minister") == "zhukov": Zhukov is in the building, it turns out, and has been for two hours. He was waiting to be told which way it had gone. "It went," you tell him from the chair, "as you see." He looks round the table as if to remember the seats, and salutes the chair.}
    {remembers("marshals-called"): "Twice in three weeks," Mikoyan says at your ear. "The third time he won't wait to be called."}
    {not remembers("marshals-called"): "You had won," Mikoyan says at your ear. "Now they will remember the boots."}
    By noon the Minister has been thanked and has gone back to his anteroom. The members who voted for you last night are not looking at you any more warmly than the others. Kosygin would like the minutes to say under which item the armed forces appeared.
- else:
    You do not touch the sheet. You have them get the Minister on the Kremlin line, in front of everyone, and tell him to come up, with Grechko, by the Spassky Gate.
    {office("defence-minister") != "zhukov": "I understand the order," says Malinovsky. You hold the receiver out so that the table can hear him say it.}
    {office("defence-minister") == "zhukov": "Twelve minutes," says Zhukov. You hold the receiver out so that the table can hear him say it.}
    {chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals") or chose("beria.open-trial"): Those who were here in June 1953 know how it is done. The officers sat in the next room for an hour then, among the bodyguards, and chatted.}
    {remembers("marshals-called"): "So it wasn't for the photograph," says Suslov.}
    {removal("security") == "yours": The guard in the corridor is yours. Podgorny has sent out twice for Semichastny, and the aide whom he sends does not come back.}
    {removal("security") == "theirs": The guard in the corridor answers to the KGB. Shelepin goes out, quite slowly, and through the padded door you hear him asking someone for the gate.}
    Tea is brought, and the girl, seeing the faces, sets down the tray and forgets the glasses. "Whatever happens now will be on you," says Voronov. You have carried worse out of this building, you tell him, and look at the clock.
    From the ministry it is twelve minutes by car. At the eleventh there are boots on the stone stair, a good many of them, and the whole table is listening to hear if they keep step.
}
-> DONE
