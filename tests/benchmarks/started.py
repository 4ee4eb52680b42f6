"""One start of the window in a process of its own, watched from inside and told as JSON; asked by `starting`.

    python -m tests.benchmarks.started bare|desk|bare-first|desk-first BEGUN [FOLDER INITIALS PIN]

What ends in `-first` ends at its first paint. BEGUN is when whoever asks began to start it. Nothing of the measurement is
imported before the window's own parts are.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from tracker.app.desk import Desk


SETTLED = 3.0
"""Seconds that the desk stands open before its memory is read: all pages are built by then, and a verification runs."""


class Eye(QObject):
    """Sees the first paint of a window."""

    def __init__(self, watched: QObject, told: dict[str, float], begun: float, *, ends: bool) -> None:
        super().__init__(watched)
        self._told, self._begun, self._ends = told, begun, ends
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note it; nothing that comes after it is part of it."""
        if event.type() == QEvent.Type.Paint and "painted" not in self._told:
            self._told["painted"] = (time.time() - self._begun) * 1000
            if self._ends:
                tell(self._told)
        return False


def tell(told: dict[str, float]) -> None:
    """Say it and end at once."""
    os.write(1, f"{json.dumps(told)}\n".encode())
    os._exit(0)


def bare() -> QMainWindow:
    """A window with one label."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    globals()["_application"] = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Latitude"))
    window.resize(1366, 768)
    return window


def desk(folder: str) -> Desk:
    """The program's own window on a data folder, as its start shows it, at the evening of the demo."""
    from datetime import UTC, datetime
    from pathlib import Path

    from tracker import app as program
    from tracker.ui.link import utc_now

    globals()["_application"] = program.application()
    opened, evening = utc_now(), datetime(2026, 11, 23, 20, 51, tzinfo=UTC)
    return program.Desk(Path(folder), lambda: evening + (utc_now() - opened))


def main() -> None:
    """Start, and tell."""
    what, begun, *more = sys.argv[1:]
    told: dict[str, float] = {}
    ends = what.endswith("-first")
    ours = desk(more[0]) if what.startswith("desk") else None
    window = bare() if ours is None else ours.window
    eye = Eye(window, told, float(begun), ends=ends)
    if ours is not None:
        ours.start()
    window.show()
    _until(lambda: "painted" in told)
    from tests.benchmarks import memory

    if ours is not None:
        _sign_in(ours, more[1], more[2], told, float(begun))
    _for(SETTLED)
    told["memory"], told["peak"] = memory.resident(), memory.peak()
    del eye
    tell(told)


def _sign_in(ours: Desk, initials: str, pin: str, told: dict[str, float], begun: float) -> None:
    """As a person does, by keys: when the names stand there, and from the last key of the PIN to the desk."""
    from PySide6.QtTest import QTest

    from tests.benchmarks import memory
    from tests.benchmarks.painted import Painted

    window = ours.window
    _until(lambda: hasattr(window, "lock_page") and bool(window.lock_page.tiles.people()))
    told["people"] = (time.time() - begun) * 1000
    told["locked"] = memory.resident()
    handle = window.windowHandle()
    for letter in (*initials.lower(), *pin):
        QTest.keyClick(handle, letter)
        _for(0.05)
    pressed = time.perf_counter()
    QTest.keyClick(handle, "\r")  # type: ignore[call-overload]  # the stubs leave it out
    _until(lambda: window.pages.current() == "desk" and window.link.view is not None and window.workplace.isVisible())
    seen = Painted(window.workplace)
    _until(lambda: seen.seen)
    told["desk"] = (time.perf_counter() - pressed) * 1000


def _until(seen: object) -> None:
    from PySide6.QtWidgets import QApplication

    begun = time.perf_counter()
    assert callable(seen)
    while not seen():
        QApplication.processEvents()
        time.sleep(0.001)
        if time.perf_counter() - begun > 300:
            raise RuntimeError("the window never came so far")


def _for(seconds: float) -> None:
    end = time.perf_counter() + seconds
    _until(lambda: time.perf_counter() > end)


if __name__ == "__main__":
    main()
