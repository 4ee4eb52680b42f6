"""What a shift hands to the next: approvals still asked for, estimates without their bill, promises not kept. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tracker.domain.promise import REMINDED
from tracker.ledger import open_items, promises
from tracker.ledger.entries import Entry
from tracker.ledger.promises import Owed
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Carried:
    """What is open: gestures by line number, promises (which may be overdue) by when they are due. One gesture can be in all."""

    approvals: tuple[Entry, ...]
    estimates: tuple[Entry, ...]
    promises: tuple[Owed, ...]

    @property
    def any(self) -> bool:
        """Whether a close is one with exceptions."""
        return bool(self.approvals or self.estimates or self.promises)

    def body(self) -> dict[str, list[int]]:
        """As the close line keeps it: line numbers under `carried` (approvals), `estimates` and `promises`."""
        promised = sorted((x.entry for x in self.promises), key=lambda e: e.line.seq)
        found = {"carried": self.approvals, "estimates": self.estimates, "promises": promised}
        return {key: [e.line.seq for e in some] for key, some in found.items() if some}


def carried(ledger: Ledger, opened: datetime, upto: int) -> Carried:
    """What is open at line `upto` for a shift that opened at `opened` (UTC)."""
    return Carried(
        tuple(open_items.waiting(ledger, "carried", upto)),
        tuple(open_items.waiting(ledger, "estimates", upto)),
        tuple(promises.open_at(ledger, upto, opened - REMINDED)),
    )
