"""A titled surface that pages put their content on; where its heading has no room beside the actions it stands above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.widgets.frames.words import OneLine
from tracker.ui.widgets.frames.wrapping import Wrapping


class Card(QFrame):
    """A rounded surface. Put content into `body`; `header` holds the title and, at its far side, small actions."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(
        self, title: str = "", *, margins: int = 12, level: bool = False, parent: QWidget | None = None
    ) -> None:
        """`level`: it stands beside a card that has actions, and its title as low as that one's."""
        super().__init__(parent)
        self.setProperty("look", "card")
        column = theme.spaced(QVBoxLayout(self), 8, margins)
        self.header = theme.spaced(QHBoxLayout(), 8, 0)
        self.title = OneLine(title, "body", bold=True)
        if level:
            theme.measured(self.title, lambda title: title.setMinimumHeight(theme.reach(36)))
        self.header.addWidget(self.title, 1)
        self._actions = Wrapping()
        self.header.addLayout(self._actions)
        column.addLayout(self.header)
        self.body = theme.spaced(QVBoxLayout(), 8, 0)
        column.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title; without one the header shows only its actions."""
        self.title.set_text(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget, *, first: bool = False) -> None:
        """Put a small control at the far side of the header, after those that are there or before them."""
        self._actions.insert(0 if first else self._actions.count(), widget)

    def event(self, event: QEvent) -> bool:
        """Stack the header where it would be cut, whenever anything about it changed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit_header()
        return super().event(event)

    def _fit_header(self) -> None:
        actions = self._actions.sizeHint().width()
        needed = self.title.sizeHint().width() + self.header.spacing() + actions
        stacked = actions > 0 and not self.title.isHidden() and needed > self.contentsRect().width() - self._aside()
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if stacked else ways.LeftToRight
        if self.header.direction() != wanted:
            self.header.setDirection(wanted)

    def _aside(self) -> int:
        """Pixels at both sides of the header."""
        layout = self.layout()
        margins = layout.contentsMargins() if layout is not None else self.contentsMargins()
        return margins.left() + margins.right()


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a one-pixel line between parts of a card."""
    line = QFrame(parent)
    line.setProperty("look", "hairline")
    line.setFixedHeight(1)
    return line
