"""The lines that a change of the register leaves in the journal, so that no entry can be changed unseen. Knows no gesture.

They carry no name, date or booking: a commitment to all of the entry, and which change it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from tracker.desk import access
from tracker.desk.stamp import Stamp, check_sound, quiet_stamp
from tracker.domain.house import House
from tracker.ledger import seal
from tracker.ledger.appending import append_all
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

What = Literal["added", "moved", "left", "back", "renamed", "changed", "found", "received"]


def stamped(ledger: Ledger, house: House, now: datetime, by: str | None = None) -> Stamp:
    """The stamp for lines of the register: a guest arrives whatever the clock says, and nobody is asked about it.

    Refused when the person of the initials `by` has left, or may not. LedgerFault while the ledger is known to be damaged.
    """
    if by is not None:
        access.require(access.person(ledger, by), "guests")
    check_sound(ledger)
    return quiet_stamp(ledger, house, now)


def record(
    ledger: Ledger, stay: str, what: What, at: Stamp, by: str | None = None, more: Mapping[str, object] | None = None
) -> Line:
    """The line of a change that was just made, inside `write`. `by` are the initials of who did it, if known."""
    kind = "move" if what == "moved" else "stay"
    body = {"what": what, "register": seal.seal(ledger.query, stay), **(more or {})}
    return ledger.append(at.line(kind, by, body, stay=stay))


def record_received(ledger: Ledger, came: Mapping[str, Mapping[str, object]], at: Stamp) -> None:
    """The lines of entries that were made one with what came from another desk, by stay, inside `write`; with what else they say."""
    if came:
        now, what = seal.seals(ledger.query, came), "received"
        bodies = ((stay, {"what": what, "register": now[stay], **more}) for stay, more in came.items())
        append_all(ledger, (at.line("stay", None, body, stay=stay) for stay, body in bodies))
