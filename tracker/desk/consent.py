"""A lead's word on what waits, given with initials and PIN at whoever's desk it is: the session stays as it was."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from tracker.desk import access, approvals, overview
from tracker.desk.meeting.checking import Across
from tracker.desk.overview import Change
from tracker.domain.people import Person
from tracker.ledger.store import Ledger


def resolve_with_pin(
    ledger: Ledger, seq: int, initials: str, pin: str, at_desk: Person, now: datetime, *,
    granted: bool, confirmed: Collection[str] = (), across: Across | None = None,
) -> Change:  # fmt: skip
    """Approve or decline line `seq` as the person of these initials and PIN; returns what changed for `at_desk`.

    Refused as `access.sign_in` and `approvals.resolve`; AskFirst when the clock jumped.
    """
    lead = access.sign_in(ledger, initials, pin, now)
    line = approvals.resolve(ledger, seq, lead, now, granted=granted, confirmed=confirmed, across=across)
    return overview.change(ledger, at_desk, line.seq, now)
