// The evenings of 31 December, read between the decisions. Harvest lines name no figure: the page prints it.

=== year_1953
The great store GUM has opened on Red Square, and people up from the country stand in it with their caps off. In the villages they sing that Malenkov came and there were pancakes. You have been First Secretary since September, and nobody has found a rhyme for that yet.
{
- indicator("grain") < 85:
    It was a poor year in the fields. Moscow has white bread, and people come in for it by train.
- indicator("grain") < 95:
    The grain will last the winter, if nobody bakes pancakes twice.
- else:
    There is more grain than there are barns, and some of it lies under the snow.
}
{remembers("beria-closed-trial"): Eight days ago Beria was shot. The other chairs have been moved up.}
{chose("beria-trial.invited-hall"): Eight days ago Beria was shot. Four hundred people heard why, by ticket, and each of them has told four hundred.}
{chose("beria-trial.ordinary-law"): Beria has been sentenced and has appealed, as the law allows. In the queues they ask whether that is a new law.}
{chose("beria.open-trial"): In the queues they talk of Beria's trial, and still lower their voices at the names.}
{seated("beria"): Beria has sent you wine for the New Year. You have had it looked at.}
{chose("amnesty.staged"): On the Kazan train tonight the conductress has one of the released, as she has had all year. He has a paper with a town on it, a works and a bunk. Getting out, he counts the spoon back into her hand.}
{not chose("amnesty.staged"): On the Kazan train tonight the conductress has locked the spoons away, because of the amnesty. Her brother, in compartment four, had six years for a sack of rye and came home by this train in June. He stirs his tea with a pencil, and does not ask her why.}
-> DONE

=== year_1954
{
- chose("virgin-lands.plough-big"):
    On the last evening of the year Valya Morozova's mother pushes a parcel through a post-office hatch: boots, size thirty-six, and two elbows of stove-pipe. "Pipe isn't clothing," says the clerk. In the tent beyond Akmolinsk the girl's hair freezes to the canvas. She is not sorry, she writes.
- chose("virgin-lands.with-fallow"):
    On the last evening of the year Valya Morozova's mother pushes a parcel through a post-office hatch: forty poplar cuttings, for the steppe. "Plants are not accepted," says the clerk. "They're sticks." They laugh there at the fifth of the field left bare, the girl writes, and sit on it in the evenings.
- chose("virgin-lands.old-lands"):
    On the last evening of the year Darya Fominichna pushes a parcel through a post-office hatch near Kursk, addressed to you. "Contents?" says the clerk. "An apron, with holes." The fertiliser came without sacks, and the women carried it in these. The calf is called Georgy.
- else:
    On the last evening of the year a docker pushes a parcel through a post-office hatch in Odessa, sewn up in sacking that says Manitoba. The clerk makes him turn it inside out. He has unloaded such sacks all summer, and his wife has four aprons of them.
}
{
- indicator("grain") < 80:
    It was a bad year. Bread goes out by the back door, to people who are known there.
- indicator("grain") < 95:
    The harvest is middling. With good accounting it is a little more.
- else:
    There aren't lorries enough for the harvest.
}
{chose("camps-rising.commission"): At Kengir, in May, the prisoners of a special camp asked for a table in the yard, as at Vorkuta. They were given one. The talks took nineteen days, and there was no shooting.}
{chose("camps-rising.review"): At Kengir, where there was talk of a strike in May, the commission had got as far as the letter K. They waited for it.}
{not chose("camps-rising.commission") and not chose("camps-rising.review"): At Kengir, in June, tanks went into a camp whose prisoners had held it for forty days. One official report gives thirty-seven dead, another forty-six; the prisoners speak of hundreds killed and wounded. # record: zemskov-camps}
{remembers("beria-removed-late"): In December a trial of old policemen in Leningrad ended with Beria's name. Kruglov, who was his watcher, is now his gaoler.}
{
- chose("kgb.one-ministry"):
    The police are still one ministry, under big Kruglov, who takes the report to the premier first.
- chose("kgb.party-man"):
    The secret police have a new name, KGB, and a chairman from Khabarovsk who corrects their spelling.
- chose("kgb.statute"):
    The secret police have a new name, KGB, and must show a procurator the register when he knocks.
- else:
    The secret police have a new name, KGB.
}
{
- chose("housing.own-house"):
    Behind the tram depots people are laying bricks by lamplight. Nails are not to be had for love.
- chose("housing.towers"):
    The spires of Moscow are lit for the New Year, and a family of seven in a barrack reads by them.
- chose("housing.wait"):
    In December you promised the builders nine storeys and a lift. A family of seven has chalked the year on the wall of its barrack.
- else:
    In December you asked the architects what one of their spires cost. In a Moscow barrack a family of seven has pinned up the page.
}
-> DONE

=== year_1955
{
- chose("austria.stay"):
    In the store of the barracks at Wiener Neustadt the corporal Stepan Dolgikh is issued new boots. They have to last three years, says the quartermaster, and chalks the date on the sole. In Penza the student who lodges in his room is putting up a shelf.
- chose("geneva.molotov-line"):
    Viktor Gusev, captain since the summer, has his battery at full strength and in a potato field. His father, near Tula, had hoped that the army would be shorter by one. At New Year the old man is sent a sack by military post. On the label it says optical instruments.
- chose("geneva.two-million"):
    In a school gymnasium at Tula eleven officers' families have hung a fir tree from the wall bars. Viktor Gusev, lieutenant until you promised two million soldiers away, brings the presents in cotton wool and his own greatcoat, with the straps unpicked. A major's boy salutes, and sees that there is nothing to salute.
- chose("geneva.strip"):
    At a signal box near Magdeburg Lieutenant Viktor Gusev has laid the table again for the four Englishmen and the Dane who count tanks. They have brought a pudding and set it alight. It is reported to Moscow as a fire, without casualties.
- else:
    At a collective farm near Tula Viktor Gusev pays out the year to his nine men. He is one of the six hundred and forty thousand soldiers who were sent home. It comes to a sack and a half each. He likes figures, he says, they stand still.
}
{
- indicator("grain") < 90:
    The harvest has failed, and the fodder went first.
- indicator("grain") < 112:
    {chose("virgin-lands.plough-big"): The Ukraine saved the harvest. On the new land it did not rain, and the boys from Moscow have seen what dust is.}
    {not chose("virgin-lands.plough-big"): The harvest is fair, and the old black earth has done the work.}
- else:
    The harvest is good. In the queues they talk about shoes.
}
A nurse in Sverdlovsk thanks you for the decree of 23 November, by which abortion is no longer a crime. She worked in a ward for women who had gone to somebody's kitchen. Half its beds are to be taken down.
{
- chose("malenkov-resigns.keep-tied"):
    Malenkov is still premier, and looks behind him before he signs. Bulganin counts the signatures.
- remembers("malenkov-tried"):
    Malenkov was premier until February and has been since the autumn in a prison at Vladimir, with books. Bulganin has his chair.
- remembers("premier-in-1955"):
    Malenkov was premier until February and now looks after power stations. You have his chair, on loan until the congress.
- else:
    Malenkov was premier until February and now looks after power stations. Bulganin has his chair.
}
{chose("kuntsevo.malenkov-both") and not chose("malenkov-resigns.keep-tied"): You gave him everything in March 1953, and needed two years to get it back.}
{chose("austria.germany-too"): Our last troops left Austria with a band. In Leipzig a turner, Kunze, has unpacked his suitcase.}
{not chose("austria.germany-too") and not chose("austria.stay"): Our last troops left Austria with a band.}
{
- chose("belgrade.state-only"):
    You flew to Belgrade and bought tobacco from Tito.
- chose("belgrade.stalin-named"):
    You flew to Belgrade and said into a microphone who had done it. Moscow knows the sentence by heart, and has not seen it in print.
- chose("belgrade.we"):
    You flew to Belgrade and said "we" to Tito. Your colleagues are still asking whom you meant.
- else:
    You flew to Belgrade to ask Tito's pardon for what Stalin had called him, and he gave you lemonade.
}
-> DONE

=== year_1956
{chose("releases.courts"): All summer the trains that once took people to the camps brought some of them home, those with a judgment.}
{chose("releases.one-amnesty"): All spring the trains that once took people to the camps brought them home.}
{not chose("releases.courts") and not chose("releases.one-amnesty"): All summer the trains that once took people to the camps brought them home.}
{chose("social-laws.wages-first"): In Ivanovo a weaver was to have drawn the first pension in her family. She has the newspaper with the draft, and the same loom.|In Ivanovo a weaver drew the first pension in her family, and asked whether she had to bring it back.}
{
- indicator("grain") < 98:
    The harvest is poor. The rouble buys less bread than it was meant to.
- indicator("grain") < 115:
    The harvest is fair, and has been reported as fair. You had it weighed again, to be sure.
- else:
    The harvest is enormous. It lies along the railway in heaps as high as the huts, and sprouts.
}
{(chose("secret-speech.closed") or chose("secret-speech.open")) and chose("speech-travels.read-aloud"): A man who got on at Taishet is no longer asked where he has been. He asks the others where they stood when it was read out.}
{(chose("secret-speech.closed") or chose("secret-speech.open")) and chose("speech-travels.print"): A man who got on at Taishet has the Pravda with your speech in it, lent him by the half-hour. He asks the others where they stood in the years that it tells of.}
{(chose("secret-speech.closed") or chose("secret-speech.open")) and chose("speech-travels.hold-back"): A man who got on at Taishet is told by each of the others what you said about Stalin. He has four versions by Omsk, and asks which of them they believed.}
{(chose("secret-speech.closed") or chose("secret-speech.open")) and chose("speech-travels.ask-abroad"): A man who got on at Taishet had your speech from a Polish prisoner, with page numbers. He tells it to the others, and they look at the door.}
{chose("secret-speech.silence"): Those who come home from Taishet sign that they will not talk. Then they go into the kitchen and talk.}
{chose("secret-speech.balanced"): A boy back from Taishet with his mother learns Stalin's merits on one page and his mistakes on the next.}
{chose("secret-speech.pospelov"): A man who got on at Taishet quotes Pospelov's figures to the carriage and calls them Khrushchev's.}
{chose("poland.march") and remembers("warsaw-fought"): In October we took Warsaw. Gomulka is in a villa with a guard. In Wola they still set out candles along the kerb, by the numbers of the houses.}
{chose("poland.march") and not remembers("warsaw-fought"): In October we took Warsaw. Gomulka is in a villa with a guard. At the bridges the papers are looked at by two sentries, of whom one can read them.}
{chose("hungary-november.crush-with-kadar") and chose("hungary-october.full-force"): In October Budapest rose. Our tanks took it by streets, and on 4 November they took it again, for Janos Kadar. Two hundred thousand have gone over the border.}
{chose("hungary-november.crush-with-kadar") and chose("hungary-october.troops-then-talks"): In October Budapest rose, and on 4 November our tanks went in. We have 720 dead and missing. Of theirs two and a half thousand are counted, and two hundred thousand have gone over the border. # record: ksh-hungary}
{chose("hungary-november.crush-with-kadar") and (chose("hungary-october.mikoyan-first") or chose("hungary-october.ring")): In October Budapest rose, and on 4 November our tanks went in. Several hundred of ours are dead or missing. Of theirs over two thousand are counted, and two hundred thousand have gone over the border.}
{chose("hungary-november.crush-with-kadar"): A mother in Pskov asks how her son can have been killed on 4 November. It was over, she had read, in October.}
{chose("hungary-november.rakosi-men") and chose("hungary-october.full-force"): In October Budapest rose. Our tanks took it by streets, and in November Rakosi's men came in after them. Seven hundred of ours are dead or missing. Theirs may not be counted. Imre Nagy is in prison.}
{chose("hungary-november.rakosi-men") and not chose("hungary-october.full-force"): In October Budapest rose, and on 4 November our tanks went in and Rakosi's men after them. Seven hundred of ours are dead or missing. Theirs may not be counted. Imre Nagy is in prison.}
{remembers("hungary-crushed-late"): In October Budapest rose. You gave it ten days, and on 14 November our tanks went in after all. A mother in Pskov asks which of the ten her son was killed on.}
{remembers("hungary-holds"): In October Budapest rose, and in November Mikoyan signed with it. A sentry from Pskov stands on the frontier at Sopron and counts the Austrians who come over to look.}
{remembers("hungary-left"): In October Budapest rose, and by the end of November our last train had left. A mother in Pskov has her son back and wants to know from you what he had been there for.}
-> DONE

=== year_1957
{chose("sovnarkhozy.provinces"): "Dear Nikita Sergeyevich! My ministry was abolished, and in the autumn I followed my minister to Chelyabinsk, as his typist. There are a hundred and five such capitals now, we are told, and ours has one bath."}
{chose("sovnarkhozy.macro-regions"): "Dear Nikita Sergeyevich! My ministry was abolished, and in the autumn I followed my minister to Sverdlovsk, as his typist. There are thirty such capitals now, we are told, and ours has an opera and one bath."}
{chose("sovnarkhozy.territorial-offices"): "Dear Nikita Sergeyevich! My ministry was not abolished, so I am its typist still, with a new lamp. It has sixty branches now, and each of them writes to us, and I type that we have received it."}
{chose("sovnarkhozy.postpone"): "Dear Nikita Sergeyevich! My ministry is to be abolished, or is not, so we have not started a new folder since April. I am its typist. We knit."}
{chose("festival.open"): In summer, the letter goes on, she danced at the Festival with a man from Ghana. A Komsomol patrol cut her cousin's hair off for less.}
{chose("festival.sealed"): In summer, the letter goes on, she saw the Festival go by behind a curtain. One of the foreigners waved, or was drawing it.}
{chose("festival.no-patrols"): In summer, the letter goes on, she danced at the Festival with a man from Ghana until they put the chairs up. Nobody asked either of them for anything.}
{chose("festival.release-students") and chose("unrest.letter-and-arrests"): In summer, the letter goes on, she danced at the Festival, and her neighbour's son was let out of prison for it, pale as a shoot.}
{chose("festival.release-students") and not chose("unrest.letter-and-arrests"): In summer, the letter goes on, she danced at the Festival, and her neighbour's son came home for it. He looked behind him in the doorway.}
{
- indicator("grain") < 105:
    The harvest is down, and the heaps by the railway are guarded.
- indicator("grain") < 120:
    {chose("meat-and-milk.slogan"): The harvest is fair. In Leningrad you promised more than fair.}
    {chose("meat-and-milk.milk-and-butter"): The harvest is fair. The milk that you promised in Leningrad has come, and the butter is on its way.}
    {chose("meat-and-milk.feed-first"): The harvest is fair, and some of the new barns have roofs.}
    {chose("meat-and-milk.ask-presidium"): The harvest is considerable, she has read in the newspaper. At home they know that word by now.}
- else:
    The harvest is good, and the herd will eat this winter.
}
{not remembers("kyshtym-told"): She heard about the Sputnik in a queue for milk, the letter ends. The woman in front asked if it was ours. Then there would be milk as well, she said.}
{remembers("kyshtym-told"): She heard about the Sputnik in a queue for milk, the letter ends, and about the other thing in the same minute. The woman in front asked where the milk was from.}
{chose("june-1957.appeal") and not seated("molotov"): Molotov is in Mongolia, alive. Foreigners remark on it.}
{chose("june-1957.appeal") and stance("malenkov") == "against": Malenkov minds a power station at Ust-Kamenogorsk, on the Irtysh.}
{chose("june-1957.split") and office("premier") == "bulganin": Bulganin's card for the New Year is signed Premier. He never used to sign with his office.}
{chose("june-1957.arrest"): At the dacha where the arrested are held the lamps burn all night. Someone has sent the prisoners a fir tree.}
{remembers("zhukov-honoured"): Marshal Zhukov has his council now, and its view. He is said to be inspecting the view daily.}
{remembers("zhukov-dismissed"): They tell a joke about Marshal Zhukov, whom you dismissed in October. He was the carrier rocket. He put Nikita into orbit, and burned up.}
{seated("zhukov") and office("defence-minister") == "zhukov": Marshal Zhukov has asked what else the Sputnik's rocket could carry.}
-> DONE

=== year_1958
You stop the car beside a field in Kursk province and ask the driver whose tractor that is.
{chose("machine-stations.sell-fast"): "The state's, till spring. Now the farm has had to buy it, and I go with it, for a share of whatever there is in December." He wipes his hands. "I'm leaving for the steelworks at Lipetsk, Nikita Sergeyevich. I'm sorry about the tractor."}
{chose("machine-stations.five-years"): "The station's, till the farm has a roof for it. In 1960, they say." He wipes his hands. "I'm not to go with it till they can pay me by the month. It stands in your law, they say, somewhere near the end."}
{chose("machine-stations.lease"): "Nobody's, since spring. They ring a bell for it, and I come, like a cab." He wipes his hands. "It's better money than before, Nikita Sergeyevich. Only in a field you do want to know who to curse."}
{chose("machine-stations.keep"): "The state's. The field's theirs." He wipes his hands. "They've had more for the milk this year, so they shout at me from a bicycle. Before, they shouted on foot."}
{
- indicator("grain") < 108:
    The harvest is poor, and the village has no money for iron.
- indicator("grain") < 125:
    The harvest pays for the machines, if nothing breaks.
- else:
    The harvest is one to remember. In the towns there is meat in the middle of the week.
}
{office("premier") == "khrushchev": You are premier too. Nina Petrovna asks which of you will be late for dinner.}
{remembers("bulganin-was-promised"): Bulganin left your promise lying on the desk, on its card, where you would find it.}
{office("premier") == "kosygin": Kosygin is premier. On New Year's Eve he sends you the balance of fuel, with greetings of the season under the last column.}
{remembers("bulganin-kept"): Bulganin, premier by your leave, has opened an exhibition of refrigerators. There is a photograph of him looking into one.}
{chose("june-1957.appeal") and stance("bulganin") == "against" and not remembers("bulganin-kept"): Bulganin, who voted against you last year, has gone to Stavropol.}
{chose("sovnarkhozy.postpone"): The commission on the ministries has asked for a second year.}
{office("security-chief") == "shelepin": This month the KGB passed from Ivan Serov to Aleksandr Shelepin, who used to lead the Komsomol. Serov had emptied his safe himself.}
{chose("pasternak.campaign"): The poet Boris Pasternak was given the Nobel Prize and made to refuse it. The postwoman at Peredelkino brings him two bags. In the one, from abroad, they congratulate him, and in the other they spit. He asks after her legs, she says.}
{chose("pasternak.print"): The poet Boris Pasternak was given the Nobel Prize and fetched it. The postwoman at Peredelkino brings him two bags. In the one, from abroad, they ask for his photograph, and in the other they ask for his book. He has none left, she says, and neither has she.}
{chose("pasternak.ignore"): The poet Boris Pasternak was given the Nobel Prize, and nobody has mentioned it. The postwoman at Peredelkino brings him one bag, from abroad. It has been opened, she says, but they stick it down again very nicely.}
{chose("pasternak.exile"): The poet Boris Pasternak was given the Nobel Prize and put over the frontier. The postwoman at Peredelkino still brings the bags. She has asked where they should go, and nobody at the post office wants to be the one who knows.}
-> DONE

=== year_1959
{
- chose("kitchen.licences"):
    At midnight, in a kitchen of five families, Zoya Petrukhina, a spinner, chalks an oblong on the floor. There the refrigerator is to stand that Saratov will build from the American drawings. They have shared out the shelves. One family is left over, and they start again.
- chose("kitchen.quiet"):
    At midnight, in a kitchen of five families, Zoya Petrukhina, a spinner, takes down the three paper cups that she brought away from the American exhibition. They drink to 1960 from them, three at a time, and pass them on. Then she rinses them and puts them back.
- chose("kitchen.services"):
    At midnight, in a kitchen of five families, there is a knock. A stranger stands there with a shirt on her arm. She has been at nine doors, the laundry gives out anybody's. Zoya Petrukhina, a spinner, fetches the one that they got. It's the right one. She is made to sit down and drink.
- else:
    At midnight, in a kitchen of five families, Zoya Petrukhina, a spinner, hangs the calendar for 1960 behind the door. On the last leaf she writes, 24 July 1966, level with America, as you promised Mr Nixon. "It only goes to December," says her neighbour. She'll carry it over every year, then.
}
{
- indicator("grain") < 108:
    It was a poor harvest, and there are potatoes on that table. {remembers("ryazan-trumpeted"): Ryazan province, which promised three years' meat in one, reports that it does not feel it.}
- indicator("grain") < 127:
    The harvest was fair, and there is herring on that table. {remembers("ryazan-trumpeted"): Ryazan province promised three years' meat in one, and reports that it has kept its word.}
- else:
    The harvest was good, and there is sausage on that table. {remembers("ryazan-trumpeted"): Ryazan province, which promised three years' meat in one, reports that this was only the beginning.}
}
{remembers("ryazan-trumpeted") and remembers("answered-with-harvest") and not chose("virgin-lands.plough-big"): You asked your colleagues in June 1957 who had been in a cowshed that year. You have not looked into these.}
{remembers("ryazan-trumpeted") and remembers("answered-with-harvest") and chose("virgin-lands.plough-big"): You answered your colleagues in June 1957 about meat with figures for bread. Ryazan too is asked for nothing but figures.}
At Temirtau in August young builders rioted over water and tents, and troops fired. Sixteen dead. It was in no newspaper, and you were packing for America. # record: kozlov-uprisings
{chose("virgin-lands.plough-big"): They had come to Temirtau by Komsomol ticket, with the songs of 1954.}
-> DONE

=== year_1960
{
- remembers("third-army-cut"):
    In the commission shop at Oryol a major of thirty-nine lays his parade tunic on the counter. He is one of the one million two hundred thousand to be discharged. The saleswoman shows him the rail, where nine are hanging. "Buttons go quicker," she says. He borrows her scissors.
- chose("army-cut-1960.phased"):
    In the commission shop at Oryol a major buys a sideboard. He goes in the spring, with the second step, and has the keys of his flat already. "For how many rooms?" asks the saleswoman. Two, he says. In the queue behind him they have been on the housing list since the war.
- chose("army-cut-1960.reciprocal"):
    In the commission shop at Oryol a major lays his parade tunic on the counter and takes it back. He only wants to hear what it would fetch, if the Americans agree. The saleswoman knows him. He has been in after every session at Geneva.
- else:
    In the commission shop at Oryol a major's wife is selling the pram. He was thirty-second in line for a flat as a captain, and he is so as a major. "You may want it again," says the saleswoman. "Where would I put it?" says the major's wife.
}
{
- indicator("grain") < 112:
    The queue for bread in Oryol begins at four. It was a poor year.
- indicator("grain") < 131:
    The harvest is fair. There are three million more to eat it than last year.
- else:
    In Oryol they have read that the harvest was good, and would like to see it in the shops.
}
{remembers("third-army-cut") and loyalty("high-command") < 0: Marshal Malinovsky has been told of that shop. He has sent an adjutant to count the tunics.}
{remembers("third-army-cut") and loyalty("high-command") >= 0: Marshal Malinovsky has been told of that shop. He sent a man to buy all nine back.}
{remembers("ryazan-trumpeted"): To make three years' meat Ryazan province killed its dairy cows. In September Larionov, its first secretary, shot himself. # record: agarev-ryazan}
A fitter's widow writes to you. Marshal Nedelin, say the papers, died in an air accident. Was her husband in that aeroplane? You have the list of those who burned in October at Tyuratam, when a rocket caught fire on its stand. It is secret.
{chose("virgin-lands.plough-big"): Forty million hectares of new land have been ploughed by now, three times what you asked for in 1954.}
{remembers("bulganin-kept") and office("premier") == "kosygin": Bulganin gave up the government in June, at sixty-five, with a speech. Kosygin has it, and made none.}
{remembers("furtseva-list"): Furtseva, who telephoned the provinces for you in 1957, has lost her desk in the Secretariat and been given the ballet.}
{remembers("shoe-shown"): A reader in Penza asks Pravda whether the shoe that you held up in New York was imported.}
-> DONE

=== year_1961
{
- chose("gagarin.one-more-dog"):
    "Why are you crying?" a boy in Omsk asked his teacher on the twentieth of May, when the loudspeaker said that Gagarin was in orbit.
- chose("gagarin.after-landing"):
    "Why are you crying?" a boy in Omsk asked his teacher on the twelfth of April, when the loudspeaker said that Gagarin had been in orbit and was down.
- else:
    "Why are you crying?" a boy in Omsk asked his teacher on the twelfth of April, when the loudspeaker said that Gagarin was in orbit.
}
{
- chose("wall.pay"):
    In August nothing went up across Berlin, where his aunt does the washing for a regiment. In September he asked whether one can take the underground into space. No, she said.
- chose("wall.treaty"):
    In September a wall went up across Berlin, a street at a time, where his aunt does the washing for a regiment. He asked whether there are walls in space. No, she said.
- chose("wall.outer"):
    In August a fence went up all round Berlin, where his aunt does the washing for a regiment. In September he asked whether there are fences in space. No, she said.
- else:
    In August a wall went up across Berlin, where his aunt does the washing for a regiment. In September he asked whether there are walls in space. No, she said.
}
{
- indicator("grain") < 115:
    {not chose("programme.no-dates"): The harvest is poor. The Party's new Programme promises communism in twenty years, and the bakery promises bread on Thursday.}
    {chose("programme.no-dates"): The harvest is poor. The Party's new Programme gives no dates. The bakery gives Thursday.}
- indicator("grain") < 135:
    {not chose("programme.no-dates"): The harvest is fair. Beside the Party's new Programme, with communism in twenty years, it looks small.}
    {chose("programme.no-dates"): The harvest is fair. The Party's new Programme says that it depends on work. The baker says so too.}
- else:
    {not chose("programme.no-dates"): The harvest is good. The Party's new Programme promises communism in twenty years, and the class has read as far as the free trams.}
    {chose("programme.no-dates"): The harvest is good. The class has read the Party's new Programme to the end and asked when.}
}
{
- chose("bomb.giant"):
    On Novaya Zemlya fifty megatons went up. The physicist Sakharov had sent you a note against new tests, and you answered him over dinner, glass in hand, before all his colleagues. # record: sakharov-memoirs
- chose("bomb.series"):
    On Novaya Zemlya it thundered all the autumn, in useful sizes. The physicist Sakharov, who had sent you a note against it, has been given a medal and has asked what for.
- chose("bomb.moratorium"):
    On Novaya Zemlya there was nothing to be heard but birds. The physicist Sakharov had asked you for that in a note, and Marshal Malinovsky has asked you what he has.
- else:
    On Novaya Zemlya there was nothing to be heard but birds. In Geneva they are discussing who may come and listen.
}
{
- chose("stalins-body.leave"):
    Stalin still lies beside Lenin. The class from Omsk, on its excursion, asked which was which, and was hushed.
- chose("stalins-body.monument"):
    Stalin still lies beside Lenin until the spring. Across the river they are pouring a foundation for the names.
- chose("secret-speech.closed") or chose("secret-speech.open"):
    In October, at night, they carried Stalin out of the Mausoleum. You had begun to carry him in 1956.
- chose("secret-speech.silence"):
    In October, at night, they carried Stalin out of the Mausoleum. From the floor of the congress you had been asked who kept the report on his crimes locked up for five years.
- else:
    In October, at night, they carried Stalin out of the Mausoleum. You had at last named his crimes yourself, aloud, and heard how late it sounded.
}
{office("security-chief") == "semichastny": In November Shelepin went up to the Secretariat, and left the KGB to Vladimir Semichastny, his friend from the Komsomol.}
-> DONE

=== year_1962
{
- remembers("novocherkassk"):
    The dead of Novocherkassk had come about the price of meat. They were buried in secret, in several cemeteries, and the families were not told where. # record: baron-2001
    On the first of each month a woman comes to the militia window there with a wreath of wax paper, and asks which cemetery. She is told to leave it. She takes it home again.
- remembers("novocherkassk-station"):
    At Novocherkassk five people were killed over a rifle, at the militia station, while Mikoyan was speaking two streets off. Their graves have names on them. On Sundays a militiaman stands there, for order, and takes off his cap.
- remembers("novocherkassk-quiet"):
    From Novocherkassk a woman who cleans castings sends her pay slips for the second half-year. They are as agreed. She only wanted somebody to have them.
- remembers("novocherkassk-cordoned"):
    A gunner who stood with an empty rifle at Novocherkassk has been discharged. He tells his mother that he saw a ham. She tells him not to tell anyone.
- remembers("prices-taken-back"):
    Meat costs what it cost in May. In the queue for it they tell each other how Novocherkassk got it for them, and the queue is long enough for all of it.
- remembers("prices-in-steps"):
    "Ten now and ten next summer," an old man reads out in a shop in Kursk. He asks whether one may also buy the half kilo in three steps.
- remembers("meat-from-arms"):
    There is brisket in Kursk, at the price of last year. "We are eating a submarine," says a colonel's wife in the queue. The butcher asks if she wants it with the bone.
- else:
    Meat costs what it cost last year, when there was some. In Kursk they keep the price ticket on the empty hook, and dust it.
}
{
- indicator("grain") < 118:
    {remembers("prices-raised") and not remembers("prices-taken-back"): The harvest is poor, and the new prices have bought nothing.}
    {not remembers("prices-raised") or remembers("prices-taken-back"): The harvest is poor, and it is known before anybody has weighed it.}
- indicator("grain") < 135:
    {remembers("prices-raised") and not remembers("prices-taken-back"): The harvest is fair. The price of meat stands where it was put.}
    {not remembers("prices-raised") or remembers("prices-taken-back"): The harvest is fair. What is made of it goes to those who are first.}
- else:
    The harvest is large on the scales, where the grain is weighed wet.
}
{
- chose("cuba-idea.refuse"):
    Castro has his arms on credit and complains of the calibre.
- chose("cuba-idea.conventional"):
    The regiments in Cuba have dug in under the palms and write home about crabs.
- chose("cuba-bargain.accept-secret"):
    The rockets are home from Cuba. What you got for them you may not say.
- chose("cuba-bargain.publish"):
    The rockets are home from Cuba, and the world has read what was promised for them.
- chose("cuba-bargain.leave-tactical"):
    The long rockets are home from Cuba. Malinovsky has asked twice who there holds the keys to the short ones.
- chose("cuba-bargain.demand-open"):
    You asked for your price aloud in October, and were paid it. Before that, for some nights, they slept in their clothes in the government houses.
- chose("cuba-letters.settle-now"):
    The rockets are home from Cuba, so soon that the danger is hardly believed in.
}
{
- remembers("party-divided"):
    In November you cut the Party committee of each province in two, one for bolts and one for beet.
- remembers("two-bureaux"):
    In November you gave the Party secretary of each province two doors, one for bolts and one for beet.
- remembers("party-pilot"):
    In November you cut the Party committees of four provinces in two, to see what would happen.
- remembers("farms-let-go"):
    In November you let the farms decide what to sow. They are waiting to be told which.
}
{remembers("ivan-denisovich-printed"): "Ivan Denisovich" is the first story of the camps to be printed. In Ryazan a man who had been in one read it in a night and passed it to his neighbour, once a guard.}
{remembers("ivan-denisovich-refused") or remembers("ivan-denisovich-numbered"): In Ryazan a man who had been in a camp was lent some grey pages about one, and gave them back in the morning to his neighbour, once a guard, who had lent them.}
{remembers("manege-scolded"): You shouted at painters in the Manege. In the kitchens of Moscow it is performed by others, who have your voice quite well.}
{remembers("manege-police"): The painters of the Manege have been asked where they work.}
{remembers("manege-unions"): In a cellar on the Kuznetsky people queue to be annoyed by paintings.}
-> DONE

=== year_1963
{
- indicator("grain") < 115:
    The harvest has failed. In Kuibyshev a bakery woman kneads peas and maize into the loaf. "What do I write on the ticket?" asks the girl. "They've named it already." It is your name.
- indicator("grain") < 133:
    The harvest is thin. In Kuibyshev a bakery woman cuts each loaf in two before she sells it. They fit the halves together on the counter, to see.
- else:
    The harvest comes to more than you were told in September: the provinces had kept some back. In Kuibyshev a bakery woman has been given a medal and a refrigerator, and keeps the medal in it.
}
{
- indicator("grain") < 115 and chose("virgin-lands.plough-big") and chose("foreign-grain.buy"):
    They tell it in the tram. Where is the wheat that was sown in Kazakhstan? Coming up in Canada.
- indicator("grain") < 115 and chose("virgin-lands.buy-grain") and chose("foreign-grain.buy"):
    It is not the first foreign grain in your time, and they remember the first.
- indicator("grain") < 115 and chose("virgin-lands.old-lands"):
    Near Kursk Darya Fominichna had fertiliser for every field. She would have liked rain.
- chose("virgin-lands.with-fallow"):
    Near Kustanai the soil has stayed where it was, behind its trees.
}
{chose("foreign-grain.ration"): The militia reports that in all the towns not one bread card has been lost.}
{indicator("grain") < 115 and chose("foreign-grain.open-reserve"): In the state stores they are sweeping floors that have not been seen since the war.}
{chose("foreign-grain.allies") and not chose("poland.march"): Polish mills grind American wheat.}
{chose("foreign-grain.allies") and chose("poland.march"): In Warsaw, which we hold, the bread stopped first. The garrison bakes for itself, behind a fence.}
{office("second-secretary") == "brezhnev": Frol Kozlov has had a stroke, and Leonid Brezhnev has the next room now, with a kind word for everybody.}
{office("second-secretary") == "podgorny": Frol Kozlov has had a stroke, and from the next room now comes the voice of Nikolai Podgorny, telling the provinces about their milk.}
{office("second-secretary") == "suslov": Frol Kozlov has had a stroke. In the next room now Mikhail Suslov takes off his galoshes.}
{office("second-secretary") == "kuusinen": Frol Kozlov has had a stroke. In the next room now old Kuusinen reads what everybody else has signed.}
{chose("test-ban.partial"): In August a treaty put an end to atomic tests in the air.}
{chose("test-ban.partial") and chose("cuba-bargain.publish"): The Americans signed and did not stay to chat.}
{chose("test-ban.full"): In October a treaty put an end to atomic tests, and foreigners with instruments are expected in the spring.}
{chose("test-ban.pact"): The treaty on atomic tests waits in a drawer for the man who was to sign it, and who went to Dallas.}
{chose("test-ban.beijing"): The needles have gone up again at Alma-Ata. In Beijing they have put out lanterns.}
In June Valentina Tereshkova, from a mill in Yaroslavl, went into orbit. At the mill they asked who had her shift.
{chose("june-1957.arrest"): "We none of us sleep very well here since June 1957," Brezhnev tells you, kindly.}
{chose("chemistry.great-plan"): A new plan, for chemistry, has been laid on top of the Seven-Year Plan.}
{chose("chemistry.half"): There is a plan for chemistry. It was added up beforehand.}
{chose("chemistry.feed"): Eighty feed mills are to be built, small and green. You will have to open them yourself.}
{chose("chemistry.liberman"): At a clothing works in Moscow they have stopped making the brown suit, and the planners have minuted it.}
-> DONE
