=== pasternak
-> briefing

= briefing
Thursday 23 October 1958. Stockholm has given the Nobel Prize to Boris Pasternak, whose novel Doctor Zhivago Moscow refused to print and Milan did. He is sixty-eight and lives in a writers' dacha that belongs to the state. # record: finn-couvee-2014
You have not read it. You have thirty-five pages of quotations, chosen by somebody who disliked them.
"Does he say anywhere that we won?" you ask. "On the last pages," says Mikhail Suslov. "With regret." He wants a campaign, tonight. # speaker: suslov
Ilya Ehrenburg has sent word through your son-in-law, Adzhubei. Print five thousand, he begs. They will be read as far as page forty.
Vladimir Semichastny of the Komsomol has the Palace of Sport on Wednesday. "Give me something strong," he says. # speaker: semichastny
-> choice

= choice
"A doctor!" you say. "At the pit we had one for the whole settlement. He drank, but he stayed where he was."
{remembers("festival-sealed"): You kept a whole summer's foreigners behind curtains, and now one old man at Peredelkino has got out by post.}
{chose("sputnik.joint"): The Academy, which has been on speaking terms with Stockholm since the Sputnik, brought you the news itself, beaming.}
{remembers("suslov-has-letters"): You gave Suslov the writers two years ago. He has them ready, in alphabetical order.}
{remembers("tvardovsky-kept"): In 1954 you left a poet his journal for the price of six lines, and the roof stayed on.}
{remembers("kiev-thirty-eight") and remembers("speech-read"): You have read worse pages aloud, with your own voice.}
+ [Let loose the papers, the Writers' Union and Semichastny # option: pasternak.campaign]
    -> aftermath_campaign
+ [Print a small edition, cut, and let him go to Stockholm # option: pasternak.print]
    -> aftermath_print
+ [Say nothing, and keep everybody else from saying anything # option: pasternak.ignore]
    -> aftermath_ignore
+ [Put him over the frontier # option: pasternak.exile]
    -> aftermath_exile

= aftermath_campaign
"Immensely thankful, touched, proud, astonished, abashed," he cables to Stockholm. On the 27th the Union expels him. # record: finn-couvee-2014
On the 29th Semichastny tells the Palace of Sport that even a pig does not foul where it eats. You dictated it the night before, he will write. # record: semichastny-2002
A turner at the Likhachev works is to sign that he has not read the novel. He asks who has. "Nobody," says the Party organiser, hurt. "What do you take us for?"
Pasternak refuses the prize that day. A letter follows, drafted by friends. To leave his country would be death to him. # record: pasternak-documents-2001
Olga Ivinskaya, once in a camp for loving him, burns his letters. {remembers("students-released"): The young people whom you let go last year are copying his verses.}
-> DONE

= aftermath_print
Five thousand, on grey paper, without forty pages in the second part. They are gone by nine in the morning, before the shops open. # stage: look suslov
The turner at the Likhachev works borrows it for a night. It's about a doctor who can't make up his mind, he tells the canteen, with a deal of snow in it, and he cried at the end. What was the fuss?
Pasternak flies to Stockholm in his old mackintosh with an attaché and a cold, speaks for four minutes about poetry, and comes back.
Suslov has had the five thousand counted. Six, he tells you, are in the library of the Central Committee, and all out. {loyalty("suslov") >= 15: He says it almost as a joke.}
-> DONE

= aftermath_ignore
The editors are telephoned one by one and told that nothing has happened in Stockholm. Two ring back to have it confirmed. # stage: look semichastny
The Writers' Union, which had met to be indignant, sits for three hours on the paper shortage. Surkov, its secretary, brings you the speech that he is unable to give. {remembers("designers-named"): You tell him that last year you let people know who built the Sputnik, and nobody died of it.}
Semichastny fills his evening with the harvest.
At Peredelkino the post is brought in a sack. The old man neither refuses nor goes. Every morning he walks to the gate in felt boots, to see if the postwoman has been told which.
-> DONE

= aftermath_exile
They give him two hours and a string bag. He asks for Olga Ivinskaya, whom he loves. She's not in the order, says the officer, and lets him write her a note, which is then also not in the order. # stage: shock
{chose("austria.stay"): At Stockholm two hundred photographers are waiting. He turns up his collar and says that he has left the stove alight.|At Vienna two hundred photographers are waiting. He turns up his collar and says that he has left the stove alight.}
Semichastny is cheered in the Palace of Sport. Nehru has telegraphed. {seated("mikoyan"): "When Lenin put the philosophers on a ship in 1922," says Mikoyan, "we let them take two coats."}
A turner at the Likhachev works has signed the resolution. At home his daughter has put her books on the floor of the wardrobe, with a blanket over them.
-> DONE
