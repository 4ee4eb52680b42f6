"""PDF pages on the screen and on paper: what a document looks like before it leaves the house."""
