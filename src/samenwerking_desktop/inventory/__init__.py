"""One city's document: its answers, its file, its history. Knows the questionnaire; knows no screen and no other city."""
