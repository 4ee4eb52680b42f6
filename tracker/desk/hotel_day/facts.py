"""The facts of a hotel's business day as its report prints them. Draws nothing and writes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from tracker.desk import exceptions
from tracker.desk.hotel_day.chains import Point
from tracker.desk.hotel_day.said import answered, settled
from tracker.desk.hotel_day.told import OfDesk, sums, told
from tracker.desk.meeting import over
from tracker.desk.shift_facts import approvals, groups, hotel_fact, rep_label
from tracker.desk.supplements.later import sums as as_sums
from tracker.domain.facts import CapUseFact, DayFacts, GroupFact
from tracker.domain.problems import Refused
from tracker.domain.proof import is_look
from tracker.domain.restated import RestatedFact
from tracker.domain.sentences import Sentence, joined
from tracker.ledger import entries, other_entries
from tracker.ledger import house as of_house
from tracker.ledger.entries import Entry
from tracker.ledger.merged import joined as merged
from tracker.ledger.store import Ledger


def first_seq(ledger: Ledger, at: Point) -> int:
    """This desk's first line of the day, or the line at which the paper was made where it has none."""
    first, last = entries.seqs_of_day(ledger, at.day)
    return first if first <= min(last, at.seq) else at.seq


def day_facts(ledger: Ledger, at: Point, document: str, printed_at: datetime) -> DayFacts:
    """The hotel's day at a point. Refused when no desk has a line of it."""
    every = told(ledger, at)
    house = of_house.house(ledger, at.seq)
    line = ledger.by_seq(at.seq)
    if line is None or (not any(one.found or one.desk.shifts for one in every) and first_seq(ledger, at) == at.seq):
        raise Refused(
            "empty_day", Sentence("Nothing stands in the journal for {day}: choose another business day.", day=at.day)
        )
    day, head = sums(ledger, every, at.seq, late=False), line.hash.hex()
    return DayFacts(
        hotel=hotel_fact(ledger, house), day=at.day, shifts=every[0].desk.shifts,
        printed_at=printed_at, first_seq=first_seq(ledger, at), last_seq=at.seq, head=head,
        lines=tuple(line for one in every for line in one.lines), **_grouped(ledger, every, at),
        gestures=day.gestures, guests=day.guests, value=day.value, cost=day.cost, reversed=day.reversed,
        by_shift=tuple(row for one in every for row in _by_shift(one)), restated=_restated(ledger, every, at, printed_at, head),
        desks=tuple(one.desk for one in every), document=document, known=_known(at) if is_look(document) else (),
        settled=settled([one.chain for one in every], at), outcomes=answered([one.chain for one in every], at),
    )  # fmt: skip


def _known(at: Point) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((desk, int(number)) for desk, number in json.loads(at.known).items()))


def _by_shift(one: OfDesk) -> Iterable[GroupFact]:
    """What each shift of a desk gave of this day; the name of the desk stands before the number."""
    for number, first, last in one.chain.shifts():
        own = [line for line in one.lines if first <= line.seq <= last]
        if own:
            yield GroupFact(
                f"{one.chain.name} · {number}", sum(x.entry == "gesture" for x in own), sum(x.value for x in own),
                sum(x.cost for x in own),
            )  # fmt: skip


def _grouped(ledger: Ledger, every: Sequence[OfDesk], at: Point) -> dict[str, Any]:
    lines = [line for one in every for line in one.lines]
    reader = every[0].chain.reader(at.seq)
    reps = {(one.chain.name, e.line.seq): e.line.rep or "" for one in every for e in one.found}
    return {
        "by_rep": groups(lines, lambda x: rep_label(reader, reps[x.desk, x.seq])),
        "by_kind": groups(lines, lambda x: x.kind.label if x.kind else ""),
        "by_cause": groups(lines, lambda x: x.cause or Sentence("No cause given")),
        "cap_use": tuple(_cap_use(ledger, every, at)),
        "approvals": tuple(
            replace(row, desk=one.chain.name)
            for one in every
            for row in approvals(one.lines, one.found, one.chain.reader(at.seq))
        ),
        "exceptions": (*_exceptions(ledger, every, at), *over.on_day(ledger, at.day, at.seq)),
    }


def _exceptions(ledger: Ledger, every: Sequence[OfDesk], at: Point) -> Iterable[Sentence]:
    house = of_house.house(ledger, at.seq)
    for one in every:
        yield from (joined(one.chain.name, said, between=": ") for said in exceptions.of_lines(one.lines, house))


def _cap_use(ledger: Ledger, every: Sequence[OfDesk], at: Point) -> Iterable[CapUseFact]:
    """Each guest's use of a rep's cap, whichever desks gave."""
    reader, into = every[0].chain.reader(at.seq), merged(ledger, at.seq)
    seen: dict[tuple[str, str], list[Entry]] = {}
    for entry in sorted((e for one in every for e in one.found), key=lambda e: (e.line.at, e.line.desk, e.line.seq)):
        if entry.line.kind in entries.GESTURES and entry.line.stay and entry.line.rep:
            seen.setdefault((into.get(entry.line.stay, entry.line.stay), entry.line.rep), []).append(entry)
    rows = []
    for (stay, rep), of_guest in seen.items():
        last = of_guest[-1]
        spent = other_entries.spent(ledger, rep, stay, at.day, at.seq, at.known)
        rows.append(
            CapUseFact(
                last.room, last.guest, reader.person(rep), at.day, last.line.body.get("cap"), spent, len(of_guest)
            )
        )
    return sorted(rows, key=lambda r: (-(r.spent / r.cap if r.cap else 0), r.room, r.guest, r.rep.initials))


def _restated(ledger: Ledger, every: Sequence[OfDesk], at: Point, made: datetime, head: str) -> RestatedFact | None:
    """What had been corrected on later days when the paper was made."""
    if not any(one.after for one in every):
        return None
    found = tuple(correction for one in every for correction in one.corrections(at.seq))
    original, restated = (as_sums(sums(ledger, every, at.seq, late=late)) for late in (False, True))
    return RestatedFact(made, at.seq, head, found, original, restated)


def is_over(ledger: Ledger, day: date, now: datetime) -> bool:
    """Whether the business day is over at this desk."""
    return of_house.house(ledger).day(now, of_house.day_reached(ledger)) > day
