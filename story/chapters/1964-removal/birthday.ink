=== birthday
-> briefing

= briefing
On 17 April you will be seventy. There is to be a star, your fourth, and a table for twenty-five on the Lenin Hills. # record: aksyutin
Leonid Brezhnev is to read the address. He has been polishing it since February, and each week it is warmer.
"The people expect it," says Nikolai Podgorny.
Anastas Mikoyan, who is sixty-eight, looks at your hands. "Did you read what you said of the last man's seventieth?" # speaker: mikoyan
{chose("secret-speech.closed") or chose("secret-speech.open"): He means February 1956, and a man who let himself be called a genius.}
{chose("secret-speech.silence"): You never said it aloud. He heard it all the same.}
You have told Nina that at seventy a man should go.
-> choice

= choice
{loyalty("brezhnev") >= 8: This week a West German agency reported you dead. Brezhnev rang within two minutes, in tears, and had to be told twice that it was you.}
{loyalty("brezhnev") < 8: This week a West German agency reported you dead. Brezhnev's line was engaged for forty minutes, and so was Podgorny's. Then both rang, to say how glad they were.}
The evening before, you have the address on your desk, bound in red. Nobody at home will tell you what to do with it.
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
You are at your desk at eight, in the brown suit. The committee on wages sits at nine. By noon there are four hundred telegrams, and you have them sent on to the post office pensioners' home, for the stamps.
{loyalty("brezhnev") >= 0: Brezhnev comes all the same, with the red binding under his coat, and reads you the end of it in the doorway.}
{loyalty("brezhnev") < 0: Brezhnev is relieved of the address in the anteroom. He has learned it by heart, he says. It seems to be the truth.}
At the Dynamo works the fitter Klavdia Yegorova, who was to have spoken for the workers and had a dress made, goes on shift in it under her overalls. In the evening you eat dumplings with Nina. Nobody rings after seven, and you catch yourself lifting the receiver to see.
-> DONE

= aftermath_retire
"I'll go in the summer," you say, with the glass still in your hand. "While I can find the door."
{
- remembers("went-at-seventy"):
    One can hear the cook. Then Mikoyan gets up, goes round the whole table, and shakes your hand. It is the only thing he could have done that nobody can pretend not to have seen. Shvernik is weeping. Brezhnev looks from one to another, like a man who has been handed a child.
- else:
    Nobody breathes. Some of them were in the hall in October 1952, when Stalin asked to be let go and looked round to see who believed him. "No," cries Brezhnev. "Never," cries somebody behind him. They crowd round you with their glasses, grey as dough.
    It has been unanimously declined. On the gravel below the house they stand about for half an hour, each wanting to know from the others if he meant it, and when.
}
-> DONE

= aftermath_date
You say it over the fish. At the congress in 1966 you will be seventy-two, and will not stand. After you nobody is to hold an office for longer than two terms, from the village soviet up, and you have a lawyer drafting it.
They applaud the first part with some care. "From the village soviet up," says Podgorny. "And how far up?" # speaker: podgorny
{remembers("turnover-rule"): The secretary of Kursk, by the door, has already lost a third of his bureau to your turnover of 1961. He does the sum for himself on the tablecloth, with a fork.}
"Two years," says Brezhnev warmly, and fills your glass. "May they be long ones." Nobody leaves early. They want to hear if there is more.
-> DONE
