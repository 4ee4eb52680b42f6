"""What every chart has: marks that the arrow keys walk through, each with words for who cannot see it. Paints none itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from tracker.ui import theme
from tracker.ui.hearing import announce
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import tip

_AHEAD = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class Part(NamedTuple):
    """A part of a stacked mark: how much, its words, and the ink and pattern that tell it from its neighbours."""

    amount: int
    shown: str
    ink: str
    pattern: str


class Mark(NamedTuple):
    """One bar or column. `shown` is its value beside it, `beside` a quiet word more, `spoken` all of it in a sentence."""

    label: str
    amount: int
    shown: str
    spoken: str
    beside: str = ""
    ink: str = "accent"
    parts: tuple[Part, ...] = ()
    faint: bool = False
    """Whether `shown` is no figure but says why there is none."""
    pattern: str = "solid"
    """How it is filled; another one marks what is no part of the other figures, `none` draws no bar at all."""


class Chart(QWidget):
    """One Tab stop. The arrows, Home and End go from mark to mark; the one at hand is outlined and spoken.

    Hidden from nobody: what the colour says is written beside each mark, and the accessible name says the mark at hand.
    """

    spoken_role = QAccessible.Role.Chart
    moved = Signal(int)
    across = False
    """Whether the marks stand beside each other: then the arrows follow the reading direction."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.marks: tuple[Mark, ...] = ()
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # until there is something to walk through
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ownFocus", True)
        theme.signals().changed.connect(self.updateGeometry)
        self._say()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks; the one at hand stays where it can."""
        self.marks = tuple(marks)
        self.current = min(self.current, max(0, len(self.marks) - 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if marks else Qt.FocusPolicy.NoFocus)
        self._say()
        self.updateGeometry()
        self.update()

    def place(self, index: int) -> QRectF:
        """Return where a mark stands."""
        raise NotImplementedError

    def paint_marks(self, painter: QPainter, rtl: bool) -> None:
        """Paint all marks."""
        raise NotImplementedError

    def spoken(self) -> str:
        """Return the words of the mark at hand."""
        return self.marks[self.current].spoken if self.marks else ""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the marks, and the outline of the one at hand while the keyboard is here."""
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.paint_marks(painter, rtl)
        if self.hasFocus() and self.marks:
            shapes.outline(painter, self.place(self.current), radius=4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks."""
        target = self._target(event.key())
        if target is None or not self.marks:
            super().keyPressEvent(event)
            return
        self._go(min(max(0, target), len(self.marks) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the mark under the pointer, or the finger."""
        at = self._at(event.position())
        if at is not None:
            self._go(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outline the mark at hand."""
        super().focusInEvent(event)
        self.update()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Say where the mark at hand is: a page that scrolls to what has the focus comes to it, not to the whole chart."""
        if query == Qt.InputMethodQuery.ImCursorRectangle and self.marks:
            return self.place(self.current).toAlignedRect()
        return super().inputMethodQuery(query)

    def event(self, event: QEvent) -> bool:
        """Say the mark under the pointer as a tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(QPointF(event.pos()))
            if at is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tip(self.marks[at].spoken), self)
            return True
        return super().event(event)

    def _target(self, key: int) -> int | None:
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return len(self.marks) - 1
        mirrored = self.across and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if key in _AHEAD:
            return self.current + (-1 if mirrored and key == Qt.Key.Key_Right else 1)
        if key in _BACK:
            return self.current + (1 if mirrored and key == Qt.Key.Key_Left else -1)
        return None

    def _at(self, point: QPointF) -> int | None:
        return next((n for n in range(len(self.marks)) if self.place(n).contains(point)), None)

    def _go(self, index: int) -> None:
        self.current = index
        self._say()
        self.update()
        self.moved.emit(index)
        self._come_into_view()
        announce(self, self.spoken())

    def _say(self) -> None:
        if self.marks:
            self.setAccessibleName(f"{self.title}: {self.spoken()}")
            self.setAccessibleDescription(f"{self.current + 1} / {len(self.marks)}")
        else:
            self.setAccessibleName(self.title)
            self.setAccessibleDescription("")

    def _come_into_view(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            box = self.place(self.current)
            middle = self.mapTo(inside, QPoint(round(box.center().x()), round(box.center().y())))
            above.ensureVisible(middle.x(), middle.y(), theme.px(20), round(box.height() / 2) + theme.px(12))
