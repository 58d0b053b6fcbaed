=== hungary_november
-> briefing

= briefing
{not chose("hungary-october.full-force"): Wednesday 31 October 1956. Yesterday all of you agreed to talk about taking the army out of Hungary. Yesterday, too, security men were lynched on Koztarsasag Square in Budapest, and London and Paris, with Israel already at war in Egypt, gave Nasser an ultimatum over Suez. # record: malin-cwihp # record: bekes-2002}
{chose("hungary-october.full-force"): Wednesday 31 October 1956. You hold Budapest by day, and no Hungarian of any weight will govern it for you. Since Monday Israel, with Britain and France behind it, has been at war with Egypt.}
You have not slept. If we leave, you tell them, it will be taken for weakness: "To Egypt they will then add Hungary." # record: malin-cwihp
{not chose("hungary-october.full-force"): "Yesterday we voted otherwise," says Saburov. # speaker: saburov}
{not chose("hungary-october.full-force") and loyalty("zhukov") >= 25: "Three days and twelve divisions," says Zhukov. "Or I take them home. Not half." # speaker: zhukov}
{not chose("hungary-october.full-force") and loyalty("zhukov") < 25: "Three days and twelve divisions," says Zhukov. "I don't lead retreats." # speaker: zhukov}
{chose("hungary-october.full-force"): "Three more days," says Zhukov, who on the 23rd had promised one. # speaker: zhukov}
{not chose("hungary-october.full-force") and loyalty("mikoyan") >= 20: "Ten days," says Mikoyan by telephone from Budapest. "Fifteen. Don't shoot while they're still talking to me." # speaker: mikoyan}
{chose("hungary-october.full-force") and loyalty("mikoyan") >= 20: "Ten days," says Mikoyan. "I'll find you somebody who can govern them." # speaker: mikoyan}
{loyalty("mikoyan") < 20: Mikoyan wants ten days of talks. He has dictated it to Malin, for the minutes, and not to you.}
-> choice

= choice
"Bring back Rakosi's people," says Molotov. "They at least have not changed sides." Of the others only Janos Kadar might do, whom Rakosi locked up. He has not been asked yet. # speaker: molotov
{chose("austria.stay"): Behind Hungary lies our zone of Austria, and its trains run through Budapest.}
{remembers("warsaw-occupied") and not remembers("warsaw-fought"): "Warsaw took two days," says Bulganin, as if it were a recommendation. # speaker: bulganin}
{remembers("warsaw-fought"): "In Warsaw they are still firing," says Bulganin. "We can't fight for one and leave the other." # speaker: bulganin}
Marshal Konev is in the anteroom with a map case.
+ [Send Konev in, with Kadar for a government # option: hungary-november.crush-with-kadar]
    -> aftermath_crush_with_kadar
+ [Give Mikoyan his ten days # option: hungary-november.ten-days]
    -> aftermath_ten_days
+ [Keep the word that you gave yesterday, and take the army home # option: hungary-november.leave]
    -> aftermath_leave
+ [Send Konev in, and bring back Rakosi's men # option: hungary-november.rakosi-men]
    -> aftermath_rakosi_men

= aftermath_crush_with_kadar
{seated("malenkov") and not chose("poland.march"): On 2 November you fly through a storm to Tito's island. Malenkov is green. Tito talks until five and has no objection to Kadar. # record: micunovic-1980}
{not seated("malenkov") and not chose("poland.march"): On 2 November you fly through a storm to Tito's island. Tito talks until five and has no objection to Kadar. # record: micunovic-1980}
{chose("poland.march"): On 2 November you fly through a storm to Tito's island. Tito talks until three about Warsaw. After that he has no objection to Kadar.}
{not chose("hungary-october.full-force"): On the night of the 3rd the Hungarian Minister of Defence, Pal Maleter, is arrested at the negotiating table. At dawn on the 4th Konev goes in. # record: bekes-2002}
{chose("hungary-october.full-force"): At dawn on the 4th Konev goes into the quarters that have held out since October, house by house.}
{chose("hungary-october.troops-then-talks"): Of ours 720 are dead or missing. Of theirs the state counts some 2,500 dead. # record: ksh-hungary # record: bekes-2002}
{chose("hungary-october.full-force"): With those of October over seven hundred of ours are dead or missing. Of theirs the state counts more than 2,500 dead.}
{chose("hungary-october.mikoyan-first") or chose("hungary-october.ring"): Several hundred of ours are dead or missing. Of theirs the state counts over two thousand dead.}
{not chose("austria.stay"): About two hundred thousand cross the border. # record: bekes-2002}
{chose("austria.stay"): Two hundred thousand cross into our own zone of Austria and on to the British, past sentries who have orders about soldiers and none about prams.}
{loyalty("mikoyan") >= 25 and not chose("austria.stay"): Mikoyan walks with you on the Lenin Hills and says that he may resign. You talk him out of it as far as the gate.}
Nagy has taken refuge in the Yugoslav embassy. The last letter from Kolya Yermakov is postmarked the 3rd.
-> DONE

= aftermath_ten_days
{not chose("hungary-october.full-force"): Mikoyan goes back to a hotel without glass in its windows, to Nagy, Kadar and three parties that did not exist last week.}
{chose("hungary-october.full-force"): Mikoyan flies, and the guns stop for him. He sits in a hotel without glass in its windows, with Nagy, Kadar and three parties that did not exist last week.}
{remembers("hungary-holds"): On the ninth day they sign. Hungary stays in the Pact, no garrison in Budapest, there will be elections with one list and several names. Of neutrality, for which the crowds have shouted, the paper does not speak. Kolya Yermakov camps by the frontier and learns the word for frost.}
{remembers("hungary-crushed-late"): On the eighth day there is shooting on Parliament Square, and the councils call out the regiments. On the 14th Konev goes in after all, in snow, against an army that has had ten days for it. No count is published by either side. Kolya Yermakov is in ours.}
{remembers("hungary-holds"): At the United Nations only London and Paris are condemned.}
{remembers("hungary-crushed-late"): At the United Nations they have finished with London and Paris, and have time for you.}
{seated("molotov") and loyalty("molotov") < -50: Molotov has asked for the floor and does not say about what.}
"Did you believe in it?" you ask Mikoyan. "For ten days," he says. # speaker: mikoyan
-> DONE

= aftermath_leave
Zhukov takes them home in order. The last train leaves Zahony on 28 November. Kolya Yermakov is in Pskov for the New Year, and his mother has him photographed.
In the first fortnight men are hanged from trees in Budapest, some of them for a pair of issue boots. Ambassador Andropov sends pictures, without comment. In December the Communists stand for election, and write to you to complain of the result.
{chose("austria.stay"): The garrison in Austria is supplied by way of Prague now. Vienna, which had stopped asking, asks again.|Prague and Bucharest want our tanks to be seen. Ulbricht rings every day.}
{chose("poland.march"): In Warsaw, where you did not leave, they have noticed.}
{not chose("poland.march"): Gomulka alone thanks you, in a letter.}
Molotov has put it on one page and sends it round the table for signature. It is not addressed to you.
-> DONE

= aftermath_rakosi_men
{not chose("hungary-october.full-force"): Konev takes the city on the 4th. Some seven hundred of ours are dead or missing. Nobody counts theirs. Gero, once back, forbids the hospitals to.}
{chose("hungary-october.full-force"): On the 4th Konev takes what has held out since October. Some seven hundred of ours are dead or missing. Nobody counts theirs. Gero, once back, forbids the hospitals to.}
{not chose("austria.stay"): Two hundred thousand cross the border before the mines are laid again.}
{chose("austria.stay"): Two hundred thousand cross into our own zone of Austria and on to the British, past sentries who have orders about soldiers and none about prams.}
Gero and Hegedus, who were flown out in October, land on the third aircraft. Ambassador Andropov asks for guards who are not Hungarian. The lists for arrest are those of 1951, with the carbon paper between the sheets.
{not chose("austria.stay"): You have given the house back, writes Tito, to those who hanged Rajk.}
{loyalty("mikoyan") >= 25 and not chose("austria.stay"): Mikoyan resigns, in writing. You put it under the blotter.}
Kolya Yermakov writes from Pecs that the Hungarians won't drive the trains. There is a soldier on every footplate, and he stokes.
-> DONE
