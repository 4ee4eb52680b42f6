"""What is gone on the record: guests who were erased, and what a restore could not bring back. Knows no check."""

from __future__ import annotations

from tracker.ledger.store import Ledger


def erased(ledger: Ledger, stay: str) -> bool:
    """Whether a line says that this stay was erased."""
    return bool(ledger.query("SELECT 1 FROM journal WHERE stay = ? AND kind = 'erasure' LIMIT 1", (stay,)))


def came_back_without(ledger: Ledger, seq: int, what: str) -> bool:
    """Whether a restore put line `seq` back and has it on record that `what` (guests, texts, pins) was not to be had."""
    return bool(
        ledger.query(
            "SELECT 1 FROM journal WHERE kind = 'restore' AND stay IS NULL AND ? BETWEEN body ->> '$.back.first'"
            f" AND body ->> '$.back.last' AND body ->> '$.back.{what}' > 0 LIMIT 1",
            (seq,),
        )
    )
