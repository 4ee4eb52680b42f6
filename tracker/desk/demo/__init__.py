"""A fictional hotel to look at: the same seed gives the same ledger. Never touches the real data folder."""

from tracker.desk.demo.season import DAY, EVENING, MARK, PIN, TEAM, demo_folder, demo_ledger

__all__ = ["DAY", "EVENING", "MARK", "PIN", "TEAM", "demo_folder", "demo_ledger"]
