=== malenkov_resigns
-> briefing

= briefing
Georgy Malenkov, the premier, has confessed twice. The January plenum found him weak, hungry for cheap popularity, a tool of Beria's, and answerable for the Leningrad affair, in which innocent men were shot. # record: resolution-malenkov-1955
At four the Supreme Soviet meets. By supper somebody must be premier.
"Not Georgy, who says that a war would end civilisation," states Molotov, Foreign Minister. "And not you." If he were asked, he would not decline. # speaker: molotov
"Keep Georgy, on a short rope," says Mikoyan. "A frightened premier signs what he is given." # speaker: mikoyan
"I take Defence," says Zhukov. "The rest is not a military question." # speaker: zhukov
Bulganin is silent, in a new suit. From Leningrad Frol Kozlov thumps for a trial: the file would stand up in court.
-> choice

= choice
Malenkov has sent his letter up for you to correct. "Guilt for agriculture," you read out. "That's my department. He's a generous man, Georgy." You put in a comma, doubt it, and take it out again.
{chose("kuntsevo.malenkov-both"): He rang at seven to know what he ought to wear. You gave him both desks once, and he still thinks that you will catch him.}
{chose("beria.arrest-with-malenkov"): In June 1953 it was his finger on the button that called the officers in. He has not mentioned it.}
{chose("beria-trial.closed-court"): In your own safe lies the envelope that Rudenko sent you at Beria's trial. This morning you went to see whether it was still there.}
{chose("beria.open-trial"): The Leningrad names were read out at Beria's trial, and he stopped coming to the office. Today he was here before the cleaners.}
{remembers("beria-removed-late"): Until December Beria sat two chairs from him, as Minister of Oil. The word tool has been in use since then.}
{chose("virgin-lands.old-lands"): It is his bread that the country is eating this winter, on your vote.}
The bell goes for the deputies.
+ [Have his letter read out, and propose Bulganin # option: malenkov-resigns.bulganin]
    -> aftermath_bulganin
+ [Keep Malenkov as premier, on a short rope # option: malenkov-resigns.keep-tied]
    -> aftermath_keep_tied
+ [Propose that you take the government yourself # option: malenkov-resigns.yourself]
    -> aftermath_yourself
+ [Have Rudenko open the Leningrad file in court # option: malenkov-resigns.leningrad-file]
    -> aftermath_leningrad_file

= aftermath_bulganin
He sits in the chief place while another man reads out his letter: little experience, guilt for farming. He is not asked to speak. After an interval you propose Nikolai Bulganin, and the hands go up. # record: aksyutin # stage: look malenkov
{chose("kgb.statute"): Rudenko has locked the Leningrad file away again. He was not told to.}
Malenkov keeps a seat in the Presidium and gets the power stations. He goes round shaking hands, in order of rank.
In the villages they used to sing that Malenkov came and there were pancakes. A schoolmistress writes from Kirov: what rhymes with Bulganin?
{chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow"): "So clean," says Leonid Brezhnev, in from Kazakhstan, admiring it as one admires a shot. "A letter, no speech, and everybody home for supper." # speaker: brezhnev}
{chose("virgin-lands.old-lands") or chose("virgin-lands.buy-grain"): "So clean," says Leonid Brezhnev, in naval uniform, admiring it as one admires a shot. "A letter, no speech, and everybody home for supper." # speaker: brezhnev}
-> DONE

= aftermath_keep_tied
The letter goes back into its envelope and is not read out. The deputies are told that there will be more guns and fewer wardrobes, and a new first deputy, Mikoyan; without his signature and Bulganin's the premier's won't count. The marshals have been paid: Zhukov gets Defence.
"A witness should be kept near," says Kaganovich at the top of his voice. At noon he was for the gallows. # speaker: kaganovich
{chose("virgin-lands.old-lands"): Near Kursk they drink to Malenkov and to you, in that order, and Darya Fominichna writes to say that the order is alphabetical.|In the villages they go on singing that Malenkov came and there were pancakes. You no longer want to hear the second verse.}
Malenkov finds you in the passage and takes hold of your sleeve with two fingers, like a child crossing a road. He does not say thank you. "Until when?" he asks. # speaker: malenkov
-> DONE

= aftermath_yourself
You say it plainly, thumbs in your braces. "One Party, one policy, and no back to hide behind when the bread runs out."
{
- remembers("premier-in-1955"):
    Kaganovich, who made you, agrees first, loudly. Bulganin goes the colour of his collar. It is carried, until the congress, on a motion of Mikoyan's: if two offices, then for how long? # stage: look bulganin
    "In March 1953 we swore," says Molotov. "I wish to know who still has the paper." # speaker: molotov
    So you move your spectacles into Malenkov's office. There are nine telephones. By May the ministers have learnt to wait on the stairs.
- else:
    They let you stand there. Then Molotov reads out, from a sheet which he seems to carry on him, what you all swore in March 1953. Two offices, two men. # stage: look molotov
    Saburov nods. Pervukhin sees Saburov nod. It is Molotov who proposes Bulganin, and the hands go up so fast that yours is among them.
    Bulganin thanks the comrades, one by one, and comes to you last. He would have owed you that chair.
    The typist who made the fair copy with your name in it has been asked for the carbon. She burned it, she says. You hope so.
}
-> DONE

= aftermath_leningrad_file
In the night to 1 October 1950 a court in Leningrad sentenced Voznesensky, Kuznetsov and four others; they were shot an hour later. Stalin willed it, Malenkov opened the case. # record: gorlizki-khlevniuk-2004
He is tried in the autumn, in the same officers' club. You have told Rudenko that nobody is to be shot. It is fifteen years.
A widow in the second row, back from five years in a camp, listens for one thing: who rang up whom. Twice Rudenko stops a witness.
{chose("beria.open-trial"): Kaganovich, who was named at Beria's trial, has engaged a lawyer, for a nephew, he says.}
Each member goes home and burns paper. Bulganin, premier, comes to you in the dusk. "You'd tell me, Nikita?" he asks. # speaker: bulganin
-> DONE
