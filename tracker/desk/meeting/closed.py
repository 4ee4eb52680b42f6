"""Desks that IT took out of the hub: on record at each other desk, with the line up to which it has them. Asks no server.

One that was closed is missed no more. Should it come back, its next line shows that it did: what is on record holds as long as none
of a higher number is known.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from tracker.desk.stamp import Stamp
from tracker.domain.day import to_text
from tracker.ledger import house as of_house
from tracker.ledger import marks, others
from tracker.ledger.store import MAX_SEQ, Ledger

if TYPE_CHECKING:
    from tracker.hub.lines import Known

DID = "closed"
_MARK = "hub_closed"
"""Under this name stands beside the journal which desks were closed when they were met last, and how far each was known."""
_NOTES = (
    "WHERE j.kind = 'note' AND j.stay IS NULL AND instr(j.body, '\"did\":\"closed\"') AND instr(j.body, ?) AND j.seq <= ?"
    " ORDER BY j.seq DESC LIMIT 1"
)


@dataclass(frozen=True)
class Closing:
    """What is on record of a desk: the number of its last line then, and the business day on which it was closed."""

    last: int
    day: date


def note_all(ledger: Ledger, desks: Sequence[Known], at: Stamp) -> None:
    """Put on record which desks are closed, once all that they sent is here; nothing where it is already."""
    house = of_house.house(ledger)
    shut = {desk.desk: desk for desk in desks if desk.closed_at is not None and desk.desk != ledger.desk}
    here = {desk: others.head(ledger, desk).desk_seq for desk in shut}
    if here == now(ledger):
        return
    with ledger.write():
        for desk, known in shut.items():
            found = noted(ledger, desk)
            if 0 < here[desk] >= known.desk_seq and known.closed_at and (found is None or found.last != here[desk]):
                day = max(house.clock_day(known.closed_at), _reached(ledger, known.closed_at)).isoformat()
                body = {"what": "hub", "did": DID, "desk": desk, "name": known.label, "last": here[desk], "on": day}
                ledger.append(at.line("note", None, body))
        marks.note(ledger, _MARK, json.dumps(here) if here else None)


def _reached(ledger: Ledger, at: datetime) -> date:
    """The business day that this desk had reached at an instant: it may have been rolled before the calendar."""
    found = ledger.query("SELECT business_day FROM journal WHERE at <= ? ORDER BY seq DESC LIMIT 1", (to_text(at),))
    return date.fromisoformat(found[0][0]) if found else date.min


def now(ledger: Ledger) -> Mapping[str, int]:
    """The desks that were closed when they were met last, with the number of the last line that is known of each."""
    found: dict[str, int] = json.loads(marks.noted(ledger, _MARK) or "{}")
    return found


def noted(ledger: Ledger, desk: str, upto: int = MAX_SEQ) -> Closing | None:
    """What this desk's lines up to a number have on record of another desk."""
    found = ledger.lines(_NOTES, (f'"desk":"{desk}"', upto))
    return Closing(int(found[0].body["last"]), date.fromisoformat(found[0].body["on"])) if found else None
