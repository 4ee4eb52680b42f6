"""Notices that nobody is at the desk: no key and no click for a while, or a computer that slept. Locks nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from tracker.ui.shell.hands import Hands

GAP_SECONDS = 20
"""A clock that is further ahead than this between two looks: the computer slept, or its session was frozen."""


class Watch(QObject):
    """`alone` when nobody has been here for `idle_seconds`, or the computer has just woken."""

    alone = Signal()

    def __init__(self, clock: Callable[[], datetime], idle_seconds: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._idle_seconds = clock, idle_seconds
        self._looked = self._touched = clock()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)
        self._hands = Hands(self)
        self._hands.stirred.connect(self.touch)

    def start(self, window: QWindow) -> None:
        """Watch for hands at this window from now on, and at what it opens."""
        self._hands.follow(window)
        self._looked = self._touched = self._clock()
        self._timer.start()

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = self._clock()

    def look(self) -> None:
        """Look at the clock; comes by itself every second."""
        now = self._clock()
        slept = (now - self._looked).total_seconds() > GAP_SECONDS
        quiet = (now - self._touched).total_seconds()
        self._looked = now
        if quiet < 0:  # the clock went back: count anew
            self._touched = now
        elif slept or quiet >= self._idle_seconds():
            self._touched = now
            self.alone.emit()
