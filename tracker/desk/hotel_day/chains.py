"""The desks of the hotel as they are known at a point: each one's lines of a day, its shifts, how far it had reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tracker.desk.line_facts import Reader
from tracker.desk.meeting import closed
from tracker.desk.meeting.adopting import is_joining
from tracker.domain.facts import DeskFact, LineFact
from tracker.ledger import entries, other_entries, others
from tracker.ledger import house as of_house
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line
from tracker.ledger.store import MAX_SEQ, Ledger

_HUB = "WHERE j.kind = 'note' AND j.stay IS NULL AND instr(j.body, '\"what\":\"hub\"')"


@dataclass(frozen=True)
class Point:
    """What is told of a day: this desk's lines up to `seq`, and of other desks' those that were `known` (`other_entries`), which
    were `n` when it was made."""

    day: date
    seq: int
    n: int
    known: str


@dataclass(frozen=True)
class Chain:
    """One desk. `limit` is the number of its last line that is told, `known` how far every other desk was known, `shut` on which
    business day IT closed it, if that is on record and nothing came from it since."""

    ledger: Ledger
    desk: str
    name: str
    limit: int
    known: str
    shut: date | None = None

    @property
    def own(self) -> bool:
        """Whether it is this desk."""
        return self.desk == self.ledger.desk

    def of_day(self, day: date) -> list[Entry]:
        """Its entries that were posted on a business day, oldest first."""
        if not self.own:
            return other_entries.of_day(self.ledger, self.desk, day, self.limit)
        first, last = entries.seqs_of_day(self.ledger, day)
        return entries.between(self.ledger, first, min(last, self.limit))

    def about(self, found: Sequence[Entry]) -> list[Entry]:
        """The entries about these, known by then, oldest first."""
        uuids = [entry.line.uuid for entry in found]
        if not self.own:
            return other_entries.about(self.ledger, uuids, self.known)
        seqs = [x.seq for some in entries.about(self.ledger, uuids).values() for x in some if x.seq <= self.limit]
        return [entry for seq in sorted(seqs) if (entry := entries.by_seq(self.ledger, seq)) is not None]

    def last(self) -> Line:
        """Its last line that is known."""
        found = self.ledger.by_seq(self.limit) if self.own else other_entries.last(self.ledger, self.desk, self.limit)
        assert found is not None, "a desk that is known has a line"
        return found

    def shifts(self) -> list[tuple[int, int, int]]:
        """(number, first line, last line) of its shifts, oldest first; of an open one the last line is beyond all."""
        if not self.own:
            return other_entries.shifts(self.ledger, self.desk, self.limit)
        every = of_house.shifts(self.ledger)
        return [
            (s.number, s.first_seq, s.closed.seq if s.closed else MAX_SEQ) for s in every if s.opened.seq <= self.limit
        ]

    def reader(self, upto: int) -> Reader:
        """What makes facts of its entries; `upto` is the line of this desk that people and rooms are read at."""
        house = of_house.house(self.ledger, upto)
        return (
            Reader(self.ledger, house, upto) if self.own else _OtherReader(self.ledger, house, upto, known=self.known)
        )

    def fact(self, day: date, lines: Sequence[LineFact]) -> DeskFact:
        """How it stands on paper: its lines of the day, and how far it had reported by then."""
        last = self.last()
        touched = [s for s in self.shifts() if any(s[1] <= line.seq <= s[2] for line in lines)]
        return DeskFact(
            self.name, tuple(number for number, _, _ in touched), sum(x.entry == "gesture" for x in lines),
            sum(x.value for x in lines), last.seq, last.at, whole=last.business_day > day, hash=last.hash.hex(), closed=self.shut is not None,
        )  # fmt: skip


@dataclass
class _OtherReader(Reader):
    """Reads entries of another desk: what is about them came from there, too. The room is that of the line."""

    known: str = "{}"
    _none: dict[str, str] = field(default_factory=dict)

    def facts(self, found: Sequence[Entry]) -> list[LineFact]:
        about: dict[str, list[Line]] = {}
        for entry in other_entries.about(self.ledger, [e.line.uuid for e in found], self.known, every=True):
            about.setdefault(str(entry.line.about), []).append(entry.line)
        return [self._fact(entry, about.get(entry.line.uuid, [])) for entry in found]

    def room_now(self, stay: str) -> str:  # noqa: ARG002 - the register of now knows no room of then
        return ""


def named(ledger: Ledger, upto: int = MAX_SEQ) -> str:
    """What this desk calls itself beside others, as the journal says up to a line; empty for one that never joined any."""
    joined = any(is_joining(line) for line in ledger.lines(f"{_HUB} AND j.seq <= ? ORDER BY j.seq", (upto,)))
    return of_house.house(ledger, None if upto == MAX_SEQ else upto).desk if joined else ""


def told_apart(ledger: Ledger) -> tuple[str, str] | None:
    """This desk's name where another one calls itself so too, and how papers tell that one; None where no other does."""
    here = of_house.house(ledger).desk
    alike = [desk for desk in others.desks(ledger) if other_entries.name(ledger, desk, MAX_SEQ) == here]
    return (here, _apart(here, alike[0])) if alike else None


def _apart(name: str, desk: str) -> str:
    return f"{name} ({desk[:4]})"


def is_the_hotels(ledger: Ledger, day: date) -> bool:
    """Whether this desk was in the hub on that day: from the day on which it joined to the one on which it left."""
    if not others.desks(ledger):
        return False
    inside = False
    for line in ledger.lines(f"{_HUB} ORDER BY j.seq"):
        if is_joining(line):
            inside = inside or line.business_day <= day
        elif line.body.get("did") == "left" and line.business_day < day:
            inside = False
    return inside


def chains(ledger: Ledger, at: Point) -> list[Chain]:
    """The hotel's desks on that day: this one first, the others by name. One that left before, or joined later, is none."""
    here = of_house.house(ledger, at.seq).desk
    limits = {desk: other_entries.reached(at.known, desk) for desk in others.desks(ledger)}
    found = {desk: other_entries.name(ledger, desk, limit) for desk, limit in limits.items()}
    every = [
        Chain(ledger, desk, name, limits[desk], at.known, _shut(ledger, desk, limits[desk], at.seq))
        for desk, name in found.items()
        if name is not None
    ]
    there = [chain for chain in every if _was_there(chain, at.day) or chain.of_day(at.day)]
    names = [here, *(chain.name for chain in there)]
    told = [
        chain if names.count(chain.name) == 1 else replace(chain, name=_apart(chain.name, chain.desk))
        for chain in there
    ]
    return [
        Chain(ledger, ledger.desk, here, at.seq, at.known),
        *sorted(told, key=lambda chain: (chain.name, chain.desk)),
    ]


def _shut(ledger: Ledger, desk: str, limit: int, seq: int) -> date | None:
    found = closed.noted(ledger, desk, seq)
    return found.day if found is not None and found.last == limit else None


def _was_there(chain: Chain, day: date) -> bool:
    inside = False
    if chain.shut is not None and chain.shut < day:
        return False
    for line in others.lines(
        chain.ledger, f"{_HUB} AND j.desk = ? AND j.desk_seq <= ? ORDER BY j.n", (chain.desk, chain.limit)
    ):
        if is_joining(line):
            inside = inside or line.business_day <= day
        elif line.body.get("did") == "left" and line.business_day <= day:
            inside = False
    return inside
