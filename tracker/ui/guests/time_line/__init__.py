"""The guest's time line in the window: its rows and their words, how they are painted, the list, and what Enter offers."""
