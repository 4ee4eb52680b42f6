"""A shift typed into the real window by keys alone, with pictures of what a person would see. Never on a real ledger."""

from tracker.ui.demo.evening import play_evening
from tracker.ui.demo.stage import DemoClock, quiet_platform

__all__ = ["DemoClock", "play_evening", "quiet_platform"]
