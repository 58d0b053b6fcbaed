// The whole story in the order of history, for Inky: choose a scene and play it. In the game the engine chooses the scenes.
INCLUDE vocabulary.ink
INCLUDE chapters/1953-succession/kuntsevo.ink
INCLUDE chapters/1953-succession/division-of-offices.ink
INCLUDE chapters/1953-succession/amnesty.ink
INCLUDE chapters/1953-succession/national-cadres.ink
INCLUDE chapters/1953-succession/berlin-1953.ink
INCLUDE chapters/1953-succession/beria.ink
INCLUDE chapters/1953-succession/camps-rising.ink
INCLUDE chapters/1953-succession/grain-report.ink
INCLUDE chapters/1953-succession/beria-trial.ink
INCLUDE chapters/1954-virgin-soil/virgin-lands.ink
INCLUDE chapters/1954-virgin-soil/komsomol.ink
INCLUDE chapters/1954-virgin-soil/kgb.ink
INCLUDE chapters/1954-virgin-soil/novy-mir.ink
INCLUDE chapters/1954-virgin-soil/china-1954.ink
INCLUDE chapters/1954-virgin-soil/atheism.ink
INCLUDE chapters/1954-virgin-soil/housing.ink
INCLUDE chapters/1954-virgin-soil/maize.ink
INCLUDE chapters/1954-virgin-soil/malenkov-resigns.ink
INCLUDE chapters/1954-virgin-soil/austria.ink
INCLUDE chapters/1954-virgin-soil/belgrade.ink
INCLUDE chapters/1954-virgin-soil/geneva.ink
INCLUDE chapters/1956-speech/pospelov.ink
INCLUDE chapters/1956-speech/secret-speech.ink
INCLUDE chapters/1956-speech/speech-travels.ink
INCLUDE chapters/1956-speech/tbilisi.ink
INCLUDE chapters/1956-speech/releases.ink
INCLUDE chapters/1956-speech/army-cut-1956.ink
INCLUDE chapters/1956-speech/social-laws.ink
INCLUDE chapters/1956-speech/poland.ink
INCLUDE chapters/1956-speech/hungary-october.ink
INCLUDE chapters/1956-speech/hungary-november.ink
INCLUDE chapters/1956-speech/unrest.ink
INCLUDE chapters/1957-alone/sovnarkhozy.ink
INCLUDE chapters/1957-alone/meat-and-milk.ink
INCLUDE chapters/1957-alone/june-1957.ink
INCLUDE chapters/1957-alone/festival.ink
INCLUDE chapters/1957-alone/sputnik.ink
INCLUDE chapters/1957-alone/zhukov-1957.ink
INCLUDE chapters/1957-alone/premiership.ink
INCLUDE chapters/1957-alone/machine-stations.ink
INCLUDE chapters/1957-alone/pasternak.ink
INCLUDE chapters/1957-alone/berlin-ultimatum.ink
INCLUDE chapters/1957-alone/schools.ink
INCLUDE chapters/1959-world-stage/ryazan.ink
INCLUDE chapters/1959-world-stage/seven-year-plan.ink
INCLUDE chapters/1959-world-stage/kitchen.ink
INCLUDE chapters/1959-world-stage/america.ink
INCLUDE chapters/1959-world-stage/china-1959.ink
INCLUDE chapters/1959-world-stage/kirichenko.ink
INCLUDE chapters/1959-world-stage/army-cut-1960.ink
INCLUDE chapters/1959-world-stage/churches.ink
INCLUDE chapters/1959-world-stage/u-2.ink
INCLUDE chapters/1959-world-stage/paris.ink
INCLUDE chapters/1959-world-stage/experts.ink
INCLUDE chapters/1959-world-stage/united-nations.ink
INCLUDE chapters/1962-brink/gagarin.ink
INCLUDE chapters/1962-brink/vienna.ink
INCLUDE chapters/1962-brink/bomb.ink
INCLUDE chapters/1962-brink/programme.ink
INCLUDE chapters/1962-brink/wall.ink
INCLUDE chapters/1962-brink/stalins-body.ink
INCLUDE chapters/1962-brink/prices.ink
INCLUDE chapters/1962-brink/cuba-idea.ink
INCLUDE chapters/1962-brink/novocherkassk.ink
INCLUDE chapters/1962-brink/ivan-denisovich.ink
INCLUDE chapters/1962-brink/cuba-letters.ink
INCLUDE chapters/1962-brink/cuba-bargain.ink
INCLUDE chapters/1962-brink/divided-party.ink
INCLUDE chapters/1962-brink/manege.ink
INCLUDE chapters/1964-removal/clampdown.ink
INCLUDE chapters/1964-removal/heir.ink
INCLUDE chapters/1964-removal/test-ban.ink
INCLUDE chapters/1964-removal/foreign-grain.ink
INCLUDE chapters/1964-removal/chemistry.ink
INCLUDE chapters/1964-removal/birthday.ink
INCLUDE chapters/1964-removal/academy.ink
INCLUDE chapters/1964-removal/village-pensions.ink
INCLUDE chapters/1964-removal/memorandum.ink
INCLUDE chapters/1964-removal/warning.ink
INCLUDE chapters/1964-removal/pitsunda.ink
INCLUDE chapters/1964-removal/october-1964.ink
INCLUDE years.ink
INCLUDE endings.ink
INCLUDE epilogue.ink
INCLUDE moves.ink

+ [March 1953: the night at Kuntsevo] -> kuntsevo
+ [March 1953: one desk too many] -> division_of_offices
+ [March 1953: the amnesty] -> amnesty
+ [May 1953: who is to sit at Kiev] -> national_cadres
+ [May 1953: what Germany is to be] -> berlin_1953
+ [June 1953: the matter of Comrade Beria] -> beria
+ [July 1953: the strikes in the camps] -> camps_rising
+ [September 1953: the report on farming] -> grain_report
+ [December 1953: what is to be told of Beria] -> beria_trial
+ [January 1954: the Virgin Lands] -> virgin_lands
+ [February 1954: who is to go] -> komsomol
+ [March 1954: the committee] -> kgb
+ [August 1954: eight lines] -> novy_mir
+ [October 1954: tea with Mao] -> china_1954
+ [November 1954: the hundred days] -> atheism
+ [December 1954: the builders] -> housing
+ [January 1955: maize] -> maize
+ [February 1955: Malenkov resigns] -> malenkov_resigns
+ [April 1955: Austria] -> austria
+ [May 1955: Belgrade] -> belgrade
+ [July 1955: Geneva] -> geneva
+ [December 1955: who may open the folders] -> pospelov
+ [February 1956: the Secret Speech] -> secret_speech
+ [March 1956: not for the press] -> speech_travels
+ [March 1956: flowers on the Kura] -> tbilisi
+ [March 1956: the camps and the exiles] -> releases
+ [May 1956: a million on the doorstep] -> army_cut_1956
+ [July 1956: pensions, hours, crèches] -> social_laws
+ [October 1956: Warsaw] -> poland
+ [October 1956: Budapest, the first night] -> hungary_october
+ [November 1956: ten days] -> hungary_november
+ [December 1956: the closed letter] -> unrest
+ [April 1957: a hundred and five] -> sovnarkhozy
+ [May 1957: meat, milk and butter] -> meat_and_milk
+ [June 1957: the vote] -> june_1957
+ [July 1957: the Youth Festival] -> festival
+ [October 1957: it beeps] -> sputnik
+ [October 1957: the marshal's chair] -> zhukov_1957
+ [March 1958: two hats] -> premiership
+ [March 1958: two masters on one field] -> machine_stations
+ [October 1958: a cable to Stockholm] -> pasternak
+ [November 1958: six months] -> berlin_ultimatum
+ [December 1958: the factory day] -> schools
+ [January 1959: three years' meat in one] -> ryazan
+ [February 1959: seven years] -> seven_year_plan
+ [July 1959: the lemon-yellow kitchen] -> kitchen
+ [September 1959: a camp in Maryland] -> america
+ [October 1959: the tenth birthday] -> china_1959
+ [January 1960: the second man] -> kirichenko
+ [January 1960: one soldier in three] -> army_cut_1960
+ [February 1960: the keys of Gridino] -> churches
+ [May 1960: a weather aeroplane] -> u_2
+ [May 1960: the summit in Paris] -> paris
+ [July 1960: fourteen hundred engineers] -> experts
+ [September 1960: a month in New York] -> united_nations
+ [April 1961: Gagarin] -> gagarin
+ [June 1961: Kennedy in Vienna] -> vienna
+ [July 1961: the bomb] -> bomb
+ [July 1961: the Programme] -> programme
+ [August 1961: Berlin] -> wall
+ [October 1961: Stalin's body] -> stalins_body
+ [May 1962: the price of meat] -> prices
+ [May 1962: rockets for Cuba] -> cuba_idea
+ [June 1962: Novocherkassk] -> novocherkassk
+ [October 1962: Ivan Denisovich] -> ivan_denisovich
+ [October 1962: the letters] -> cuba_letters
+ [October 1962: the bargain] -> cuba_bargain
+ [November 1962: the Party in two] -> divided_party
+ [December 1962: the Manege] -> manege
+ [March 1963: the poet at the rostrum] -> clampdown
+ [June 1963: the empty place] -> heir
+ [July 1963: two delegations] -> test_ban
+ [September 1963: bread] -> foreign_grain
+ [December 1963: the great plan] -> chemistry
+ [April 1964: seventy] -> birthday
+ [July 1964: the Academy] -> academy
+ [July 1964: twelve roubles] -> village_pensions
+ [July 1964: the memorandum] -> memorandum
+ [September 1964: the warning] -> warning
+ [October 1964: the last days of rest] -> pitsunda
+ [October 1964: the last session] -> october_1964
+ [A year's end] -> year_1963
+ [A telephone call] -> move_telephone
+ [An ending] -> ending_retired_on_request
+ [Afterwards] -> epilogue
