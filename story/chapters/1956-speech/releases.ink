=== releases
-> briefing

= briefing
Alexei Snegov was a convict for seventeen years and has a desk in the Interior Ministry, among those who guarded him. On Monday 19 March 1956 he has got as far as your carpet, and will not sit.
{not remembers("politicals-released-1953") and not remembers("early-reviews"): Some 114,000 people sat in the camps for politics on New Year's Day. # record: zemskov-camps}
{remembers("politicals-released-1953") or remembers("early-reviews"): You got some out in 1953. Tens of thousands are still in the camps for politics.}
"Send three men to each camp," says Snegov, "and let them ask the prisoner, and not the file."
"A court passed the sentence, and a court sets it aside," says Roman Rudenko, Procurator-General. "It takes as long as it takes."
"Amnesty!" says Voroshilov. "One decree. I sign it, and we all go to dinner." # speaker: voroshilov
{chose("secret-speech.silence") or chose("secret-speech.balanced"): Whatever is done shall be done without a newspaper.}
-> choice

= choice
{remembers("exiles-hired"): Chechens, deported in 1944 and taken off the register by you in 1954, sit on their trunks in Grozny before their own houses. "I was on the committee that deported them," says Mikoyan. "Let me buy the houses back." # speaker: mikoyan}
{not remembers("exiles-hired"): In Kazakhstan Chechens, Ingush and Balkars, deported as whole peoples in 1944, have begun to buy railway tickets. # record: nekrich-1978}
{not remembers("exiles-hired"): "I was on the committee that deported them," says Mikoyan. "Let me buy their houses back." # speaker: mikoyan}
{remembers("trials-opened"): Olga Shatunovskaya wants the dead of the open trials on the same sheet, Bukharin first.}
"Read me one," you say. "Any one." Snegov reads: eighteen years, for an anecdote about a portrait. "Which anecdote?" He tells it, and you laugh before you can stop. The decree is typed. A line and a half has been left blank, for who may open the gates.
+ [Send ninety-seven commissions, to free people on the spot # option: releases.commissions]
    -> aftermath_commissions
+ [Let them all out by one amnesty before May Day # option: releases.one-amnesty]
    -> aftermath_one_amnesty
+ [Leave each case to Rudenko and the courts # option: releases.courts]
    -> aftermath_courts
+ [Send the commissions, and buy the exiled peoples their houses back # option: releases.peoples-home]
    -> aftermath_peoples_home
+ [Send the commissions, and clear the dead of the open trials # option: releases.old-bolsheviks]
    -> aftermath_old_bolsheviks

= aftermath_commissions
{not remembers("politicals-released-1953") and not remembers("early-reviews"): By 17 October the commissions have heard 176,325 cases and freed 100,139 people, 50,944 of them politicals. Too many, Molotov finds. # record: rogovin}
{remembers("politicals-released-1953") or remembers("early-reviews"): By October the commissions have heard everybody whom you left inside in 1953, and freed more than half. Too many, says Molotov.}
At Karaganda three men sit behind a table. "Did you do it?" one of them, a prisoner himself until last year, asks Vera Lapina, a bookkeeper, eighteen years inside. "No." "Then go home."
Her paper says released. It does not say innocent. The housing office in Moscow explains the difference.
{chose("tbilisi.mourning"): Georgians on the trains tell of Tbilisi, and are not believed.}
{not remembers("exiles-hired"): From July the Chechens are off the register, without houses or right of return. They return. At Karaganda old men carry suitcases that no porter may lift. They are taking their dead home. # record: nekrich-1978}
{remembers("exiles-hired"): The Chechens, off the register for two years, have neither houses nor right of return. They return. At Karaganda old men carry suitcases that no porter may lift. They are taking their dead home. # record: nekrich-1978}
-> DONE

= aftermath_one_amnesty
People call it Voroshilov's, like that of 1953, which let out thieves, and they count their spoons again.
By May Day the gates at Karaganda stand open and the guards play volleyball. Vera Lapina, a bookkeeper, eighteen years inside, asks at the window what she is being forgiven for. The clerk looks it up: an anecdote about a portrait. "Then that's what it's for," he says, and stamps her.
{loyalty("shvernik") >= 15: Shvernik, who was to clear the names of the dead, asks what a man is to be forgiven who has been shot.}
Olga Shatunovskaya lays her certificate of 1954 on your blotter. It says innocent. "Change it for a new one," she says. "I should not like to stand out."
-> DONE

= aftermath_courts
Rudenko opens eight windows. His judges take forty cases a day, properly. Whoever is cleared has it in writing, two months' pay and a place on the housing list.
Vera Lapina, a bookkeeper at a camp mine near Karaganda, has number 61,204. She works it out: spring of 1961, if nobody falls ill.
{remembers("camps-say"): "They used to say that you opened the gate," says Olga Shatunovskaya. "Now it's a window. They ask the hours."}
In July two shafts stop work for a day. The officers do not shoot. They no longer know if they may.
The Chechens do not wait for a number. The stationmaster at Karaganda has sold every ticket to the west, and then the platform tickets.
-> DONE

= aftermath_peoples_home
The trains to the Caucasus leave in June. Every house is bought back from whoever was put into it.
Near Grozny old Salavdi stops at a gate he made himself. A woman from Tambov, who was not asked in 1944 either, gives him the key and half a goose. Where did his people get their water? He shows her. She has carried it from the river for twelve years.
"And who is to live in Bakhchisarai?" asks Kirichenko of the Ukraine. "I have orchards there, with people in them." # speaker: kirichenko
{chose("virgin-lands.plough-big"): In Akmolinsk they are short of tractor drivers. The best had been Chechens.}
Vera Lapina, a bookkeeper, freed after eighteen years, travels in the same train. She has no gate.
-> DONE

= aftermath_old_bolsheviks
Pospelov reads you the draft. At the name of Bukharin he stops. "I wrote a chapter of the textbook," he says. "I called them insects." You tell him to write another chapter. # speaker: pospelov
It comes to nine lines in Pravda. "What then was Trotskyism?" asks Molotov. "What was the struggle? What were we?" Suslov looks for a quotation, and has to put the volume back, because its author was acquitted yesterday. # speaker: molotov
{chose("speech-travels.ask-abroad"): In Paris and Rome they ask, politely, for their applause of 1938 back.|In Paris an old comrade who had applauded in 1938 sends in his card, with the stamps paid up.}
Vera Lapina, a bookkeeper, is let out at Karaganda in four minutes. "They asked whether I was with Bukharin or just anybody," she writes. "Those with Bukharin get a certificate."
-> DONE
