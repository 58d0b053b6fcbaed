=== bomb
-> briefing

= briefing
The Oval Hall, Kremlin: everybody in the country who can make a hydrogen bomb. Neither side has tested one since 1958. You tell them that it begins again in the autumn. # record: sakharov-memoirs
They have a hundred megatons on paper and may show fifty. # record: adamsky-smirnov-1994
Andrei Sakharov, twice a Hero of Labour, has sent a note up the rows: new tests will serve the Americans and spoil the talks. # record: sakharov-memoirs
"They stand ready like buns on a tray," says Yefim Slavsky, who has the ministry. "Untested they're buns."
Mikoyan asks whom a bomb too heavy for any rocket is meant to hit. # speaker: mikoyan
Dinner is served. You have a glass in your hand and the note in your pocket.
-> choice

= choice
{chose("vienna.laos-first"): In Vienna you and Kennedy leaned over one sheet about tests. The sheet is in your other pocket.}
{chose("vienna.ultimatum"): In Vienna you gave Kennedy until December. Something ought to happen before then.}
Sixty forks have stopped.
+ [Answer him at length: the tests, and the fifty megatons # option: bomb.giant]
    -> aftermath_giant
+ [Test what the army needs; leave out the giant # option: bomb.series]
    -> aftermath_series
+ [Read out the note, and keep the moratorium # option: bomb.moratorium]
    -> aftermath_moratorium
+ [Call off the tests and offer three inspections a year # option: bomb.inspections]
    -> aftermath_inspections

= aftermath_giant
You talk for half an hour with the glass in your hand. You would be "a jellyfish", you say, and not the head of the government, if you listened to Sakharov in politics. # record: sakharov-memoirs
On 30 October it goes off over Novaya Zemlya: fifty by our reckoning, more by theirs. The designers had put lead where uranium might have gone, and so halved it. # record: adamsky-smirnov-1994
Yefim Laptander, a herder whom the navy took off that island with his sledges some years ago, is milking on the mainland. The sun comes up in the north.
Nine days before, an American deputy minister told some businessmen that after your first blow he would have as much left as you had struck with. # record: gilpatric-1961
-> DONE

= aftermath_series
"Sakharov teaches us politics," you say. "Let him make us bombs that fit a rocket, and I'll make the politics fit the bombs." They laugh, gratefully.
All the autumn it thuds in the north, about fifty times. Malinovsky reads the results with a ruler and for once has no remark to make.
"And what do we let off for the congress?" asks Kozlov. Speeches, you tell him. # speaker: kozlov
Yefim Laptander, a Nenets herder near Amderma, has had yellow snow on his moss. A man in rubber boots came with a box that ticked, bought one deer for the laboratory at a good price, and told him on no account to eat the others.
-> DONE

= aftermath_moratorium
You read the note aloud, in your reading voice, and sit down. The first to clap is Igor Tamm, who is sixty-six and past caring. # stage: look you
Slavsky has gone the colour of the fish. "And the four plants, Nikita Sergeyevich? What shall they make?" Pots, you tell him.
Malinovsky waits until the coffee. "You have taken divisions from me for rockets. Now the rockets may not be tried. I should like to know what I have." # speaker: malinovsky
{chose("vienna.laos-first"): Kennedy writes by his own hand that this is the second sheet from you which he has kept.}
In Nevada they have drilled the holes already. A biologist in Leningrad who was to count cells in reindeer calves is told that her post has been saved on.
-> DONE

= aftermath_inspections
Three visits, by foreigners: you named that number in Vienna, and tied it to a commission in which one of three can always say no. # record: frus-vienna-1961
"Three," says Shelepin of the KGB at your elbow, without moving his face. "Shall I choose the colour of their car?" # speaker: shelepin
{loyalty("malinovsky") >= 20: Malinovsky says that a soldier can live with three.}
{loyalty("malinovsky") < 20: Malinovsky says nothing, and asks for his cap in the middle of the ice-cream.}
After dinner Sakharov explains to you, with a fork and a table-leg, how one tells an earthquake from a bomb.
In Geneva the Americans come down from twenty to twelve, and ask to see the place first. In October one of their deputy ministers adds up his own rockets, and is plainly sure of yours. He cannot have got that from inspectors.
-> DONE
