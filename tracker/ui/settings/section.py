"""What every section of the settings does alike: ask, confirm what must be confirmed, show a refusal where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.desk.settings_view import SettingsView
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language, theme
from tracker.ui.link import Link
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.widgets import Banner

T = TypeVar("T")
Work = Callable[[Ledger, Person, frozenset[str]], T]
"""A use case with who asks for it and what was confirmed."""


class Section(QWidget):
    """`show_view` brings it up to date; `moved` when it has changed what others show."""

    moved = Signal()

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

    def submit(self) -> None:
        """Post what is typed: Enter was pressed in a field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, else posts what is typed."""
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
    ) -> None:
        """Post a change for the person at the desk. A question is asked in place, and repeated once confirmed."""
        person = self.link.person
        if person is None:
            return

        def failed(problem: Refused | LedgerFault) -> None:
            if isinstance(problem, AskFirst):
                again = frozenset((*confirmed, problem.code))
                yes = (self.tr("Confirm"), lambda: self.change(work, then, refused, again))
                self.notice.show_notice("warn", language.said(problem.message), [yes])
                self.notice.buttons()[0].setFocus()
            elif isinstance(problem, Refused):
                (refused or self._say_refused)(problem)

        def done(result: T) -> None:
            self.notice.dismiss()
            then(result)
            self.moved.emit()

        self.link.ask(lambda ledger: work(ledger, person, confirmed), done, failed)

    def _say_refused(self, problem: Refused) -> None:
        self.notice.show_notice("warn", language.said(problem.message))
