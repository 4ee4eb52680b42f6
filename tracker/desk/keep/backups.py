"""Backups as the house makes them: on demand by a lead, after a close and hourly by themselves. Writes no line.

No line: a backup that left one would change the ledger it is of, and every next one would be due again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from logging import WARNING
from pathlib import Path

from tracker.desk import access
from tracker.domain.backups import is_due
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Told, meaning
from tracker.ledger.keep import backup as of_backup
from tracker.ledger.keep.backup import Backup
from tracker.ledger.keep.mirror import Mirrored, standing
from tracker.ledger.keep.places import Places, choose, places
from tracker.ledger.keep.swap import FOLDER
from tracker.ledger.noting import note
from tracker.ledger.store import Ledger

_STOPPED = Sentence("The backup was stopped. No file was written; older backups are as they were.")


@dataclass(frozen=True)
class Keeping:
    """What is kept besides the ledger: the folders, its backups (newest first), the mirror, and whether one is due.

    `problem` says why the backups could not be read, `mirror` None that nothing was mirrored since the ledger was opened.
    """

    places: Places
    backups: tuple[Backup, ...]
    mirror: Mirrored | None
    seq: int
    due: bool
    problem: str = ""

    @property
    def last(self) -> Backup | None:
        """The newest backup that verified."""
        return next((backup for backup in self.backups if backup.copy.sound), None)


def keeping(ledger: Ledger, now: datetime) -> Keeping:
    """How the ledger is kept. Reads the folder of backups, which may be on a slow disk."""
    where, problem = places(ledger.path.parent), ""
    try:
        own = [x for x in of_backup.listing(where.backups) if x.copy.ledger == ledger.ledger_id]
    except LedgerFault as fault:
        own, problem = [], fault.message
    last, closed = ledger.last(), ledger.last_of("shift_close")
    seq = last.seq if last else 0
    due = is_due(own[0].copy if own else None, seq, closed.seq if closed else 0, now)
    mirror = ledger.follower.mirrored if ledger.follower else standing(ledger, where.mirror)
    return Keeping(where, tuple(own), mirror, seq, due, problem)


def by_itself(path: Path, now: datetime, told: Told | None = None) -> Backup:
    """Make a backup in the folder in force and thin the older ones. LedgerFault as `back_up`.

    Needs no open ledger: it reads by a connection of its own, on whatever thread it is called.
    """
    where = places(path.parent).backups
    try:
        with meaning(_STOPPED):
            made = of_backup.back_up(path, where, now, told)
    except LedgerFault as fault:
        note("backup failed", level=WARNING, code=fault.code)
        raise
    note("backup made", seq=made.copy.seq, bytes=made.size)
    of_backup.thin(where, made.copy.ledger)
    of_backup.thin_replaced(path.parent / FOLDER, now)
    return made


def look_after(path: Path, now: datetime, told: Told | None = None) -> Keeping:
    """How the ledger at `path` is kept, after a backup if one was due; what failed is its `problem`. `told` may rest meanwhile.

    By a connection of its own, on whatever thread it is called. Refused or LedgerFault when the ledger cannot be read.
    """
    with Ledger(path, read_only=True) as ledger:
        problem = ""
        if keeping(ledger, now).due:
            try:
                by_itself(path, now, told)
            except LedgerFault as fault:
                problem = fault.message
        found = keeping(ledger, now)
        return replace(found, problem=problem or found.problem)


def when_due(ledger: Ledger, now: datetime) -> tuple[Backup | None, str]:
    """Make a backup if one is due, as after a close; the backup, and what went wrong (posting and closing do not care)."""
    try:
        return (by_itself(ledger.path, now) if keeping(ledger, now).due else None), ""
    except LedgerFault as fault:
        return None, fault.message


def on_demand(
    ledger: Ledger, actor: Person, now: datetime, folder: Path | None = None, told: Told | None = None
) -> Backup:
    """Make a backup now, for a lead: in the folder in force, or in another one, where nothing is thinned.

    Refused as `access.acting` and for a folder that is not there; LedgerFault as `back_up`.
    """
    access.acting(ledger, actor, "backup")
    if folder is None:
        return by_itself(ledger.path, now, told)
    with meaning(_STOPPED):
        return of_backup.back_up(ledger.path, folder, now, told)


def choose_folders(ledger: Ledger, actor: Person, *, backups: Path | None = None, mirror: Path | None = None) -> Places:
    """Keep backups or the mirror in another folder from now on, for a manager. What is in the old one stays there.

    Refused as `access.acting` and for a folder that cannot be written to; LedgerFault when the choice cannot be kept.
    """
    access.acting(ledger, actor, "settings")
    found = choose(ledger.path.parent, backups=backups, mirror=mirror)
    if ledger.follower is not None:
        ledger.follower.poke(thorough=True)
    return found
