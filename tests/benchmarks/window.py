"""The window: first paint against a bare QMainWindow, also with a year of lines; Enter to painted."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.at_desk import AtDesk, Painted, at_desk
from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, paired, percentile
from tracker.desk.demo import EVENING, PIN, demo_ledger

STARTS = 9
POSTS = 60

_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Latitude"))
window.resize(1366, 768)
"""
_OURS = """
import sys
from pathlib import Path
from tracker import app as program
app = program.application()
desk = program.Desk(Path(sys.argv[1]))
desk.start()
window = desk.window
"""
_UNTIL_PAINTED = """
import os, time
from PySide6.QtCore import QEvent, QObject
class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time(), flush=True)
            os._exit(0)
        return False
eye = Eye()
window.installEventFilter(eye)
window.show()
app.exec()
"""


def measure(run: Run) -> list[Row]:
    """Start the windows in turn, ours on a month of lines and on a year's; then post through ours."""
    data, year = run.place("window"), run.year
    demo_ledger(data, length=30).close()
    starts = [
        Row(f"first paint{with_what} / a bare QMainWindow", median(ours), median(floor), "<= 2x", note)
        for with_what, where, note in (
            ("", data, "process start to first paint (the mark; the ledger is read behind it)"),
            (" with a year of lines", year, "the same on a ledger of 365 days"),
        )
        for ours, floor in [paired(partial(_start, _OURS, str(where)), partial(_start, _BARE), STARTS)]
    ]
    return [*starts, _posting(data)]


def _start(script: str, *arguments: str) -> float:
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", script + _UNTIL_PAINTED, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    return (float(done.stdout) - begun) * 1000


def _posting(data: Path) -> Row:
    with at_desk(data, EVENING, "vp", PIN) as desk:  # a manager: no cap ends the run
        enters = _post_all(desk)
    note = f"median {median(enters):.1f} ms, {POSTS} posts"
    return Row("Enter to committed and painted, p95", percentile(enters, 0.95), None, "<= 50 ms", note)


def _post_all(desk: AtDesk) -> list[float]:
    table, rooms, enters = desk.page.recent.table, desk.rooms(), []
    seen = Painted(table.viewport())
    for n in range(POSTS):
        desk.stage.type(f"{rooms[n % len(rooms)]} c{n + 1} wifi down")
        before, seen.seen = table.rows.total(), False
        begun = time.perf_counter()
        QTest.keyClick(desk.handle, "\r")  # type: ignore[call-overload]  # the stubs leave it out
        while not (seen.seen and table.rows.total() > before):
            QApplication.processEvents()
            if time.perf_counter() - begun > 5:
                desk.stage.picture("stuck")
                raise RuntimeError("a post was not painted")
            if table.rows.total() == before:
                seen.seen = False
        enters.append((time.perf_counter() - begun) * 1000)
        desk.clock.later(seconds=30)
        desk.stage.settle()
    return enters
