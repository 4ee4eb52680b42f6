"""What the guests page shows: stays that fit while somebody types, and everything about one stay in one go.

Knows no widget. Amounts are integer minor units.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from tracker.desk import days, gestures, guest_time_line
from tracker.desk.erasing.kept import Kept, kept
from tracker.desk.guest_time_line import TimeLine
from tracker.desk.guests import get
from tracker.desk.line_facts import Reader
from tracker.desk.merging import parts
from tracker.desk.promises import elsewhere
from tracker.desk.promises.facts import promise_facts
from tracker.domain.cap import Standing
from tracker.domain.facts import LineFact, PromiseFact
from tracker.domain.house import House
from tracker.domain.names import search_key
from tracker.domain.people import Person
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger import promises, register, standings
from tracker.ledger.merged import together
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
    today, the most first. `given` and `gestures` are of the whole stay at all desks, net of what was taken back. `party` are the
    stays that share it, `visits` the other stays of the same guest, newest first; `lines` newest first; `merged` the
    stays that were merged into this one, `promises` all that the guest was promised, what is open first. `time_line` is
    everything that happened, over all visits. `kept` says until when the name is kept.
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
    merged: tuple[Stay, ...] = ()
    promises: tuple[PromiseFact, ...] = ()
    time_line: TimeLine = field(default_factory=TimeLine)
    kept: Kept | None = None

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
            return Found(text, day, tuple(sorted(register.in_house(ledger, day), key=_by_room)))
        found = register.matching(ledger, typed, day, most + 1)
        ranked = sorted(found[:most], key=lambda stay: _rank(stay, typed, day))
        return Found(text, day, tuple(ranked), len(found) > most)


def read(ledger: Ledger, person: Person, stay_id: str, now: datetime) -> GuestPage:
    """Everything about a stay. Refused for an unknown one."""
    with ledger.snapshot():
        stay = get(ledger, stay_id)
        house, day = of_house.house(ledger), days.show(ledger, now).day
        last = ledger.last()
        reader = Reader(ledger, house, last.seq if last else 0, live=True)
        merged, visits = parts(ledger, stay), _visits(ledger, stay)
        line, every, there = guest_time_line.read(ledger, reader, stay, merged, visits)
        own = set(together(ledger, [stay.id]))
        facts = [fact for fact in every if fact.stay in own]
        all_desks = [*facts, *(fact for fact in there if fact.stay in own)]
        uses = _uses(ledger, person, stay, day, all_desks)
        given = [f for f in all_desks if f.entry == "gesture" and f.cancelled_by is None]
        return GuestPage(
            house, day, stay, uses[0], tuple(uses[1:]), sum(f.value for f in all_desks if f.entry != "approval"), len(given),
            tuple(_others(ledger, register.party(ledger, stay.party), stay)), tuple(visits), tuple(facts),
            tuple(merged), _promises(ledger, reader, stay), line, kept(ledger, house, stay, day, now),
        )  # fmt: skip


def _promises(ledger: Ledger, reader: Reader, stay: Stay) -> tuple[PromiseFact, ...]:
    """All that the guest was promised: what is open first, then what ended, the latest first."""
    owed = [x for whose in together(ledger, [stay.id]) for x in promises.of_stay(ledger, whose)]
    open_ones = sorted((x for x in owed if x.state == "open"), key=lambda x: (x.due, x.entry.line.seq))
    ended = sorted((x for x in owed if x.ended is not None), key=lambda x: -x.ended.seq if x.ended else 0)
    there = elsewhere.open_for(ledger, reader.house, together(ledger, [stay.id]))
    here = promise_facts(reader, open_ones)
    return (*sorted((*here, *there), key=lambda p: (p.due, p.seq)), *promise_facts(reader, ended))


def _by_room(stay: Stay) -> tuple[int, str, str]:
    return len(stay.room), stay.room, search_key(stay.guest)


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


def _uses(ledger: Ledger, person: Person, stay: Stay, day: date, facts: Sequence[LineFact]) -> list[RepUse]:
    """The person's own use first, then the colleagues', the most first; what was taken back was not given."""
    sums = {rep: spent for (_, rep), (spent, _) in standings.spent_by_stay(ledger, day, [stay.id]).items()}
    counts = Counter(fact.actor.initials for fact in facts if _counts_on(fact, day))
    people = of_house.people(ledger)
    uses = [
        RepUse(whose, sums.get(rep, 0), counts[rep], gestures.standing(ledger, whose, stay, day))
        for rep, whose in {**{rep: people[rep] for rep in sums if rep in people}, person.initials: person}.items()
        if rep == person.initials or sums[rep] or counts[rep]
    ]
    return sorted(uses, key=lambda use: (use.person.initials != person.initials, -use.amount))


def _counts_on(fact: LineFact, day: date) -> bool:
    """Whether a gesture stands and counts on a day: an upgrade does on each of its nights."""
    nights = (day - fact.counts_from).days
    return (
        fact.entry == "gesture"
        and (fact.whole or (fact.cancelled_by is None and fact.nights == 1))
        and 0 <= nights < fact.nights
    )


def _others(ledger: Ledger, ids: Sequence[str], stay: Stay) -> list[Stay]:
    found = [known for known in (register.get(ledger, i) for i in ids if i != stay.id) if known is not None]
    return sorted(found, key=_by_room)


def _visits(ledger: Ledger, stay: Stay) -> list[Stay]:
    """Other stays under the very same name; a name alone is no proof, so they are offered, never merged."""
    if stay.name is None:
        return []
    key = search_key(stay.name)
    same = [s for s in register.with_name(ledger, stay.name) if s.id != stay.id and s.party != stay.party]
    return [s for s in same if s.name is not None and search_key(s.name) == key]
