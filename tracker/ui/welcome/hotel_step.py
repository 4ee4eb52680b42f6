"""First step of the welcome: the hotel. Checks in place; nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.house import House
from tracker.ui import dates, language, theme
from tracker.ui.choices.hotel_form import HotelForm
from tracker.ui.choices.places import system_zone
from tracker.ui.widgets import Words


class HotelStep(QWidget):
    """Holds the form and a line that shows what the choices mean."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.form = HotelForm()
        self._means = Words("", "body", "muted", wrap=True)
        self._means.setObjectName("hotel-means")
        column = theme.spaced(QVBoxLayout(self), 4, 0)
        column.addWidget(self.form)
        foot = theme.spaced(QVBoxLayout(), 0, (6, 4))
        foot.addWidget(self._means)
        column.addLayout(foot)
        column.addStretch(1)
        self.form.edited.connect(self._explain)
        self.form.suggest(system_zone())

    def enter(self) -> None:
        """Start with the name."""
        self.form.name.editor.setFocus()
        self._explain()

    def read(self) -> House | None:
        """Return the hotel, or None when a field says what is wrong."""
        return self.form.read()

    def _explain(self) -> None:
        house = self.form.peek()
        if house is None:
            self._means.setText("")
            return
        now = self._clock()
        words = self.tr("At the hotel it is {time} on {day}, business day {business}. Amounts look like {amount}.")
        self._means.setText(
            words.format(
                time=dates.clock(house, now),
                day=dates.short_day(house.local(now).date()),
                business=dates.short_day(house.clock_day(now)),
                amount=language.money(house, 123450 * 10**house.currency.exponent // 100),
            )
        )
