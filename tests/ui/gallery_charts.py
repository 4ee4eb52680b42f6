"""The charts of the insights in the gallery: long names, other scripts, too few answers, a day without a gesture."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from tests.ui.samples import LONG
from tracker.ui import theme
from tracker.ui.widgets import Card
from tracker.ui.widgets.charts.bars import Bars, Stacks
from tracker.ui.widgets.charts.chart import Mark, Part
from tracker.ui.widgets.charts.columns import Columns


def charts() -> QWidget:
    page = QWidget()
    grid = theme.spaced(QGridLayout(page), 12, 16)
    bars, stacks, days = Bars("Why"), Stacks("How it landed"), Columns("Given each day")
    bars.show_marks(
        [
            Mark("412 · Heating or air conditioning", 34_000, "€340.00", "it", "6 gestures · Thu 12 Nov", "warn"),
            Mark(LONG[:120], 21_000, "€210.00", "it", "1 incident, 18 gestures"),
            Mark("عطل في التكييف", 4_000, "€40.00", "it", "2 gestures"),
            Mark("5 others", 0, "€57.00", "it", "27 gestures"),
        ]
    )
    parts = (Part(16, "16", "ok", "solid"), Part(26, "26", "info", "lines"), Part(5, "5", "over", "dots"))
    stacks.show_marks(
        [
            Mark("Credit", 47, "€64.50 a delighted guest", "it", "47 of 109 answered", parts=parts),
            Mark("Upgrade", 1, "too few answers", "it", "1 of 18 answered", parts=parts[2:], faint=True),
        ]
    )
    values = [40, 128, 119, 85, 63, 75, 52, 0, 172, 135, 212, 245, 15, 89, 52, 160, 105, 90, 120, 169, 92, 184]
    days.show_marks([Mark(f"{n} Nov", v, str(v), f"{n} Nov: €{v}.00") for n, v in enumerate(values, 1)])
    for at, (title, chart) in enumerate((("Why", bars), ("How it landed", stacks))):
        card = Card(title)
        card.body.addWidget(chart)
        card.body.addStretch(1)
        grid.addWidget(card, 0, at)
    card = Card("Given each day")
    card.body.addWidget(days)
    grid.addWidget(card, 1, 0, 1, 2)
    days.setFocus()
    return page
