// What became of it in the country. Read after the last page of every ending but the war.
// Fifteen blocks, at most one line of each is told. None has an `else`: what was never decided is not mentioned.
// Nobody is named here whom the same run has not met before. year() is the year in which the run ended.

=== epilogue
// Those who came back from the camps and from exile.
{
- chose("releases.peoples-home"):
    Near Grozny old Salavdi and the woman from Tambov who had been put into his house use one well, until hers is built. They quarrel over the plum tree. In the end it is sawn down, and each has half the wood.
- chose("camps-rising.review") and year() >= 1956:
    Ivan Lutsenko, the surveyor who did years for a joke about you, measures building land at Kharkov. He is asked for the joke at every wedding. He tells a different one. He says that he has forgotten it.
- chose("releases.old-bolsheviks"):
    Vera Lapina, a bookkeeper who was freed at Karaganda, has the desk next to a man who sat as a friend of Bukharin's. He has the certificate, and the sanatorium that goes with it. He brings her back the oranges.
- chose("releases.courts") and year() >= 1961:
    Number 61,204 came up in April 1961. Vera Lapina was cleared, for absence of a crime, with two months' pay at the rates of 1938. She stayed at the mine near Karaganda, because of the books. They are in her own shorthand.
- chose("releases.courts"):
    Vera Lapina, in the camp near Karaganda, has number 61,204 in the queue for a judge. Those ahead of her who die are struck out. She has moved up by four hundred since the summer.
- chose("releases.one-amnesty"):
    Vera Lapina's paper from Karaganda says that she was amnestied. At each new job the personnel clerk looks up what she has been forgiven. It was an anecdote about a portrait. The third clerk would like to hear it.
- chose("releases.commissions") and year() >= 1960:
    Vera Lapina got her second paper in 1959, the one that says innocent. The neighbour who had informed on her still has the room with the balcony. They use the same kitchen, at different hours.
- chose("releases.commissions"):
    Vera Lapina is back from Karaganda, freed and not cleared, and has no permit for Moscow. She sleeps on her sister's trunk. On Thursdays, when the militiaman does the staircase, she goes to the zoo.
- chose("amnesty.politicals"):
    In Moscow the teacher Anna Reich and the neighbour who informed on her divide the second room with a wardrobe. Its doors open on his side. She has been told that she may apply in writing for the doors.
- chose("amnesty.staged"):
    At Ivanovo Lida Sorokina, who came home in the first quarter of the amnesty, teaches the loom to those of the second. Her little girl has asked when they are all going back.
- chose("amnesty.oppose"):
    In the canteen of the Ministry of Trade the girl who had seven years for two herrings stands behind the counter again. Mikoyan's driver has told her who voted against her coming home. She cuts the herring with her eyes shut.
- chose("amnesty.go-along"):
    At Gorky the sister of Nina Yegorova, the militia sergeant, is home from a sentence for leaving a factory. She has gone to work in the same factory. It did not ask where she had been. It knew.
}
// The steppe.
{
- chose("komsomol.exiles") and (chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow")):
    Emma Weber has a brigade of thirty tractors beyond Akmolinsk and may travel anywhere but home, to the Volga. Each spring she asks in writing for leave to go. Each summer they write that the question is being studied.
- chose("virgin-lands.plough-big") and indicator("erosion") >= 12:
    Valya Morozova went to the steppe at nineteen, with a guitar. In May now, when the field goes past the window, she hangs wet sheets over the children's beds. She has planted a dozen poplars. Two have taken.
- chose("virgin-lands.plough-big") and year() >= 1960:
    Valya Morozova went to the steppe for a year and has stayed. At her farm there is a school, a bath and a graveyard with nine graves. Her mother, in Moscow, still keeps the bed made.
- chose("virgin-lands.plough-big"):
    Beyond Akmolinsk Valya Morozova has married a combine driver from Poltava. They have a stove, a floor, and nine thousand hectares outside the door. She asks her mother for the seeds of anything that climbs.
- chose("virgin-lands.with-fallow") and year() >= 1963:
    At Kokchetav, one dry spring, the old herdsman who had shown them where the wind comes from stood behind his poplars and the field behind him stayed where it was. People from the next district came to look. They asked for cuttings.
- chose("virgin-lands.with-fallow"):
    At Kokchetav the poplars are as high as the old herdsman's mare. He rides along them in the evening, counting. The mare eats one now and then, and he counts that too.
- chose("virgin-lands.old-lands"):
    Darya Fominichna's farm near Kursk pays in money, every month. With the first that was left over they bought a piano, because the shop had one. It stands in the club. Darya Fominichna dusts the keys from left to right, and the club goes quiet to listen.
- chose("virgin-lands.buy-grain"):
    The docker at Odessa who asked why our bread said Manitoba was answered after a year. His question had been noted. The women in his street have aprons of the sacking, and it can still be read on them.
}
// A flat of thirty square metres.
{
- chose("housing.panels") and year() >= 1960:
    Klavdia Sorokina, who works a crane, has thirty-one metres on the fourth floor at Cheryomushki. In the first week each of the seven banged the door. Her mother-in-law misses the barrack, where one knew who was ill.
- chose("housing.panels"):
    Klavdia Sorokina has a paper with the number of a flat. The house is a field off the Kaluga road, with pegs and string. On Sundays the seven of them go out there and stand in the kitchen.
- chose("housing.own-house") and year() >= 1960:
    First Own Street, behind the tram depot, has forty-four houses and a pump. Klavdia Sorokina's neighbour paid two fines for his third room. His mother never came to live in it. He lets it to an inspector.
- chose("housing.own-house"):
    On First Own Street, behind the tram depot, Klavdia Sorokina has glass in three windows out of five. In the others is your speech on building, oiled, in several layers. It lets in the light.
- chose("housing.towers") and year() >= 1960:
    Klavdia Sorokina has left the crane for the lift of a tower. She takes generals up, and their parcels. When her shift is over she stays on for an hour, because of the radiator. In the barrack it is nine degrees.
- chose("housing.towers"):
    The spire over the Moscow river is lit until eleven. In the barrack below, Klavdia Sorokina's mother-in-law has been told that one may not dry washing on a line where a delegation might see it from above.
- chose("housing.wait") and year() >= 1960:
    The panel still stands in the yard of the institute under its little roof. In the barrack off the Kaluga road the year in chalk has been altered twice. The eldest of the children measured beside it has been called up.
- chose("housing.wait"):
    In the barrack off the Kaluga road a year is written in chalk where they measure the children. Klavdia Sorokina goes over it at New Year, because of the damp.
}
// The writers, and the drawer.
{
- chose("ivan-denisovich.files") and not remembers("cuba-vote-lost"):
    In a district near Voronezh a boy tells the class what page his friend's father is on. The teacher fetches the volume to show him that it is not so. On the facing page she finds her uncle.
- chose("ivan-denisovich.print") and not remembers("cuba-vote-lost"):
    Aleksandr Solzhenitsyn, who taught physics in Ryazan, still gets letters, on the backs of work sheets, on wrapping paper, in copying pencil. They are other people's days. He has a drawer for every year. For 1938 he has had to clear the wardrobe.
- chose("ivan-denisovich.refuse"):
    At an institute of cement the typist Lyudmila Ivanovna has worn out the letter Shch. The prisoner's number begins with it, and the number is the title on the typescript. Cement hardly needs it. The man who mends the machine puts in a new one, free of charge. He would like the fifth carbon.
- chose("ivan-denisovich.numbered"):
    A conductor on the Kazan line has the story of the camp in a school exercise book, by hand. At the top is written, Secret, copy nineteen, to be returned. He took it for the title.
- chose("pasternak.exile"):
    In Tula a young teacher, the daughter of a turner from the Likhachev works, writes four lines on the blackboard every spring and says that they are a folk song. An inspector has copied them down. He would like the tune.
- chose("pasternak.print"):
    The turner at the Likhachev works has "Doctor Zhivago" on his shelf, without the forty pages. He has put in forty blank sheets of the same size. His wife keeps the rent book in there.
- chose("pasternak.campaign") and year() >= 1960:
    Boris Pasternak died on 30 May 1960. The newspapers did not say when he would be buried. Slips of paper by the ticket windows of the Kiev Station did, and were torn down and put up again. # record: finn-couvee-2014
- chose("pasternak.campaign"):
    At the Likhachev works the turner who signed against "Doctor Zhivago" has been lent some of it, typed, by the Party organiser. He reads it in the dinner break. It is about a doctor, he reports, and nobody in it is called a name.
- chose("pasternak.ignore"):
    At Peredelkino the postwoman has been told at last that Pasternak's letters need not be opened. The colleague who opens them has not been told. She brings them to him in two bundles, with and without.
- chose("novy-mir.dismiss"):
    Aleksandr Tvardovsky's poem about the next world is in a drawer. At Saratov the librarian Savely Zotov still has his journal on loan to himself, under thirty names. The library has had to order new cards. There are not many with one arm, says the girl who stamps them, and so many readers.
- chose("novy-mir.close"):
    Novy Mir has long been open again, and at Saratov they still come down to the library's cellar, where Savely Zotov was told to put the old numbers. He has asked for a second lamp. The form wants to know how many rats there are.
- chose("novy-mir.protect"):
    For six lines taken out Tvardovsky kept Novy Mir. At Saratov the librarian Savely Zotov sees the boy with the milk can hold the page to the window, to find where they were. It is forty kilometres home. Zotov lends him the lamp.
}
// An officer sent home.
{
- chose("army-cut-1960.announce"):
    Ivan Laptev, who was a captain of artillery and two years short of a pension, fits bathrooms, and lives in his mother's one room. On the day of the artillery he puts on the tunic, and his wife Lyudmila goes to her sister's.
- chose("army-cut-1960.phased"):
    The welder's family at Sverdlovsk that stood eleventh for a flat, and was put back for Captain Laptev, got one in the end on the same staircase. The wives do not greet. The boys have a telephone made of tins.
- chose("army-cut-1960.reciprocal"):
    Ivan Laptev has become a major while they negotiate. He has a map of Geneva over the bed, with one pin. His wife Lyudmila has begun to ask, when there's a noise at night, if that was the Americans.
- chose("army-cut-1960.keep") and year() >= 1962:
    Ivan Laptev served out his twenty years and went home to his mother's farm, in uniform. The women unharnessed the cow and looked at him. He was the sixth man in the village. They let him have the end of the plough with the handles.
- chose("army-cut-1956.whole"):
    At Rovno Captain Sedov, discharged into the fire brigade, has had an engine for his fire engine since July. Lida, his wife, has unpacked as far as the second trunk. There was a fire, he writes, and they were in time.
- chose("army-cut-1956.half-with-flats"):
    At Zaporozhye Captain Sedov works his crane under a sheet of firing tables, which he has adapted to bricks. Lida has papered both rooms. She wakes at four, the hour at which the lorries used to come.
- chose("army-cut-1956.bargain"):
    At Rovno Captain Sedov's boy has had to go to school in the garrison with the wall that somebody's children had drawn on. Lida lets him draw too. They have been told that they can stay until the autumn. It was not said of which year.
- chose("army-cut-1956.to-the-steppe"):
    On the steppe Captain Sedov's column has built itself a street and named it after the regiment. The wagon in which Lida teaches is no longer shunted. Somebody has taken off the wheels, without an order.
}
// A village church, or a village pension.
{
- chose("social-laws.with-farms") and year() >= 1960:
    Dusya Zueva, a milker near Orekhovo, has drawn a pension since 1956. She has bought a wall clock and felt boots, and lent the rest to her elder sister, who spins in the town and pays for gas.
- chose("churches.go-on"):
    The church at Gridino, beyond Kostroma, is a store for seed potatoes, and Matryona Kuzmina has the keys again, as storekeeper. On Easter night she goes to see that nothing has frozen. She is not back before morning.
- chose("churches.lectures"):
    The lecturer with the magic lantern comes to Gridino, beyond Kostroma, every winter, and lodges with Matryona Kuzmina, who has the iron bed. He gave her his slide of the far side of the Moon. It hangs in the corner, below the others.
- chose("churches.peace"):
    At Gridino, beyond Kostroma, the priest speaks for disarmament once a year, from a sheet. Afterwards Matryona Kuzmina puts the sheet back behind Saint Nicholas. It is always the same sheet, and some of them know it by heart.
- chose("churches.vote"):
    At Gridino, beyond Kostroma, they have kept the church and voted out the chairman. It was the district that put him back, with an explanation. Matryona Kuzmina has written to ask by how many votes. The letter has been to four offices.
- chose("social-laws.with-farms"):
    Near Orekhovo there is a form now for the pension of collective farmers, with eleven questions. Dusya Zueva has answered ten. The last is for the dates of her employment. She has put, since the cow.
- chose("social-laws.towns"):
    Klavdia Zueva of Orekhovo, a spinner, takes a tenth of her pension six versts to her sister Dusya, who milks for a collective farm and is entitled to nothing. Dusya has kept the envelopes. None of them has been opened.
- chose("social-laws.women-first"):
    Six versts from the crèche at Orekhovo is a village without one. Klavdia Zueva's sister, who milks there, has walked over to have a look at it. She held out her arms to be carried in.
- chose("social-laws.wages-first"):
    At Orekhovo Klavdia Zueva is still at her loom by the window. The girl to whom she had promised it has gone to a village, to keep house for an aunt who has no pension to wait for.
}
// The provinces, the ministries and their clerks.
{
- remembers("party-divided") and (remembers("obkoms-reunited") or remembers("provinces-whole")):
    At Oryol the second switchboard has been carried down to the cellar. Zoya Petrovna, the telephonist, has one again. Out of habit she asks each caller whether it is about industry, and some of them have begun to say yes.
- remembers("party-divided"):
    Zoya Petrovna, telephonist at Oryol, kept a list of what was put through to the wrong half of the Party: a cow, a burst main, two weddings, a drowning. For the drowning she had tried both.
- remembers("two-bureaux"):
    At Oryol a paper on spare parts for beet lifters goes in on the left and comes out on the right, and goes in again. Zoya Petrovna, the telephonist, knows the smith's number. She has stopped putting it in writing.
- remembers("party-pilot"):
    The wall of plywood through the buffet at Oryol still stands. On one side they have sausage. Zoya Petrovna, the telephonist, has her dinner on the other, and they pass it to her through a knot-hole.
- remembers("farms-let-go") and year() >= 1963:
    Near Oryol a farm has sown buckwheat, because people eat it. The first secretary drove out and could find nothing to order. He asked for a plate of it, Zoya Petrovna heard on the line, and then for the recipe.
- chose("sovnarkhozy.provinces"):
    Zoya Pavlovna went to Chelyabinsk as typist to her minister. He has been called back to Moscow. She has married the man who heats the bath, and types for the council, on the paper of the ministry.
- chose("sovnarkhozy.macro-regions"):
    Zoya Pavlovna went to Sverdlovsk as typist to her minister. Her mother came to see that she was fed, and was given a ticket to the opera. She has sat in the third row ever since, with her knitting.
- chose("sovnarkhozy.territorial-offices"):
    At Kharkov the letters of a regional council that never opened lie in the cellar of the old stock exchange. The caretaker has made a bench of the long ones. He has told Moscow that they are in good order.
- chose("sovnarkhozy.postpone"):
    The commission on the ministries has twenty-eight members and meets on Tuesdays. Zoya Pavlovna, a typist, has finished a pullover, a second and a bedspread. She still hasn't started a new folder.
}
// The satellite, Gagarin's field, the rockets.
{
- remembers("kyshtym-told"):
    Minzifa of Berdyanish has a house in a new village and a paper that says why. At the hospital in Chelyabinsk the doctor asks to see the paper. He reads it to the end and knows what to look for.
- chose("gagarin.name-korolev"):
    A woman at Magadan writes to Sergei Korolev that her husband was in his brigade at Maldyak, and had a blue scarf. Does he remember him? He answers by hand, on two pages.
- chose("gagarin.announce") and not remembers("designers-named") and year() >= 1964:
    Sergei Korolev died on an operating table on 14 January 1966. Two days later the newspapers printed his name, with a photograph, and people learned for whom they had been cheering. # record: siddiqi-2000
- chose("gagarin.announce") and not remembers("designers-named"):
    Sergei Korolev writes about space in Pravda, as a professor with another name. His mother cuts the articles out and keeps them. The woman downstairs has noticed it, and believes that she has an admirer.
- chose("gagarin.after-landing"):
    On the field near the Volga there is a stone now. The tractor driver who held the first man in space at the point of a fork is asked about it by every delegation. He has begun to say that it was a rake.
- chose("gagarin.one-more-dog"):
    Near Saratov a schoolmistress still explains with an apple what Gagarin did and Shepard did not. In the museum at Gzhatsk, his home town, they have asked her for the apple.
- chose("sputnik.name-designers"):
    Sergei Korolev's mother no longer has to say that he is in linoleum. Women whom she does not know stop her on the stairs. Some want flats, and some ask whether he met anybody there, in the north.
- chose("sputnik.joint"):
    Inna, in the post room of the Academy, has answered all but nine of those who heard the satellite. One of the nine is a boy in Ohio. He wants to know what she can see from her window.
- chose("sputnik.banner"):
    Minzifa of Berdyanish has been moved with her whole village, beyond Kyshtym, and has signed that she will not say from where. At the new school they ask her children. From the river, they say.
}
// Beijing, and the experts.
{
- remembers("mao-has-the-bomb"):
    Rimma Kudryashova, who interpreted in Beijing, teaches Chinese to six students in Moscow. Every year one of them asks which toast it was. She gives them both to translate.
- chose("experts.recall") and year() >= 1962:
    At New Year the hydrologist Tamara Vlasova finds a postcard from Tongguan without a word on it. Each time one of her girls has drawn the sluices, and how high the silt has come. This year there is no card.
- chose("experts.recall"):
    At New Year the hydrologist Tamara Vlasova has a postcard from Tongguan without a word on it. One of her girls has drawn the sluices. A line shows how high the silt has come.
- chose("experts.lapse"):
    The flour came in the end, entered as lime. Tamara Vlasova's girls at the Sanmenxia dam signed for forty sacks. One of them has written to the lime works at Gorky, to thank them.
- chose("experts.liu"):
    The fitter at Minsk who told Liu Shaoqi what a family eats in a week had two visits. The first man wrote down what he had said. The other came from the trade department, about the meat.
- chose("experts.stay"):
    The turbine fitter who signed "heard, loudly" is home in Leningrad from the Yellow River, thin, with a thermos flask. On Fridays they read accusations to us, he tells his wife, and on Saturdays they brought us their cabbage. He can't eat it.
- chose("china-1954.keep-port"):
    In Port Arthur Lyusya Panova, a lieutenant's wife, has learned to say pear, dear and how much longer. The boy beyond the wire has learned the same three words from her.
- chose("china-1954.bomb"):
    One of the Chinese physicists who came to Moscow with empty notebooks has filled eleven. His landlady has taught him pancakes. He has those in the twelfth, with the temperature.
- chose("china-1954.price"):
    In Novosibirsk the schoolgirl has been visited once more about the paper that was round her mandarin. She had learned by then to write what stood on it. She drew it for the man, who could not read it.
- chose("china-1954.umbrella"):
    At the silk mill that Furtseva was shown near Beijing there is a room now with nine cots, for the night shift. A photograph of her hangs in it, cut out of the delegation.
}
// Poland.
{
- chose("poland.march") and remembers("warsaw-fought"):
    In Wola the trams slow down at four places where there is no stop. The second is where Halina Wrona was found, who used to drive one. The Soviet commandant of Warsaw has asked for an explanation. The rails are worn there, the depot has answered.
- chose("poland.march"):
    At the tram depot in Wola the book shows one rifle too few, and sixty rounds. Halina Wrona, who is dead, had signed for them. The Soviet commandant of Warsaw has had the floor taken up twice. The women who clean there have sanded it since, so that all the boards look new.
- chose("foreign-grain.allies"):
    The stone that the miller at Szczecin shut in 1963 is turning again, with wheat from Chicago. The address of your embassy is still on it in chalk. It goes round so fast that it cannot be read.
- remembers("rokossovsky-stays") and year() >= 1957:
    Marshal Rokossovsky was taken back after the Polish elections, as agreed, and given a good flat. At the tram depot in Wola the sixty rounds that the foreman meant to keep are behind the stove. They have dried out very well, he says.
- remembers("rokossovsky-refused"):
    Marshal Rokossovsky has come home from Warsaw. In Moscow they ask him how things are in his country. At the tram depot in Wola the foreman has kept the sixty rounds after all, behind the stove, and lets new drivers weigh one in the hand.
- chose("poland.natolin"):
    Of the eleven gentlemen of Natolin nine have flats in Moscow. At Wola Halina Wrona, who drives a tram, still has the sixty rounds that she kept, in a jar, under flour. She bakes from another jar.
- chose("poland.accept"):
    At the tram depot in Wola the receipt for Halina Wrona's sixty rounds, unfired, hung over the time clock. In the spring the committee took it down, because of how it might be read. She has hung her monthly plan on the nail.
}
// Hungary.
{
- chose("hungary-november.rakosi-men"):
    Kolya Yermakov had a winter at Pecs, and learned one word of Hungarian. People said it to him in passing, quietly, like a greeting. He said it back. At home in Pskov he asked a student what it was. It was murderer.
- chose("hungary-november.crush-with-kadar") and year() >= 1958:
    Imre Nagy left the Yugoslav embassy in Budapest on 22 November 1956, with a written promise of safety, and was seized the same day. He was hanged on 16 June 1958. # record: bekes-2002
- chose("hungary-november.crush-with-kadar"):
    Imre Nagy, who left the Yugoslav embassy in Budapest with a written promise of safety, is held beside a lake in Romania. He has asked for paper, and covers it closely. In Pskov the mother of Kolya Yermakov, the tank driver, has been sent his spoon.
- remembers("hungary-crushed-late"):
    No count of November 1956 was published in Hungary. In Pskov the mother of Kolya Yermakov, the tank driver, has begun one, by post, with the mothers of his company. In Budapest a doctor keeps another, in a school copybook. They do not know of each other.
- remembers("hungary-holds") and year() >= 1957:
    In Hungary they have voted, with one list and several names, and the several names got more than the list. Kolya Yermakov is home in Pskov from the frontier. He learned to say thank you there, and frost, and has had no use for either.
- remembers("hungary-left") and year() >= 1957:
    Kolya Yermakov drives a milk lorry at Pskov. The photograph that his mother had taken when he came home from Hungary stands in the window, facing the street. In Budapest, he has read, the Communists sit in opposition, and complain that they are not listened to.
}
// Cuba, and Berlin.
{
- chose("cuba-bargain.leave-tactical"):
    At the Luna store in Cuba our sentry and theirs have stood side by side since 1962. Ours can ask in Spanish for tobacco and for news. Theirs can ask in Russian for the key.
- chose("cuba-idea.conventional"):
    One of the boys from Vyatka at whom they threw flowers in Havana is home from the beach at Mariel, where he lay under a net with a gun. He has brought his mother a coconut. She keeps it on the dresser, and the neighbours come in to shake it.
- chose("cuba-idea.refuse"):
    The tractors for Castro had heaters in the cab, for Siberia. At Matanzas a mechanic has taken out two hundred, and sells them as ovens. He has put in for more, through the embassy.
- remembers("lieutenant-letter") and chose("cuba-idea.secret"):
    The lieutenant from Vologda has "special assignment" in his army book for the autumn of 1962. He came home brown. In the town they call him the Eskimo, because his mother let slip that they had been issued skis.
- chose("wall.pay"):
    At Magdeburg the surgeon who took the Saturday train to his children did not come back in March. His coat hangs in the ward. The sister goes on putting his name on the list for Mondays.
- chose("wall.outer"):
    In East Berlin a caretaker in the Linienstrasse has thirty-one keys that people left with him before they went to the zoo. Their plants are on his landing. He waters what he can, and writes down what he has let go.
- chose("wall.treaty"):
    On the motorway to Berlin an American driver and a sergeant from Magdeburg go through the same two minutes every week. One holds out a stamp with a compass. The other looks past it. They know each other's children's names.
- chose("wall.ring") and year() >= 1964:
    The hospital at Magdeburg, which had beds and no surgeon, has one since the Wall. At Christmas 1963, in a kitchen in East Berlin, he met his children, who had come across with a pass for the day, the first in twenty-eight months. The younger gave him her hand and said her name.
- chose("wall.ring"):
    The hospital at Magdeburg, which had beds and no surgeon, has one again. He had a ticket to Berlin for the Monday, and the wire went up on the Sunday. He keeps the ticket in the case with the forceps. His children are on the other side of the city, with their aunt.
- remembers("neutral-germany"):
    At Frankfurt on the Oder the stationmaster had begun on a timetable for a Germany in one piece, in the week of the note to the three capitals. It has the night train to Cologne in it. He keeps it under the other one.
- chose("berlin-1953.new-course"):
    On the Stalinallee the bricklayer Paul Schirmer works at the old norm again. There are two men missing from his gang since 17 June 1953. The foreman has not asked for others. He puts out their mugs.
- chose("berlin-1953.no-change"):
    In a women's prison in Saxony Erna Voss, the crane driver from Rostock who had wanted less, sews bed linen for export. There is a norm. It was raised in March.
- chose("berlin-1953.without-ulbricht"):
    In Halle a printer had been told, in June 1953, to melt down the plates of Walter Ulbricht's portrait. He thought that he would wait until it was in writing. He has been commended.
}
// The leaf of a calendar.
{remembers("seven-years-promised") and year() >= 1964: On 24 July 1966, a Sunday, Zoya Petrukhina, a spinner, takes the leaf off behind the kitchen door. Level with America, it says, in ink. The five families read it, one after another. She puts it in the drawer with the string.}
// The price of butter; Novocherkassk.
{
- chose("novocherkassk.force"):
    On the square at Novocherkassk new asphalt was laid in June 1962. In the locomotive works they do not say the date. They say, before the asphalt, and after.
- remembers("novocherkassk-station"):
    At Novocherkassk the mother of one of the five has asked what the rates were that he had gone about. They were restored on the day after. The cashier brings her the difference, for May, in an envelope.
- remembers("novocherkassk-quiet"):
    At the works in Novocherkassk the woman who cleans castings has been elected to the rates commission. She brings the biscuit tin. The new director moves his papers to make room for it.
- remembers("novocherkassk-cordoned"):
    At Novocherkassk ninety families write once a month to a camp. In the canteen there's meat on Thursdays. Somebody lays an extra fork, and the manageress has not had it taken away.
- remembers("prices-taken-back"):
    At Novocherkassk meat costs what it did, and is to be had on the first and the fifteenth. Two men from the railway are buried side by side there, with their dates. The locomotive has another number.
- remembers("prices-in-steps"):
    In Ivanovo Klavdia Orlova, a weaver, has both tickets in a drawer, the price of meat and what came in the envelope, for each step. They agree but for two kopeks. The drawer also has the last sausage paper, with its date.
- remembers("meat-from-arms"):
    In Ivanovo Klavdia Orlova, a weaver, cooks brisket on Sundays. Her elder boy was to have gone as an apprentice to a works at Gorky that made gun mounts. It makes mincers, and is not taking anybody on.
- remembers("prices-waited"):
    In Ivanovo Klavdia Orlova, a weaver, knows the queue by its backs. They keep each other's places during the shift, with a number on the hand in copying pencil. The meat costs what it cost. She has bought it twice.
}
// Stalin's body and his name; your own signature.
{
- chose("stalins-body.court"):
    At the ticket window in Karaganda a woman has the record of the trial in three volumes. Your hand is in the second, photographed. Her husband was arrested in another province. She compares the hands all the same.
- chose("stalins-body.monument") and year() >= 1963:
    On the wall of names the mason has put in the missing letter. The woman from Karaganda comes every year, by train, and brings a rag. By now there are too many names for one rag.
- chose("secret-speech.open") and remembers("kiev-thirty-eight"):
    In Kiev a schoolteacher has your answer of 1956 copied out, three words and a year. Her father is among those whom it covers. She has it in the frame with his picture, where there was room.
- remembers("own-file-read"):
    In the record of Beria's trial the page with your report of July 1937 has been turned so often that it has come loose. The librarian at Gorky counts the pages each time the volume is returned.
- remembers("lists-in-your-safe"):
    Of the second case of lists, those from Moscow and Kiev, no receipt was ever asked of Ivan Serov. The archivist has a shelf with a gap in it the width of a suitcase. She dusts it.
- remembers("beria-hall-trial") or remembers("party-told-of-beria"):
    In the file on Beria there is a slip of paper at your report of July 1937: 41,305 counted, 8,500 to be shot. It was put in by the Procurator. The paper has yellowed round it, so that it has left its shape on the page.
- chose("stalins-body.leave") and year() >= 1962:
    At the ticket window in Karaganda the woman who came there in 1938 as somebody's wife has been to Moscow, in the queue, past both of them. She counted. It takes eleven steps. She had thought that she would know what to do.
- chose("stalins-body.out"):
    The town of your pit was Yuzovka, and then Stalino. In November 1961 it became Donetsk, by decree. The post office delivers to all three. In Karaganda a woman who came there in 1938 as somebody's wife has been sent his paper at last. The place of death is a dash, in good ink.
- chose("secret-speech.silence"):
    Women still write in copying pencil to ask where he is buried, and of what he died. The clerk who answers has two forms. On one the cause is pneumonia. She takes them by turns.
- chose("secret-speech.closed") or chose("secret-speech.pospelov") or chose("secret-speech.balanced") or chose("secret-speech.open"):
    At a school in Kursk the caretaker has taken Stalin down, and stands with him in the corridor. The headmistress has told him to put it where it can be found. He puts it behind the stove, face to the wall.
}
-> DONE
