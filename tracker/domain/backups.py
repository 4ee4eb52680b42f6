"""Names of backups, which of them are kept, and when the next one is due. Pure; knows no folder and no clock.

A name says the ledger, the instant and the last line, and no guest: `latitude-1f2e3d4c5b6a-20261123T110000Z-118.ledger`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

HOURLY, DAILY, MONTHLY = 24, 30, 12
"""So many hours, days and months with a backup keep their last one."""
EVERY = timedelta(hours=1)
"""A ledger that was posted to since its last backup is backed up this long after it."""
LATE = timedelta(hours=26)
"""A changed ledger without a backup for this long is worth a warning: the desk was open, and none could be made."""
_NAME = re.compile(r"latitude-([0-9a-f]{12})-(\d{8}T\d{6}Z)-(\d{1,18})(-unverified)?\.ledger")


@dataclass(frozen=True, order=True)
class Copy:
    """A backup by its name: when it was made (UTC, whole seconds), up to which line, and of which ledger.

    `sound` is False for a copy that did not verify: it is evidence, never a way back.
    """

    at: datetime
    seq: int
    ledger: str
    sound: bool = True

    @property
    def name(self) -> str:
        """Its file's name."""
        mark = "" if self.sound else "-unverified"
        return f"latitude-{self.ledger}-{self.at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{self.seq}{mark}.ledger"


def copy_of(name: str) -> Copy | None:
    """The backup that a file's name says, or None when it is no backup's name."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Copy(at, int(found[3]), found[1], not found[4])


def kept(copies: Iterable[Copy]) -> set[Copy]:
    """Of one ledger's backups those that stay: the last of each of the latest 24 hours, 30 days and 12 months that have one.

    Hours, days and months are UTC's. What did not verify is thinned by itself, so that it never displaces a sound one.
    """
    every = sorted(copies, reverse=True)
    stay: set[Copy] = set()
    for sound in (True, False):
        some = [copy for copy in every if copy.sound is sound]
        stay |= _last_of(some, HOURLY, lambda at: at.strftime("%Y%m%d%H"))
        stay |= _last_of(some, DAILY, lambda at: at.strftime("%Y%m%d"))
        stay |= _last_of(some, MONTHLY, lambda at: at.strftime("%Y%m"))
    return stay


def _last_of(newest_first: list[Copy], most: int, span: Callable[[datetime], str]) -> set[Copy]:
    found: dict[str, Copy] = {}
    for copy in newest_first:
        found.setdefault(span(copy.at), copy)
        if len(found) == most:
            break
    return set(found.values())


def is_due(last: Copy | None, seq: int, closed: int, now: datetime) -> bool:
    """Whether a backup is to be made at `now` of a ledger whose last line is `seq`, and last shift's close line `closed`.

    At once after a close, else hourly; never when nothing was posted since. A clock that went back makes it due.
    """
    if seq == 0 or (last is not None and last.seq == seq):
        return False
    if last is None or last.seq < closed:
        return True
    return now - last.at >= EVERY or now < last.at
