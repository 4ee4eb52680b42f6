"""Makes backups, lists and thins them. The live file is only read through SQLite; what fails never touches the ledger.

A backup appears under its name only once it is whole: copied to a file beside it, every page and the chain checked, synced.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tracker.domain.backups import Copy, copy_of, kept
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import WHOLE, Told, part
from tracker.ledger import connection, windows
from tracker.ledger.keep.copying import copy_pages
from tracker.ledger.keep.mirror_files import sync_folder
from tracker.ledger.store import Ledger

_FINE = Sentence("The ledger is safe and the desk goes on.")
_COPIED = WHOLE // 10
"""The share of the work that copying is; checking what was copied is the rest."""


@dataclass(frozen=True)
class Backup:
    """A backup on disk; `wrong` says why a copy did not verify (it is kept all the same, under such a name)."""

    file: Path
    copy: Copy
    size: int
    wrong: str = ""


def back_up(path: Path, folder: Path, now: datetime, told: Told | None = None) -> Backup:
    """A backup of the ledger at `path` as it is now, in `folder` (made when it is the one beside the ledger).

    LedgerFault when the folder or the disk fails, or the ledger's pages are damaged: no file is left, older backups and the
    ledger are as before. Refused when there is no line to keep.
    """
    try:
        if folder.absolute().parent == path.absolute().parent:
            folder.mkdir(exist_ok=True, mode=0o700)
        with temporary(folder) as copy:
            source = connection.connect(path, read_only=True)
            try:
                copy_pages(source, copy, part(told, 0, _COPIED))
            finally:
                source.close()
            found = _looked_through(copy, now, part(told, _COPIED, WHOLE))
            if told is not None:
                told(WHOLE, WHOLE)
            return named(copy, folder, *found)
    except OSError as error:
        raise not_backed_up(folder, error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise _failed(error, folder) from error


def named(part: Path, folder: Path, copy: Copy, wrong: str) -> Backup:
    """Sync a copy that was looked through, and give it its name. OSError when the disk fails."""
    handle = os.open(part, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    target = folder / copy.name
    windows.put(part, target)
    sync_folder(folder)
    return Backup(target, copy, target.stat().st_size, wrong)


def _looked_through(part: Path, now: datetime, told: Told) -> tuple[Copy, str]:
    """What a copy is, by its content, and what is wrong with it. LedgerFault when its pages are damaged."""
    from tracker.ledger.verify import SLICE, verify  # 80 ms that only a backup needs

    with Ledger(part, read_only=True) as ledger:
        last = ledger.last()
        if last is None:
            raise Refused("nothing_to_back_up", "There is no line to back up yet: set the hotel up first.")
        found = verify(ledger, full=True, told=told, page=SLICE)
        copy = Copy(now.replace(microsecond=0), last.seq, ledger.ledger_id, found.ok)
    if not found.ok and found.first_bad_seq is None and "damaged" in found.reason:
        raise LedgerFault(
            "corrupt",
            Sentence(
                "No backup was made: {reason}. Older backups are as they were. Stop posting and restore the last one.",
                reason=found.reason,
            ),
            elsewhere=True,
        )
    return copy, found.reason


@contextmanager
def temporary(folder: Path) -> Iterator[Path]:
    """An empty file in `folder` for this account alone; gone afterwards, unless it was renamed."""
    handle, name = tempfile.mkstemp(dir=folder, prefix=".latitude-", suffix=".part")
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for rest in (name, f"{name}-journal"):
            with suppress(OSError):
                Path(rest).unlink()


def not_backed_up(folder: Path, why: str) -> LedgerFault:
    """The LedgerFault for a backup that a folder or disk did not take."""
    return LedgerFault(
        "not_backed_up",
        Sentence(
            "No backup could be written to {folder} ({why}). {fine} Free some space there, or choose another folder.",
            folder=folder,
            why=why,
            fine=_FINE,
        ),
        elsewhere=True,
    )


def _failed(error: sqlite3.Error, folder: Path) -> LedgerFault:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return LedgerFault(
            "corrupt",
            "No backup was made: the ledger is damaged, or its disk fails. Older backups are as they were. Stop posting and"
            " restore the last one.",
            elsewhere=True,
        )
    why = Sentence("the disk is full") if name == "SQLITE_FULL" else str(error)
    return not_backed_up(folder, why)


def listing(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first; none when it is not there. LedgerFault when it cannot be read."""
    try:
        found = [
            Backup(entry, copy, entry.stat().st_size)
            for entry in (folder.iterdir() if folder.is_dir() else ())
            if (copy := copy_of(entry.name)) is not None
        ]
    except OSError as error:
        raise LedgerFault(
            "unreadable",
            Sentence(
                "The folder of backups {folder} cannot be read ({why}). {fine}",
                folder=folder,
                why=error.strerror,
                fine=_FINE,
            ),
            elsewhere=True,
        ) from error
    return sorted(found, key=lambda backup: backup.copy, reverse=True)


def thin(folder: Path, ledger_id: str) -> list[Path]:
    """Delete this ledger's backups that are not kept any more; returns their files. What cannot be deleted stays."""
    own = [backup for backup in listing(folder) if backup.copy.ledger == ledger_id]
    stay = kept(backup.copy for backup in own)
    return _gone(backup.file for backup in own if backup.copy not in stay)


def thin_replaced(folder: Path, now: datetime) -> list[Path]:
    """Delete the ledgers that a restore put aside more than a year ago: they hold guests' names as backups do."""
    oldest = f"latitude-{now - timedelta(days=365):%Y%m%dT%H%M%SZ}"
    return _gone(path for path in folder.glob("latitude-*.ledger*") if path.name < oldest)


def _gone(files: Iterable[Path]) -> list[Path]:
    """Delete these files; what cannot be deleted stays."""
    gone = []
    for file in list(files):
        with suppress(OSError):
            file.unlink()
            gone.append(file)
    return gone
