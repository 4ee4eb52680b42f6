"""What can be printed again: the closed shifts with their totals, and the business day with those before it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from tracker.desk.access import allowed
from tracker.desk.shift_past import Past, PastShift
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.ui import dates, language, theme
from tracker.ui.shift import words
from tracker.ui.shift.past.day_card import DayCard
from tracker.ui.shift.past.figure_table import Column, FigureRow, FigureTable
from tracker.ui.widgets import Card, ShortcutButton, clearable, line_edit

_BESIDE = 900


class PastShifts(Card):
    """`export_wanted(number, file name)` for the current shift, `handover_wanted(number, file name)` for its sheet,
    `look_wanted(number, file name)` for its pages on the screen."""

    export_wanted = Signal(int, str)
    handover_wanted = Signal(int, str)
    look_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Closed shifts"))
        self._shifts: dict[str, PastShift] = {}
        self.able = self._read = False
        self.filter = theme.sized(line_edit(self.tr("Filter  Ctrl+F")), width=200)
        self.filter.setObjectName("past-filter")
        self.filter.setAccessibleName(self.tr("Filter the closed shifts"))
        clearable(self.filter)
        self.filter.installEventFilter(self)
        self.export = ShortcutButton("Ctrl+E", self.tr("Export PDF…"), icon="pdf")
        self.export.setObjectName("export-past")
        self.export.clicked.connect(lambda: self._export(self.table.current_key()))
        self.add_action(self.filter)
        self.sheet = ShortcutButton("Ctrl+Shift+H", self.tr("Handover…"), look="quiet", icon="print")
        self.sheet.setObjectName("handover-past")
        self.sheet.clicked.connect(self.hand_over_current)
        self.add_action(self.sheet)
        self.see = theme.sized(ShortcutButton("", "", look="quiet", icon="eye"), width=44)
        self.see.setAccessibleName(self.tr("Look at the report"))
        self.see.setToolTip(self.tr("Look at the report (Ctrl+R)"))
        self.see.setObjectName("look-past")
        self.see.clicked.connect(self.look_current)
        self.add_action(self.see)
        self.add_action(self.export)
        self.table: FigureTable = theme.sized(FigureTable(self._columns(), self.tr("Closed shifts")), min_height=200)
        self.table.setObjectName("past-shifts")
        self.table.chosen.connect(self._export)
        self.table.current_changed.connect(lambda _key: self._offer())
        self.filter.textChanged.connect(self._filter)
        self.body.addWidget(self.table)
        self._say_empty()

    def show_past(self, past: Past, house: House, this_year: int, *, able: bool) -> None:
        """Show these shifts; `able` when the person may export."""
        self.able, self._read = able, True
        self._shifts = {str(s.number): s for s in past.shifts}
        self.table.show_rows([_row(s, house, this_year) for s in past.shifts])
        self._say_empty()
        self._offer()

    def shift(self, key: str) -> PastShift | None:
        """A shift that is listed."""
        return self._shifts.get(key)

    def export_current(self) -> None:
        """Export the shift the list stands on."""
        self._export(self.table.current_key())

    def look_current(self) -> None:
        """Show the pages of the shift the list stands on."""
        shift = self._shifts.get(self.table.current_key())
        if shift is not None and self.able:
            self.look_wanted.emit(shift.number, words.closed_file(shift.number, shift.day))

    def hand_over_current(self) -> None:
        """Export the handover sheet of the shift the list stands on."""
        shift = self._shifts.get(self.table.current_key())
        if shift is not None and self.able:
            self.handover_wanted.emit(shift.number, words.handover_file(shift.number, shift.day))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the filter to the list."""
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Shift"), figures=True, bold=True),
            Column(self.tr("Opened"), share=2),
            Column(self.tr("Closed"), share=2),
            Column(self.tr("Opened by"), share=1, gives_way=3, ink="muted"),
            Column(self.tr("Closed by"), share=1, gives_way=5),
            Column(self.tr("Gestures"), figures=True, gives_way=6),
            Column(self.tr("Guests"), figures=True, gives_way=2),
            Column(self.tr("Given"), figures=True),
            Column(self.tr("Cost"), figures=True, gives_way=4, ink="muted"),
            Column(self.tr("Taken back"), figures=True, gives_way=1, ink="muted"),
            Column("", ink="warn", gives_way=7),
        )

    def _export(self, key: str) -> None:
        shift = self._shifts.get(key)
        if shift is not None and self.able:
            self.export_wanted.emit(shift.number, words.closed_file(shift.number, shift.day))

    def _offer(self) -> None:
        for made in (self.export, self.sheet, self.see):
            made.setVisible(self.able)
            made.setEnabled(bool(self.table.current_key()))

    def _filter(self, text: str) -> None:
        self.table.set_filter(text)
        self._say_empty()

    def _say_empty(self) -> None:
        if not self._read:
            self.table.placeholder.set_words("pending", self.tr("Reading the closed shifts…"))
        elif self.filter.text().strip():
            self.table.placeholder.set_words("search", self.tr("No shift holds these words"))
        else:
            self.table.placeholder.set_words(
                "shift",
                self.tr("No shift was closed yet"),
                self.tr("Once one is, its report can be printed from here."),
            )


def _row(shift: PastShift, house: House, this_year: int) -> FigureRow:
    sums = shift.totals
    opened, closed = house.local(shift.opened_at), house.local(shift.closed_at)
    year = f" {opened.year}" if opened.year != this_year else ""
    marks = " · ".join(filter(None, (words.corrected(shift.number, shift.after), words.handed_over(shift.carried))))
    return FigureRow(
        str(shift.number),
        (
            str(shift.number), f"{dates.short_day(opened.date())}{year} {opened:%H:%M}",
            dates.moment(house, shift.closed_at, opened.date()) + (year if opened.date() != closed.date() else ""),
            words.person(shift.opened_by), words.person(shift.closed_by), f"{sums.gestures:,}", f"{sums.guests:,}",
            language.money(house, sums.value), language.money(house, sums.cost), language.money(house, sums.reversed) if sums.reversed else "", marks,
        ),
    )  # fmt: skip


class PastView(QWidget):
    """`export_shift(number, name)`, `export_handover(number, name)`, `export_day(date)`, `look_shift`, `look_day` and
    `roll_wanted`."""

    export_shift = Signal(int, str)
    export_day = Signal(object)
    export_handover = Signal(int, str)
    look_shift = Signal(int, str)
    look_day = Signal(object)
    roll_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shifts = PastShifts()
        self.day = DayCard()
        self._row = theme.spaced(QHBoxLayout(self), 12, 0)
        self._row.addWidget(self.shifts, 1)
        self._row.addWidget(self.day)
        self.shifts.export_wanted.connect(self.export_shift)
        self.shifts.handover_wanted.connect(self.export_handover)
        self.shifts.look_wanted.connect(self.look_shift)
        self.day.export_wanted.connect(self.export_day)
        self.day.roll_wanted.connect(self.roll_wanted)

    def show_past(self, past: Past, house: House, person: Person | None, today: date) -> None:
        """Show what there is, and offer what this person may do with it."""
        able = person is not None and allowed(person.role, "export")
        self.shifts.show_past(past, house, today.year, able=able)
        self.day.show_days(past.days, house, today, able=able)

    def focus_first(self) -> None:
        """Stand in the list of shifts."""
        self.shifts.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def export_current(self) -> None:
        """Export what the keyboard stands on: the business day in its list, else the shift."""
        if self.day.table.hasFocus():
            self.day.export_current()
        else:
            self.shifts.export_current()

    def look_current(self) -> None:
        """Show the pages of what the keyboard stands on: the business day in its list, else the shift."""
        day = self.day.current() if self.day.table.hasFocus() else None
        if day is not None and self.shifts.able:
            self.look_day.emit(day)
        else:
            self.shifts.look_current()

    def hand_over_current(self) -> None:
        """Export the handover sheet of the shift the list stands on."""
        self.shifts.hand_over_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the days below the shifts where they do not fit beside them."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if event.size().width() >= theme.px(_BESIDE) else ways.TopToBottom)
