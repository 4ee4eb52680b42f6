"""The window in use: from Enter to painted, in a small quiet house, in a full one, and at every size with a verification under way.

All that a hotel's desk does behind itself goes on meanwhile: it verifies, follows its mirror, looks after its backups.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import keys, painting, reading
from tests.benchmarks.at_desk import AtDesk, at_desk
from tests.benchmarks.painted import Painted
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, percentile
from tests.rig import PINS
from tracker.desk.demo import EVENING, PIN, demo_ledger

POSTS = 60


def measure(run: Run) -> list[Row]:
    """Post, type and scroll as somebody at the desk does."""
    data = run.place("window")
    demo_ledger(data, length=30).close()
    with at_desk(data, EVENING, "vp", PIN) as desk:  # a manager: no cap ends the run
        quiet = _row("Enter to committed and painted, p95", "<= 50 ms", _post_all(desk))
    return [quiet, *_full(run), *(row for lines in run.lines for row in _verifying(run, lines))]


def _full(run: Run) -> list[Row]:
    """The same with as many guests as a key is measured with, also without what else the machine does."""
    data = run.place("window-full")
    hotel = keys.full_house(data, reading.HOUSE, reading.HISTORY)
    with at_desk(data, hotel.now, "rr", PINS["RR"]) as desk:
        worked: list[float] = []
        enters = _post_all(desk, worked)
    here = f"{reading.HOUSE} in house, {reading.HISTORY:,} in history"
    rows = (
        _row("Enter to committed and painted in a full house, p95", "<= 50 ms", enters),
        _row("the same in time of the processor, window and ledger, p95", "<= 50 ms", worked),
    )
    return [replace(row, note=f"{row.note}; {here}") for row in rows]


def _verifying(run: Run, lines: int) -> list[Row]:
    later = EVENING + timedelta(minutes=10)
    with at_desk(run.ledger(lines), later, "vp", PIN, alive=True) as desk:
        worked: list[float] = []
        enters = _post_all(desk, worked)
        every = [key for line in reading.LINES for key in keys.typed(desk, line)]
        painting.read_older(desk)
        rows, pages = (painting.scrolled(desk, pages=pages) for pages in (False, True))
    return [
        _row(
            "Enter to painted, verifying, p95",
            "<= 50 ms",
            enters,
            lines,
            f"{percentile(worked, 0.95):.1f} ms, the work of the processor of window and ledger, because the rest is the disk's sync",
        ),
        _row(
            "a key to its chips, verifying, p95",
            "<= 8 ms",
            [key[0] for key in every],
            lines,
            f"{percentile([key[1] for key in every], 0.95):.1f} ms, the window's own work of the processor, because a key is"
            " understood and its chips are drawn; the rest is what else the machine does",
        ),
        *(
            _row(
                f"scrolled by a {step}, verifying, p95",
                "<= 8 ms",
                [one[0] for one in spent],
                lines,
                painting.own_work(spent),
            )
            for step, spent in (("row", rows), ("page", pages))
        ),
    ]


def _row(what: str, aim: str, spent: list[float], lines: int | None = None, because: str = "") -> Row:
    note = f"median {median(spent):.1f} ms, the most {max(spent):.1f} ms, {len(spent)} times"
    return Row(what, percentile(spent, 0.95), None, aim, note, lines=lines, because=because)


def _post_all(desk: AtDesk, worked: list[float] | None = None) -> list[float]:
    """Milliseconds of each Enter on the clock; into `worked` those of the processor, of all threads."""
    table, rooms, enters = desk.page.recent.table, desk.rooms(), []
    seen = Painted(table.viewport())
    for n in range(POSTS):
        desk.stage.type(f"{rooms[n % len(rooms)]} c{n + 1} wifi down")
        before, seen.seen = table.rows.total(), False
        begun, before_work = time.perf_counter(), time.process_time()
        QTest.keyClick(desk.handle, "\r")  # type: ignore[call-overload]  # the stubs leave it out
        while not (seen.seen and table.rows.total() > before):
            QApplication.processEvents()
            if time.perf_counter() - begun > 5:
                desk.stage.picture("stuck")
                raise RuntimeError("a post was not painted")
            if table.rows.total() == before:
                seen.seen = False
        enters.append((time.perf_counter() - begun) * 1000)
        if worked is not None:
            worked.append((time.process_time() - before_work) * 1000)
        desk.clock.later(seconds=30)
        desk.stage.settle()
    return enters
