// What became of it in the country. Read after the last page of every ending but the war.
// Twelve blocks, at most one line of each is told. None has an `else`: what was never decided is not mentioned.

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
    Number 61,204 came up in April 1961. Vera Lapina was cleared, for absence of a crime, with two months' pay at the rates of 1938. She stayed at the mine near Karaganda. Nobody else can follow its books.
- chose("releases.courts"):
    Vera Lapina, in the camp near Karaganda, has number 61,204 in the queue for a judge. Those ahead of her who die are struck out. She has moved up by four hundred since the New Year.
- chose("releases.one-amnesty"):
    Vera Lapina's paper from Karaganda says that she was amnestied. At each new job the personnel clerk looks up what she has been forgiven. It was an anecdote about a portrait. The third clerk asks her to tell it.
- chose("releases.commissions") and year() >= 1964:
    Vera Lapina got her second paper in 1959, the one that says innocent. The neighbour who had informed on her still has the room with the balcony. They use the same kitchen, at different hours.
- chose("releases.commissions"):
    Vera Lapina is back from Karaganda, freed and not cleared, and has no permit for Moscow. She sleeps on her sister's trunk. On Thursdays, when the militiaman does the staircase, she goes to the zoo.
- chose("amnesty.politicals"):
    In Moscow the teacher Anna Reich and the neighbour who informed on her divide the second room with a wardrobe. Its doors open on his side. She has been told that she may apply in writing for the doors.
- chose("amnesty.staged"):
    At Ivanovo Lida Sorokina, who came home in the first quarter of the amnesty, teaches the loom to those of the second. Her little girl has asked when they are all going back.
- chose("amnesty.go-along") or chose("amnesty.oppose"):
    At Gorky the sister of Nina Yegorova, the militia sergeant, is home from a sentence for leaving a factory. She has gone to work in the same factory. It was the only one that did not ask.
}
// The steppe.
{
- chose("komsomol.exiles") and (chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow")):
    Emma Weber has a brigade of thirty tractors beyond Akmolinsk and may travel anywhere but home, to the Volga. Each spring she asks in writing for leave to go. Each summer they write that the question is being studied.
- chose("virgin-lands.plough-big") and indicator("erosion") >= 12:
    Valya Morozova went to the steppe at nineteen, with a guitar. In May now, when the field goes past the window, she hangs wet sheets over the children's beds. She has planted eleven poplars. Two have taken.
- chose("virgin-lands.plough-big") and year() >= 1960:
    Valya Morozova went to the steppe for a year and has stayed. At her farm there is a school, a bath and a graveyard with nine graves. Her mother, in Moscow, still keeps the bed made.
- chose("virgin-lands.plough-big"):
    Beyond Akmolinsk Valya Morozova has married a combine driver from Poltava. They have a stove, a floor, and nine thousand hectares outside the door. She asks her mother for the seeds of anything that climbs.
- chose("virgin-lands.with-fallow") and year() >= 1963:
    At Kokchetav, one dry spring, the old herdsman stood behind his poplars and the field behind him stayed where it was. People from the next district came to look. They asked for cuttings.
- chose("virgin-lands.with-fallow"):
    At Kokchetav the poplars are as high as the old herdsman's mare. He rides along them in the evening, counting. The mare eats one now and then, and he counts that too.
- chose("virgin-lands.old-lands"):
    Darya Fominichna's farm near Kursk pays in money, every month. With the first that was left over they bought a piano, because the shop had one. It stands in the club. It is understood that somebody will learn.
- chose("virgin-lands.buy-grain"):
    The docker at Odessa who asked why our bread said Manitoba was answered after a year. His question had been noted. The women in his street have aprons of the sacking, and one can still read it on them.
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
- chose("ivan-denisovich.files"):
    In a district near Voronezh a boy tells the class what page his friend's father is on. The teacher fetches the volume to show him that it is not so. On the facing page she finds her uncle.
- chose("ivan-denisovich.print"):
    The teacher in Ryazan still gets letters, on the backs of work sheets, on wrapping paper, in copying pencil. They are other people's days. He has a drawer for every year. For 1938 he has had to clear the wardrobe.
- chose("ivan-denisovich.refuse"):
    At an institute of cement the typist Lyudmila Ivanovna has worn out the letter Shch, with which the story's title begins and which cement hardly needs. The man who mends the machine asks nothing. He would like the fifth carbon.
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
    At Peredelkino the postwoman has been told at last that Pasternak's letters need not be opened. Nobody is told to stop opening them. She brings them to him in two bundles, with and without.
- chose("novy-mir.dismiss"):
    Alexander Tvardovsky's poem about a soldier who gets into the next world by mistake is in a drawer. A proofreader, Tonya, has it by heart as far as the department of checking. She says it to herself on the tram.
- chose("novy-mir.close"):
    While Novy Mir is shut its porter, Yegor, goes on taking in manuscripts. He signs for them and puts them in the bath. There are four hundred, and he has read those with short titles.
- chose("novy-mir.protect"):
    For six lines taken out Tvardovsky has kept Novy Mir. A girl in a reading room at Omsk holds the page to the window. She has heard that one can see where they were.
}
// An officer sent home.
{
- chose("army-cut-1960.announce"):
    Ivan Laptev, who was a captain of artillery and two years short of a pension, fits bathrooms at Sverdlovsk. On the day of the artillery he puts on the tunic, and his wife Lyudmila goes to her sister's.
- chose("army-cut-1960.phased"):
    The welder's family at Sverdlovsk that stood eleventh for a flat, and was put back for Captain Laptev, got one two years later on the same staircase. The wives do not greet. The boys have a telephone made of tins.
- chose("army-cut-1960.reciprocal"):
    Ivan Laptev has become a major while they negotiate. He has a map of Geneva over the bed, with one pin. His wife Lyudmila has begun to ask, when there's a noise at night, if that was the Americans.
- chose("army-cut-1960.keep"):
    Ivan Laptev served out his twenty years and went home to his mother's farm, in uniform. The women unharnessed the cow and looked at him. He was the sixth man in the village. He was asked which end of the plough he knew.
- chose("army-cut-1956.whole"):
    At Rovno Captain Sedov, discharged into the fire brigade, has had an engine for his fire engine since July. Lida, his wife, has unpacked as far as the second trunk. There was a fire, he writes, and they were in time.
- chose("army-cut-1956.half-with-flats"):
    At Zaporozhye Captain Sedov works his crane under a sheet of firing tables, which he has adapted to bricks. Lida has papered both rooms. She wakes at four, the hour at which the lorries used to come.
- chose("army-cut-1956.bargain"):
    At Rovno Captain Sedov's boy has had to go to school in the garrison with the wall that somebody's children had drawn on. Lida lets him draw too. They have been told until the autumn, for three autumns.
- chose("army-cut-1956.to-the-steppe"):
    On the steppe Captain Sedov's column has built itself a street and named it after the regiment. The wagon in which Lida teaches is no longer shunted. Somebody has taken off the wheels, without an order.
}
// A village church, or a village pension.
{
- chose("social-laws.with-farms") and year() >= 1960:
    Dusya Zueva, a milker near Orekhovo, has drawn a pension since 1956. She has bought a wall clock and felt boots, and lent the rest to her sister Klavdia, who lives in the town and pays for gas.
- chose("churches.go-on"):
    The church at Gridino, beyond Kostroma, is a store for seed potatoes, and Matryona Kuzmina has the keys again, as storekeeper. On Easter night she goes to see that nothing has frozen. She is not back before morning.
- chose("churches.lectures"):
    The lecturer with the magic lantern comes to Gridino, beyond Kostroma, every winter, and lodges with Matryona Kuzmina, who has the iron bed. He gave her his slide of the far side of the Moon. It hangs in the corner, below the others.
- chose("churches.peace"):
    At Gridino, beyond Kostroma, the priest speaks for disarmament once a year, from a sheet. Afterwards Matryona Kuzmina puts the sheet back behind Saint Nicholas. It is always the same sheet, and some of them know it by heart.
- chose("churches.vote"):
    At Gridino, beyond Kostroma, they have kept the church and voted out the chairman. It was the district that put him back, with an explanation. Matryona Kuzmina asked by how many votes, and it is not known what to write to her.
- chose("social-laws.with-farms"):
    Near Orekhovo there is a form now for the pension of collective farmers, with eleven questions. Dusya Zueva has answered ten. The last asks for the dates of her employment. She has put, since the cow.
- chose("social-laws.towns"):
    Klavdia Zueva of Orekhovo, a spinner, takes a tenth of her pension six versts to her sister Dusya, who milks for a collective farm and is entitled to nothing. Dusya has kept the envelopes. None of them has been opened.
- chose("social-laws.women-first"):
    Six versts from the crèche at Orekhovo is a village without one. Dusya Zueva, who milks there, has walked over to have a look at it. She asked how old one may be.
- chose("social-laws.wages-first"):
    At Orekhovo Klavdia Zueva is still at her loom by the window. The girl to whom she had promised it has gone to the village, to keep house for her aunt Dusya, who has no pension to wait for.
}
// The provinces, the ministries and their clerks.
{
- remembers("party-divided") and (remembers("obkoms-reunited") or remembers("provinces-whole")):
    At Oryol the second switchboard has been carried down to the cellar. Zoya Petrovna, the telephonist, has one again. Out of habit she asks each caller whether it is about industry, and some of them have begun to say yes.
- remembers("party-divided"):
    Zoya Petrovna, telephonist at Oryol, kept a list of what was put through to the wrong half of the Party: a cow, a burst main, two weddings, a drowning. For the drowning she had tried both.
- remembers("two-bureaux"):
    At Oryol a paper on spare parts for beet lifters has gone in on the left and out on the right for a year. Zoya Petrovna, the telephonist, knows the smith's number. She has stopped putting it in writing.
- remembers("party-pilot"):
    The wall of plywood through the buffet at Oryol was never taken down. On one side they have sausage. Zoya Petrovna, the telephonist, has her dinner on the other, and they pass it to her through a knot-hole.
- remembers("farms-let-go"):
    Near Oryol a farm has sown buckwheat, because people eat it. The first secretary drove out and could find nothing to order. He asked for a plate of it, Zoya Petrovna heard on the line, and then for the recipe.
- chose("sovnarkhozy.provinces"):
    Zoya Pavlovna went to Chelyabinsk as typist to her minister. He has been called back to Moscow. She has married the man who heats the bath, and types for the council, on the paper of the ministry.
- chose("sovnarkhozy.macro-regions"):
    Zoya Pavlovna went to Sverdlovsk as typist to her minister. Her mother came to see that she was fed, and was given a ticket to the opera. She has sat in the third row ever since, with her knitting.
- chose("sovnarkhozy.territorial-offices"):
    At Kharkov the letters of a regional council that never opened lie in the cellar of the old stock exchange. The caretaker, Styopa, has made a bench of the long ones. He has told Moscow that they are in good order.
- chose("sovnarkhozy.postpone"):
    The commission on the ministries has twenty-eight members and meets on Tuesdays. Zoya Pavlovna, a typist, has finished a pullover, a second and a bedspread. She still hasn't started a new folder.
}
// The satellite, Gagarin's field, the rockets.
{
- remembers("kyshtym-told"):
    Minzifa of Berdyanish has a house in a new village and a paper that says why. At the hospital in Chelyabinsk the doctor asks to see the paper. He reads it to the end and knows what to look for.
- chose("gagarin.name-korolev"):
    A woman at Magadan writes to Sergei Korolev that her husband was in his brigade at Maldyak, and had a blue scarf. Does he remember him? He answers by hand, on two pages.
- chose("gagarin.announce"):
    Sergei Korolev died on an operating table on 14 January 1966. Two days later the newspapers printed his name, with a photograph, and people learned for whom they had been cheering. # record: siddiqi-2000
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
- chose("experts.recall"):
    At New Year the hydrologist Tamara Vlasova finds a postcard from Tongguan without a word on it. Each time one of her girls has drawn the sluices, and how high the silt has come. This year there is no card.
- chose("experts.lapse"):
    The flour came in the end, entered as lime. Tamara Vlasova's girls at the Sanmenxia dam signed for forty sacks. One of them has written to the lime works at Gorky, to thank them.
- chose("experts.liu"):
    The fitter at Minsk who told Liu Shaoqi what a family eats in a week had two visits. One man wanted to know what he had said. The other, from the trade department, wanted to know where he got the meat.
- chose("experts.stay"):
    A turbine fitter is home in Leningrad from the Yellow River, thin, with a thermos flask. On Fridays they read accusations to us, he tells his wife, and on Saturdays they brought us their cabbage. He can't eat it.
- chose("china-1954.keep-port"):
    In Port Arthur Lyusya Panova, a lieutenant's wife, has learned to say pear, dear and how much longer. The boy beyond the wire has learned the same three words from her.
- chose("china-1954.bomb"):
    A student from Lanzhou, Chen, has filled eleven notebooks in a Moscow laboratory. His landlady on the Malaya Bronnaya has taught him pancakes. He has those in the twelfth, with the temperature.
- chose("china-1954.price"):
    In Novosibirsk the schoolgirl Sveta has been visited once more about the paper that was round a mandarin. She had learned by then to write what stood on it. She drew it for the man, who could not read it.
- chose("china-1954.umbrella"):
    At the silk mill that Furtseva was shown near Beijing there is a room now with nine cots, for the night shift. It has a photograph of her in it. Nobody has told her.
}
// Cuba, and Berlin.
{
- chose("cuba-bargain.leave-tactical"):
    At the Luna store in Cuba our sentry and theirs have stood side by side since 1962. Kolya, from Tambov, can ask in Spanish for tobacco and for news. Ramón can ask in Russian for the key.
- chose("cuba-idea.conventional"):
    Styopa, from Vyatka, is home from the beach at Mariel, where he lay under a net with a gun. He has brought his mother a coconut. She keeps it on the dresser, and the neighbours come in to shake it.
- chose("cuba-idea.refuse"):
    The tractors for Castro had heaters in the cab, for Siberia. At Matanzas a mechanic called Rafael has taken out two hundred, and sells them as ovens. He has asked through the embassy whether there'll be more.
- remembers("lieutenant-letter") and chose("cuba-idea.secret"):
    A sergeant from Vologda has "special assignment" in his army book for the autumn of 1962. He came home brown in December. At the depot they call him the Eskimo, because he let slip that they had been issued skis.
- chose("wall.pay"):
    At Magdeburg the surgeon who took the Saturday train to his children did not come back in March. The ward sister, Gerda, has his coat. She goes on putting his name on the list for Mondays.
- chose("wall.outer"):
    In East Berlin a caretaker in the Linienstrasse has thirty-one keys that people left with him before they went to the zoo. Their plants are on his landing. He waters what he can, and writes down what he has let go.
- chose("wall.treaty"):
    On the motorway to Berlin an American driver and a sergeant from Magdeburg go through the same two minutes every week. One holds out a stamp with a compass. The other looks past it. They know each other's children's names.
- chose("wall.ring") and year() >= 1964:
    In East Berlin, at Christmas 1963, Hedwig Noack's sister came over with a pass for a day, the first since the Wall. They sat in a kitchen that one of them did not know, and counted up who had died.
- chose("wall.ring"):
    In the Bernauer Strasse Hedwig Noack's window has been bricked up. It was on the second floor and looked west. She had a geranium there. She asked the mason, a boy, to pass it in to her first.
- remembers("neutral-germany"):
    At Frankfurt on the Oder the stationmaster, Herr Pohl, had begun on a timetable for a Germany in one piece. It has the night train to Cologne in it. He keeps it under the other one.
- chose("berlin-1953.new-course"):
    On the Stalinallee the bricklayer Paul Schirmer works at the old norm again. Nobody mentions 17 June 1953. There are two men missing from his gang, and the foreman has never asked for others.
- chose("berlin-1953.no-change"):
    In a women's prison in Saxony Erna Voss, the crane driver from Rostock who had wanted less, sews bed linen for export. There is a norm. It was raised in March.
- chose("berlin-1953.without-ulbricht"):
    At Halle the printer Otto Senf had been told to melt down the plates of Walter Ulbricht's portrait. He thought that he would wait until it was in writing. He has been commended.
}
// The price of butter; Novocherkassk.
{
- chose("novocherkassk.force"):
    On the square at Novocherkassk new asphalt was laid that same month. In the locomotive works nobody says the date. They say, before the asphalt, and after.
- remembers("novocherkassk-station"):
    At Novocherkassk the mother of one of the five has asked what the rates were that he had gone about. They were restored on the day after. The cashier brings her the difference, for May, in an envelope.
- remembers("novocherkassk-quiet"):
    At the works in Novocherkassk the woman who cleans castings has been elected to the rates commission. She brings the biscuit tin. The new director has learned to ask her first what is in it.
- remembers("novocherkassk-cordoned"):
    At Novocherkassk ninety families write once a month to a camp. In the canteen there's meat on Thursdays. Somebody lays an extra fork, and the manageress has not had it taken away.
- remembers("prices-taken-back"):
    At Novocherkassk meat costs what it did, and one can buy it on the first and the fifteenth. Two men from the railway are buried side by side there, with their dates. The locomotive has another number.
- remembers("prices-in-steps"):
    In Ivanovo Klavdia Orlova, a weaver, has both tickets in a drawer, the price of meat and what came in the envelope, for each step. They agree to the kopek. The drawer also has the last sausage paper, with its date.
- remembers("meat-from-arms"):
    In Ivanovo Klavdia Orlova, a weaver, cooks brisket on Sundays. Her elder boy was to have gone as an apprentice to a works at Gorky that made gun mounts. It makes mincers, and is not taking anybody on.
- remembers("prices-waited"):
    In Ivanovo Klavdia Orlova, a weaver, knows the queue by its backs. They keep each other's places during the shift, with a number on the hand in copying pencil. The meat costs what it cost. She has bought it twice.
}
// Stalin's body and his name; your own signature.
{
- chose("stalins-body.court"):
    At the ticket window in Karaganda a woman has the record of the trial in three volumes. Your hand is in the second, photographed. Her husband was arrested in another province. She compares the hands all the same.
- chose("stalins-body.monument") and year() >= 1962:
    On the wall of names the mason has put in the missing letter. The woman from Karaganda comes every year, by train, and brings a rag. By now there are too many names for one rag.
- chose("secret-speech.open") and remembers("kiev-thirty-eight"):
    In Kiev a schoolteacher, Oksana, has cut your answer out of the newspaper, four words long. Her father is among those whom it covers. She has it in the frame with his picture, where there was room.
- remembers("own-file-read"):
    In the record of Beria's trial the page with your report of July 1937 has been turned so often that it has come loose. The librarian at Gorky, Faina, lends the volume out. She counts the pages when it is returned.
- remembers("lists-in-your-safe"):
    Of the second case of lists, those from Moscow and Kiev, nobody has asked Ivan Serov for a receipt. An archivist, Polina, has a shelf with a gap the width of a suitcase. She dusts it.
- remembers("beria-hall-trial") or remembers("party-told-of-beria"):
    In the file on Beria there is a slip of paper at your report of July 1937: 41,305 counted, 8,500 to be shot. It was put in by the Procurator. Nobody has ventured to take it out, or to open it there.
- chose("stalins-body.leave") and year() >= 1962:
    A guide at the Mausoleum, Rita, is asked by children how long they will both lie there. She has a sentence for it. At home in the album there is her grandfather, cut out along the shoulder in 1938.
- chose("stalins-body.out"):
    The town of your pit was Yuzovka, and then Stalino. In November 1961 it became Donetsk, by decree. Fyodor, a letter-carrier there, delivers to all three. The oldest letters are to people who did not come back.
- chose("secret-speech.silence"):
    Women still write in copying pencil to ask where he is buried, and of what he died. The clerk who answers, Lidia, has two forms. On one the cause is pneumonia. She has not been told how to choose.
- chose("secret-speech.closed") or chose("secret-speech.pospelov") or chose("secret-speech.balanced") or chose("secret-speech.open"):
    At a school in Kursk the caretaker has taken Stalin down, and stands with him in the corridor. The headmistress has told him to put it where it can be found. He puts it behind the stove, face to the wall.
}
-> DONE
