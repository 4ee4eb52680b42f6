"""Copies an open ledger page by page through SQLite's backup, while the desk goes on posting. Knows no name and no rule.

It is copied a step at a time: whoever posts meanwhile waits for a step. Each post makes SQLite begin anew; a desk so busy
that it would never end is copied in one piece.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told
from tracker.ledger.connection import BUSY_SECONDS

STEP = 256
"""Pages a step: a megabyte."""
PAUSE = 0.001
"""Seconds between two steps, in which others take their turn."""
MOST_STARTS = 5


class _Restless(Exception):  # noqa: N818 - a turn of the work, no error
    """The ledger is posted to faster than it is copied."""


def copy_pages(source: sqlite3.Connection, target: Path, told: Told | None = None) -> None:
    """Copy all of `source` into the empty file `target`; `told` counts pages. sqlite3.Error when either fails; `target` is worthless then."""
    copy = sqlite3.connect(target, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        for setting in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "cache_size = -500",
        ):  # it is nothing until it is renamed
            copy.execute(f"PRAGMA {setting}").fetchall()
        try:
            source.backup(copy, pages=STEP, progress=_Watch(told), sleep=0.02)
        except _Restless:
            source.backup(copy)
    finally:
        copy.close()


class _Watch:
    """Looks on between the steps."""

    def __init__(self, told: Told | None) -> None:
        self._told = told
        self._left: int | None = None
        self._starts = 1
        self._waiting: float | None = None

    def __call__(self, status: int, left: int, total: int) -> None:
        now = time.monotonic()
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self._waiting = self._waiting or now
            if now - self._waiting > BUSY_SECONDS:
                raise TimeoutError(0, Sentence("another program holds the ledger"))
            return
        self._waiting = None
        if self._left is not None and left > self._left:
            self._starts += 1
            if self._starts > MOST_STARTS:
                raise _Restless
        self._left = left
        if self._told:
            self._told(total - left, total)
        time.sleep(PAUSE)
