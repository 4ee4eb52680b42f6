"""The side of the lock screen where the pad stands: it scrolls, for at 200 % the pad is taller than a small screen."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.shell.quiet_scroll import QuietScroll


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
