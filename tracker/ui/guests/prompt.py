"""A small question in the panel itself (new room, name, left, a language): one line, Enter does it, Esc puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.languages import TONGUES
from tracker.ui import theme
from tracker.ui.widgets import Field, OneLine, Segment, SegmentedTabs, Words, button, line_edit

_LEAST_WORDS = 280
"""Design pixels below which what is asked takes the whole width."""


class Prompt(QFrame):
    """Hidden until it asks. `agreed(text)` for Enter or the button, `chosen(code)` where a language was asked for, `dismissed`
    for Esc; it stays until hidden."""

    agreed = Signal(str)
    chosen = Signal(str)
    dismissed = Signal()
    shown = Signal(bool)
    """Whether it is to be seen, when that changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prompt")
        self.setProperty("look", "info")
        self.what = ""
        self._title = OneLine("", "body", bold=True)
        self._sentence = Words("", "small", "muted", wrap=True)
        self.edit = line_edit()
        self.edit.setObjectName("prompt-text")
        self.field = Field("", self.edit, quiet=True, wrap=True)
        self.yes, self.no = button("", "primary"), button(self.tr("Cancel"))
        self.yes.setObjectName("prompt-yes")
        words = theme.spaced(QVBoxLayout(), 4, 0)
        words.addWidget(self._sentence)
        self.tongues = SegmentedTabs(
            [Segment(one.code, one.name, short=one.code.upper()) for one in TONGUES.values()],
            self.tr("Language of the document"),
        )
        self.tongues.setObjectName("prompt-language")
        words.addWidget(self.field)
        words.addWidget(self.tongues)
        self._over_buttons = Words(" ", "small", bold=True)
        choices = theme.spaced(QVBoxLayout(), 4, 0)
        self._buttons = theme.spaced(QHBoxLayout(), 8, 0)
        for choice in (self.no, self.yes):
            self._buttons.addWidget(choice)
        choices.addWidget(self._over_buttons)  # so that the buttons stand beside the editor, not its label
        choices.addLayout(self._buttons)
        choices.addStretch(1)
        outside = theme.spaced(QVBoxLayout(self), 6, (14, 10))
        outside.addWidget(self._title)
        self._row = theme.spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 12, 0)
        self._row.addLayout(words, 1)
        self._row.addLayout(choices)
        outside.addLayout(self._row)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.dismissed)
        self.edit.textEdited.connect(lambda _text: self.field.clear_error())
        self.hide()

    def ask(self, what: str, title: str, sentence: str, yes: str) -> None:
        """Ask for a yes."""
        self._open(what, title, sentence, yes)
        self.field.hide()
        self._over_buttons.hide()
        self.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for(self, what: str, title: str, label: str, text: str, yes: str, hint: str = "") -> None:
        """Ask for words, `text` standing there already."""
        self._open(what, title, "", yes)
        self.edit.setProperty("help", f"prompt-{what}")
        self.field.set_label(label)
        self.field.set_hint(hint)
        self.field.clear_error()
        self.edit.setText(text)
        self.field.show()
        self._fit()
        self.show()  # once its words stand: what was half typed before takes their place
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def ask_language(self, title: str, sentence: str, code: str, yes: str) -> None:
        """Ask in which language something is to be written, `code` chosen already."""
        self._open("language", title, sentence, yes)
        self.field.hide()
        self._over_buttons.hide()
        self.tongues.choose(code)
        self.tongues.show()
        self._fit()
        self.show()
        self.tongues.focus_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside what is asked, or below it where they would be cut."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is there."""
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.shown.emit(not self.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter agrees wherever the focus stands in here, but on the other button; Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.no.hasFocus():
                self.dismissed.emit()
            elif not event.isAutoRepeat():
                self._agree()
        else:
            super().keyPressEvent(event)

    def editor_hint(self) -> str:
        """What stands under the editor: its hint, or what is wrong."""
        return self.edit.accessibleDescription()

    def busy(self, working: bool) -> None:
        """Nothing is agreed to twice while the ledger works."""
        self.yes.setEnabled(not working)

    def _open(self, what: str, title: str, sentence: str, yes: str) -> None:
        self.what = what
        self.setAccessibleName(f"{title}. {sentence}")
        self._title.set_text(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.yes.set_words(yes)
        self.busy(False)
        self.tongues.hide()

    def _fit(self) -> None:
        buttons = sum(choice.sizeHint().width() + theme.px(8) for choice in (self.no, self.yes))
        room = self.width() - 2 * theme.px(14) - theme.px(12) - buttons
        below, ways = room < theme.px(_LEAST_WORDS), QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        asks = not self.field.isHidden() or not self.tongues.isHidden()
        self._over_buttons.setVisible(not below and asks)

    def _agree(self) -> None:
        if self.yes.isEnabled() and self.what == "language":
            self.chosen.emit(self.tongues.current())
        elif self.yes.isEnabled():
            self.agreed.emit(self.edit.text() if self.field.isVisibleTo(self) else "")
