=== chemistry
-> briefing

= briefing
The plenum that opens on 9 December is to hear you on chemistry. Fertiliser is to go from twenty million tonnes to seventy and more by 1970, with forty-two milliard new roubles behind it. # record: plenum-december-1963
Alexei Kosygin has a list of what will not be built, from two rolling mills to the hospital at Penza. "Read this first," he says, "and then the other." # speaker: kosygin
"A plan has to sing," says Pyotr Demichev, secretary for chemistry, who has never had one of his own.
Professor Liberman of Kharkov has asked in Pravda why a factory should not simply live off what it sells. Roswell Garst, your farmer in Iowa, writes that you should build feed mills.
-> choice

= choice
{chose("virgin-lands.old-lands"): "In 1954 you gave the old fields all that there was," says Kosygin. "This is ten times that."}
{not chose("virgin-lands.old-lands"): "Malenkov proposed it in 1954," says Kosygin. "You had the steppe."}
{loyalty("regional-secretaries") < -10: The secretaries are in town early. On Sunday eleven of them dined at Brezhnev's. They drank to the plan, to the hostess and to one another, and the toast to you came with the tea.}
{loyalty("regional-secretaries") >= -10: The secretaries are in town early. On Sunday eleven of them dined at Brezhnev's. "We drank to you third," says the man from Rostov, unasked, in the cloakroom. "I thought you would want to know the place."}
"Who ever came to a plenum to hear what isn't built?" you say. You have a story for the opening, about a goat that ate the plan and gave no more milk, and have tried it on Nina twice. In the foyer stands a fur of nylon, for six thousand people to stroke. # stage: plate congress
+ [Announce the great plan, all forty-two milliards # option: chemistry.great-plan]
    -> aftermath_great_plan
+ [Take Kosygin's half, and finish what was begun # option: chemistry.half]
    -> aftermath_half
+ [Put it into feed mills, as the farmer from Iowa says # option: chemistry.feed]
    -> aftermath_feed
+ [Let Liberman's factories live off what they sell # option: chemistry.liberman]
    -> aftermath_liberman

= aftermath_great_plan
You speak for hours, and they laugh at the story of the goat.
Communism, you tell them, is Soviet power, electrification and chemistry. # record: plenum-december-1963
The Seven-Year Plan is not abandoned. A plan for two years is laid on top, like a good cloth on a table that rocks. # record: nove-1992
Dmitri Ustinov's arms works is to make retorts. Whole plants are ordered from England and Italy, on credit.
At a siding near Ryazan children go sledging on the superphosphate, tipped there in October for want of a shed. The station mistress lets them. It keeps them off the line.
{loyalty("brezhnev") >= 0: Brezhnev would like the page about the goat, to keep.}
{loyalty("brezhnev") < 0: Brezhnev tells you on the stairs that it was your best speech yet. He said the same of the last one, with fewer adjectives.}
-> DONE

= aftermath_half
"Twenty-one," says Kosygin, and for the first time in years you see him unscrew his own pen. The steel that was poured for the last two years goes where it was poured for. In the hall you speak for fifty minutes, and they are not sure that it is over. # speaker: kosygin
It is no campaign. There is no song. At Voskresensk they build sheds, for what lay in the snow, and a bagging line that women can lift from without a belt.
The nylon fur is taken back to the exhibition. Demichev has the slogans for May to write and no word for it. Fertiliser, you suggest.
-> DONE

= aftermath_feed
Roswell Garst has been telling you for years, from Coon Rapids. Mix it. Add bean meal. Build mills. # record: garst-letters
You grow the maize, he says, and then you feed it straight, like paying a man in bank notes and no coins.
Eighty are ordered. They are small, dull and green, and the Presidium cannot be got to visit one. "So that is the answer to America?" says Polyansky. "A mixer?" # speaker: polyansky
In the Kuban a sow keeper, Oksana Hrytsenko, is sent the new sacks before anyone has told her what they are. She tries a handful on her own two pigs, behind the house, at night. Then she writes to you for more.
-> DONE

= aftermath_liberman
You give him two clothing works first, the Bolshevichka in Moscow and the Mayak at Gorky, and after them, against every paper in Gosplan, forty mills and a whole province's shoes. They may ask the shops what to sew.
{loyalty("central-ministries") < -20: The planners in Moscow do not object. They go on sending the old targets as well, for completeness.}
{loyalty("central-ministries") >= -20: The planners ask what they are for. It is a fair question, and they ask it again each month.}
At the Bolshevichka the cutter Zinaida Morozova is told that she need no longer make the brown suit. She has been making it for nine years. "Which one do they want?" she says. It has never been anybody's business to tell her. She puts on her coat and goes across to the shop.
-> DONE
