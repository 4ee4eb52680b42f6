"""What a shift hands to the next: approvals still asked for, estimates without their bill, promises not kept. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tracker.domain.day import from_text, to_text
from tracker.ledger import entries
from tracker.ledger.entries import Entry
from tracker.ledger.store import Ledger

REMINDED = timedelta(days=7)
"""For so long after it was due a promise that nobody marked as kept is handed on from shift to shift."""

_ABOUT = "EXISTS (SELECT 1 FROM journal AS r WHERE r.about = j.uuid AND r.seq <= ? AND r.kind IN ({}))"
_PENDING = "instr(j.body, '\"pending\":true') AND NOT " + _ABOUT.format("'approval'")
_ESTIMATE = "instr(j.body, '\"estimated\":true') AND NOT " + _ABOUT.format("'true_up'")
_PROMISE = "j.body ->> '$.promise' >= ? AND NOT " + _ABOUT.format("'promise_kept'")
_KINDS = ",".join(f"'{kind}'" for kind in entries.GESTURES)
_OPEN = (
    f"WHERE j.seq <= ? AND j.kind IN ({_KINDS}) AND NOT {_ABOUT.format(repr('reversal') + ',' + repr('decline'))}"
    " AND ({}) ORDER BY j.seq"
)


@dataclass(frozen=True)
class Carried:
    """Gestures that are open, each list by line number; a promise may be overdue. One gesture can be in all three."""

    approvals: tuple[Entry, ...]
    estimates: tuple[Entry, ...]
    promises: tuple[Entry, ...]

    @property
    def any(self) -> bool:
        """Whether a close is one with exceptions."""
        return bool(self.approvals or self.estimates or self.promises)

    def body(self) -> dict[str, list[int]]:
        """As the close line keeps it: line numbers under `carried` (approvals), `estimates` and `promises`."""
        found = {"carried": self.approvals, "estimates": self.estimates, "promises": self.promises}
        return {key: [e.line.seq for e in some] for key, some in found.items() if some}


def carried(ledger: Ledger, opened: datetime, upto: int) -> Carried:
    """What is open at line `upto` for a shift that opened at `opened` (UTC)."""
    since = to_text(opened - REMINDED)
    return Carried(
        tuple(entries.select(ledger, _OPEN.format(_PENDING), (upto, upto, upto))),
        tuple(entries.select(ledger, _OPEN.format(_ESTIMATE), (upto, upto, upto))),
        tuple(entries.select(ledger, _OPEN.format(_PROMISE), (upto, upto, since, upto))),
    )


def due(entry: Entry) -> datetime:
    """When what was promised with a gesture is due (UTC)."""
    return from_text(entry.line.body["promise"])
