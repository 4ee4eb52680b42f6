"""Spend: the headline figures, what was given when, and why, as what and by whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tracker.desk.insights.seeing import Shown
from tracker.domain.insights.figures import Spent, binned
from tracker.ui import language, theme
from tracker.ui.insights import words
from tracker.ui.insights.sections.old_log import OldLogCards
from tracker.ui.insights.sections.section import ChartCard, Section, beside, focus
from tracker.ui.shift.now.figure import Figure
from tracker.ui.widgets import Card, Words
from tracker.ui.widgets.charts.bars import Bars
from tracker.ui.widgets.charts.chart import Mark
from tracker.ui.widgets.charts.columns import Columns

_MOST = 8


class SpendSection(Section):
    """What was given in the range."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Headline()
        self.days = ChartCard(self.tr("Given each day"), Columns(self.tr("Given each day")))
        self.causes = ChartCard(self.tr("Why"), Bars(self.tr("Why")))
        self.kinds = ChartCard(self.tr("As what"), Bars(self.tr("As what")))
        self.reps = ChartCard(self.tr("By whom"), Bars(self.tr("By whom")))
        for name, part in (("days", self.days), ("causes", self.causes), ("kinds", self.kinds), ("reps", self.reps)):
            part.chart.setObjectName(f"spend-{name}")
        self.column.addWidget(self.head)
        self.column.addWidget(self.days)
        right = QWidget()
        stacked = theme.spaced(QVBoxLayout(right), 12, 0)
        stacked.addWidget(self.kinds)
        stacked.addWidget(self.reps)
        stacked.addStretch(1)
        self.column.addWidget(beside((self.causes, 1), (right, 1)))
        self.old = OldLogCards()
        self.column.addWidget(self.old)
        self.column.addStretch(1)

    def show_known(self, shown: Shown) -> None:
        """Show the spend."""
        found = shown.seen.figures
        self.head.show_known(shown)
        self.old.show_known(shown)
        hint = words.tr("What is given from now on stands here.") if shown.seen.whole else ""
        nothing = words.tr("Nothing was given in these days") if shown.seen.whole else words.tr("Counting…")
        columns = [_column(shown, *one) for one in binned(found.by_day)] if found.gestures else []
        self.days.show_chart(columns, words.unit(shown, weekly=found.days > len(columns)), nothing, hint)
        self.causes.show_chart(bars(shown, found.by_cause, lambda key: words.cause(shown, key)), "", nothing)
        self.kinds.show_chart(
            [m._replace(ink=k.key) for m, k in zip(bars(shown, found.by_kind, words.kind), found.by_kind, strict=True)],
            "", nothing,
        )  # fmt: skip
        for part in (self.causes, self.kinds, self.reps):
            part.setVisible(bool(found.gestures) and (part is not self.reps or shown.own is None))
        self.reps.show_chart(bars(shown, found.by_rep, lambda key: words.person(shown, key)), "", nothing)

    def enter(self) -> bool:
        """Start with the days; where nothing was given yet, with those of the imported log."""
        return focus(self.days.chart) or focus(self.old.days.chart)


class Headline(Card):
    """The figures that are read first, and how they tie to the day reports."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.figures = {
            "value": Figure(words.tr("Given")), "cost": Figure(words.tr("Cost to the house")),
            "gestures": Figure(words.tr("Gestures")), "guests": Figure(words.tr("Guests")),
            "back": Figure(words.tr("Taken back")), "median": Figure(words.tr("Median use of the cap")),
            "left": Figure(words.tr("Left on caps that were used")),
        }  # fmt: skip
        self._grid = theme.spaced(QGridLayout(), 12, 0)
        self.body.addLayout(self._grid)
        self.tied = Words("", "small", "muted", wrap=True)
        self.body.addWidget(self.tied)
        self._across = 0
        self._lay()

    def show_known(self, shown: Shown) -> None:
        """Show the figures so far."""
        found, money = shown.seen.figures, partial(language.money, shown.house)
        median = words.tr("too few yet") if found.median is None else f"{found.median} %"
        said = {
            "value": money(found.value), "cost": money(found.cost), "gestures": language.number(found.gestures),
            "guests": language.number(found.guests), "back": language.number(found.taken_back), "median": median, "left": money(found.headroom),
        }  # fmt: skip
        for key, text in said.items():
            self.figures[key].show_amount(text, "muted" if key == "median" and found.median is None else "text")
        self.tied.setText(words.ties(shown))
        self.tied.setVisible(bool(self.tied.text() and (found.gestures or found.booked)))
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as fit."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        room = max(1, self.width() - theme.px(24))
        widest = max(f.sizeHint().width() for f in self.figures.values()) + theme.px(12)
        across = max(1, min(len(self.figures), room // widest))
        if across == self._across:
            return
        self._across = across
        for at, figure in enumerate(self.figures.values()):
            self._grid.addWidget(figure, at // across, at % across)
        for column in range(len(self.figures)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)


def bars(shown: Shown, sums: tuple[Spent, ...], name: Callable[[str], str], most: int = _MOST) -> list[Mark]:
    """The largest sums as bars. What is left out stands together at the end, in words only: it is no cause of its own."""
    rows = list(sums)
    if len(rows) > most:
        rest = rows[most - 1 :]
        others = Spent("", sum(x.count for x in rest), sum(x.value for x in rest), sum(x.cost for x in rest))
        left = _mark(shown, language.counted("1 other", "{n} others", len(rest)), others)
        return [*bars(shown, tuple(rows[: most - 1]), name, most), left._replace(amount=0, pattern="none")]
    return [_mark(shown, name(row.key), row) for row in rows]


def _mark(shown: Shown, label: str, row: Spent) -> Mark:
    money = language.money(shown.house, row.value)
    beside_ = " · ".join(x for x in (words.gestures(row.count), words.incidents(row.incidents)) if x)
    spoken = words.tr("{name}: {gestures}, {money}, cost {cost}").format(
        name=label, gestures=words.gestures(row.count), money=money, cost=language.money(shown.house, row.cost)
    )
    return Mark(label, row.value, money, spoken, beside_)


def _column(shown: Shown, first: date, last: date, count: int, value: int) -> Mark:
    spoken = words.tr("{name}: {gestures}, {money}").format(
        name=words.days(first, last), gestures=words.gestures(count), money=language.money(shown.house, value)
    )
    return Mark(words.day_name(first), value, words.whole(shown.house, value), spoken)
