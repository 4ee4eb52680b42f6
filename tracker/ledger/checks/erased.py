"""Whether a guest was erased: then what is gone is gone on the record. Knows no check."""

from __future__ import annotations

from tracker.ledger.store import Ledger


def erased(ledger: Ledger, stay: str) -> bool:
    """Whether a line says that this stay was erased."""
    return bool(ledger.query("SELECT 1 FROM journal WHERE stay = ? AND kind = 'erasure' LIMIT 1", (stay,)))
