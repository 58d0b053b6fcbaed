=== atheism
-> briefing

= briefing
In July the Central Committee resolved, without printing it, that atheist work was neglected. Since then bands have played outside churches on feast days, newspapers have called priests swindlers by name, and eager districts have needed chapels for potatoes. # record: anderson-1994
"We have hardly begun," says Dmitri Shepilov, who edits Pravda, in his operatic baritone. Shelepin's Komsomol has Christmas planned. # speaker: shepilov
Georgy Karpov, a security general who handles the Church for the state, sets a mail-sack on your carpet. "From women. The ones who bring in your harvest, Nikita Sergeyevich."
Malenkov and Molotov want an end to it. A paper against "errors" lies before you. Pravda goes to press at midnight.
-> choice

= scene
-> choice

= choice
{chose("komsomol.volunteers"): The trombones are the boys who could not be spared to plough, Shelepin explains. They must be spared for something.}
{chose("komsomol.families"): Half the couples on your new farms, Karpov mentions, have asked where the nearest priest is. It is the wives.}
Your mother kept icons at Kalinovka. You can still do the deacon's voice, and have been doing it all week.
+ [Sign it yourself: insults to believers are an error # option: atheism.retreat]
    -> aftermath_retreat
+ [Put the paper in a drawer and let the bands play # option: atheism.press-on]
    -> aftermath_press_on
+ [Receive the Patriarch and take back the July resolution # option: atheism.concordat]
    -> aftermath_concordat
+ [Stop the bands, and send the fire inspector # option: atheism.quiet]
    -> aftermath_quiet

= aftermath_retreat
It appears on the eleventh, with your name under it and nobody else's. Insulting believers and their clergy is an error. # record: cc-atheism-1954
In a village near Ryazan the lecturer who has been sinking Noah's ark on Sundays is met on the road by women with bread and salt. He eats it, for he can't think of an argument. The boys who carried the potatoes into the chapel carry them out.
Avdotya Yegorovna buried two sons in the war without a priest. Her grandson, in his Pioneer's scarf, has to read the paper to her twice. "Who signed it?" "Khrushchev." So she puts you down for your health on Sunday's slip, between the cow and her brother-in-law.
{loyalty("shelepin") >= 25: "You might have told me first," says Shelepin. He does not say it often.|Shelepin sends the trombones back to store and keeps the receipt.}
The resolution of July has not been repealed. Suslov knows which folder it is in.
-> DONE

= aftermath_press_on
"Until Easter," you tell Shepilov, and Pravda has the swindlers back by Friday.
In Ryazan province a district reports its last church closed and asks about the banner. In sowing week its women are not in the fields. They have walked thirty kilometres to the next one, with the children, and stay for the vigil.
Avdotya Yegorovna goes at the head. Her grandson has had to write in the school newspaper that his grandmother is backward. She put a comma in for him.
Malenkov says, in his mild way, that feelings have been hurt. "Whose?" you ask him. He means the sowing figures. # stage: look malenkov
{loyalty("peasants") < 0: The mail-sacks come with the straw still in them. Karpov no longer carries them up. He has put a chair beside the lift.|Karpov no longer carries the sacks up. He has put a chair beside the lift and sits there, sorting.}
From Oxford they ask Molotov about persecution. There is none, he states, and asks you afterwards from what date.
-> DONE

= aftermath_concordat
Patriarch Aleksii is seventy-seven and has the manners of a better restaurant. He has brought you an icon, and Karpov has talked him out of it on the stairs. He wants two things: a roof for the seminary at Zagorsk, and his deacons' taxes looked into. He gets both before you've thought of a reason.
"One does not withdraw a resolution," says Suslov. "One supplements it." You withdraw it. # speaker: suslov
"And what am I to tell eighteen million young atheists?" Shelepin asks. # speaker: shelepin
"That they have Sunday off."
In the village near Ryazan the key is given back, and then the bell is found, under the smithy. Avdotya Yegorovna is lifted up to pull the rope.
{loyalty("peasants") >= 0: The chairman sends you his compliments; they have sown early.}
{loyalty("peasants") < 0: The chairman reports the noise, and in the same letter that they have sown early.}
Sixty villages have applied for a church. The forms say January.
-> DONE

= aftermath_quiet
The paper is printed, and everybody reads how wrong it is to insult believers. A second one isn't. Suslov drafted it in the car: the fire inspector, the tax inspector, the sanitary doctor.
Near Ryazan the chapel gets its key back on Thursday and a notice on Saturday. The stove-pipe is contrary to regulations. Avdotya Yegorovna comes eight kilometres with a new pipe over her shoulder. Then it is the steps.
{chose("kgb.statute"): A young procurator, one of Rudenko's new ones, asks by what law the steps are wrong. He is told that he should see the steps.}
Nobody has been insulted anywhere. By spring there are padlocks, one here, one there, in no hurry, and no trombone within hearing.
"The letters have stopped," you say to Karpov.
"They haven't stopped," says Karpov. "They are writing to the Patriarch. I have to read those too."
-> DONE
