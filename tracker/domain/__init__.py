"""The rules of discretionary spending as pure functions and frozen data: no I/O, no clock, no Qt."""
