=== hungary_november
-> briefing

= briefing
{not chose("hungary-october.full-force"): Wednesday 31 October 1956. Yesterday all of you agreed to talk about taking the army out of Hungary. Yesterday, too, security men were lynched on Koztarsasag Square in Budapest, and London and Paris, with Israel already at war in Egypt, gave Nasser an ultimatum. # record: malin-cwihp # record: bekes-2002}
{chose("hungary-october.full-force"): Wednesday 31 October 1956. You hold Budapest by day, and no Hungarian of any weight will govern it for you. Since Monday Israel, with Britain and France behind it, has been at war with Egypt.}
You have not slept. If we leave, it will be taken for weakness: "To Egypt they will then add Hungary." # record: malin-cwihp
"Three days and twelve divisions," says Zhukov. "Or I take them home. Not half." # speaker: zhukov
{not chose("hungary-october.full-force"): "Ten days," says Mikoyan by telephone from Budapest. "Fifteen. Is that so much?" # speaker: mikoyan}
{chose("hungary-october.full-force"): "Give me ten days to find somebody who will talk," says Mikoyan. "Is that so much?" # speaker: mikoyan}
Janos Kadar has not been asked yet, by anyone.
-> choice

= choice
Marshal Konev is in the anteroom with a map case.
+ [Send Konev in, with Kadar for a government # option: hungary-november.crush-with-kadar]
    -> aftermath_crush_with_kadar
+ [Give Mikoyan his ten days # option: hungary-november.ten-days]
    -> aftermath_ten_days
+ [Keep your word of the 30th, and take the army home # option: hungary-november.leave]
    -> aftermath_leave
+ [Send Konev in, and bring back Rakosi's men # option: hungary-november.rakosi-men]
    -> aftermath_rakosi_men

= aftermath_crush_with_kadar
On 2 November you fly through a storm to Tito's island. Malenkov is green. Tito talks until five and has no objection to Kadar. # record: micunovic-1980
On the night of the 3rd the Hungarian Minister of Defence, Pal Maleter, is arrested at the negotiating table. At dawn on the 4th Konev goes in. # record: bekes-2002
Of ours 720 are dead or missing. Of theirs the state counts some 2,500 dead. About two hundred thousand cross the border. # record: ksh-hungary # record: bekes-2002
{loyalty("mikoyan") >= 25: Mikoyan walks with you on the Lenin Hills and says that he may resign. You talk him out of it as far as the gate.}
Nagy is in the Yugoslav embassy. The last letter from Kolya Yermakov, the tank driver, is postmarked the 3rd.
-> DONE

= aftermath_ten_days
Mikoyan flies. He sits in a hotel without glass in its windows, with Nagy, Kadar and three parties that did not exist last week.
{remembers("hungary-holds"): On the ninth day they sign. Hungary stays in the Pact, no garrison in Budapest, there will be elections with one list and several names. Of neutrality, for which the crowds have shouted, the paper does not speak. Kolya Yermakov, a tank driver, camps by the frontier and learns the word for frost.}
{remembers("hungary-crushed-late"): On the eighth day there is shooting on Parliament Square, and the councils call out the regiments. On the 14th Konev goes in after all, in snow, against an army that has had ten days to get ready. No count is published by either side. Kolya Yermakov, a tank driver, is in ours.}
At the United Nations only London and Paris are condemned. {loyalty("molotov") < -50: Molotov has asked for the floor and does not say about what.}
"Did you believe it?" you ask Mikoyan. "Was that asked of me?" he says. # speaker: mikoyan
-> DONE

= aftermath_leave
Zhukov takes them home in order. The last train leaves Zahony on 28 November. Kolya Yermakov, a tank driver, is in Pskov for the New Year, and his mother has him photographed.
In the first fortnight men are hanged from trees in Budapest, some of them for a pair of issue boots. Ambassador Andropov sends the pictures without comment. In December the Communists stand for election, and ask you to whom one complains about the result.
Prague and Bucharest want our tanks to be seen. Ulbricht rings every day.
{chose("poland.march"): In Warsaw, where you did not leave, they have noticed.|Gomulka alone thanks you, in a letter.}
Molotov has put it on one page and sends it round the table for signature. It is not addressed to you.
-> DONE

= aftermath_rakosi_men
Konev takes the city on the 4th. Some seven hundred of ours are dead or missing. Theirs are not counted while Gero is in the building. Two hundred thousand cross the border before the mines are laid again.
Gero and Hegedus land on the third aircraft. Andropov, the ambassador, asks for guards who are not Hungarian. The lists for arrest are those of 1951, with the carbon paper between the sheets.
You have given the house back, writes Tito, to those who hanged Rajk.
{loyalty("mikoyan") >= 25: Mikoyan offers his resignation, in writing. You put it under the blotter.}
The mother of Kolya Yermakov, a tank driver, gets a letter from Pecs. There is a soldier on every footplate now, and he stokes.
-> DONE
