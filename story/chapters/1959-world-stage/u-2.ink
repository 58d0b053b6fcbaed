=== u_2
-> briefing

= briefing
On 1 May a rocket brought down an American aeroplane, a U-2, near Sverdlovsk. The Americans, who suppose the pilot dead, have announced that a weather machine lost its way. He is in the Lubyanka, the KGB's prison, and talking. His name is Powers. # record: beschloss-1986
A second rocket hit one of our own fighters. Senior Lieutenant Sergei Safronov was killed. # record: s-khrushchev-2000
In eleven days you are to meet Eisenhower in Paris.
{office("defence-minister") == "zhukov": "Let them go on lying," says Marshal Zhukov. "In detail." # speaker: zhukov}
{office("defence-minister") != "zhukov": "Let them go on lying," says Malinovsky. "In detail." # speaker: malinovsky}
"The first lie is a clerk's," says Gromyko. "The second will be the President's. Publish." # speaker: gromyko
"Ring their ambassador," says Mikoyan. "Who has to know?" # speaker: mikoyan
In an hour the Supreme Soviet opens, and you speak.
-> choice

= choice
{remembers("summit-promised"): You have told the country that this President wants peace. You still believe that it was flown behind his back.}
{remembers("berlin-interim-signed"): Eisenhower's signature on Berlin is seven months old. The aeroplane has made a blot on it.}
{remembers("chair-by-turns"): Since yesterday the chair that three had warmed by turns belongs to Kozlov. He has stopped banging doors.}
{remembers("kirichenko-kept"): Since yesterday Kozlov has Kirichenko's desk: you gave it to him, to have it quiet. Kirichenko has been left his chair at the table, and is silk in it.}
On your desk, on a towel, lies what the pilot had on him: a pistol with a silencer, francs, a pin with poison in it, two gold watches, seven ladies' rings. You try one on. It stops at the nail. "Seven!" you say, and begin to laugh. You can hear already how the hall will.
+ [Tell of the wreck and not of the pilot, and let them lie # option: u-2.trap]
    -> aftermath_trap
+ [Tell all of it now: wreck, pilot and films # option: u-2.publish]
    -> aftermath_publish
+ [Print nothing, and send Eisenhower word by his ambassador # option: u-2.private]
    -> aftermath_private

= aftermath_trap
You tell them on the fifth that it was shot down. Washington says oxygen, says Lake Van, says a civilian. On the seventh you tell the deputies that you have a secret for them: the pilot is alive and kicking. # record: khrushchev-may-1960
They laugh until the lamps shake. You hold up photographs, francs, a poisoned pin. Two gold watches and seven ladies' rings, you say: was he to go on to Mars and seduce the women there? # record: khrushchev-may-1960
You leave Eisenhower a door: he did not know. On the eleventh he says that he did. # record: eisenhower-1965
Safronov's widow has been told that he died on duty. He has the Red Banner, in a closed decree. Of the aeroplane she reads in the newspaper.
-> DONE

= aftermath_publish
You give it to them entire: rocket, wreck, films, pin, and a pilot, living, with a crew cut. Washington has said weather only once, and can still say that it was misinformed.
It's less fun. The rings stay on the towel, and the deputies are angry in the ordinary way.
"You had him on a string," says Frol Kozlov, who is second man since yesterday. "And you gave him the scissors." # speaker: kozlov
Gromyko finds a door left open in every paragraph, where he would have put it.
In the text there is one sentence on Senior Lieutenant Safronov, who fell defending the sky. In Sverdlovsk his widow keeps the newspaper under glass. It doesn't say whose rocket.
-> DONE

= aftermath_private
Llewellyn Thompson is fetched by the back stairs. You show him the pin, a photograph of the boy eating soup, and your calendar, where Paris is underlined.
"What do you want for it?" he says.
"That it never happened twice."
On the fourth day you have a dozen lines from Eisenhower: no more flights. The pilot goes home through Berlin by night, like a book that has been lent.
The officer who fired has been told that he saw a balloon.
{office("defence-minister") == "zhukov": "For four years I had nothing that could reach them," says Zhukov. "Now I have, and my people may not tell their wives." # speaker: zhukov}
{office("defence-minister") != "zhukov": "For four years I had nothing that could reach them," says Malinovsky. "Now I have, and my people may not tell their wives." # speaker: malinovsky}
Safronov's widow is told that it was an accident in training.
-> DONE
