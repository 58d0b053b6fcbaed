=== kitchen
-> briefing

= briefing
Sokolniki Park, the American exhibition. Vice-President Nixon shows you a studio with colour cameras, and a house that an American steelworker is said to live in, sawn down the middle so that Moscow can look inside. In the kitchen, which is lemon-yellow, the two of you begin about laws and washing machines and end about rockets. # record: nixon-kitchen-1959
"Answer him," says Frol Kozlov, who opened our own exhibition in New York. "Seven years and we pass them." # speaker: kozlov
"What does the machine cost, and who holds the patent?" asks Mikoyan, opening and shutting the oven. "I only wonder." # speaker: mikoyan
The public comes in tomorrow. There will be two or three million, and each of them has a kitchen, or a fifth of one.
-> choice

= choice
Nixon's finger is on your lapel. Behind you Brezhnev is holding somebody's hat.
+ [Answer him on tape, and name the year when you will wave goodbye # option: kitchen.argue]
    -> aftermath_argue
+ [Let Mikoyan ask the price, and buy the drawings # option: kitchen.licences]
    -> aftermath_licences
+ [Cut the tapes, and let the papers print only complaints # option: kitchen.quiet]
    -> aftermath_quiet
+ [Send for Furtseva: laundries, nurseries, dinners to take home # option: kitchen.services]
    -> aftermath_services

= aftermath_argue
In seven years, you tell the tape, we shall be level with America, and when we pass we shall wave. You show him how. # record: nixon-kitchen-1959
You also promise him Kuzka's mother. The interpreters confer.
It is broadcast in both countries. At the exhibition, in the book for remarks, Zoya Petrukhina, spinner, two children, writes: "I looked at the kitchen for one hour. My husband looked at the motor car. Comrade Khrushchev said seven years. I have put it on the calendar, behind the door, 24 July 1966."
{chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow"): Below stands another hand. "I share a stove with four families at Akmolinsk, and it was I who built it. V. Morozova."}
Your guides wonder which pages to take out.
-> DONE

= aftermath_licences
Mikoyan lies on the lemon-yellow floor with his head in the oven.
"He asks whether we pay in gold or furs," Anastas reports. "I said, in ten years." # speaker: mikoyan
The drawings of a washing machine, a refrigerator and a line for zips come to less than one bomber. Suslov calls it kneeling. "Lying," says Mikoyan. "On my back." # speaker: mikoyan
{remembers("goods-before-steel"): The works that you promised for goods in February have something to make now.}
At Saratov they build the refrigerator with one shelf too few, to save tin. Zoya Petrukhina, spinner, has hers in the second year. She writes that it hums, that all five families on the landing have something in it, and that she has become a person whom one greets.
-> DONE

= aftermath_quiet
The American studio suffers a failure of current. Nixon remarks on it to a wall of backs.
Pravda gives the opening a photograph of a tractor. After that come the letters: an engineer from Tula, a milkmaid, a retired captain, who have looked for the tractors and found lipstick. Two of them had not been.
Two million seven hundred thousand people go to see for themselves.
They come away with a paper cup, rinsed.
"You can forbid a film," says Yekaterina Furtseva. "How does one forbid a cup?" # speaker: furtseva
{loyalty("suslov") >= 0: Suslov approves of the measure, and that it was taken without him.}
Zoya Petrukhina, spinner, has three such cups on the window sill. On the trolleybus nobody says the word kitchen.
-> DONE

= aftermath_services
"One machine, one house, one woman," you tell Nixon. "Ours will have the whole building do her washing."
"When?" says Furtseva, secretary of the Central Committee, who has come with a pencil. # speaker: furtseva
She gets two thousand laundries on paper, nursery places in the textile towns, and dinners in cans to carry home. Leonid Brezhnev, whose machine tools they are, gives way so charmingly that she writes to him four times.
Zoya Petrukhina, a spinner on two shifts, signs for a nursery place and sleeps for eleven hours. The laundry has also opened. "They returned me a shirt. It is not mine but it is a good shirt. Whose job is it to find the woman who has got ours?"
-> DONE
