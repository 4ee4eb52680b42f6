"""Work on the ledger over a connection of its own, for a window that must not wait: a hub answers in its own time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tracker.ledger.keep.follower import followed
from tracker.ledger.store import Ledger


@contextmanager
def apart(path: Path, ticks: Callable[[], int]) -> Iterator[Ledger]:
    """The ledger once more, its mirror followed; `ticks` counts the computer's milliseconds as the window's ledger does."""
    with followed(path) as ledger:
        ledger.ticks = ticks
        yield ledger
