=== bomb
-> briefing

= briefing
The Oval Hall, Kremlin: everybody in the country who can make a hydrogen bomb. Neither side has tested one since 1958. You tell them that it begins again in the autumn. # record: sakharov-memoirs
They have a hundred megatons on paper and may show fifty. # record: adamsky-smirnov-1994
Andrei Sakharov, twice a Hero of Labour, has sent a note up the rows: new tests will serve the Americans and spoil the talks. # record: sakharov-memoirs
"They stand ready like buns on a tray," says Yefim Slavsky, who has the ministry. "Untested they're buns."
"The big one goes on no rocket," says Mikoyan. "You'd have to ask the Americans to fetch it." # speaker: mikoyan
Dinner is served. You have a glass in your hand and the note in your pocket.
-> choice

= choice
It is a polite note, on good paper, and it has made you angrier than a strike. "Do I teach him uranium?" you say to Slavsky.
{
- chose("vienna.laos-first"):
    In Vienna you and Kennedy leaned over one sheet about tests. You both took a copy home.
- remembers("macmillan-tea"):
    At Geneva lie nine lines about tests that you agreed with Macmillan over tea.
- remembers("test-handshake"):
    You shook hands with Eisenhower on an end to tests. He has gone home to his farm, says Slavsky, and taken the hand along.
- chose("vienna.ultimatum"):
    You gave Kennedy until December over Berlin. "Without a bang behind it," says Kozlov, "December is only a month." # speaker: kozlov
}
Sixty forks have stopped.
+ [Answer him at length: the tests, and the fifty megatons # option: bomb.giant]
    -> aftermath_giant
+ [Test what the army needs; leave out the giant # option: bomb.series]
    -> aftermath_series
+ [Read out the note, and keep the moratorium # option: bomb.moratorium]
    -> aftermath_moratorium
+ [Call off the tests and put three inspections in writing # option: bomb.inspections]
    -> aftermath_inspections

= aftermath_giant
{office("premier") == "khrushchev": You talk for half an hour with the glass in your hand. You would be "a jellyfish", you say, and not the head of the government, if you listened to Sakharov in politics. # record: sakharov-memoirs}
{office("premier") != "khrushchev": You talk for half an hour with the glass in your hand. You would be "a jellyfish", you say, if you listened to Sakharov in politics. # record: sakharov-memoirs}
On 21 October an American deputy minister says in public that after your first blow they would have as much left as you had struck with. # record: gilpatric-1961
He has been shown your rockets.
On the thirtieth it goes off over Novaya Zemlya: fifty by our reckoning, more by theirs. The designers had put lead where uranium might have gone, and so halved it. # record: adamsky-smirnov-1994
Yefim Laptander, a herder whom the navy took off that island, is milking on the mainland. The sun comes up in the north.
-> DONE

= aftermath_series
"Sakharov teaches us politics," you say. "Let him make us bombs that fit a rocket, and I'll make the politics fit the bombs." They laugh, gratefully.
All the autumn it thuds in the north, about fifty times. {office("defence-minister") == "zhukov": Zhukov, who is Minister, has the results read to him standing, and says that he wanted them in spring.|Malinovsky reads the results with a ruler and for once has no remark to make.}
"And what do we let off for the congress?" asks Kozlov. Speeches, you tell him. # speaker: kozlov
Yefim Laptander, a Nenets herder near Amderma, has had yellow snow on his moss. A man in rubber boots came with a box that ticked, bought one deer for the laboratory at a good price, and told him on no account to eat the others.
-> DONE

= aftermath_moratorium
You read the note aloud, in your reading voice, say that there will be no tests this autumn either, and sit down. The first to clap is Igor Tamm, who is sixty-six and past caring. # stage: look you
Slavsky has gone the colour of the fish. "And the four plants, Nikita Sergeyevich? What shall they make?" Pots, you tell him.
{
- office("defence-minister") == "zhukov":
    Zhukov waits until the coffee. "A weapon that hasn't been fired is a drawing. I do not command drawings." # speaker: zhukov
- remembers("third-army-cut") or remembers("army-cut-phased"):
    Malinovsky waits until the coffee. "You have taken divisions from me for rockets. Now the rockets may not be tried. I should like to know what I have." # speaker: malinovsky
- else:
    Malinovsky waits until the coffee. "I have shells that nobody has seen burst. My gunners at Stalingrad would have sent them back." # speaker: malinovsky
}
{chose("vienna.laos-first"): Kennedy writes by his own hand that he has laid it with the sheet from Vienna.}
In Nevada they have drilled the holes already. A biologist in Leningrad who was to count cells in reindeer calves is told that her post has been cut.
-> DONE

= aftermath_inspections
Three visits, by foreigners: you named that number in Vienna, and tied it to a commission in which one of three can always say no. # record: frus-vienna-1961
"Three," says Shelepin of the KGB at your elbow. "I shall have to paint half the Urals." # speaker: shelepin
{loyalty("malinovsky") >= 20: Malinovsky says that a soldier can live with three.}
{loyalty("malinovsky") < 20: Malinovsky says nothing, and calls for his cap in the middle of the ice-cream.}
After dinner Sakharov explains to you, with a fork and a table-leg, how an earthquake can be told from a bomb.
In Geneva the Americans come down from twenty to twelve, and want to see the place first. In October one of their deputy ministers adds up his own rockets, and is plainly sure of yours. He cannot have got that from inspectors.
-> DONE
