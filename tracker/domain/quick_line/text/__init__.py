"""The line as text: its tokens, the catalogue's words and the everyday ones; nothing of what is given to whom."""
