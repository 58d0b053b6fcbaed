=== birthday
-> briefing

= briefing
Today, 17 April, you are seventy. There is to be a gold star, your fourth, and a table for twenty-five on the Lenin Hills. # record: aksyutin
Leonid Brezhnev has been polishing the address since February. At six he rings to read you the end.
"Yes, Leonid ... Outstanding will do ... Titanic? That was a ship ... No, leave it, leave it ... Then who is crying? ... Yes. At nine."
"At seventy a man should go," says Nina, doing up your collar. "You said it at New Year."
"The people expect a feast," says Podgorny, who has come early with the star.
"For Stalin's seventieth we filled a museum," calls Anastas Mikoyan, over the fence.
{chose("secret-speech.closed") or chose("secret-speech.open"): "You were very good about it in 1956," he adds.}
{not chose("secret-speech.closed") and not chose("secret-speech.open"): "I have been wondering who has to dust it," he adds.}
-> choice

= choice
{loyalty("brezhnev") >= 8: This week a West German agency reported you dead. Brezhnev rang within two minutes, in tears, and had to be told twice that it was you.}
{loyalty("brezhnev") < 8: This week a West German agency reported you dead. Brezhnev's line was engaged for forty minutes, and so was Podgorny's. Then both rang, to say how glad they were.}
"They do love me," you say to the mirror. Nina looks at you in it, over your shoulder, for some time. The cars are coming up the hill.
+ [Take the star and let them read it out # option: birthday.feast]
    -> aftermath_feast
+ [No star, no address, a working day # option: birthday.plain]
    -> aftermath_plain
+ [Tell the table that you mean to retire this summer # option: birthday.retire]
    -> aftermath_retire
+ [Give a date: two years, and two terms for everybody after # option: birthday.date]
    -> aftermath_date

= aftermath_feast
They are all there by nine. Brezhnev reads the address and kisses you. # record: s-khrushchev-1990
You have had the good cognac brought up. After one glass he looks at the clock. Nikita Sergeyevich must not be tired, he says, and they go. # record: shelest-1995
Podgorny had his hat already. In ten minutes you are alone with twenty-five chairs and a sturgeon.
From the window you see them down at the gate. They are not getting into their cars. They stand about on the gravel in twos and threes, like people after a funeral who have found out that they like one another.
-> DONE

= aftermath_plain
You meet them on the steps, in the brown suit, on your way to the office. The committee on wages sits at nine. By noon there are four hundred telegrams, and you have them sent on to the post office pensioners' home, for the stamps.
{loyalty("brezhnev") >= 0: Brezhnev comes all the same, with the red binding under his coat, and reads you the end of it in the doorway.}
{loyalty("brezhnev") < 0: Brezhnev is relieved of the address in the anteroom. He has learned it by heart, he says. It seems to be the truth.}
At the Dynamo works the fitter Kapitolina Yegorova, who was to have spoken for the workers and had a dress made, goes on shift in it under her overalls. In the evening you eat dumplings with Nina. The telephone is silent after seven, and you catch yourself lifting the receiver to see.
-> DONE

= aftermath_retire
"I'll go in the summer," you say, with the glass still in your hand. "While I can find the door."
{
- remembers("went-at-seventy"):
    You can hear the cook, two doors away. Then Mikoyan gets up, goes round the whole table, and shakes your hand, and they have all seen him do it. Shvernik is weeping. Brezhnev looks from one to another, like a man who has been handed a child.
- else:
    Some of them were in the hall in October 1952, when Stalin asked to be let go and looked round to see who believed him. "No," cries Brezhnev. "Never," cries somebody behind him. They crowd round you with their glasses, grey as dough. It has been unanimously declined.
    On the gravel below the house they stand about for half an hour. They have to agree on what you meant before they go home to their telephones.
}
-> DONE

= aftermath_date
{not remembers("terms-for-all"): You say it over the fish. At the congress in 1966 you will be seventy-two, and will not stand. After you no one is to hold an office for longer than two terms, from the village soviet up, and you have a lawyer drafting it.}
{remembers("terms-for-all"): You say it over the fish. In 1961 you put terms into the Party's Rules, and your own name in the margin. Now it is to be two terms in any office, from the village soviet up. At the congress in 1966 you will not stand.}
They applaud the first part with some care. "From the village soviet up," says Podgorny. "And how far up?" # speaker: podgorny
{remembers("turnover-rule"): The secretary of Kursk, by the door, has already lost a third of his bureau to your turnover of 1961. He does the sum for himself on the tablecloth, with a fork.}
"Two years," says Brezhnev warmly, and fills your glass. "May they be long ones." They stay late, in case there is more.
-> DONE
