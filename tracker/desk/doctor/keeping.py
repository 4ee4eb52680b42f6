"""What the doctor says of backups and of the mirror: age and place, and what to do. Names no guest; changes nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from tracker.desk.doctor.check import Check, said
from tracker.desk.keep.backups import keeping
from tracker.domain.backups import LATE
from tracker.domain.sentences import Sentence, counted
from tracker.ledger.keep.mirror import standing
from tracker.ledger.store import Ledger


def backup_check(ledger: Ledger, now: datetime) -> Check:
    """How old the last sound backup is, and where backups lie."""
    kept = keeping(ledger, now)
    where, last = kept.places.backups, kept.last
    if kept.problem:
        return Check("backup", "fail", said(kept.problem), Sentence("Check that folder, or choose another one."))
    if last is None:
        todo = Sentence("Close a shift, or run `latitude backup`.")
        return Check("backup", "warn", Sentence("None yet in {folder}", folder=where), todo)
    found = Sentence(
        "{age} old, up to line {seq:,} of {end:,}; {n} in {folder}",
        age=age(now - last.copy.at),
        seq=last.copy.seq,
        end=kept.seq,
        n=len(kept.backups),
        folder=where,
    )
    if not kept.backups[0].copy.sound:
        worse = Sentence("The last copy did not verify; the last sound one: {found}", found=found)
        return Check("backup", "fail", worse, Sentence("Run `latitude verify --full`."))
    if kept.seq > last.copy.seq and now - last.copy.at > LATE:
        return Check("backup", "fail", found, Sentence("Run `latitude backup`, and check that folder."))
    return Check("backup", "ok", found)


def mirror_check(ledger: Ledger, now: datetime) -> Check:
    """Up to which line the mirror goes, and whether it is this ledger's."""
    where = keeping(ledger, now).places.mirror
    found, last = standing(ledger, where), ledger.last()
    end = last.seq if last else 0
    if found.state == "failed":
        return Check("mirror", "fail", said(found.problem), Sentence("Check that folder, or choose another one."))
    if found.state != "ok":
        return Check("mirror", "fail", said(found.problem))
    if found.seq < end:
        behind = Sentence("Ends at line {seq:,} of {end:,} in {folder}", seq=found.seq, end=end, folder=where)
        return Check("mirror", "warn", behind, Sentence("It catches up with the next line that is posted."))
    return Check("mirror", "ok", Sentence("Up to line {end:,} in {folder}", end=end, folder=where))


def age(span: timedelta) -> Sentence:
    """A span in its largest unit: “5 minutes”."""
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes >= 2 * 60 * 24:
        return counted("{n} day", "{n} days", minutes // (60 * 24))
    return (
        counted("{n} hour", "{n} hours", minutes // 60)
        if minutes >= 120
        else counted("{n} minute", "{n} minutes", minutes)
    )
