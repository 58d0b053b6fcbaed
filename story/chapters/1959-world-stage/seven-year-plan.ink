=== seven_year_plan
-> briefing

= briefing
You close the congress today. It is sixty steps from the buffet to the tribune, and at each somebody takes your sleeve.
The Sixth Five-Year Plan, which could not be met, is given up after three years for a plan of seven: by 1965 heavy industry up 85 to 88 per cent, what people buy 62 to 65. The figures have been in the newspapers since November. # record: congress-21-1959
"Who stands up for a percentage?" says Frol Kozlov, first deputy premier. "Give them America!" # speaker: kozlov
{office("premier") == "kosygin": "And in 1965 they ask for it," says Alexei Kosygin, the premier. "Finish the old plan first." # speaker: kosygin}
{office("premier") != "kosygin": "And in 1965 they ask for it," says Alexei Kosygin, a deputy premier. "Finish the old plan first." # speaker: kosygin}
"Stockings, level with steel," says Mikoyan. # speaker: mikoyan
"Milk at a price, and roads," says Dmitri Polyansky, premier of the Russian republic.
-> choice

= choice
{remembers("ryazan-trumpeted"): On the last step Larionov of Ryazan grips your hand. The table for meat says sixteen million tonnes, and last year it was not quite eight. Beside his three years in one, he says, it looks modest.}
{not remembers("ryazan-trumpeted"): The table for meat says sixteen million tonnes. Last year it was not quite eight. At Gosplan, the planning office, they asked whether it was a misprint.}
"Comrades!" you say, and take off your glasses. Without them you can't read the speech. The front rows know what that means, and in the glass booths the interpreters put down their papers.
+ [Have the high figures voted, and shout America # option: seven-year-plan.maximal]
    -> aftermath_maximal
+ [Put the glasses on again: finish the old plan first # option: seven-year-plan.finish-sixth]
    -> aftermath_finish_sixth
+ [Promise them stockings as fast as steel # option: seven-year-plan.goods]
    -> aftermath_goods
+ [Promise the first milliards to fertiliser, roads and prices # option: seven-year-plan.farms]
    -> aftermath_farms

= aftermath_maximal
Eighty per cent more industry, fifteen million flats, and bread and meat to match. # record: congress-21-1959
They are on their feet at America and stay up for housing. You ought to stop. You give them the milk as well. # stage: sweep
{remembers("plenum-1957-won") and stance("pervukhin") == "against" and stance("saburov") == "against": Pervukhin and Saburov have come to the tribune to regret 1957. # record: congress-21-1959}
In the corridor, still wet through, you are stopped by a woman with a slide rule. Vera Nikolaevna Ostrovskaya calculates grain at Gosplan, the planning office, and brings up a boy of three on eleven square metres.
"A hundred and sixty-four to a hundred and eighty million tonnes," she says. "I've worked it by three methods."
"Which gave that?"
"The fourth. It was sent down."
-> DONE

= aftermath_finish_sixth
They see the glasses go on, and sit back. You read them figures that they know. Stalin once made you dance the gopak for his Politburo, at fifty, with your stomach. It was better received.
The secretaries have brought their wives. "They came for fireworks," says Frol Kozlov in the buffet, to the herring, "and were shown the matches." # speaker: kozlov
{chose("virgin-lands.with-fallow"): You have been here before, with half the steppe and half the glory.}
At Gosplan Vera Nikolaevna Ostrovskaya may calculate grain as she thinks best. She has asked to have it in writing.
In the car park Kosygin holds a door for you. His driver tells yours that it has not happened before.
-> DONE

= aftermath_goods
"Stockings!" you shout, and lift a trouser leg to show them where. The women clap first, up in the gallery. It comes down row by row and stops short of the marshals.
Suslov has brought the page of Lenin on which machines that make machines go first, and reads it to you standing. "He had a war on," says Mikoyan. # speaker: mikoyan # stage: look suslov
Seventy-five per cent, then, for both. "Show me which of my lines can knit," says Dmitri Ustinov of the arms works.
Vera Nikolaevna Ostrovskaya of Gosplan takes the table of goods home, where five neighbours correct it on the stove. It has ten million overcoats, and not one zip.
By the autumn there are zips in Gorky.
-> DONE

= aftermath_farms
Vladimir Matskevich, Minister of Agriculture, has never been given what he asked for, and goes through the paper twice to find out where it is taken back.
You act them a milk lorry in April, axle-deep, with your trousers held up. It is the only laugh of the day. "And what shall drive on your roads, when there's no steel?" says Kozlov. "The cow?" # speaker: kozlov
{chose("virgin-lands.old-lands") and not seated("malenkov"): Georgy Malenkov wanted this once, and you voted for it with him. He has no seat in this hall now.}
{chose("virgin-lands.plough-big"): The steppe men wrinkle their noses. Five years ago you told them that fertiliser was Malenkov's excuse.}
Behind the column a milkmaid from Vologda is asleep against her delegate's card. You bend down to her. "What was the last thing I said?"
"Roads," she says at once.
-> DONE
