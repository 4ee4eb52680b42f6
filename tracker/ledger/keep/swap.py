"""Puts a checked ledger in the place of the present one, at once or not at all, and keeps the old one aside.

Through SQLite, in one transaction on the live file: whoever has it open sees the old ledger or the new one, and a process that
is killed leaves the old one. A file that SQLite cannot open any more is replaced by renaming.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told
from tracker.ledger import windows
from tracker.ledger.connection import BUSY_SECONDS, PRAGMAS
from tracker.ledger.keep.copying import copy_pages
from tracker.ledger.keep.mirror_files import sync_folder

_OF_THE_DISK = tuple(
    f"SQLITE_{name}" for name in ("FULL", "BUSY", "LOCKED", "IOERR", "READONLY", "CANTOPEN", "NOMEM", "PERM", "AUTH")
)
"""What says nothing about the file itself: then it is not replaced by renaming either."""

FOLDER = "replaced"
"""The folder, beside the ledger, of those that a restore replaced."""


def put_in_place(live: Path, new: Path, now: datetime, told: Told, last: Callable[[], None]) -> Path | None:
    """Make `new` the ledger at `live`; returns where the old one is kept, None when there was none.

    `told` counts the pages that are put aside, `last` is called when it can be stopped for the last time: then neither the
    ledger nor a copy of it is another one. LedgerFault when the disk fails or another program does not let go: the ledger is then the one before.
    """
    try:
        if not live.exists():
            last()
            windows.put(new, live)
            sync_folder(live.parent)
            return None
        aside = _place(live, now)
        try:
            return _through_sqlite(live, new, aside, told, last)
        except (sqlite3.Error, UnicodeDecodeError) as error:  # the latter: a message about what is damaged
            if (getattr(error, "sqlite_errorname", "") or "").startswith(_OF_THE_DISK):
                raise
            last()
            return _by_renaming(live, new, aside)
    except OSError as error:
        raise _not_restored(live, error.strerror or str(error)) from error
    except sqlite3.Error as error:
        full = (getattr(error, "sqlite_errorname", "") or "") == "SQLITE_FULL"
        raise _not_restored(live, Sentence("the disk is full") if full else str(error)) from error


def _not_restored(live: Path, why: str) -> LedgerFault:
    return LedgerFault(
        "not_restored",
        Sentence(
            "The ledger in {parent} could not be replaced ({why}): it is the one before. Free the disk, close other programs, and restore again.",
            parent=live.parent,
            why=why,
        ),
        elsewhere=True,
    )


def _place(live: Path, now: datetime) -> Path:
    folder = live.parent / FOLDER
    folder.mkdir(exist_ok=True, mode=0o700)
    sync_folder(live.parent)
    at = f"latitude-{now:%Y%m%dT%H%M%SZ}"
    return next(path for n in range(1000) if not (path := folder / f"{at}{f'-{n}' if n else ''}.ledger").exists())


def _through_sqlite(live: Path, new: Path, aside: Path, told: Told, last: Callable[[], None]) -> Path:
    conn = sqlite3.connect(f"{live.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        conn.execute("PRAGMA schema_version").fetchone()  # a write that was cut off is taken back here
        for name in ("journal_mode", "synchronous", "secure_delete"):
            conn.execute(f"PRAGMA {name} = {PRAGMAS[name][0]}").fetchall()
        part = aside.with_suffix(".part")
        try:
            part.touch(0o600)
            copy_pages(conn, part, told)
            _sync(part)
            last()
            part.rename(aside)
        finally:
            with suppress(OSError):
                part.unlink()
        sync_folder(aside.parent)
        _overwrite(conn, new, live)
    finally:
        conn.close()
    return aside


def _overwrite(conn: sqlite3.Connection, new: Path, live: Path) -> None:
    """Write all pages of `new` over the open ledger, as one transaction. When its end fails nobody knows which one is there."""
    source = sqlite3.connect(f"{new.absolute().as_uri()}?mode=ro", uri=True)
    try:
        source.backup(conn, progress=_Patience())
    except sqlite3.OperationalError as error:
        if (getattr(error, "sqlite_errorname", "") or "").startswith("SQLITE_IOERR"):
            raise LedgerFault(
                "restore_unknown",
                Sentence(
                    "The disk of {parent} failed while the ledger was replaced: either the one before is there, whole, or the restored one. Check the disk, then look which with `latitude verify`.",
                    parent=live.parent,
                ),
                "unknown",
            ) from error
        raise
    finally:
        source.close()


class _Patience:
    """Ends the wait for a program that does not let go of the ledger."""

    def __init__(self) -> None:
        self._since: float | None = None

    def __call__(self, status: int, _left: int, _total: int) -> None:
        if status not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self._since = None
            return
        self._since = self._since or time.monotonic()
        if time.monotonic() - self._since > BUSY_SECONDS:
            raise TimeoutError(0, Sentence("another program holds it"))


def _by_renaming(live: Path, new: Path, aside: Path) -> Path:
    """The old file keeps a second name, then the new one takes the first: at no moment is there no ledger."""
    journal = live.with_name(f"{live.name}-journal")
    if journal.exists() and journal.stat().st_size:  # of the old file: beside the new one it would be played into it
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    try:
        os.link(live, aside)
    except OSError:  # a disk that knows no second names
        live.rename(aside)
    sync_folder(aside.parent)
    windows.put(new, live)
    sync_folder(live.parent)
    return aside


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
