=== kitchen
-> briefing

= briefing
This morning in the Kremlin you told Vice-President Nixon what the American week of prayer for captive nations, ours, smells of: fresh horse dung. Pig's is worse, said Nixon. # record: taubman-2003
Now you both stand under the lamps of his exhibition, on colour tape. You have put your arms round a Soviet workman and asked if he looks like a slave. Next door is an American steelworker's house, sawn in half. It has a lemon-yellow kitchen. # record: nixon-kitchen-1959
"Answer him!" hisses Frol Kozlov. "Say seven years! Or by tonight you've lost an argument to an oven." # speaker: kozlov
"Don't answer, buy," says Mikoyan. "I'll make it for half." # speaker: mikoyan
"He's boasting of women's work," says Yekaterina Furtseva. "Ask a woman." # speaker: furtseva
Suslov, by telephone, advises a power cut.
-> choice

= choice
{remembers("warsaw-occupied"): Nixon has asked, for the tape, when your soldiers are leaving Warsaw. Your interpreter did not find time to translate it.}
They are all watching you: the guides, the carpenters, Brezhnev, who is holding somebody's hat. It goes to your head like the first glass. You push your own straw hat back. "Now listen to me," you tell the lens.
+ [Name the year when you will wave America goodbye # option: kitchen.argue]
    -> aftermath_argue
+ [Let Mikoyan ask the price, and buy the drawings # option: kitchen.licences]
    -> aftermath_licences
+ [Have the current cut, and let the papers print only complaints # option: kitchen.quiet]
    -> aftermath_quiet
+ [Promise laundries, nurseries, dinners to carry home # option: kitchen.services]
    -> aftermath_services

= aftermath_argue
In seven years, you tell the tape, we shall be level with America, and when we pass we shall wave. You show him how. # record: nixon-kitchen-1959
The carpenters laugh, then Nixon. You have never had such a house. In the kitchen, untaped, you promise to show him Kuzka's mother, as one says to an enemy, and two interpreters go looking for her.
In the book for remarks Zoya Petrukhina, spinner, two children, writes: "I looked at the kitchen for one hour. My husband looked at the motor car. Comrade Khrushchev said seven years. I have put it on the calendar, behind the door, 24 July 1966."
{chose("virgin-lands.plough-big") or chose("virgin-lands.with-fallow"): Below stands another hand. "I share a stove with four families at Akmolinsk, and it was I who built it. V. Morozova."}
-> DONE

= aftermath_licences
Mikoyan lies on the lemon-yellow floor with his head in the oven. "He's looking for the steelworker," you tell Nixon.
"Do we pay in gold or furs, they ask," Anastas reports. "I said, in ten years." # speaker: mikoyan
The drawings of a washing machine, a refrigerator and a line for zips come to less than one bomber. Suslov calls it kneeling. "Lying," says Mikoyan. "On my back." # speaker: mikoyan
{remembers("goods-before-steel"): The works that you promised for goods in February have something to make now.}
At Saratov they build the refrigerator for half, as he said, with one shelf too few. Zoya Petrukhina, spinner, has hers in the second year. All five families on the landing keep something in it, and greet her.
-> DONE

= aftermath_quiet
The American studio suffers a failure of current. Nixon remarks on it to a wall of backs. You had a splendid answer ready, with a year in it. You tell it to your driver, all of it, all the way home.
Pravda gives the opening a photograph of a tractor. After that come letters from people who have looked for the tractors and found lipstick. Some of them had been.
{loyalty("suslov") >= 0: Suslov has it noted with approval that no year was named.}
Two million seven hundred thousand people go to see for themselves. They come away with a paper cup, rinsed. Zoya Petrukhina, spinner, has three on the window sill. The children may hold them.
-> DONE

= aftermath_services
"One machine, one house, one woman," you tell Nixon. "Ours will have the whole building do her washing!"
"When?" says Furtseva in front of the Americans, and takes out a pencil. # speaker: furtseva
You could shake her. She gets two thousand laundries on paper, nursery places in the textile towns, and dinners in cans. Leonid Brezhnev, whose machine tools they are, gives way so charmingly that she writes to him four times.
Zoya Petrukhina, a spinner on two shifts, signs for a nursery place and sleeps for ten hours. The laundry has opened too. "They returned me a shirt," she writes. "It is not mine, but it is a good shirt."
-> DONE
