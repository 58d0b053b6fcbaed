=== heir
-> briefing

= briefing
On 11 April Frol Kozlov, your second man, chaired the Presidium while you were away, and had a stroke that evening. # record: agarev-kozlov
He can move the left hand. Whoever follows him will keep the lists of the Central Committee, and the plenum votes this afternoon.
At six in the morning you walk round the pond with your son Sergei. "Nobody buys a horse for its character," you tell him. "You look who is selling."
Mikhail Suslov is selling two: Leonid Brezhnev, head of state for three years now, and Nikolai Podgorny, who rules at Kiev. "Each will watch the other."
Anastas Mikoyan would leave the stable empty. A chief without a second, it occurs to you, needs a Mikoyan every day.
-> choice

= choice
{chose("june-1957.appeal"): In 1957 the man who held those lists was you. You know what they are worth.}
{chose("june-1957.split"): They remember that in 1957 you bought your peace with chairs. Podgorny has rung twice about beet.}
{chose("june-1957.arrest"): Since June 1957 nobody asks you for the next chair aloud. Podgorny has rung twice about beet.}
{loyalty("brezhnev") >= 5: In the worst week Brezhnev moved into Kozlov's dacha and sat by the bed. He tells you what the sick man said, and who rang up to ask.}
{loyalty("brezhnev") < 5: In the worst week Brezhnev moved into Kozlov's dacha and sat by the bed. When he went back to town, the government telephone went with him.}
At Dnepropetrovsk before the war they called Brezhnev the ballerina, you tell Sergei: whoever liked could turn him. And Podgorny is narrow. # record: s-khrushchev-1990
"And who doesn't want it?" says Sergei. You have to think. Suslov does, and would not say so. Old Otto Kuusinen would rather be left to read.
+ [Bring in Brezhnev and Podgorny side by side # option: heir.both]
    -> aftermath_both
+ [Give Brezhnev the whole Secretariat # option: heir.brezhnev]
    -> aftermath_brezhnev
+ [Give it to Podgorny and leave Brezhnev his ribbons # option: heir.podgorny]
    -> aftermath_podgorny
+ [Give it to Suslov, who has no friends # option: heir.suslov]
    -> aftermath_suslov
+ [Put old Kuusinen in it, who would rather read # option: heir.kuusinen]
    -> aftermath_kuusinen

= aftermath_both
They are elected on 21 June, one after the other, by the same hands. # record: sushkov-2009
Brezhnev gets the apparatus and the rockets, Podgorny light industry and food. Between their offices there is one anteroom, with one coat stand.
For a month each of them tells you something about the other, in confidence, and you sleep well. In August it stops.
In November you ask the huntsman at Zavidovo how the ducks were. Leonid Ilyich's party had forty-one, he says, and Comrade Podgorny carried the bag. They sat in the hide until dark. "What do they talk about so long?" The huntsman thinks. "Dogs," he says.
-> DONE

= aftermath_brezhnev
He cries a little, and kisses you on both cheeks and then, as the first had gone so well, again. Podgorny is brought to Moscow all the same, as a deputy premier for sugar and cloth, and stands through the reception with his coat on his arm.
Within a year there is a man from the Dnieper in every department, each of them cheerful, with a good memory for birthdays. Provinces that used to ring you ring him, so as not to disturb you.
"He remembers my wife's kidneys," the secretary of Penza tells you, moved. You hadn't known that she had any.
{loyalty("shelepin") >= 0: Shelepin inquires how old Leonid Ilyich is. He does the subtraction at once.}
{loyalty("shelepin") < 0: Shelepin congratulates everybody concerned, in order of rank.}
-> DONE

= aftermath_podgorny
Podgorny arrives from Kiev with nine suitcases and a voice for the open air. He has the first secretaries in by fives, and tells them what their milk is like. They come out red, and go along the corridor to the head of state, who keeps cognac. # stage: look podgorny
"I'm quite happy with ambassadors," says Brezhnev. "They bring their own interpreters." He has been given a stuffed lion, and he has begun to collect what people tell him, also stuffed. # speaker: brezhnev
{remembers("podgorny-scolded"): "You called me a maize thief once," Podgorny says to you at New Year, over the goose, almost with love. "Two thousand people were listening. I counted."}
{not remembers("podgorny-scolded"): "You've never once shouted at me," Podgorny says at New Year, over the goose. He seems to wonder what that means.}
-> DONE

= aftermath_suslov
Suslov makes one change. The agenda is now circulated on Wednesdays. He comes in galoshes, takes them off, chairs for fifty minutes, puts them on. He never goes shooting, and dines at home on mashed potato and a sausage cut lengthwise.
It is very quiet. You find that decisions you made in the spring are still being considered for conformity. A play has come off in Leningrad, and nobody took it off.
{chose("clampdown.leave-to-unions") or chose("clampdown.new-boards"): "I have restored a certain uniformity," he tells you, of the writers whom you let be in March. # speaker: suslov}
{not chose("clampdown.leave-to-unions") and not chose("clampdown.new-boards"): "I have only carried out your remarks of March," he tells you. He has carried them out to the letter, and in the provinces. # speaker: suslov}
Podgorny is brought to Moscow all the same, for sugar and cloth. The secretaries of the provinces do not love Suslov. He never asks them to dinner, and they have nowhere to say so.
-> DONE

= aftermath_kuusinen
Otto Kuusinen is eighty-one, weighs as much as a boy, and was a minister in a Finnish revolution when Brezhnev was eleven. He accepts, if he may open his post himself. He reads what is sent for signature, all of it, and returns a third with a question.
"What does the word further mean here?" he has written on the report from Voronezh. Voronezh is up all night.
Podgorny is brought to Moscow all the same. He and Brezhnev each come with grapes. Kuusinen thanks them in turn and questions each on the withering away of the state, so that they leave early.
{loyalty("mikoyan") >= 0: "You've found one," says Mikoyan. "I'd have his heart looked at, before the others do." # speaker: mikoyan}
{loyalty("mikoyan") < 0: "It is a fine appointment," says Mikoyan. He gives it a year. # speaker: mikoyan}
-> DONE
