"""A ledger verified in the order of the checks, and with some of them on a thread of their own: the same must be found."""

from __future__ import annotations

from tracker.ledger.store import Ledger
from tracker.ledger.verify import Verification, Verified, finished, verify


def both_ways(ledger: Ledger, *, full: bool = False) -> Verified:
    """What both find, to the last word."""
    found = verify(ledger, full=full)
    beside = finished(Verification(ledger, full=full, beside=True), ledger)
    assert beside == found, (beside, found)
    assert (beside.last, beside.known, beside.wrong) == (found.last, found.known, found.wrong)
    return found
