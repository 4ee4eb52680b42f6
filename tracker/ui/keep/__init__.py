"""Keeping on screen: backups by themselves, the section of the settings, and the way back when the ledger is damaged."""
