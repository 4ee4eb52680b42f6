"""Promises and outcomes: what is owed to a guest, by whom and when, whether it was kept, and how it landed."""
