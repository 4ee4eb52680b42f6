"""Signing documents with a key of this desk: off until a manager turns it on, never in the way of an export or a close."""
