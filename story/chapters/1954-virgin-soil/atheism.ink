=== atheism
-> briefing

= briefing
In July the Central Committee resolved, without printing it, that atheist work was neglected. Since then newspapers have called priests swindlers by name, and eager districts have shut their churches. # record: anderson-1994
On feast days trombones play outside. A chapel near Ryazan was needed for potatoes.
"We have hardly begun," says Dmitri Shepilov, who edits Pravda, in his operatic baritone. Shelepin's Komsomol has Christmas planned. # speaker: shepilov
Georgy Karpov, a security general who handles the Church for the state, sets a mail-sack on your carpet. "From women. The ones who bring in your harvest, Nikita Sergeyevich."
"Comrade Stalin made this peace," states Molotov. Malenkov fears for the sowing. A paper against "errors" lies before you. Pravda goes to press at midnight. # speaker: molotov
-> choice

= choice
{chose("komsomol.volunteers"): The trombones are the boys who could not be spared to plough, Shelepin explains. They must be spared for something.}
{chose("komsomol.exiles"): The Germans whom you took off the register sing hymns on their tractors, Karpov mentions. In four parts.}
{chose("komsomol.families"): Half the couples on your new farms, Karpov mentions, have asked where the nearest priest is. It is the wives.}
Your mother kept icons at Kalinovka. You can still do the deacon's voice, and have been doing it all week. "Many ye-e-ears!" you boom at Karpov. The General's hand is half way to his forehead before he stops it.
+ [Sign it yourself: insults to believers are an error # option: atheism.retreat]
    -> aftermath_retreat
+ [Put the paper in a drawer and let the bands play # option: atheism.press-on]
    -> aftermath_press_on
+ [Receive the Patriarch and take back the July resolution # option: atheism.concordat]
    -> aftermath_concordat
+ [Stop the bands, and send the fire inspector # option: atheism.quiet]
    -> aftermath_quiet

= aftermath_retreat
It appears on the eleventh, over your name alone. Insulting believers and their clergy is an error. # record: cc-atheism-1954
In a village near Ryazan the lecturer who sinks Noah's ark on Sundays is met by women with bread and salt. He eats it, for he can't think of an argument. The boys carry the potatoes out again.
Avdotya Yegorovna's grandson, in his Pioneer's scarf, has to read her the paper twice. "Who signed it?" "Khrushchev." So on Sunday's slip of names for the priest to pray over she puts you down, for health, between the cow and her brother-in-law.
{loyalty("shelepin") >= 25: "You might have told me first," says Shelepin.|Shelepin sends the trombones back to store and keeps the receipt.}
The resolution of July has not been repealed. Suslov knows which folder it is in.
-> DONE

= aftermath_press_on
"Until Easter," you tell Shepilov, and Pravda has the swindlers back by Friday.
A district in Ryazan province reports its last church closed and asks about the banner. In sowing week its women have walked thirty kilometres to the next one, with the children.
Avdotya Yegorovna goes at the head. "My grandmother, is backward," her grandson has had to write in the school newspaper. She put in the comma.
Malenkov says, in his mild way, that feelings have been hurt. "Whose?" you ask him. He means the sowing figures. # stage: look malenkov
{loyalty("peasants") < 0: The mail-sacks come with the straw still in them. Karpov no longer carries them up. He has put a chair beside the lift.|Karpov no longer carries the sacks up. He has put a chair beside the lift and sits there, sorting.}
-> DONE

= aftermath_concordat
Patriarch Alexy is seventy-seven and has the manners of a man brought up with servants. He wants a roof for the seminary at Zagorsk, and gets it before you've thought of a reason.
"One does not withdraw a resolution," says Suslov. "One supplements it." You withdraw it. # speaker: suslov
"There are eighteen million young atheists," says Shelepin. "Tell me what I tell them." # speaker: shelepin
"That they have Sunday off."
Near Ryazan the key is given back, and the bell is found under the smithy. Avdotya Yegorovna is lifted up to pull the rope.
Sixty villages have applied for a church, and the answers are promised for January.
{loyalty("peasants") >= 0: In spring the farm's chairman sends you his compliments; they have sown early.}
{loyalty("peasants") < 0: In spring the farm's chairman reports the noise, and then that they have sown early.}
-> DONE

= aftermath_quiet
The paper is printed. A second one isn't. Suslov drafted it in the car: the fire inspector, the tax inspector, the sanitary doctor.
Near Ryazan the chapel gets its key back on Thursday and a notice on Saturday: the stove-pipe. Avdotya Yegorovna comes eight kilometres with a new pipe over her shoulder. Then it is the steps.
{chose("kgb.statute"): A young procurator cannot find the law by which the steps are wrong. He is told that he should see the steps.}
By spring there are padlocks, one here, one there, in no hurry.
"The letters have stopped," you say to Karpov.
"They haven't stopped," says Karpov. "They are writing to the Patriarch. I have to read those too."
-> DONE
