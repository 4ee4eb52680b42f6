"""Who dares: how much of the cap is used, who helps, and who serves guests and never gives. Under-use is told like over-use."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tracker.desk.insights.seeing import Shown
from tracker.domain.insights.figures import Daring, Figures
from tracker.ui import language, theme
from tracker.ui.insights import words
from tracker.ui.insights.sections.section import ChartCard, Section, focus
from tracker.ui.shift.past.figure_table import Column, FigureRow, FigureTable
from tracker.ui.widgets import Card, Words
from tracker.ui.widgets.charts.chart import Mark
from tracker.ui.widgets.charts.columns import Columns
from tracker.ui.widgets.lists.line_paint import ROW


class DaringSection(Section):
    """A picture of how caps are used, and a row for each person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.use = ChartCard(
            self.tr("How much of the cap a guest got in a day"), Columns(self.tr("Use of the cap"), at_last=False)
        )
        self.use.chart.setObjectName("daring-use")
        self.who = Card(self.tr("Who helps"))
        self.table = FigureTable(_columns(), self.tr("Who helps"))
        theme.measured(self.table, lambda _table: self._fit())
        self.table.setObjectName("daring-table")
        self.table.placeholder.set_words("guests", self.tr("Nobody has given anything in these days"))
        self.note = Words(
            words.tr(
                "Helped are guests with a gesture of this person. Served without one are guests this person promised something,"
                " kept a promise for or asked how it landed, and gave nothing. The median use is over the guests of a day."
            ),
            "small", "muted", wrap=True,
        )  # fmt: skip
        self.fresh = Words(
            words.tr(
                "An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been"
                " given something that day already. Within what is left of the cap the desk asks nobody."
            ),
            "small", "muted", wrap=True,
        )  # fmt: skip
        self.leads = Words("", "body", "text", wrap=True)
        self.who.body.addWidget(self.leads)
        self.who.body.addWidget(self.table)
        self.who.body.addWidget(self.note)
        self.who.body.addWidget(self.fresh)
        self.column.addWidget(self.use)
        self.column.addWidget(self.who)
        self.column.addStretch(1)

    def show_known(self, shown: Shown) -> None:
        """Show who dares."""
        found = shown.seen.figures
        nothing = words.tr("No cap was used in these days") if shown.seen.whole else words.tr("Counting…")
        said = _said(shown, found) if found.guest_days else ""
        self.use.show_chart(_marks(found) if found.guest_days else [], said, nothing)
        self.table.show_rows([_row(shown, one) for one in found.daring])
        self._fit()
        by_leads = found.by_leads if shown.own is None else 0
        self.leads.setVisible(bool(by_leads))
        self.leads.setText(
            words.tr("Leads and managers gave {gestures} ({money}) that a rep's own cap would have covered.").format(
                gestures=words.gestures(by_leads), money=language.money(shown.house, found.by_leads_value)
            )
        )

    def enter(self) -> bool:
        """Start with the picture."""
        return focus(self.use.chart) or focus(self.table)

    def _fit(self) -> None:
        """As tall as its rows: the page scrolls, not the table in it."""
        rows = self.table.rows.rowCount()
        self.table.setFixedHeight(theme.reach(ROW) * rows + theme.px(ROW) + 2 if rows else theme.px(160))


def _columns() -> tuple[Column, ...]:
    return (
        Column(words.tr("Who"), share=2, bold=True), Column(words.tr("Gestures"), figures=True),
        Column(words.tr("Guests helped"), figures=True, gives_way=5),
        Column(words.tr("Served without"), figures=True, gives_way=4), Column(words.tr("Median use"), figures=True),
        Column(words.tr("Left on caps"), figures=True, gives_way=2), Column(words.tr("Asked above the cap"), figures=True, gives_way=3),
        Column(words.tr("Of these within a fresh cap"), figures=True, gives_way=1),
    )  # fmt: skip


def _row(shown: Shown, one: Daring) -> FigureRow:
    median = words.tr("too few") if one.median is None else f"{one.median} %"
    return FigureRow(
        one.rep,
        (
            words.person(shown, one.rep), language.number(one.gestures), language.number(one.helped), language.number(one.without), median,
            language.money(shown.house, one.headroom), language.number(one.asked), language.number(one.within),
        ),
    )  # fmt: skip


def _marks(found: Figures) -> list[Mark]:
    marks = []
    for tenth, count in enumerate(found.histogram):
        low = tenth * 10
        label = (
            words.tr("over")
            if tenth == 10
            else words.tr("{low}–{high} %").format(low=low, high=low + (10 if tenth == 9 else 9))
        )
        name = words.tr("Above the cap") if tenth == 10 else words.tr("{range} of the cap").format(range=label)
        times = language.counted("1 guest on a day", "{n} guests on a day", count)
        spoken = words.tr("{name}: {times}").format(name=name, times=times)
        marks.append(Mark(label, count, language.number(count), spoken, ink="over" if tenth == 10 else "accent"))
    return marks


def _said(shown: Shown, found: Figures) -> str:
    left = language.money(shown.house, found.headroom)
    if found.median is None:
        return words.tr("{left} was left on the caps that were used; too few to say a median.").format(left=left)
    return words.tr(
        "Half of the time {median} % or less of the cap was used; {left} was left on the caps that were used."
    ).format(median=found.median, left=left)
