=== kgb
-> briefing

= briefing
Sergei Kruglov, Minister of Internal Affairs, has asked to lose part of his ministry: spies, spy-catchers, bodyguards, ciphers, and what people say in queues. It is to be a committee, smaller by a fifth. The Presidium has agreed. The decree still wants a name, and a line on who may arrest whom. # record: prlib-kgb
"Serov," says Nikolai Bulganin, Minister of Defence. "Your policeman from the Ukraine. With what he has done, he cannot say no to you." # speaker: bulganin
"And to whom could he not say no next?" asks Anastas Mikoyan. # speaker: mikoyan
Malenkov, the premier, thinks one ministry tidier, under big Kruglov. Roman Rudenko, the Procurator, has drafted the line about arrests. It has become four.
-> choice

= choice
{chose("kuntsevo.oppose-police"): A year ago you said aloud what you thought of all the police in one hand. They are curious what you think of it in yours.}
{seated("beria"): Beria, Minister of Oil, has offered his experience in the matter. Nobody answers him, and nobody takes his eyes off him.}
The typist has the sheet in the machine.
+ [Give it to Serov, and hold the leash yourself # option: kgb.serov]
    -> aftermath_serov
+ [Leave one ministry, under Kruglov # option: kgb.one-ministry]
    -> aftermath_one_ministry
+ [Send for a Party secretary from the provinces # option: kgb.party-man]
    -> aftermath_party_man
+ [Print Rudenko's four lines: no arrest without a procurator # option: kgb.statute]
    -> aftermath_statute

= aftermath_serov
Ivan Serov comes in short, brisk and smiling. In 1944 he helped to put the Chechens and Ingush on to trains, nearly half a million people. He asks what the committee's first task is.
"To be afraid of the Central Committee," you tell him, and he writes it down.
{chose("beria.open-trial"): He does not mention Beria's trial, where some of those trains were read out.}
15,956 posts are struck off. # record: prlib-kgb
At the Lubyanka Antonina Fyodorovna types the new letterhead, her eighth since 1930.
In the provinces the secretaries now see the report before it goes to Moscow. One in Omsk found himself in it, and has taken himself out.
On May Day Serov salutes you first, and Malenkov second.
-> DONE

= aftermath_one_ministry
One ministry it stays: camps, spies, fire brigades, drunkards and the frontier, under one large man who would like to die in bed.
In May you learn from one envelope that a turner at Molotov on the Kama is watched for a joke, and that the fire engine there has no hose.
{chose("kuntsevo.malenkov-both"): The envelope goes to the premier, and he reads you the jokes in the car.|The envelope goes to the premier. You get the copy, on Thursdays.}
Serov, who had brought his good cap, remains one deputy among several.
{not chose("camps-rising.commission") and not chose("camps-rising.review"): In June it is Kruglov's troops who go with tanks into the camp at Kengir, in Kazakhstan. # record: applebaum-2003}
Kruglov takes the figures to Malenkov. Then he comes up to your floor and asks what you would like to be told.
-> DONE

= aftermath_party_man
Averky Aristov lost his chair in the Presidium a year ago and has been running Khabarovsk. He arrives with one suitcase and asks where the Party bureau is.
{chose("kuntsevo.rally-young"): You spoke for him beside Stalin's coffin. He had hoped to pay it back otherwise.}
He returns his first agent's report with the spelling corrected. "Did anybody ask the man himself?" he has written underneath. # speaker: aristov
The generals say "Quite so," and carry on. Serov, as his deputy, translates.
Three provincial secretaries come to Moscow just to sit in the chair.
"They tell me everything," Aristov says by autumn, with rings under his eyes. "I only know that they're leaving something out when Serov smiles. When may I have a province again?" # speaker: aristov
-> DONE

= aftermath_statute
It is on the second page of Izvestia. Nobody may be held for more than three days without a procurator's word. "It will be observed," says Serov, who gets the committee, "as far as is practicable." # speaker: serov
In Gorky a procurator of twenty-nine wants the register of the inner prison. He is kept in a passage while they ring Moscow. You have told Moscow not to answer. So they bring it.
He finds a woman from the motor works who has sat there for six weeks over a joke about Malenkov's waistline. She asks him whom he has come instead of.
{chose("beria.open-trial"): He was in the public seats at Beria's trial. It gave him ideas.}
Rudenko wants a lorry, for the letters.
-> DONE
