"""One gesture as the insights see it: what it came to once everything said about it is counted. Knows no journal."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple


class Given(NamedTuple):
    """A gesture and what became of it. Amounts are integer minor units of the hotel's currency.

    A tuple rather than a dataclass: a year of a large hotel is a million of them, and each is made in a third of the
    time. `guest` is the stay it belongs to in the end (merged stays are one guest), so it is known when the guest is
    erased, too.
    """

    seq: int
    at: datetime
    day: date
    """The business day on which it was posted."""
    kind: str
    rep: str
    role: str
    """The role of the rep when it was posted."""
    guest: str
    party: str
    room: str
    cause: str
    amount: int
    """As posted; of an upgrade a night."""
    value: int
    """Over all nights, net of what was taken back and of what a bill made of an estimate."""
    cost: int
    nightly: int
    """What still counts on each night that was kept."""
    nights: int
    """How many nights were kept."""
    capped: bool
    """Whether it counts on a cap."""
    cap: int | None
    """The cap in force, None for no limit."""
    spent: int
    """What counted on that cap before it."""
    asked: bool
    """Whether a second person was asked."""
    over: bool
    """Whether it was above the cap."""
    back: str
    """Why it was taken back as a whole (a reason code, `declined`); empty while it stands."""
    outcome: str
    incident: str
    closing: int | None
    """Minutes from here to the close of its shift; None while that is open."""

    @property
    def stands(self) -> bool:
        """Whether something of it is left; a part that was returned leaves the gesture standing."""
        return not self.back
