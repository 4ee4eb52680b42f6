"""What keeps the journal a second and a third time: the mirror, the backups, and the way back from them."""
