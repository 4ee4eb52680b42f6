"""What the guests page shows: stays that fit while somebody types, and everything about one stay in one go.

Knows no widget. Amounts are integer minor units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tracker.desk import days, gestures
from tracker.desk.guests import get
from tracker.desk.line_facts import Reader
from tracker.domain.cap import Standing
from tracker.domain.facts import LineFact
from tracker.domain.house import House
from tracker.domain.names import search_key
from tracker.domain.people import Person
from tracker.domain.stay import Stay
from tracker.ledger import entries, register, standings
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

MOST = 300
"""How many stays a search lists; more than anybody reads."""


@dataclass(frozen=True)
class Found:
    """The stays that fit a text on business day `day`, likeliest first. `cut`: there are more than these.

    Without a text these are all in house, by room.
    """

    text: str
    day: date
    stays: tuple[Stay, ...]
    cut: bool = False


@dataclass(frozen=True)
class RepUse:
    """What one rep gave this guest that counts today: minor units, gestures, and the standing under the rep's own cap."""

    person: Person
    amount: int
    gestures: int
    standing: Standing | None


@dataclass(frozen=True)
class GuestPage:
    """One stay as `person` sees it on business day `day`.

    `mine` is None when no cap is in force for the role; `others` are the colleagues who gave something that counts
    today, the most first. `given` and `gestures` are of the whole stay, net of what was taken back. `party` are the
    stays that share it, `visits` the other stays of the same guest, newest first; `lines` newest first.
    """

    house: House
    day: date
    stay: Stay
    mine: RepUse
    others: tuple[RepUse, ...]
    given: int
    gestures: int
    party: tuple[Stay, ...]
    visits: tuple[Stay, ...]
    lines: tuple[LineFact, ...]

    @property
    def today(self) -> int:
        """What everybody together gave that counts today."""
        return self.mine.amount + sum(use.amount for use in self.others)


def search(ledger: Ledger, text: str, now: datetime, most: int = MOST) -> Found:
    """The stays that `text` may mean: rooms and confirmations by their beginning, names by any part, in house first."""
    with ledger.snapshot():
        day = days.show(ledger, now).day
        typed = text.strip()
        if not typed:
            return Found(text, day, tuple(register.in_house(ledger, day)))
        found = register.matching(ledger, typed, day, most + 1)
        ranked = sorted(found[:most], key=lambda stay: _rank(stay, typed, day))
        return Found(text, day, tuple(ranked), len(found) > most)


def read(ledger: Ledger, person: Person, stay_id: str, now: datetime) -> GuestPage:
    """Everything about a stay. Refused for an unknown one."""
    with ledger.snapshot():
        stay = get(ledger, stay_id)
        house, day = of_house.house(ledger), days.show(ledger, now).day
        last = ledger.last()
        facts = Reader(ledger, house, last.seq if last else 0).facts(entries.of_stay(ledger, stay.id))
        uses = _uses(ledger, person, stay, day)
        given = [f for f in facts if f.entry == "gesture" and f.cancelled_by is None]
        return GuestPage(
            house, day, stay, uses[0], tuple(uses[1:]), sum(f.value for f in facts if f.entry != "approval"), len(given),
            tuple(_others(ledger, register.party(ledger, stay.party), stay)), tuple(_visits(ledger, stay)), tuple(facts),
        )  # fmt: skip


def _rank(stay: Stay, typed: str, day: date) -> tuple[int, int, int, str]:
    """In house before the others, by room; of those the room as typed first, then its beginning. The others newest first."""
    room = typed.upper()
    if stay.room == room:
        fit = 0
    elif any(had == room for _, had in stay.rooms):
        fit = 1
    else:
        fit = 2 if stay.room.startswith(room) else 3
    return (0, fit, len(stay.room), stay.room) if stay.in_house(day) else (1, fit, 0, "")


def _uses(ledger: Ledger, person: Person, stay: Stay, day: date) -> list[RepUse]:
    """The person's own use first, then the colleagues', the most first."""
    sums = {rep: found for (_, rep), found in standings.spent_by_stay(ledger, day, [stay.id]).items()}
    people = of_house.people(ledger)
    mine = _use(ledger, person, stay, day, sums.pop(person.initials, (0, 0)))
    others = [_use(ledger, people[rep], stay, day, found) for rep, found in sums.items() if rep in people]
    return [mine, *sorted((use for use in others if use.amount or use.gestures), key=lambda use: -use.amount)]


def _use(ledger: Ledger, person: Person, stay: Stay, day: date, found: tuple[int, int]) -> RepUse:
    return RepUse(person, found[0], found[1], gestures.standing(ledger, person, stay, day))


def _others(ledger: Ledger, ids: Sequence[str], stay: Stay) -> list[Stay]:
    return [known for known in (register.get(ledger, i) for i in ids if i != stay.id) if known is not None]


def _visits(ledger: Ledger, stay: Stay) -> list[Stay]:
    """Other stays under the very same name; a name alone is no proof, so they are offered, never merged."""
    if stay.name is None:
        return []
    key = search_key(stay.name)
    same = [s for s in register.with_name(ledger, stay.name) if s.id != stay.id and s.party != stay.party]
    return [s for s in same if s.name is not None and search_key(s.name) == key]
