"""The desk page: the quick line, favourites, caps today, recent lines, the gesture drawer and the questions in place."""
