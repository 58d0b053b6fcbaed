// The whole story in the order of history, for Inky: choose a scene and play it. In the game the engine chooses the scenes.
INCLUDE vocabulary.ink
INCLUDE chapters/1953-succession/kuntsevo.ink
INCLUDE chapters/1953-succession/beria.ink
INCLUDE chapters/1954-virgin-soil/virgin-lands.ink
INCLUDE chapters/1956-speech/secret-speech.ink
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
+ [June 1953: the matter of Comrade Beria] -> beria
+ [January 1954: the Virgin Lands] -> virgin_lands
+ [February 1956: the Secret Speech] -> secret_speech
+ [June 1957: the vote] -> june_1957
+ [May 1962: rockets for Cuba] -> cuba_idea
+ [October 1962: the letters] -> cuba_letters
+ [October 1962: the bargain] -> cuba_bargain
+ [September 1964: the warning] -> warning
+ [October 1964: the last session] -> october_1964
+ [A year's end] -> year_1963
+ [A telephone call] -> move_telephone
+ [An ending] -> ending_retired_on_request
