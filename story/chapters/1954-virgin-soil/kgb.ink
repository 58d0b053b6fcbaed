=== kgb
-> briefing

= briefing
"No arrest," Roman Rudenko dictates, "without a procurator." He is the Procurator, the state's prosecutor. The typist looks round the table and waits.
Sergei Kruglov, Minister of Internal Affairs, has asked to lose part of his ministry: spies, spy-catchers, bodyguards, ciphers, and what people say in queues. It is to be a committee, smaller by a fifth. The Presidium has agreed. # record: prlib-kgb
Two gaps are left: the chairman, and who may arrest whom.
"Serov," says Nikolai Bulganin, Minister of Defence. "Your policeman from the Ukraine. With what he has done, he cannot say no to you." # speaker: bulganin
"Leave me one ministry," says Malenkov, the premier. "Two will outbid each other, Nikita. With our names." One ministry's reports come to his desk first. # speaker: malenkov
-> choice

= choice
"Before the war I had three of them beside me, one after another, in Moscow and in Kiev," you say. "We signed together. All three were shot." You do not say that it was convenient.
{chose("kuntsevo.oppose-police"): A year ago you said aloud what you thought of all the police in one hand. They are curious what you think of it in yours.}
{chose("camps-rising.force"): "At Vorkuta mine did as they were told," says Kruglov. It is as near as he comes to asking for something.}
{seated("beria"): Beria, Minister of Oil, offers his experience in the matter. He gets no answer, and every eye at the table.}
In your anteroom three provincial secretaries, whose telephones have been tapped for twenty years, would like to see one of their own in that chair. The typist has put in a fresh ribbon.
+ [Give it to Serov, and hold the leash yourself # option: kgb.serov]
    -> aftermath_serov
+ [Leave one ministry, under Kruglov # option: kgb.one-ministry]
    -> aftermath_one_ministry
+ [Send for a Party secretary from the provinces # option: kgb.party-man]
    -> aftermath_party_man
+ [Print Rudenko's line: no arrest without a procurator # option: kgb.statute]
    -> aftermath_statute

= aftermath_serov
Ivan Serov comes in short, brisk and smiling. In 1944 he helped to put the Chechens and Ingush on to trains, nearly half a million people. He would like to know the committee's first task.
"To be afraid of the Central Committee," you tell him, and he writes it down.
{chose("beria.open-trial"): He does not mention Beria's trial, where some of those trains were read out.}
15,956 posts are struck off. # record: prlib-kgb
At the Lubyanka Antonina Fyodorovna types the new letterhead, her eighth since 1930.
In the provinces the secretaries now see the report before it goes to Moscow. One in Omsk found himself in it, and has taken himself out.
On May Day Serov salutes you first, and Malenkov second.
-> DONE

= aftermath_one_ministry
One ministry it stays: camps, spies, fire brigades, drunkards and the frontier, under one large man who would like to die in bed.
From a single envelope, in May: "Molotov on the Kama. Turner, 41, watched for a joke. Fire engine, no hose. Frontier quiet."
{chose("kuntsevo.malenkov-both"): The envelope goes to the premier, and he reads you the jokes in the car.|The envelope goes to the premier. You get the copy, on Thursdays.}
Serov, who had brought his good cap, remains one deputy among several.
{not chose("camps-rising.commission") and not chose("camps-rising.review"): In June it is Kruglov's troops who go with tanks into the camp at Kengir, in Kazakhstan. # record: applebaum-2003}
Kruglov takes the figures to Malenkov. Then he comes up to your floor and asks what you would like to be told.
-> DONE

= aftermath_party_man
Averky Aristov lost his chair in the Presidium a year ago and has been running Khabarovsk. He arrives with one suitcase and looks for the Party bureau.
{chose("kuntsevo.rally-young"): You spoke for him beside Stalin's coffin. He had hoped to pay it back otherwise.}
He returns his first agent's report with the spelling corrected. "Did anybody ask the man himself?" he has written underneath. # speaker: aristov
The generals say "Quite so," and carry on. Serov, as his deputy, translates.
The three secretaries come to Moscow just to sit in the chair.
"They tell me everything," Aristov says by autumn, with rings under his eyes. "I only know that they're leaving something out when Serov smiles. Give me a province again, Nikita Sergeyevich. Any province." It takes you until July 1955 to let him go. Then Serov has the chair. # speaker: aristov
-> DONE

= aftermath_statute
It is on the second page of Izvestia: nobody may be held for more than three days without a procurator's word. "It will be observed," says Serov, who gets the committee, "as far as is practicable." # speaker: serov
In Gorky a procurator of twenty-nine wants the register of the inner prison. He is kept in a passage while they ring Moscow. You have told Moscow not to answer. So they bring it.
He finds a woman from the motor works who has sat there for six weeks over a joke about Malenkov's waistline. She asks him whom he has come instead of.
{chose("beria.open-trial"): He was in the public seats at Beria's trial. It gave him ideas.}
Rudenko needs a lorry, for the letters.
-> DONE
