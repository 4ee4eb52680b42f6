"""What every section has: a column of cards that shows what is known so far. Knows no figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.desk.insights.seeing import Shown
from tracker.ui import theme
from tracker.ui.shell.side_by_side import SideBySide
from tracker.ui.widgets import Card, EmptyState, Words
from tracker.ui.widgets.charts.chart import Chart, Mark


class Section(QWidget):
    """`show_known` brings it up to date, `enter` gives its first part the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = theme.spaced(QVBoxLayout(self), 12, (2, 2, 2, 8))

    def show_known(self, shown: Shown) -> None:
        """Show what is known so far."""

    def clear(self) -> None:
        """Forget what was shown and typed: somebody else may come."""

    def enter(self) -> bool:
        """Focus the first chart or field; False when there is none to focus."""
        return False


def focus(widget: QWidget) -> bool:
    """Give a widget the keyboard, if it takes it now."""
    able = widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    if able:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return able


class ChartCard(Card):
    """A chart with its heading, a quiet sentence under it, and what is said when there is nothing to draw."""

    def __init__(self, title: str, chart: Chart, icon: str = "insights", parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.chart = chart
        self.said = Words("", "small", "muted", wrap=True)
        self.nothing = EmptyState(icon, "", "")
        self.body.addWidget(self.said)
        self.body.addWidget(chart)
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)

    def show_chart(self, marks: Sequence[Mark], said: str, nothing: str, hint: str = "") -> None:
        """Show marks, or say why there are none."""
        self.chart.show_marks(marks)
        self.chart.setVisible(bool(marks))
        self.said.setText(said)
        self.said.setVisible(bool(said and marks))
        self.nothing.setVisible(not marks)
        self.nothing.set_words("insights", nothing, hint)


def beside(*parts: tuple[QWidget, int], turn: int = 820) -> SideBySide:
    """Parts beside each other where there is room."""
    row = SideBySide(turn)
    for part, stretch in parts:
        row.add(part, stretch)
    return row
