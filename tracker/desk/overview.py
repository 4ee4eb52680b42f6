"""What the desk shows: caps today, recent lines, who is in house, the day and the shift. Read in one go, changes in small.

Knows no widget. A full view is read at sign-in; after a post only what changed is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.desk import approvals, days, gestures
from tracker.desk.days import BusinessDay
from tracker.desk.line_facts import Reader
from tracker.desk.meeting import over
from tracker.desk.promises import elsewhere
from tracker.desk.promises.facts import promise_facts
from tracker.desk.signing.keys import missed
from tracker.domain.cap import Basis, Cap, Standing, policy_on
from tracker.domain.facts import LineFact, PromiseFact
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.promise import REMINDED
from tracker.domain.stay import Stay
from tracker.ledger import entries, promises, register, standings
from tracker.ledger import house as of_house
from tracker.ledger.house import Shift
from tracker.ledger.promises import Owed
from tracker.ledger.store import Ledger

RECENT = 200
HISTORY = 10_000


@dataclass(frozen=True)
class CapRow:
    """One guest's cap for the person at the desk. `standing` None: no cap is in force for the role.

    `others` is what colleagues gave this guest today, minor units.
    """

    stay: Stay
    standing: Standing | None
    gestures: int
    others: int


@dataclass(frozen=True)
class DeskView:
    """Everything on the desk, least headroom first in `caps`, newest first in `recent`, soonest first in `promises`.

    `team` are those who work here and can owe a promise; `unsigned` says that the last document lacks its signature. `over` are
    the caps that desks exceeded together in the open shift, before they had met.
    """

    house: House
    day: BusinessDay
    shift: Shift | None
    caps: tuple[CapRow, ...]
    recent: tuple[LineFact, ...]
    pending: tuple[LineFact, ...]
    lines: int
    promises: tuple[PromiseFact, ...] = ()
    team: tuple[Person, ...] = ()
    unsigned: bool = False
    over: int = 0


@dataclass(frozen=True)
class Change:
    """What one post, reversal, approval or word changed: its line, the lines it is about, and the guest's cap row.

    `promises` is all that the guest of `stay` is still owed, whatever was shown before.
    """

    lines: tuple[LineFact, ...]
    cap: CapRow | None
    shift: Shift | None
    pending: tuple[LineFact, ...]
    stay: str = ""
    promises: tuple[PromiseFact, ...] = ()


def view(ledger: Ledger, person: Person, now: datetime) -> DeskView:
    """The whole desk for a person."""
    with ledger.snapshot():
        house = of_house.house(ledger)
        day = days.show(ledger, now)
        here, shift, last = register.in_house(ledger, day.day), of_house.open_shift(ledger), _last_seq(ledger)
        return DeskView(
            house, day, shift, tuple(_cap_rows(ledger, person, here, day)),
            tuple(_facts(ledger, house, entries.recent(ledger, RECENT))),
            tuple(_facts(ledger, house, approvals.waiting(ledger))), last,
            _owed(ledger, house, promises.open_at(ledger, since=now - REMINDED))
            + elsewhere.due_now(ledger, house, now - REMINDED),
            tuple(p for p in of_house.people(ledger).values() if not p.retired), missed(ledger),
            len(over.noted(ledger, shift.first_seq, last)) if shift else 0,
        )  # fmt: skip


class Before:
    """Who can be named beside those in house: the last ten thousand stays, newest first, a page at a time."""

    def __init__(self, shown: DeskView) -> None:
        self._here = {row.stay.id for row in shown.caps}
        self._after: register.Place | None = register.NEWEST
        self._left = HISTORY

    @property
    def all_read(self) -> bool:
        """Whether there are no more."""
        return self._after is None or self._left <= 0

    def more(self, ledger: Ledger) -> list[Stay]:
        """The next of them, which may be none; nothing is read once all are."""
        if self._after is None or self._left <= 0:
            return []
        with ledger.snapshot():
            some, self._after = register.page_of_latest(ledger, min(register.PAGE, self._left), self._after)
        self._left -= register.PAGE
        return [stay for stay in some if stay.id not in self._here]


def older(ledger: Ledger, before: int, most: int = RECENT) -> tuple[LineFact, ...]:
    """The page of recent lines before a line number."""
    return tuple(_facts(ledger, of_house.house(ledger), entries.recent(ledger, most, before)))


def change(ledger: Ledger, person: Person, seq: int, now: datetime) -> Change:
    """What the line `seq` changed on the desk."""
    with ledger.snapshot():  # one state of the ledger, and one lock for all that is asked
        return _change(ledger, person, seq, now)


def _change(ledger: Ledger, person: Person, seq: int, now: datetime) -> Change:
    house = of_house.house(ledger)
    entry = entries.by_seq(ledger, seq)
    if entry is None:
        return Change((), None, of_house.open_shift(ledger), ())
    about = entries.by_seq(ledger, int(entry.line.body["of"])) if "of" in entry.line.body else None
    shown = [e for e in (entry, about) if e is not None and e.line.kind in entries.SHOWN]
    lines = _facts(ledger, house, shown)
    stay = register.get(ledger, entry.line.stay or "")
    waiting = tuple(_facts(ledger, house, approvals.waiting(ledger)))
    whose = entry.line.stay or ""
    owed = [x for x in promises.of_stay(ledger, whose) if x.state == "open"] if whose else []
    return Change(
        tuple(lines), cap_row(ledger, person, stay, now) if stay else None, of_house.open_shift(ledger), waiting,
        whose, _owed(ledger, house, owed) + (elsewhere.open_for(ledger, house, [whose]) if whose else ()),
    )  # fmt: skip


def cap_row(ledger: Ledger, person: Person, stay: Stay, now: datetime) -> CapRow:
    """One guest's cap row."""
    day = days.show(ledger, now)
    sums = standings.spent_by_stay(ledger, day.day, [stay.id])
    mine = sums.get((stay.id, person.initials), (0, 0))
    return CapRow(stay, gestures.standing(ledger, person, stay, day.day), mine[1], _of_others(sums, person))


def _of_others(sums: Mapping[tuple[str, str], tuple[int, int]], person: Person) -> int:
    return sum(amount for (_, rep), (amount, _) in sums.items() if rep != person.initials)


def colleagues(ledger: Ledger, person: Person, stay: Stay, now: datetime) -> tuple[LineFact, ...]:
    """What colleagues gave this guest on this business day, so that it is seen before anything is promised."""
    day = days.show(ledger, now).day
    found = [
        e for e in entries.of_stay(ledger, stay.id) if e.line.business_day == day and e.line.rep != person.initials
    ]
    return tuple(_facts(ledger, of_house.house(ledger), found))


def _cap_rows(ledger: Ledger, person: Person, here: Sequence[Stay], day: BusinessDay) -> list[CapRow]:
    sums = standings.spent_by_stay(ledger, day.day, [s.id for s in here])
    cap = policy_on(of_house.caps(ledger), person.role, day.day)
    pooled: dict[str, int] = {}
    others: dict[str, int] = {}
    for stay in here:
        pooled[stay.party] = pooled.get(stay.party, 0) + sums.get((stay.id, person.initials), (0, 0))[0]
    for (stay_id, rep), (amount, _) in sums.items():
        if rep != person.initials:
            others[stay_id] = others.get(stay_id, 0) + amount
    rows = [
        _row(s, sums.get((s.id, person.initials), (0, 0)), pooled[s.party], others.get(s.id, 0), cap, day) for s in here
    ]
    return sorted(rows, key=_least_left_first)


def _row(stay: Stay, mine: tuple[int, int], pooled: int, others: int, cap: Cap | None, day: BusinessDay) -> CapRow:
    if cap is None:
        return CapRow(stay, None, mine[1], others)
    spent = pooled if cap.basis is Basis.PARTY else mine[0]
    return CapRow(stay, Standing(day.day, cap.amount, cap.basis, spent, mine[0], pooled), mine[1], others)


def _least_left_first(row: CapRow) -> tuple[int, float, int, str]:
    standing = row.standing
    untouched = int(row.gestures == 0 and (standing is None or standing.spent == 0))
    left = float("inf") if standing is None or standing.remaining is None else standing.remaining - standing.over
    return untouched, left, len(row.stay.room), row.stay.room


def _facts(ledger: Ledger, house: House, found: Sequence[entries.Entry]) -> list[LineFact]:
    return Reader(ledger, house, _last_seq(ledger), live=True).facts(found)


def _owed(ledger: Ledger, house: House, owed: Sequence[Owed]) -> tuple[PromiseFact, ...]:
    return promise_facts(Reader(ledger, house, _last_seq(ledger), live=True), owed)


def _last_seq(ledger: Ledger) -> int:
    return int(ledger.query("SELECT coalesce(max(seq), 0) FROM journal")[0][0])
