=== social_laws
-> briefing

= briefing
{not remembers("kaganovich-fell-1956"): More than a third of the country lives on collective farms, and the pension law has no line for them. "They have potatoes," says Kaganovich. "Who works, if everybody may rest? Raise wages first." # speaker: kaganovich}
{remembers("kaganovich-fell-1956"): More than a third of the country lives on collective farms, and the pension law has no line for them. "They have potatoes," says Saburov. "Who works, if everybody may rest? Raise wages first." # speaker: saburov}
"She works," says Yekaterina Furtseva, Moscow's first secretary. "Two shifts, and the second is at home. I have children down for a crèche until 1960." # speaker: furtseva
It is Saturday 14 July 1956. In April you struck out the law of 1940, under which people went to prison for leaving a job. Schools are to be free again from September. Today it is pensions: men at sixty, women at fifty-five, three hundred roubles to twelve hundred. # record: bls-210
-> choice

= choice
"My mother worked till her hands gave out," you say, "and do you know what her pension was? Me." The deputies are already in the hall.
Arseny Zverev of Finance can pay for the draft and one more thing. "One," he says, and holds up a finger.
+ [Pass it as drafted: pensions, hours and schools, for the towns # option: social-laws.towns]
    -> aftermath_towns
+ [Write in the collective farms, with a small pension # option: social-laws.with-farms]
    -> aftermath_with_farms
+ [Trim the high pensions; build crèches, kitchens and laundries # option: social-laws.women-first]
    -> aftermath_women_first
+ [Raise the lowest wages now; pensions in 1958 # option: social-laws.wages-first]
    -> aftermath_wages_first

= aftermath_towns
In spring Klavdia Zueva, a spinner at Orekhovo, gave notice, after sixteen years of wanting to. She walked over the bridge to the other mill, which has windows, and no militiaman came. In October she draws her pension, more than twice the old one, and asks the girl behind the counter whose mistake it is.
Her sister Dusya, a milker on a collective farm, comes six versts on foot to see the money. She counts the notes and gives them back. "And us?"
"You have the cow," says Klavdia.
{chose("virgin-lands.old-lands"): "The cow is called Georgy," says Dusya.}
The director of the mill without windows writes that a third of his fitters have gone, legally. He has ordered glass.
-> DONE

= aftermath_with_farms
Forty roubles a month for the farms' old people and invalids, from the state. Zverev lays down his pencil and looks at it.
Dusya Zueva, a milker near Orekhovo, walks six versts to a post office that has never paid out to anybody from the farm. There is no form. The postmistress gives her a receipt for a parcel and has her sign for forty roubles, ordinary, not fragile.
{chose("virgin-lands.old-lands"): At Kursk they drink to Malenkov for the prices and to you for the forty roubles. They can tell you apart by now.|In Tambov they drink your health, and a deputation comes to ask whether you are the same one who does the maize.}
By the new year there are remarkably many peasants who were born in 1891. The ministries have each lost something for it, and each remembers what.
-> DONE

= aftermath_women_first
The highest pensions are cut to eight hundred. Generals' widows hear of it from their drivers.
At Orekhovo the new crèche opens at half past five and shuts at nine. Klavdia Zueva's daughter-in-law hands the boy in asleep and takes him out asleep. "They tell me that he talks," she says.
{not remembers("kaganovich-fell-1956"): "And what will they do with the time that this saves?" asks Kaganovich. # speaker: kaganovich}
{remembers("kaganovich-fell-1956"): "And what will they do with the time that this saves?" asks Saburov. # speaker: saburov}
Furtseva has read the file. "Stand in queues. Two hours and ten minutes a day. We have measured." # speaker: furtseva
{loyalty("furtseva") >= 50: She stays behind to thank you, in one sentence, which she has to start twice.}
The laundry has four machines from Saxony. On Saturdays husbands come to watch them go round, and bring no washing.
-> DONE

= aftermath_wages_first
Cleaners, porters and ward maids will have three hundred and fifty roubles from the first of August. Zverev has not had a column add up like this since the war. The ministries send thanks.
The draft had been in every newspaper since May. Klavdia Zueva, a spinner at Orekhovo, is fifty-six. She had understood that she would stop in October, and has promised her place by the window to a girl. She goes and takes it back.
"In 1958," says Viktor Grishin of the trade unions, "they'll ask me why they should believe it." # speaker: grishin
{chose("virgin-lands.old-lands"): He is told that they were asked to wait ten years for bread, and that this is only two.|He has brought the petitions with him, in a laundry basket. They are civil. Many give the date of birth twice.}
-> DONE
