"""Years at the demo hotel in a minute: the lines that posting would have left, written at once. Same seed, same ledger."""

from tracker.desk.demo.years.playing import LEAST_A_DAY, Years

__all__ = ["LEAST_A_DAY", "Years"]
