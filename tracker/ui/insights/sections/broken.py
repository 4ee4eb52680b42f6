"""What broke: the defect bill, room by room and cause by cause, so that it can be mended."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tracker.desk.insights.seeing import Shown
from tracker.domain.insights.figures import Broken
from tracker.ui import dates, language
from tracker.ui.insights import words
from tracker.ui.insights.sections.old_log import OldBrokenCards
from tracker.ui.insights.sections.section import ChartCard, Section, beside, focus
from tracker.ui.insights.sections.spend import bars
from tracker.ui.widgets.charts.bars import Bars
from tracker.ui.widgets.charts.chart import Mark

_MOST = 20


class BrokenSection(Section):
    """The bill on one side, all causes and rooms on the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bill = ChartCard(self.tr("The defect bill"), Bars(self.tr("The defect bill")))
        self.causes = ChartCard(self.tr("By cause"), Bars(self.tr("By cause")))
        self.rooms = ChartCard(self.tr("By room"), Bars(self.tr("By room")))
        for name, part in (("bill", self.bill), ("causes", self.causes), ("rooms", self.rooms)):
            part.chart.setObjectName(f"broken-{name}")
        right = Section()
        right.column.setContentsMargins(0, 0, 0, 0)
        right.column.addWidget(self.causes)
        right.column.addWidget(self.rooms)
        right.column.addStretch(1)
        self.old = OldBrokenCards()
        self.column.addWidget(beside((self.bill, 1), (right, 1)))
        self.column.addWidget(self.old)
        self.column.addStretch(1)

    def show_known(self, shown: Shown) -> None:
        """Show what broke."""
        found = shown.seen.figures
        nothing = (
            words.tr("Nothing broke in these days, or nobody named a cause")
            if shown.seen.whole
            else words.tr("Counting…")
        )
        hint = words.tr("Gestures without a cause, and those for joy, stand on no defect bill.")
        rows = found.bill[:_MOST]
        more = words.tr("The {n} dearest of {of}; the CSV has all of them.").format(
            n=len(rows), of=language.number(len(found.bill))
        )
        self.bill.show_chart(
            [_mark(shown, row) for row in rows], more if len(found.bill) > len(rows) else "", nothing, hint
        )
        causes = tuple(x for x in found.by_cause if x.key and not x.key.startswith("DL."))
        self.causes.show_chart(bars(shown, causes, lambda key: words.cause(shown, key), 10), "", nothing)
        rooms = tuple(x for x in found.by_room if x.key)
        self.rooms.show_chart(bars(shown, rooms, words.room, 10), "", nothing)
        for part, rows_ in ((self.causes, causes), (self.rooms, rooms)):  # that nothing broke is said once
            part.setVisible(bool(rows_))
        self.old.show_known(shown)

    def enter(self) -> bool:
        """Start with the dearest."""
        return focus(self.bill.chart) or focus(self.old.bill.chart) or focus(self.old.rooms.chart)


def _mark(shown: Shown, row: Broken) -> Mark:
    label = f"{words.room(row.room)} · {words.cause(shown, row.cause)}"
    money, last = language.money(shown.house, row.value), dates.short_day(row.last)
    spoken = words.tr("{name}: {gestures}, {money}, cost {cost}, last on {day}").format(
        name=label,
        gestures=words.gestures(row.count),
        money=money,
        cost=language.money(shown.house, row.cost),
        day=last,
    )
    quiet = " · ".join(x for x in (words.gestures(row.count), words.incidents(row.incidents), last) if x)
    return Mark(label, row.value, money, spoken, quiet, "warn")
