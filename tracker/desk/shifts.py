"""Opening, closing and listing shifts. Closing freezes the report: a range of lines that nothing can change."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tracker.desk import access
from tracker.desk.carried import Carried, carried
from tracker.desk.shift_lines import begin
from tracker.desk.stamp import stamp
from tracker.domain.names import clean_note
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.house import Shift
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Totals:
    """Sums of a shift, minor units, net of reversals; `gestures` and `guests` are counts."""

    gestures: int
    guests: int
    value: int
    cost: int
    reversed: int

    def plain(self) -> dict[str, int]:
        """As the close line keeps them and a script reads them."""
        return {
            "gestures": self.gestures,
            "guests": self.guests,
            "value_minor": self.value,
            "cost_minor": self.cost,
            "reversed_minor": self.reversed,
        }


def totals(ledger: Ledger, first: int, last: int) -> Totals:
    """The sums of a range of lines."""
    row = ledger.query(
        "SELECT coalesce(sum(kind IN ('free_label','credit','upgrade')), 0),"
        " count(DISTINCT CASE WHEN kind IN ('free_label','credit','upgrade') THEN stay END),"
        " coalesce(sum(amount * nights), 0), coalesce(sum(cost * nights), 0),"
        " coalesce(-sum(CASE WHEN kind IN ('reversal','decline') THEN amount * nights END), 0)"
        " FROM journal WHERE seq BETWEEN ? AND ?",
        (first, last),
    )[0]
    return Totals(*row)


def open_one(ledger: Ledger, actor: Person, now: datetime, confirmed: Collection[str] = ()) -> Shift:
    """Open the next shift. One that the first gesture opened is taken over; Refused when one is open already."""
    house = of_house.house(ledger)
    with ledger.write():
        person = access.acting(ledger, actor, "shift_open")
        current = of_house.open_shift(ledger)
        if current is None:
            return begin(ledger, person.initials, stamp(ledger, house, now, confirmed), by_gesture=False)
        if current.opened.body.get("by_gesture"):
            return current
        since = house.local(current.opened.at)
        raise Refused(
            "shift_open",
            Sentence(
                "Shift {number} is open since {since:%Y-%m-%d %H:%M} ({actor}): close it first.",
                number=current.number,
                since=since,
                actor=current.opened.actor,
            ),
            shift=current.number,
        )


def close(
    ledger: Ledger, actor: Person, now: datetime, note: str = "", confirmed: Collection[str] = ()
) -> tuple[Shift, Totals]:
    """Close the open shift, whoever opened it, and freeze its report.

    What is still open (approvals, estimates, promises) is handed to the next shift: the close line names it and the report
    says so. Refused when no shift is open and nothing was posted.
    """
    house = of_house.house(ledger)
    tidy = clean_note(note)
    with ledger.write():
        person = access.acting(ledger, actor, "shift_close")
        current = of_house.open_shift(ledger)
        if current is None:
            raise Refused("no_open_shift", "No shift is open: open one first, or post a gesture.")
        last = (ledger.last() or current.opened).seq + 1
        sums = totals(ledger, current.first_seq, last)
        new = stamp(ledger, house, now, confirmed).line("shift_close", person.initials, uuid=ledger.new_uuid(now))
        new.body.update(_close_body(current, last, sums, carried(ledger, current.opened.at, last)))
        if tidy:
            new.body["text"] = entries.texts_of(ledger, new.uuid, "", {"note": tidy})
        line = ledger.append(new)
    return Shift(current.number, current.opened, line, current.first_seq), sums


def _close_body(current: Shift, last: int, sums: Totals, left: Carried) -> dict[str, Any]:
    body: dict[str, Any] = {
        "shift": current.number,
        "first_seq": current.first_seq,
        "last_seq": last,
        "totals": sums.plain(),
    }
    return body | left.body()
