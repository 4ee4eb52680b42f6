"""The report of a hotel's day and its supplements: issued by a line that names how far each desk was known, and frozen there.

The report is number 0. A supplement is issued only when something came since the paper before; its number has no gaps but those
that a restore has on record: a report that was lost with its number is issued again under the next one.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tracker.desk import access
from tracker.desk.hotel_day import facts as of_day
from tracker.desk.hotel_day.chains import Point
from tracker.desk.hotel_day.told import OfDesk, sums, told
from tracker.desk.shift_facts import hotel_fact
from tracker.desk.shifts import Totals
from tracker.desk.stamp import stamp
from tracker.desk.supplements.later import sums as as_sums
from tracker.domain.facts import DayFacts
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.proof import hotel_day_document, hotel_look_document, proof, write_typeable
from tracker.domain.restated import DeskLate, HotelSupplementFacts, StepFact
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import other_entries
from tracker.ledger.issued import highest_hotel_papers
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

WHAT = "hotel_day"
_COUNT = "SELECT coalesce(max(n), 0) FROM other_journal"


@dataclass(frozen=True)
class State:
    """What was issued of a day (lines, the report first), how many lines no paper tells yet, and the highest number that was given
    out, lost ones too; -1 when none was."""

    day: date
    issued: tuple[Line, ...]
    waiting: int
    highest: int

    @property
    def next(self) -> int:
        """The number that the next paper gets; -1 while there is nothing to tell. The report is 0."""
        return self.highest + 1 if self.waiting or not self.issued else -1

    @property
    def report(self) -> int:
        """The number of the report, or what it will get."""
        return number_of(self.issued[0]) if self.issued else self.next

    @property
    def supplements(self) -> tuple[int, ...]:
        """The numbers of those that were issued."""
        return tuple(map(number_of, self.issued[1:]))

    def line(self, number: int) -> Line | None:
        """The line that issued the report or a supplement; None when it was not issued."""
        return next((line for line in self.issued if number_of(line) == number), None)


def number_of(line: Line) -> int:
    """The number of the paper that a line issued."""
    return int(line.body["number"])


def point_of(line: Line) -> Point:
    """What was known when a paper was issued."""
    known = json.dumps({desk: number for desk, number, _ in line.body["desks"]})
    return Point(date.fromisoformat(line.body["day"]), line.seq, int(line.body["n"]), known)


def now_point(ledger: Ledger, day: date) -> Point:
    """What is known now."""
    last = ledger.last()
    known = other_entries.known_now(ledger)
    return Point(day, last.seq if last else 0, int(ledger.query(_COUNT)[0][0]), known)


def state(ledger: Ledger, day: date) -> State:
    """How a day stands."""
    issued = tuple(
        line
        for line in ledger.all_of("export")
        if line.body.get("what") == WHAT and line.body["day"] == day.isoformat()
    )
    waiting = len(_news(ledger, point_of(issued[-1]), now_point(ledger, day))) if issued else 0
    given = [(line.kind, line.body) for kind in ("export", "restore") for line in ledger.all_of(kind)]
    return State(day, issued, waiting, highest_hotel_papers(given).get(day.isoformat(), -1))


def _news(ledger: Ledger, before: Point, at: Point) -> list[str]:
    """The uuids of lines that a paper at a point tells and the one before did not."""
    known = {entry.line.uuid for one in told(ledger, before) for entry in (*one.found, *one.after)}
    return [
        entry.line.uuid
        for one in told(ledger, at)
        for entry in (*one.found, *one.after)
        if entry.line.uuid not in known
    ]


def look(ledger: Ledger, day: date, now: datetime) -> DayFacts:
    """The day as it is known now, issued by no line."""
    with ledger.snapshot():
        at = now_point(ledger, day)
        last = ledger.by_seq(at.seq)
        return of_day.day_facts(ledger, at, hotel_look_document(day, at.n), last.at if last else now)


def paper(
    ledger: Ledger, day: date, number: int, actor: Person | None, now: datetime, confirmed: Collection[str] = ()
) -> DayFacts | HotelSupplementFacts:
    """The report of a day (0) or a supplement to it; the next one is issued by it, which takes somebody who may export.

    The report of a day that is not over is a look so far. Refused when no desk has a line of the day, there is no such
    supplement and nothing to tell on it, or nobody to issue it.
    """
    with ledger.snapshot():
        how = state(ledger, day)
        number = number or how.report
        if (line := how.line(number)) is not None:
            return facts(ledger, how, line)
        if not how.issued and not of_day.is_over(ledger, day, now):
            return look(ledger, day, now)
        _wanted(how, number)
        look(ledger, day, now)  # a day without a line is refused before anything is issued
    if actor is None:
        name = hotel_day_document(day, number)
        said = Sentence("{document} was not issued yet: a lead issues it, add --as INITIALS.", document=name)
        raise Refused("not_issued", said)
    line = _issue(ledger, day, number, actor, now, confirmed)
    with ledger.snapshot():
        return facts(ledger, state(ledger, day), line)


def _issue(
    ledger: Ledger, day: date, number: int, actor: Person, now: datetime, confirmed: Collection[str]
) -> Line:  # fmt: skip
    house = of_house.house(ledger)
    with ledger.write():
        person = access.acting(ledger, actor, "export")
        how = state(ledger, day)
        if (line := how.line(number)) is not None:
            return line
        _wanted(how, number)
        at = now_point(ledger, day)
        every = told(ledger, at)
        body = {
            "what": WHAT, "day": day.isoformat(), "number": number, "n": at.n, "first_seq": of_day.first_seq(ledger, at),
            "last_seq": at.seq + 1, "desks": [[one.chain.desk, one.desk.reached, one.desk.hash] for one in every],
            "totals": sums(ledger, every, at.seq, late=True).plain(),
        }  # fmt: skip
        return ledger.append(stamp(ledger, house, now, confirmed).line("export", person.initials, body))


def _wanted(how: State, number: int) -> None:
    """Refused when the next paper has another number, or there is nothing to tell on it."""
    if number == how.next >= 0:
        return
    if how.issued and how.next > 0:
        said = Sentence(
            "The next supplement of {day} is number {next}: ask for that one first.", day=how.day, next=how.next
        )
    elif not how.issued:
        said = Sentence("The report of {day} was not issued yet: ask for that one first.", day=how.day)
    else:
        said = Sentence("Nothing of {day} came since its last paper: it stands as it is.", day=how.day)
    raise Refused("no_supplement", said)


def facts(ledger: Ledger, how: State, line: Line) -> DayFacts | HotelSupplementFacts:
    """What an issued paper prints: the same for ever, but for the names of guests who are erased."""
    document = hotel_day_document(how.day, number_of(line))
    if line == how.issued[0]:
        return of_day.day_facts(ledger, point_of(line), document, line.at)
    return _supplement(ledger, how, line, document)


def _supplement(ledger: Ledger, how: State, line: Line, document: str) -> HotelSupplementFacts:
    place, first = how.issued.index(line), how.issued[0]
    points = [point_of(one) for one in how.issued[: place + 1]]
    at, every = points[-1], [told(ledger, point) for point in points]
    comes = [sums(ledger, some, at.seq, late=True) for some in every]
    house = of_house.house(ledger, line.seq)
    report = proof(
        "",
        hotel_day_document(how.day, number_of(first)),
        of_day.first_seq(ledger, points[0]),
        first.seq,
        comes[0].value,
        first.hash.hex(),
    )
    return HotelSupplementFacts(
        hotel=hotel_fact(ledger, house), day=how.day, number=number_of(line), document=document, issued_at=line.at,
        issued_by=every[-1][0].chain.reader(line.seq).person(line.actor), first_seq=of_day.first_seq(ledger, at),
        last_seq=line.seq, head=line.hash.hex(), original_proof=write_typeable(report), original_head=first.hash.hex(),
        desks=tuple(one.desk for one in every[-1]), late=tuple(_late(every[-2], every[-1], at.seq)),
        original=as_sums(comes[0]),
        steps=tuple(
            _step(number_of(how.issued[n]), comes[n - 1], comes[n], _fresh(every[n - 1], every[n]))
            for n in range(1, place + 1)
        ),
        restated=as_sums(comes[-1]),
    )  # fmt: skip


def _step(number: int, before: Totals, after: Totals, fresh: int) -> StepFact:
    return StepFact(
        number, fresh, after.value - before.value, after.cost - before.cost, after.reversed - before.reversed
    )


def _fresh(before: Sequence[OfDesk], after: Sequence[OfDesk]) -> int:
    count = [sum(len(one.found) + len(one.after) for one in some) for some in (before, after)]
    return count[1] - count[0]


def _late(before: Sequence[OfDesk], after: Sequence[OfDesk], upto: int) -> list[DeskLate]:
    """By desk: what the paper before did not tell."""
    known = {entry.line.uuid for one in before for entry in (*one.found, *one.after)}
    found = []
    for one in after:
        seqs = {entry.line.seq for entry in one.found if entry.line.uuid not in known}
        fresh = {entry.line.seq for entry in one.after if entry.line.uuid not in known}
        lines = tuple(line for line in one.lines if line.seq in seqs)
        corrections = tuple(c for c in one.corrections(upto) if c.line.seq in fresh) if fresh else ()
        if lines or corrections:
            found.append(DeskLate(one.chain.name, lines, corrections))
    return found
