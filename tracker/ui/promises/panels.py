"""The questions about a promise: kept, broken or taken over, with a word; and a new one. Panels in place, Enter confirms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.promise import Outcome
from tracker.ui import language, theme
from tracker.ui.desk.questions import Question
from tracker.ui.promises.rows import landed_by
from tracker.ui.promises.words import OUTCOMES, said, tr
from tracker.ui.widgets import Glyph, OneLine, Segment, SegmentedTabs, Words, button, line_edit

WIDE = 780
"""Design pixels that the parts and the buttons take beside each other."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Panel(Question):
    """A head with a sentence, a row of parts, and two buttons; Enter anywhere but on “Leave it” is `submit`."""

    def __init__(self, name: str, glyph: str, title: str, hint: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "info", parent)
        self.setAccessibleName(title)
        self._words = Words(hint, "small", "muted")
        self.yes, self.no = button(yes, "primary", "check"), button(tr("Leave it"), "plain")
        self.yes.clicked.connect(self.submit)
        self.no.clicked.connect(self.dismissed)
        column = theme.spaced(QVBoxLayout(self), 8, (12, 10))
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph(glyph, "info", 20))
        head.addWidget(OneLine(title, bold=True), 1)
        head.addWidget(self._words)
        column.addLayout(head)
        self._foot = theme.spaced(QHBoxLayout(), 8, 0)
        self._parts, choices = theme.spaced(QHBoxLayout(), 8, 0), theme.spaced(QHBoxLayout(), 8, 0)
        for choice in (self.yes, self.no):
            choices.addWidget(choice)
        self._foot.addLayout(self._parts, 1)
        self._foot.addLayout(choices)
        column.addLayout(self._foot)

    def finish(self, *parts: tuple[QWidget, int]) -> None:
        """Put the parts in their row."""
        for part, stretch in parts:
            self._parts.addWidget(part, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the buttons would be cut beside the parts they stand below them."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._foot.setDirection(ways.LeftToRight if event.size().width() >= theme.px(WIDE) else ways.TopToBottom)

    def words(self) -> str:
        """What the panel says beside its title."""
        return self._words.text()

    def show_refused(self, refused: Refused) -> None:
        """Say why it could not be done; what is typed stays."""
        self._words.setText(language.said(refused.message))
        self._words.set_ink("over")
        self.yes.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms from anywhere in the panel."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif self.no.hasFocus():
            self.dismissed.emit()
        elif not event.isAutoRepeat():
            self.submit()

    def submit(self) -> None:
        """Agree, once."""
        if self.yes.isEnabled():
            self.yes.setEnabled(False)
            self.agree()

    def agree(self) -> None:
        """What agreeing means here."""


class SettlePanel(Panel):
    """`wanted(seq, "kept" | "broken" | "mine" | "theirs", words)`; handed to somebody else the words are that one's initials."""

    wanted = Signal(int, str, str)

    def __init__(
        self, seq: int, title: str, hint: str, *, mine: bool, team: Sequence[Person] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__("settle", "flag", title, hint, tr("Say so"), parent)
        self.seq = seq
        choices = [
            Segment("kept", tr("Kept"), icon="check", ink="ok"), Segment("broken", tr("Broken"), icon="over", ink="over"),
        ]  # fmt: skip
        if not mine:
            choices.append(Segment("mine", tr("I take it over"), icon="person"))
        if team:
            choices.append(Segment("theirs", tr("Hand over"), icon="arrow-right"))
        self.choice = SegmentedTabs(choices, tr("What became of the promise"))
        self.choice.setObjectName("settle-choice")
        self.note = theme.sized(line_edit(tr("A word about it")), min_width=160)
        self.note.setObjectName("settle-word")
        self.note.setAccessibleName(tr("A word about it"))
        self.owner = theme.sized(line_edit(" · ".join(p.initials for p in team[:9])), min_width=160)
        self.owner.setObjectName("promise-owner")
        self.owner.setAccessibleName(tr("Who owes it from now on, by initials"))
        self.choice.changed.connect(self._chosen)
        self.finish((self.choice, 0), (self.note, 1), (self.owner, 1))
        self._chosen(self.choice.current())

    def focus_first(self) -> None:
        """Stand on the choice: arrows choose another, Tab goes to the word, Enter confirms."""
        self.choice.focus_current()

    def show_refused(self, refused: Refused) -> None:
        """Say why, at the initials when it is about them."""
        super().show_refused(refused)
        if self.owner.isVisible():
            self.owner.setFocus(Qt.FocusReason.OtherFocusReason)
            self.owner.selectAll()

    def agree(self) -> None:
        """Hand the answer on."""
        how = self.choice.current()
        self.wanted.emit(self.seq, how, self.owner.text() if how == "theirs" else self.note.text())

    def _chosen(self, key: str) -> None:
        self.note.setVisible(key in ("kept", "broken"))
        self.owner.setVisible(key == "theirs")


class LandedPanel(Panel):
    """`wanted(seq, Outcome, words)`: the guest's answer to a line or a promise."""

    wanted = Signal(int, object, str)

    def __init__(self, seq: int, title: str, chosen: Outcome | None = None, parent: QWidget | None = None) -> None:
        super().__init__("landed", "chat", title, tr("The last answer counts."), tr("Record"), parent)
        self.seq = seq
        letters = {Outcome.DELIGHTED: "D", Outcome.FINE: "F", Outcome.STILL_UNHAPPY: "U"}
        self.choice = SegmentedTabs(
            [Segment(o.value, language.begun(said(o)), letters[o], *OUTCOMES[o]) for o in Outcome],
            tr("What the guest says"),
        )
        self.choice.setObjectName("landed-choice")
        self.choice.choose((chosen or Outcome.FINE).value)
        self.note = theme.sized(line_edit(tr("What else was said")), min_width=160)
        self.note.setObjectName("landed-word")
        self.note.setAccessibleName(tr("What else was said"))
        self.finish((self.choice, 0), (self.note, 1))

    def focus_first(self) -> None:
        """Stand on the answer: arrows choose another, Tab goes to the word, Enter records."""
        self.choice.focus_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """D, F and U choose the answer, but in the word they are letters."""
        outcome = landed_by(event)
        if outcome is not None:
            self.choice.choose(outcome.value)
            self.choice.focus_current()
        else:
            super().keyPressEvent(event)

    def agree(self) -> None:
        """Hand the answer on."""
        self.wanted.emit(self.seq, Outcome(self.choice.current()), self.note.text())


class MakePanel(Panel):
    """`wanted(due, words, owner)`: a promise to a guest, with or without a gesture."""

    wanted = Signal(str, str, str)

    def __init__(
        self, guest: str, team: Sequence[Person], *, due: str = "", words: str = "", owner: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = tr("Promise to {guest}", guest=guest)
        super().__init__(
            "promise",
            "flag",
            title,
            tr("Who can owe it: {team}", team=" · ".join(p.initials for p in team[:9])),
            tr("Promise it"),
            parent,
        )
        self.what = theme.sized(line_edit(tr("What is promised")), min_width=180)
        self.due = theme.sized(line_edit("2h · 1d · 18:00"), width=130)
        self.owner = theme.sized(line_edit(tr("Owner")), width=80)
        for edit, name, label, text in (
            (self.what, "promise-what", tr("What is promised"), words),
            (self.due, "promise-due", tr("By when: 2h, 1d, 18:00 or tomorrow"), due),
            (self.owner, "promise-owner", tr("Who owes it, by initials"), owner),
        ):
            edit.setObjectName(name)
            edit.setAccessibleName(label)
            edit.setText(text)
        self.finish((self.what, 1), (self.due, 0), (self.owner, 0))

    def focus_first(self) -> None:
        """Stand on the first thing that is missing."""
        first = self.what if not self.what.text() or self.due.text() else self.due
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refused(self, refused: Refused) -> None:
        """Say why, at the field that it is about."""
        super().show_refused(refused)
        field = {"bad_promise": self.due, "unknown_person": self.owner, "retired": self.owner}.get(
            refused.code, self.what
        )
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def agree(self) -> None:
        """Hand the promise on."""
        self.wanted.emit(self.due.text(), self.what.text(), self.owner.text())
