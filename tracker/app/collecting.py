"""Collects Python's unreachable objects on the window's thread alone. Knows no window.

Python collects on whichever thread happens to make the object that is one too many. When that was the ledger's, widgets that
had been taken away were destroyed beside the window's thread, and the program ended in Qt.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

LOOK = 200
"""Milliseconds between two looks at how many objects were made."""
WHOLE = 60_000
"""Milliseconds that pass at least between two collections of everything: one takes as long as three keys."""


class Collector(QObject):
    """In force from its making to the end of the process."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._whole = QElapsedTimer()
        self._whole.start()
        timer = QTimer(self, interval=LOOK)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect what Python would have collected by now. Comes by itself."""
        made, once, twice = gc.get_count()
        most, most_once, most_twice = gc.get_threshold()
        if twice > most_twice and self._whole.elapsed() >= WHOLE:
            self._whole.start()
            gc.collect()
        elif once > most_once:
            gc.collect(1)
        elif made > most:
            gc.collect(0)
