"""What a paper of the hotel's day tells at a point: each desk's lines, what was corrected later, and what all of it comes to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tracker.desk.hotel_day.chains import Chain, Point, chains
from tracker.desk.shifts import Totals
from tracker.domain.facts import DeskFact, LineFact
from tracker.domain.restated import CorrectionFact
from tracker.ledger.entries import GESTURES, Entry
from tracker.ledger.merged import joined
from tracker.ledger.store import Ledger

CORRECTING = ("reversal", "decline", "approval", "true_up")


@dataclass(frozen=True)
class OfDesk:
    """One desk at a point: its entries of the day with their facts, and the corrections of them that were posted later."""

    chain: Chain
    found: tuple[Entry, ...]
    lines: tuple[LineFact, ...]
    after: tuple[Entry, ...]
    desk: DeskFact

    def corrections(self, upto: int) -> list[CorrectionFact]:
        """The later corrections, each beside its gesture, oldest first."""
        reader = self.chain.reader(upto)
        of = {entry.line.uuid: line for entry, line in zip(self.found, self.lines, strict=True)}
        shifts = self.chain.shifts()
        come_to = {uuid: (line.value, line.cost) for uuid, line in of.items()}
        for entry, line in zip(self.found, self.lines, strict=True):
            if entry.line.about in come_to:
                come_to[entry.line.about] = _added(come_to[entry.line.about], line)
        told = []
        for entry, fact in zip(self.after, reader.facts(self.after), strict=True):
            uuid = str(entry.line.about)
            come_to[uuid] = _added(come_to[uuid], fact)
            shift = next((number for number, first, last in shifts if first <= fact.seq <= last), 0)
            told.append(CorrectionFact(replace(fact, desk=self.chain.name), of[uuid], shift, *come_to[uuid]))
        return sorted(told, key=lambda one: (one.of.seq, one.line.seq))


def _added(sums: tuple[int, int], line: LineFact) -> tuple[int, int]:
    return sums[0] + line.value, sums[1] + line.cost


def told(ledger: Ledger, at: Point) -> list[OfDesk]:
    """Every desk of the hotel at a point, this one first."""
    return [_of(chain, at) for chain in chains(ledger, at)]


def _of(chain: Chain, at: Point) -> OfDesk:
    found = chain.of_day(at.day)
    facts = [replace(line, desk=chain.name) for line in chain.reader(at.seq).facts(found)]
    gestures = [entry for entry in found if entry.line.kind in GESTURES]
    after = [
        entry for entry in chain.about(gestures) if entry.line.kind in CORRECTING and entry.line.business_day > at.day
    ]
    return OfDesk(chain, tuple(found), tuple(facts), tuple(after), chain.fact(at.day, facts))


def sums(ledger: Ledger, every: Sequence[OfDesk], upto: int, *, late: bool) -> Totals:
    """What the desks' lines of the day come to, minor units; `late` with what was corrected on later days."""
    given = [entry for one in every for entry in one.found]
    into = joined(ledger, upto)
    gestures = [entry.line for entry in given if entry.line.kind in GESTURES]
    guests = {into.get(line.stay or "", line.stay) for line in gestures}
    counted = [*given, *(entry for one in every for entry in one.after)] if late else given
    return Totals(
        len(gestures), len(guests), sum(_amount(entry) for entry in counted),
        sum((entry.line.cost or 0) * (entry.line.nights or 1) for entry in counted), _back(counted),
    )  # fmt: skip


def _amount(entry: Entry) -> int:
    return (entry.line.amount or 0) * (entry.line.nights or 1)


def _back(found: Iterable[Entry]) -> int:
    return -sum(_amount(entry) for entry in found if entry.line.kind in ("reversal", "decline"))
