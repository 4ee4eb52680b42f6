"""Whether a ledger that has failed works again: it is tried, before anybody is told so. Knows no line and no screen."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from tracker.ledger import connection
from tracker.ledger.faults import FAILURES, fault_of

BRIEFLY = 0.3
"""Seconds for which a lock is waited for while the ledger is halted: it is tried again soon."""

ROOM = 256 * 1024
"""Bytes that must be free on the disk: one line needs a part of it, and the next ones are to come through too."""


def be_patient(conn: sqlite3.Connection, seconds: float) -> None:
    """Wait so long for a lock from now on."""
    conn.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")


def prove(conn: sqlite3.Connection, path: Path) -> None:
    """Write a page over with itself and have it synced, as a line would be. LedgerFault when that fails."""
    try:
        with connection.Immediate(conn):
            version = conn.execute("PRAGMA user_version").fetchone()[0]
            conn.execute(f"PRAGMA user_version = {version}")
        free = shutil.disk_usage(path.parent).free
    except FAILURES as error:
        error.__notes__ = []  # nothing was being recorded, whichever statement it was
        raise fault_of(error, path) from error
    except OSError as error:
        raise connection.unreadable(path, error) from error
    if free < ROOM:
        full = sqlite3.OperationalError("database or disk is full")
        full.sqlite_errorname = "SQLITE_FULL"
        raise fault_of(full, path)
