"""The preview of what is printed: the document itself, choices beside it, and the ways to paper and file."""
