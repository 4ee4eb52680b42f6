"""Backs an old ledger up before its schema is upgraded. Without a backup nothing is upgraded.

An upgrade reads no clock: the backup bears the instant of the last line.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from tracker.domain.backups import Copy
from tracker.domain.day import from_text
from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.ledger.checks.lines import Lines
from tracker.ledger.keep.backup import Backup, named, temporary
from tracker.ledger.keep.copying import copy_pages
from tracker.ledger.keep.places import places
from tracker.ledger.store import PAGE, Ledger


def keep_first(conn: sqlite3.Connection, path: Path) -> Backup | None:
    """A backup of the open ledger as it is; None when it has no line yet.

    In the folder in force, or beside the ledger when that one fails (a stick that is not there must not stop the desk).
    LedgerFault when neither takes it, or pages are damaged: the ledger is as it was.
    """
    beside = path.absolute().parent / "backups"
    with suppress(LedgerFault):
        if places(path.parent).backups != beside:
            return _kept(conn, places(path.parent).backups)
    beside.mkdir(exist_ok=True, mode=0o700)
    return _kept(conn, beside)


def _kept(conn: sqlite3.Connection, folder: Path) -> Backup | None:
    try:
        with temporary(folder) as part:
            copy_pages(conn, part)
            found = _looked_through(part)
            return named(part, folder, *found) if found else None
    except (OSError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise LedgerFault(
            "not_backed_up",
            Sentence(
                "This ledger is of an older version, and no backup of it could be written to {folder} ({why}). It was not upgraded and is as it was: free some space, then open it again.",
                folder=folder,
                why=why,
            ),
        ) from error


def _looked_through(part: Path) -> tuple[Copy, str] | None:
    """The name it gets, and what is wrong with its chain; the rest of the checks are for today's schema."""
    with Ledger(part, read_only=True) as copy:
        said = str(copy.query("PRAGMA integrity_check(1)")[0][0])
        if said != "ok":
            raise LedgerFault("corrupt", "The ledger is damaged, and was not upgraded: restore the last backup.")
        last = copy.query("SELECT seq, at FROM journal ORDER BY seq DESC LIMIT 1")
        if not last:
            return None
        seq, at = last[0]
        wrong = next((found for found in Lines(copy, 1, seq, PAGE).steps() if found), None)
        name = Copy(from_text(at).replace(microsecond=0), seq, copy.ledger_id, wrong is None)
        return name, wrong.reason if wrong else ""
