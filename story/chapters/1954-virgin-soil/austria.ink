=== austria
-> briefing

= briefing
Monday 11 April, the Central Airfield, sleet. The Presidium stands in the hut of the weather station, waiting for Julius Raab, Chancellor of Austria. Ten years after the war our soldiers are still in a quarter of Vienna, and so are three other armies. # record: sergeev-austria
"What we have paid for we do not leave," states Vyacheslav Molotov, Foreign Minister. There will be a new Anschluss: Germany will swallow Austria again. At least we must keep a right to come back. # speaker: molotov
"Swear them to join nobody, for ever," says Mikoyan, "and let them pay us for the oil wells." # speaker: mikoyan
Stalin himself kept asking why there was no treaty. # record: wilson-110452
"I hold the line without Austria," says Zhukov. "Decide. That is their aeroplane." # speaker: zhukov
-> choice

= choice
{seated("malenkov") and office("premier") != "malenkov": "And if one offered the Germans the same?" says Malenkov, Minister of Power Stations, to the barometer. In January that was one of the charges against him.}
{office("premier") == "malenkov": "And if one offered the Germans the same?" says Malenkov to the barometer. As premier he must shake hands first, and he is practising with the glove.}
{not seated("malenkov"): It was Malenkov who would have offered the Germans the same. His place by the barometer has been left free.}
{not chose("berlin-1953.neutral"): You have never yet overruled Molotov on a treaty. He stands as if the place had been marked for him with chalk.}
{chose("berlin-1953.neutral"): You raised your hand for a neutral Germany once, beside Beria. Molotov still has the sheet, and has put it into a cover.}
"Ten years!" you say, and stamp your galoshes. "A guest who sits that long gets handed a broom." Behind your backs the girl who keeps the station cannot get to her barometer.
+ [Take the troops out, for a neutrality sworn for ever # option: austria.leave]
    -> aftermath_leave
+ [Stay until there is a treaty with Germany # option: austria.stay]
    -> aftermath_stay
+ [Leave, with Molotov's right to return in the text # option: austria.right-to-return]
    -> aftermath_right_to_return
+ [Leave, and offer the Germans the same bargain aloud # option: austria.germany-too]
    -> aftermath_germany_too

= aftermath_leave
It takes four days and much wine. Neutral, like the Swiss; for that, everybody goes home.
On 15 May the State Treaty is signed in the Belvedere. # record: state-treaty-1955
Molotov comes out on the balcony and smiles, once, for the photographers.
The day before, in Warsaw, eight countries have signed a pact. # record: warsaw-treaty-1955
Our regiments in Hungary and Romania guarded the road to Austria. Now they have the pact to stay for.
Corporal Stepan Dolgikh has had two years at Wiener Neustadt, and Resi, from the laundry. He leaves her his spoon. The band plays them to the station.
In Budapest a tram conductor reads about it over a passenger's shoulder. "It is two hundred and fifty kilometres to Vienna," he says, and clips the ticket.
-> DONE

= aftermath_stay
Raab is given caviar, the ballet and nothing. On the tarmac he looks round the faces for the one that had sent for him. You are busy with a galosh.
"A correct conversation," says Molotov in the car. {loyalty("molotov") >= 0: He offers you half his rug.|He keeps the rug.}
In May Bonn joins the Atlantic pact, as it was going to. There will be no summit. # stage: look mikoyan
"You have saved the marshals six hundred thousand men," says Mikoyan. "They will drink your health." They do, on their feet, and Molotov with them. # speaker: mikoyan
Corporal Stepan Dolgikh stays on at Wiener Neustadt. His mother in Penza had heard that they were all coming home, and has papered his room. She lets it to a student, by the month.
-> DONE

= aftermath_right_to_return
The sentence has Molotov's stiff back. In the event of a threat of Anschluss, the four powers may come in again.
"And who decides that there is a threat?" says Raab, through the interpreter.
"You will notice," says Molotov. # speaker: molotov
They take it, since ten years are ten years. The West hangs a sentence of its own on the other side, and in July it is signed.
{loyalty("zhukov") >= 25: "A door with a boot in it," Zhukov says to you. "Well, it is our boot."|"Neither in nor out," says Zhukov. He dislikes doors that don't shut.}
Corporal Stepan Dolgikh marches to the station past people who do not wave. His regiment is to hand over the barracks and keep a set of keys. Resi, from the laundry, laughs till she has to sit down.
-> DONE

= aftermath_germany_too
You do it at the banquet, after the veal. Free votes for Berlin too, no foreign soldiers, no pacts. The ambassadors forget to chew. # stage: look you
Walter Ulbricht, who rules our half of Germany, flies in uninvited. He does not wish to learn from the radio where he is living.
{chose("berlin-1953.without-ulbricht"): He has given you two fingers to shake since 1953.}
{seated("malenkov"): Malenkov had meant to speak. You have said his sentence.}
Bonn considers it for a day and a half, and Adenauer says no. For that day and a half a Leipzig turner, Kunze, who has a sister in Hanover, stood at the tram stop with his suitcase.
The Austrians get their treaty. In May the East Germans sign our pact in Warsaw, very small.
-> DONE
