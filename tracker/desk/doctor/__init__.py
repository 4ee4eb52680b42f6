"""Whether this computer and its data folder are fit for the desk. Tells nothing about guests, changes nothing of theirs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tracker.desk.doctor import computer, settings, standing
from tracker.desk.doctor.check import Check, State

__all__ = ["Check", "State", "examine"]


def examine(folder: Path, now: datetime, chosen: Path | None = None) -> list[Check]:
    """All checks of this computer and the data folder, in the order in which one fault explains the next.

    `chosen` is the folder that the command line named, if it named one.
    """
    return [*computer.checks(folder), *settings.checks(folder, chosen), *standing.checks(folder, now)]
