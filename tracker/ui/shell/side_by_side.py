"""Two or more parts beside each other where the window is wide enough, below each other where it is not."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from tracker.ui import theme


class SideBySide(QWidget):
    """Turns at `turn` design pixels, so that at 200 % a form gets the whole width."""

    def __init__(self, turn: int, gap: int = 12, margins: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = turn
        self._stretches: list[int] = []
        self._box = theme.spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), gap, margins)
        theme.signals().changed.connect(self._arrange)

    def add(self, part: QWidget, stretch: int) -> None:
        """Add a part; `stretch` shares out the width while they stand beside each other."""
        self._stretches.append(stretch)
        self._box.addWidget(part, stretch)

    def remove(self, part: QWidget) -> None:
        """Take a part away."""
        place = self._box.indexOf(part)
        if place >= 0:
            del self._stretches[place]
            self._box.removeWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when there is too little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= theme.px(self._turn)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            for place, stretch in enumerate(self._stretches):
                self._box.setStretch(place, stretch if beside else 0)
