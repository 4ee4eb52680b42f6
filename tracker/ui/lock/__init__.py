"""The lock screen: who is on, and the PIN."""
