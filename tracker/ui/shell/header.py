"""The head of the window: where we are, which shift and business day, the pages and who is at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from tracker.domain.people import Person
from tracker.ui import dates, language, theme
from tracker.ui.widgets import OneLine, ShortcutButton

if TYPE_CHECKING:
    from tracker.desk.days import BusinessDay
    from tracker.domain.house import House
    from tracker.ledger.house import Shift

PAGES = (
    ("desk", language.marked("Header", "F1"), language.marked("Header", "Desk")),
    ("guests", language.marked("Header", "F2"), language.marked("Header", "Guests")),
    ("shift", language.marked("Header", "F3"), language.marked("Header", "Shift")),
    ("insights", language.marked("Header", "F4"), language.marked("Header", "Insights")),
    ("settings", language.marked("Header", "F10"), language.marked("Header", "Settings")),
)


class Header(QWidget):
    """`chosen(page)` when a page's button is pressed, `lock_wanted` when the person's is."""

    chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hotel = OneLine("", "title", bold=True)
        self._now = OneLine("", "small", "muted")
        self._hotel.setObjectName("hotel")
        self._now.setObjectName("now")
        row = theme.spaced(QHBoxLayout(self), 8, 0)
        # The buttons take what they need, hotel and shift share the rest.
        where = QWidget()
        where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._beside = theme.spaced(QHBoxLayout(where), 12, 0)
        self._beside.addWidget(self._hotel)
        self._beside.addWidget(self._now, 1)
        row.addWidget(where, 1)
        self._buttons: dict[str, ShortcutButton] = {}
        self._who = self._initials = ""
        self._fitted: tuple[int, float, str] = (0, 0.0, "")
        for name, key, words in PAGES:
            turn = ShortcutButton(key, QCoreApplication.translate("Header", words), icon=name)
            turn.setObjectName(f"page-{name}")
            turn.setCheckable(True)
            turn.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._buttons[name] = turn
            row.addWidget(turn)
        self._person = ShortcutButton("Ctrl+L", "", icon="lock")
        self._person.setObjectName("lock")
        theme.sized(self._person, max_width=240)
        self._person.clicked.connect(self.lock_wanted)
        row.addWidget(self._person)
        theme.signals().changed.connect(self._dress)

    def show_house(self, house: House, day: BusinessDay, shift: Shift | None) -> None:
        """Say where we are and when."""
        self._hotel.set_text(f"{house.name} · {house.desk}")
        since = self.tr("Shift {number} since {time}")
        opened = self.tr("No shift open")
        if shift is not None:
            opened = since.format(number=shift.number, time=dates.moment(house, shift.opened.at, day.calendar))
        self._now.set_text(f"{opened} · {dates.short_day(day.day)}")
        self._fit()

    def show_person(self, person: Person | None) -> None:
        """Say who is at the desk."""
        name = person.name if person is not None else ""
        self._who = self.tr("{name} · Lock").format(name=name) if name else self.tr("Lock")
        self._initials = person.initials if person is not None else self.tr("Lock")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow (a small screen, large text) the buttons keep their words and leave keys, then icons out."""
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        """A layout that is dressed anew has its first spacing again."""
        self._fitted = (0, 0.0, "")
        self._fit()

    def _fit(self) -> None:
        if self._fitted == (
            now := (self.width(), theme.scale(), f"{self._who} {self._hotel.text()} {self._now.text()}")
        ):
            return
        self._fitted = now
        for keys, whole, icons in (
            (True, True, True),
            (False, True, True),
            (False, False, True),
            (False, False, False),
        ):
            for name, key, _words in PAGES:
                self._buttons[name].show_key(key if keys else "")
                self._buttons[name].show_icon(name if icons else "")
            self._person.show_key("Ctrl+L" if keys else "")
            self._person.set_words(self._who if whole else self._initials)
            taken = sum(b.sizeHint().width() + theme.px(8) for b in (*self._buttons.values(), self._person))
            if self.width() - taken >= theme.px(220):
                break
        # Where they do not fit beside each other the shift stands below the hotel.
        asked = self._hotel.sizeHint().width() + theme.px(12) + self._now.sizeHint().width()
        ways, fits = QBoxLayout.Direction, asked <= self.width() - taken
        self._beside.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        self._beside.setSpacing(theme.px(12) if fits else 0)

    def show_page(self, page: str) -> None:
        """Mark the page in view."""
        for name, turn in self._buttons.items():
            turn.setChecked(name == page)
