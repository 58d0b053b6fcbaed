=== memorandum
-> briefing

= briefing
"... and farms are to be ruled by branch, from Moscow," you dictate, walking up and down. "One board for pigs, for the whole country, one for beet, one for poultry. Paragraph."
"And what do I rule?" says Gennady Voronov, who governs Russia and came in about hay. "Give the land to small teams. Pay by the sack. They'll need no board." # speaker: voronov
"Then they'd need no Voronov either. Paragraph!"
Political departments would replace the district committees of the Party. # record: sushkov-2009
{remembers("party-divided"): Since November 1962 each province has had two committees, one for fields and one for factories, and since then two of everything.}
{remembers("two-bureaux"): In 1962 you gave each province one committee with two doors. It has just learned which is which.}
{remembers("party-pilot"): In 1962 you cut four provinces in two, on trial. The rest are still asking after the patients.}
{remembers("farms-let-go"): In 1962 you let the farms sow what they like. The secretaries have been idle since, and visit one another.}
"The provinces will carry it out," says Nikolai Podgorny. "They carried out the last one."
-> choice

= choice
{seated("suslov") and loyalty("suslov") < -8: Suslov is back from burying Thorez, the French Party's leader, in Paris. Twice he has told you that it rained.}
{seated("suslov") and loyalty("suslov") >= -8: "In Paris, at the burial of Thorez, Comrade Yegorychev, who has Moscow, began to speak in a garden about the leadership," says Suslov. "I told him that it was raining. I report it for the sake of order." # speaker: suslov}
It is Saturday, and the others have left for the country. By Monday one of them will have talked you out of it. The messengers are waiting, with satchels.
+ [Sign it and send it to every province # option: memorandum.send]
    -> aftermath_send
+ [Lay it before the Presidium and take what comes # option: memorandum.table]
    -> aftermath_table
+ [Tear it up and give the provinces one committee again # option: memorandum.reunite]
    -> aftermath_reunite
+ [Let Voronov try his small teams, in five provinces # option: memorandum.teams]
    -> aftermath_teams

= aftermath_send
For once the Presidium does not just nod. It puts the thing off to November, and Polyansky is to redraft it. # record: sushkov-2009
But the provinces have it already, and ask for clarification, a good many of them in the same words.
{remembers("party-divided"): "Is it political departments now?" asks the farm secretary of Tambov. "Like in 1933? I only want to know which door my name goes on."}
{not remembers("party-divided"): "Am I for pigs or for beet?" asks the secretary of Tambov. "I only want to know which door my name goes on."}
{loyalty("ignatov") < -15: Ignatov of the Russian Supreme Soviet drives round the south to explain your thoughts to them. He is thorough. At Sochi he has been explaining to Volgograd, over shashlik, since Tuesday.}
{loyalty("ignatov") >= -15: Ignatov of the Russian Supreme Soviet comes back from Sochi to tell you what they say of it there, over shashlik. It takes him an hour, and he leaves out nothing.}
-> DONE

= aftermath_table
On Monday you read it to them yourself. They let you come to the end, which is new. Then Voronov says no, and looks as though he had heard a shot and was waiting to find where.
{loyalty("polyansky") >= -20: Polyansky says no with thanks. Kosygin has three questions about salaries.}
{loyalty("polyansky") < -20: Polyansky says that he would have to resign. Kosygin has three questions about salaries.}
"Then no," you say. You are so angry that you eat a whole dish of cherries, with the stones. In the evening Brezhnev telephones, which he had not done for a month, to ask how you are, and you hear him thinking.
Next week they are a little easier with each other. So are you, and it frightens you.
-> DONE

= aftermath_reunite
The telegram goes out on Saturday night. By Sunday the line is full of men who can again see from one end of their province to the other. "We've taken down the second portrait of you," reports Orenburg, happily. "There wasn't room for both."
{loyalty("regional-secretaries") >= -25: Oryol has the two first secretaries both on the receiver, to thank you, and to know which.}
{loyalty("regional-secretaries") < -25: Oryol thanks you in nine words. He had eleven in him, in November 1962, and was not asked.}
Podgorny is at your door on Monday, with his tie crooked. He had heard something of the kind was being prepared, he says. "By whom?" you ask. He looks at you, then at the carpet. "In general," he says.
-> DONE

= aftermath_teams
Voronov has been waiting for years. Six people, a tractor and a field, and a price for what comes off it. He picks Orenburg, where he was secretary, and four more, so as not to be alone.
At Sakmara a team is three sisters named Tokareva and their husbands. They are out at four, they have sent the brigade leader home, and the bookkeeper says that there must be a mistake. They bring in twice the norm. He gets out the cash box and asks the province if he is allowed to.
{remembers("party-divided"): The province has two committees. One says that it is and one that it isn't.}
{not remembers("party-divided"): The province asks Moscow.}
-> DONE
