"""The business day: which it is, since when and why, rolling it, and the reports of the days before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tracker.desk.access import allowed
from tracker.desk.days import BusinessDay
from tracker.desk.shift_page import ShiftView
from tracker.desk.shift_past import PastDay
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.ui import dates, language, theme
from tracker.ui.shift import words
from tracker.ui.shift.past.figure_table import Column, FigureRow, FigureTable
from tracker.ui.widgets import Card, OneLine, Words, button, hairline

WIDE = 340


class DayCard(Card):
    """`roll_wanted` when the night audit wants the next day, `export_wanted(date)` for a day's report,
    `line_up_wanted` for the morning line-up."""

    roll_wanted = Signal()
    export_wanted = Signal(object)
    line_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Business day"))
        theme.measured(self, lambda w: w.setMinimumWidth(theme.px(WIDE)))
        self._able = False
        self.today = OneLine("", "title", bold=True)
        self.since = Words("", "small", "muted", wrap=True)
        self.roll = button("", "plain", "moon")
        self.roll.setObjectName("roll")
        self.roll.clicked.connect(self.roll_wanted)
        self.export = button(self.tr("Export day…"), "quiet", "pdf")
        self.export.setObjectName("export-day")
        self.export.clicked.connect(lambda: self._export(self.table.current_key()))
        self.line_up = button(self.tr("Line-up…"), "quiet", "star")
        self.line_up.setObjectName("line-up")
        self.line_up.clicked.connect(self.line_up_wanted)
        self.table: FigureTable = theme.sized(FigureTable(self._columns(), self.tr("Business days")), min_height=160)
        self.table.setObjectName("past-days")
        self.table.chosen.connect(self._export)
        self.table.placeholder.set_words("calendar", self.tr("No day with lines yet"))
        self.add_action(self.line_up)
        self.add_action(self.export)
        for part in (self.today, self.since, self.roll, hairline()):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)

    def show_view(self, view: ShiftView, person: Person | None) -> None:
        """Say which day it is, and offer the next to who may roll it."""
        day, house = view.day, view.house
        self.today.set_text(dates.long_day(day.day))
        self.since.setText(_since(day, house))
        following = dates.short_day(day.day + timedelta(days=1))
        self.roll.set_words(self.tr("Roll to {day}…").format(day=following))
        self.roll.setVisible(person is not None and allowed(person.role, "day_roll"))

    def show_days(self, days: Sequence[PastDay], house: House, today: date, *, able: bool) -> None:
        """Show the days that have lines."""
        self._able = able
        self.table.show_rows([_row(d, house, today) for d in days])
        for made in (self.export, self.line_up):
            made.setVisible(able and bool(days))

    def export_current(self) -> None:
        """Export the day the list stands on."""
        self._export(self.table.current_key())

    def current(self) -> date | None:
        """The day the list stands on, None for none."""
        key = self.table.current_key()
        return date.fromisoformat(key) if key else None

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Day"), share=1),
            Column(self.tr("Gestures"), figures=True, gives_way=1),
            Column(self.tr("Given"), figures=True),
        )

    def _export(self, key: str) -> None:
        if key and self._able:
            self.export_wanted.emit(date.fromisoformat(key))


def _since(day: BusinessDay, house: House) -> str:
    began = dates.moment(house, day.began, day.calendar)
    how = words.tr("rolled by the night audit") if day.rolled else words.tr("by the cutoff")
    said = words.tr("Since {time}, {how}.").format(time=began, how=how)
    if day.calendar != day.day:
        said += " " + words.tr("The calendar says {day}.").format(day=dates.short_day(day.calendar))
    return said


def _row(day: PastDay, house: House, today: date) -> FigureRow:
    named = dates.short_day(day.day) + (words.tr(" · so far") if day.day == today else "")
    if day.desks > 1:
        named += words.tr(" · all desks")
    if day.restated is not None:
        named += " · " + words.tr("restated {money}").format(money=language.money(house, day.restated))
    return FigureRow(day.day.isoformat(), (named, f"{day.totals.gestures:,}", language.money(house, day.totals.value)))
