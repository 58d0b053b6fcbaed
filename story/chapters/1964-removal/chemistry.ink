=== chemistry
-> briefing

= briefing
The plenum that opens on 9 December is to hear you on chemistry. Fertiliser is to go from twenty million tonnes to seventy and more by 1970, with forty-two milliard roubles behind it. # record: plenum-december-1963
The Seven-Year Plan has two years left. "Something will have to be not built," says Alexei Kosygin, who has the figures. "I'd like it said what, before, and by you." # speaker: kosygin
Pyotr Demichev, secretary for chemistry, thinks the plan will inspire itself. Professor Liberman of Kharkov has asked in Pravda why a factory should not simply live off what it sells.
{chose("virgin-lands.old-lands"): You fed the old lands in 1954. Malenkov's figures of that year look modest now.}
{not chose("virgin-lands.old-lands"): Fertiliser was Malenkov's word, in 1954. You had another.}
-> choice

= choice
{loyalty("regional-secretaries") < -10: The secretaries are in town early. On Sunday eleven of them dined at Brezhnev's. They drank to the plan, to the hostess and to one another, and the toast to you came with the tea.}
{loyalty("regional-secretaries") >= -10: The secretaries are in town early. On Sunday eleven of them dined at Brezhnev's. "We drank to you third," says the man from Rostov, unasked, in the cloakroom. "I thought you would want to know the place."}
Six thousand people will be in the hall, and a stand with nylon fur. You have the text, and they have the applause. # stage: plate congress
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
Dmitri Ustinov's arms works are to make retorts. Whole plants are ordered from England and Italy, on credit.
At a siding near Ryazan children go sledging on the superphosphate, tipped there in October for want of a shed. The station mistress lets them. It keeps them off the line.
{loyalty("brezhnev") >= 0: Brezhnev asks for the page about the goat, to keep.}
{loyalty("brezhnev") < 0: Brezhnev tells you on the stairs that it was your best speech yet. He said the same of the last one, with fewer adjectives.}
-> DONE

= aftermath_half
"Twenty-one," says Kosygin, and for the first time in years you see him unscrew his own pen. The steel that was poured for the last two years goes where it was poured for. In the hall you speak for fifty minutes, and they are not sure that it is over. # speaker: kosygin
It is no campaign. There is no song. At Voskresensk they build sheds, for what lay in the snow, and a bagging line that women can lift from without a belt.
The nylon fur is taken back to the exhibition. Demichev asks you what he should call it in the slogans for May. You suggest fertiliser.
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
At the Bolshevichka the cutter Zinaida Morozova is told that she need no longer make the brown suit. She has been making it for eleven years. "Which one do they want?" she asks. No one has ever been able to tell her before, and she puts on her coat and goes across to the shop.
-> DONE
