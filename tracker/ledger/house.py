"""What the journal says of the house: its facts, people, caps, shifts and rolls. Reads lines, decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.cap import Basis, Cap
from tracker.domain.day import from_text
from tracker.domain.house import House, house_of
from tracker.domain.people import Person, Role
from tracker.domain.problems import Refused
from tracker.ledger.faults import damaged
from tracker.ledger.store import Ledger, Line


@dataclass(frozen=True)
class Shift:
    """A shift by its lines: everything after the shift before belongs to it. `closed` None while it is open."""

    number: int
    opened: Line
    closed: Line | None
    first_seq: int


def house(ledger: Ledger, upto: int | None = None) -> House:
    """The hotel in force at a line. Refused when none was set up."""
    line = ledger.last_of("hotel", upto)
    if line is None:
        raise Refused("no_ledger", "No hotel is set up in this data folder: run `latitude init`, or open the desk.")
    return house_of(line.body)


def is_set_up(ledger: Ledger) -> bool:
    """Whether a hotel was set up."""
    return ledger.last_of("hotel") is not None


def people(ledger: Ledger, upto: int | None = None) -> dict[str, Person]:
    """Everybody who ever joined, by initials, with the role in force at a line."""
    found: dict[str, Person] = {}
    for line in sorted((*ledger.all_of("join", upto), *ledger.all_of("retire", upto)), key=lambda x: x.seq):
        initials = line.body["initials"]
        if line.kind == "join":
            found[initials] = Person(initials, line.body["name"], Role(line.body["role"]))
        else:
            gone = found[initials]
            found[initials] = Person(initials, gone.name, gone.role, retired=True)
    return found


def caps(ledger: Ledger, upto: int | None = None) -> list[Cap]:
    """All dated cap lines, in the order they were written."""
    return [
        Cap(Role(x.body["role"]), x.body["amount"], Basis(x.body["basis"]), date.fromisoformat(x.body["from"]))
        for x in ledger.all_of("cap", upto)
    ]


def sole_lead(ledger: Ledger, upto: int | None = None) -> bool:
    """Whether a lead may approve an own entry (it prints boxed)."""
    line = ledger.last_of("policy", upto)
    return line is not None and bool(line.body.get("sole_lead"))


def clock_high(ledger: Ledger) -> datetime | None:
    """The latest instant that is believed: a line with a doubtful clock carries the one before it."""
    line = ledger.last()
    if line is None:
        return None
    carried = line.body.get("clock_high")
    return from_text(carried) if carried else line.at


def day_reached(ledger: Ledger) -> date | None:
    """The business day of the last line: the day never goes back behind it."""
    found = ledger.query("SELECT business_day FROM journal ORDER BY seq DESC LIMIT 1")
    try:
        return date.fromisoformat(found[0][0]) if found else None
    except (ValueError, TypeError) as error:
        raise damaged(ledger.path, ": the last line cannot be read") from error


def roll_to(ledger: Ledger, day: date) -> Line | None:
    """The roll by which `day` began, or None when the cutoff began it."""
    return next((x for x in reversed(ledger.all_of("roll")) if x.body["day"] == day.isoformat()), None)


def shifts(ledger: Ledger) -> list[Shift]:
    """All shifts, oldest first."""
    closes = {x.body["shift"]: x for x in ledger.all_of("shift_close")}
    found: list[Shift] = []
    for opened in ledger.all_of("shift_open"):
        number = opened.body["shift"]
        before = closes.get(number - 1)
        found.append(Shift(number, opened, closes.get(number), before.seq + 1 if before else 1))
    return found


def shift(ledger: Ledger, number: int) -> Shift:
    """One shift by number. Refused when there is none of that number."""
    found = next((s for s in shifts(ledger) if s.number == number), None)
    if found is None:
        raise Refused("no_shift", f"There is no shift {number}: `latitude shift list` shows all.")
    return found


def open_shift(ledger: Ledger) -> Shift | None:
    """The shift that is open, or None."""
    opened, closed = ledger.last_of("shift_open"), ledger.last_of("shift_close")
    if opened is None or (closed is not None and closed.seq > opened.seq):
        return None
    return Shift(opened.body["shift"], opened, None, closed.seq + 1 if closed else 1)
