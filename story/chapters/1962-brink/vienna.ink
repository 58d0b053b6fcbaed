=== vienna
-> briefing

= briefing
{chose("austria.stay"): The embassy in Vienna, second day. Six years after the others meant to leave, their sentries and ours still change guard in the square.}
{not chose("austria.stay"): The embassy in Vienna, second day.}
John Kennedy, forty-four, lost a landing in Cuba in April, at the Bay of Pigs.
{not chose("berlin-ultimatum.at-once"): West Berlin lies inside Walter Ulbricht's Germany with its door open, and a small town leaves by it each week. He wants a treaty by New Year that puts the roads there under his stamp.}
{chose("berlin-ultimatum.at-once"): West Berlin lies inside Walter Ulbricht's Germany, and a small town leaves by it weekly. You gave him the roads there in 1958. The convoys pass his men by; he wants a treaty that stops them.}
"Kennedy is soft," Kozlov told you. "Now." # speaker: kozlov
Mikoyan argued against it in the Presidium on 26 May, and you answered him before the stenographer. # record: fursenko-naftali-2006
"Settle Laos and come home," he told you at the station. "A frightened man doesn't give way. You never did." # speaker: mikoyan
-> choice

= choice
Yesterday Kennedy would keep saying "miscalculation", until you shouted that you were sick of the word. # record: beschloss-1991
At forty-four you had the Ukraine, and its lists. He has a bad back, and looks to you like a man who has only ever signed books.
{
- remembers("berlin-interim-signed"):
    Eisenhower signed you eighteen months of quiet over Berlin. In March they ran out.
- chose("berlin-ultimatum.note"):
    In 1958 you gave them six months over Berlin. The day came, and you were invited to America.
- chose("gagarin.announce") or chose("gagarin.name-korolev"):
    At lunch yesterday he asked about Gagarin, and whether you might go to the Moon together. You said why not.
- chose("gagarin.one-more-dog"):
    At lunch yesterday he mentioned Shepard's quarter of an hour. You mentioned Gagarin's twice.
}
{loyalty("gromyko") >= -15: Next door Gromyko has a draft of his own in his case, Berlin under the flag of the United Nations, and keeps a hand on the clasp.}
"Well?" you say to Kennedy, in Russian. You are alone with him and the interpreters.
+ [Give him a date: a treaty with Ulbricht by December # option: vienna.ultimatum]
    -> aftermath_ultimatum
+ [Settle Laos, take up the test ban, and leave Berlin folded # option: vienna.laos-first]
    -> aftermath_laos_first
+ [Offer an interim Berlin under a United Nations flag # option: vienna.interim]
    -> aftermath_interim

= aftermath_ultimatum
The decision is firm, you tell him: December. Whether it is to be war or peace, let America decide. He answers that then it will be "a cold winter". # record: kempe-2011
To a journalist in a darkened room he says of you that he "just beat hell out of me". # record: beschloss-1991
On the platform in Moscow you act him for them, the back and the chin. Kozlov laughs until he has to be thumped.
"Now he will arm," says Mikoyan, who hasn't laughed. # speaker: mikoyan
{remembers("third-army-cut"): In July you stop sending your own men home, and Kennedy calls up his. A major at Voronezh who had sold his uniform for a cow is called back, and has to borrow one.}
{not remembers("third-army-cut"): In July you raise the army's money by a third, and Kennedy calls up his reserves.}
In Leipzig, Ulbricht's police report, people who meant to leave at Christmas are leaving now.
-> DONE

= aftermath_laos_first
On Laos you agree: neutral, with a cease-fire. # record: frus-vienna-1961
Each of you is relieved that the other cannot find it without an adviser.
Then tests. He asks for twenty inspections a year, you say three, and for the first time both of you lean over the same sheet.
Berlin you leave in the folder. Gromyko carries it home on his knees.
{remembers("third-army-cut"): So the discharge of soldiers goes on. A major at Voronezh buys his cow.}
Kozlov meets the train. "They'll say that you had him by the throat, Nikita Sergeyevich, and asked after his health." # speaker: kozlov
The hardest letter is from Ulbricht. In June he lost nineteen thousand. "The comrades are relaxing the tension," he writes, "and I am paying for it."
-> DONE

= aftermath_interim
"Interim," says Kennedy, and tries the word like a stair in the dark. He gives the paper to Dean Rusk, who holds it by the edges.
He cannot say yes and would rather not say no. Macmillan in London is already saying perhaps.
On the way home Gromyko explains his flag to a waiter. {loyalty("gromyko") >= 10: "They haven't let me negotiate since 1957," he says.}
{remembers("berlin-interim-signed"): "Eisenhower signed the last one," he tells him. "Here."}
"Policemen in blue caps!" Ulbricht shouts down the line. "Mine are leaving as well!"
By July the three Western powers are conferring over a comma. Berlin has been threatened with nothing, and in its reception camp at Marienfelde they have put up tents.
-> DONE
