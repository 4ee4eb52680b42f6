"""What every section of the settings does alike: ask, confirm what must be confirmed, show a refusal where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tracker.desk.settings_view import SettingsView
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language, theme
from tracker.ui.link import Link
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.widgets import Banner, UnderWay, stops

T = TypeVar("T")
Work = Callable[[Ledger, Person, frozenset[str]], T]
"""A use case with who asks for it and what was confirmed."""


class Section(QWidget):
    """`show_view` brings it up to date; `moved` when it has changed what others show."""

    moved = Signal()
    turned_to = Signal(object)
    """Part of it shows somebody or something else now."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = link
        self.notice = Banner()
        self.column = theme.spaced(QVBoxLayout(self), 12, 6)
        self.column.addWidget(self.notice)

    def show_view(self, view: SettingsView) -> None:
        """Show how things stand."""

    def enter(self) -> None:
        """Focus the first field."""
        self.focusNextChild()

    def clear(self) -> None:
        """Forget what was typed: somebody else may come."""
        self.notice.dismiss()

    def in_hand(self) -> str:
        """Whom or what its fields are about, in a word of its own; "" where that is the same for everybody."""
        return ""

    def take_in_hand(self, what: str) -> None:
        """Turn to what `in_hand` told."""

    def submit(self) -> None:
        """Post what is typed: Enter was pressed in a field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, else posts what is typed; Esc stops what is under way."""
        if stops(event, self):
            return
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not press_focused():
            self.submit()

    def change(
        self,
        work: Work[T],
        then: Callable[[T], None],
        refused: Callable[[Refused], None] | None = None,
        confirmed: frozenset[str] = frozenset(),
        under_way: UnderWay | None = None,
    ) -> None:
        """Post a change for the person at the desk. A question is asked in place, and repeated once confirmed.

        What takes long is told through `under_way`.
        """
        person = self.link.person
        if person is None or (under_way is not None and under_way.running):
            return

        def ended() -> bool:
            """Whether there is still somebody to tell: the window may speak another language by now."""
            if under_way is not None and shiboken6.isValid(under_way):
                under_way.rest()
            return shiboken6.isValid(self)

        def failed(problem: Refused | LedgerFault) -> None:
            if not ended():
                return
            if self.link.person is None and not isinstance(problem, LedgerFault):
                self.link.awaited.tell(person, language.said(problem.message), "warn")
            elif isinstance(problem, AskFirst):
                again = frozenset((*confirmed, problem.code))
                yes = (self.tr("Confirm"), lambda: self.change(work, then, refused, again, under_way))
                self.notice.show_notice("warn", language.said(problem.message), [yes])
                self.notice.buttons()[0].setFocus()
            elif isinstance(problem, Refused):
                (refused or self._say_refused)(problem)

        def done(result: T) -> None:
            if not ended():
                return
            self.notice.dismiss()
            then(result)
            self.moved.emit()

        if under_way is not None:
            if confirmed:
                self.notice.dismiss()
            under_way.begin(QApplication.focusWidget())
        self.link.ask(lambda ledger: work(ledger, person, confirmed), done, failed)

    def _say_refused(self, problem: Refused) -> None:
        self.notice.show_notice("warn", language.said(problem.message))
