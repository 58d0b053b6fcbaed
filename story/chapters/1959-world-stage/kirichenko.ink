=== kirichenko
-> briefing

= briefing
Alexei Kirichenko has been your second man for two years. You brought him from Kiev to shout at people, and he shouts. In November the Presidium heard about it. Furtseva spoke of his ambition, Podgorny said that he thinks himself the cleverest, and Kozlov that after one talk with him Brezhnev sobbed. # record: emelyanov-2005
"There has never been such a bath-house," said Kirichenko. He meant the scalding. # speaker: kirichenko # record: emelyanov-2005
"Rostov," says Frol Kozlov now. "It's warm there." Twice this week he has come the long way round, past Kirichenko's door. # speaker: kozlov
"He's a loud man, so you know where he is," says Averky Aristov. "Ring Kozlov, and see if you can hear him." # speaker: aristov
Kirichenko has been told to come at five.
-> choice

= choice
{chose("june-1957.appeal") and stance("kirichenko") == "for": In June 1957 he was one of the few at that table who stayed yours. You catch yourself counting them.}
{chose("june-1957.arrest"): Since you had your opponents arrested in a night, in June 1957, he does not like to be sent for at short notice.}
At a quarter to five you try it out on the window. "Rostov is an important region." The second time it almost sounds like a promotion. You can hear him already, two floors down, shouting good evening to the guard.
+ [Send him to Rostov, which wants strengthening # option: kirichenko.rostov]
    -> aftermath_rostov
+ [Shout at him yourself, and keep him # option: kirichenko.keep]
    -> aftermath_keep
+ [Keep him a secretary, and let three of them take turns in his chair # option: kirichenko.share]
    -> aftermath_share

= aftermath_rostov
When you come to Rostov he thinks that he's to inspect it.
"Who'll tell you things?" he says at the door.
"Everybody tells me things."
To the American ambassador you explain that Rostov is an important region and wanted strengthening. # record: frus-thompson-1960
Kozlov, who sits with the ministers, is in the office by Friday, measuring. Brezhnev, who did not sob, he would like it understood, has sent Alexei Illarionovich a hunting knife.
{loyalty("regional-secretaries") >= 20: The provinces take it well. It was he who used to ring them at three in the morning.}
{loyalty("regional-secretaries") < 20: The provinces take it quietly. Some of the secretaries have got out their own maps.}
Galina, the tea lady, has poured for three second men. She will learn how this one takes it, she says, when he has been here a year.
-> DONE

= aftermath_keep
They can hear it down to the third floor. You call him a wild boar, a sergeant, a stuffed district chairman. He calls himself worse. By six you have both got your collars open, and Galina, the tea lady, is sent back for something stronger.
"I'll be silk," says Alexei. # speaker: kirichenko
He is silk till Thursday.
"You're loyal to people, Nikita Sergeyevich," says Kozlov, and the door bangs. # speaker: kozlov
Three provincial secretaries write on one day, with the same spelling mistake, that a team should not be changed.
Nikolai Podgorny, who in November said what it seemed safe to say, sends Kirichenko a cured ham. It comes back with the string uncut.
-> DONE

= aftermath_share
"By turns," you say. "Brezhnev, Aristov, you. A month each, and the papers lie open to all three."
"Like a night watch," says Kirichenko. # speaker: kirichenko
"Like a Secretariat," says Suslov. He quotes the resolution of April 1922: a General Secretary and two secretaries, and no second man. Who was made General Secretary he leaves to you. # speaker: suslov
It's slow. Brezhnev in his month signs what makes people happy, and Aristov in his sends some of it back. Kirichenko's month is twenty-nine days long, and he remarks on it.
Galina, the tea lady, has it pinned up beside the urn: who, which weeks, lemon or no lemon. Kozlov comes by to look at the list. He goes down it with his finger, twice.
-> DONE
