=== ending_beria_strikes_first
The leadership goes to the Bolshoi in a body, and in the morning the newspaper gives the list of those in the box. Nina reads it down, and then up, in case the order has been changed. You are not there to be asked.
{
- chose("beria.demote"):
    You had voted him the oil ministry and a watcher. The watcher had served under him since before the war, and was the first to sign.
- chose("beria.wait"):
    You had waited for him to make a mistake. He made two, over the Germans and over the amnesty, and used the quiet in between.
- chose("beria.arrest-with-malenkov"):
    Malenkov sat with his hand beside the button and spoke about the harvest. The officers next door were called out one at a time, by name.
- chose("beria.arrest-with-the-generals"):
    Malenkov, whom you had gone round, heard of it before breakfast. He told the one person from whom he was afraid to keep it.
- chose("beria.open-trial"):
    You had begun to collect papers for a court. Each clerk whom you asked for a file reported which file it was.
- else:
    Somebody at the table had been asked first by you and then by him, and had compared.
}
Two men could have stopped it. Malenkov, in the chair, had come to fear you more than he feared Beria. Zhukov, who had the soldiers, did not care for you enough to act without an order, and was sent to inspect a bridge.
{loyalty("bulganin") >= 20: Bulganin speaks last at the session, for a minute, with his eyes on the carafe. He asks only that your family be left the furniture.}
{loyalty("bulganin") < 20: Bulganin, it emerges, had warned the Presidium about you in good time. There is a note of it with a date.}
The court sits in closed session under the law of 1 December 1934, without counsel and without appeal. The indictment calls you an agent of three foreign services. That is false. It also gives the numbers on the Moscow lists of 1937, with your signature below them, and that page needs no correcting.
{chose("kuntsevo.oppose-police"): In March you had objected, aloud, to giving him the merged police. The minute of it is read out as proof that it was planned.}
{chose("kuntsevo.malenkov-both"): Malenkov, who has kept the government and the Secretariat, signs the communiqué in both capacities.}
{chose("kuntsevo.rally-young"): The younger men of October 1952, whom you had rallied in March, send in their statements about you unasked. Brezhnev's is the shortest.}
{chose("kuntsevo.secretariat"): The Secretariat, which in March was the desk that was left over, is given to a man from Tbilisi, with your desk in it and the letters from the provinces unopened.}
In August Beria's decree goes through, and one million seven hundred thousand exiles may go home. Trains go west full. In the flat on Granovsky Street there is a seal on the study.
Nina is told ten years, without the right of correspondence. It is what is said to the families of those who have been shot. She asks the official to repeat the last part. She heard it often, in other women's kitchens, when you had Moscow.
-> DONE

=== ending_june_agriculture
The notice takes five lines. The post of First Secretary is abolished, the Presidium is to be chaired in turn, and Comrade Khrushchev, in view of his experience, will concentrate on agriculture. You have a corner room at the Ministry in Orlikov Lane, and two telephones, both with dials. The telephones of power have none.
You gave it up yourself, because the hands were up and Bulganin meant it kindly. It was the Central Committee that had elected you. Its members read the five lines at breakfast, in a hundred cities.
{
- chose("virgin-lands.plough-big"):
    You spend your first August in Kustanai, on the straw, talking to combine drivers. They still call you by the old title, and so does the wheat inspector, until someone speaks to him.
- chose("virgin-lands.with-fallow"):
    You spend your first August in the north of Kazakhstan with Barayev, the agronomist, walking the rested strips. He is the only man in the government's service that summer who is glad to see you.
- chose("virgin-lands.old-lands"):
    You spend your first August among the old lands round Kursk, where the fertiliser that you fought for lies under a tarpaulin, waiting for wagons.
- chose("virgin-lands.buy-grain"):
    You spend your first August over the grain contracts. Three years were up some time ago. The fourth contract lies there for whoever comes next.
- else:
    You spend your first August among the farms round Kursk, where they know your mother's village, and talk back.
}
Bulganin telephones about the harvest and calls you Comrade Minister. Kaganovich has someone else telephone.
{not remembers("malenkov-tried"): Malenkov telephones about prices, at length, and it turns out that you agree.}
{chose("secret-speech.closed") or chose("secret-speech.open"): Of the speech of 1956 the new textbook says that it was given. Women still come to Orlikov Lane with papers about their husbands, because yours is the only name they know, and your secretary has learned where to send them.}
{chose("secret-speech.balanced") or chose("secret-speech.pospelov"): Stalin's merits and errors are again of about equal length in the new textbook. Molotov has seen to the spacing.}
{chose("secret-speech.silence"): Stalin's portrait, about which you said nothing in 1956, hangs in the corridor on your floor. You walk past it to the buffet.}
{loyalty("zhukov") >= 20: On Sundays Zhukov drives out to shoot, as Minister of Defence, with an escort, and for an hour in the reeds he calls you Nikita. "You had only to tell me," he says once, and reloads.}
{loyalty("zhukov") < 20: Zhukov, who is still Minister of Defence, nods to you at receptions. He went home that Friday, when nobody sent for him.}
In October a small light moves over Moscow, the first satellite, and the corner room is not informed. You see it from the yard of a poultry farm at Bronnitsy, with the director, who thinks that it is American.
-> DONE

=== ending_june_outvoted
Molotov reads the decision in the same voice as the agenda. For violation of the collective principle, for adventures in the economy, for loose talk abroad. The Central Committee agrees. There are four lines in the newspaper on the fourth of July.
{
- chose("june-1957.appeal"):
    You had called for the Central Committee, and it came. For four years you had rung these men up, moved their ministries about and promised their meat for them. When at last they were asked, they voted for some quiet.
- chose("june-1957.split"):
    You had gone after the soft ones, Bulganin, Saburov, Pervukhin. Each of them listened to your price, and on the third day they told one another what it was. The Committee that had elected you was never asked.
- chose("june-1957.arrest"):
    You had counted on Serov and Zhukov for the arrests. The Kremlin guard wanted the premier's signature and the generals a decision of the Presidium, and you had neither. In the morning your warrants lay on the table, stuck together.
- else:
    You had counted four hands and a telephone, and on the third evening the telephone was taken out to be repaired.
}
{loyalty("mikoyan") >= 20: Mikoyan voted for you to the end, and then for the unanimous text. He comes to the station, with grapes.}
{loyalty("mikoyan") < 20: Mikoyan abstained until it was safe and then found the words for the resolution. He mentions that they are mild.}
There is the matter of where. Molotov would like somebody else to say prison first. {chose("beria.arrest-with-malenkov") and seated("malenkov"): They look at Malenkov, who pressed a button once and sees you looking too.}
{remembers("malenkov-tried"): In 1955 you had a court for Malenkov, with counsel and an invited public. They look at you for some time.}
{not remembers("malenkov-tried"): Malenkov, who knows about power stations, suggests one on the Irtysh, at Ust-Kamenogorsk, where a director is needed. You are a fitter by trade. It is meant almost kindly, and the others laugh for the first time in eleven days.}
{remembers("malenkov-tried"): Pervukhin, who knows about power stations, suggests one on the Irtysh, at Ust-Kamenogorsk, where a director is needed. You are a fitter by trade. It is meant almost kindly, and the others laugh for the first time in eleven days.}
{chose("virgin-lands.plough-big"): From the dam you can watch the grain barges come up in September from the land you had ploughed. In your second autumn you begin to count them.}
{chose("secret-speech.closed"): The town is full of people who were sent here once and were sent home after February 1956. One of them, a turbine man who stayed, shuts your office door behind him and shakes your hand. He never refers to it again.}
{not chose("secret-speech.closed"): Half the turbine hall was once sent here as convicts, under one article or another. They watch you on your first round to see whether you will ask what for.}
Nina teaches political economy at the evening school. You get up at five, put on an oilskin, and go down to look at the water level, which by now you can tell to a hand's breadth from the sound.
-> DONE

=== ending_lost_hungary
The plenum of December is called about the plan. On its second day it has a second item. Molotov reads eight lines, and has had six weeks to get them down to that number.
{
- not seated("kaganovich"):
    "In Warsaw and in Budapest we were asked what we would bear," says Voroshilov. He has it on a card. "We have borne it."
- chose("poland.accept"):
    "First Warsaw," says Kaganovich, "then Budapest." He counts them on his fingers, and keeps hold of the third.
- chose("poland.march"):
    "Warsaw he took," says Kaganovich, "and for the same week's work he gave away Budapest." He would like to hear from the comrades what the price had been.
- else:
    "In Warsaw he bargained," says Kaganovich, "and in Budapest he had nothing left to bargain with."
}
You say that all of them agreed to the Declaration, on 30 October, and that there are notes of it. Malin is sent for his notes. They are found to be incomplete.
{loyalty("mikoyan") >= 25: Mikoyan says that he would do it again. They let him finish. He keeps trade, because he alone knows what wheat is fetching.}
{loyalty("mikoyan") < 25: Mikoyan says that he asked for ten days in which to talk, and was given a railway timetable. It is true, and you had not expected to hear it from him.}
{chose("secret-speech.closed") or chose("secret-speech.open"): The rest is February: the dead man whom you tried, and the living who had to pay for it. The provinces listen with their hands in their laps.}
Zhukov reports that he left Hungary in good order. He wishes it recorded by whom he was told to. Suslov takes the Secretariat for the time being. {seated("malenkov"): Malenkov is seen to smile.}
You are made inspector of state farms for Pskov province. In April, near Ostrov, a young man with a tank driver's hands is repairing a seed drill. His mother has heard who you are. She comes out of the house with his photograph and says nothing at all about politics. She gives you a jar of mushrooms.
-> DONE

=== ending_cuba_war
There is no newspaper the next morning.
{chose("cuba-bargain.demand-open"): You had refused to move a rocket until Kennedy said Turkey aloud. His generals had told him Tuesday, and he did not put them off again.}
{remembers("torpedo-fired"): A captain under the sea, who could not hear Moscow, had taken the explosions over his head for the war. He had not been told who was to decide.}
{chose("cuba-letters.hold"): You had run the blockade until the launchers were finished, and they were finished, as ordered.}
{chose("cuba-letters.berlin"): You had closed the road to Berlin as well, and he could not give way in two places.}
{not chose("cuba-idea.conventional") and not chose("cuba-idea.refuse"): There were thirty-six warheads of one megaton on the island, and ninety-eight smaller ones of which Washington knew almost nothing. # record: dobbs-2008}
{chose("cuba-idea.conventional"): There were no long rockets on the island. There were Lunas and their warheads, of which Washington knew almost nothing.}
Some were used. So were others, elsewhere.
You are in the shelter with eleven people and a stenographer. The line to the Ministry works. The line to the city exchange, where Nina Petrovna was to ring, gives no tone.
{loyalty("malinovsky") >= 20: Malinovsky asks you, formally, whether there are further orders.}
Somebody has brought a carafe of water and set the glasses round the table by seniority. You ask about Rada and her boys. Nobody in the room has the number of the school.
The stenographer asks you what time she should put.
-> DONE

=== ending_cuba_ousted
Frol Kozlov has the chair on the morning it is done, and a clean collar. The November plenum was to cut each provincial committee in two. It hears another report instead, and the provinces stay whole. That was what Kozlov offered their secretaries, and why they did not ask to hear you.
{
- chose("cuba-bargain.publish"):
    You printed what Kennedy's brother had said to Dobrynin between four walls. Washington denied it the same day. What they put to you in the Presidium is that nobody will tell the Soviet Union a secret again.
- chose("cuba-bargain.demand-open"):
    You had wanted Turkey in the open, and got neither Turkey nor Cuba. At Novo-Ogaryovo your colleagues saw that you would wait for it under the bombs. They were frightened that Sunday, and they were frightened in front of you.
- chose("cuba-bargain.leave-tactical"):
    You had left Castro the short rockets. When he would not say who in Havana might fire them, the marshals brought it to Kozlov and not to you.
- chose("cuba-idea.refuse"):
    You had sent credits. What Kozlov reads out is Castro's telegrams, one after another, with the hour at which each was received and the hour at which you replied.
- chose("cuba-idea.conventional"):
    You had sent regiments and no long rockets. When Kennedy spoke, they say, there was nothing in your hand that he would pay for, and you paid.
- chose("cuba-idea.treaty"):
    You had signed with Castro in the open, under lamps. So it was in the open, too, that your ships stopped where the American admirals wished them to.
- else:
    The ships came home past American aircraft, at walking pace, with the tarpaulins off so that the rockets could be counted. Malinovsky has brought the photographs. He lays them down by sevens.
}
{loyalty("mikoyan") >= 10 and not chose("cuba-idea.refuse"): Mikoyan is in Havana, where his wife's death has reached him by cable. His telegram says that he asks for the question to wait until he is in the room. It is filed.}
Suslov reports. {remembers("prices-raised") or remembers("prices-in-steps"): There is the price of meat.} {remembers("shoe-shown"): There is the shoe.}
{remembers("novocherkassk") or remembers("novocherkassk-station"): There is Novocherkassk, of which those who were there speak without giving the number of the dead.}
{chose("ivan-denisovich.print") or chose("ivan-denisovich.files"): Number eleven of Novy Mir was to go out that week with a story about one day of a carpenter in a camp. It goes out without it. Tvardovsky takes the proofs home in a string bag.}
{chose("virgin-lands.plough-big"): Brezhnev, who made his name in Kazakhstan, speaks warmly of the wheat, in the past tense.}
{support("public") < 40: In the bread queue on Sretenka they say that it was high time, and that it will be the same.}
{support("public") >= 40: In the bread queue on Sretenka a woman says that at least he did not blow us up. The others look to see who is behind her.}
You are given a dacha with a good fence. In the first week you write to Kennedy, a long letter, and take it to the gate to be posted. The guard reads the address, turns it over, and asks which district.
-> DONE

=== ending_no_plot
Nothing happens on 14 October 1964. It is a Wednesday. You come back from Pitsunda on the day that was planned, brown to the collar, and everybody is at Vnukovo, in order, with their hats off.
You had been told, after your seventieth birthday, that people were talking. Perhaps they were. Brezhnev went shooting with Podgorny, and each waited for the other to begin, and they talked about dogs. Ignatov drove round the south for his health, was listened to, and drove home.
{loyalty("regional-secretaries") >= 0: In Stavropol the first secretary let him finish and then asked what exactly was wrong with things as they were. He passed the story on himself, as a joke.}
{loyalty("regional-secretaries") < 0: In Stavropol the first secretary let him finish and said that he agreed with every word, but who would be second?}
{loyalty("brezhnev") >= 20: Brezhnev has your chair moved out of the draught without being asked. When you say that you mean to name somebody before the congress, he tells you not to hurry.}
{loyalty("brezhnev") < 20: Brezhnev brings you the agenda for November. His compliments have become shorter this year, and you have started to believe them.}
{not remembers("mao-has-the-bomb"): Voskhod lands with three men in good health. On the 16th the Chinese set off their first bomb in the desert, and a government changes in London. You give your opinion on both, for two hours, to a delegation of Japanese fishermen.}
{remembers("mao-has-the-bomb"): Voskhod lands with three men in good health. On the 16th a government changes in London. You give your opinion on it, for two hours, to a delegation of Japanese fishermen.}
{indicator("grain") >= 130: The barns are full, and a letter has come from near Tselinograd with an ear of wheat in it.}
{indicator("grain") < 130 and chose("foreign-grain.buy"): The Canadian wheat is eaten by now, and Kosygin has begun asking in which month the next should be ordered.}
{chose("june-1957.appeal") and stance("malenkov") == "against": Malenkov's name comes up in a list of pensioners from Ekibastuz and Ust-Kamenogorsk who ask leave to live in Moscow. You lay it aside, and then you sign.}
{support("public") >= 45: In the bread queue on the Arbat they are telling the one about you and the maize. The saleswoman finishes it for them, loudly.}
{support("public") < 45: In the bread queue on the Arbat somebody is telling the one about you and the maize. They hear him out and move up a place.}
In November the constitution comes before the plenum, with its article on terms of office. Every hand goes up. Afterwards, in the cloakroom, you notice several of them working out the years.
-> DONE

=== ending_handed_over
You propose him yourself. It is the November plenum, and you have a paper and do not use it. Comrade Brezhnev is fifty-seven, you say, he has buried nobody and he listens. They clap for you on their feet, for so long that he has to look at the floor.
Mikoyan sat by when you made the offer in September, and has written the terms on one sheet. Brezhnev was frightened of taking the chair, and has not had to take it.
{office("premier") == "khrushchev": You keep the Council of Ministers to the Twenty-third Congress.|You get the Council of Ministers, out of which Kosygin moves one door down, to the Twenty-third Congress.} {remembers("party-divided") and not remembers("obkoms-reunited") and not remembers("provinces-whole"): The provinces get their committees back whole.} There are four signatures, and yours is the second.
{
- remembers("galyukov-wants"):
    Galyukov is found a place in a fishery inspectorate. Brezhnev asks you once, lightly, who he was.
- remembers("names-again"):
    Sergei has kept the four names in his notebook. One of them now countersigns your travel.
}
Kosygin is first deputy and brings you papers that are decided already. You quarrel with him every Tuesday, about refrigerators, and find that you look forward to it.
{
- chose("virgin-lands.plough-big"):
    At Tselinograd, in the summer, you are met by the whole bureau and a choir. The secretary's assistant asks whether there is any word from Leonid Ilyich.
- chose("virgin-lands.with-fallow"):
    At Shortandy, in the summer, Barayev, the agronomist, shows you a strip that has lain fallow four times. For this journey you were not asked to hand in the speech.
- else:
    At Kalinovka, in the summer, you stop the car at a field of maize. The brigade leader tells you that they sowed it because you would be driving past, and takes fright at what he has said.
}
{chose("june-1957.appeal") and stance("molotov") == "against" and not chose("stalins-body.court"): Molotov writes to the new First Secretary, asking for his Party card. Brezhnev sends it across to you with a question mark, and you send it back with another.}
{support("public") >= 45: In the bread queues they say that the old man has let go of the wheel himself, and that this was never seen before.}
{support("public") < 45: In the bread queues they ask which of the two is it now, and whether it will affect the butter.}
Your portrait and his hang side by side for the May holiday. In the autumn they are taken in for cleaning, and the workmen, who have a schedule, bring back his.
In the evenings at the Lenin Hills you talk into the tape recorder that Sergei brought from work. You start with the pit at Yuzovka. You have until the congress.
-> DONE

=== ending_saved_by_security
{remembers("new-security-chief"): On 11 October, a Sunday, Pyotr Ivashutin, to whom you gave the KGB two weeks ago, flies to Pitsunda with a suitcase.}
{not remembers("new-security-chief"): On 11 October, a Sunday, Vladimir Semichastny of the KGB flies to Pitsunda with a suitcase. The others were counting on him, he says. He was to have changed your guard at the airport.}
There are Ignatov's conversations in it, by province, and a list in Podgorny's hand of who would sit where. They had counted every vote and had not counted the telephones. You read it on the beach, under stones, because of the wind.
There are to be no arrests. You say so twice, and he writes it down twice. On the evening of the 12th the Presidium does meet in Moscow, and you are in the chair.
{loyalty("brezhnev") >= 0: Brezhnev was to have come from Berlin on the 11th and came on the 12th, with a fever. He confesses at once, to more than is in the suitcase.}
{loyalty("brezhnev") < 0: Brezhnev asks for the floor and reads out the speech that he had ready against you, with the verbs changed.}
{chose("june-1957.appeal") and stance("malenkov") == "against": For Podgorny and Shelepin there have to be posts, far off and not insulting. The cadres department proposes Ust-Kamenogorsk, where there is a precedent.}
{chose("june-1957.arrest"): "In 1957 you had it done quicker," says Shelepin, and puts his pass on the table before he is asked.}
{chose("june-1957.split"): Polyansky wishes to know what he could have back, and for which names. You see that you have taught them that.}
{indicator("grain") >= 130: The harvest is in and the newspapers are full of it. In the bread queues they talk about white flour. Outside four buildings it is not known that anything occurred.}
{indicator("grain") < 130: In the bread queues they have not heard that anything occurred. What they notice is that the men who used to listen to them now take notes.}
Galyukov is offered a medal and asks not to have it. {remembers("galyukov-wants"): You remember what he wanted, and have his wife told nothing.}
Every Monday there is a folder now. In it are the week's telephone calls of your colleagues, and from November those of Adzhubei, your son-in-law, and of Mikoyan. {loyalty("mikoyan") >= 0: Mikoyan, who can tell from your questions, stops telephoning and comes on foot.}
{chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals") or chose("beria.open-trial"): One evening you find yourself looking for the pince-nez on the man who brings it. He has perfect eyesight and wishes you good night.}
The draft law on terms of office has gone back to the lawyers. You mean to return to it. Under Monday's folder there is a smaller one, and you have not yet told him to leave it out.
-> DONE

=== ending_saved_by_marshals
The boots stay on the landing, some forty pairs. The Minister of Defence comes in with Marshal Grechko and with Pliev, who has the North Caucasus district. He halts at the end of the green cloth and reports to you as chairman of the Council of Defence.
You let him stand there for as long as it takes Brezhnev to put his paper away. Then you close the sitting. They go down past the soldiers one by one, with their briefcases.
"The others asked me how I felt about it," he says, when you want to know why he came. "You gave me an order."
{
- removal("security") == "theirs":
    At the Spassky Gate the KGB had rung for instructions. Half the secretaries waiting for the plenum were still for you, and no general there would put his name to an order to stop a marshal.
- else:
    The corridor guard, which is yours, had opened the inner door before anyone asked.
}
{chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals"): It is the second time that you have called officers to this building. Mikoyan, who was there the first time, asks whether they are learning the way.}
The November plenum votes as it is asked. The Minister of Defence becomes a candidate of the Presidium on Monday and a full member by the spring. The chair was there when you all came in, with his cap on it.
{loyalty("high-command") >= 30 and remembers("third-army-cut"): He asks for nothing. His deputies ask, for the flats of the majors of 1960, and for cruisers.}
{loyalty("high-command") >= 30 and not remembers("third-army-cut"): He asks for nothing. His deputies ask, for flats, and for cruisers.}
{loyalty("high-command") < 30 and remembers("third-army-cut"): His list has nineteen points, from the majors of 1960 to your jokes about cruisers. You initial it standing.}
{loyalty("high-command") < 30 and not remembers("third-army-cut"): His list has nineteen points, from the flats of his majors to your jokes about cruisers. You initial it standing.}
{chose("cuba-bargain.accept-secret") or chose("cuba-letters.settle-now"): The marshals would also be asked before missiles are withdrawn from anywhere. You begin to answer, and he waits, at attention.}
{chose("cuba-idea.refuse"): There is also the matter of Cuba, where you refused them a base in 1962.}
{support("public") >= 45: In the bread queue on Pyatnitskaya they say that the generals are for the old man because he is for peace.}
{support("public") < 45: In the bread queue on Pyatnitskaya they have seen lorries with soldiers by the Stone Bridge, and each buys three loaves.}
{remembers("zhukov-dismissed"): Zhukov, whom you sent home seven years ago, writes you one line. He congratulates the Minister.}
{remembers("hungary-crushed") or chose("poland.march"): In the first week the Minister has had brought up, from the Staff's safe, what it would need to hold Warsaw and Budapest. He has not been asked for it. It lies on your desk in the morning, with the trains.}
On 9 May there is a parade for the twenty years. You take it from the Mausoleum, in your hat. The cheering comes up the square with the tanks and passes along the tribune, and you listen for the place where it is loudest.
-> DONE

=== ending_saved_by_plenum
They have to give you the rostrum, because from the ninth row somebody calls for it and does not sit down, and then the row behind him gets up. You have no text. You tell the Sverdlov Hall what was said upstairs, by whom, and that it was mostly true.
Then you read them a sheet that was left lying on the table upstairs: who is to sit where from tomorrow. There is noise. Suslov lifts his two hours of paper, which he has out of Polyansky's seventy pages, and is asked from the floor whether there is also a short version.
{remembers("obkoms-reunited"): "He gave me back my province in September," says the man from Voronezh. "Comrade Podgorny was going to give it to me in November. I should like to ask what for."}
{remembers("provinces-whole"): "He gave me back my province in July," says the man from Voronezh. "It had been got ready for November, I am told, as a present from somebody else. I should like to ask from whom."}
{not remembers("party-divided"): "Will you leave the provinces as they are?" asks the man from Voronezh. You say that you will, and it is minuted.}
{remembers("party-divided") and not remembers("obkoms-reunited") and not remembers("provinces-whole"): "Will you put the provinces together again?" asks the man from Voronezh. You look along the rows and say that you will, this evening, and it is minuted.}
{chose("poland.march"): "And Warsaw?" says an old man in the second row, a Pole by his name, forty years in the Party. You answer that we held it. "Yes," he says, and sits down. He puts up his hand for you with the rest. You would rather that he had not.}
{not chose("poland.march") and remembers("hungary-crushed"): "And Budapest?" says an old woman in the second row, a Hungarian by her name. That was voted, you tell her. "Yes," she says, "I voted for it," and sits down. It is the only time that they are quiet.}
{remembers("novocherkassk"): When you say that you never had a worker fired on, you see what you have said. The secretary of Rostov is looking at the lamp. You go on to the meat.}
{
- chose("june-1957.appeal"):
    Some of them sat in the same seats in 1957 and shouted at Kaganovich. What they shout this time is "Procedure."
- chose("june-1957.arrest"):
    An old member says that in 1957 there were officers, and that he prefers this.
}
The count is done by tellers, with pencils, for the first time that anyone can remember. It takes an hour and ten minutes. {loyalty("regional-secretaries") >= 20: It is not close.} {loyalty("regional-secretaries") < 20: It is close.}
Brezhnev, Podgorny and Shelepin lose their places. {remembers("sovnarkhozy"): They are sent no further than to regional economic councils.|They are sent no further than to the trade unions and a museum.} {office("second-secretary") == "suslov": Suslov, who only read out what he was given, keeps the second chair. He prints his two hours in a journal, in five parts.}
Olga Ivashchenko, who wrote the first note, is brought to Moscow, and says at her first sitting what she thinks of the maize.
{chose("secret-speech.closed"): The record is to be printed at home this time, you insist, before somebody prints it in New York.}
{chose("secret-speech.open"): The record is to be printed with the names. That is your custom, and they know it, and some had kept their seats.}
{chose("secret-speech.silence"): The record is sealed. Somebody asks why, and is reminded that it is your own custom.}
{support("public") >= 45: In the bread queues it is known by morning that they tried to eat the old man and he would not go down.}
{support("public") < 45: In the bread queues it is known by morning that they fought, up there, and that nothing will be cheaper.}
{chose("beria-trial.closed-court"): In the second week Ivan Serov asks to be received, and lays the page of 1937 on your desk. He took it out of volume three in 1953. In September he was asked for it, he says, and wished first to see who would win. You put it into Rudenko's envelope. He wants nothing for it, at present.}
{remembers("turnover-rule"): The secretaries' price comes by post. The rule of turnover, which costs a third of them their posts at each election, is to be struck out.|The secretaries' price comes by post. The rule that half of each district committee goes at each election is to be struck out, before anybody thinks of the provinces.}
No first secretary is to be moved without his own committee. The letters are warm, they are from all over, and each has the same second paragraph.
-> DONE

=== ending_saved_by_the_table
The minutes for 14 October say that the Presidium considered questions of the style of its work. They are a page and a half, and ten people have corrected them.
They could not find the sixth hand. {stance("shvernik") == "for": Shvernik kept his on the cloth, because in seventy-six years he had seen enough of these.} {stance("kosygin") == "for": Kosygin kept his on his figures, since he had not been shown what came after.} {stance("suslov") == "for": Suslov could not find the passage in Lenin.}
{stance("mikoyan") == "for": Mikoyan, who never put his up, has been asked by each of the others separately to remember that they hesitated.}
{stance("mikoyan") != "for": Mikoyan, who put his up, comes to breakfast next day as usual. "Did you want me to be the only one?" he asks, cracking his egg.}
You do not dismiss anybody. Whomever you put out would be somebody's sixth, and you can count as well as Brezhnev, who has been in bed for a week.
{remembers("party-divided") and not remembers("obkoms-reunited") and not remembers("provinces-whole"): In November the provincial committees are put together again, on everybody's motion. The word used in the resolution is experience.}
{remembers("obkoms-reunited"): In November the provincial committees are put together, as your telegram promised them in September. They applaud the telegram.}
{remembers("terms-of-office"): The article on terms of office is adopted, with a date in it. Mikoyan got his answer.}
{not remembers("terms-of-office"): It is understood, and written nowhere, that there will be a congress in 1966, when you will be seventy-two.}
{chose("virgin-lands.plough-big"): You no longer go to the Virgin Lands without a paper from Gosplan. It says, under point four, that dust is dust.}
{remembers("ivan-denisovich-printed"): Tvardovsky sends in another novel about the camps. It goes round the table, and comes back with nine small signatures and a tenth that says see remarks.}
{removal("mood") == "hesitate": The bread queues have heard that something was up. They wanted to put him out for his age, says a woman on Ordynka. Her mother is seventy and carries coal.}
{removal("mood") == "hurry": The bread queues have heard nothing at all. On Ordynka they are discussing boots.}
You interrupt less. At the sittings you let them speak to the end, one after the other, and watch where their hands are lying.
-> DONE

=== ending_premier_still
{office("premier") == "khrushchev": You keep the smaller of the two offices, and a portrait.|You get the smaller of the two offices, which Kosygin lends you, and a portrait.} From that evening the First Secretary is Leonid Brezhnev. On the sixteenth Pravda prints both names in one communiqué, with a sentence that one man will not hold the two posts again.
{office("premier") == "khrushchev": There were hands enough to take the Party from you. For the government they lacked Kosygin, who will not have your chair before he has seen its accounts.|There were hands enough to take the Party from you. For the rest they lacked Kosygin, who would sooner sit under you for a year than under Brezhnev for good.}
He is first deputy. It is minuted that this is for one year. {loyalty("kosygin") >= 20: He corrects your sums without comment.} {loyalty("kosygin") < 20: He has had a calendar hung where you can see it from your desk.}
{stance("mikoyan") == "for": Mikoyan, who bargained it out for you, has lost weight. "Was it worth it to you?" he asks. He would like to know.}
At the Tuesday sitting your place is on the First Secretary's left. The first time, you sat down at the head of the table from habit, and everyone waited, standing, with great politeness, until you noticed.
{
- remembers("heard-out"):
    You have kept the four sheets that you filled that day, and have done something about six of the points.
- remembers("you-all-approved"):
    "We all approved it," Shelest likes to say now, when you bring something in. It gets its laugh.
}
{chose("june-1957.appeal") and stance("bulganin") == "against" and not remembers("bulganin-kept"): In 1957 you left Bulganin premier, after he had voted against you, so that the world should not see. It lasted nine months, you work out.}
{chose("cuba-bargain.accept-secret") or chose("cuba-letters.settle-now"): President Johnson writes that he looks forward to continuing. Your answer goes by way of the Secretariat and comes back improved.}
{support("public") >= 45: You may still stop the car where you like. In a bread queue in Kaluga they shake your hand, and a man asks whether you have been demoted. "Halved," you say.}
{support("public") < 45: You may still stop the car where you like. A bread queue in Kaluga makes room for you, and you find that they took you for somebody's grandfather.}
Adzhubei is no longer at Izvestia, and asks you to speak to somebody.
In the evening a van comes to the Lenin Hills for the special telephone. You are left the town line, the government one, and a pale square on the wall with four screw holes in it.
-> DONE

=== ending_retired_on_request
On the 16th Pravda has a few lines: the request was granted, in connection with advanced age and the state of his health. On the 17th there is an editorial against "hare-brained scheming, half-baked conclusions". It names nobody. # record: pravda-1964
{removal("mood") == "hesitate": In the bread queue on Ordynka a woman says that he was the first of whom she had not been afraid. The others look at their shoes.}
{removal("mood") != "hesitate": In the bread queue on Ordynka the page is already round somebody's herring. "What's the next one called?" asks the man behind.}
The house goes within weeks and the big dacha within months. The pension is five hundred roubles, then four. You are moved to Petrovo-Dalneye, to a wooden house above the Istra with guards at the gate, and plant tomatoes. # record: taubman-2003
On your knees among them you count those who raised a hand.
{remembers("party-divided") and not remembers("provinces-whole"): The secretaries come first, whose provinces you had cut in two. You can still put a face to most of the halves.}
{remembers("third-army-cut"): The officers whom you had sent home had no vote. Their marshals had one, and were busy.} Brezhnev and Podgorny had each been told that you meant to replace him with the other. You had made both of them, and had told a good many people so.
{remembers("formula-refused"): You had asked for the smaller chair. You argue it over again, aloud, and each time Kosygin says no.}
You tell Sergei what you told Mikoyan that night. Nobody could have told Stalin that he no longer suited them. "Not even a wet spot" would have been left. That they could tell you, you say, was your doing. # record: s-khrushchev-1990
{chose("june-1957.appeal") and stance("malenkov") == "against": Malenkov, whom you sent to Ust-Kamenogorsk, is alive, and a pensioner like you. You wonder what you would say, meeting him at the chemist's.}
{chose("june-1957.arrest"): You think about those whom you had fetched from their beds in 1957, and what they were given to read.}
{remembers("warned"): Sergei still has the warning that Galyukov gave, in his own hand. Neither of you mentions it.}
{not remembers("warned"): Rada tells you at last about the woman on the telephone that summer.}
{chose("village-pensions.twelve") or chose("village-pensions.keep-brezhnev"): On New Year's Day the old of the collective farms are paid their twelve roubles, under another man's portrait. A woman at the gate thanks you for hers. The guard writes down her name.}
{chose("village-pensions.as-in-town"): On New Year's Day the farm women's thirty roubles are paid after all. It had been printed already. In the spring the other half of the law is found to need study.}
{chose("village-pensions.nurseries"): In the village below there is a nursery with a tin roof, one of yours. On the still days you can hear them being made to sleep.}
{chose("academy.threaten") or chose("academy.dissolve"): The Academy is left alone, and Lysenko gets his commission. Rada brings you the finding on his cows. You read it in the cucumber frame, to the end. It is very exact about the cows.}
{chose("academy.weigh"): Anna Lapteva, who weighed Lysenko's cows, is given a prize for it by your successors. You tell every visitor that it was you who sent her.}
{chose("clampdown.cases"): One of the nine of March 1963 comes out to the gate when he is free, to see what sort of man it was. You give him a bag of tomatoes. He has not been told what to do with thanks.}
{chose("clampdown.scold"): Some of those whom you shouted at in March 1963 come out to see you, with vodka and poems. You had been put up to it, you tell them. They are polite about it.}
{chose("clampdown.leave-to-unions") or chose("clampdown.new-boards"): Painters come out to see you and leave a picture, and you cannot tell which way up it goes. In 1965 two writers are arrested. You ask three times what for.}
{chose("birthday.date") or remembers("offered-at-seventy"): "I told them that I would go," you say to whoever will stand still. "They only had to wait." Nina says that this was what they couldn't do.}
From 1966 there is a tape recorder. You dictate out of doors, so that on many of the reels you can hear birds and aeroplanes. # record: khrushchev-memoirs
{remembers("missiles-in-cuba"): On Cuba you take up four reels, and end each of them by counting those who were still alive.}
{chose("test-ban.partial"): Over the treaty of 1963 you are brief and happy. You had asked nobody's leave, and nobody died of it.}
{chose("pitsunda.constitution"): The constitution in the blue cover is not mentioned again by anyone. Two terms, you dictate, and a third of them out each time. You spell it, for the typist.}
In November 1970 you are sent for to Party Control, where its chairman, old Pelshe, wants to know how the memoirs got to America. He may take the pension back, you tell him. You were a fitter once, and your hands remember. # record: s-khrushchev-1990
{chose("beria-trial.closed-court"): The envelope that Rudenko sent you back in 1953 has come along in the desk, locked up. You dictate as far as that summer of 1937, the counting and the shooting, and ask Sergei whether the machine is really running. Then you speak about the metro.}
{chose("beria-trial.closed-court"): One evening that winter Ivan Serov is at the gate, a pensioner too, with a briefcase. It was he who took the page out of volume three, in 1953. "Against me?" you ask. "For you," says Serov, "while you lasted." You lay it in the envelope with Rudenko's slip. It had been folded to fit.}
{chose("secret-speech.closed") or chose("secret-speech.open"): The reel about February 1956 you do again and again.}
{chose("secret-speech.silence"): On the reel about 1956 there is a long stretch where one hears only the garden.}
You die on 11 September 1971. The stone is by Neizvestny, the sculptor from the Manege. It is of white blocks and black, locked together, with your head between. # record: taubman-2003
Visitors ask the caretaker at Novodevichy which side is which. He shows them where the tap is, for the flowers.
-> DONE

=== ending_voted_down
There was a short text for a man who signed. For you the long one is read, all seventy pages, and it takes Suslov and then Polyansky until past ten. Suez, Berlin, Cuba, the farms year by year, your son's medal.
Brezhnev and Podgorny had done the arithmetic in the summer, one man at a time, on shoots and at funerals. Each was told that the others had agreed already.
You are given the rostrum for twelve minutes. {chose("june-1957.appeal"): In 1957 it was this hall that carried you. You say so, and a voice says that the hall was told something else then.} {not chose("june-1957.appeal"): You begin with 1953. Begin with the meat, somebody calls.}
{remembers("provinces-whole"): The man from Voronezh, to whom you gave back his whole province in July, votes with the rest of it.}
{remembers("obkoms-reunited"): The man from Voronezh, whose province you gave back in September and who wept about it, studies his knees.}
{remembers("party-divided") and not remembers("obkoms-reunited") and not remembers("provinces-whole"): First secretaries who have had half a province each since 1962 listen without a cough. When you try to catch one by the eye, he looks at the man who has the other half.}
The count against you has a number. {removal("appeal") == "open": There are hands for you, more than Podgorny likes, and each is looked at long enough to be remembered.} {removal("appeal") == "shut": Olga Ivashchenko of Kiev asks for the floor and is not given it. By the summer she is on a pension.}
So it is not your age and health. Pravda's editorial on the 17th has the adjectives that were ready in any case, and it has your name.
{support("public") >= 45: In the bread queues the page is folded small and kept. They made him stop, people say.}
{support("public") < 45: In the bread queues someone asks what he did with the white flour.}
The pension is four hundred roubles from the start. It is to be Petrovo-Dalneye, behind a green fence, and the city only with a day's notice. {remembers("heard-out"): Shvernik, who voted with the rest, sends apples once, with no note.}
{chose("june-1957.appeal") and stance("malenkov") == "against": Mikoyan had asked what was done with Malenkov. They found Ust-Kamenogorsk, with your signature, and did not go by it. It was snowing there.}
{chose("june-1957.arrest"): Somebody proposed to arrest you, as you arrested your opponents in 1957. It was Brezhnev who said, no officers.}
{chose("memorandum.table"): In July you had let the Presidium say no to you, and had eaten the cherries. It is not in the seventy pages. You recall it to the tomatoes.}
{chose("village-pensions.twelve"): On New Year's Day the farms are paid the pension that you brought in, and the newspaper says by whom it was not.}
{chose("beria-trial.closed-court"): Nor is the page of 1937 in the seventy. Ivan Serov sends it in the spring, in a seed catalogue. He took it out of volume three in 1953, he writes, and nobody has asked him for it since. They would have had to ask what else he took. You lay it in Rudenko's envelope.}
{chose("pitsunda.one-by-one"): Podgorny and Brezhnev have compared what you told each of them at the sea. It was on page sixty-nine.}
Sergei brings a tape recorder in a bag of potatoes. You will go on, you tell him, from where the bell rang. When you die there is a plain slab. The sculptor had been asked, and had said yes, and then had a letter advising him against it.
-> DONE

=== ending_shut_out
It is the Kremlin guard that comes in, in step. You had the army, and Semichastny had the gate. The Minister's column stands outside it with its engines running, where a major of the KGB has shown him a paper.
{office("defence-minister") == "malinovsky": "I came when I was ordered," Malinovsky writes in his explanation. "I was not ordered to fire on the gate." He keeps his post.}
{office("defence-minister") != "malinovsky": "I came when I was ordered," the Minister writes in his explanation. "I was not ordered to fire on the gate." He is given a distant military district.}
You are asked to stand. {chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals") or chose("beria.open-trial"): You put both hands flat on the cloth, and you know where you learned it.}
{remembers("marshals-called"): The photograph from Red Star is in the file. It all began, according to the file, in September.}
The plenum at six is closed and lasts forty minutes. You are not in it. It removes you from the Central Committee and, by Polyansky's amendment, from the Party, in which you have been since 1918. {remembers("zhukov-dismissed"): Suslov uses the word that was made for Zhukov, Bonaparte.} {not remembers("zhukov-dismissed"): Suslov uses the word Bonaparte.}
{chose("june-1957.arrest"): Someone recalls those who were taken from their beds in 1957, and is told to keep to the agenda.}
{support("public") >= 45: Nothing is printed for eleven days. In the bread queues they say that you are in Beijing, or that the soldiers were for you. On Taganka a boy is taken in for the second.}
{support("public") < 45: Nothing is printed for eleven days. In the bread queues they say that he wanted to make himself tsar, and that there is sugar at the depot shop.}
The house is beyond Klin, in wet woods, with two fences. There is a stove and a wireless without short waves. Nina is let through on Fridays, after they have looked in the cake. {loyalty("mikoyan") >= 20: Mikoyan's request is under consideration.}
There is to be no tape recorder. You ask for paper, and are given it by the sheet, numbered. When you die there in September 1971, one sheet cannot be accounted for. The commandant goes through the stove for it himself.
-> DONE

=== ending_zhukov_moment
Georgy Zhukov does not wait for the twenty-ninth. He was to come home from Albania on the 26th and hear at the Presidium who was Minister in his place. On the evening of the 25th an aeroplane that is on no list comes down at a military field.
He brings no tanks. He brings eleven men who have had to sit through Party meetings about him. They stand in your anteroom in greatcoats, with a letter. Such a question cannot be hidden from the army.
{chose("june-1957.appeal"): In June a marshal stood at this door with a letter, and it was for you.}
{chose("june-1957.arrest"): In June he emptied half of these chairs for you in a night. Those on the others take the letter as read.}
{chose("june-1957.split"): Bulganin, whom you bought back in June, gets up to let him in. He has always had a feeling for doors.}
{loyalty("serov") >= 20: Ivan Serov of the KGB had rung you at six. Something was in the air over Odessa. You asked him what, and that used up the hour.}
{loyalty("serov") < 20: Ivan Serov of the KGB, whose chair Zhukov wanted for a general, knew at six and was unwell by seven.}
"I am told that the Party has questions for me," says Zhukov. "I have some too." He asks who has been saying things about a man who was at sea.
{support("party") >= 50: Most of the table would rather have you than him. They look at the greatcoats, and each waits for another to say so.}
{support("party") < 50: They need not fear him much. Several have waited since the summer for somebody else to begin.}
Suslov has the report against him typed and ready. He lays the agenda on it. At the plenum, three days later, he reports against you, and you know some of the pages.
There is no First Secretary any more. Suslov becomes secretary for general questions, as one takes the coat of a taller man. Political officers answer to their commanders, and the garrisons drink to it.
{support("public") >= 50: In the bread queue on Sretenka they are sorry for the bald one, who talked to people. But a marshal is a marshal.}
{support("public") < 50: In the bread queue on Sretenka they say that now there will be order, and a woman asks who is going to eat it.}
You get a state farm in the Donbass, an hour from the pit where your father cut coal. They are afraid of the Marshal already, Mikoyan writes, and Suslov has begun a folder.
None of this is on record. The stenogram of October 1957 has a marshal voted out without a hand against. Those who searched it for a plot have found a quarrel about political officers and a school for saboteurs. # record: plenum-october-1957
They have a joke from town at the farm. Zhukov was the carrier rocket. He put Nikita into orbit and came down himself in good order. You have the bookkeeper tell it again, slower, for Nina.
-> DONE

=== ending_outvoted
It is the second item, after the fodder. The sitting is an ordinary one, in December, with you in the chair, and the man on your right asks for the floor out of his turn.
{
- office("second-secretary") == "kirichenko":
    It is Alexei Kirichenko, whom you brought from Kiev to be your second man. He shouts, because he is ashamed, and has to be asked to begin again.
- office("second-secretary") == "kozlov":
    It is Frol Kozlov, your second man. He must have tried the voice over at home, and there is not one mistake in it.
- office("second-secretary") == "brezhnev":
    It is Leonid Brezhnev, your second man. He gets as far as your great services. Then he passes the sheet to Suslov and drinks somebody else's water.
- else:
    He has a single sheet, and his hand is quite steady. You put him where he sits.
}
{remembers("second-plenum"): They tried it once before, and the Central Committee threw it out. This time they have asked the Central Committee first.}
{not remembers("second-plenum") and chose("june-1957.appeal"): They have studied June 1957. There is no shouting, your chair is left to you, and the paper is a page and a half.}
{support("party") < 45: In the provinces, it says, a man does not know in the morning which office he will be in by evening, and this is called perfecting.}
{support("military") < 45: The Minister of Defence is asked whether the army is quiet. It is quiet, he says, and does not add for whom.}
{support("public") < 45: Letters are quoted. They were written to you, and you had not been shown them.}
{stance("mikoyan") == "for": Mikoyan asks what is to be different on Monday. He waits for the answer, and his hand stays down.}
{stance("mikoyan") == "against": "I asked you, in the summer, who still told you when you were wrong," says Mikoyan on the stairs, who has voted with them. "You said that I did."}
{year() < 1961: The New Year's message to Eisenhower lies there for your signature. Somebody has begun it again on a clean sheet.}
{year() == 1961 or year() == 1962: The New Year's message to Kennedy lies there for your signature. Somebody has begun it again on a clean sheet.}
{year() > 1962: The New Year's message to Johnson, the first, lies there for your signature. Somebody has begun it again on a clean sheet.}
{chose("june-1957.appeal"): Only the Central Committee can dismiss the man whom it elected, you tell them, as you did in 1957.|Only the Central Committee can dismiss the man whom it elected, you tell them.} Of course, they say. It has been invited for Friday.
On Friday you have the rostrum for an hour, and they laugh where you want them to. Thirty speak, four of them for you. One is a milkmaid, who had prepared something about silage.
{loyalty("regional-secretaries") < -15: It is your own first secretaries who finish it, one province after another, in alphabetical order.}
{loyalty("regional-secretaries") >= -15: Your own first secretaries do not speak. They vote as one swallows something, and are on the evening trains.}
In October 1964, as it was really done, they had gone round for months, one man at a time. They held the KGB and the telephones, called Khrushchev back from the sea, and allowed no debate. # record: artizov-2007
Here each had come to it by himself, and it took them one evening to find that out. You could speak. Nor is it age and health: the communiqué says violations of collective leadership.
{chose("june-1957.appeal") and stance("malenkov") == "against": Somebody mentions Ust-Kamenogorsk, and some look away. They can see that there will be a list.}
You are to direct the Exhibition at Ostankino, with its prize bulls and its rockets. {support("public") >= 45: On Sundays people come out from the bread queues to have a look at you, and bring the children.} {support("public") < 45: He is with the bulls now, they say in the bread queues, and it will be one of the bulls next.}
The maize in front of the pavilion used to come from the Kuban in tubs, by night. You have put a stop to that. What really grew there is as high as your knee, with a label. You are explaining it to a class from Penza when one of the girls asks if you are the real one.
-> DONE

=== ending_at_seventy
You read it yourself to the plenum, in June, on one page. It is neither your age, you tell them, nor your health. It is that nobody in this building has ever gone out by the door. They do not know what to do with their hands.
You had said it on your birthday, with a glass in your hand, and had been believed. Brezhnev has the Party. {office("premier") == "kosygin": Kosygin keeps the government, and a week later has found a mistake in the Party.|Kosygin has the government, and a week later has found a mistake in it.}
You have a room at the Central Committee, a car, a vote in nothing, and the right to be asked.
{loyalty("mikoyan") >= 20: Mikoyan thinks of doing it too. He has thought of it under three of you, he says.}
{remembers("party-divided"): In November the provincial committees are put together again. They send you the draft beforehand. You have remarks, and they are thanked for.}
{remembers("foreign-grain"): Polyansky reports the harvest of that summer as the fruit of the new style of work. It had been sown in yours.}
{chose("heir.both"): Podgorny, who had the other half of the coat stand, is made head of state in time. He shoots with Brezhnev still. They have less to talk about.}
Lysenko writes to you for protection. You are surprised how long it takes to find the right form of refusal.
On 14 October, a Wednesday, you are at the pictures with two of your grandchildren. Some men at the back get up when you come in. It is only then that you notice you had been watching the door.
{support("public") >= 45: In the bread queue on Sretenka they say that the old man has gone home by himself, and that he must have known something.}
{support("public") < 45: In the bread queue on Sretenka they do not believe a word of it. Whoever heard of such a thing?}
In October 1964 as it was, the same men released him for both, at a request that they had drafted. They resolved the same day that nobody should hold the two offices again, and that was kept. # record: artizov-2007
On 1 May you stand on the Mausoleum, at the far end, next to a cosmonaut. A foreigner with a long lens is trying to work out who is up and who is down. He gets as far as you and lowers it, and counts again from the left.
-> DONE

=== ending_by_the_calendar
The Twenty-third Congress opens on 29 March 1966, a Tuesday, and you go in by the calendar. You gave them the date over the fish, on your seventieth birthday. Since then everybody who comes to see you has brought a diary.
{
- remembers("plenum-carried"):
    In October 1964 the Presidium would not wait for it. The Central Committee would, after a count with pencils, and had the date entered in the minutes beside the number.
- remembers("vote-failed"):
    In October 1964 some of them would not wait for it, and lacked a sixth hand. Why push a man, asked those who had kept theirs down, who has bought his ticket?
- else:
    In October 1964 nobody came for you. There was talk, in hides and on station platforms, and each time somebody took out the diary.
}
For two years "after the congress" has been the answer to every paper. At Kotlas a bridge has its piers and no roadway, since the next man may not care for bridges. The women go over to the sawmill by boat. Last May two of them were drowned.
{chose("programme.terms"): Three terms had stood in the Rules since 1961, and of their twelve years five had gone by.}
You wanted two terms for all, from the village soviet up. It is law, up to the ministers. For the Presidium it says "as a rule", and a commission worked five months on those three words.
{remembers("terms-of-office"): "And from what date does it apply?" Mikoyan had asked you over the engines. From the present congress, it says. He has you initial his copy.}
{remembers("turnover-rule"): The secretary of Kursk, who did the sum on your tablecloth with a fork, is among the first to go. He was good at it. He asks you what one does on a Monday.}
{
- chose("secret-speech.silence"):
    You had meant to print the pages of 1956 before you went. They are still in the safe, and you hand over the key with the others.
- chose("june-1957.arrest"):
    The last paper you sign lets those whom you had arrested in 1957 live where they like. One of them sends it back, with a comma corrected.
- chose("secret-speech.closed") and not remembers("speech-printed"):
    The last paper you sign sends the speech of 1956 to the printer, ten years late. It comes out in small type and is gone by noon.
}
{chose("beria-trial.closed-court"): In the last week Ivan Serov asks to be received, and lays down the page of 1937 with your figures, which he took out of volume three in 1953. One should not leave such things to a successor, he says. You see that he has been asked. It goes home with Rudenko's slip.}
{
- remembers("plenum-carried") or not seated("brezhnev"):
    The new Central Committee elects Kosygin, by ballot, with two names on the paper. He had asked not to be the second.
- else:
    The new Central Committee elects Brezhnev, by ballot, with two names on the paper. Kosygin's is the other, and gets more votes than had been arranged for it.
}
{support("public") >= 45: In the bread queue on the Arbat they are proud of it, as of a tram that came when it said.}
{support("public") < 45: In the bread queue on the Arbat they say that he has been gone two years already, only one could still hear him.}
The congress of 1966 as it was, under Brezhnev, struck out the turnover of 1961 and gave him the title that had been Stalin's, General Secretary. # record: schattenberg-2021
Here you read for forty minutes and they get up. You look to see who is first. Then it occurs to you that you need not remember it.
At home Nina tears the leaf off the kitchen calendar. On the back there is advice for gardeners. It is about setting tomatoes in boxes, and the time for that was two weeks ago.
-> DONE

=== ending_second_portrait
Nobody says anything against you on 14 October 1964. Nobody says anything. There is no shooting at Zavidovo this autumn, because two men in a hide would each have to report what the other had said about the ducks.
Nikolai Ignatov tried it once, at Sochi, standing up to his neck in the sea. By evening you had two letters about it, one from the secretary of Stavropol and one from Ignatov. They agree as to the water.
Your portrait hangs in the schools where his hung. At Vyshny Volochok it covers the dark place on the wallpaper to the centimetre. The frames come from the same works, off the same machine.
{
- chose("stalins-body.leave"):
    You left him in the Mausoleum in 1961. The queue to him goes past under you.
- chose("stalins-body.monument"):
    Across the river the wall of names has stopped at the letter V. The masons are waiting for somebody to say that they may go on.
- chose("stalins-body.out") or chose("stalins-body.court"):
    You had him carried out of the Mausoleum by night, three years ago. The nails in the schools were left.
}
{indicator("grain") >= 130: The harvest is a record, and is reported as two. Kosygin asks if he may see the second.}
{indicator("grain") < 130: The harvest is a hundred and sixty million tonnes, by telephone. Kosygin has to feed people on it. He asks you on the stairs, alone, which part of it exists.}
Near Tambov a vet, Galina Pchelkina, wrote to you that of nine hundred calves in a report four hundred had been born. The letter went for reply to the man it was about. She minds a boiler now.
At Voronezh a student called Alik drew the other man's moustache on you, in ink. He got three years, in open court, with counsel. They have sent you the portrait, as evidence. It takes you some time to see what is wrong with it.
{loyalty("mikoyan") >= 20: Mikoyan still asks you things. He does it out of doors, and lately they are all about the year 1949.}
{loyalty("mikoyan") < 20: Mikoyan finds that everything is quite correct. You have known him for thirty years, and you ask him to say it again.}
{
- chose("birthday.feast"):
    The address that Brezhnev read to you in April is learned by heart in the fourth form.
- chose("birthday.plain"):
    You had forbidden the star in April. In August it came after all, for the harvest. The list of those who had proposed it was complete.
- remembers("offered-at-seventy"):
    In April you offered to go. They shouted no for so long that one of them has been under the doctor for his throat.
}
{support("public") >= 45: In the bread queue on Solyanka they praise you and mean it. They look round afterwards all the same.}
{support("public") < 45: In the bread queue on Solyanka they praise you, and then the weather, in one voice.}
In October 1964, as it was, a new cult of one man stood in the charges against him. # record: artizov-2007
On 1 March 1953 the guards at Kuntsevo stood before Stalin's door from morning till night, because nobody had told them that they might go in. # record: taubman-2003
On Sunday you lie in bed with a stiff leg and do not ring, to see. At nine a tray is put down outside the door, very softly. At noon you can hear that somebody is still standing there.
-> DONE

=== ending_first_among_equals
On 14 October 1964 it is Nikolai Shvernik's turn. Since the spring the chair has gone round the table, a sitting each, and he has the bell before him and is a little afraid of it. You sit on the left, with a pencil, between two men who are both speaking.
Nikolai Ignatov had gone about the south in the summer with something to say of you. In Stavropol the first secretary advised him to send it in by Monday, and it would be on the agenda for Thursday. Ignatov went back to taking the waters.
{
- remembers("offices-apart"):
    The law by which nobody may have both offices was your own motion. In six years two people have thanked you for it.
- office("premier") == "khrushchev":
    You still have the government as well. It has been minuted, in your own words, that you are the last to have both.
- office("premier") == "kosygin":
    Kosygin has the government. You may come to its sittings, and he has had a chair put for you by the radiator.
}
{chose("division-of-offices.equals"): In March 1953 you proposed something of the kind, against Malenkov. It was a manoeuvre then.}
{chose("memorandum.table"): In July they said no to you about the farms, and you ate a bowl of cherries. Several date it from the cherries.}
{chose("june-1957.arrest"): Voronov, who remembers the beds of 1957, still clears his throat before he differs from you. But he differs.}
It takes longer. At Perm a new house cracked in January. Thirty-two families have lived since then in the gymnasium of a school, with blankets hung from the wall bars. Three departments have proposals, and each is heard to the end. In September a child was born there, on the mats.
{
- remembers("bukharin-cleared"):
    You would have had the lists of 1937 printed, with the names of those who signed. It fell in June by one hand. Yours was up. You noticed that you could breathe again.
- else:
    You would have had the trials of the ’thirties read again. It fell in June by one hand. You could have shouted, which used to help. Bukharin's widow has been told that the question was considered.
}
{loyalty("mikoyan") >= 20: "Which do you like less?" asks Mikoyan on the way home. "That they contradict you, or that they don't mind?"}
{loyalty("mikoyan") < 20: Mikoyan contradicts you more than the others. He says that he is making up for the years before.}
{indicator("grain") >= 130: The harvest is a record. It is minuted as everybody's.}
{indicator("grain") < 130: The harvest is poor. All of them had voted for the plan of it, and they go through it line by line, without shouting.}
{support("public") >= 45: In the bread queue on Ordynka they are not sure who decides now. A pensioner believes that it may be a good sign.}
{support("public") < 45: In the bread queue on Ordynka they say that there used to be one man to curse, and now you need a list.}
On 7 November the portraits are carried over Red Square in the order of the alphabet, and you come near the end. You clap the others as they pass. The man who is carrying you has a bad shoulder. Just below the Mausoleum he sets you down on the cobbles for a moment, to change hands.
-> DONE

=== ending_peoples_nikita
Each of them keeps a cook, and each cook stands in a queue. On the night of 13 October they hear over their soup what is being said in the bread line on Zatsepa. In the morning there is no sixth hand.
Before anybody spoke of age and health, Kosygin had wished to know who would answer for the streets.
{
- remembers("novocherkassk"):
    The head of the KGB was fetched in. He named one town, Novocherkassk, and how many battalions it had taken. This time he would want it in writing.
- remembers("novocherkassk-talked") or remembers("novocherkassk-cordoned") or remembers("prices-taken-back"):
    The head of the KGB was fetched in. He reminded them of Novocherkassk, where in 1962 a town had learned that one can be given in to.
- else:
    The head of the KGB was fetched in. He could answer for Moscow, he told them, until the end of the second shift.
}
Nothing happened in the streets. People came off work and went home. But in that room they had not been certain of it.
{
- chose("prices.from-arms") or chose("prices.wait") or remembers("prices-taken-back"):
    What they thank you for on Zatsepa is the price of meat, which stands where it stood in 1961.
- chose("village-pensions.as-in-town"):
    What they thank you for on Zatsepa is the thirty roubles that their mothers get, in the village.
- chose("housing.panels") or chose("housing.own-house"):
    What they thank you for on Zatsepa is a door of their own, which one can bang.
- else:
    They cannot say on Zatsepa what they thank you for. He comes, they say, and looks.
}
{stance("mikoyan") == "for": "My cook wishes you to know that it was she," says Mikoyan.}
{stance("mikoyan") == "against": Mikoyan, whose hand was up, has given his cook a rise. "She was better informed," he says.}
No price may be touched now. On Tuesdays Kosygin brings you the sum, what a kilo of beef costs the farm and what it sells for. So there is none after nine in the morning, and at Kuibyshev a turner's wife, Tonya, stands from four.
They cannot touch you, so they touch those who cheered. At the tyre works in Yaroslavl Zhenya Malkov had moved in the canteen that the Central Committee be told to leave Nikita alone. He was put on nights, and then out of the hostel. He wrote to you. The answer came from the man who had put him out.
{chose("manege.scold") or chose("clampdown.scold"): They liked it on Zatsepa that you shouted at painters. On the Kuznetsky a canvas has been slit, in your name.}
{loyalty("regional-secretaries") < 0: In the provinces the first secretaries have had your picture hung at every tram stop, and go by car.}
{indicator("personal-rule") >= 70: You have stopped reading the minutes. You have the queue's.}
In October 1964, as it was, no crowd came together for him anywhere. # record: taubman-2003
In December you stop the car on Zatsepa and get out. They make room. They push you forward, hand over hand, laughing, until you stand at the counter with a warm loaf in your arms. It is the last one. "Never mind, Nikita," says the woman behind you, who has been there since six. "Eat."
-> DONE

=== ending_zhukovs_car
The car has been driven in across the Spassky Gate, so that nothing can pass either way, and the driver sits in it eating an apple. Upstairs the boots have stopped on the landing. Only one pair comes in.
Georgy Zhukov has kept his greatcoat on. He walks past Podgorny and Shelepin and halts before you. "Which of them?" he says.
{
- chose("beria.arrest-with-malenkov") or chose("beria.arrest-with-the-generals") or chose("beria.open-trial"):
    He came to this building for you in June 1953, and that time you had a name for him.
- else:
    He says it as one asks for the range.
}
"None," you tell him. "They are going home." He looks at them all the same, one by one, as at a village that is to be gone round.
{
- removal("security") == "theirs":
    At the gate a major of the KGB had shown him a paper. He read it through, borrowed the man's pen and wrote across it, Seen.
- else:
    The guard in the corridor presented arms to him, without an order.
}
{
- chose("june-1957.appeal"):
    In June 1957 he fetched you a Central Committee by bomber, and went back to his ministry.
- chose("june-1957.arrest"):
    In June 1957 he emptied half these chairs for you in a night, and went back to his ministry.
- chose("june-1957.split"):
    In June 1957 he offered, and you thanked him and bought them with posts instead. He has never asked what they cost.
}
{
- remembers("zhukov-kept"):
    This time he sits down. It is the chair that you took from him in October 1957, third on the left, and Polyansky has to get out of it.
- seated("zhukov"):
    This time he stays. He has had a seat at this table for years, and he moves it up to your end.
- else:
    This time he has a chair brought.
}
By Monday a general has the KGB and another the police. Political officers answer to their commanders. Suslov is seen to begin a folder.
The officers shot in 1937 and 1938 are to be printed, every one, with the date and the names under the order. He has had those lists in his safe for years. "I have read all of them," he tells you, when you are alone, and he says nothing else.
For good order no class is discharged from the army this winter. At Vologda Nadya Zorina had whitewashed a room for her son, whose three years were up in November.
{remembers("third-army-cut"): The flats of 1965 go to the majors of 1960. At the Kirov works six hundred families move down the list.}
{chose("cuba-idea.secret"): He reads the Cuban file standing. "Who said palms?" he asks.}
{support("public") >= 45: In the bread queue on Taganka an old soldier takes off his cap to the wireless. With Georgy there, they say, nobody will dare.}
{support("public") < 45: In the bread queue on Taganka they say that it is Zhukov now, and that the bald one is let sit beside him.}
In October 1964, as it was, Zhukov had been a pensioner for years, and the Minister of Defence did nothing. # record: taubman-2003
He takes you home in his own car and does not talk. There is a new sentry at your gate, with a soldier's straps. He looks in at the window and salutes, at a point between the two of you.
-> DONE

=== ending_shelepins_hour
Mikhail Suslov could have had it. He held the Secretariat, he read the charges, and afterwards he asked for nothing except that the window be shut. Brezhnev, whose voice they had used for the telephone, held no key to anything. So it is Aleksandr Shelepin.
He is forty-six and does not drink. He has had the Komsomol and the KGB, and knows everybody's file, because he kept them. Podgorny nominates him, under the impression that it is for a time.
{
- chose("october-1964.plenum"):
    You had demanded the Central Committee. He sat through it in the front row with the seventy pages on his knee, and turned them when the speaker did.
- chose("october-1964.keep-premier"):
    You had asked to keep the smaller chair. "One does not convert a lathe of that age," said Shelepin.
- else:
    You signed the sheet. He took it from you, blew on the ink and compared the date with his watch.
}
His first decree takes the second car from everybody who has two. His second shuts the shop on Granovsky Street, the one with the curtains.
{support("public") >= 45: In the bread queue on Sretenka they had been for you, and laugh aloud about the cars.}
{support("public") < 45: In the bread queue on Sretenka they laugh aloud about the cars. A broom at last, says a pensioner.}
The first secretaries had voted for some quiet. They get inspectors, in pairs. By May nineteen of them have gone, over a sauna, or a nephew.
{remembers("ivan-denisovich-printed"): Novy Mir has a new editor, who is thirty-four. He has read everything that Tvardovsky printed, with a pencil.}
{remembers("mao-lectured"): He flies to Beijing, where you were given four fingers, and is given the whole hand.}
Your dacha is for consumptive children now.
{
- chose("social-laws.women-first"):
    The pension is eighty roubles, the most that anybody has had since you cut the high ones in 1956.
- else:
    The pension is a hundred and twenty roubles, the most that an ordinary man can draw.
}
{
- chose("housing.panels"):
    You have two rooms on the third floor in Cheryomushki, in a house of your own panels. Nina has measured the kitchen. One can hear the neighbours' clock.
- chose("housing.towers"):
    You have two rooms in one of the towers that you praised to the architects, under the spire. When the lift stands still you stand with it.
- else:
    You have two rooms on the third floor beyond the Kaluga road, with the gas promised.
}
Across the landing Raisa Belova, a dressmaker, is put out of Moscow for two years under the decree of 1961 against parasites. She sewed at home. She had been letting out your trousers.
{chose("clampdown.cases"): You had given the KGB names in March 1963. The list has been gone on with.}
In October 1964, as it was, Shelepin was paid with a seat in the Presidium, and Brezhnev then moved him down by degrees until 1975. # record: pikhoia-1998
In May a patrol with red armbands goes through the staircase, looking for people without work. "Trade?" asks the boy. You are a fitter. "And where are you employed?" He has to have your year of birth before he can leave it at that. He writes it down, and asks Nina for hers.
-> DONE

=== ending_crowd_at_the_wicket
{
- chose("october-1964.plenum"):
    It is in Pravda on the 16th, a Friday, with your name and all the adjectives.
- else:
    It is in Pravda on the 16th, a Friday, in a few lines, with your age and your health.
}
They begin at about four, with two conductresses who have got off the trolleybus a stop early. By Saturday noon there are three hundred before the wicket on the Lenin Hills. Nobody shouts. They have come to look at the house.
Across the road stands a van with Bread painted on it, and no queue.
{
- chose("housing.panels") or chose("housing.own-house"):
    A plasterer has brought the key of her flat. She holds it up from time to time, in case you should be able to see it.
- else:
    A plasterer from the barracks by the canal has brought her boy, and holds him up from time to time, so that he shall have seen it.
}
{
- chose("releases.courts"):
    A man stands to the left with his hat off. He was number sixty-one thousand in the queue for a judge, he says, and his came up.
- else:
    An old woman in a quilted jacket stands to the left from eight until dark. She has stood at gates before, and has brought a parcel.
}
{
- remembers("novocherkassk"):
    A man from Rostov province keeps his cap on. He has come eleven hundred kilometres to see you walk out, and does not say why.
- remembers("third-army-cut"):
    A major whom you discharged has come to see the curtains drawn. He stays longer than he had meant to.
- remembers("party-divided"):
    A man asks whether this is the industrial queue or the agricultural. It is the only joke.
}
You have your hat on. The officer at the wicket asks you not to, as a personal favour. Nina has hold of your sleeve.
{
- chose("october-1964.plenum"):
    They gave you twelve minutes at the rostrum, and you know by now what you left out.
- else:
    "Did you really ask for it yourself?" somebody calls over the fence. You signed that you did.
}
You go up to the top room instead, and put the lamp on. They can see the lamp.
{loyalty("mikoyan") >= 20: Mikoyan, from over the fence, has tea sent out to them, and it is minuted.}
On Sunday you are moved by night, farther out than had been intended, to a house with two fences. On Monday there are forty people at the wicket, and then militia.
For the holiday every family is issued two kilos of white flour out of the reserve. It is the first thing that the new leaders decide about the country. In the queues they know whom to thank.
The van had taken pictures. A hundred and eleven people are sent for at work. The conductresses are put on nights. Misha Reznik, a student of geology who had only missed a lecture, goes into the army.
{remembers("prophylaxis"): Most of them are merely talked to, over tea with lemon, by the method that you had approved in 1956.}
In October 1964, as it was, nobody came. # record: taubman-2003
Six years later old Pelshe, of Party Control, has the pictures before him, bound like an album. Which of these persons are known to you? You go through it twice. You do not know one of them. "All," you tell him, and wait until he has written it.
-> DONE

=== ending_kozlov_elected
It is an ordinary sitting in December. Frol Kozlov, on your right, asks for the floor out of his turn and lays his watch on the cloth. He has allowed eleven minutes for it.
{
- remembers("novocherkassk"):
    He goes through the price of meat. Novocherkassk, where he was himself, he leaves out.
- year() == 1962 and remembers("missiles-in-cuba"):
    He goes through Cuba by the calendar, with the hour of every telegram.
- year() == 1961:
    He goes through Berlin, note by note.
- remembers("ryazan-trumpeted"):
    He goes through Ryazan, cow by cow.
- else:
    He goes through the harvest, and what had been announced.
}
He does not raise his voice. The hands go up by seniority, because he had asked for that.
{stance("mikoyan") == "for": "And who will be your second man, Frol Romanovich?" asks Mikoyan. His hand has stayed on the table.}
{stance("mikoyan") == "against": Mikoyan's is the last. "I asked him who his second man would be," he says to you on the stairs. "He hasn't thought of it."}
{remembers("second-plenum"): The Central Committee threw such a paper out once before. He has rung it up first, province by province.}
{not remembers("second-plenum"): The Central Committee is in its seats on Friday. He has rung it up first, province by province.}
He promised the secretaries quiet, and they have it. They are left where they are. The reports come on Mondays, the ministries breathe, and in Leningrad there is butter.
{remembers("party-divided"): The provinces, cut in two in November, are sewn together before the signboards have dried.}
{remembers("third-army-cut"): The marshals get back what they can still find of their divisions.}
In March a shift at Kemerovo sits down for two hours over its rates. He sends a regiment and a list. There is no shooting. By Sunday two hundred families are on a train, and the foreman Stepan Gorelov, who had only read the demands aloud so that they should be understood, is on another.
{
- year() < 1962:
    Olga Shatunovskaya comes to her office at Party Control and finds a seal on the door. Her cardigan is inside, with the volumes.
- else:
    Olga Shatunovskaya rings Party Control about her volumes on the dead, of which there are sixty-four. Which volumes, she is asked.
}
{
- remembers("ivan-denisovich-printed"):
    The number of Novy Mir with the carpenter's day in the camp is called in from the libraries, for rebinding.
- remembers("stalin-carried-out"):
    At the Kremlin wall somebody lays flowers every morning on the grave without a bust. The sentry has been told not to see it.
- chose("stalins-body.leave"):
    The queue to the Mausoleum, where there are two of them, is given a roof.
}
{support("public") >= 45: In the bread queue on Sretenka they are sorry, without much noise. This one has hair, somebody says.}
{support("public") < 45: This one has hair, they say in the bread queue on Sretenka, and it is all they say about him.}
In April 1963, as it was, a stroke took Frol Kozlov from the second chair, and what he would have done in the first is not known. # record: agarev-kozlov
You are sent as ambassador to Ulan Bator.
{chose("june-1957.appeal") and stance("molotov") == "against": It is where you sent Molotov in 1957. In the second drawer he has left a table of the price of mutton by months, with corrections.}
{not chose("june-1957.appeal") or stance("molotov") != "against": In the second drawer somebody has left a table of the price of mutton by months.}
You go on with it. It is a reason for walking down to the market.
-> DONE
