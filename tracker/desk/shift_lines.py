"""Opening and closing as lines: a shift holds everything after the close before it. Knows no report."""

from __future__ import annotations

from tracker.desk.stamp import Stamp
from tracker.ledger import house as of_house
from tracker.ledger.house import Shift
from tracker.ledger.store import Ledger


def ensure_open(ledger: Ledger, initials: str, at: Stamp) -> Shift:
    """The open shift; when there is none it is opened by the first gesture, so that no line stands outside a shift."""
    return of_house.open_shift(ledger) or begin(ledger, initials, at, by_gesture=True)


def begin(ledger: Ledger, initials: str, at: Stamp, *, by_gesture: bool) -> Shift:
    """The line that opens the next shift, inside `write`."""
    number, first_seq = of_house.next_shift(ledger)
    body = {"shift": number} | ({"by_gesture": True} if by_gesture else {})
    return Shift(number, ledger.append(at.line("shift_open", initials, body)), None, first_seq)
