=== programme
-> briefing

= briefing
The proofs of the Party's third Programme, which promises communism by 1980. Pravda's presses start at nine. Four men have written in the margins.
In twenty years rents, trams and school dinners are to cost nothing, and by 1970 each of you will have more than an American. # record: congress-22-1961
In pencil, Otto Kuusinen, whose men wrote it: "A prophet gives the miracle and not the day of the week. No years."
Pinned to it, the new Rules. At every election a quarter of the Presidium and the Central Committee must go, a third in each province, half in each district. # record: congress-22-1961
"You'll turn out the men who elect you," says Kozlov, who presents them. # speaker: kozlov
"Them first," says Shelepin of the KGB, forty-two.
-> choice

= choice
The fourth hand is yours. Beside Kuusinen's pencil you have written, in red: "My mother was promised paradise without a date. She is still waiting."
{chose("june-1957.appeal"): Kozlov has rung up besides. "In 1957 they flew in and hammered on that door for you. And now they're to have a term, like milk?" # speaker: kozlov}
{chose("june-1957.split") or chose("june-1957.arrest"): Kozlov has rung up besides. "You never had to ask those men for anything, not even in 1957. You would be starting with this." # speaker: kozlov}
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
At a crèche in Cherepovets, with a hundred and twenty places and three hundred on the list, Tamara Vasilyevna reads out to the mothers that by 1980 there will be a place for each. The children will be twenty-one.
In the provinces they read the Rules first. There is an exception for men of recognised authority, and fifty first secretaries apply for it.
{seated("furtseva"): In October, on the congress's last day, the list goes through. Yekaterina Furtseva, the one woman at the table, is not on it. She isn't in the hall either. # record: furtseva-biography}
{not seated("furtseva"): In October, on the congress's last day, the list goes through. There is no longer a woman on it.}
{remembers("furtseva-list"): In June 1957 she had a list of her own, of whom to telephone for you.}
-> DONE

= aftermath_no_dates
You strike out 1970 and 1980 in four places. The Planning Commission, which had to supply them, sends its thanks.
What is left says that there will be plenty, and homes, and short hours, and that it depends on work. Tamara Vasilyevna, director of a crèche in Cherepovets, reads it to her night shift. "When?" asks a crane driver with twins on the list. "It doesn't say." "Then it's true," says the crane driver.
Your son-in-law Adzhubei, at Izvestia, sets it with wide margins.
{remembers("meat-promised"): After the meat of 1957 that is something.}
The Rules stand as they stood. In October a quarter of the faces go, and those who are left count on their fingers to the next congress.
-> DONE

= aftermath_lower_rotation
The secretaries of the provinces find it daring that half of every district committee must go.
{seated("ignatov") and seated("furtseva"): In October your list for the Presidium is shorter by Aristov and Ignatov. Furtseva sits where she sat.}
At a crèche in Cherepovets the director, Tamara Vasilyevna, is rotated out of the district committee, where for six years she was the one who spoke about nappies. In her place is an excellent milker. The first secretary of the province, who stays, thanks her for having made room.
{chose("kuntsevo.rally-young"): "When Stalin lay dying you called on the young," says Shelepin. "They were thirty-five. They still have the chairs." # speaker: shelepin}
{not chose("kuntsevo.rally-young"): "The milker is thirty," says Shelepin, who is not, and who has no seat at your table. "So somebody moves up." # speaker: shelepin}
-> DONE

= aftermath_terms
Three terms, twelve years, no exceptions. You write it in yourself, and then your own name in the margin, with a sum. # stage: look you
Kuusinen reads the margin twice. "You begin at nought, today," he says. "In Finland you would begin in 1953. But I should like to see it."
Kozlov presents it at the congress, on top of the turnover, like a man reading out another's will. In the interval Mikoyan finds you by the tea. "They look at you like heirs now," he says. "They ask after your health." # speaker: mikoyan
At a crèche in Cherepovets the director reads out the Programme, trams and all. It is the Rules that the mothers want to hear twice, the line with you in it.
-> DONE
