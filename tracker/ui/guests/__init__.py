"""The guests page: find a guest, see everything about the stay, add, move, correct, and bring in the in-house list."""
