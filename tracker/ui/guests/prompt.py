"""A small question in the panel itself (new room, name, left): one line, Enter does it, Esc puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.widgets import Field, OneLine, Words, button, line_edit


class Prompt(QFrame):
    """Hidden until `ask` or `ask_for`. `agreed(text)` for Enter or the button, `dismissed` for Esc; it stays until hidden."""

    agreed = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prompt")
        self.setProperty("look", "info")
        self.what = ""
        self._title = OneLine("", "body", bold=True)
        self._sentence = Words("", "small", "muted", wrap=True)
        self.edit = line_edit()
        self.edit.setObjectName("prompt-text")
        self.field = Field("", self.edit, quiet=True)
        self.yes, self.no = button("", "primary"), button(self.tr("Cancel"))
        self.yes.setObjectName("prompt-yes")
        words = theme.spaced(QVBoxLayout(), 4, 0)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addWidget(self.field)
        row = theme.spaced(QHBoxLayout(self), 10, (14, 10))
        row.addLayout(words, 1)
        for choice in (self.no, self.yes):
            row.addWidget(choice, 0, Qt.AlignmentFlag.AlignBottom)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.dismissed)
        self.edit.textEdited.connect(lambda _text: self.field.clear_error())
        self.hide()

    def ask(self, what: str, title: str, sentence: str, yes: str) -> None:
        """Ask for a yes."""
        self._open(what, title, sentence, yes)
        self.field.hide()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for(self, what: str, title: str, label: str, text: str, yes: str, hint: str = "") -> None:
        """Ask for words, `text` standing there already."""
        self._open(what, title, "", yes)
        self.field.set_label(label)
        self.field.set_hint(hint)
        self.field.clear_error()
        self.edit.setText(text)
        self.field.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

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
        self.show()

    def _agree(self) -> None:
        if self.yes.isEnabled():
            self.agreed.emit(self.edit.text() if self.field.isVisibleTo(self) else "")
