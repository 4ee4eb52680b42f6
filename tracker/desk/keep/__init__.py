"""The use cases of keeping: backups by hand and by themselves, the mirror's state, and the way back."""
