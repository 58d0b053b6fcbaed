=== cuba_idea
-> briefing

= briefing
Fidel Castro has thrown one landing back into the sea and expects another. You have come home from Bulgaria with a way to keep his revolution alive: Soviet rockets, on his island, ninety miles from Florida.
In Turkey stand fifteen American Jupiter rockets, aimed at you. The long rockets that would answer them from home are late. From Cuba the shorter ones would do, says Marshal Malinovsky, and by autumn. Anastas Mikoyan says that it cannot be hidden and that Castro will refuse. # record: mikoyan-1999
The Presidium meets this Monday. Within days a delegation of farm experts flies to Havana to ask Castro. One of them is Marshal Biryuzov of the Rocket Forces. # record: fursenko-naftali-1997
{office("defence-minister") == "zhukov": Zhukov, who is Minister, leaves the answering to Malinovsky.}
-> scene

= scene
{short(): -> choice}
In April, in the Crimea, Malinovsky pointed out to sea and talked of the American Jupiters in Turkey. In May, on an official visit to Bulgaria, you found your reply to him. # record: fursenko-naftali-1997
The Foreign Minister, Andrei Gromyko, heard it first, on the flight home. You sent his assistants forward to look at the clouds and told him: some of our rockets ought to stand in Cuba. What did he think?
Gromyko thought about it all the way across Romania.
When he spoke, it was to say that in America there would be "a political explosion". # record: fursenko-naftali-1997
You waited for him to say it a second time. He fastened his seat belt.
Now it is Monday, in the Kremlin, with the windows open and the tea going cold. # stage: look malinovsky
{office("defence-minister") != "malinovsky": Marshal Zhukov, who is Minister, has brought Malinovsky along to answer for the rockets, and studies the map.}
"Suppose an island, Rodion Yakovlevich, ninety miles off our own coast, and the people on it fight. How long would you need?"
"Four days. A week in bad weather." # speaker: malinovsky
"And Kennedy?"
"He has the same charts." # speaker: malinovsky
{remembers("third-army-cut") or remembers("army-cut-phased"): Malinovsky has waited two years to speak in this room. In 1960 you took divisions from him and promised him rockets. The rocket that was to cross the ocean burned on its stand that October, with Marshal Nedelin beside it. From Cuba, he says, a short rocket does the work of a long one.}
{not (remembers("third-army-cut") or remembers("army-cut-phased")): Malinovsky has waited two years to speak in this room. The rocket that was to cross the ocean burned on its stand in October 1960, with Marshal Nedelin beside it. From Cuba, he says, a short rocket does the work of a long one.}
Mikoyan has been drawing little crates along the edge of his agenda. "And who carries them off the ship?" # speaker: mikoyan
"Soldiers, in checked shirts." # speaker: malinovsky
"How many shirts?" # speaker: mikoyan
"Forty thousand and some, at a first reckoning." # speaker: malinovsky
"And the people who photograph our combine harvesters will take them for agronomists." # speaker: mikoyan
{chose("virgin-lands.buy-grain"): Mikoyan adds that he bought these people's grain for three years and drank their coffee. "They are slow, Nikita Sergeyevich. But they weigh everything twice." # speaker: mikoyan}
{seated("kozlov") && chose("june-1957.appeal"): "In fifty-seven we flew the whole Central Committee in under Molotov's nose," says Frol Kozlov, who keeps the Secretariat for you. "And here we can't move a few crates?" # speaker: kozlov}
{chose("june-1957.arrest"): They do not interrupt a man with stars on his shoulders. They have not done so at this table since June 1957, when you showed them what such men are for.}
{seated("zhukov"): "A garrison that cannot be relieved is a hostage," says Zhukov, still to the map. # speaker: zhukov}
* [Ask Malinovsky what can be seen from the air # talk: cuba-cameras]
    "We developed the film that we took from Powers, when we shot him down. At Chelyabinsk one could count the cows in a yard." # speaker: malinovsky
    "The thing is longer than this room. How do you hide it?"
    "I did not say hide. I said that we shall be ready before they have finished arguing about it." # speaker: malinovsky
* [Have Gromyko repeat what he said in the aeroplane # talk: gromyko-repeats]
    He stands up to do it. There might be, he says, a certain sharpening in the tone of the American press. # speaker: gromyko
    On Sunday it was an explosion. He sits down, and for the rest of the morning he looks at the marshals and not at you.
* [Ask Kosygin what it takes out of the plan # talk: kosygin-freight]
    "Ships," says Kosygin. "Every dry-cargo hull we own, and foreign ones on charter. The timber will stand on the quay till spring." # speaker: kosygin
    {remembers("prices-raised"): He turns his page over. "On the first of June meat goes up by thirty in the hundred and butter by twenty-five, because we cannot afford them. I put the two matters side by side. I draw no conclusion." # speaker: kosygin}
    {remembers("meat-from-arms"): He turns his page over. "Last Thursday you took the price of meat out of the marshals' budget. This puts it back, with freight. I put the two matters side by side. I draw no conclusion." # speaker: kosygin}
    {not remembers("prices-raised") and not remembers("meat-from-arms"): He turns his page over. "Last Thursday you told me what we could not do about meat. I put the two matters side by side. I draw no conclusion." # speaker: kosygin}
-
{indicator("personal-rule") >= 60: No one else has a question. There were years when this table shouted.}
In the interval Mikoyan follows you to the window. He lives over the fence from you on the Lenin Hills and has stopped being polite.
"He will say no, Nikita. He did not throw one navy out of his harbour to lend it to another." # speaker: mikoyan
{loyalty("mikoyan") >= 20: "I shall say so once more inside, and then I shall sign with the rest. You know me." # speaker: mikoyan}
{loyalty("mikoyan") < 20: "I have said it inside. I shall not say it twice. You came for signatures." # speaker: mikoyan}
* [Ask what he would send instead # talk: mikoyan-boots]
    "Boots. Some thousands of ours, in uniform, with Lunas that reach the beach and no further. Kennedy can count boots. If he lands he has killed Soviet soldiers, and he knows it before he lands. Your rocket tells him the same, only he has to shout back." # speaker: mikoyan
* [Tell him what you see from your window in Sochi # talk: sochi-window]
    "Turkey. Fifteen Jupiters, and thirty more in Italy. I am to bathe under them in August. Let him bathe."
    "We read about those in the newspapers for two years while they built them. You want to give him one morning." # speaker: mikoyan
* [Show him what Beijing has been writing # talk: beijing-writes]
    You have it in your pocket, in the TASS translation: whoever counts the enemy's warheads will soon lose count of his crimes.
    "That is about me," you say.
    "They have had a famine, and it has to be about somebody. You want to answer it with rockets?" Mikoyan gives the sheet back. Across the room Suslov, who gave it to you, is watching where it goes. # speaker: mikoyan
-
-> choice

= choice
{short(): "A rocket is longer than this room," Mikoyan tells Malinovsky. "Send soldiers instead, and guns that reach the beach. Kennedy can count, and will not land on them." "I shall be ready," says Malinovsky, "before he has done counting."}
{short(): Gromyko, who fears an explosion in America, would at least sign it openly with Castro. Kosygin would send credits and keep his ships for timber. "I bathe at Sochi under those Jupiters," you say. "Let Kennedy bathe."}
You have a word for it, which pleased Malinovsky: a hedgehog, down the Americans' trousers. # record: taubman-2003
Whatever you decide, each of them will be asked to put his name to it.
+ [Send the rockets secretly and tell Kennedy in November # option: cuba-idea.secret]
    -> aftermath_secret
+ [Sign a treaty with Castro and announce the rockets # option: cuba-idea.treaty]
    -> aftermath_treaty
+ [Send soldiers and short-range Luna rockets, but no long ones # option: cuba-idea.conventional]
    -> aftermath_conventional
+ [Send him arms and credits, and nobody in uniform # option: cuba-idea.refuse]
    -> aftermath_refuse

= aftermath_secret
Nobody votes against.
Castro has agreed, for the socialist camp, he says. He would sooner have seen it in the newspapers. # record: fursenko-naftali-1997
In August Che Guevara comes to the Crimea to ask again for the newspapers, and you refuse him. # record: fursenko-naftali-1997
{remembers("cuba-cameras"): You do not mention the cows at Chelyabinsk.}
So that spies should think of snow, the operation is named Anadyr, after an Arctic river, and the regiments draw skis and sheepskins. # record: dobbs-2008
Marshal Biryuzov has driven round the island and believes that a rocket on end may pass for a palm tree. # record: taubman-2003
"I have been there," says Mikoyan. "The palms have leaves." # speaker: mikoyan
-> DONE

= aftermath_treaty
Castro embraces Marshal Biryuzov, who has to ask him to keep his voice down. At the end of August Guevara brings the text to the Crimea, and you sign it between two swims: mutual defence, with "such weapons as are found necessary".
In Delhi and Cairo they print it beside a map of Turkey.
Washington can read as well. Congress votes Kennedy his reserves, and every freighter has a destroyer for a neighbour.
{remembers("gromyko-repeats"): Gromyko reports that the tone of the American press has sharpened.}
"I asked for a month of quiet," says Malinovsky. "You gave me a newspaper." # speaker: malinovsky
{remembers("sochi-window"): "You wanted him to look out of his window and see rockets," says Mikoyan. "He has looked." # speaker: mikoyan}
Most of it gets through. By September the first launchers lie in the sugar cane.
-> DONE

= aftermath_conventional
They sail in July, flags in the hold: four regiments, fighters, a few Lunas that are good for forty kilometres. In Havana they march with a band, and women throw flowers at boys from Vyatka.
{remembers("mikoyan-boots"): Mikoyan never mentions whose boots they are. He asks only about the band.}
Castro is correct about it. He had begun to like the idea of being dangerous.
Malinovsky goes home to a map on which nothing reaches Chicago.
{loyalty("malinovsky") < 0 and (remembers("third-army-cut") or remembers("army-cut-phased")): "Divisions went for rockets, and the rockets have gone for a brass band," he says to Zakharov of the General Staff. # speaker: malinovsky}
All October Kennedy's aeroplanes search the cane and find boots.
{not remembers("german-treaty"): Gromyko brings you the calendar for November. It says Berlin, in your own hand, underlined.}
-> DONE

= aftermath_refuse
Rashidov's delegation really does discuss irrigation. It brings Castro guns, tractors, credits for his sugar, and a letter in which you call him brother nine times. He counts them aloud.
"That is a plan we can fulfil," says Kosygin, and it is the warmest thing he has said this year. # speaker: kosygin
{remembers("kosygin-freight"): He has kept his page, with the ships and the meat.}
Malinovsky folds his map along its old creases.
{remembers("beijing-writes"): Suslov lays a new sheet from Beijing before you each Monday.}
By the autumn Guevara is in China.
In October American marines are to storm a Caribbean beach, for practice, against an imaginary dictator called Ortsac. # record: allison-zelikow-1999
"It is to be read from the other end," says Gromyko. # speaker: gromyko
-> DONE
