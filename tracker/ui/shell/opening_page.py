"""What the window shows in the instant before the ledger is open: the mark. Painted before anything heavy is read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tracker.ui import icons, theme


class OpeningPage(QWidget):
    """`painted` comes once, when the first picture is on the screen."""

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self.setAccessibleName(self.tr("Latitude is opening"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the mark."""
        side = theme.px(72)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(QPainter(self), "latitude", box, "")
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
