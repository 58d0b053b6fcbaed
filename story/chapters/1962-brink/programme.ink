=== programme
-> briefing

= briefing
Tomorrow Pravda prints the draft of the Party's third Programme. In twenty years rents, trams and school dinners are to cost nothing, and by 1970 each of you will have more than an American. # record: congress-22-1961
Otto Kuusinen, eighty in the autumn, whose men wrote it, would leave out the years. "A prophet gives the miracle," he says, "and not the day of the week."
The new Rules are set, for next Saturday. At every election a quarter of the Presidium and the Central Committee must go, a third in each province, half in each district. # record: congress-22-1961
Kozlov has to present them. "In the districts, by all means," he says. "But the men who elect you?" # speaker: kozlov
The presses start at nine.
-> choice

= choice
{chose("june-1957.appeal"): The men who elect you flew to Moscow in June 1957 and stood at that door. You have moved a good many of them since, and the rest have kept count.}
{chose("june-1957.split") or chose("june-1957.arrest"): You have never had to ask those men for anything. They have noticed it.}
You have the proofs and a red pencil.
+ [Print all of it: the dates, and rotation to the very top # option: programme.whole]
    -> aftermath_whole
+ [Strike out the dates and the race with America # option: programme.no-dates]
    -> aftermath_no_dates
+ [Keep the dates; rotate the districts and towns only # option: programme.lower-rotation]
    -> aftermath_lower_rotation
+ [Write in a term of office for everybody, yourself included # option: programme.terms]
    -> aftermath_terms

= aftermath_whole
"The present generation of Soviet people", it ends, "shall live under communism." # record: congress-22-1961
At a crèche in Cherepovets, with a hundred and twenty places and three hundred on the list, Tamara Vasilyevna reads out to the mothers that by 1980 there will be a place for each. The children will be twenty-four.
In the provinces they read the Rules first, with a pencil. There is an exception for men of recognised authority. Fifty write to ask how that is established.
{seated("furtseva"): In October, on the congress's last day, the list goes through. Yekaterina Furtseva, the one woman at the table, is not on it. She isn't in the hall either. # record: furtseva-biography}
{not seated("furtseva"): In October, on the congress's last day, the list goes through. There is no longer a woman on it, and nobody remarks on that.}
{remembers("furtseva-list"): In June 1957 she had a list of her own, of whom to telephone for you.}
-> DONE

= aftermath_no_dates
You strike out 1970 and 1980 in four places. The Planning Commission, which had to supply them, sends a man to thank you.
What is left says that there will be plenty, and homes, and short hours, and that it depends on work. Tamara Vasilyevna, director of a crèche in Cherepovets, reads it to her night shift. "When?" asks a crane driver with twins on the list. "It doesn't say." "Then it's true," says the crane driver.
Your son-in-law Adzhubei, at Izvestia, sets it with wide margins.
{remembers("meat-promised"): After the meat of 1957 that is something.}
The Rules stand as they stood. In October a quarter of the faces go, and those who are left count on their fingers to the next congress.
-> DONE

= aftermath_lower_rotation
The secretaries of the provinces find it daring that half of every district committee must go.
{seated("ignatov") and seated("furtseva"): In October your list for the Presidium is shorter by Aristov and Ignatov. Furtseva sits where she sat.}
At a crèche in Cherepovets the director, Tamara Vasilyevna, is rotated out of the district committee, where for six years she was the one who asked about nappies. In her place is an excellent milker. The first secretary of the province, who stays, thanks her for having made room.
{chose("kuntsevo.rally-young"): Shelepin remembers that you once called the young men up, across a coffin. "Those men were thirty-five," he says. "They still sit there." # speaker: shelepin}
{not chose("kuntsevo.rally-young"): "The milker is thirty," says Shelepin, who has looked at the list for a long time. "It is good that somebody is." # speaker: shelepin}
-> DONE

= aftermath_terms
Three terms, twelve years, and nobody excepted. You write it in yourself, and then your own name in the margin, with a sum. # stage: look you
Kuusinen reads the margin twice. "You count from when?" From today, you tell him. He would have liked to see it, he says.
Kozlov presents it at the congress like a man reading out another's will. In the interval Mikoyan finds you by the tea. "Nobody has ever put a date on that chair," he says. "Do you know how they look at you now? Like relatives. Civil ones." # speaker: mikoyan
At a crèche in Cherepovets the director reads out the Programme, trams and all. It is the Rules that the mothers want to hear twice. Him too?
-> DONE
