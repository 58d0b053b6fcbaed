=== seven_year_plan
-> briefing

= briefing
The last day of an extraordinary congress. The Sixth Five-Year Plan, which nobody could keep to, is to be given up after three years for a plan of seven. The figures have been in the newspapers since November: by 1965 heavy industry up 85 to 88 per cent, what people buy 62 to 65. # record: congress-21-1959
"The old plan has two years left," says Aleksei Kosygin, deputy premier. "One could fulfil it. As an experiment." # speaker: kosygin
"And when a woman asks in 1965 for stockings?" Mikoyan inquires. "We show her the rolling mill?" # speaker: mikoyan
Kozlov wants steel. Polyansky wants fertiliser, roads and a price for milk. Your closing speech goes to the printers at six.
-> choice

= choice
{remembers("ryazan-trumpeted"): Larionov of Ryazan has promised from the tribune three years' meat in one. The tables for meat have been moved up so as not to shame him.}
{not remembers("ryazan-trumpeted"): The column for meat is the one they have pencilled. Sixteen million tonnes, somebody suggests. Last year it was not quite eight.}
+ [Have the high figures voted, and name America # option: seven-year-plan.maximal]
    -> aftermath_maximal
+ [Finish the old plan first, at figures that can be met # option: seven-year-plan.finish-sixth]
    -> aftermath_finish_sixth
+ [Let stockings grow as fast as steel # option: seven-year-plan.goods]
    -> aftermath_goods
+ [Put the first milliards into fertiliser, roads and prices # option: seven-year-plan.farms]
    -> aftermath_farms

= aftermath_maximal
Eighty per cent more industry, fifteen million flats, and bread and meat to match. # record: congress-21-1959
They are on their feet at America and stay up for housing. # stage: sweep
{remembers("plenum-1957-won") and stance("pervukhin") == "against": Pervukhin and Saburov come to the tribune to regret 1957. # record: congress-21-1959}
Vera Nikolaevna Ostrovskaya calculates grain at the State Planning Commission. She stands in your way in the corridor with a slide rule.
"A hundred and sixty-four to a hundred and eighty million tonnes," she says. "I've worked it by three methods."
"Which gave that?"
"The fourth. It was sent down."
You tell her that the people will find reserves. She has a boy of three and a room of eleven metres, and comes after you to ask which year the flats are for.
-> DONE

= aftermath_finish_sixth
You read them figures that are already known. It takes forty minutes, and nobody gets up.
The secretaries had brought their wives. "One came for fireworks," says Frol Kozlov in the buffet, to the herring, "and was shown the matches." # speaker: kozlov
Kosygin says nothing. In the car park he holds a door for you, and his driver tells yours that it has not happened before.
{chose("virgin-lands.with-fallow"): You have been here before, with half the steppe and half the glory.}
At the State Planning Commission Vera Nikolaevna Ostrovskaya, who calculates grain, is told to use the method that she thinks best. She asks for it in writing. In June the Americans publish a chart in which they are ahead till the year 2000.
-> DONE

= aftermath_goods
Department A, machines that make machines. Suslov has the page of Lenin with him where A goes first, and reads it to you standing. # stage: look suslov
"He had no stockings to think of," says Mikoyan. "There was a war on." # speaker: mikoyan
Seventy-five per cent, then, for both. Dmitry Ustinov of the arms works asks you which of his lines is to learn knitting.
At the State Planning Commission Vera Nikolaevna Ostrovskaya takes home the table of goods. She and her neighbours lay it out on the kitchen stove, five women, two shifts. They correct it: the ministry has put down eleven million overcoats, and not one zip.
"Send them," you say, when it reaches you. By the autumn there are zips in Gorky.
-> DONE

= aftermath_farms
Vladimir Matskevich, Minister of Agriculture, has never been given what he asked for, and goes through the paper twice to find out where it is taken back.
Fertiliser works before blast furnaces. A road to every farm with a dairy, so that the milk need not be poured out. "Roads," says Kozlov. "And what shall drive on them, when there's no steel? The cow?" # speaker: kozlov
{chose("virgin-lands.old-lands") and not seated("malenkov"): Georgy Malenkov wanted this once, and you voted for it with him. He has no seat in this hall now.}
{chose("virgin-lands.plough-big"): The steppe men wrinkle their noses. Five years ago you told them that fertiliser was Malenkov's excuse.}
Seven years is a long time to clap for a road. Behind the column a milkmaid from Vologda is asleep against her delegate's card.
"What was the last thing I said?"
"Roads," she says at once.
-> DONE
