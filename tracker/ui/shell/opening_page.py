"""What the window shows in the instant before the ledger is open: the mark. Painted before anything heavy is read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tracker.ui import icons, theme

SOON = 800
"""Milliseconds after which it is said why the desk is not open yet."""


class OpeningPage(QWidget):
    """`painted` comes once, when the first picture is on the screen."""

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self.said = ""
        """The words under the mark, none while nothing needs explaining."""
        self.setAccessibleName(self.tr("Latitude is opening"))
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.timeout.connect(self._explain)
        self._waits.start(SOON)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the mark, and what it waits for."""
        side = theme.px(72)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        icons.paint(painter, "latitude", box, "")
        if self.said:
            below = QRectF(0, box.bottom() + theme.px(16), self.width(), theme.px(64))
            painter.setPen(theme.color("muted"))
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the words are read
            painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), self.said)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)

    def _explain(self) -> None:
        self.said = self.tr("Waiting for the disk, or for another program that holds the ledger…")
        self.setAccessibleName(self.said)
        self.update()
