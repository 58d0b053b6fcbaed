=== clampdown
-> briefing

= briefing
Several hundred writers, painters and film people are summoned to the Sverdlov Hall for 7 and 8 March. Ilya Ehrenburg has written in his memoirs that under Stalin they knew, and kept their teeth clenched. # record: taubman-2003
"If the writers knew, who else did?" says Leonid Ilyichev, secretary for ideology, who would like to keep his post. "They'll ask us next."
"I knew what I was given to sign," you tell him.
"Then don't shout," says Aleksandr Tvardovsky, editor of Novy Mir. "It's those who rose in thirty-seven who'll clap, and want my journal for it."
{remembers("novocherkassk") and office("second-secretary") == "kozlov": "First they talk," says Frol Kozlov, your second man, who was at Novocherkassk, and his fist comes down, "and then they stand in a square." # speaker: kozlov}
{not remembers("novocherkassk") and office("second-secretary") == "kozlov": "Put three of them on a train," says Frol Kozlov, your second man, and his fist comes down. "The rest will rhyme." # speaker: kozlov}
{chose("secret-speech.silence"): You never gave the speech that would have answered Ehrenburg.}
-> choice

= choice
{remembers("manege-scolded"): "As with the painters, at the Manege," Ilyichev whispers. "They liked you at the Manege."}
{remembers("manege-silent"): "At the Manege you held your tongue," Ilyichev whispers. "They have been telling each other since that you agreed."}
{remembers("manege-unions") or remembers("manege-police"): "Since the Manege they have been waiting to hear it from you," Ilyichev whispers.}
{loyalty("shelepin") >= 0: Behind the painters sit Shelepin's old Komsomol secretaries, and watch Shelepin before they clap. Shelepin watches you.}
{loyalty("shelepin") < 0: Behind the painters sit Shelepin's old Komsomol secretaries, and watch Shelepin before they clap. He is looking at his nails.}
"Like Mayakovsky, I am not a member of the Communist Party," begins a thin young man at the rostrum, the poet Andrei Voznesensky. The whole hall looks past him to see how you take it. # record: taubman-2003 # stage: look you
High up on the left a man in a red sweater has his arms folded. You can feel the blood in your ears.
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
"You there, in the red sweater! Why aren't you clapping? Come down!" He comes down eleven rows. You had taken him for somebody else.
Voznesensky reads a poem about Lenin with his eyes shut, and at the end you lean over and give him your hand.
On the 8th you go through a film of Khutsiev's in which a dead soldier's son asks him how to live, and the father says that he is younger than the son, and goes. A father and no advice? It is to be shot again. # record: khrushchev-march-1963
By May a typist in Leningrad is copying what you shouted, eight carbons at a time.
-> DONE

= aftermath_leave_to_unions
You keep both hands on the cloth. It is a long poem. You understand perhaps a third, and you have always believed that what you don't understand is being done on purpose.
"I'm a miner," you say at the end of the second day. "I know what's coal and what's slate. You have unions. Sort it yourselves." Ilyichev turns over a whole sheaf at once.
{loyalty("intelligentsia") >= 0: In the cloakroom the sculptor Neizvestny holds Tvardovsky's coat for him, and they look like two men whose trial has been put off.}
{loyalty("intelligentsia") < 0: In the cloakroom they are not sure that it was no trap, and the lifts are full of people who have praised one another.}
"They were waiting for you to speak," says Suslov, and means the Party. He has nine pages of quotations ready to go with it, and puts them back in his case. # speaker: suslov
-> DONE

= aftermath_new_boards
The painters' union of Moscow votes in May, behind curtains, and for once there is no list to vote for. The academician who has painted you nine times gets forty votes. A man who draws for children gets three hundred, and faints.
Ehrenburg comes to you in a good English coat. "You have given us the key," he says. "May I ask who keeps the other one?"
Suslov does not reproach you. He sends you each Saturday, in a grey cover, whatever has been said that week in the seventeen sections of the writers' union. In June it is proposed in the section for translation that the camps be discussed, and who filled them. # stage: look suslov
-> DONE

= aftermath_cases
The KGB has wanted names for a year. By Easter there are nine cases: a typist in Leningrad, two students who read aloud on a square, a man who copied Pasternak. The typist is Vera Fyodorovna. They want to know why eight carbons, and she says that the ninth does not come out.
You see one of them in the car mirror, a boy, coming down the steps at Kuznetsky Bridge between two men, carrying his own boots. He nods to your car, as to a tram.
{chose("secret-speech.closed") or chose("secret-speech.open"): "In twenty years somebody will read their files out to a congress," says Mikoyan. "I hope that I'll be dead."}
{not chose("secret-speech.closed") and not chose("secret-speech.open"): "I signed such lists once," says Mikoyan. "So did you. We could say that we were afraid."}
-> DONE
