=== premiership
-> briefing

= briefing
Thursday 27 March 1958. The newly elected Supreme Soviet has to be given a government, and so a premier. On Tuesday you told the Presidium that somebody else might take the Party, if they wished. They would not hear of it: you should have both. # record: fursenko-2003
{seated("bulganin") and stance("bulganin") == "against": Nikolai Bulganin is premier. Last June he led the vote against you from your own chair. He would like to be asked.}
{seated("bulganin") and stance("bulganin") != "against": Nikolai Bulganin is premier. Last June they put him in your chair, and he did not vote against you. He would like to be asked.}
{not seated("bulganin"): The premier's chair has stood empty since June, with the cushion still on it.}
"One head can wear two hats!" says Frol Kozlov, and hits the table. "Whom am I to ring at night, otherwise?" # speaker: kozlov
{remembers("speech-read") or remembers("open-speech"): "We blamed Stalin for it, you first," says Mikoyan. "Take Kosygin. He can count, and who would ever follow him?" # speaker: mikoyan}
{not (remembers("speech-read") or remembers("open-speech")): "Stalin took both in 1941," says Mikoyan. "Take Kosygin. He can count, and who would ever follow him?" # speaker: mikoyan}
-> choice

= choice
"Somebody has to," you told Nina Petrovna over the porridge. "Somebody," she said, and took your plate.
{remembers("party-desk") and not remembers("joined-the-government"): Five years ago they left you without a ministry, and thought it funny.} {remembers("joined-the-government"): Five years ago they gave you the farms and a deputy's telephones, and thought it funny. You handed the telephones back that autumn.} {remembers("premier-in-1955"): You have had both before, for a year, on loan.} {remembers("premier-refused-1955"): In 1955 you asked for it yourself, and Molotov read them the oath.}
{chose("sovnarkhozy.postpone"): The commission on the ministries, which had a year, has asked for another.}
{seated("voroshilov"): Marshal Voroshilov, head of state, is to read out the name at ten, and has asked for it in large letters.} {not seated("voroshilov"): At ten the name is to be read out. The clerk who has to type it is waiting.}
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
He spent the night with the balance of fuel, and has a question about coke before he has sat down. By May you know what every ministry has in its warehouses.
The plan is settled now in an office where a man reads the figures, and shouting down the line does not change them. "He made me sign a receipt," says Kirichenko. # speaker: kirichenko
{seated("bulganin"): Bulganin, bound for the State Bank, says that he at least was good company.}
In the evenings there is now an hour with nothing in it. You fill it with Kosygin's papers, and send them back with your remarks.
-> DONE

= aftermath_keep_bulganin
Bulganin has his speech of thanks ready. He reads it with tears in his eyes, and puts it back in his breast pocket. # stage: stand bulganin
{stance("bulganin") == "against": He sat in your chair last June and everybody in the hall who counts is aware of it. They look from him to you to see what has been paid for what.} {stance("bulganin") != "against": He has never been this grateful to you before.}
{stance("bulganin") == "against": "You keep a man who voted you out!" says Kozlov. "The others have asked me how it is done." # speaker: kozlov}
{stance("bulganin") != "against": "You had it in your hand!" says Kozlov. "My people in Leningrad had the telegrams written." # speaker: kozlov}
Bulganin opens exhibitions, and does it well. But in the autumn a planner who cannot get past you is told at the Council of Ministers that there is another door, and that tea is served.
-> DONE

= aftermath_law
You dictate it on your feet. Whoever leads the Party shall not lead the government, and the other way about, now and hereafter. Suslov looks for the quotation and finds that Lenin left none. # stage: look suslov
The old jurist who is called in at night has put a good many things into law. He asks whether he may keep the draft with your corrections. He would like his wife to see it.
Kosygin takes the government. He thanks nobody, since it is a law.
"And if one day we need both in one hand?" asks Kozlov. # speaker: kozlov
"Then you'll have to break something first," you say, "and people hear it." He considers the ceiling, like a man who looks for where.
-> DONE
