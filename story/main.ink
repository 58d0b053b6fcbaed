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
INCLUDE chapters/1957-alone/june-1957.ink
INCLUDE chapters/1962-brink/cuba-idea.ink
INCLUDE chapters/1962-brink/cuba-letters.ink
INCLUDE chapters/1962-brink/cuba-bargain.ink
INCLUDE chapters/1964-removal/warning.ink
INCLUDE chapters/1964-removal/october-1964.ink
INCLUDE years.ink
INCLUDE endings.ink
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
+ [June 1957: the vote] -> june_1957
+ [May 1962: rockets for Cuba] -> cuba_idea
+ [October 1962: the letters] -> cuba_letters
+ [October 1962: the bargain] -> cuba_bargain
+ [September 1964: the warning] -> warning
+ [October 1964: the last session] -> october_1964
+ [A year's end] -> year_1963
+ [A telephone call] -> move_telephone
+ [An ending] -> ending_retired_on_request
