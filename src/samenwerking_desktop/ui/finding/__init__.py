"""Finding in an open inventory: words and kinds of answers in a panel beside the page, and places by number or name."""
