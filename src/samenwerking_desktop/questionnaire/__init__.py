"""What is asked: the instrument as data, its route and its codebook. Knows no answers, files or screens."""
