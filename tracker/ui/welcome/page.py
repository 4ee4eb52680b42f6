"""The first run: hotel, people, policy, recovery code, then the desk. Collects and checks; what is founded is not its business."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tracker.desk.setup import NewPerson
from tracker.domain.house import House
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language, theme
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.welcome.brand import BrandPanel
from tracker.ui.welcome.hotel_step import HotelStep
from tracker.ui.welcome.people_step import PeopleStep
from tracker.ui.welcome.policy_step import PolicyStep
from tracker.ui.welcome.recovery_step import RecoveryStep
from tracker.ui.widgets import Banner, Field, ShortcutButton, Words

_LAST = 3


@dataclass(frozen=True)
class NewHotel:
    """What the welcome collected: enough to found a hotel."""

    house: House
    policy: str
    team: tuple[NewPerson, ...]


class WelcomePage(QWidget):
    """`finished(NewHotel)` at the end of the fourth step; `refuse` shows why it could not be founded."""

    finished = Signal(object)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._house: House | None = None
        self._titles = (
            (self.tr("Your hotel"), self.tr("What stands on every report. All but the currency can be changed later.")),
            (self.tr("Your people"), self.tr("Everybody signs in with initials and a PIN of their own.")),
            (self.tr("Your policy"), self.tr("How much a person may give one guest in a day without asking anybody.")),
            (self.tr("Your way back in"), self.tr("For the day when a PIN is forgotten. It is shown this once.")),
        )
        steps = (self.tr("Hotel"), self.tr("People"), self.tr("Policy"), self.tr("Recovery code"))
        lines = (self.tr("The desk's ledger for what"), self.tr("makes a guest's day good again."))
        self.brand = BrandPanel(steps, lines)
        self.hotel, self.people, self.policy = HotelStep(clock), PeopleStep(), PolicyStep()
        self.recovery = RecoveryStep()
        self.banner = Banner()
        self._later = QTimer(self, interval=30, singleShot=True)
        self._later.timeout.connect(self._reveal)
        self._title, self._words = Words("", "total", bold=True), Words("", "body", "muted", wrap=True)
        self._stack = QStackedWidget()
        self.back = ShortcutButton("Alt+←", self.tr("Back"))
        self.next = ShortcutButton("Enter", "", look="primary", height=44, key_last=True)
        QShortcut(QKeySequence("Alt+Left"), self, self._go_back, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self._show_step(0)

    def enter(self) -> None:
        """Focus the first field of the step in hand."""
        (self.hotel, self.people, self.policy, self.recovery)[self._stack.currentIndex()].enter()

    def step(self) -> int:
        """Return the step in hand, 0 to 3."""
        return self._stack.currentIndex()

    def refuse(self, problem: Refused | LedgerFault) -> None:
        """Say why the hotel could not be founded; all that was typed stays."""
        self.next.setEnabled(True)
        self.banner.show_notice("over", language.said(problem.message))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from any field, or presses the focused button."""
        if is_enter(event):
            if not press_focused():
                self._go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the coloured side out where the form needs the room."""
        super().resizeEvent(event)
        self._make_room()

    def _focus_moved(self) -> None:
        self._later.start()

    def _reveal(self) -> None:
        """Bring the field in hand into view with what is said below it."""
        at, area = QApplication.focusWidget(), self._stack.currentWidget()
        while at is not None and not isinstance(at, Field):
            at = at.parentWidget()
        if at is not None and isinstance(area, QScrollArea) and area.isAncestorOf(at):
            area.ensureWidgetVisible(at, 0, theme.px(8))

    def _make_room(self) -> None:
        self.brand.setVisible(self.width() >= theme.px(1000))

    def _go_on(self) -> None:
        at = self.step()
        self.banner.dismiss()
        self._later.start()
        if at == 0:
            self._house = self.hotel.read()
            if self._house is not None:
                self.policy.show_house(self._house)
                self._show_step(1)
        elif at == 1:
            if self.people.read() is not None:
                self._show_step(2)
        elif at == _LAST - 1:
            self.recovery.show_manager(self._manager().name)
            self._show_step(_LAST)
        elif self._house is not None:
            code = self.recovery.read()
            if code is not None:
                self.next.setEnabled(False)
                self.finished.emit(NewHotel(self._house, self.policy.read(), self._team(code)))

    def _manager(self) -> NewPerson:
        return next(p for p in self.people.team if p.role is Role.MANAGER)

    def _team(self, code: str) -> tuple[NewPerson, ...]:
        first = self._manager()
        return tuple(replace(p, recovery=code) if p is first else p for p in self.people.team)

    def _go_back(self) -> None:
        if self.step() > 0:
            self._show_step(self.step() - 1)

    def _show_step(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        title, words = self._titles[at]
        self._title.setText(title)
        self._words.setText(words)
        self.brand.show_step(at)
        self.back.setVisible(at > 0)
        self.next.set_words(self.tr("Open the desk") if at == _LAST else self.tr("Next"))
        self.enter()

    def _lay_out(self) -> None:
        for step in (self.hotel, self.people, self.policy, self.recovery):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(step)
            self._stack.addWidget(area)
        self.back.setObjectName("back")
        self.next.setObjectName("next")
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        theme.sized(self.next, min_width=200)
        row = theme.spaced(QHBoxLayout(self), 0, 0)
        row.addWidget(self.brand)
        column = theme.spaced(QVBoxLayout(), 0, (36, 32, 36, 20))
        head = theme.spaced(QVBoxLayout(), 6, (6, 0, 6, 14))
        for widget in (self.banner, self._title, self._words):
            head.addWidget(widget)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        foot = theme.spaced(QHBoxLayout(), 12, (6, 12, 6, 6))
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        column.addLayout(foot)
        row.addLayout(column, 1)
        theme.measured(self, lambda _w: self._make_room())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
