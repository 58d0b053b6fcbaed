=== austria
-> briefing

= briefing
Monday 11 April, the Central Airfield, sleet. The Presidium stands about in the hut of the weather station with its collars up, waiting for Julius Raab, Chancellor of Austria. Ten years after the war our soldiers are still in a quarter of Vienna, and so are three other armies. # record: sergeev-austria
"What we have paid for we do not leave," states Vyacheslav Molotov, Foreign Minister. There will be a new Anschluss. At the very least we must keep a right to come back. # speaker: molotov
"Would they join Bonn," asks Mikoyan, "if they had sworn for ever to join nobody?" # speaker: mikoyan
Stalin himself kept asking why there was no treaty. # record: wilson-110452
Zhukov says that he can hold without Austria. The aeroplane is in sight.
-> choice

= choice
{seated("malenkov") and office("premier") != "malenkov": "And if one offered the Germans the same?" says Malenkov, Minister of Power Stations, to the barometer. It was one of the charges.}
{office("premier") == "malenkov": "And if one offered the Germans the same?" says Malenkov to the barometer. As premier he must shake hands first, and he is practising with the glove.}
{not seated("malenkov"): Malenkov used to ask whether one might not offer the Germans the same. Nobody asks it now. Several are thinking it.}
The meteorologist, a girl in felt boots, wants to know whether she may go on reading her instruments.
+ [Take the troops out, for a neutrality sworn for ever # option: austria.leave]
    -> aftermath_leave
+ [Stay until there is a treaty with Germany # option: austria.stay]
    -> aftermath_stay
+ [Leave, with Molotov's right to return in the text # option: austria.right-to-return]
    -> aftermath_right_to_return
+ [Leave, and offer the Germans the same bargain aloud # option: austria.germany-too]
    -> aftermath_germany_too

= aftermath_leave
It takes four days and much Georgian wine. Neutral, like the Swiss; for that, everybody goes home.
On 15 May the State Treaty is signed in the Belvedere. # record: state-treaty-1955
Molotov comes out on the balcony with the rest and smiles, once, for the photographers.
The day before, in Warsaw, eight countries have signed a pact. # record: warsaw-treaty-1955
Our regiments in Hungary and Romania guarded the road to Austria. Now they have the pact to stay for.
Corporal Stepan Dolgikh has had two years at Wiener Neustadt, and Resi, from the laundry. He leaves her his spoon. The band plays them to the station.
In Budapest a tram conductor reads about it over a passenger's shoulder. How far is it to Vienna, he asks.
-> DONE

= aftermath_stay
Raab is given caviar, the ballet and nothing. On the tarmac he looks round the faces for the one that had sent for him. You turn up your collar.
"A correct conversation," says Molotov in the car. {loyalty("molotov") >= 0: He offers you half his rug.|He keeps the rug.}
In May Bonn joins the Atlantic pact, as it was going to. Mr Eisenhower's summer is taken up. # stage: look mikoyan
So nobody is going to Geneva, and Mikoyan asks who is going to tell the marshals that they needn't cut anything. They have heard.
Corporal Stepan Dolgikh stays on at Wiener Neustadt. Resi, from the laundry, has been moved to the Americans. His mother in Penza had read that they were all coming home, and has papered the room.
-> DONE

= aftermath_right_to_return
The sentence has Molotov's stiff back. In the event of a threat of Anschluss, the four powers may come in again.
"And who decides that there is a threat?" asks Raab, through the interpreter.
"You will notice," says Molotov. # speaker: molotov
They take it, since ten years are ten years. The West hangs a sentence of its own on the other side, and in July it is signed.
{loyalty("zhukov") >= 25: "A door with a boot in it," Zhukov says to you. "Well, it is our boot."|"Neither in nor out," says Zhukov. He dislikes doors that don't shut.}
Corporal Stepan Dolgikh marches to the station past people who do not wave. His regiment is to hand over the barracks and keep a set of keys. Resi, from the laundry, laughs till she has to sit down.
-> DONE

= aftermath_germany_too
You do it at the banquet, after the veal. What's right for Vienna is right for Berlin: free votes, no foreign soldiers, no pacts. The ambassadors forget to chew. # stage: look you
Walter Ulbricht arrives on the next machine, uninvited. He does not wish to learn from the radio where he is living.
{seated("malenkov"): Malenkov asks for the floor and then does not need it. You have said his sentence for him.}
Bonn considers it for a day and a half. Then Adenauer says no.
In Leipzig, for that day and a half, a turner, Kunze, stood at the tram stop with his suitcase. He had a sister in Hanover.
The Austrians get their treaty. Grotewohl signs the Warsaw Pact for Ulbricht, very small.
-> DONE
