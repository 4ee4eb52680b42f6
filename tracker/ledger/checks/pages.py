"""Whether the pages of the file hold together: SQLite's own check of all of them. Knows no line."""

from __future__ import annotations

from tracker.domain.sentences import Sentence
from tracker.ledger.store import Ledger


def damage(ledger: Ledger) -> str:
    """What SQLite finds damaged first; empty when all holds. LedgerFault when it cannot look."""
    said = str(ledger.query("PRAGMA integrity_check(1)")[0][0])
    return "" if said == "ok" else Sentence("the file is damaged: {said}", said=" ".join(said.split()))
