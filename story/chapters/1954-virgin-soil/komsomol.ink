=== komsomol
-> briefing

= briefing
Monday 22 February. Through the door of the Kremlin hall you hear the Moscow Komsomol, the Party's youth league, singing. In ten minutes you go in and ask them to leave home. # record: virgin-lands-wm
{chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow"): It is for the steppe. The hall is full, and the tractors want a hundred halls by the thaw.}
{chose("virgin-lands.old-lands") or chose("virgin-lands.buy-grain"): It is for the old villages, where the young men are missing. The hall is full, and they want a hundred halls.}
"I have hands," says big Sergei Kruglov, Minister of Internal Affairs. "Behind wire, and in exile. They need no song."
"Yours plough until you turn round," says Aleksandr Shelepin, who heads the Komsomol and has never had a front to command. "Mine go on Sunday." # speaker: shelepin
"A tent is cheap, and comes home empty in October," says Kosygin of Light Industry. "Send families." # speaker: kosygin
-> choice

= choice
{loyalty("mikoyan") >= 15: Mikoyan wants the exiles struck off the police register: out there the best drivers are Germans and Chechens. They'll stay, he says. "As far as the station," says Kruglov. # stage: look mikoyan}
{loyalty("mikoyan") < 15: Out there the best drivers are exiles, Germans and Chechens. Mikoyan had made a list of them for you, and has left it at home. # stage: look mikoyan}
{chose("national-cadres.exiles"): Last May you had their children struck off. You were told then that it would do.}
Valya Morozova, a spinner of nineteen with a red armband, has been told to hold the door for you.
{chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow"): "Are there trees out there, Nikita Sergeyevich?" "You'll plant them!" you shout.}
{chose("virgin-lands.old-lands") or chose("virgin-lands.buy-grain"): "Have they electric light there, Nikita Sergeyevich?" "You'll bring it!" you shout.}
Inside they have come to the last verse and are starting again.
+ [Ask for volunteers, with a red travel card and a brass band # option: komsomol.volunteers]
    -> aftermath_volunteers
+ [Let Kruglov fill the trains with prisoners # option: komsomol.prisoners]
    -> aftermath_prisoners
+ [Strike the exiles off the police register and hire them # option: komsomol.exiles]
    -> aftermath_exiles
+ [Take married couples, with a house, a cow and a loan # option: komsomol.families]
    -> aftermath_families

= aftermath_volunteers
You put the speech away and tell them about the pit, where four of you shared two pairs of boots. They climb on the chairs.
{chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow"): Beyond Akmolinsk they climb down with guitars and are handed to Emma Weber, who is to teach them the tractor. She was brought here from the Volga in 1941. They may go where they like. She may not go to the next village without the commandant's stamp, and it takes them until June to believe it. # stage: plate virgin-lands}
{chose("virgin-lands.old-lands") or chose("virgin-lands.buy-grain"): Near Tambov they climb down with guitars and are handed to Agrafena Lukina, who has milked fourteen cows by hand since her husband fell at Kharkov. She asks to see their palms. They may go where they like. She has no passport, like everybody in the village, and it takes them until June to believe it.}
By the frost some are married, and some have gone home, red card and all. Shelepin's table has a column for arrivals.
{remembers("shelepin-asked"): He waits for you to ask about the other column, as he once waited about the tents.}
-> DONE

= aftermath_prisoners
You go in all the same, they sing, and the whole hall is sent where there are cameras. The rest come by night in goods wagons, counted on and off. Kruglov has their price by the day, to the kopeck.
{chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow"): Emma Weber, exiled from the Volga in 1941, is told to teach twenty of them the tractor. She teaches twenty-one. One of the guards would like to learn a trade. # stage: plate virgin-lands}
{chose("virgin-lands.old-lands") or chose("virgin-lands.buy-grain"): Near Tambov the village is told to keep its doors shut. Agrafena Lukina, who milks fourteen cows, leaves a can on the step every evening, and finds it in the morning rinsed.}
The acreage is reported on the day.
{not chose("camps-rising.commission") and not chose("camps-rising.review"): In June, at Kengir in Kazakhstan, tanks go into a camp whose prisoners had asked for somebody from the Presidium. # record: applebaum-2003}
"Mine have met the columns on the road," says Shelepin. "They'd like to know which of the two is the reward." # speaker: shelepin
-> DONE

= aftermath_exiles
You let the hall sing, and whoever wants to may go. That night you sign a page with no music to it. Any exile, German, Chechen or kulak's child, who works comes off the register. "All of them?" says Voroshilov. "Today?" # speaker: voroshilov
At a village beyond Akmolinsk the commandant reads it out, and shuts his book. Emma Weber, from the Volga, has driven a tractor here since the war, with a stamp for every journey.
"May I go home?" she asks. "Home, no. Anywhere else." She thinks it over. "Then who is brigade leader?"
The Chechens don't ask. By autumn some sit on their trunks in Grozny, before houses that used to be theirs. The secretary there rings twice a day.
-> DONE

= aftermath_families
The form has four pages. A husband, a wife, a trade each; for that a plot, timber, a loan for a cow. "Must we be married by the spring?" calls a girl from the balcony, and gets the applause of the evening. Her friends go without a form.
"You can't sing a loan," says Shelepin on the stairs. # speaker: shelepin
By July a third have left, with goats.
{(chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow")) and remembers("barayev-heard"): Barayev, with the jar, wants the names of the wives. They will water his poplars. # stage: plate virgin-lands}
In October you are sent a photograph: nine houses, four of them roofed, a child sitting on a plough. Nobody has gone back, writes the chairman. "There are not enough of them to go back," states Molotov. # speaker: molotov
-> DONE
