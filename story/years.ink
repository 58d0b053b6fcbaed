// The evenings of 31 December, read between the decisions. Harvest lines name no figure: the page prints it.

=== year_1953
The great store GUM has opened on Red Square, and people up from the country stand in it with their caps off. In the villages the tax on the plot is halved, and they sing that Malenkov came and there were pancakes. You have been First Secretary since September, and nobody has found a rhyme for that yet.
{
- indicator("grain") < 85:
    The harvest is poor. Moscow has white bread, and people come in for it by train.
- indicator("grain") < 95:
    The harvest will do for this winter.
- else:
    The harvest is good. Some of it lies under the snow, for want of barns.
}
{chose("amnesty.staged"): A conductress on the Kazan line has carried the released in all year, a few each week, with a paper for a place to live. She had feared for her carriages, and locks up only the spoons.}
{not chose("amnesty.staged"): A conductress on the Kazan line has locked her carriages at night since the amnesty let the thieves out. Her brother came home on that same train, after six years for a sack of rye. She asks whether both were the same decree.}
{remembers("beria-closed-trial"): Eight days ago Beria was shot, by sentence of a closed court.}
{chose("beria-trial.invited-hall"): Eight days ago Beria was shot. Four hundred people heard why, by ticket, and each of them has told four hundred.}
{chose("beria-trial.ordinary-law"): Beria has been sentenced and has appealed, as the law allows. In the queues they ask whether that is a new law.}
{chose("beria.open-trial"): In the queues they talk of Beria's trial, and still lower their voices at the names.}
{seated("beria"): Beria has sent you wine for the New Year. You have had it looked at.}
-> DONE

=== year_1954
{
- chose("virgin-lands.plough-big"):
    Valya Morozova has had her boots, size thirty-nine. At night her hair freezes to the canvas, she writes from beyond Akmolinsk. She has ploughed where there was nothing and she is not sorry, and could somebody send a stove.
- chose("virgin-lands.with-fallow"):
    An agronomist near Kustanai writes that the saplings are in and a fifth of the field lies bare, as ordered. The boys from Moscow laugh at him. He asks you not to be talked out of it.
- chose("virgin-lands.old-lands"):
    Darya Fominichna writes from her farm near Kursk that the fertiliser came before the sowing. There were no sacks to carry it in. The women used their aprons, and the calf is called Georgy.
- else:
    A docker in Odessa has unloaded foreign wheat all summer and writes that the other side's sacks are very good. May the women keep them?
}
{
- indicator("grain") < 80:
    The harvest is bad. Bread goes out by the back door, to people one knows.
- indicator("grain") < 95:
    The harvest is middling. With good accounting it is a little more.
- else:
    The harvest is the best for years, and there are not enough lorries for it.
}
{chose("camps-rising.commission"): At Kengir, in May, the prisoners of a special camp asked for a table in the yard, as at Vorkuta. They were given one. The talks took nineteen days, and nobody was shot.}
{chose("camps-rising.review"): At Kengir, where there was talk of a strike in May, the commission had got as far as the letter K. They waited for it.}
{not chose("camps-rising.commission") and not chose("camps-rising.review"): At Kengir, in June, tanks went into a camp whose prisoners had held it for forty days. One official report gives thirty-seven dead, another forty-six. The prisoners speak of hundreds killed and wounded. # record: zemskov-camps}
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
    In December you told the architects how many flats their marble columns cost, and in a Moscow barrack a family of seven has pinned the page to the wall.
}
-> DONE

=== year_1955
{
- chose("austria.stay"):
    A captain of artillery at Wiener Neustadt writes that they have been issued new boots for Austria, to last three years. His wife has asked him to measure the windows.
- chose("geneva.molotov-line"):
    A captain of artillery writes that his battery is at full strength and digging potatoes. He would have liked to be asked whether he wished to go home.
- chose("geneva.two-million"):
    A captain of artillery, one of the two million soldiers whom you promised away, has handed in his pistol and his flat with it. There are nine captains in his book-keeping class.
- else:
    A captain of artillery, one of the six hundred and forty thousand soldiers who are being sent home, has handed in his pistol and his flat with it. He is learning book-keeping, he writes. The figures stand still, which recruits never did.
}
{
- indicator("grain") < 90:
    The harvest has failed, and the fodder went first.
- indicator("grain") < 112:
    {chose("virgin-lands.plough-big"): The Ukraine saved the harvest. On the new land it did not rain, and the boys from Moscow have seen what dust is.}
    {not chose("virgin-lands.plough-big"): The harvest is fair, and the old black earth has done the work.}
- else:
    The harvest is good, and nobody talks about bread.
}
A nurse in Sverdlovsk thanks you for the decree of 23 November, by which abortion is no longer a crime. She worked in a ward that nobody mentioned, for women who had gone to somebody's kitchen. Half its beds are to be taken down.
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
{
- chose("austria.stay"):
    Our troops are in Vienna, and Vienna has stopped asking.
- chose("austria.germany-too"):
    Our last troops left Austria with a band. In Germany people still ask each other what you meant.
- else:
    Our last troops left Austria with a band.
}
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
{chose("releases.courts"): All summer the trains that once took people to the camps brought some of them home, those with a judgment.|All summer the trains that once took people to the camps brought them home.}
{chose("social-laws.wages-first"): In Ivanovo a weaver was to have drawn the first pension in her family. She has the newspaper with the draft, and the same loom.|In Ivanovo a weaver drew the first pension in her family, and signed for it twice.}
{
- indicator("grain") < 98:
    The harvest is poor. The rouble buys less bread than it was meant to.
- indicator("grain") < 115:
    The harvest is fair, and for once nobody has lied about it.
- else:
    The harvest is enormous. It lies along the railway in heaps as high as the huts, and sprouts.
}
{chose("secret-speech.closed") or chose("secret-speech.open"): A man who got on at Taishet is no longer asked where he has been. He asks the others where they stood when it was read out.}
{chose("secret-speech.silence"): Those who come home from Taishet sign that they will not talk. Then they go into the kitchen and talk.}
{chose("secret-speech.balanced"): A boy back from Taishet with his mother learns Stalin's merits on one page and his mistakes on the next.}
{chose("secret-speech.pospelov"): A man who got on at Taishet quotes Pospelov's figures to the carriage and calls them Khrushchev's.}
{chose("hungary-november.crush-with-kadar"): In October Budapest rose, and on 4 November our tanks went in. We have 720 dead and missing. Of theirs two and a half thousand are counted, and two hundred thousand have gone over the border. # record: ksh-hungary}
{chose("hungary-november.crush-with-kadar"): A mother in Pskov asks how her son can have been killed on 4 November. It was over, she had read, in October.}
{chose("hungary-november.rakosi-men"): In October Budapest rose, and on 4 November our tanks went in and Rakosi's men after them. Seven hundred of ours are dead or missing. Nobody there is allowed to count the others.}
{remembers("hungary-crushed-late"): In October Budapest rose. You gave it ten days, and on 14 November our tanks went in after all. A mother in Pskov asks which of the ten her son was killed on.}
{remembers("hungary-holds"): In October Budapest rose, and in November Mikoyan signed with it. A sentry from Pskov stands on the frontier at Sopron and counts the Austrians who come over to look.}
{remembers("hungary-left"): In October Budapest rose, and by the end of November our last train had left. A mother in Pskov has her son back and wants to know from you what he had been there for.}
-> DONE

=== year_1957
{chose("sovnarkhozy.provinces"): "Dear Nikita Sergeyevich! My ministry was abolished, so I have followed my minister to Chelyabinsk, as his typist. There are a hundred and five such capitals now, we are told, and ours has one bath."}
{chose("sovnarkhozy.macro-regions"): "Dear Nikita Sergeyevich! My ministry was abolished, so I have followed my minister to Sverdlovsk, as his typist. There are thirty such capitals now, we are told, and ours has an opera and one bath."}
{chose("sovnarkhozy.territorial-offices"): "Dear Nikita Sergeyevich! My ministry was not abolished, so I am its typist still, with a new lamp. It has sixty branches now, and each of them writes to us, and I type that we have received it."}
{chose("sovnarkhozy.postpone"): "Dear Nikita Sergeyevich! My ministry is to be abolished, or is not, so nobody here has started a new folder since April. I am its typist. We knit."}
{chose("festival.open"): In summer, the letter goes on, she danced at the Festival with a man from Ghana. A Komsomol patrol cut her cousin's hair off for less.}
{chose("festival.sealed"): In summer, the letter goes on, she saw the Festival go by behind a curtain. One of the foreigners waved, or was drawing it.}
{chose("festival.no-patrols"): In summer, the letter goes on, she danced at the Festival with a man from Ghana until they put the chairs up. Nobody asked either of them for anything.}
{chose("festival.release-students"): In summer, the letter goes on, she danced at the Festival, and her neighbour's son was let out of prison for it, pale as a shoot.}
{
- indicator("grain") < 105:
    The harvest is down, and the heaps by the railway are guarded.
- indicator("grain") < 120:
    The harvest is fair. In Leningrad you promised more than fair.
- else:
    The harvest is good, and the herd will eat this winter.
}
{not remembers("kyshtym-told"): She heard about the Sputnik in a queue for milk, the letter ends. The woman in front asked if it was ours. Then there would be milk as well, she said.}
{remembers("kyshtym-told"): She heard about the Sputnik in a queue for milk, the letter ends, and about the other thing in the same minute. The woman in front asked where the milk was from.}
{chose("june-1957.appeal") and not seated("molotov"): Molotov is in Mongolia, alive. Foreigners remark on it.}
{chose("june-1957.appeal") and stance("malenkov") == "against": Malenkov minds a power station at Ust-Kamenogorsk, on the Irtysh.}
{chose("june-1957.split"): Bulganin's card for the New Year is signed Premier. He never used to sign with his office.}
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
    The harvest is poor, and nobody in the village has money for iron.
- indicator("grain") < 125:
    The harvest is fair. It pays for the machines, if nothing breaks.
- else:
    The harvest is one to remember. In the towns there is meat in the middle of the week.
}
{office("premier") == "khrushchev": You are premier too. Nina Petrovna asks which of you will be late for dinner.}
{remembers("bulganin-was-promised"): Bulganin left your promise lying on the desk, on its card, where you would find it.}
{office("premier") == "kosygin": Kosygin is premier. On New Year's Eve he sends you the balance of fuel, with greetings of the season under the last column.}
{remembers("bulganin-kept"): Bulganin, premier by your leave, has opened an exhibition of refrigerators. There is a photograph of him looking into one.}
{chose("june-1957.appeal") and stance("bulganin") == "against" and not remembers("bulganin-kept"): Bulganin, who voted against you last year, has gone to Stavropol.}
{chose("pasternak.campaign"): The poet Boris Pasternak was given the Nobel Prize and made to refuse it. The postwoman at Peredelkino brings him two bags. In the one, from abroad, they congratulate him, and in the other they spit. He asks after her legs, she says.}
{chose("pasternak.print"): The poet Boris Pasternak was given the Nobel Prize and fetched it. The postwoman at Peredelkino brings him two bags. In the one, from abroad, they ask for his photograph, and in the other they ask for his book. He has none left, she says, and neither has she.}
{chose("pasternak.ignore"): The poet Boris Pasternak was given the Nobel Prize, and nobody has mentioned it. The postwoman at Peredelkino brings him one bag, from abroad. It has been opened, she says, but they stick it down again very nicely.}
{chose("pasternak.exile"): The poet Boris Pasternak was given the Nobel Prize and put over the frontier. The postwoman at Peredelkino still brings the bags. She has asked where they should go, and nobody at the post office wants to be the one who knows.}
-> DONE

=== year_1959
At the American exhibition in Sokolniki you and Vice-President Nixon quarrelled in front of a lemon-yellow kitchen. A lathe operator waited until you had gone. She queues for food, works till four and queues again. And who washes up, she asked. The machine does, said the guide. She laughed so that he lost his place.
{
- indicator("grain") < 108:
    The harvest is poor. {remembers("ryazan-trumpeted"): Ryazan province, which promised three years' meat in one, reports that it does not feel it.}
- indicator("grain") < 127:
    The harvest is fair. {remembers("ryazan-trumpeted"): Ryazan province promised three years' meat in one, and reports that it has kept its word.}
- else:
    The harvest is good. {remembers("ryazan-trumpeted"): Ryazan province, which promised three years' meat in one, reports that this was only the beginning.}
}
{remembers("ryazan-trumpeted") and remembers("answered-with-harvest") and not chose("virgin-lands.plough-big"): You asked your colleagues in June 1957 who had been in a cowshed that year. You have not looked into these.}
{remembers("ryazan-trumpeted") and remembers("answered-with-harvest") and chose("virgin-lands.plough-big"): You answered your colleagues in June 1957 about meat with figures for bread. Nobody in Ryazan is asked for anything but the figures.}
At Temirtau in August young builders rioted over water and tents, and troops fired. Sixteen dead. It was in no newspaper, and you were packing for America. # record: kozlov-uprisings
{chose("virgin-lands.plough-big"): They had come to Temirtau by Komsomol ticket, with the songs of 1954.}
-> DONE

=== year_1960
{remembers("third-army-cut"): Letters to the Central Committee, December, in extract. A major of thirty-nine, Orel province, one of the one million two hundred thousand to be discharged, two years short of his pension and now in charge of a pig farm. The sows, he reports, are disciplined.}
{not remembers("third-army-cut"): Letters to the Central Committee, December, in extract. A major of thirty-nine, Orel garrison, with the regiment still. He was thirty-second in line for a flat as a captain, and is so as a major. The sows at the regiment's farm, he reports, have a new sty.}
{
- indicator("grain") < 112:
    The harvest is poor, and the queue in Orel begins at four.
- indicator("grain") < 131:
    The harvest is fair. It was fair before, with fewer mouths.
- else:
    The harvest is good. In Orel they have read so, and would like to see it in the shops.
}
{loyalty("high-command") < 0: The marshals have passed his letter round.}
{loyalty("high-command") >= 0: The marshals drink your health, and one of them has found the man a flat.}
{remembers("ryazan-trumpeted"): From Ryazan, unsigned. To make three years' meat the province killed its dairy cows. In September Larionov, its first secretary, shot himself. # record: agarev-ryazan}
From the widow of a fitter. Marshal Nedelin, say the papers, died in an air accident. Was her husband in that aeroplane? You have the list of those who burned with the rocket on its stand. It is secret.
{remembers("furtseva-list"): Furtseva, who telephoned the provinces for you in 1957, has lost her desk in the Secretariat and been given the ballet.}
{remembers("shoe-shown"): In New York some saw you bang a shoe and some saw you wave it. A reader in Penza asks whether it was imported.}
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
    {chose("programme.no-dates"): The harvest is fair. The Party's new Programme says that it depends on work, and nobody has contradicted it.}
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
-> DONE

=== year_1962
{
- remembers("novocherkassk"):
    The dead of Novocherkassk had come about the price of meat. They were buried in secret, in several cemeteries. A woman there asks every month in which of them. Nobody is permitted to answer her. # record: baron-2001
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
    There is brisket in Kursk, at the price of last year. A colonel's wife in the queue says whose brisket it is. Nobody knows what she means.
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
    The rockets are home from Cuba, and the world has read what was paid for them.
- chose("cuba-bargain.leave-tactical"):
    The long rockets are home from Cuba. Malinovsky has asked twice who there holds the keys to the short ones.
- chose("cuba-bargain.demand-open"):
    You asked for your price aloud in October, and were paid it. Before that, for some nights, nobody in the government houses undressed.
- chose("cuba-letters.settle-now"):
    The rockets are home from Cuba, so soon that nobody quite believes in the danger.
}
{
- remembers("party-divided"):
    In November you cut the Party committee of each province in two, one for wheat and one for bolts.
- remembers("two-bureaux"):
    In November you gave the Party secretary of each province two doors, one for wheat and one for bolts.
- remembers("party-pilot"):
    In November you cut the Party committees of four provinces in two, to see what would happen.
- remembers("farms-let-go"):
    In November you let the farms decide what to sow. They have sown, and are waiting to be scolded.
}
{remembers("ivan-denisovich-printed"): "Ivan Denisovich" is the first story of the camps to be printed. In Ryazan a man who had been in one read it in a night and passed it to his neighbour, once a guard.}
{remembers("ivan-denisovich-refused") or remembers("ivan-denisovich-numbered"): In Ryazan a man who had been in a camp was lent some grey pages about one, and gave them back in the morning to his neighbour, once a guard, who had lent them.}
{remembers("manege-scolded"): At the exhibition in the Manege you shouted at painters.}
{remembers("manege-police"): The painters of the Manege have been asked where they work.}
{remembers("manege-unions"): In a cellar on the Kuznetsky people queue to be annoyed by paintings.}
-> DONE

=== year_1963
{
- indicator("grain") < 115:
    The harvest has failed. In Kuibyshev a bakery woman mixes peas and maize into the loaf, and the queue calls it by your name.
- indicator("grain") < 133:
    The harvest is thin. In Kuibyshev a bakery woman cuts the loaf before she sells it, so that nobody takes two.
- else:
    The harvest is good. In Kuibyshev a bakery woman has been given a medal and a refrigerator, and she keeps the medal in it.
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
{indicator("grain") < 115 and chose("foreign-grain.buy"): Canada is paid in gold.}
{chose("foreign-grain.ration"): Everybody in the towns has a card. It is the one document that nobody has lost.}
{indicator("grain") < 115 and chose("foreign-grain.open-reserve"): In the state stores they are sweeping floors that have not been seen since the war.}
{chose("foreign-grain.allies"): Polish mills grind American wheat.}
{office("second-secretary") == "brezhnev": Frol Kozlov has had a stroke, and Leonid Brezhnev has the next room now, with a kind word for everybody.}
{office("second-secretary") == "podgorny": Frol Kozlov has had a stroke, and from the next room now comes the voice of Nikolai Podgorny, telling the provinces about their milk.}
{office("second-secretary") == "suslov": Frol Kozlov has had a stroke. In the next room now Mikhail Suslov takes off his galoshes.}
{office("second-secretary") == "kuusinen": Frol Kozlov has had a stroke. In the next room now old Kuusinen reads what everybody else has signed.}
{chose("test-ban.partial"): In August a treaty put an end to atomic tests in the air.}
{chose("test-ban.partial") and chose("cuba-bargain.publish"): The Americans signed and did not stay to chat.}
{chose("test-ban.full"): In October a treaty put an end to atomic tests, and foreigners with instruments are expected in the spring.}
{chose("test-ban.pact"): The treaty on atomic tests waits in a drawer for the man who was to sign it, and who went to Dallas.}
{chose("test-ban.beijing"): The needles have gone up again at Alma-Ata. In Beijing they have put out lanterns.}
In June Valentina Tereshkova went into orbit, once a girl at a mill in Yaroslavl. At the mill they asked who had her shift.
{chose("june-1957.arrest"): "Nobody in these corridors has slept very well since June 1957," Brezhnev tells you, kindly.}
{chose("chemistry.great-plan"): A new plan, for chemistry, has been laid on top of the Seven-Year Plan. You are asked to say that nothing has been abandoned.}
{chose("chemistry.half"): There is a plan for chemistry, of half the size. It has been added up beforehand.}
{chose("chemistry.feed"): Eighty feed mills are to be built. Nobody has asked to open one.}
{chose("chemistry.liberman"): At a clothing works in Moscow they have stopped making the brown suit, and the planners have minuted it.}
-> DONE
