=== vienna
-> briefing

= briefing
The Soviet embassy in Vienna, the second day. John Kennedy is forty-four. In April he lost a landing in Cuba, and he does not disguise the pain in his back as well as he thinks.
Walter Ulbricht loses a small town to the West every week and wants a German treaty by New Year, with the roads to Berlin in his own hands. "He is soft," Kozlov told you in Moscow. "Now." # speaker: kozlov
Mikoyan argued against it before the Presidium on 26 May, and you answered him in front of a stenographer. # record: fursenko-naftali-2006
"Suppose he can't give way," he said to you again at the station. "Who told you that a frightened man gives way?" # speaker: mikoyan
After lunch you have Kennedy alone.
-> choice

= choice
{chose("gagarin.announce") or chose("gagarin.name-korolev"): At lunch he asked about Gagarin, and whether one might go to the Moon together. You said why not. Now he isn't smiling.}
{chose("gagarin.one-more-dog"): At lunch he mentioned Shepard's quarter of an hour. You mentioned Gagarin's twice.}
"Well?" you ask him, in Russian.
+ [Give him a date: a treaty with Ulbricht by December # option: vienna.ultimatum]
    -> aftermath_ultimatum
+ [Settle Laos, take up the test ban, and leave Berlin folded # option: vienna.laos-first]
    -> aftermath_laos_first
+ [Offer an interim Berlin under a United Nations flag # option: vienna.interim]
    -> aftermath_interim

= aftermath_ultimatum
The decision is firm, you tell him: December. Whether it is to be war or peace, let America decide. He answers that then it will be "a cold winter". # record: kempe-2011
To a journalist in a darkened room he says of you that he "just beat hell out of me". # record: beschloss-1991
In Leipzig, Ulbricht's police report, people who meant to leave at Christmas are leaving now.
{remembers("third-army-cut"): In July you stop sending your own men home, and Kennedy calls up his. A major at Voronezh who had sold his uniform for a cow is asked to come back in it.}
"He has learned something," says Mikoyan. "What has he learned?" # speaker: mikoyan
-> DONE

= aftermath_laos_first
On Laos you agree: neutral, with a cease-fire. # record: frus-vienna-1961
Each of you is relieved that the other cannot find it without an adviser.
Then tests. He asks for twenty inspections a year, you say three, and for the first time both of you lean over the same sheet.
Berlin you leave in the folder. Gromyko carries it home on his knees.
{remembers("third-army-cut"): So the discharge of soldiers goes on. A major at Voronezh buys his cow.}
Kozlov meets the train. "They'll say that you had him by the throat, Nikita Sergeyevich, and asked after his health." # speaker: kozlov
The hardest letter is from Ulbricht. In June he lost nineteen thousand. With how many more, he asks, would the comrades like to finance the relaxation of tension?
-> DONE

= aftermath_interim
"Interim," says Kennedy, as one tries a step on a staircase. He gives the paper to Dean Rusk, who holds it by the edges.
He cannot say yes. You see that he would rather not say no, and Macmillan in London is already saying perhaps.
Gromyko wrote it. On the way home he explains the flag to a waiter. {loyalty("gromyko") >= 10: "Nobody has let me negotiate since 1957," he adds, and goes red.}
Ulbricht hears of it on the radio. "Which policemen wear this flag?" he asks. "Mine leave as well."
By July the three Western powers are conferring over a comma. Nobody has been threatened, and in the reception camp at Marienfelde they have put up tents.
-> DONE
