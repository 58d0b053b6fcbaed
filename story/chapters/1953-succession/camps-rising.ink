=== camps_rising
-> briefing

= briefing
"Nine-hour day, letters, numbers off: granted," General Maslennikov of the police wires from Arctic Vorkuta. "They took off the numbers and are still sitting. Give me a company and you have coal by Saturday."
Sixteen thousand are sitting down at the pits that heat Leningrad; Norilsk has been out since May. These are the special camps for politicals, which the amnesty passed over: a number on the back, bars on the window, two letters a year. # record: gulag-risings-2004
They want somebody from the Central Committee, and their cases read.
"Leningrad has coal for nine days!" Frol Kozlov shouts from there by telephone. # speaker: kozlov
"Counting the guards, we lose on every tonne," says Alexei Kosygin, of Light Industry. "Ring them with soldiers and wait." # speaker: kosygin
-> choice

= choice
{chose("amnesty.politicals"): Those with ten years are going home, because you asked. These have twenty-five, and have heard of it.}
{chose("amnesty.staged"): They have read your timetable to the last line, and they are not in it.}
{chose("amnesty.oppose"): They watched a million go home in spring, over your one vote against, and were told that they were not on the list.}
{chose("amnesty.go-along"): They watched a million go home in spring, thieves among them, and were told that they were not on the list.}
"I sat down in a pit myself, under the Tsar," you say. "We wanted soap."
"And did you get soap?" says Kaganovich. # speaker: kaganovich
"We got gendarmes." Kaganovich nods, as if that were settled.
+ [Confirm the concessions; then let the troops go in # option: camps-rising.force]
    -> aftermath_force
+ [Send them a member of the leadership to talk # option: camps-rising.commission]
    -> aftermath_commission
+ [Put soldiers round it and wait # option: camps-rising.wait]
    -> aftermath_wait
+ [Have every political sentence read again, from now on # option: camps-rising.review]
    -> aftermath_review

= aftermath_force
On 1 August at the gate of pit 29 the prisoners link arms and are ordered out. The soldiers fire. The papers give forty-two dead on the spot and fifty-three in all. The last zone at Norilsk is taken on the fourth, with dead of its own. # record: gulag-risings-2004
It reaches you as a telegram about coal. Two trains have left for Leningrad.
The concessions stand. That month a woman at Poltava, Maria Bondarenko, gets four letters at once from a son of whom she had heard nothing since 1950. The fourth is in another hand. It says that Petro was in the front row because he was tall.
She sends it to the Central Committee and asks what he had wanted.
-> DONE

= aftermath_commission
Nikolai Shvernik, of the trade unions, is the one man of rank not known to have shouted. He goes in an overcoat, in August.
He has a table carried into the yard. They send seven men to it. "I was in strikes," he tells them, "before most of you were born. First the list." Of its eleven points nine could have been granted in June. # speaker: shvernik
The tenth is a board of prosecutors, with the files. The eleventh is that nobody shall be punished. He signs both without asking you. # stage: look shvernik
They go down the pit on the fourth day. Kruglov, the Minister of Internal Affairs, huge and sad, reports that he cannot give orders to people whose delegates have been given chairs.
-> DONE

= aftermath_wait
Half rations, a ring of soldiers, and loudspeakers that play Tchaikovsky.
August goes by. The prisoners have elected a cook, a judge and a choir. In Leningrad the power station counts its days, and Frol Kozlov, second secretary there, rings you with the number every morning.
In the sixth week it snows. They come out by barracks, with their bundles, and are divided over other camps. Two are dead, who quarrelled over a coat.
There they tell how it was done: the list, the cook, how long one can sit. A nurse from Ternopol, Halyna Melnyk, has been moved to Kengir, in the Kazakh steppe. She is asked every night, and has become a good speaker.
-> DONE

= aftermath_review
"They ask to have their cases read," you say. "Has anyone here read one?" You have. You read them in Kiev, at the pace that was usual. # stage: look you
Commissions go out, a prosecutor, a Party man and a police officer to each, to Vorkuta, Norilsk and Karaganda. They sit at kitchen tables and read aloud to a man what he did. Often it is news to him.
One in five goes home by New Year. The pits are slow, the ministries write.
In Kharkov Ivan Petrovich Lutsenko, a surveyor, ten years for a joke, comes to his old office for his boots. The joke was about you. He tells it at the counter, and it is not even good.
-> DONE
