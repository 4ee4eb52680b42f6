"""Hands for the demo: keys into the window, patience until it has answered, pictures. Knows no hotel."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE = 60_000
"""Milliseconds: the first report loads what draws, which takes a slow disk its time."""


class DemoClock:
    """A clock that stands at the demo's evening and goes on only when told."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The instant it stands at, aware UTC."""
        return self.now

    def later(self, **span: float) -> None:
        """Move on by a timedelta's arguments."""
        self.now += timedelta(**span)


class Stage:
    """Types into one window and takes pictures of it. `settle` waits for the ledger (`barrier` runs on its thread)."""

    def __init__(self, window: QWidget, barrier: Callable[[], object], out: Path) -> None:
        self._window, self._barrier, self._out = window, barrier, out
        self.files: list[Path] = []

    def press(self, *sequences: str) -> None:
        """Press key combinations, such as "Return" or "Ctrl+N", and wait for what they do."""
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]  # type: ignore[index]  # the stubs leave it out
            QTest.keyClick(self._handle(), combination.key(), combination.keyboardModifiers())
            self.settle()

    def type(self, text: str) -> None:
        """Type letters and wait until they are understood."""
        for letter in text:
            QTest.keyClick(self._handle(), letter)  # type: ignore[call-overload]  # the stubs leave it out
        self.settle()

    def settle(self) -> None:
        """Wait until ledger and window have answered each other."""
        for _ in range(4):
            self._barrier()
            QTest.qWait(5)

    def pause(self) -> None:
        """Read a question before answering it: an Enter that comes too soon was meant for something else."""
        QTest.qWait(700)

    def until(self, seen: Callable[[], bool], what: str) -> None:
        """Wait for something that must come. RuntimeError when it does not: the demo never goes on past a wrong step."""
        waiting = QElapsedTimer()
        waiting.start()
        while not waiting.hasExpired(_PATIENCE):
            self.settle()
            if seen():
                return
        self.picture("stuck")
        raise RuntimeError(f"The demo waited in vain: {what}. What the window showed is in {self._out / 'stuck.png'}.")

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Keep what the window shows as NAME.png."""
        self.settle()
        file = self._out / f"{name}.png"
        if not (of or self._window).grab().save(str(file)):
            raise OSError(f"{file} could not be written")
        self.files.append(file)

    def _handle(self) -> QWindow:
        handle = self._window.window().windowHandle()
        if handle is None:
            raise RuntimeError("The demo's window is not shown.")
        return handle


def quiet_platform() -> None:
    """Leave out what the offscreen platform says of every window with a least size: nobody who runs the demo needs it."""

    def say(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        if "propagateSizeHints" not in words:
            sys.stderr.write(words + "\n")

    qInstallMessageHandler(say)


def show(window: QWidget) -> None:
    """Show a window and make it the one that gets the keys."""
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 2000)
    QApplication.setActiveWindow(window)
    QTest.qWait(20)
