=== berlin_1953
-> briefing

= briefing
In two years half a million people have left East Germany. # record: plenum-july-1953
Walter Ulbricht, who governs those who are left, has raised their work norms: a tenth more bricks for the same money. On Tuesday he comes to be told what Germany is to be.
Vyacheslav Molotov has drafted it. "To cease the forced construction of socialism." Beria leans over and strikes out "forced". "A peaceful Germany will do. Whether it is socialist is all the same." # record: plenum-july-1953 # stage: look beria
"One word," says Molotov. "With that word in, we correct a mistake. Without it we go home from the Elbe. I did not sign for that in ’forty-five." # speaker: molotov
"And if they go on leaving?" says Malenkov, presiding. "We shall be guarding furniture." # speaker: malenkov
-> choice

= choice
"I was at Stalingrad," you say. "I know what a kilometre of that map cost us. You were in the Caucasus, Lavrenty."
"Somebody had to be," says Beria. "And what does it cost to keep?" # speaker: beria
Vladimir Semyonov, our commissioner in Berlin, would keep the country and replace Ulbricht. Kaganovich would change nothing. "Socialism in half portions!" he cries. "Who ever heard of it?"
{chose("division-of-offices.government"): You are a deputy premier now, and asked as one. The bread for Germany would come out of your farms.}
{chose("national-cadres.exiles"): Beria winks. He helped you with the exiles yesterday, and thinks that today it is your turn.}
{chose("national-cadres.party-count"): Beria does not look at you. Since yesterday he has not forgiven the word policeman.}
{chose("national-cadres.native"): Yesterday you gave Beria the Ukraine. Today he takes your hand for granted.}
{chose("national-cadres.defend"): Yesterday you lost to Beria over Kiev. Molotov has pulled out the chair beside him.}
+ [Side with Molotov: the word stays, and so does Ulbricht # option: berlin-1953.new-course]
    -> aftermath_new_course
+ [Side with Beria: offer the West one neutral Germany # option: berlin-1953.neutral]
    -> aftermath_neutral
+ [Keep the word, and replace Ulbricht # option: berlin-1953.without-ulbricht]
    -> aftermath_without_ulbricht
+ [Let Ulbricht build, and lend him the bread for it # option: berlin-1953.no-change]
    -> aftermath_no_change

= aftermath_new_course
"Lavrenty, for whom did we take Berlin?" you ask. Malenkov pushes Beria's sheet under Molotov's. # stage: look you
The Germans are called to Moscow and read their new course. They write it down with the faces of men at a dentist's. Shops, pastors and peasants are to be left alone. Of the norms nobody says anything. # record: ostermann-2001
On 16 June the bricklayers of the Stalinallee come down from the scaffolding about those norms. On the 17th it is hundreds of towns, and our tanks clear the streets. At least fifty-five people are dead. # record: ostermann-2001
"We'd have gone home on Tuesday," a bricklayer, Paul Schirmer, says to the interpreter at our headquarters. "Somebody had only to come out and say two words."
-> DONE

= aftermath_neutral
"Who has counted what it costs us to hold them?" you ask. Molotov lays down his pencil. # stage: look molotov
{loyalty("malenkov") >= 15: Malenkov says that he too had wondered, and puts Beria's sheet on top.|Malenkov, pale, puts Beria's sheet on top.}
A note goes to three capitals. London is interested. Bonn wants elections first. Washington asks its experts who signed it.
But Berlin has heard that the Russians are going. On 16 June the bricklayers come down about their norms. On the 17th it is hundreds of towns, and our tanks clear the streets. At least fifty-five people are dead. # record: ostermann-2001
The note is withdrawn on the Saturday. Molotov has kept the sheet on which the hands were counted. He has put a cover on it.
-> DONE

= aftermath_without_ulbricht
"Keep your word, Vyacheslav Mikhailovich," you say. "But the man who raised the norms can't lower them. Who else is there?"
Semyonov has two names in his pocket: Zaisser, the police minister, and Herrnstadt, who edits the Party paper.
On 16 June the bricklayers come down. On the 17th it is hundreds of towns, our tanks clear the streets, and at least fifty-five people are dead. # record: ostermann-2001
"Take him away now?" says Semyonov from his headquarters. "They are shouting for it in the square." A crowd has asked for Ulbricht to go, so he stays. By July he wants to know who else asked.
By January Zaisser and Herrnstadt are out of the Party. Ulbricht has been told whose idea they were.
-> DONE

= aftermath_no_change
"They want socialism and we are to forbid it?" you say. "Lend them rye." Molotov had not expected to be overtaken on that side. # stage: look molotov
{loyalty("mikoyan") >= 20: "I have none," says Mikoyan. "You'll be lending them Ryazan's." # speaker: mikoyan}
Eighty thousand tonnes go west past people at Brest who watch the wagons. Ulbricht sends a telegram and raises the norms again.
On 16 June the bricklayers come down. On the 17th it is every town with a chimney, and it needs our tanks and four days. Semyonov counts the dead by hospitals. He stops above two hundred; then he sends the names.
In Rostock a crane driver, Erna Voss, tells the court her programme. "Less," she says. "A tenth less. As it was in April."
-> DONE
