"""The place under the line where the desk asks: one question at a time, never a dialog, Esc puts it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tracker.ui import hearing, theme
from tracker.ui.shell.asked_again import About, Again, AsksInPlace, Open

_BELOW = 40
"""Design pixels of what stands below a question that should be seen with it."""


class Question(QFrame):
    """A panel that asks something. `answered` when it is done with, `dismissed` when it was put away.

    `typed_on(text)` are keys that answer nothing: whoever goes on typing types the next line.
    """

    spoken_role = QAccessible.Role.Grouping

    answered = Signal()
    dismissed = Signal()
    typed_on = Signal(str)

    def __init__(self, name: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", tone)
        self.about: About | None = None
        """What its asker needs to ask it again where the page is built anew; None for what is not asked again."""

    def focus_first(self) -> None:
        """Put the keyboard where the answer goes."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the question away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
            return
        super().keyPressEvent(event)


class Questions(QWidget):
    """Holds the questions that are open; the oldest is in view. `opened` for the first, `emptied` when none is left."""

    opened = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: list[Question] = []
        self.again = Again()
        self.besides: list[Callable[[], tuple[Open, ...]]] = []
        """Who else has something under way that is taken up again; before the questions, which may stand in it."""
        self._column = theme.spaced(QVBoxLayout(self), 0, 0)
        self.hide()

    def tall(self, width: int) -> int:
        """The pixels of height that the question in view needs in so many of width, with a line or two below it."""
        question = self.current()
        if question is None:
            return 0
        needed = question.heightForWidth(width) if question.hasHeightForWidth() else 0
        return max(needed, question.sizeHint().height()) + theme.px(_BELOW)

    def current(self) -> Question | None:
        """The question in view."""
        return self._open[0] if self._open else None

    def asked(self) -> tuple[Open, ...]:
        """Those that can be asked again, with what stands in their fields."""
        under_way = [one for tell in self.besides for one in tell()]
        return (*under_way, *(Open.of(q, q.about) for q in self._open if q.about is not None))

    def ask(self, question: Question, *, focus: bool = True) -> None:
        """Ask this, after those that are open already."""
        self._open.append(question)
        if question.about is not None:
            self.again.came(question, question.about)
        self._column.addWidget(question)
        question.setVisible(self._open[0] is question)
        question.answered.connect(lambda: self.close_question(question))
        question.dismissed.connect(lambda: self.close_question(question))
        if self._open[0] is question:
            self.opened.emit()  # what stands below makes room before the question takes it
        self.show()
        if self._open[0] is question:
            self._announce(question, focus=focus)

    def close_question(self, question: Question) -> None:
        """Put a question away and show the next."""
        if question not in self._open:
            return
        self._open.remove(question)
        question.hide()
        self._column.removeWidget(question)
        question.deleteLater()
        following = self.current()
        if following is not None:
            following.show()
            self._announce(following, focus=True)
        else:
            self.hide()
            self.emptied.emit()

    def clear(self) -> None:
        """Put all questions away without a word."""
        self.again.forget()
        for question in list(self._open):
            self._open.remove(question)
            self._column.removeWidget(question)
            question.hide()
            question.deleteLater()
        self.hide()

    @staticmethod
    def _announce(question: Question, *, focus: bool) -> None:
        hearing.announce(question, question.accessibleName())
        if focus:
            question.focus_first()


class AsksQuestions(AsksInPlace):
    """A page whose questions all stand in one place."""

    questions: Questions

    def again(self) -> Again:
        """Who asks what."""
        return self.questions.again

    def asked(self) -> tuple[Open, ...]:
        """The questions that are open."""
        return self.questions.asked()
