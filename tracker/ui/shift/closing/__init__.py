"""Closing a shift, step by step and in place: what to look at, what is owed, what is not reconciled, the note, the report."""
