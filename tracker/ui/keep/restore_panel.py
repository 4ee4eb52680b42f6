"""Restoring on screen: a file is checked, what it comes to is said, and only then it is done. Knows no role and no PIN.

Whoever shows it says how the person is known: at a desk by the session, on the refused page by a PIN of the backup.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.keep import restoring
from tracker.desk.keep.plan import Plan
from tracker.desk.keep.restoring import Restored
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.domain.stopping import Stopped
from tracker.ledger.steady import ticks
from tracker.ui import language, theme
from tracker.ui.background import Background
from tracker.ui.widgets import Field, Glyph, UnderWay, Words, button, line_edit, stops

Known = Callable[[Callable[[Person], None]], None]
"""Finds out who restores, and goes on with the person."""


class RestorePanel(QWidget):
    """`restored(Restored)` when the ledger is another one; `refused(text)` what came in the way."""

    restored = Signal(object)
    checked = Signal()
    refused = Signal(str)

    def __init__(
        self, live: Path, clock: Callable[[], datetime], known: Known, ticks: Callable[[], int] = ticks,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._live, self._clock, self._known, self._ticks = live, clock, known, ticks
        self._file: Path | None = None
        self._plan: Plan | None = None
        self._confirmed: frozenset[str] = frozenset()
        self._work = Background(self)
        self.under_way = UnderWay(
            self.tr("Checking the backup"),
            self.tr("The ledger is being replaced, at once or not at all: that cannot be stopped."),
        )
        self._glyph = Glyph("info", "info", 20)
        self._words = Words("", "body", wrap=True)
        self._paper = line_edit()
        self._paper.setObjectName("restore-paper")
        self.paper = Field(
            self.tr("Footer of the last printed report"), self._paper,
            self.tr("If it may be newer than all that is known here; such as: S42 118-164 123400 3FA9 22B1 C0DE 77AA"),
        )  # fmt: skip
        self.do = button(self.tr("Restore this backup"), "danger", "reverse")
        self.do.setObjectName("restore-now")
        self.do.clicked.connect(self.go_on)
        self._paper.textEdited.connect(self._paper_typed)
        self._lay_out()
        self.clear()

    @property
    def plan(self) -> Plan | None:
        """What the file in hand would come to, once it is checked."""
        return self._plan

    @property
    def file(self) -> Path | None:
        """The file in hand."""
        return self._file

    def add_above_button(self, widget: QWidget) -> None:
        """Put what is still needed (who restores) right above the button."""
        self._above.addWidget(widget)

    def text(self) -> str:
        """Return what is said of the file."""
        return self._words.text()

    def clear(self) -> None:
        """Take nothing in hand. What is under way goes on, and is seen by whoever may when they come."""
        if self._work.busy:
            return
        self._file, self._plan = None, None
        self._paper.clear()
        self._say("info", "info", self.tr("Choose a backup: it is checked first, and nothing is changed by that."))
        self._offer(done=False)

    def take(self, file: Path) -> None:
        """Take a file in hand and check it."""
        self._file = file
        self._check()

    def go_on(self) -> None:
        """Restore what was checked; what is only asked about now (a paper) is asked first."""
        if self._plan is None or self._work.busy:
            return
        confirmed = self._confirmed
        self._known(lambda person: self._restore(person, confirmed))

    def _check(self) -> None:
        file, papers = self._file, self._papers()
        if file is None or self._work.busy:
            return
        self._plan, self._confirmed = None, frozenset({"restore"})
        self._say("info", "info", self.tr("Checking every page and every line of {name} …").format(name=file.name))
        before = QApplication.focusWidget()
        self._offer(done=False)
        told = self.under_way.begin(before)
        self._work.run(lambda: restoring.examine(self._live, file, papers, told=told), self._found, self._wrong)

    def _found(self, plan: Plan) -> None:
        self.under_way.rest()
        if self._file != plan.file:
            self._check()
            return
        self._plan = plan
        if plan.apart is not None:
            self._confirmed = self._confirmed | {"restore_apart"}  # it is said with the plan
        if plan.is_fork or plan.blind or plan.apart is not None:
            self._say("warning", "warn", language.said(plan.sentence))
        else:
            self._say("ok", "ok", language.said(plan.sentence))
        self._offer(done=True)
        self.checked.emit()

    def _restore(self, person: Person, confirmed: frozenset[str]) -> None:
        file, papers, now, ticks = self._file, self._papers(), self._clock(), self._ticks
        if file is None:
            return
        self._say("info", "info", self.tr("Restoring. Nothing can be posted for this moment."))
        before = QApplication.focusWidget()
        self._offer(done=False)
        told = self.under_way.begin(before, self.tr("Restoring"))
        self._work.run(
            lambda: restoring.restore(
                self._live, file, person, now, papers=papers, confirmed=confirmed, ticks=ticks, told=told
            ),
            self._restored,
            self._wrong,
        )

    def _restored(self, done: Restored) -> None:
        self.under_way.rest()
        self._file, self._plan = None, None
        self._say("ok", "ok", language.said(done.sentence))
        self.restored.emit(done)

    def _wrong(self, problem: Refused | LedgerFault) -> None:
        if isinstance(problem, Stopped):
            self.show_stopped(problem)
            return
        self.under_way.rest()
        if isinstance(problem, AskFirst):
            self._confirmed = self._confirmed | {problem.code}
            self._say("warning", "warn", language.said(problem.message))
            self._offer(done=True)
            self._paper.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._say("over", "over", language.said(problem.message))
        self._offer(done=self._plan is not None and problem.code != "bad_proof")
        self.refused.emit(language.said(problem.message))

    def show_stopped(self, stopped: Stopped) -> None:
        """Say what it means, and offer the same again."""
        self._say("info", "info", language.said(stopped.message))
        self._offer(done=self._plan is not None)
        if self._plan is None:
            self._offer_check(self.tr("Check it again"))
        self.under_way.rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is under way."""
        if not stops(event, self):
            super().keyPressEvent(event)

    def _papers(self) -> list[str]:
        text = self._paper.text().strip()
        return [text] if text else []

    def _paper_typed(self) -> None:
        """What the footer says changes what is lost: it is checked again."""
        self._offer_check(self.tr("Check with this paper"))

    def _offer_check(self, words: str) -> None:
        self.do.setEnabled(self._file is not None)
        self.do.set_words(words)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._check)

    def _say(self, glyph: str, ink: str, text: str) -> None:
        self._glyph.show_icon(glyph, ink)
        self._words.setText(text)
        self.setAccessibleName(text)

    def _offer(self, *, done: bool) -> None:
        self.do.clicked.disconnect()
        self.do.clicked.connect(self.go_on)
        self.do.set_words(self.tr("Restore this backup"))
        self.do.setEnabled(done)
        self.do.setVisible(self._file is not None)
        self.paper.setVisible(self._plan is not None and self._plan.present != "readable")

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(self), 10, 0)
        said = theme.spaced(QHBoxLayout(), 10, 0)
        said.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._words, 1)
        column.addLayout(said)
        column.addWidget(self.under_way)
        column.addWidget(self.paper)
        self._above = theme.spaced(QVBoxLayout(), 10, 0)
        column.addLayout(self._above)
        row = theme.spaced(QHBoxLayout(), 8, 0)
        row.addWidget(self.do)
        row.addStretch(1)
        column.addLayout(row)
