=== division_of_offices
-> briefing

= briefing
Five days after the funeral Georgy Malenkov still has two desks: the government's in the Kremlin and the Party Secretariat's on Old Square. His colleagues want one back. This afternoon, at the Central Committee's plenum, he will ask to be relieved of the smaller. # record: tompson-1995
Everybody takes the Party's for the smaller. It owns no steel.
"Come into the government," says Nikolai Bulganin, Minister of Defence. "You alone have no ministry. Who telephones a man without a ministry?" # speaker: bulganin
"Whoever wishes to be first secretary in Penza," says Mikhail Suslov, a secretary before you. "By the Party's Rules the secretaries hand out such posts. All the secretaries, not one." # speaker: suslov
Moscow was yours until last week. Now Mikhailov, Stalin's youth leader, has it.
-> choice

= choice
"At the pit," you say, "the manager had the mine, and the man at the winding engine had the manager."
"And which will you be?" says Bulganin. He has to know before the bell. # speaker: bulganin
Yekaterina Furtseva, second in the Moscow Party, has rung to say that Mikhailov cannot find the bread queues.
{chose("kuntsevo.oppose-police"): Since you spoke against Beria's police your telephone has rung less. Malenkov would give you any desk that is a long way from his.}
{chose("kuntsevo.rally-young"): Aristov and the other men of October are sitting on trunks in their corridors, waiting to see which desk you take.}
{chose("kuntsevo.secretariat"): You have said so little since the deathbed that they have forgotten to find out what you want.}
+ [Let Malenkov keep the government, and keep the Secretariat yourself # option: division-of-offices.secretariat]
    -> aftermath_secretariat
+ [Ask for the Moscow Party back; leave the files to Suslov # option: division-of-offices.moscow]
    -> aftermath_moscow
+ [Become a deputy premier, with the farms # option: division-of-offices.government]
    -> aftermath_government
+ [Have the plenum resolve that the five secretaries are equals # option: division-of-offices.equals]
    -> aftermath_equals

= aftermath_secretariat
Malenkov's request is granted in a sentence. After it come the names of five secretaries. Yours is the first, and nothing says what first means. # record: tompson-1995
He moves out of Old Square with a lorry and a rubber plant. Pelageya, the cleaner, has dusted that room for Kaganovich and for Zhdanov. She hopes that you mean to stay. They all told her yes.
Party posts are only paper. But Penza needs a secretary, and Omsk. A provincial first secretary has the harvest, the newspaper, the gaol and a vote in the Central Committee.
A week later there are nine men in your anteroom, holding their hats.
{chose("kuntsevo.rally-young"): The first of them is Aristov. He has come by the front stairs.}
-> DONE

= aftermath_moscow
"Moscow?" says Malenkov. He had a dearer answer ready. Mikhailov is found an embassy, and by Monday you are back among your tramlines.
Furtseva has the file on the bread queues open. "I had got as far as Sokolniki," she says. "They put the flour out by the back door. Shall I go on, or will you come and shout?" # speaker: furtseva
You go and shout. A tram driver stops her car between two stops to tell you about her barrack roof, and the passengers take your side.
On Old Square Suslov has the card index. Penza gets a man who can recite the Short Course, Stalin's history of the Party. He does not know that you exist.
-> DONE

= aftermath_government
You get a room in the Kremlin, a deputy premier's telephones and the farms, which three men had refused that morning. Malenkov shakes your hand like a doctor whose patient has taken the medicine. # stage: look malenkov
{loyalty("bulganin") >= 30: Bulganin comes by with brandy. "Now we are all in one boat," he says, and takes your best chair.}
Alexei Kosygin, of Light Industry, teaches you how a plan is cut so that nobody can find the place. In April forty wagons of seed potatoes go to Bryansk on your word.
Darya Pankratova, who chairs a farm there, thanks the Council of Ministers. It does not occur to her that a person sent them.
Your desk on Old Square has been given Malenkov's rubber plant.
-> DONE

= aftermath_equals
"No senior," you tell the plenum. "We have had a senior." It is out before you have looked at it, and two hundred people hear it.
Suslov lays down his pen. Then he finds the paragraph, and it is on your side. The five secretaries will take the chair by turns, in the order of the alphabet. In Russian you come fourth, after Ignatiev, Pospelov and Suslov. # stage: look suslov
Penza takes three weeks, since five men must agree on it, and gets a secretary whom each of them can bear.
An old Bolshevik from the archive tells Pelageya, the cleaner, that it was like this under Lenin. She says that there was less to dust.
-> DONE
