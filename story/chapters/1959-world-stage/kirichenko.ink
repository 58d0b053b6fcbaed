=== kirichenko
-> briefing

= briefing
Alexei Kirichenko has been your second man for two years. You brought him from Kiev to shout at people, and he shouts. In November the Presidium heard about it. Furtseva spoke of his ambition, Podgorny said that he thinks himself the cleverest, and Kozlov that after one talk with him Brezhnev sobbed. # record: emelyanov-2005
"There has never been such a bath-house," said Kirichenko. # speaker: kirichenko # record: emelyanov-2005
"Rostov," says Frol Kozlov now. "It's warm there." He has been walking past the empty side of the corridor. # speaker: kozlov
"He's a loud man, and you know where he is," says Averky Aristov. "Who's next?" # speaker: aristov
Kirichenko has been told to come at five.
-> choice

= choice
{chose("june-1957.appeal") and stance("kirichenko") == "for": In June 1957 he was one of the few at that table who stayed yours. You catch yourself counting them.}
{chose("june-1957.arrest"): He has never liked to be sent for at short notice, since June 1957. Nobody does.}
He is early. He always was.
+ [Send him to Rostov, which wants strengthening # option: kirichenko.rostov]
    -> aftermath_rostov
+ [Shout at him yourself, and keep him # option: kirichenko.keep]
    -> aftermath_keep
+ [Keep him a secretary, and let three of them take turns in his chair # option: kirichenko.share]
    -> aftermath_share

= aftermath_rostov
He waits for you to come to the point, and when it is Rostov he thinks that he's to inspect it.
"Who'll tell you things?" he says at the door.
"Everybody tells me things."
To the American ambassador you explain that Rostov is an important region and wanted strengthening. # record: frus-thompson-1960
Kozlov, who sits with the ministers, is in the office by Friday, measuring. Brezhnev, who did not sob, he would like it understood, has sent Alexei Illarionovich a hunting knife.
{loyalty("regional-secretaries") >= 20: The provinces take it well. It was he who used to ring them at three in the morning.}
{loyalty("regional-secretaries") < 20: The provinces take it quietly. Some of the secretaries have got out their own maps.}
Galina, the tea lady, has served three second men. She asks you whether this one takes sugar, or shall she wait.
-> DONE

= aftermath_keep
They can hear it down to the third floor. You call him a wild boar, a sergeant, a stuffed district chairman. He calls himself worse. By six you have both got your collars open, and Galina, the tea lady, is sent back for something stronger.
"I'll be silk," says Alexei. # speaker: kirichenko
He is silk till Thursday.
Kozlov hears that the matter is closed. "You're loyal to people, Nikita Sergeyevich," he says. "It's well known. They count on it." # speaker: kozlov
Nikolai Podgorny, who said in November what one says when it is safe, sees now that it was not. He sends Kirichenko a cured ham. It comes back.
Three provincial secretaries write on one day that one does not change a team.
-> DONE

= aftermath_share
"By turns," you say. "Brezhnev, Aristov, you. A month each, and the papers lie open to all three."
"Like a night watch," says Kirichenko. # speaker: kirichenko
"Like a Secretariat," says Suslov. He quotes the resolution of April 1922: a General Secretary and two secretaries, and no second man. Who was made General Secretary he leaves to you. # speaker: suslov
It's slow. Brezhnev in his month signs what makes people happy, and Aristov in his sends some of it back. Kirichenko's month is twenty-nine days long, and he remarks on it.
Galina, the tea lady, has it pinned up beside the urn: who, which weeks, lemon or no lemon. Kozlov comes by to look at the list. He goes down it with his finger, twice.
-> DONE
