"""The way back on the refused page: the last good backup, checked, and a manager's PIN of then. Opens no ledger itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from tracker import paths
from tracker.desk.keep import restoring
from tracker.desk.keep.restoring import Restored
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stopping import Stopped
from tracker.ledger.keep.backup import Backup, listing
from tracker.ledger.keep.places import places
from tracker.ui import language, theme
from tracker.ui.background import Background
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.keep import words
from tracker.ui.keep.restore_panel import RestorePanel
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.widgets import Card, Field, OneLine, button, line_edit, stops

HELPS = frozenset({"corrupt", "ledger_error", "ledger_gone", "not_a_ledger"})
"""What is wrong when a backup is the way out."""


class Rescue(Card):
    """Hidden until there is something to offer. `rescued` when the ledger can be opened again."""

    rescued = Signal()

    def __init__(self, folder: Path, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("", margins=0, parent=parent)
        self.setProperty("look", "clear")
        self.setObjectName("rescue")
        self._folder, self._clock = folder, clock
        self._work = Background(self)
        self._guesses: list[int] = []
        self.panel = RestorePanel(folder / paths.LEDGER_NAME, clock, self._known)
        self.panel.restored.connect(self._restored)
        self.panel.checked.connect(self._checked)
        self._initials = theme.sized(line_edit(), width=120)
        self._initials.setObjectName("rescue-initials")
        self._pin = theme.sized(pin_edit(), width=160)
        self._pin.setObjectName("rescue-pin")
        self.initials = Field(self.tr("A manager's initials"), self._initials, self.tr("As in the backup"))
        self.pin = Field(self.tr("PIN"), self._pin, self.tr("The PIN of then"))
        self._which = OneLine("", "small", "muted")
        self._other = button(self.tr("Another file…"), "quiet", "open")
        self._other.clicked.connect(self._choose)
        self._lay_out()
        self.hide()

    def offer(self) -> None:
        """Look for the last good backup, and check it."""
        self.show()
        folder = places(self._folder).backups
        self._work.run(lambda: _sound(folder), self._found, lambda _problem: self._found([]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, else restores; Esc stops what is under way."""
        if stops(event, self):
            return
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not press_focused() and self.panel.do.isEnabled():
            self.panel.do.click()

    def _found(self, backups: list[Backup]) -> None:
        if not backups:
            self._which.set_text(self.tr("No backup was found beside it: choose one on another disk."))
            self._known_by.hide()
            self.panel.hide()
            return
        self._take(backups[0].file, words.row(backups[0], None, self._clock()))

    def _take(self, file: Path, said: str) -> None:
        self._which.set_text(said)
        self.panel.show()
        self.panel.take(file)

    def _checked(self) -> None:
        self._known_by.show()
        self._initials.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        start = str(places(self._folder).backups)
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("A backup"), start, self.tr("Ledgers (*.ledger)"))
        if chosen:
            self._take(Path(chosen), chosen)

    def _known(self, go_on: Callable[[Person], None]) -> None:
        """The manager of the backup whose PIN was typed."""
        file, initials, pin = self.panel.file, self._initials.text(), self._pin.text()
        if file is None or self._work.busy:
            return
        if not initials or not pin:
            missing = self.initials if not initials else self.pin
            missing.set_error(self.tr("Needed: restoring is a manager's."))
            missing.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.initials.clear_error()
        self.pin.clear_error()
        self._pin.clear()
        live, guesses = self._folder / paths.LEDGER_NAME, self._guesses
        told = self.panel.under_way.begin(self._pin)

        def known(person: Person) -> None:
            self.panel.under_way.rest()
            go_on(person)

        self._work.run(lambda: restoring.sign_in(live, file, initials, pin, guesses, told), known, self._not_known)

    def _not_known(self, problem: Refused | LedgerFault) -> None:
        if isinstance(problem, Stopped):
            self.panel.show_stopped(problem)
            return
        self.panel.under_way.rest()
        of_pin = problem.code in ("bad_pin", "pin_throttled")
        field, editor = (self.pin, self._pin) if of_pin else (self.initials, self._initials)
        field.set_error(language.said(problem.message))
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restored(self, _done: Restored) -> None:
        self.rescued.emit()

    def _lay_out(self) -> None:
        self.set_title(self.tr("Restore the last good backup"))
        self.add_action(self._other)
        self.body.addWidget(self._which)
        self._known_by = QWidget()
        row = theme.spaced(QHBoxLayout(self._known_by), 12, 0)
        row.addWidget(self.initials, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.pin, 2, Qt.AlignmentFlag.AlignTop)
        self._known_by.hide()
        self.panel.add_above_button(self._known_by)
        self.body.addWidget(self.panel)


def _sound(folder: Path) -> list[Backup]:
    return [backup for backup in listing(folder) if backup.copy.sound]
