=== novocherkassk
-> briefing

= briefing
At Novocherkassk the electric locomotive works had cut its rates since New Year by up to thirty per cent. Yesterday meat went up as well. The director, Kurochkin, told some who could not buy it to eat liver pies. # record: baron-2001
Since then the works stands and the railway is blocked. The army cleared the yards at three in the night. Now thousands are walking to the town, with women and children, red flags and portraits of Lenin. General Pliev's tanks are on the Tuzlov bridge. # record: baron-2001
"Hooligans," says the telephone: Frol Kozlov, who wants the troops to act. "By evening it's Rostov." # speaker: kozlov
"It's rates. Let me talk to..." Mikoyan has got hold of the receiver. # speaker: mikoyan
"...give me that," says Kozlov. # speaker: kozlov
-> choice

= choice
"What are they shouting?" you ask.
"Rates," says Mikoyan, further off. "Meat. And that you should be made into sausage." # speaker: mikoyan
In the pit you once walked behind a flag for your own rates, at twenty. You say so, and neither of them can think of an answer.
{remembers("speech-read"): In 1956 you told the Party what it had done to people who had done nothing.}
{
- remembers("warsaw-occupied") and remembers("hungary-crushed"):
    You have given such orders before, for Warsaw and for Budapest.
- remembers("warsaw-occupied"):
    You have given such an order before, for Warsaw.
- remembers("hungary-crushed") or chose("hungary-october.full-force"):
    You have given such an order before, for Budapest.
- remembers("vorkuta-shots") or remembers("tbilisi-shot-at"):
    You have given such an order before, and inside these frontiers.
}
"Well?" says Kozlov. "They're at the bridge." # speaker: kozlov
+ [Authorise General Pliev to clear the square by force # option: novocherkassk.force]
    -> aftermath_force
+ [Let Mikoyan speak, dismiss the director, restore the rates # option: novocherkassk.talk]
    -> aftermath_talk
+ [Have the rifles unloaded and the town closed off # option: novocherkassk.cordon]
    -> aftermath_cordon
+ [Have the radio take the new prices back tonight # option: novocherkassk.prices-back]
    -> aftermath_prices_back

= aftermath_force
They crossed the Tuzlov bridge past the tanks. About noon soldiers fired at the Party building and at the militia station. Twenty-six people are dead by the usual count, and eighty-seven were wounded. # record: baron-2001
The dead were buried in secret, in several cemeteries. Their families were not told where. The men who drove had to sign a paper. # record: baron-2001
Kozlov gives you the number by telephone.
The square cannot be washed clean, and is asphalted. A dance is held on it. # record: baron-2001
{chose("cuba-idea.secret") or chose("cuba-idea.treaty"): In July General Pliev is given the rockets for Cuba.}
In August fourteen are tried in a garrison club. Seven are shot. Over a hundred others get two to fifteen years. # record: kozlov-uprisings
Mikoyan, over the fence from you, is not seen for some time.
-> DONE

= aftermath_talk
Mikoyan speaks over a loudspeaker from an armoured car, in the accent that everybody can imitate. The rates as before New Year. Kurochkin is dismissed. He receives nine of them.
{remembers("novocherkassk-quiet"): It takes till dusk. A woman who cleans castings has brought her pay slips since January, in order, in a biscuit tin.}
{remembers("novocherkassk-station"): At the militia station, two streets off, a crowd presses in to free the arrested, somebody takes hold of a rifle, and the guard fires. Five people are killed. Their families get the bodies.}
On Monday the works starts. Kozlov comes home by an earlier aeroplane than Mikoyan.
"They have learned where the switch is," he says to you. "Now every works knows." # speaker: kozlov
Within the month four others have sent in their rates.
-> DONE

= aftermath_cordon
{office("defence-minister") == "zhukov": Zhukov passes it on in four words.|Malinovsky passes it on word for word.} General Shaposhnikov, at the bridge, had seen no enemy there against whom he would use a tank, and had the magazines emptied before your order came. So it is said.
The crowd has the Party building for an afternoon. They find a cold ham in the buffet and show it to the square from the balcony.
Nobody is killed. For three days no train goes in. On the fourth about half go back to work.
The arrests are made at night. Ninety are sentenced in August, in a garrison club.
{loyalty("kozlov") >= 0: "They sat in the first secretary's chair," says Kozlov. "In turns." He sees the chair. # speaker: kozlov}
{loyalty("kozlov") < 0: "For three days," says Kozlov, "there was no Soviet power in a Soviet town. I was there." # speaker: kozlov}
-> DONE

= aftermath_prices_back
The announcer reads it at six without any expression: meat and butter as in May.
At Novocherkassk they hear it from the loudspeaker on the Party building, at the windows of which half of them are standing. There is a cheer. "And the rates?" a fitter calls out. Mikoyan has to invent an answer on the balcony.
They go home. Two people have been killed on the railway.
Kosygin resigns in writing. You tear it up and he says that he has the copy. The farms, which had been promised a third more for calves, ask from what.
"Nine works," says Kozlov a week later, and puts the list before you. "They all want to be Novocherkassk." # speaker: kozlov
-> DONE
