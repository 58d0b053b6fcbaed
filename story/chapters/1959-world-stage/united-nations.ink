=== united_nations
-> briefing

= briefing
The eleventh day. You came by ship, with Zhivkov of Bulgaria, Gheorghiu-Dej of Romania and a leak. You have embraced Castro in Harlem, asked for three secretaries-general of the United Nations, not one, and today drummed on your desk through Macmillan's speech. He inquired whether that could be translated. # record: taubman-2003
Kozlov, second man since May, has the chair in Moscow. All is in order, say his cables, each shorter.
"Go home and see," says Gromyko, whose desk you are sitting at. # speaker: gromyko
"Stay!" cables Nuritdin Mukhitdinov. "Sixteen new states. They've never seen a great power enjoy itself." # speaker: mukhitdinov
Nehru, Tito and three other neutrals move in six lines that Eisenhower and you meet again.
{not remembers("paris-broken"): Macmillan would pour you tea and talk about tests.}
-> choice

= choice
{remembers("plenum-1957-won"): In June 1957 you came home from a week in Finland, and found a majority against you.}
{remembers("ryazan-trumpeted"): A cable of last week had one sentence more. Larionov of Ryazan has died suddenly. In New York you are the only one who has to ask himself how, and you have not asked.}
{remembers("ryazan-counted"): By diplomatic bag has come a jar of cucumbers, from Larionov, once of Ryazan.}
{remembers("ryazan-pilot"): Sapozhok district has made its figure again. You have it in your pocket, for the Americans, and they have not asked.}
From the balcony of the mission you shout down at the reporters, and they shout up. You shake your fist, they love it, you do it again. At home people only clap. "Have you ever seen anything like it?" you say to Gromyko. He has not.
+ [Stay to the end, and answer every one of them # option: united-nations.stay]
    -> aftermath_stay
+ [Go home tomorrow, and leave the desk to Gromyko # option: united-nations.home]
    -> aftermath_home
+ [Take tea with Macmillan, and talk about tests # option: united-nations.macmillan]
    -> aftermath_macmillan
+ [Say yes to the five, and drop the three secretaries # option: united-nations.five]
    -> aftermath_five

= aftermath_stay
You stay twenty-five days. You answer the speakers, the interpreters and the chair.
On 12 October a Filipino, Sumulong, says that Eastern Europe has been deprived of its rights too. There is your shoe. Some see you bang it and others only see you wave it, and no photograph is known that settles which. # record: taubman-shoe-2003
{remembers("warsaw-fought"): He has also said how many are buried in Wola. You had never been given the number.}
Gromyko drums along with his fist, two bars late. # stage: look gromyko
The declaration on the colonies will be carried in December with nobody against. Your three secretaries will not come to a vote.
In the aircraft you act it all for the crew, both parts. Kozlov's last cable says: "Everything decided."
-> DONE

= aftermath_home
You are home on Saturday, and the table in the Kremlin stops in the middle of a sentence. They have decided eleven things. Ten were right.
"We didn't expect you," says Kozlov, getting out of your chair by stages. "How is Fidel?" # speaker: kozlov
You go down to Ryazan and Kursk in the mud, and tell a milkmaid about the reporters. She goes on milking.
In New York Gromyko reads what is put before him. The new states of Africa had got up at six to see you. They sit through it with their hands in their laps. Zina Goncharova, stewardess of the Baltika, brings the ship home with four ministers aboard, and not one who sings.
-> DONE

= aftermath_macmillan
He receives you in slippers and pours. He doesn't refer to desks.
"A little treaty," says Macmillan. "In the air and under water. One would leave out the earthquakes."
{remembers("test-handshake"): You've shaken hands on half of it with Eisenhower. "On which half?" he says, and gets a pencil.}
By the third tea there are nine lines. By the fourth Vasily Kuznetsov is taking them to Geneva, where a hundred physicists are got out of bed.
You had a reply ready for tomorrow, with gestures. You do it for the chambermaid. In Moscow the General Staff has the nine lines decoded twice.
"They'll say that you were drumming for this," says Gromyko in the lift. # speaker: gromyko
-> DONE

= aftermath_five
Nehru, Nasser, Nkrumah, Sukarno and Tito have put their names to the six lines. # record: un-record-1960
For four minutes you say yes, like a boy with five uncles watching. It is the shortest speech of your life. The three secretaries can wait a year.
Eisenhower declines. Nkrumah holds your hand all the way to the lift, and wants a dam.
They all want a dam. Mukhitdinov makes the list: two dams, three steelworks, a stadium, an army. "In Cairo," says Suslov's cipher, "the Communists are still in the desert camp."
Zina Goncharova, stewardess of the Baltika, has been given a cloth from Ghana. The customs man at Kaliningrad unfolds it, looks at both sides, and enters it as received.
-> DONE
