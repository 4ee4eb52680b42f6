"""The focus ring: one overlay a window that follows the focused widget, 2 px wide with a 2 px gap.

Widgets that paint their own focus (lists do, per row) say so with the property `ownFocus`. A ring shows for keys and
for text fields, not for a click.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tracker.ui.theme.current import color, px

GAP, WIDTH = 2, 2

_MOVES = frozenset(
    (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange)
)
_TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)


class _Ring(QWidget):
    """The painted ring, a transparent child of the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focusRing")
        self.hide()

    def put_around(self, box: QRect, allowed: QRect) -> None:
        """Lie around `box`, never outside `allowed`; both in the window's coordinates."""
        reach = px(GAP + WIDTH)
        outer = box.adjusted(-reach, -reach, reach, reach)
        self.setGeometry(outer)
        hole = outer.adjusted(reach, reach, -reach, -reach).translated(-outer.topLeft())
        # Only the frame is ours: what lies inside repaints without asking the ring.
        frame = QRegion(self.rect()).subtracted(QRegion(hole.adjusted(px(6), 0, -px(6), 0)))
        frame = frame.united(QRegion(self.rect()).subtracted(QRegion(hole)))
        seen = frame.intersected(QRegion(allowed.translated(-outer.topLeft())))
        if seen.isEmpty():  # scrolled out of sight; and an empty mask would be none
            self.hide()
            return
        self.setMask(seen)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = px(WIDTH)
        painter.setPen(QPen(color("focus"), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), px(11), px(11))


class FocusFollower(QObject):
    """Moves the ring of each window to the widget that has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: list[QWidget] = []
        self._ring: _Ring | None = None
        self._by_mouse = False
        app.focusChanged.connect(self._moved)

    def refresh(self) -> None:
        """Lay the ring again after a change of theme or scale."""
        self._lay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused widget and everything it stands in."""
        kind = event.type()
        if kind in _MOVES:
            self._lay()
        elif kind == QEvent.Type.KeyPress and self._by_mouse:
            self._by_mouse = False
            self._lay()
        elif kind == QEvent.Type.KeyRelease and isinstance(watched, QAbstractItemView):
            self._lay()  # a row may have become the current one, or none is
        return super().eventFilter(watched, event)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        # The widget and what it stands in: a ring must follow when a drawer moves or a page scrolls.
        at = new
        while at is not None:
            at.installEventFilter(self)
            self._watched.append(at)
            if at.isWindow():
                break
            at = at.parentWidget()
        self._lay()

    def _lay(self) -> None:
        target = self._watched[0] if self._watched else None
        if target is None or not shiboken6.isValid(target) or not self._wanted(target):
            if self._ring is not None and shiboken6.isValid(self._ring):
                self._ring.hide()
            return
        window = target.window()
        if self._ring is None or not shiboken6.isValid(self._ring) or self._ring.parentWidget() is not window:
            if self._ring is not None and shiboken6.isValid(self._ring):
                self._ring.deleteLater()
            self._ring = _Ring(window)
        self._ring.put_around(QRect(target.mapTo(window, QPoint(0, 0)), target.size()), self._allowed(target, window))

    def _wanted(self, target: QWidget) -> bool:
        if not target.isVisible() or target.isWindow() or _paints_it(target):
            return False
        if target.window().windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
            return False
        return not self._by_mouse or isinstance(target, _TYPED)

    @staticmethod
    def _allowed(target: QWidget, window: QWidget) -> QRect:
        """Return where the ring may paint: not beyond the scroll areas the widget stands in."""
        allowed = window.rect()
        at = target.parentWidget()
        while at is not None and at is not window:
            above = at.parentWidget()
            if isinstance(above, QAbstractScrollArea) and above.viewport() is at:
                allowed = allowed.intersected(QRect(at.mapTo(window, QPoint(0, 0)), at.size()))
            at = above
        return allowed


def _paints_it(target: QWidget) -> bool:
    """Whether a widget shows its own focus now: a list does once a row is current."""
    if not target.property("ownFocus"):
        return False
    return not isinstance(target, QAbstractItemView) or target.currentIndex().isValid()
