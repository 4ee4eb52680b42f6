"""The lines of other desks: each desk's chain, recomputed, and the texts of theirs that are kept here.

A text of another desk need not be here: it may not have come yet, or was erased. One that is here must be what its line says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tracker.domain.sentences import Sentence
from tracker.ledger import chain, others
from tracker.ledger.checks.wrong import Steps, Wrong, fingerprint
from tracker.ledger.store import Ledger

_TEXTS = (
    "SELECT j.n, j.desk, j.desk_seq, j.stay, j.body ->> '$.text', t.stay, t.text, t.salt FROM other_journal AS j"
    " JOIN line_text AS t ON t.uuid = j.uuid WHERE j.n > ? ORDER BY j.n LIMIT ?"
)


def other_desks(ledger: Ledger, page: int) -> Steps:
    """Every line that came from another desk, and every text of one."""
    known: dict[str, others.Head] = {}
    for rows in others.walk(ledger, page):
        for n, *row in rows:
            wrong = _take(n, row, known)
            if wrong is not None:
                yield wrong
        yield None
    after = 0
    while texts := ledger.query(_TEXTS, (after, page)):
        after = texts[-1][0]
        for _, desk, number, stay, said, kept, words, salt in texts:
            if chain.commitment(bytes(salt), words) != said or kept != (stay or ""):
                reason = Sentence("the text of line {n} of desk {desk} was changed", n=number, desk=desk)
                yield Wrong(None, reason, fingerprint(desk, number, words, kept))
        yield None


def _take(n: int, row: Sequence[Any], known: dict[str, others.Head]) -> Wrong | None:
    _, *fields, prev, stored = row
    desk, number = fields[0], fields[1]
    before = known.get(desk, others.Head())
    known[desk] = others.Head(number, bytes(stored))
    try:
        good = number == before.desk_seq + 1 and prev == before.hash and chain.line_hash(fields, prev) == stored
    except (TypeError, ValueError):
        good = False
    if good:
        return None
    reason = Sentence("line {n} of desk {desk} was changed after it came", n=number, desk=desk)
    return Wrong(None, reason, fingerprint(n, *row))
