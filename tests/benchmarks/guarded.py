"""Small quick ratios of ours to a floor, in time of the processor: what CI compares with the committed table.

No time is compared, and no clock on the wall: a machine that does other things as well gives the same ratios. Each is the
least of some tries, ours and the floor in turn. `sh packaging/run bench --json tests/benchmarks/committed.json` commits them.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from tests.benchmarks.bulk import bring, written
from tests.benchmarks.processes import floor_of_a_post
from tests.benchmarks.reading import LINES, context
from tests.benchmarks.report import bare, cells
from tests.benchmarks.run import Run
from tests.benchmarks.starting import children
from tests.benchmarks.table import Row
from tests.reports import sample
from tests.rig import PINS, found
from tracker.desk import overview
from tracker.desk.export.write import Format, write_export
from tracker.domain.quick_line import complete, understand
from tracker.ledger.verify import verify
from tracker.reports.shift import render_shift

COMMITTED = Path(__file__).with_name("committed.json")
BOUND = 2.5
"""So many times the committed ratio is allowed: another processor and another Python are no regression."""
_HOME = Path(__file__).parents[2]
Ratio = tuple[float, float]


def measure(run: Run) -> list[Row]:
    """Every ratio once; the note of each is what is compared."""
    note = f"of the processor; CI allows {BOUND} times the ratio"
    rows: list[Row] = []
    for name, ratio in RATIOS.items():
        ours, floor = ratio(run.place(f"guarded-{len(rows)}"))
        rows.append(Row(name, ours, floor, "", note))
    return rows


def committed() -> dict[str, float]:
    """The ratios of the committed table by their names."""
    rows = json.loads(COMMITTED.read_text(encoding="utf-8"))["rows"]
    return {row["what"]: row["ratio"] for row in rows if row["ratio"] is not None and row["what"] in RATIOS}


def _least(ours: Callable[[], float], floor: Callable[[], float], tries: int) -> Ratio:
    pairs = [(ours(), floor()) for _ in range(tries)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)


def _worked(work: Callable[[], object]) -> float:
    """Milliseconds of the processor."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def _process(arguments: list[str], given: dict[str, str] | None = None) -> float:
    """Milliseconds that the processor worked for a Python process, from its start to its end."""
    import resource  # no Windows has it: the guard is for CI

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *arguments], check=True, cwd=_HOME, env=children() | (given or {}), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def _plain() -> None:
    """Plain Python at work, as long on every disk: what the others are measured by."""
    rows = [{"line": n, "text": f"a gesture {n}", "amount": n * 100} for n in range(200)]
    for _ in range(10):
        json.dumps(rows, indent=1)


def version(_folder: Path) -> Ratio:
    """The program's own start, which needs next to nothing."""
    return _least(lambda: _process(["-m", "tracker", "--version"]), lambda: _process(["-c", "pass"]), 5)


def cold_post(folder: Path) -> Ratio:
    """A whole process that posts one gesture."""
    hotel = found(folder)
    stay = hotel.guest()
    hotel.ledger.close()
    given = {"LATITUDE_PIN": PINS["MM"], "LATITUDE_DATA_DIR": str(folder)}
    post = ["-m", "tracker", "post", "--as", "MM", "--stay", stay.id, "--kind", "credit", "--amount", "1", "--confirm"]
    return _least(lambda: _process(post, given), lambda: _process(floor_of_a_post(folder / "bare.db")), 4)


def first_paint(folder: Path) -> Ratio:
    """The window until its first paint, on an empty folder."""
    started = ["-m", "tests.benchmarks.started"]
    ours, floor = [*started, "desk-first", "0", str(folder)], [*started, "bare-first", "0"]
    return _least(lambda: _process(ours), lambda: _process(floor), 3)


def post(folder: Path) -> Ratio:
    """Ten gestures checked, chained, guarded and committed."""
    hotel = found(folder)
    hotel.cap(None)
    stays = itertools.cycle([hotel.guest(f"Guest {n}", str(100 + n)) for n in range(10)])

    def ten() -> None:
        for _ in range(10):
            hotel.post(next(stays), 100, cause="IT.wifi", note="wifi down")

    try:
        return _least(lambda: _worked(ten), lambda: _worked(_plain), 7)
    finally:
        hotel.ledger.close()


def verified(folder: Path) -> Ratio:
    """A journal of 300 lines recomputed."""
    hotel = found(folder)
    hotel.cap(None)
    stay = hotel.guest()
    with hotel.ledger.write():
        for _ in range(300):
            hotel.post(stay, 100, cause="IT.wifi")
    try:
        verify(hotel.ledger)
        return _least(lambda: _worked(lambda: verify(hotel.ledger)), lambda: _worked(_plain), 7)
    finally:
        hotel.ledger.close()


def key(_folder: Path) -> Ratio:
    """Keys of the quick line understood."""
    where = context()
    texts = [line[:end] for line in LINES[:4] for end in range(4, len(line) + 1, 6)]

    def read() -> None:
        for text in texts:
            understand(text, where)
            complete(text, where)

    read()
    return _least(lambda: _worked(read), lambda: _worked(_plain), 7)


def exported(folder: Path) -> Ratio:
    """A journal of 500 gestures written out, in each form."""
    hotel = found(folder)
    hotel.cap(None)
    stays = itertools.cycle([hotel.guest(f"Guest {n}", str(100 + n)) for n in range(50)])
    with hotel.ledger.write():
        for _ in range(500):
            hotel.post(next(stays), 100, cause="IT.wifi", note="wifi down")

    def out() -> None:
        for form in get_args(Format):
            write_export(hotel.ledger, form, folder / "out")

    try:
        out()
        return _least(lambda: _worked(out), lambda: _worked(_plain), 7)
    finally:
        hotel.ledger.close()


def report(folder: Path) -> Ratio:
    """A shift report of 60 gestures, against reportlab's own table of them."""
    facts = sample.shift(count=60)
    rows = cells(facts)
    render_shift(facts)  # the fonts are loaded once in the program's life
    return _least(lambda: _worked(lambda: render_shift(facts)), lambda: _worked(lambda: bare(rows, True)), 5)


def brought_in(folder: Path) -> Ratio:
    """An old log of 500 rows brought in."""
    log = written(folder / "old.csv", 500)
    hotels = [found(folder / str(n)) for n in range(3)]
    turns = iter(hotels)
    try:
        return _least(lambda: _worked(lambda: bring(log, next(turns))), lambda: _worked(_plain), len(hotels))
    finally:
        for hotel in hotels:
            hotel.ledger.close()


def seen(folder: Path) -> Ratio:
    """What the desk shows at signing in, with 50 guests in house."""
    hotel = found(folder)
    hotel.cap(None)
    for n in range(50):
        hotel.post(hotel.guest(f"Guest {n}", str(100 + n)), 100, cause="IT.wifi")
    try:
        return _least(
            lambda: _worked(lambda: overview.view(hotel.ledger, hotel.people["RR"], hotel.now)),
            lambda: _worked(_plain),
            7,
        )
    finally:
        hotel.ledger.close()


RATIOS: dict[str, Callable[[Path], Ratio]] = {
    "guarded: latitude --version / python -c pass": version,
    "guarded: latitude post / import, PIN and commit": cold_post,
    "guarded: first paint / a bare window": first_paint,
    "guarded: 10 posts / plain Python": post,
    "guarded: 300 lines verified / plain Python": verified,
    "guarded: keys understood / plain Python": key,
    "guarded: 500 gestures written out / plain Python": exported,
    "guarded: a report of 60 gestures / bare table": report,
    "guarded: 500 rows brought in / plain Python": brought_in,
    "guarded: the desk's view of 50 guests / plain Python": seen,
}
"""What is guarded, each by a ratio that some work of ours has to another's."""
