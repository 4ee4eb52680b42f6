"""The corrections that came after a closed shift or a business day, and what they make of its totals. Knows no paper.

A correction is a line about a gesture: a reversal, a decline or an approval of what was carried, a bill. It counts in the
shift and on the day in which it was posted; here it is told beside the gesture it is about.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.desk.line_facts import Reader
from tracker.desk.shifts import Totals, totals
from tracker.domain.restated import CorrectionFact, SumFact
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.entries import Entry
from tracker.ledger.store import Ledger

KINDS = "('reversal','decline','approval','true_up')"


@dataclass(frozen=True)
class Range:
    """The lines of a closed shift or of a day that is over: first and last line number."""

    first: int
    last: int


def corrections(ledger: Ledger, of: Range, after: int, upto: int) -> list[Entry]:
    """The corrections of a range's gestures that stand above line `after` and not above `upto`, oldest first."""
    return entries.select(
        ledger,
        f"WHERE j.seq > ? AND j.seq <= ? AND j.kind IN {KINDS} AND EXISTS ("
        "SELECT 1 FROM journal AS g WHERE g.uuid = j.about AND g.seq BETWEEN ? AND ?) ORDER BY j.seq",
        (max(after, of.last), upto, of.first, of.last),
    )


def restated(ledger: Ledger, of: Range, upto: int) -> Totals:
    """The totals of a range with every correction up to a line. Counts of gestures and guests stay what they were."""
    before = totals(ledger, of.first, of.last)
    change = changed(ledger, of, of.last, upto)
    return Totals(
        before.gestures, before.guests, before.value + change.value, before.cost + change.cost,
        before.reversed + change.reversed,
    )  # fmt: skip


def changed(ledger: Ledger, of: Range, after: int, upto: int) -> Totals:
    """What the corrections above line `after` and not above `upto` come to; `gestures` counts the corrections."""
    row = ledger.query(
        "SELECT count(*), count(DISTINCT j.stay), coalesce(sum(j.amount * j.nights), 0), coalesce(sum(j.cost * j.nights), 0),"
        " coalesce(-sum(CASE WHEN j.kind IN ('reversal','decline') THEN j.amount * j.nights END), 0)"
        " FROM journal AS j JOIN journal AS g ON g.uuid = j.about"
        f" WHERE j.seq > ? AND j.seq <= ? AND j.kind IN {KINDS} AND g.seq BETWEEN ? AND ?",
        (max(after, of.last), upto, of.first, of.last),
    )[0]
    return Totals(*row)


@dataclass(frozen=True)
class Change:
    """One correction by its line number, the line number of its gesture, and what it adds to the value given."""

    seq: int
    of: int
    value: int


def changes(ledger: Ledger, since: int = 1) -> list[Change]:
    """Every correction from a line on, by the line of its gesture, in one look, for lists of many shifts or days."""
    found = ledger.query(
        "SELECT j.seq, g.seq, coalesce(j.amount * j.nights, 0) FROM journal AS j JOIN journal AS g ON g.uuid = j.about"
        f" WHERE j.about IS NOT NULL AND j.kind IN {KINDS} AND j.seq >= ? ORDER BY g.seq, j.seq",
        (since,),
    )
    return [Change(int(seq), int(of), int(value)) for seq, of, value in found]


def late(found: Sequence[Change], of: Range) -> list[Change]:
    """Those of `changes` that came after a range was over."""
    begin = bisect_left(found, of.first, key=lambda one: one.of)
    end = bisect_right(found, of.last, key=lambda one: one.of)
    return [one for one in found[begin:end] if one.seq > of.last]


def beside(ledger: Ledger, reader: Reader, found: Sequence[Entry]) -> tuple[CorrectionFact, ...]:
    """Corrections with the gestures they are about, by gesture and then by line."""
    numbers = sorted({int(entry.line.body["of"]) for entry in found})
    gestures = [entry for number in numbers if (entry := entries.by_seq(ledger, number)) is not None]
    known = {fact.seq: fact for fact in reader.facts(gestures)}
    span = sorted(entry.line.seq for entry in found) or [1]
    begins = [(s.first_seq, s.number) for s in of_house.shifts(ledger, span[0], span[-1])]
    firsts = [first for first, _ in begins]
    told = [
        CorrectionFact(
            fact, known[fact.about], begins[max(0, bisect_right(firsts, fact.seq) - 1)][1], *_come_to(ledger, entry)
        )
        for fact, entry in zip(reader.facts(found), found, strict=True)
        if fact.about in known
    ]
    return tuple(sorted(told, key=lambda one: (one.of.seq, one.line.seq)))


def _come_to(ledger: Ledger, entry: Entry) -> tuple[int, int]:
    """(value, cost) in minor units of the gesture an entry is about, once the entry stands."""
    value, cost = ledger.query(
        "SELECT sum(amount * nights), sum(cost * nights) FROM journal WHERE seq <= ?1 AND (about = ?2 OR uuid = ?2)",
        (entry.line.seq, entry.line.about),
    )[0]
    return int(value), int(cost)


def sums(found: Totals) -> SumFact:
    """Totals as a document holds them."""
    return SumFact(found.gestures, found.guests, found.value, found.cost, found.reversed)
