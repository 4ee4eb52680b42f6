"""Help at hand: what each field means, shown beside it on F1, and what changed since the last version."""
