"""Who sees what of the insights: a rep the own gestures, a lead the whole house, a manager the patterns of everybody, too.

The role is the journal's, not that of a session that may be older.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tracker.desk import access
from tracker.desk.catalogue import catalogue
from tracker.desk.insights import reading
from tracker.desk.insights.reading import Reading, Seen
from tracker.desk.insights.replies import Reply, replies
from tracker.domain.cap import Cap
from tracker.domain.house import House
from tracker.domain.insights.lens import Finding, Pattern
from tracker.domain.insights.simulate import Simulation
from tracker.domain.people import Person, Role
from tracker.domain.stay import ERASED
from tracker.ledger import house as of_house
from tracker.ledger import register
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Asked:
    """A finding with the name of its guest, if it has one, and what the rep concerned said to the pattern."""

    finding: Finding
    guest: str
    reply: Reply | None


@dataclass(frozen=True)
class Shown:
    """What one person sees: the figures so far, words for their keys, and (once everything is read) what the lens asks.

    `own` are the initials of a rep who sees only the own gestures. `asked` is None while the reading goes on.
    `caps` are the caps in force, by role, for the simulator.
    """

    house: House
    seen: Seen
    own: str | None
    people: dict[str, str] = field(default_factory=dict)
    causes: dict[str, str] = field(default_factory=dict)
    asked: tuple[Asked, ...] | None = None
    caps: dict[Role, Cap] = field(default_factory=dict)


def begin(ledger: Ledger, days: int, who: Person, now: datetime) -> Reading:
    """A reading of what this person may see. Refused as `reading.begin`, or when the person has left."""
    person = access.person(ledger, who.initials)
    own = None if access.allowed(person.role, "insights") else person.initials
    return reading.begin(ledger, days, reading.today(ledger, now), own)


def shown(ledger: Ledger, under_way: Reading, who: Person) -> Shown:
    """What is known so far, for this person."""
    house = of_house.house(ledger)
    people = {p.initials: p.name for p in of_house.people(ledger).values()}
    causes = {c.code: c.label for c in catalogue(house.currency).causes}
    caps = {role: cap for role in Role if (cap := reading.cap_now(under_way, role)) is not None}
    seen = reading.seen(ledger, under_way)
    asked = patterns(ledger, under_way, who) if under_way.done else None
    return Shown(house, seen, under_way.rep, people, causes, asked, caps)


def patterns(ledger: Ledger, under_way: Reading, who: Person) -> tuple[Asked, ...]:
    """What the lens asks: of everybody for a manager, of the person for anybody else."""
    person = access.person(ledger, who.initials)
    rep = None if access.allowed(person.role, "fair_lens") else person.initials
    said: dict[tuple[Pattern, str], Reply] = replies(ledger, under_way.whole.last)
    return tuple(
        Asked(f, _guest(ledger, f.guest), said.get((f.pattern, f.rep))) for f in reading.findings(under_way, rep)
    )


def house_figures(ledger: Ledger, days: int, who: Person, now: datetime) -> Seen:
    """The figures of the whole house. Refused when the person may not see them."""
    access.acting(ledger, who, "insights")
    return reading.whole(ledger, reading.begin(ledger, days, reading.today(ledger, now)))


def patterns_of_all(ledger: Ledger, days: int, who: Person, now: datetime) -> tuple[Asked, ...]:
    """What the lens asks of everybody. Refused when the person may not see it."""
    access.acting(ledger, who, "fair_lens")
    under_way = reading.begin(ledger, days, reading.today(ledger, now))
    reading.whole(ledger, under_way)
    return patterns(ledger, under_way, who)


def what_if(ledger: Ledger, under_way: Reading, cap: Cap, who: Person) -> Simulation:
    """The last days under another cap. Refused when the person may not see the whole house; writes nothing."""
    access.acting(ledger, who, "insights")
    while not under_way.done:
        reading.step(ledger, under_way)
    return reading.simulated(under_way, cap)


def _guest(ledger: Ledger, stay: str) -> str:
    if not stay:
        return ""
    known = register.get(ledger, stay)
    return ERASED if known is None else f"{known.room} {known.guest}".strip()
