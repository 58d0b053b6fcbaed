=== berlin_ultimatum
-> briefing

= briefing
Thursday 6 November 1958. West Berlin lies a hundred miles inside East Germany, with three Western garrisons in it and an open door. Two hundred thousand people a year leave East Germany, most of them by that door, many of them doctors. # record: frus-berlin
{not chose("poland.march"): On Monday, in the Palace of Sport, for Gomulka's visit, you speak on Germany. # record: frus-berlin}
{chose("poland.march"): On Monday, in the Palace of Sport, you speak on Germany, before the Polish comrades who came in behind our columns.}
"The Potsdam agreement of 1945 is dead," you dictate. "The occupiers go home. Our posts on the roads pass to Walter Ulbricht and the East Germans, who..."
Anastas Mikoyan alone is against it. # record: mikoyan-1999
"...will want something else by Christmas," he ends it for you. "And if an American lorry drives through their barrier, who shoots?" # speaker: mikoyan
-> choice

= choice
"They'll turn round!" shouts Kozlov, who has been in the government since the spring. Andrei Gromyko, Foreign Minister, takes down all three of you. # speaker: kozlov
"When did they ever come and talk to me for nothing?" you say.
{chose("sputnik.banner"): Since the Sputnik they are all a head taller when rockets are mentioned. Of those that reach America Ustinov has four, all on test stands.}
{chose("sputnik.joint"): You gave the Sputnik away as science, and it has made Washington polite and in no hurry.}
{office("defence-minister") == "zhukov": Marshal Zhukov has taken Berlin once, he observes, and it was full of stairs.}
{remembers("hungary-left"): Ulbricht writes that since Budapest his people wonder which garrison leaves next.}
{chose("austria.stay"): "We are in Vienna ourselves," says Mikoyan. "Nobody has set us a date."}
+ [Demand a free city, and give them six months # option: berlin-ultimatum.note]
    -> aftermath_note
+ [Denounce Potsdam on Monday and give Ulbricht the roads # option: berlin-ultimatum.at-once]
    -> aftermath_at_once
+ [Offer a Germany without atomic arms, and talk quietly # option: berlin-ultimatum.quiet-talks]
    -> aftermath_quiet_talks
+ [Leave the city alone, and stock Ulbricht's shop window # option: berlin-ultimatum.shop-window]
    -> aftermath_shop_window

= aftermath_note
On the 27th the note goes out. West Berlin is to be a free city without soldiers. If nothing is agreed in six months, you'll sign a treaty with Ulbricht, and let them show him their passes. # record: frus-berlin
Mikoyan got Potsdam out of it, and the six months in. "Now there's a date," he says. "What happens on the day after?" You tell him that they will talk. # speaker: mikoyan
In Dresden a surgeon's assistant, Ilse Kern, hears it on the wireless between two operations. Six months, says the surgeon, drying his hands. On Friday he is gone, with his wife and the good forceps, while the trains still run.
-> DONE

= aftermath_at_once
{not chose("poland.march"): You say it on Monday, all of it, and Gomulka, beside you, goes red. He had been told an hour before. # stage: shock}
{chose("poland.march"): You say it on Monday, all of it. The Polish comrades beside you clap before it has been translated. # stage: shock}
On the motorway at Marienborn an American lieutenant with eight lorries of tinned peaches is asked for his papers by a German. He has orders not to show them to a German. They stand there from ten until dusk, two hundred metres from our own picket, whose captain asks Moscow which of them he is defending.
{loyalty("high-command") >= 0: The marshals have it on a map within the hour. They look younger.} {loyalty("high-command") < 0: The marshals wish to know, in writing, who fires.}
At dusk the peaches go through. Ulbricht calls it sovereignty.
-> DONE

= aftermath_quiet_talks
{not chose("poland.march"): In the Palace of Sport you speak for an hour about Polish coal, and then you offer them the plan of Gomulka's minister Rapacki: from the Rhine to the Bug not one atomic warhead, ours or theirs. He had been ready for thunder. He takes off his glasses and wipes them.}
{chose("poland.march"): In the Palace of Sport you speak for an hour about Polish coal, and then you make an offer: from the Rhine to the Bug not one atomic warhead, ours or theirs. The Polish comrades had been told to look stern, and keep on with it.}
Gromyko sees three ambassadors and reports that they are suspicious, which he counts as progress. # stage: look gromyko
{loyalty("mikoyan") >= 20: "You won't be thanked," says Mikoyan, content. "It may even work."} "And my doctors?" Ulbricht writes, and appends the week's figure to two decimals. # speaker: mikoyan
In Dresden Ilse Kern, a surgeon's assistant, packs on account of the butter and of nothing else. She leaves the key with the neighbour, who is leaving on Sunday.
-> DONE

= aftermath_shop_window
"You want them to stay," you write to Ulbricht. "Then let there be something to stay for." Meat, coffee, cotton and a credit go to him, half of it off our own shelves. # stage: look kosygin
Kosygin adds it up. An East German already eats a third more meat than a man in Tula. He is to eat two thirds more. {chose("meat-and-milk.slogan"): And Tula was promised it by 1961.}
In Dresden the coffee comes. Ilse Kern, a surgeon's assistant, stands in line for a quarter, drinks it with her surgeon, and says that it is as good as over there. "Yes," he says. "They have always been able to afford it." He stays until the spring.
On Monday the marshals come to the Palace of Sport for Berlin, and hear about coal.
-> DONE
