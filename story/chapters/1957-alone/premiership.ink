=== premiership
-> briefing

= briefing
Thursday 27 March 1958. The newly elected Supreme Soviet has to be given a government, and so a premier. On Tuesday you told the Presidium that somebody else might take the Party, if they wished. They would not hear of it: you should have both. # record: fursenko-2003
{seated("bulganin") and stance("bulganin") == "against": Nikolai Bulganin, premier for three years and chairman of your opponents for four days, sits among them and would like to be asked.}
{seated("bulganin") and stance("bulganin") != "against": Nikolai Bulganin, premier for three years, sits among them and would like to be asked.}
{not seated("bulganin"): The premier's chair has stood empty since June, with the cushion still on it.}
"One head, one hat," says Frol Kozlov. # speaker: kozlov
Mikoyan stays behind. "We blamed Stalin for it, you first. Take Kosygin. He can count, and who would ever follow him?" # speaker: mikoyan
-> choice

= choice
{seated("voroshilov"): Marshal Voroshilov, head of state, is to read out the name, and has asked for it in large letters.} {not seated("voroshilov"): The clerk who has to type the name out is waiting for it.} {remembers("party-desk"): Five years ago they left you without a ministry, and thought it funny.}
+ [Take the government as well as the Party # option: premiership.both]
    -> aftermath_both
+ [Propose Kosygin, and keep to the Party # option: premiership.kosygin]
    -> aftermath_kosygin
+ [Leave Bulganin where he is # option: premiership.keep-bulganin]
    -> aftermath_keep_bulganin
+ [Propose Kosygin, and have it made law that nobody holds both # option: premiership.law]
    -> aftermath_law

= aftermath_both
All the hands in the chamber go up for you. You promise to spare neither strength, nor health, nor life. # record: supreme-soviet-1958 # stage: plate congress
{seated("bulganin"): Bulganin is on the tribune through the whole of it, with his own hand up. He is to have the State Bank. By the summer they have found him something at Stavropol.}
The doorman of the Council of Ministers has bowed to Malenkov and to Bulganin, and now he bows to you exactly as deep. You find that you had been waiting for it.
That night Nina Petrovna moves your second telephone away from the bed.
In old age you will call it a weakness. # record: khrushchev-memoirs
-> DONE

= aftermath_kosygin
"Kosygin?" says the hall, without a sound. Then it votes for him, as it would have for the clock. # stage: stand kosygin
He spent the night before with the balance of fuel, and has a question about coke before he has sat down. By May you know what every ministry has in its warehouses.
If the plan is settled in an office where a man reads the figures, what is one to telephone for? "He asked me for a receipt," says Kirichenko. # speaker: kirichenko
{seated("bulganin"): Bulganin, bound for the State Bank, says that he at least was good company.}
In the evenings there is now an hour with nothing in it. You fill it with Kosygin's papers, and send them back with your remarks.
-> DONE

= aftermath_keep_bulganin
Bulganin has his speech of thanks ready. It is in the pocket where other men keep a handkerchief, and he uses both. # stage: stand bulganin
{stance("bulganin") == "against": He sat in your chair last June and everybody in the hall who counts is aware of it. They look from him to you to see what has been paid for what.} {stance("bulganin") != "against": He has not been this grateful since you came home together from India.}
"You keep a dog that bit you," says Kozlov. "It's kind. Other dogs notice." # speaker: kozlov
He opens exhibitions. He is a good premier for exhibitions. But in the autumn a planner who cannot get past you is told at the Council of Ministers that there is another door, and that tea is served.
-> DONE

= aftermath_law
You dictate it on your feet. Whoever leads the Party shall not lead the government, and the other way about, now and hereafter. Suslov looks for the quotation and finds that Lenin left none. # stage: look suslov
The old jurist who is called in at night has put a good many things into law. He asks whether he may keep the draft with your corrections. He would like his wife to see it.
Kosygin takes the government. He thanks nobody, since it is a law.
"And if one day we need both in one hand?" asks Kozlov. # speaker: kozlov
"Then you'll have to break something first," you say, "and people hear it." He considers the ceiling, like a man who looks for where.
-> DONE
