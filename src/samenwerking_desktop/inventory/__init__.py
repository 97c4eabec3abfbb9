"""One city's document: its answers, file and history. Knows the questionnaire; knows no screen and no other city."""
