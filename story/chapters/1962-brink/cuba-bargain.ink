=== cuba_bargain
-> briefing

= briefing
Sunday, at a dacha, Novo-Ogaryovo. Yesterday our battery shot an American aircraft down over Cuba without leave from Moscow. The pilot, Major Anderson, is dead. # record: dobbs-2008
If your rockets go, Kennedy will pledge not to invade. His brother has told Ambassador Dobrynin that the Jupiters can leave Turkey too, in four or five months, provided nobody ever says so. They want the answer today. # record: troyanovsky-memoir
{chose("cuba-letters.berlin"): They want the road to Berlin opened as well, by tonight.}
Kennedy, it is reported, will speak again at five, our time. # record: troyanovsky-memoir
It may be the invasion.
"Take it," says Mikoyan. # speaker: mikoyan
{seated("suslov"): "And call it what?" says Suslov. "I have eighty parties to write to, and a victory that I may not mention." # speaker: suslov}
{not seated("suslov"): "And call it what?" says Kozlov. "A victory that I may not mention?" # speaker: kozlov}
-> scene

= scene
{short(): -> choice}
The table is laid for lunch and nobody has touched the fish. In front of each place lies a red folder.
You begin with the peace of Brest, in March 1918, and what Lenin gave up there to save the power of the Soviets. # record: fursenko-naftali-1997
You want the word retreat to have been said by Lenin before anybody here has to say it.
{chose("cuba-letters.add-turkey"): The whole world heard your price yesterday over the radio. There has been no answer to it since, only to the letter before it. # record: fursenko-naftali-2006}
{chose("cuba-letters.hold"): On Thursday Kozlov promised you that one ship boarded would stop every dock in Europe. One was boarded. The docks worked on.}
{chose("cuba-letters.berlin"): Two crises are running at two ends of the world. At Helmstedt the Americans have begun to brew coffee by the barrier.}
Malinovsky reads the report about the aircraft. "Who gave the order?" you ask. # stage: look malinovsky
"Two generals on the spot: Garbuz, and a Grechko who is no kin to the Marshal. They had a few minutes and could not find Pliev." # speaker: malinovsky # record: dobbs-2008
"In whose army do they serve?"
"In yours. Fidel's guns had been firing since the morning. Ours did not like to sit and watch." # speaker: malinovsky
{remembers("pliev-on-a-leash"): On Thursday you thought only of the nuclear charges. An ordinary rocket at an ordinary aeroplane did not occur to you.}
{remembers("lieutenant-letter"): You look for the age of the man who pressed the button. It is not in the report.}
Then Castro's telegram. He dictated it at night to our Ambassador in Havana: if the Americans land, the Soviet Union must not let them strike first. # record: fursenko-naftali-1997
"He proposes that we begin it," you say. "Does he know what he is asking?"
"I have read it three times," says Gromyko. "He is quite calm. He calls it legitimate defence." # speaker: gromyko
"He is thirty-six," says Mikoyan. # speaker: mikoyan
The telephone rings for Oleg Troyanovsky, your aide. He comes back with a pad covered in his own hand and reads out what the Foreign Ministry has just read to him. # record: troyanovsky-memoir
The President's brother says that time is short. The generals are itching for a fight. A pledge, against the rockets; and Turkey, in a few months, never in writing. He asked for a reply on Sunday. # record: troyanovsky-memoir
{chose("cuba-letters.hold"): "He said that we have been waited for since Thursday," Troyanovsky reads, "and will not be on Tuesday."}
{chose("cuba-letters.berlin"): "He said the word autobahn three times," Troyanovsky adds, looking for it in his notes.}
{indicator("tension") >= 75: You ask for it again from the beginning, slowly. On the second hearing it is shorter.}
* [Ask how the brother looked # talk: the-brother]
    Troyanovsky finds the place. The Ambassador has never seen him in such a state. He did not quarrel about anything, only came back to it, again and again: time. # record: fursenko-naftali-1997
    "I was in that state in 1942, before Kharkov," you say, "and the man I rang would not come to the telephone." So this one is frightened of his own generals. You look round at yours.
* [Make Malinovsky say what the army thinks # talk: ninety-eight]
    "The army will carry out what is decided." # speaker: malinovsky
    "I asked what it thinks."
    He takes a while to arrange it. "They know about the long rockets. They do not know that we have ninety-eight small charges there, for the coast and for the Lunas. If you take the big ones away, leave me something they would step on." # speaker: malinovsky
* {seated("suslov")} [Ask Suslov what Beijing will print # talk: suslov-beijing]
    "That we were adventurers when we put them in and capitulators when we took them out." He has it by heart already. "They will have set it in type, Nikita Sergeyevich. Only the date is wanting." # speaker: suslov
    "And Lenin at Brest? What did the Left print about him?"
    "The same," says Suslov, and for once gives no volume and page. # speaker: suslov
-
A general of the Defence Council is called out to the telephone, and comes back with a report that Kennedy will speak again at five, our time. # record: troyanovsky-memoir
Over Cuba it will be morning by then, with good light for aircraft.
{seated("kozlov"): "If we climb down in front of the whole Party," says Kozlov, "let the Party at least hear what we got for it. Turkey, aloud, or nothing moves." # speaker: kozlov}
{seated("kosygin"): "I can say what a month of this costs," says Kosygin. "I cannot say what an hour does." # speaker: kosygin}
{seated("brezhnev"): "We are with you whatever you decide," says Brezhnev warmly. He said the same in May, in the same voice. # speaker: brezhnev}
{seated("zhukov"): "In war one gives up a position before it is lost or after," says Zhukov. "Before is cheaper." # speaker: zhukov}
* [Ask how long a secret keeps in Washington # talk: how-long-a-secret]
    "He will be President until January 1969," says Gromyko. "For so long it is a debt of honour." # speaker: gromyko
    "And if he is not?"
    "Then it is a paper that does not exist." Gromyko seems to find this the more regular arrangement. # speaker: gromyko
* [Ask who will tell Fidel # talk: who-tells-fidel]
    They all look at Mikoyan. "My wife is very ill, Nikita," he says. # speaker: mikoyan
    "I know."
    "He will receive nobody else. I'll want an aeroplane, and something to tell him that he has not heard on the radio." # speaker: mikoyan
-
-> choice

= choice
{short(): You began with Lenin and the peace of Brest, with the Germans in 1918, so that it should be he who says the word retreat. "In 1942 I rang Stalin to save an army at Kharkov, and he would not come to the telephone," you tell them. "Today it is I who am rung."}
{short(): "If we climb down in front of the whole Party," says Kozlov, "let it at least hear what we got for it." "Leave me the Lunas, the short-range rockets," says Malinovsky. "A landing should have something to step on."}
Nadezhda Petrovna, the stenographer, has her pad on her knee. Outside stands a car, to take what you dictate to the radio. # record: s-khrushchev-2000
+ [Accept, dismantle, and never mention Turkey # option: cuba-bargain.accept-secret]
    -> aftermath_accept_secret
+ [Accept, dismantle, and read the Turkish part out # option: cuba-bargain.publish]
    -> aftermath_publish
+ [Refuse until he says Turkey in public # option: cuba-bargain.demand-open]
    -> aftermath_demand_open
+ [Ship the long rockets home, leave Castro the short Lunas # option: cuba-bargain.leave-tactical]
    -> aftermath_leave_tactical

= aftermath_accept_secret
Gromyko has Dobrynin told at once that the answer is positive. Then the car takes your pages to the radio: the weapons that "you call offensive" will go home. # record: s-khrushchev-2000
Kennedy's speech at five turns out to be Monday's, shown again. # record: troyanovsky-memoir
Castro has it from the radio. Mikoyan reaches him on the second of November, and on the third, in Moscow, Mikoyan's wife dies. # record: mikoyan-1999
{remembers("who-tells-fidel"): You had promised to stand at the grave, and go to a meeting.}
Robert Kennedy hands back your letter about the Jupiters. # record: dobrynin-30-october
{remembers("lieutenant-letter"): "They counted us out with cameras, Mama," a lieutenant writes to Vologda.}
{chose("cuba-idea.secret"): At a tram stop a woman asks what has been taken out, if nothing was put in.}
{chose("cuba-idea.treaty"): At a tram stop a woman asks whether they have taken the treaty out as well.}
On 7 November the marshals stand beside you and discuss the weather.
-> DONE

= aftermath_publish
You dictate the acceptance, and then a paragraph that was not in the folders. At the word Turkey Gromyko gets up and stands by the window.
Moscow Radio reads it all. Castro, who has been sold, at least hears the price.
{remembers("suslov-beijing"): Suslov takes a second helping of fish and begs to be given the wording for the parties.}
In Washington a press secretary denies it, twice. Kennedy keeps his pledge about Cuba. He cannot move a Jupiter now without calling himself a liar.
{remembers("what-kennedy-needs"): Gromyko had told you what the man must be able to swear.}
{remembers("who-tells-fidel"): Mikoyan reads Castro the paragraph, and cables that it was liked, and asks what it will cost.}
Dobrynin is not asked to the Department of Justice again.
-> DONE

= aftermath_demand_open
{
- remembers("cuba-invasion"):
    The refusal is read out before five. It is the last page that the car carries.
    On Tuesday at dawn American aircraft strike the launchers. Six days later marines come ashore east of Havana. Pliev's line is dead from ten o'clock.
    {remembers("ninety-eight"): The small charges were there for the coast. The Marshal had told you.}
    A ship in the strait reports two flashes over the beaches, and then a third. The paper that would have allowed it lay unsigned in a safe in Moscow the whole time.
    {remembers("the-brother"): Dobrynin asks for the President's brother and is told that he is not in the city.}
    {chose("cuba-letters.berlin"): On the road to Berlin the American convoy has driven through the barrier.}
    Malinovsky has brought the folder for the United States. "Somebody must tell the people," says Mikoyan. "There is time for a short text." # speaker: mikoyan
- remembers("cuba-vote-lost"):
    You begin to dictate the refusal, and Nadezhda Petrovna's pencil stops. Somebody has asked for a roll-call. It is the first in this company for five years. # stage: vote
    {seated("kozlov"): "It is only so that the record should be in order, Nikita Sergeyevich," says Kozlov. # speaker: kozlov}
    {stance("suslov") == "against": "In the spirit of collective leadership," says Suslov. He is quoting you. # speaker: suslov}
    {stance("mikoyan") == "for": Mikoyan votes with you, against his own opinion, and looks ill.}
    {stance("mikoyan") == "against": Mikoyan votes against you last. "On this, Nikita. Only on this." # speaker: mikoyan}
    It is a majority. Gromyko tells Dobrynin that the answer is positive. He does not say whose.
    {chose("june-1957.appeal"): You think of the aeroplanes of June 1957, and of what you would be asking them to vote for.}
    On the evening before the November plenum three men who have never come to your house unasked stand at the gate.
- else:
    The refusal is read out before five. Gromyko has a camp bed put up beside the cipher room.
    On Monday U Thant of the United Nations proposes it in his own name, your rockets and their Jupiters, and that night Kennedy accepts. The bombs, you learn, were already under the wings.
    {remembers("the-brother"): His brother never meets Dobrynin again.}
    {office("defence-minister") == "malinovsky": Malinovsky proposes your health, on his feet, to the last drop. # speaker: malinovsky}
    Castro is photographed on an empty launching pad. In Washington the new Senate will look twice at any paper that has your name on it.
    {indicator("personal-rule") >= 60: Pravda finds that all of it was foreseen, and by whom.}
    "You were right," says Mikoyan. "That is what worries me. You will do it again." # speaker: mikoyan
}
-> DONE

= aftermath_leave_tactical
The answer says "the weapons you call offensive". It does not say all. The Lunas stay under their nets, with our crews. # stage: look malinovsky
{remembers("ninety-eight"): "Something to step on," you tell Malinovsky. He nods. # speaker: malinovsky}
Castro hears this from Mikoyan, and asks who holds the charges, and when the law can be changed.
Mikoyan's wife died the day after he landed. "He is happy now," he writes to you of Castro. "Read your own telegrams again, Nikita, I beg you."
{remembers("lunas-found"): By then an American aeroplane has photographed one Luna on its lorry. Kennedy's ships stay on the line till Christmas.}
{remembers("lunas-hidden"): The Americans count forty-two boxes out to sea. They do not look for the short ones.}
In December Pliev asks for instructions. The Cubans have put a sentry beside ours at the store, and he will not go away.
-> DONE
