"""Knows when somebody's hands were last at the window, so that work behind it can stand back. Does nothing by itself."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from tracker.domain.stopping import Told

STILL = 300
"""Milliseconds after a key, a click or a turn of the wheel in which the next one is likely to come."""

_SIGNS = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate)
)  # fmt: skip
REST, BACK = 0.001, 0.25
"""Seconds of rest between two steps of work behind the window, and while hands are busy: all Python of a process takes turns."""


def resting(busy: Callable[[], bool]) -> Told:
    """What work on another thread calls between two steps: it gives way to the window, the longer while somebody is `busy`."""

    def told(_done: int, _total: int) -> None:
        time.sleep(BACK if busy() else REST)

    return told


class Hands(QObject):
    """Looks on at whatever window of the program has the focus; it takes no event."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)
            self._follow(app.focusWindow())

    @property
    def busy(self) -> bool:
        """Whether somebody pressed or turned something a moment ago."""
        return self.seen()()

    def seen(self) -> Callable[[], bool]:
        """As `busy`, to be asked from any thread, also when the window is gone."""
        since = self._since
        return lambda: since.isValid() and since.elapsed() < STILL

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more is still once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when it was, take nothing."""
        if event.type() in _SIGNS:
            self._since.start()
        return super().eventFilter(watched, event)
