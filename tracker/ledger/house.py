"""What the journal says of the house: its facts, people, caps, shifts and rolls. Reads lines, decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from tracker.domain.cap import Basis, Cap
from tracker.domain.day import from_text
from tracker.domain.house import House, house_of
from tracker.domain.people import Person, Role
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.faults import damaged
from tracker.ledger.line import Line
from tracker.ledger.store import MAX_SEQ, Ledger

RETENTION_MONTHS = 18
"""The retention of a house that set no other."""


@dataclass(frozen=True)
class Shift:
    """A shift by its lines: everything after the shift before belongs to it. `closed` None while it is open."""

    number: int
    opened: Line
    closed: Line | None
    first_seq: int


def house(ledger: Ledger, upto: int | None = None) -> House:
    """The hotel in force at a line. Refused when none was set up."""
    found = ledger.remembered.house("house", lambda: _house(ledger, None)) if upto is None else _house(ledger, upto)
    if found is None:
        raise Refused("no_ledger", "No hotel is set up in this data folder: run `latitude init`, or open the desk.")
    return found


def _house(ledger: Ledger, upto: int | None) -> House | None:
    line = ledger.last_of("hotel", upto)
    return None if line is None else house_of(line.body)


def is_set_up(ledger: Ledger) -> bool:
    """Whether a hotel was set up."""
    return ledger.last_of("hotel") is not None


def people(ledger: Ledger, upto: int | None = None) -> dict[str, Person]:
    """Everybody who ever joined, by initials, with the role in force at a line."""
    if upto is None:
        return dict(ledger.remembered.house("people", lambda: _people(ledger, None)))
    return _people(ledger, upto)


def _people(ledger: Ledger, upto: int | None) -> dict[str, Person]:
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
    return list(ledger.remembered.house("caps", lambda: _caps(ledger, None)) if upto is None else _caps(ledger, upto))


def _caps(ledger: Ledger, upto: int | None) -> list[Cap]:
    return [
        Cap(Role(x.body["role"]), x.body["amount"], Basis(x.body["basis"]), date.fromisoformat(x.body["from"]))
        for x in ledger.all_of("cap", upto)
    ]


def sole_lead(ledger: Ledger, upto: int | None = None) -> bool:
    """Whether a lead may approve an own entry (it prints boxed)."""
    line = ledger.last_of("policy", upto)
    return line is not None and bool(line.body.get("sole_lead"))


def retention_months(ledger: Ledger) -> int:
    """So many months after departure a guest is due to be erased."""
    line = ledger.last_of("policy")
    return int(line.body.get("retention_months", RETENTION_MONTHS)) if line else RETENTION_MONTHS


def clock_high(ledger: Ledger) -> datetime | None:
    """The latest instant that is believed: a line with a doubtful clock carries the one before it."""
    return reached(ledger)[0]


def day_reached(ledger: Ledger) -> date | None:
    """The business day of the last line: the day never goes back behind it."""
    return reached(ledger)[1]


def reached(ledger: Ledger) -> tuple[datetime | None, date | None]:
    """(`clock_high`, `day_reached`) in one reading; both None in an empty ledger."""
    last = ledger.end()
    if last.at is None or last.day is None:
        return None, None
    try:
        return from_text(last.clock_high or last.at), date.fromisoformat(last.day)
    except (ValueError, TypeError) as error:
        raise damaged(ledger.path, Sentence("the last line cannot be read")) from error


def roll_to(ledger: Ledger, day: date) -> Line | None:
    """The roll by which `day` began, or None when the cutoff began it."""
    return next((x for x in reversed(ledger.all_of("roll")) if x.body["day"] == day.isoformat()), None)


def shifts(ledger: Ledger, since: int = 1, upto: int = MAX_SEQ) -> list[Shift]:
    """All shifts, oldest first, or those that hold a line from `since` to `upto`. One that was open in a restored ledger,
    and closed in what was lost, is none of them."""
    first_seq = (_turn(ledger, "shift_close", since - 1, newest=True) or 0) + 1
    last = upto if upto == MAX_SEQ else _turn(ledger, "shift_close", upto) or MAX_SEQ
    where = "WHERE j.stay IS NULL AND j.kind = ? AND j.seq BETWEEN ? AND ?"
    kinds = ("shift_open", "shift_close", "restore")
    turns = [line for kind in kinds for line in ledger.lines(where, (kind, first_seq, last))]
    found: list[Shift] = []
    current: Shift | None = None
    for line in sorted(turns, key=lambda x: x.seq):
        if line.kind == "shift_open":
            current = Shift(line.body["shift"], line, None, first_seq)
        elif line.kind == "shift_close" and current is not None:
            found.append(replace(current, closed=line))
            current, first_seq = None, line.seq + 1
        elif line.body.get("ends_shift"):
            current = None
    return found if current is None else [*found, current]


def last_shift(ledger: Ledger) -> Shift | None:
    """The shift that is open, or else the one that was closed last."""
    opened = _turn(ledger, "shift_open", MAX_SEQ, newest=True)
    if opened is None:
        return None
    found = shifts(ledger, opened) or shifts(ledger)
    return found[-1] if found else None


def shift(ledger: Ledger, number: int) -> Shift:
    """One shift by number. Refused when there is none of that number."""
    opened = _opened(ledger, number)
    found = next((s for s in shifts(ledger, opened, opened) if s.number == number), None) if opened else None
    if found is None:
        raise Refused(
            "no_shift", Sentence("There is no shift {number}: `latitude shift list` shows all.", number=number)
        )
    return found


def _opened(ledger: Ledger, number: int) -> int | None:
    """The line that opened a shift. Their numbers rise with their lines', so it is found by halving."""
    sql = (
        "SELECT seq, body ->> '$.shift' FROM journal WHERE stay IS NULL AND kind = 'shift_open' AND seq >= ?"
        " ORDER BY seq LIMIT 1"
    )
    low, high = 1, (_turn(ledger, "shift_open", MAX_SEQ, newest=True) or 0) + 1
    while low < high:
        middle = (low + high) // 2
        seq, found = ledger.query(sql, (middle,))[0]
        if found == number:
            return int(seq)
        if found < number:
            low = seq + 1
        else:
            high = middle
    return None


def _turn(ledger: Ledger, kind: str, at: int, *, newest: bool = False) -> int | None:
    """The number of the first line of a kind from a line on, or of the newest up to it."""
    side = "<= ? ORDER BY seq DESC" if newest else ">= ? ORDER BY seq"
    found = ledger.query(f"SELECT seq FROM journal WHERE stay IS NULL AND kind = ? AND seq {side} LIMIT 1", (kind, at))
    return int(found[0][0]) if found else None


def open_shift(ledger: Ledger) -> Shift | None:
    """The shift that is open, or None."""
    return ledger.remembered.house("open_shift", lambda: _open_shift(ledger))


def _open_shift(ledger: Ledger) -> Shift | None:
    opened, closed, ended = ledger.last_of("shift_open"), ledger.last_of("shift_close"), _ended(ledger)
    if opened is None or opened.seq < max(closed.seq if closed else 0, ended):
        return None
    return Shift(opened.body["shift"], opened, None, closed.seq + 1 if closed else 1)


def _ended(ledger: Ledger) -> int:
    """The line of the last restore that ended a shift, or 0."""
    return next((x.seq for x in reversed(ledger.all_of("restore")) if x.body.get("ends_shift")), 0)


def next_shift(ledger: Ledger) -> tuple[int, int]:
    """The number that the next shift gets, and the first line it will hold. No number is given out twice."""
    given = [line.body["shift"] for kind in ("shift_open", "restore") if (line := ledger.last_of(kind))]
    closed = ledger.last_of("shift_close")
    return max(given, default=0) + 1, closed.seq + 1 if closed else 1
