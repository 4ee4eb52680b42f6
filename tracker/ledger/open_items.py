"""What still waits at a line of the journal: gestures for an approval, estimates for their bill. Decides nothing.

A close says by line number what was open then, and an answer is never taken back: so what is open now is some of that, or
came since. Nothing before the last close is looked at again, however long the journal is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from tracker.ledger.entries import GESTURES, Entry, select
from tracker.ledger.store import Ledger

Waiting = Literal["carried", "estimates"]
"""The name under which a close keeps the numbers: `carried` are the approvals."""

_LAST = 2**62
_FOR: dict[Waiting, tuple[str, str]] = {"carried": ("pending", "approval"), "estimates": ("estimated", "true_up")}
_KINDS = ",".join(f"'{kind}'" for kind in GESTURES)
_SOME = 500


def waiting(ledger: Ledger, what: Waiting, upto: int = _LAST) -> list[Entry]:
    """The gestures that wait for it at line `upto`, oldest first."""
    close, handed = _handed_on(ledger, what, upto)
    flag, answer = _FOR[what]
    open_ = (
        f"j.kind IN ({_KINDS}) AND instr(j.body, '\"{flag}\":true') AND NOT EXISTS (SELECT 1 FROM journal AS r"
        f" WHERE r.about = j.uuid AND r.seq <= ? AND r.kind IN ('{answer}','reversal','decline')) ORDER BY j.seq"
    )
    found: list[Entry] = []
    for some in _in_parts(handed):
        found += select(ledger, f"WHERE j.seq IN ({','.join('?' * len(some))}) AND {open_}", (*some, upto))
    return found + select(ledger, f"WHERE j.seq > ? AND j.seq <= ? AND {open_}", (close, upto, upto))


def _handed_on(ledger: Ledger, what: Waiting, upto: int) -> tuple[int, list[int]]:
    """The last close before a line, and what it says was open. One of before schema 2, which a line tells, did not say it."""
    close, upgrade = ledger.last_of("shift_close", upto - 1), ledger.last_of("migration")
    if close is None or (upgrade is not None and close.seq < upgrade.seq):
        return 0, []
    return close.seq, sorted(close.body.get(what, ()))


def _in_parts(numbers: Sequence[int]) -> Iterable[Sequence[int]]:
    return (numbers[start : start + _SOME] for start in range(0, len(numbers), _SOME))
