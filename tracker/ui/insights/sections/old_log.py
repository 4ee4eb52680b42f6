"""What an imported log tells of the same days: beside the figures and in none of them, marked by word and pattern."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.desk.insights.seeing import Shown
from tracker.domain.insights.figures import Spent, binned
from tracker.ui import language, theme
from tracker.ui.insights import words
from tracker.ui.insights.sections.section import ChartCard, beside
from tracker.ui.widgets.charts.bars import Bars
from tracker.ui.widgets.charts.chart import Mark
from tracker.ui.widgets.charts.columns import Columns

_MOST = 8
_PATTERN = "lines"


class OldLogCards(QWidget):
    """There only when a log that was brought in tells of the days in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = ChartCard(self.tr("From the imported log"), Columns(self.tr("From the imported log")))
        self.causes = ChartCard(self.tr("Why, in the imported log"), Bars(self.tr("Why, in the imported log")))
        self.days.chart.setObjectName("old-days")
        self.causes.chart.setObjectName("old-causes")
        column = theme.spaced(QVBoxLayout(self), 0, 0)
        column.addWidget(beside((self.days, 1), (self.causes, 1)))
        self.hide()

    def show_known(self, shown: Shown) -> None:
        """Show what the log tells, or nothing."""
        old = shown.seen.old
        self.setVisible(old is not None and old.count > 0)
        if old is None or not old.count:
            return
        columns = [
            _mark(shown, words.days(first, last), Spent("", count, value, 0))._replace(
                label=words.day_name(first), shown=words.whole(shown.house, value) if value else ""
            )
            for first, last, count, value in binned(old.by_day)
        ]
        said = words.tr("{gestures}, {money}: as the old log has them, on no cap and in no total above.").format(
            gestures=words.gestures(old.count), money=language.money(shown.house, old.value)
        )
        self.days.show_chart(columns, said, "")
        rows = old.by_cause[:_MOST]
        marks = [_mark(shown, words.old_cause(shown, row.key), row) for row in rows]
        self.causes.show_chart(marks, _more(len(rows), len(old.by_cause)), "")


class OldBrokenCards(QWidget):
    """What broke where, as the log tells it; there only when it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bill = ChartCard(
            self.tr("The defect bill of the imported log"), Bars(self.tr("The defect bill of the imported log"))
        )
        self.rooms = ChartCard(self.tr("By room, in the imported log"), Bars(self.tr("By room, in the imported log")))
        self.bill.chart.setObjectName("old-bill")
        self.rooms.chart.setObjectName("old-rooms")
        column = theme.spaced(QVBoxLayout(self), 0, 0)
        column.addWidget(beside((self.bill, 1), (self.rooms, 1)))
        self.hide()

    def show_known(self, shown: Shown) -> None:
        """Show what the log tells, or nothing."""
        old = shown.seen.old
        rooms = [row for row in old.by_room if row.key] if old is not None else []
        self.setVisible(bool(rooms))
        if old is None:
            return
        bill = [
            _mark(shown, f"{words.room(row.room)} · {words.cause(shown, row.cause)}", row.spent)
            for row in old.bill[:_MOST]
        ]
        self.bill.show_chart(bill, _more(len(bill), len(old.bill)), "")
        self.bill.setVisible(bool(bill))
        marks = [_mark(shown, words.room(row.key), row) for row in rooms[:_MOST]]
        self.rooms.show_chart(marks, _more(len(marks), len(rooms)), "")


def _more(shown: int, known: int) -> str:
    said = words.tr("The {n} dearest of {of}; the CSV has all of them.").format(n=shown, of=language.number(known))
    return said if known > shown else ""


def _mark(shown: Shown, name: str, row: Spent) -> Mark:
    money, gestures = language.money(shown.house, row.value), words.gestures(row.count)
    spoken = words.tr("{name}: {gestures}, {money}, imported").format(name=name, gestures=gestures, money=money)
    return Mark(name, row.value, money, spoken, gestures, "info", pattern=_PATTERN)
