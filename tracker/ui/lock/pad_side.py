"""The side of the lock screen where the pad stands, which scrolls (at 200 % the pad is taller than a small screen), and its head."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Glyph


def beside_the_people(card: QWidget, other: QWidget) -> QScrollArea:
    """Hold the pad's card, and the one that may take its place."""
    holder = QWidget()
    column = theme.spaced(QVBoxLayout(holder), 0, 6)
    column.addStretch(1)
    column.addWidget(card)
    column.addWidget(other)
    column.addStretch(1)
    area = QuietScroll(holder)
    theme.measured(area, lambda w: w.setFixedWidth(card.sizeHint().width() + theme.px(12 + 14)))
    return area


def beside_the_mark(*words: QWidget) -> QHBoxLayout:
    """The product's mark, and the words beside it, one below the other."""
    row, column = theme.spaced(QHBoxLayout(), 12, (6, 0, 6, 10)), theme.spaced(QVBoxLayout(), 2, 0)
    row.addWidget(Glyph("latitude", "", 40))
    for one in words:
        column.addWidget(one)
    row.addLayout(column, 1)
    return row
