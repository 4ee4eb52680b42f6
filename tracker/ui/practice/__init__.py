"""Practice: the real window on a hotel to practise in, framed and marked, with five exercises that check themselves."""
