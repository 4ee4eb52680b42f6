"""Bringing in the in-house list: read a file, ask what it leaves open, show what would change, then all or nothing."""
