=== speech_travels
-> briefing

= briefing
Monday 5 March 1956, three years to the day since Stalin died.
{chose("secret-speech.closed"): What you read out on 25 February lies here as a red booklet, numbered, strictly secret. # record: aimermakher-2002}
{chose("secret-speech.pospelov"): What Pospelov read out on 25 February lies here as a red booklet, numbered, strictly secret.}
{chose("secret-speech.open"): What you read out before the foreigners lies here as a stenogram. They carried it off in their notebooks; your own people have had a communiqué.}
Seven million in the Party and eighteen in the Komsomol want to know what was said. # record: taubman-2003
"Read it to them, and stamp it 'not for the press'," says Mikhail Suslov. "Lenin did not print everything." # speaker: suslov
"It'll be in the press, ours or theirs," says Dmitri Shepilov, who edits Pravda. "Give me five pages tonight." # speaker: shepilov
"And who answers their questions?" says Yekaterina Furtseva of Moscow. "The first is where all of you were. I've seen the notes they hand up." # speaker: furtseva
-> choice

= choice
{chose("secret-speech.pospelov"): "He cried over every page," you say, "and now it's to go into a drawer?"|"I sweated through two shirts over that," you say, "and now it's to go into a drawer?"}
"For the secretaries," says Molotov, "and back again." Voroshilov passes the copy on without opening it. Togliatti, who leads Italy's communists, would like one, and so would Mao. By six the printer must know how many to print. # speaker: molotov
+ [Have it read aloud to Party and Komsomol, and collected again # option: speech-travels.read-aloud]
    -> aftermath_read_aloud
+ [Print it in Pravda, with a commentary # option: speech-travels.print]
    -> aftermath_print
+ [Leave it with the provincial secretaries, and call the copies in # option: speech-travels.hold-back]
    -> aftermath_hold_back
+ [Send it to the foreign Parties first, and ask what they think # option: speech-travels.ask-abroad]
    -> aftermath_ask_abroad

= aftermath_read_aloud
"Strictly secret" is crossed out on the cover. "Not for the press" is stamped beside it. # record: aimermakher-2002
At a mill in Ivanovo it takes three hours and forty minutes, and by the second no knitting needle is moving. "And where were the rest of you?" asks a loader. The lecturer reads him the last page again.
In a physics laboratory in Moscow somebody does answer. Yuri Orlov says "socialist democracy". He and three others are expelled and lose their posts. # record: orlov-1991
{not chose("secret-speech.open"): In Warsaw a young man borrows a copy from the Party's own office for an afternoon, and shows it to the Israelis. # record: mayzel-2013}
In May the novelist Alexander Fadeyev, who ran the Writers' Union for Stalin, shoots himself. The obituary says drink. # record: taubman-2003
-> DONE

= aftermath_print
It fills Pravda from the second page to the last. At Sokolniki the kiosk is empty by seven, and by eight people are lending theirs out by the half-hour. Only Suslov's commentary stays clean.
A teacher in Penza has pasted over the portrait in the primer. Her inspector makes her soak it off. Next day, having read his newspaper, he telephones to ask what glue she used.
{remembers("kiev-thirty-eight"): Among the first forty thousand letters is one from Kiev with no name. "Thirty-eight is missing," it says, and nothing else.}
{chose("secret-speech.open"): The Americans compare it with their notebooks and find nothing left out.|The American embassy buys sixty copies, at the price printed on them.}
In Sverdlovsk a district secretary wants to know whether he may forbid his people to quote from Pravda.
-> DONE

= aftermath_hold_back
The booklets come back under receipt. The secretaries tell their bureaus from memory, and the bureaus tell their wives. In Gorky they have it that Stalin shot Kirov with his own hand, in Baku that you did.
At a Leningrad works a turner asks whether there was a speech. There was none, he is told. "And what was it about?"
{loyalty("molotov") >= -50: Molotov finds the decision correct, and says so for the minutes.}
{remembers("camps-say"): "They asked me which you were," says Olga Shatunovskaya. "Now that is a state secret."}
{chose("secret-speech.closed"): In June a station in Munich reads it out in Russian. The secretary at Saratov telephones. He has orders to jam hostile voices. But this one, he says, is yours.|In June a station in Munich reads it out in Russian. The secretary at Saratov telephones. He has orders to jam hostile voices. But this one, he says, is ours.}
-> DONE

= aftermath_ask_abroad
Couriers take it to Beijing, Rome, Paris and Berlin, with a page over your name: what do the comrades say?
Ulbricht answers in a line, that Stalin is no longer a classic. Mao does it in proportions, seven parts to three. From Rome there is nothing until June.
Then it is in a magazine. Was it only one man, asks Palmiro Togliatti, or had something in the system degenerated? # record: togliatti-1956
Suslov has underlined the word. "You asked," he says. # speaker: suslov
{remembers("trials-opened"): Paris asks about the open trials, which it applauded in 1938. You can at least reply that somebody is reading them.}
At the Trekhgornaya mill the Party cell learns it in the queue for herring, from the wife of an Italian correspondent.
-> DONE
