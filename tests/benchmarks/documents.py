"""A shift's and a day's report as they are printed, from the journal to the bytes, on ledgers of each size."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from tests.benchmarks.ledgers import ledger_of
from tests.benchmarks.report import afresh, bare, cells
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, paired, timed
from tracker.desk.demo import DAY, EVENING
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.ledger import house
from tracker.ledger.entries import seqs_of_day
from tracker.ledger.store import Ledger
from tracker.paths import LEDGER_NAME
from tracker.reports.day import render_day
from tracker.reports.proof import proof_text
from tracker.reports.shift import render_shift

RUNS = 5
BEFORE = timedelta(days=1)
"""The demo's last day is a quiet one; the one before it is like all others, and its longest shift is taken."""


def measure(run: Run) -> list[Row]:
    """At each size: what reading takes, and the pages against reportlab's own table of the same lines."""
    return [row for lines in run.lines for row in _at(lines)]


def _at(lines: int) -> Iterator[Row]:
    with Ledger(ledger_of(lines) / LEDGER_NAME, read_only=True) as ledger:
        number = max((s.closed.seq - s.first_seq, s.number) for s in house.shifts(ledger, *_day(ledger)) if s.closed)[1]
        shift, day = shift_facts(ledger, number, EVENING), day_facts(ledger, DAY - BEFORE, EVENING)
        read = min(timed(lambda: shift_facts(ledger, number, EVENING)) for _ in range(RUNS))
        read_day = min(timed(lambda: day_facts(ledger, DAY - BEFORE, EVENING)) for _ in range(RUNS))
    yield Row("a shift's facts read", read, None, "flat", f"{len(shift.lines)} gestures and corrections", lines=lines)
    yield Row("a day's facts read", read_day, None, "flat", f"{len(day.lines)} gestures and corrections", lines=lines)
    alone = paired(
        lambda: timed(lambda: afresh(render_shift, shift)), lambda: timed(lambda: bare(cells(shift), True)), RUNS
    )
    ours, floor = paired(
        lambda: timed(lambda: afresh(render_shift, shift)),
        lambda: timed(lambda: bare(cells(shift), True, proof_text(shift))),
        RUNS,
    )
    because = (
        f"{median(floor) / median(alone[1]):.2f}x, because the code by which it is proved and its three faces take reportlab"
        f" {median(floor) - median(alone[1]):.0f} ms however short it is; what is left are its figures, charts and heads"
    )
    yield Row(
        "shift report / bare table",
        median(alone[0]),
        median(alone[1]),
        "<= 1.3x",
        _of(shift.lines),
        lines=lines,
        because=because,
    )
    yield Row(
        "shift report / bare table, code and faces", median(ours), median(floor), "",
        f"of {len(shift.lines)} lines: what is left are its figures, charts and heads", lines=lines,
    )  # fmt: skip
    ours, floor = paired(
        lambda: timed(lambda: afresh(render_day, day)), lambda: timed(lambda: bare(cells(day), True)), RUNS
    )
    yield Row(
        "day report / bare table", median(ours), median(floor), "<= 1.3x", _of(day.lines), lines=lines,
        because=f"as above: the code and the faces alone are {because.split(',')[0]} of a table of {len(shift.lines)} lines",
    )  # fmt: skip


def _day(ledger: Ledger) -> tuple[int, int]:
    return seqs_of_day(ledger, DAY - BEFORE)


def _of(lines: tuple[object, ...]) -> str:
    return f"of {len(lines)} lines, cells broken into lines"
