"""A card that lies over the window until it is done with: no dialog, Esc and a click beside it close it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.widgets import Card

_LOW = 480
"""Design pixels of height below which no part of the window is left for looks."""


class Overlay(QWidget):
    """Covers `window`; `card` holds the content. `open` shows it, `close_over` hides it and gives the focus back."""

    spoken_role = QAccessible.Role.Dialog

    def __init__(self, window: QWidget, *, width: int, height: int) -> None:
        super().__init__(window)
        self._window = window
        self._size = (width, height)
        self._before: QWidget | None = None
        self.card = Card(margins=12)
        self._column = theme.spaced(QVBoxLayout(self), 0, (24, 64, 24, 24))
        self._column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        window.installEventFilter(self)
        theme.signals().changed.connect(self._fit)
        self.hide()

    def open(self) -> None:
        """Cover the window."""
        self._before = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()

    def close_over(self) -> None:
        """Uncover it; the focus goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """The desk is locked, or speaks another language."""
        self.close_over()

    def outlives(self) -> bool:
        """Whether it stays, unseen, where everything else is built anew."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when its size changes."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no key goes on to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        elif is_enter(event):
            press_focused()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the card closes."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_over()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the card."""
        inside = [w for w in self.card.findChildren(QWidget) if _takes_tab(w)]
        at = QApplication.focusWidget()
        if not inside:
            return True
        step = 1 if forward else -1
        place = (inside.index(at) + step) % len(inside) if at in inside else 0
        inside[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Dim what lies below."""
        veil = QColor(theme.color("bg"))
        veil.setAlphaF(0.72)
        QPainter(self).fillRect(self.rect(), veil)

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        width, height = self._size
        self.card.setFixedWidth(min(theme.px(width), self.width() - theme.px(48)))
        self.card.setMaximumHeight(self.tallest(height))
        self._column.setContentsMargins(theme.px(24), self._above(), theme.px(24), theme.px(24))

    def tallest(self, wanted: int, taken: int = 0) -> int:
        """Pixels of height for `wanted` design pixels, or what the window has beside `taken` ones."""
        return min(theme.px(wanted), self._window.height() - self._above() - theme.px(24 + taken))

    def _above(self) -> int:
        """Pixels of the window above the card: few where the window is low for its letters."""
        return theme.px(64 if self._window.height() >= theme.px(_LOW) else 24)


def _takes_tab(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive() and not widget.isChecked():  # type: ignore[attr-defined]  # a button has it
        return False  # choices that exclude each other are one stop: the arrows move among them
    if widget.focusProxy() is not None:
        return False  # the editor inside a number or a date hands the keyboard back to it, and Tab would stay there
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def clear(window: QWidget) -> None:
    """Close every overlay, the news and whatever has popped up: nothing of it may stand before the lock screen."""
    for overlay in window.findChildren(Overlay):
        overlay.put_away()
    for news in window.findChildren(QWidget, "news"):
        news.hide()
    for above in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if above is not None:
            above.close()
