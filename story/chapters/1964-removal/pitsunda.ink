=== pitsunda
-> briefing

= briefing
{
- remembers("left-for-pitsunda") or not remembers("warned"):
    Rain drove you from the Crimea yesterday. Here at Pitsunda the pines come down to the beach, and you have a fortnight. # record: mlechin-brezhnev
- else:
    You have put the journey off, and the cases stand open in the hall. The doctors want you at Pitsunda, under the pines, by Wednesday.
}
Last year the white telephone fetched you out of the water ten times a day. This week it is the doctor who rings. # stage: plate pitsunda
"At Stalingrad the telephones stopped first," you say. "Then we looked out of the dugout."
{remembers("warned"): "Run to and fro over a bodyguard's gossip, and every province will laugh," says Mikoyan, who likes the sea and dislikes choosing. "Swim." # speaker: mikoyan}
{remembers("warned"): "Walk into the Kremlin and look at their faces," says Sergei. "In the morning, before they've arranged them."}
{not remembers("warned"): "It is called a holiday," says Mikoyan. "I am told that other people like them." # speaker: mikoyan}
{not remembers("warned"): "They used to ring you for every tractor," says Sergei. "So whom do they ring now?"}
-> choice

= choice
{remembers("offered-at-seventy"): In April you told them that you would go. They have not mentioned it since.}
{remembers("july-memorandum"): The provinces are still having your July memorandum clarified.}
{loyalty("semichastny") < 0: Litovchenko, who heads your guard, has been sent on leave for as long as yours lasts. Aeroplanes, says his deputy, are ordered through the KGB. One could be had by the evening, if he might give a reason.}
{loyalty("semichastny") >= 0: Litovchenko, who heads your guard, was to have his leave this week. Semichastny of the KGB rang up himself to say that he should stay where he is, and the aeroplane with him.}
It is Sunday, 4 October, and Brezhnev flies to Berlin tomorrow. In the folder that goes everywhere with you is the draft of a new constitution.
+ [Take your leave in full, by the sea # option: pitsunda.rest]
    -> aftermath_rest
+ [Be at your desk in the Kremlin in the morning # option: pitsunda.desk]
    -> aftermath_desk
+ [Ring the provinces yourself, one by one # option: pitsunda.ring]
    -> aftermath_ring
+ [See Brezhnev and Podgorny alone, one after the other # option: pitsunda.one-by-one]
    -> aftermath_one_by_one
+ [Send round the constitution, with two terms for all # option: pitsunda.constitution]
    -> aftermath_constitution

= aftermath_rest
{remembers("warned") and not remembers("left-for-pitsunda"): On Wednesday you fly south after all.}
There is a bath with a glass wall that rolls back, and you float there on your back, in a rubber ring, with Mikoyan walking up and down the edge. He talks of 1919. You talk of what will stand in the new article on soviets.
A delegation of Japanese comes, and some Pakistanis. The local secretaries came and have all had to leave for a conference. A boy brings the papers by bicycle.
On the sixth day you unscrew the white telephone, to see if it is in order. You are a fitter, and find nothing wrong with it. Within four minutes a young man whom you have not seen before is at the door with another one.
-> DONE

= aftermath_desk
You walk in at eight, by the side stairs. In the anteroom four men are looking at a list, and one of them sits down on it. By nine there is a good deal of running in felt slippers. It is a pity, everyone says, about your rest.
{loyalty("kosygin") >= -20: Kosygin brings you the plan at ten and stays, and asks you two or three things that he could have asked in August.}
{loyalty("kosygin") < -20: Kosygin brings you the plan at ten. He seems to be checking your colour against a report.}
For four days nobody meets anybody. Podgorny has a cold. From Berlin Brezhnev has the embassy find out if it is true, and then find out again. On Friday the doctors have their way, and you are driven to the aeroplane past your own portrait.
-> DONE

= aftermath_ring
You get Saratov at seven, before he has shaved. You ask about his rain, his wife, and what he was told at Sochi. He was told that the bathing was good. By noon you have had fourteen of them and your ear is hot.
{loyalty("regional-secretaries") >= -15: "Come and see us," says Kirov suddenly, in a low voice. "Come this week. Come and eat in the station buffet, where they can see you."}
{loyalty("regional-secretaries") < -15: They are all well. All of them were going to write. After the sixth you can tell that somebody rings each of them a minute before you do.}
Tula alone has not been warned. "Nikita Sergeyevich?" he says. "They told me you were ill."
{remembers("warned") and not remembers("left-for-pitsunda"): On Wednesday the doctors have their way, and you fly south.}
-> DONE

= aftermath_one_by_one
Podgorny is fetched the same evening. You tell him, over the borshch, that Leonid is tired, and that you had thought of somebody simpler for the chair. He puts down his spoon. He picks it up and sees that it is empty. # stage: look podgorny
On Monday you have Brezhnev, before Berlin. "Nikolai says you talk about me in the duck hide," you tell him. He goes so white that you ring for water. "He talks," says Brezhnev. "I only listen." # speaker: brezhnev
{chose("heir.both"): In June of last year you gave them one coat stand. Now each hangs his coat on the chair.}
Two men in Moscow are waiting to hear from you again. Shelepin hears about it by supper. He goes to see Semichastny, on foot.
{remembers("warned") and not remembers("left-for-pitsunda"): On Wednesday the doctors have their way, and you fly south.}
-> DONE

= aftermath_constitution
It goes out on Tuesday, to every member, in a blue cover with your notes. No office for more than two terms. Of every soviet, and of every committee, a third to be renewed each time. Questions to be put to all the people. A chapter on the courts that Mikoyan has made you read twice.
"From what date does it count?" Voronov wants to know, by cipher.
{loyalty("suslov") >= -15: Suslov sends back fourteen pages of remarks, which is his way of taking a thing seriously.}
{loyalty("suslov") < -15: Suslov acknowledges receipt.}
{remembers("warned") and not remembers("left-for-pitsunda"): On Wednesday the doctors have their way, and you fly south.}
A typist in the General Department, Nadezhda Belova, makes a copy too many. It is found in 1987 behind a radiator.
-> DONE
