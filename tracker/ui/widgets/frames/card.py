"""A titled surface that pages put their content on."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.widgets.frames.words import OneLine


class Card(QFrame):
    """A rounded surface. Put content into `body`; `header` holds the title and, at its far side, small actions."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, title: str = "", *, margins: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        column = theme.spaced(QVBoxLayout(self), 8, margins)
        self.header = theme.spaced(QHBoxLayout(), 8, 0)
        self.title = OneLine(title, "body", bold=True)
        self.header.addWidget(self.title, 1)
        column.addLayout(self.header)
        self.body = theme.spaced(QVBoxLayout(), 8, 0)
        column.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title; without one the header shows only its actions."""
        self.title.set_text(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put a small control at the far side of the header."""
        self.header.addWidget(widget)


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a one-pixel line between parts of a card."""
    line = QFrame(parent)
    line.setProperty("look", "hairline")
    line.setFixedHeight(1)
    return line
