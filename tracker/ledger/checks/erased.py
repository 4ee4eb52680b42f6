"""What is gone on the record: guests who were erased, and what a restore could not bring back. Knows no check."""

from __future__ import annotations

from tracker.ledger.store import Ledger

_ELSEWHERE = (
    "SELECT t.value FROM journal AS e, json_each(e.body, '$.elsewhere') AS t"
    " WHERE e.kind = 'erasure' AND e.seq > t.value"
)


def erased(ledger: Ledger, stay: str | None, after: int = 0) -> bool:
    """Whether a line says that this stay was erased: any line, or one after the line `after`."""
    sql = "SELECT 1 FROM journal WHERE stay = ? AND kind = 'erasure' AND seq > ? LIMIT 1"
    return bool(ledger.query(sql, (stay, after)))


def came_back_without(ledger: Ledger, seq: int, what: str) -> bool:
    """Whether a restore put line `seq` back and has it on record that `what` (guests, texts, pins) was not to be had."""
    return bool(
        ledger.query(
            "SELECT 1 FROM journal WHERE kind = 'restore' AND stay IS NULL AND ? BETWEEN body ->> '$.back.first'"
            f" AND body ->> '$.back.last' AND body ->> '$.back.{what}' > 0 LIMIT 1",
            (seq,),
        )
    )


class Elsewhere:
    """The lines of others whose text named a guest and went with the guest. Read when it is first asked for."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known: set[int] = set()

    def __contains__(self, seq: object) -> bool:
        if seq not in self._known:  # also when somebody was erased meanwhile
            self._known = {row[0] for row in self._ledger.query(_ELSEWHERE)}
        return seq in self._known
