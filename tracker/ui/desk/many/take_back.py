"""Taking an incident back, in place: which rooms, and why. One reversal a room, all of them or none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.gesture import REASONS
from tracker.domain.problems import Refused
from tracker.ui import language, theme
from tracker.ui.desk.many.members import MemberList, MemberRow
from tracker.ui.desk.questions import Question
from tracker.ui.desk.sayings import Saying
from tracker.ui.desk.words import say
from tracker.ui.widgets import Glyph, OneLine, Segment, SegmentedTabs, Words, button, line_edit

_REASONS = ("entered_wrong", "not_delivered", "other")
"""Those of many rooms at once; what came back in part, or nights of who left early, is taken back line by line."""


class TakeBackMany(Question):
    """`wanted(line numbers, reason)`; Enter anywhere confirms, everybody stands ready, Space on a row leaves one out."""

    wanted = Signal(object, str)

    def __init__(self, what: str, rows: Sequence[MemberRow], parent: QWidget | None = None) -> None:
        super().__init__("reversal", "info", parent)
        self._rows = list(rows)
        said = self.tr("Take back {what}").format(what=what)
        self.setAccessibleName(said)
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph("undo", "info", 20))
        head.addWidget(OneLine(said, bold=True), 1)
        self._words = Words(self.tr("Both lines of each stay in the journal, linked."), "small", "muted")
        head.addWidget(self._words)
        self.members = MemberList(self.tr("Whose is taken back"), striped=False)
        self.members.toggled.connect(self._toggle)
        self.members.done.connect(self._submit)
        self.reasons = SegmentedTabs(
            [Segment(c, language.begun(language.said(REASONS[c]))) for c in _REASONS], self.tr("Why it is taken back")
        )
        self.reasons.setObjectName("take-back-reason")
        self.note = theme.sized(line_edit(self.tr("What happened")), min_width=180)
        self.note.setObjectName("take-back-note")
        self.note.setAccessibleName(self.tr("What happened"))
        self.note.hide()
        self.reasons.changed.connect(lambda code: self.note.setVisible(code == "other"))
        self.yes = button("", "primary", "undo")
        self.yes.clicked.connect(self._submit)
        no = button(self.tr("Leave them"), "plain")
        no.clicked.connect(self.dismissed)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addWidget(self.reasons)
        foot.addWidget(self.note, 1)
        foot.addStretch(1)
        foot.addWidget(self.yes)
        foot.addWidget(no)
        column = theme.spaced(QVBoxLayout(self), 8, (12, 10))
        column.addLayout(head)
        column.addWidget(self.members)
        column.addLayout(foot)
        self._show()

    def focus_first(self) -> None:
        """Stand on the reason: arrows choose another, Enter confirms; Shift+Tab goes to the rooms."""
        self.reasons.focus_current()

    def words(self) -> str:
        """What the panel says."""
        return self._words.text()

    def show_refused(self, refused: Refused) -> None:
        """Say why nothing was taken back."""
        self._words.setText(language.said(refused.message))
        self._words.set_ink("over")
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms from anywhere in the panel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._submit()
            return
        super().keyPressEvent(event)

    def _toggle(self, key: str) -> None:
        self._rows = [
            MemberRow(r.key, r.room, r.guest, not r.chosen, _said(not r.chosen)) if r.key == key else r
            for r in self._rows
        ]
        self._show()

    def _show(self) -> None:
        self.members.show_rows(self._rows)
        count = sum(row.chosen for row in self._rows)
        self.yes.set_words(self.tr("Take back {n}").format(n=count))
        self.yes.setEnabled(count > 0)

    def _submit(self) -> None:
        if not self.yes.isEnabled():
            return
        code, note = self.reasons.current(), self.note.text().strip()
        if code == "other" and not note:
            self.show_refused(Refused("no_reason", self.tr("Say in a few words what happened.")))
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.yes.setEnabled(False)
        seqs = tuple(int(row.key) for row in self._rows if row.chosen)
        self.wanted.emit(seqs, note if code == "other" else REASONS[code])


def _said(chosen: bool) -> Saying:
    return Saying("", "muted") if chosen else Saying(say("stays"), "muted")
