"""Knows when somebody's hands were last at the window: work behind it stands back, and the desk does not lock itself."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from tracker.domain.stopping import Told

STILL = 300
"""Milliseconds after a key, a click or a turn of the wheel in which the next one is likely to come."""

_WORK = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate)
)  # fmt: skip
_SIGNS = _WORK | {QEvent.Type.MouseMove, QEvent.Type.TabletPress}
"""Of a hand that only passes over the window nothing has to be quick."""
REST, BACK = 0.001, 0.25
"""Seconds of rest between two steps of work behind the window, and while hands are busy: all Python of a process takes turns."""


def resting(busy: Callable[[], bool]) -> Told:
    """What work on another thread calls between two steps: it gives way to the window, the longer while somebody is `busy`."""

    def told(_done: int, _total: int) -> None:
        time.sleep(BACK if busy() else REST)

    return told


class Hands(QObject):
    """Looks on at whatever window of the program has the focus (a list, a file dialog); it takes no event."""

    stirred = Signal()
    """Somebody is here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.follow)
            self.follow(app.focusWindow())

    @property
    def busy(self) -> bool:
        """Whether somebody pressed or turned something a moment ago."""
        return self.seen()()

    def seen(self) -> Callable[[], bool]:
        """As `busy`, to be asked from any thread, also when the window is gone."""
        since = self._since
        return lambda: since.isValid() and since.elapsed() < STILL

    def follow(self, window: QWindow | None) -> None:
        """Look on at this window from now on, also while another has the focus."""
        if window is not None:
            window.installEventFilter(self)  # once more is still once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when it was, take nothing."""
        kind = event.type()
        if kind in _SIGNS:
            if kind in _WORK:
                self._since.start()
            self.stirred.emit()
        return super().eventFilter(watched, event)
