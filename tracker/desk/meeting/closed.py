"""Desks that IT took out of the hub: on record at each other desk, with the line up to which it has them. Asks no server.

One that was closed is missed no more. Should it come back, its next line shows that it did: what is on record holds as long as none
of a higher number is known. Nor is it doubted any more, where its chain in the hub is another one than is known here: that is on record
once, and IT, whom the doubt sent for, has closed it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
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
PARTED = "parted"
_PARTED = "hub_parted"
"""Under this one, of which closed desks the hub has another chain, and up to which line."""
_NOTES = (
    "WHERE j.kind = 'note' AND j.stay IS NULL AND instr(j.body, '\"did\":\"closed\"') AND instr(j.body, ?) AND j.seq <= ?"
    " ORDER BY j.seq DESC LIMIT 1"
)


@dataclass(frozen=True)
class Closing:
    """What is on record of a desk: the number of its last line then, and the business day on which it was closed."""

    last: int
    day: date


def note_all(ledger: Ledger, desks: Sequence[Known], at: Stamp, doubted: Collection[str] = ()) -> None:
    """Put on record which desks are closed, once all that they sent is here, or is `doubted`; nothing where it is already."""
    _note_parted(ledger, [desk for desk in desks if desk.desk in doubted and desk.closed_at is not None], at)
    house = of_house.house(ledger)
    shut = {desk.desk: desk for desk in desks if desk.closed_at is not None and desk.desk != ledger.desk}
    here = {desk: others.head(ledger, desk).desk_seq for desk in shut}
    if here == now(ledger):
        return
    with ledger.write():
        for desk, known in shut.items():
            found = noted(ledger, desk)
            all_here = here[desk] >= known.desk_seq or is_parted(ledger, known)
            if here[desk] > 0 and all_here and known.closed_at and (found is None or found.last != here[desk]):
                day = max(house.clock_day(known.closed_at), _reached(ledger, known.closed_at)).isoformat()
                body = {"what": "hub", "did": DID, "desk": desk, "name": known.label, "last": here[desk], "on": day}
                ledger.append(at.line("note", None, body))
        marks.note(ledger, _MARK, json.dumps(here) if here else None)


def _note_parted(ledger: Ledger, desks: Iterable[Known], at: Stamp) -> None:
    for desk in desks:
        head = others.head(ledger, desk.desk)
        if (head.desk_seq, head.hash) == (desk.desk_seq, desk.hash) or is_parted(ledger, desk):
            continue
        with ledger.write():
            body = {
                "what": "hub",
                "did": PARTED,
                "desk": desk.desk,
                "name": desk.label,
                "last": head.desk_seq,
                "there": desk.desk_seq,
            }
            ledger.append(at.line("note", None, body))
            marks.note(ledger, _PARTED, json.dumps(_parted(ledger) | {desk.desk: desk.desk_seq}))


def is_parted(ledger: Ledger, desk: Known) -> bool:
    """Whether it is on record that the hub has another chain of this desk, which was closed, and did not come back."""
    return desk.left and _parted(ledger).get(desk.desk) == desk.desk_seq


def _parted(ledger: Ledger) -> dict[str, int]:
    found: dict[str, int] = json.loads(marks.noted(ledger, _PARTED) or "{}")
    return found


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
