"""The window: first paint against a bare QMainWindow, Enter to painted, a key to its chips."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.table import Row, median, paired, percentile
from tracker import app as program
from tracker import paths
from tracker.desk.demo import EVENING, PIN, demo_ledger
from tracker.ledger.thread import LedgerThread
from tracker.ui.demo.stage import DemoClock, Stage, show
from tracker.ui.main_window import MainWindow

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


def measure(folder: Path) -> list[Row]:
    """Start both windows in turn; then post through ours."""
    data = folder / "window"
    data.mkdir()
    demo_ledger(data, length=30).close()
    ours, floor = paired(lambda: _start(_OURS, str(data)), lambda: _start(_BARE), STARTS)
    note = "process start to first paint (the mark; the ledger is read behind it)"
    return [Row("first paint / a bare QMainWindow", median(ours), median(floor), "<= 2x", note), *_typing(data)]


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


class _Painted(QObject):
    """Notices the paint events of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember that it was painted."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def _typing(data: Path) -> list[Row]:
    application = program.application()
    thread, clock = LedgerThread(data / paths.LEDGER_NAME), DemoClock(EVENING)
    window = program.build_window(thread, clock)
    stage = Stage(window, lambda: thread.call(lambda _: None), data)
    show(window)
    stage.settle()
    stage.type("vp")  # a manager: no cap ends the run
    stage.type(PIN)
    stage.press("Return")
    stage.until(lambda: window.link.view is not None, "signing in")
    keys, enters = _post_all(window, application, stage, clock)
    window.close()
    application.processEvents()
    thread.close()
    return [
        Row(
            "Enter to committed and painted, p95",
            percentile(enters, 0.95),
            None,
            "<= 50 ms",
            f"median {median(enters):.1f} ms, {POSTS} posts",
        ),
        Row(
            "a key to its chips painted, p95",
            percentile(keys, 0.95),
            None,
            "<= 8 ms",
            f"median {median(keys):.1f} ms, {len(keys)} keys",
        ),
    ]


def _post_all(
    window: MainWindow, application: QApplication, stage: Stage, clock: DemoClock
) -> tuple[list[float], list[float]]:
    page = window.workplace.pages.page("desk")
    table, line = page.recent.table, page.line  # type: ignore[attr-defined]  # the desk page's parts
    rooms = [row.stay.room for row in window.link.view.caps] if window.link.view else []
    handle = window.windowHandle()
    seen, keys, enters = _Painted(table.viewport()), [], []
    for n in range(POSTS):
        for letter in f"{rooms[n % len(rooms)]} c{n + 1} wifi down":
            begun = time.perf_counter()
            QTest.keyClick(handle, letter)  # type: ignore[call-overload]  # the stubs leave it out
            application.processEvents()
            line.repaint()
            keys.append((time.perf_counter() - begun) * 1000)
        stage.settle()
        before, seen.seen = table.rows.total(), False
        begun = time.perf_counter()
        QTest.keyClick(handle, "\r")  # type: ignore[call-overload]  # the stubs leave it out
        while not (seen.seen and table.rows.total() > before):
            application.processEvents()
            if time.perf_counter() - begun > 5:
                stage.picture("stuck")
                raise RuntimeError("a post was not painted")
            if table.rows.total() == before:
                seen.seen = False
        enters.append((time.perf_counter() - begun) * 1000)
        clock.later(seconds=30)
        stage.settle()
    return keys, enters
