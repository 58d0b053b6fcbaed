=== meat_and_milk
-> briefing

= briefing
Leningrad, Wednesday 22 May 1957. The farm people of the north-west are in their seats, and you are to speak. A man here eats thirty-two kilos of meat a year. An American eats a hundred and two. By the economists' arithmetic we draw level in 1975. # record: khrushchev-leningrad-1957
"Seventy-five!" you say. "I'll be eighty-one. What do they want me to chew it with?"
"Give the hall a year it can live to see," says Frol Kozlov, who has Leningrad and would like more. "I have a banner painted." # speaker: kozlov
{loyalty("mikoyan") >= 0: Mikoyan rings from Moscow. "Milk and butter, gladly, I buy the churns. Meat three times over, from what hay?" # speaker: mikoyan}
{loyalty("mikoyan") < 0: Mikoyan has sent one line by telegraph. Ask the Presidium. # speaker: mikoyan}
The Presidium has not heard of it. # record: scherrer-catch-up
-> choice

= choice
The chairman has read out your titles. In the front row sits Agafya Tikhonova, from a farm on the Volkhov, who milks fourteen cows by hand. {remembers("fertiliser-asked"): You once asked Malenkov from whose steel he would build his fertiliser works, and thought it a good question.} {not remembers("fertiliser-asked"): You have the economists' sheet in your hand, folded so that 1975 is inside.}
Whatever you say now is in Pravda before the Presidium has had its tea.
+ [Promise meat, milk and butter, level with America by 1961 # option: meat-and-milk.slogan]
    -> aftermath_slogan
+ [Promise them the milk and the butter, and stop there # option: meat-and-milk.milk-and-butter]
    -> aftermath_milk_and_butter
+ [Name 1970, and ask for fodder, barns and prices first # option: meat-and-milk.feed-first]
    -> aftermath_feed_first
+ [Praise their silage and take the sheet to the Presidium # option: meat-and-milk.ask-presidium]
    -> aftermath_ask_presidium

= aftermath_slogan
"Let the comrade economists blush," you tell them. There are times when man must leap. # record: khrushchev-leningrad-1957
They get up, all of them. Agafya Tikhonova claps with hands that do not quite close. Three times the meat is three times the cows, she says from below the platform, so who is milking?
"Machines!" you say. "And maize to feed them!" She has met maize. It came up to her knee, she says, and in June the frost sat on it.
{seated("bulganin"): Bulganin reads it in the newspaper. Two of the others telephone Molotov.}
In the trains they say that we may catch up with America, but not overtake it. From behind they would see that we have no trousers on.
-> DONE

= aftermath_milk_and_butter
Next year, you tell them, our people will drink as much milk as an American, and after that butter their bread as thick. Of meat you say that the cow comes before the cutlet. They clap like people who have done the sum. # stage: look kozlov
Kozlov has his banner folded with the paint inwards. It said 1961.
Agafya Tikhonova catches you at the door. Milk she can do, if somebody will do the carrying. She gets up at three, and in between there's the house, a husband, and the nursery, shut for want of a nurse. "Put down a pipe," she says. "And a nurse."
You have it written down in that order, and in Moscow the pipe is approved.
-> DONE

= aftermath_feed_first
You give them the economists' sheet and take five years off it, which is still 1970. First clover, first barns with roofs, first a price at which a calf is worth rearing. There is a silence in the hall in which people can be heard being sensible.
{chose("virgin-lands.old-lands"): Malenkov's plan, says somebody in the lobby. It is, and you have already paid for half of it.}
{chose("virgin-lands.plough-big"): "On the steppe he gave us two springs," a man says in the lobby. "For a cutlet I get thirteen years."}
Kozlov sees you to the train. No date, no banner, no medal. "What do I hang up, Nikita Sergeyevich? A cow?" # speaker: kozlov
Agafya Tikhonova's chairman writes in the autumn. The new price for milk came through, and they have roofed the long shed. The maize he has fed to the geese, with respect.
-> DONE

= aftermath_ask_presidium
You talk for an hour about silage. You are good on silage. They had been told to expect something, and going out they look at the platform.
{seated("bulganin"): In Moscow you put the sheet in front of Bulganin, who needs his glasses to believe it. He has been asked.}
Molotov says that it cannot be done. {seated("kaganovich"): Kaganovich says so louder.} Mikoyan asks what can, and by evening there is a resolution with milk in it, and butter, and for meat the word "considerably". # stage: look mikoyan
They all sign. {chose("sovnarkhozy.postpone"): It is the second time this spring.} {not chose("sovnarkhozy.postpone"): It is the first time since the winter.}
Agafya Tikhonova finds the resolution on page three. She reads "considerably" to the other women in the shed, and asks whether it is more than fourteen.
-> DONE
