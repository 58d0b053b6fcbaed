// The whole story in the order of history. Inky plays it from here; the game compiles each chapter on its own.
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
-> kuntsevo
