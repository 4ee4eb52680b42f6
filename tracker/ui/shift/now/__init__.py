"""The shift at hand: its figures, its lines, who gave what, and the note for the next shift."""
