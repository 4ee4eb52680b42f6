"""The insights of a large hotel: how long until the first picture, and until all of it is counted; and while one posts."""

from __future__ import annotations

from tests.benchmarks.ledgers import ledger_of
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, timed
from tracker.desk.demo import DAY
from tracker.desk.insights import reading
from tracker.ledger.store import Ledger
from tracker.paths import LEDGER_NAME

DAYS = 365


def measure(run: Run) -> list[Row]:
    """The window's first range, and a whole year, at each size; all of them up to a million lines."""
    return [row for lines in run.lines for row in _at(lines)]


def _at(lines: int) -> list[Row]:
    with Ledger(ledger_of(lines) / LEDGER_NAME, read_only=True) as ledger:
        first = min(timed(lambda: _first_picture(ledger, 30)) for _ in range(3))
        year = min(timed(lambda: _first_picture(ledger, DAYS)) for _ in range(3))
        ever = min(timed(lambda: _first_picture(ledger, reading.MOST_DAYS)) for _ in range(3))
        slices: list[float] = []
        under_way = reading.begin(ledger, 30, DAY)
        while not under_way.done:
            slices.append(timed(lambda: reading.step(ledger, under_way)))
        last = timed(lambda: reading.seen(ledger, under_way))
    note = f"all of 30 days {sum(slices) + last:.0f} ms in {len(slices)} slices, on the ledger's thread; the longest {max(slices):.0f} ms"
    return [
        Row("insights, first picture of 30 days", first, None, "<= 1000 ms", note, lines=lines),
        Row("insights, first picture of a year", year, None, "<= 1000 ms", lines=lines),
        Row("insights, first picture of ten years", ever, None, "<= 1000 ms", lines=lines),
    ]


def _first_picture(ledger: Ledger, days: int) -> None:
    under_way = reading.begin(ledger, days, DAY)
    reading.step(ledger, under_way)
    reading.seen(ledger, under_way)
