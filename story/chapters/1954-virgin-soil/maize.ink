=== maize
-> briefing

= briefing
"It will grow where it is told to!" Trofim Lysenko, the people's academician, puts his cap down beside your sausages. "You train the seed." He is hoarse. He has heard that your daughter gives you journals.
"Up to Kharkov it ripens," says Vladimir Matskevich, first deputy Minister of Agriculture, across your mustard. "At Pskov you'll have a tall fence."
The plenum sits from 25 January and wants to know what the cows are to eat. You will tell it: maize. Last year it covered four million hectares. You want four times that, to the White Sea. # record: congress-20-1956
"Tell the farms what to deliver, and let them sow what they like," says Kosygin, who has brought his own sandwich. "It costs nothing." # speaker: kosygin
-> choice

= choice
{chose("virgin-lands.plough-big"): The new wheat from the steppe was to free the old fields for fodder. It is time to say with what.}
{remembers("barayev-heard"): You think of a man with a jar, and of what he wrote down, and then you think of the cows.}
"Which of you has ever milked?" you say with your mouth full. Both have. That is the trouble with agriculture.
At the next table Malenkov eats alone. After the cows it is his turn. # stage: look malenkov
{chose("kuntsevo.malenkov-both"): He has kept you a chair.}
Your daughter Rada, who knows biologists, has left a journal on your pillow, with genes in it, and Lysenko denies that there are any. "They only want to be let in, Papa," she said.
The bell for the next sitting. Andrei Shevchenko, your aide for farms and no poet, has three texts under his arm and a typist in the corridor.
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
In the Ukraine it stands higher than the secretary's hat, and he is photographed under it. At Pskov Anna Timofeyevna, who leads a brigade, plants it in squares, along a knotted wire, on her knees. By August it has reached the knee. "Growth: observed," writes the instructor.
In February a newspaper in Des Moines, Iowa, invited you to come and see how it is done. You sent Matskevich. In the autumn one of their farmers calls on you, Roswell Garst. # record: garst-letters
He has hands like spades, and shouts across the table where not to plant it. You shout back. You buy his seed by the wagon, and love him, and plant it exactly where he told you not to.
-> DONE

= aftermath_where_it_ripens
You draw it yourself with a carpenter's pencil, from Kishinev by Kharkov to the Caucasus. Below it maize, with hybrid seed and machines. Above it clover, peas, and no medals.
Kirichenko in Kiev is so pleased that he shouts down the line as if there were none. "We had the enthusiasm all ready, Nikita Sergeyevich," says the secretary from Pskov. "What are we to put it into?" # stage: look kirichenko
Anna Timofeyevna's brigade gets clover, in sacks that already had the cob printed on them.
In the autumn an Iowa farmer, Roswell Garst, walks a field near Odessa and has nothing to shout about.
{loyalty("regional-secretaries") >= 20: Above the line they cheer you still. They cheer clover, and watch the next speech for a plant.|Above the line they sit through your speeches like people whose train has been cancelled.}
-> DONE

= aftermath_geneticists
You don't attack Lysenko. You are only out. He sits four hours in your anteroom, and leaves you an envelope of wheat.
The Botanical Journal has been printing doubts about him for two years. # record: zh-medvedev-lysenko
Vera Lazarevna Gurvich bred maize at Kharkov until August 1948. Since then she has kept accounts on a state farm, and her forty lines of seed in the mattress, dated, in pill-bags. She brings the mattress.
"August 1948 was a decision of the Central Committee," says Suslov. # speaker: suslov
"Stalin corrected the text," says Molotov. "In pencil." # speaker: molotov
{remembers("insulted-molotov"): "As for fields," he adds, "ask me no more about them."}
"Has Darwin been changed?" the secretaries shout down the line. "What do I tell the district?" Rada kisses you on the crown.
-> DONE

= aftermath_farms_choose
The decree of 9 March says that Moscow names what it will buy and the farm names what it sows. # record: decree-planning-1955
This one, you tell the secretaries, is meant.
Belyaev rings from the Altai. "They've put it to the vote. They're sowing what they like."
"Well?"
"Well, what do I do all day?" # speaker: belyaev
At Pskov Anna Timofeyevna gets up in the club and speaks for flax, which pays, and clover, and half a hectare of maize behind the bath-house. The chair for the district instructor is empty. They look at each other.
{chose("virgin-lands.old-lands"): Near Kursk Darya Fominichna sends the form back. She has ticked everything and written underneath, at last.}
In the planning commission two floors have nothing to multiply.
-> DONE
