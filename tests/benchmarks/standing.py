"""What a rep has left with a guest, in process: the answer that the desk gives all day, however long the journal is."""

from __future__ import annotations

from tests.benchmarks.ledgers import ledger_of
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, percentile, timed
from tracker.desk import gestures
from tracker.desk.demo import DAY
from tracker.ledger import house, register
from tracker.ledger.store import Ledger
from tracker.paths import LEDGER_NAME

ROUNDS = 5


def measure(run: Run) -> list[Row]:
    """For each rep and each of sixty guests in house, the least of some rounds."""
    return [_at(lines) for lines in run.lines]


def _at(lines: int) -> Row:
    with Ledger(ledger_of(lines) / LEDGER_NAME, read_only=True) as ledger:
        people = list(house.people(ledger).values())
        pairs = [(person, stay) for stay in register.in_house(ledger, DAY)[:60] for person in people]
        rounds = [
            [timed(lambda p=person, s=stay: gestures.standing(ledger, p, s, DAY)) for person, stay in pairs]  # type: ignore[misc]  # the pair of this turn
            for _ in range(ROUNDS)
        ]
    least = [min(times) for times in zip(*rounds, strict=True)]
    note = f"p95 {percentile(least, 0.95):.2f} ms of {len(least)}; the first time {median(rounds[0]):.2f} ms"
    return Row("standing of one rep and guest", median(least), None, "<= 1 ms, flat", note, lines=lines)
