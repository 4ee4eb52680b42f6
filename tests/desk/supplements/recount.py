"""Every sum of a report counted once more, from the stored lines one by one; asks the program for no sum of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from tracker.desk.catalogue import catalogue
from tracker.domain.facts import DayFacts, GroupFact, ShiftFacts
from tracker.domain.gesture import Kind
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

GESTURES = ("free_label", "credit", "upgrade")
BACK = ("reversal", "decline")
Sums = dict[str, tuple[int, int, int]]


def value(line: Line) -> int:
    """Minor units over all nights."""
    return (line.amount or 0) * (line.nights or 1)


def cost(line: Line) -> int:
    """Minor units over all nights."""
    return (line.cost or 0) * (line.nights or 1)


@dataclass
class Recount:
    """The journal's lines of one hotel."""

    ledger: Ledger
    lines: Sequence[Line] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = self.ledger.lines("WHERE j.seq > 0 ORDER BY j.seq")
        self.gives = [x for x in self.lines if x.kind in (*GESTURES, *BACK, "true_up", "approval")]
        self.by_uuid = {x.uuid: x for x in self.gives if x.kind in GESTURES}
        self.of: dict[str, list[Line]] = defaultdict(list)
        for line in self.gives:
            self.of[line.about or ""].append(line)
        self.causes = {c.code: str(c.label) for c in catalogue(of_house.house(self.ledger).currency).causes}

    def between(self, first: int, last: int) -> list[Line]:
        """What is given, taken back, answered and billed in a range of lines."""
        return [x for x in self.gives if first <= x.seq <= last]

    def cause(self, line: Line) -> str:
        """In words, as reports have it."""
        return self.causes.get(str(line.body.get("cause")), "No cause given")

    def kind(self, line: Line) -> str:
        """Of the gesture that a line is or is about."""
        return str(Kind(self.first(line).kind).label)

    def first(self, line: Line) -> Line:
        """The gesture itself, of whatever is about it."""
        return self.by_uuid.get(line.about or "", line)

    def report(self, facts: ShiftFacts | DayFacts) -> None:
        """Every figure of a shift's or a day's report."""
        own = self.between(facts.first_seq, facts.last_seq)
        given = [x for x in own if x.kind in GESTURES]
        assert facts.gestures == len(given)
        assert facts.guests == len({x.stay for x in given})
        assert (facts.value, facts.cost) == (sum(map(value, own)), sum(map(cost, own)))
        assert facts.reversed == -sum(value(x) for x in own if x.kind in BACK)
        assert [(x.seq, x.value, x.cost) for x in facts.lines] == [(x.seq, value(x), cost(x)) for x in own]
        assert grouped(facts.by_rep, first_word=True) == sums((x.rep or "", x) for x in own)
        assert grouped(facts.by_kind) == sums((self.kind(x), x) for x in own)
        assert grouped(facts.by_cause) == sums((self.cause(x), x) for x in own)
        assert sorted(self._caps(given, facts)) == sorted(
            (x.rep.initials, x.day.isoformat(), x.guest, x.cap or 0, x.spent, x.count) for x in facts.cap_use
        )
        assert [(x.seq, x.amount, x.over_by, x.state) for x in facts.approvals] == [
            (x.seq, value(x), x.body.get("over_by", 0), self._answer(x, facts.last_seq))
            for x in given
            if x.body.get("over_by") or x.approver or self._answered(x, facts.last_seq) is not None
        ]

    def by_shift(self, facts: DayFacts) -> None:
        """A day's sums by shift: each shift's part of the day's lines."""
        own, spans = self.between(facts.first_seq, facts.last_seq), self.spans()
        parts = {str(n): [x for x in own if spans[n][0] <= x.seq <= spans[n][1]] for n in facts.shifts}
        told = {x.label: (x.count, x.value, x.cost) for x in facts.by_shift}
        assert told == {label: totals(some) for label, some in parts.items()}
        assert sum(x.value for x in facts.by_shift) == facts.value

    def spans(self) -> dict[int, tuple[int, int]]:
        """From which line to which each shift goes: each begins behind the close of the one before."""
        closes = [x.seq for x in self.lines if x.kind == "shift_close"]
        return dict(enumerate(zip([1, *(seq + 1 for seq in closes)], [*closes, self.lines[-1].seq], strict=True), 1))

    def guest(self, stay: str, upto: int) -> str:
        """The stay that stands for this one once all that were found to be one guest's are put together."""
        into: dict[str, str] = {}
        for line in self.lines:
            if line.kind == "merge" and line.seq <= upto:
                into.pop(line.body["other"], None)
                if line.body["what"] == "merged":
                    into[line.body["other"]] = line.body["into"]
        while stay in into:
            stay = into[stay]
        return stay

    def _caps(
        self, given: Sequence[Line], facts: ShiftFacts | DayFacts
    ) -> Iterable[tuple[str, str, str, int, int, int]]:
        upto, names = facts.last_seq, {x.seq: x.guest for x in facts.lines}
        rows: dict[tuple[str, str, str], list[Line]] = defaultdict(list)
        for line in given:
            key = (self.guest(line.stay or "", upto), line.rep or "", line.business_day.isoformat())
            rows[key].append(line)
        for (guest, rep, day), some in rows.items():
            on = some[0].business_day
            spent = sum(
                x.amount or 0
                for x in self.gives
                if x.seq <= upto and x.on_cap and x.rep == rep and x.counts_from
                and x.counts_from <= on < x.counts_from + timedelta(days=x.nights or 1)
                and self.guest(x.stay or "", upto) == guest
            )  # fmt: skip
            yield rep, day, names[some[-1].seq], some[-1].body.get("cap") or 0, spent, len(some)

    def _answered(self, line: Line, upto: int) -> Line | None:
        return next((x for x in self.of[line.uuid] if x.seq <= upto and x.kind in ("approval", "decline")), None)

    def _answer(self, line: Line, upto: int) -> str:
        if not line.body.get("pending"):
            return "approved"
        kinds = [x.kind for x in self.of[line.uuid] if x.seq <= upto]
        return next(
            (said for kind, said in (("approval", "approved"), ("decline", "declined"), ("reversal", "withdrawn")) if kind in kinds),
            "pending",
        )  # fmt: skip


def totals(lines: Sequence[Line]) -> tuple[int, int, int]:
    """Gestures, value and cost of lines."""
    return sum(x.kind in GESTURES for x in lines), sum(map(value, lines)), sum(map(cost, lines))


def sums(lines: Iterable[tuple[str, Line]]) -> Sums:
    """Gestures, value and cost by a label; a consent gives nothing."""
    found: dict[str, list[Line]] = defaultdict(list)
    for label, line in lines:
        if line.kind != "approval":
            found[label].append(line)
    return {label: totals(some) for label, some in found.items()}


def grouped(rows: Sequence[GroupFact], *, first_word: bool = False) -> Sums:
    """A report's table by its label, which must stand on one row only."""
    found = {str(x.label).split()[0] if first_word else str(x.label): (x.count, x.value, x.cost) for x in rows}
    assert len(found) == len(rows)
    return found
