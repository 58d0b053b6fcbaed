=== united_nations
-> briefing

= briefing
New York, the eleventh day. You came by ship, with Kádár, Zhivkov and a leak. You have embraced Castro in Harlem, asked for three secretaries-general in place of one, and today drummed on your desk through Macmillan's speech. He inquired whether that could be translated. # record: taubman-2003
"There is a farm plenum to prepare. They manage very well without you," says Gromyko. It sounds worse than he meant it. # speaker: gromyko
"Stay!" cables Nuritdin Mukhitdinov, Secretary for the East. "Sixteen new states in a fortnight. They've never seen a great power enjoy itself." # speaker: mukhitdinov
The assembly sits until the middle of October. Your aircraft can be here tomorrow.
-> choice

= choice
{remembers("ryazan-trumpeted"): A telegram lies under the ashtray. Larionov of Ryazan has died suddenly. It says nothing more, and in New York you are the only one who has to ask himself how.}
{remembers("ryazan-counted"): The post from home has a jar of cucumbers in it, from Larionov, once of Ryazan. It came by diplomatic bag.}
{remembers("ryazan-pilot"): A note from home says that Sapozhok district has made its figure again. You have it in your pocket, for the Americans, and they have not asked.}
{remembers("ryazan-prices"): A note from home: the farms are selling calves this autumn for what they are worth, and Finance has wept.}
+ [Stay to the end, and answer every one of them # option: united-nations.stay]
    -> aftermath_stay
+ [Go home tomorrow, and leave the desk to Gromyko # option: united-nations.home]
    -> aftermath_home
+ [Take tea with Macmillan, and talk about tests # option: united-nations.macmillan]
    -> aftermath_macmillan
+ [Take up the five neutrals, and drop the three secretaries # option: united-nations.five]
    -> aftermath_five

= aftermath_stay
You stay twenty-five days, and speak eleven times.
On 12 October a Filipino, Sumulong, says that Eastern Europe has been deprived of its rights too. There is your shoe. Some see you bang it and others only see you wave it, and no photograph is known that settles which. # record: taubman-shoe-2003
"It came off," says Zina Goncharova, stewardess of the Baltika, who is asked when she is safe at home. "A reporter trod on his heel. A man can't put a shoe on with that stomach, behind a desk."
Gromyko banged too, with his fist, two bars late. # stage: look gromyko
In December the declaration on the colonies is carried with nobody against. Your proposal of three secretaries does not come to a vote.
-> DONE

= aftermath_home
You are home on Saturday, and the table in the Kremlin stops in the middle of a sentence. They have decided eleven things. Ten were right.
"We didn't expect you," says Kozlov, getting out of your chair by stages. "How is Fidel?" # speaker: kozlov
{remembers("plenum-1957-won"): You went to Finland once, and came back to a majority.}
You go down to Ryazan and Kursk in the mud instead of to the rostrum.
In New York Gromyko reads what is put before him. The new states of Africa had got up at six to see you. They sit through it with their hands in their laps. Zina Goncharova, stewardess of the Baltika, brings the ship home with four ministers aboard and nobody who sings.
-> DONE

= aftermath_macmillan
He receives you in slippers, in somebody else's hotel suite, and pours. He doesn't refer to desks.
"A little treaty," says Macmillan. "In the air and under water. One would leave out the earthquakes."
{remembers("test-handshake"): You've shaken hands on half of it with Eisenhower. "On which half?" he asks, and gets a pencil.}
By the third tea there are nine lines. By the fourth Vasily Kuznetsov is in Geneva with them, and a hundred physicists have been got out of bed.
The Cubans are hurt. Fidel has flown home to save you a place at a rally. Malinovsky has the nine lines decoded twice in Moscow.
"They'll say that you were drumming for this," says Gromyko in the lift. # speaker: gromyko
-> DONE

= aftermath_five
Nehru, Nasser, Nkrumah, Sukarno and Tito have a resolution of six lines. Eisenhower and you are to meet. It's like being fetched by the ear by five uncles. # record: un-record-1960
You get up, and for four minutes you say yes. You'll leave the three secretaries for another year.
Eisenhower declines. Nkrumah holds your hand all the way to the lift, and wants a dam.
They all want a dam. Mukhitdinov makes the list: dams two, steelworks three, a stadium, an army. "And in Cairo," says Suslov's cipher, "the Communists are still in the desert camp. Has Comrade Nasser mentioned them?"
Zina Goncharova, stewardess of the Baltika, has been given a cloth from Ghana. In Kaliningrad they ask her what it cost us.
-> DONE
