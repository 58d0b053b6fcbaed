=== clampdown
-> briefing

= briefing
Several hundred writers, painters and film people are summoned to the Sverdlov Hall for 7 and 8 March. Ilya Ehrenburg has written in his memoirs that under Stalin they knew, and kept their teeth clenched. # record: taubman-2003
Leonid Ilyichev, secretary for ideology, has it underlined. "If the writers knew, who else did? They'll ask it of us next, comrade by comrade."
Alexander Tvardovsky edits Novy Mir. "Shout at them," he says, "and the ones who enjoy it will be those who shouted in thirty-seven."
{remembers("novocherkassk") and office("second-secretary") == "kozlov": "First they talk," says Frol Kozlov, your second man, who was at Novocherkassk, "and then they stand in a square." # speaker: kozlov}
{chose("secret-speech.silence"): You never gave the speech that would have answered Ehrenburg.}
You are to speak last.
-> choice

= choice
{loyalty("shelepin") >= 0: Shelepin's old Komsomol secretaries have kept seats together, behind the painters. They watch Shelepin before they clap, and Shelepin watches you.}
{loyalty("shelepin") < 0: Shelepin's old Komsomol secretaries have kept seats together, behind the painters. They watch Shelepin before they clap. He is looking at his nails.}
"Like Mayakovsky, I am not a member of the Communist Party," begins a thin young man at the rostrum, the poet Andrei Voznesensky. The whole hall looks past him to see how you take it. # record: taubman-2003 # stage: look you
+ [Take the microphone and shout him down # option: clampdown.scold]
    -> aftermath_scold
+ [Let him read, and leave taste to the unions # option: clampdown.leave-to-unions]
    -> aftermath_leave_to_unions
+ [Have the unions elect new boards, from open lists # option: clampdown.new-boards]
    -> aftermath_new_boards
+ [Give the KGB the folder and ask for cases # option: clampdown.cases]
    -> aftermath_cases

= aftermath_scold
"Take your passport," you roar, and the hall roars with you. # record: taubman-2003
He reads a poem about Lenin with his eyes shut, and at the end you lean over and give him your hand, as one does after a thrashing.
On the 8th you go through a film of Khutsiev's in which a dead soldier's son asks him how to live, and the father says that he is younger than the son, and goes. A father and no advice? It is to be shot again. # record: khrushchev-march-1963
{office("second-secretary") == "kozlov": Kozlov sees you to your car, pink with pleasure.}
By May a typist in Leningrad is doing what you shouted, eight carbons at a time, and the eighth is read by holding it to the window.
-> DONE

= aftermath_leave_to_unions
You keep both hands on the cloth. It is a long poem. You understand perhaps a third, and you have always believed that what you don't understand is being done on purpose.
"I'm a miner," you say at the end of the second day. "I know what's coal and what's slate. You have unions. Sort it yourselves." Ilyichev turns over eleven pages at once.
{loyalty("intelligentsia") >= 0: In the cloakroom the sculptor Neizvestny holds Tvardovsky's coat for him, and they look like two men whose trial has been put off.}
{loyalty("intelligentsia") < 0: In the cloakroom nobody is quite sure that it was not a trap, and the lifts are full of people who have praised one another.}
"They were waiting for you to speak," says Suslov on the stairs, meaning the Party. He puts on his galoshes as though it had rained. # speaker: suslov
-> DONE

= aftermath_new_boards
The painters' union of Moscow votes in May, behind curtains, and for once nobody has brought the list. The academician who has painted you nine times gets forty votes. A man who draws for children gets three hundred, and faints.
Ehrenburg comes to you in a good English coat. "You have given us the key," he says. "May I ask who keeps the other one?"
Suslov does not reproach you. He sends you each Saturday, in a grey cover, whatever has been said that week in the seventeen sections of the writers' union. In June somebody has proposed in the section for translation that the camps be discussed, and who filled them. # stage: look suslov
-> DONE

= aftermath_cases
The KGB has wanted names for a year. By Easter there are nine cases: a typist in Leningrad, two students who read aloud on a square, a man who copied Pasternak. The typist is Vera Fyodorovna. She is asked why eight carbons, and says that the ninth does not come out.
You see one of them in the car mirror, a boy, coming down the steps at Kuznetsky Bridge between two men, carrying his own boots. He nods to your car as one nods to a tram.
{chose("secret-speech.closed") or chose("secret-speech.open"): "And this time," asks Mikoyan, "who'll be reading their files in twenty years?"}
{not chose("secret-speech.closed") and not chose("secret-speech.open"): "I signed such lists once," says Mikoyan. "Didn't you?"}
-> DONE
