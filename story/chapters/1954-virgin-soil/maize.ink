=== maize
-> briefing

= briefing
The plenum sits from 25 January and wants to know what the cows are to eat. You will tell it: maize. Last year it covered four million hectares. You want four times that, ripe in the south and green for silage to the White Sea. # record: congress-20-1956
"It will grow where it is told to," says Trofim Lysenko, the people's academician, hoarse, cap in fist. "One trains the seed."
"Up to Kharkov it ripens," says Vladimir Matskevich, first deputy Minister of Agriculture. "At Pskov you'll have a tall fence."
Gosplan has a third draft: farms are told what to deliver, not what to sow. Your daughter Rada, who knows biologists, has left a journal on your pillow, with genes in it.
-> choice

= choice
{chose("virgin-lands.plough-big"): The new wheat from the steppe was to free the old fields for fodder. It is time to say with what.}
{remembers("barayev-heard"): You think of a man with a jar, and of what he wrote down, and then you think of the cows.}
Andrei Shevchenko, your aide for farms, asks which text he is to have typed.
+ [Order maize from the Black Sea to the White # option: maize.by-order]
    -> aftermath_by_order
+ [Draw a line at Kharkov, and buy good seed for the south # option: maize.where-it-ripens]
    -> aftermath_where_it_ripens
+ [Call back the geneticists and let Lysenko wait # option: maize.geneticists]
    -> aftermath_geneticists
+ [Let the farms decide what they sow # option: maize.farms-choose]
    -> aftermath_farms_choose

= aftermath_by_order
Eighteen million hectares. # record: congress-20-1956
At Pskov Anna Timofeyevna, who leads a brigade, plants it in squares, along a knotted wire, on her knees. In August it is as high as they are, and the instructor enters that as the height, under Growth.
In February a newspaper in Des Moines, Iowa, has invited you to come and see how it is done. You send Matskevich. In the autumn one of their farmers calls on you, Roswell Garst. # record: garst-letters
He has hands like spades, and shouts across the table where not to plant it. You buy his seed by the wagon, and love him, and plant it there too.
Lysenko pats the cob. He would have got there, he says, without the Americans.
-> DONE

= aftermath_where_it_ripens
You draw it yourself with a carpenter's pencil, from Kishinev by Kharkov to the Caucasus. Below it maize, with hybrid seed and machines. Above it clover, peas, and no medals.
Kirichenko in Kiev is so pleased that he shouts down the line as if there were none. "We had the enthusiasm all ready, Nikita Sergeyevich," says the secretary from Pskov. "What are we to put it into?" # stage: look kirichenko
Anna Timofeyevna's brigade gets clover, in sacks that already had the cob printed on them.
In the autumn an Iowa farmer, Roswell Garst, walks a field near Odessa and has nothing to shout about.
{loyalty("regional-secretaries") >= 20: Above the line they cheer you still. They cheer clover, and watch the next speech for a plant.|Above the line they have begun to ask each other what one can be praised for now.}
-> DONE

= aftermath_geneticists
You don't attack Lysenko. You are only out. He sits four hours in your anteroom, cap on knee, and leaves you an envelope of wheat.
The Botanical Journal has been printing doubts about him for two years. # record: zh-medvedev-lysenko
Vera Lazarevna Gurvich bred maize at Kharkov until August 1948. Since then she has kept accounts on a state farm, and her forty lines of seed in the mattress, dated, in pill-bags. She brings the mattress.
"August 1948 was a decision of the Central Committee," says Suslov. # speaker: suslov
"Stalin corrected the text," says Molotov. "In pencil." # speaker: molotov
{remembers("insulted-molotov"): "As for fields," he adds, "ask me no more about them."}
The secretaries telephone to hear whether Darwin has been changed. Rada kisses you on the crown.
-> DONE

= aftermath_farms_choose
The decree of 9 March says that Moscow names what it will buy and the farm names what it sows. # record: decree-planning-1955
This one, you tell the secretaries, is meant.
Belyaev rings from the Altai. "They've put it to the vote. They're sowing what they like."
"Well?"
"Well, what do I do all day?" # speaker: belyaev
At Pskov Anna Timofeyevna gets up in the club and speaks for flax, which pays, and clover, and half a hectare of maize behind the bath-house. Nobody from the district is there to be looked at. They look at each other.
{chose("virgin-lands.old-lands"): Near Kursk Darya Fominichna sends the form back. She has ticked everything and written underneath, at last.}
In the planning commission two floors have nothing to multiply.
-> DONE
