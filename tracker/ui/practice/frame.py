"""The frame around the window while one practises: a band that says so, the real window, the exercises beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.house import TRAINING
from tracker.ui import theme
from tracker.ui.practice.mark import FRAME
from tracker.ui.practice.strip import Strip
from tracker.ui.practice.words import tr
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Glyph, OneLine, ShortcutButton, Words
from tracker.ui.widgets.draw import shapes

TURN = 1080
"""Design pixels of width below which the exercises stand above the window, in short."""
LEAST = 376
"""Design pixels that the window's own pages need below them: a lower screen shows a part, and scrolls to the rest."""


class Band(QWidget):
    """The band at the top. `left` when somebody wants back to the real desk."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training-band")
        row = theme.spaced(QHBoxLayout(self), 10, (10, 5, 5, 7))
        row.addWidget(Glyph("flag", "on_accent", 20))
        self.word = OneLine(TRAINING, "title", "on_accent", bold=True)
        row.addWidget(self.word)
        self._sentence = Words("", "body", "on_accent", wrap=True)
        row.addWidget(self._sentence, 1)
        self.leave = ShortcutButton("F6", "", icon="close")
        self.leave.setObjectName("leave-practice")
        self.leave.clicked.connect(self.left)
        self.leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the keyboard where it is
        row.addWidget(self.leave)
        self.speak()

    def speak(self) -> None:
        """Say it in the window's language."""
        self._sentence.setText(tr("Nothing here is real. The desk itself is locked and waits."))
        self.leave.set_words(tr("Leave practice"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint its ground, one with the frame; below the button the window's own, on which a focus ring is seen."""
        painter, reach = QPainter(self), theme.px(5)
        painter.fillRect(self.rect(), theme.color("warn"))
        box = QRectF(self.leave.geometry()).adjusted(-reach, -reach, reach, reach)
        shapes.panel(painter, box, theme.color("bg"), radius=10)


class PracticeFrame(QWidget):
    """Holds the window's scenes; `hold` takes them in."""

    def __init__(self, strip: Strip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice-frame")
        self.strip, self.band = strip, Band()
        column = theme.spaced(QVBoxLayout(self), 0, FRAME)
        column.addWidget(self.band)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addWidget(strip)
        column.addLayout(self._row, 1)
        self._scenes: QWidget | None = None
        theme.signals().changed.connect(self._arrange)

    def hold(self, scenes: QWidget) -> None:
        """Put the window's scenes where they belong."""
        self._scenes = scenes
        self._row.insertWidget(0, QuietScroll(scenes), 1)
        self._arrange()

    def speak(self) -> None:
        """Say what stands around the window in its language, which is another one now."""
        self.band.speak()
        self.strip.speak()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when there is too little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= theme.px(TURN)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.BottomToTop)
        self.strip.show_short(not beside)
        if self._scenes is not None:
            self._scenes.setMinimumHeight(0 if beside else theme.px(LEAST))
