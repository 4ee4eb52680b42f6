"""What the doctor says of backups and of the mirror: age and place, and what to do. Names no guest; changes nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from tracker.desk.keep.backups import keeping
from tracker.domain.backups import LATE
from tracker.ledger.keep.mirror import standing
from tracker.ledger.store import Ledger

Found = tuple[Literal["ok", "note", "bad"], str]


def backup_check(ledger: Ledger, now: datetime) -> Found:
    """How old the last sound backup is, and where backups lie."""
    kept = keeping(ledger, now)
    where, last = kept.places.backups, kept.last
    if kept.problem:
        return "bad", kept.problem
    if last is None:
        return "note", f"none yet in {where}: close a shift, or run `latitude backup`"
    behind = kept.seq - last.copy.seq
    text = (
        f"{age(now - last.copy.at)} old, up to line {last.copy.seq:,} of {kept.seq:,}; {len(kept.backups)} in {where}"
    )
    if not kept.backups[0].copy.sound:
        return "bad", f"the last copy did not verify: run `latitude verify --full`; the last sound one is {text}"
    if behind > 0 and now - last.copy.at > LATE:
        return "bad", f"{text}: run `latitude backup`, and check that folder"
    return "ok", text


def mirror_check(ledger: Ledger, now: datetime) -> Found:
    """Up to which line the mirror goes, and whether it is this ledger's."""
    where = keeping(ledger, now).places.mirror
    found, last = standing(ledger, where), ledger.last()
    end = last.seq if last else 0
    if found.state != "ok":
        return "bad", found.problem
    if found.seq < end:
        return "note", f"ends at line {found.seq:,} of {end:,} in {where}; it catches up with the next line"
    return "ok", f"up to line {end:,} in {where}"


def age(span: timedelta) -> str:
    """A span in its largest unit: “5 minutes”."""
    minutes = max(0, int(span.total_seconds() // 60))
    for size, unit in ((60 * 24, "day"), (60, "hour"), (1, "minute")):
        if minutes >= 2 * size or size == 1:
            count = minutes // size
            return f"{count:,} {unit}{'' if count == 1 else 's'}"
    return ""
