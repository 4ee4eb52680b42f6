"""What a manager is told once signed in: how many guests are due by retention. Cleans the file when that is still owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tracker.desk.erasing import retention
from tracker.desk.erasing.cleaning import clean
from tracker.domain.problems import LedgerFault
from tracker.ledger import erasure
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Hint:
    """So many stays are due, and texts of so many lines of old logs; `untidy`: the file may still hold traces of who was erased, and cannot be cleaned now."""

    due: int
    old: int = 0
    untidy: bool = False


def hint(ledger: Ledger, now: datetime) -> Hint:
    """The hint at `now`. Tries what is owed; that it cannot be done yet is told, and is no reason to stop the desk."""
    try:
        clean(ledger, now)
        untidy = False
    except LedgerFault:
        untidy = erasure.owes_tidying(ledger)
    return Hint(retention.how_many_due(ledger, now), retention.how_many_old(ledger, now), untidy)
