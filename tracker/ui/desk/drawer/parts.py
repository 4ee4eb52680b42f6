"""What the parts of the drawer share: a group of fields that fills from a form and reads back into one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QWidget

from tracker.ui import theme
from tracker.ui.desk.form import Form
from tracker.ui.widgets import Field, line_edit
from tracker.ui.widgets.forms.steady import steady


class Part(QWidget):
    """A group of fields. `changed` when a person changed one; `fields` by the name an error carries."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self.grid = theme.spaced(QGridLayout(self), 8, 0)

    def fill(self, form: Form) -> None:
        """Show these values."""
        raise NotImplementedError

    def read(self, form: Form) -> Form:
        """The form with what stands in these fields."""
        raise NotImplementedError

    def place(self, name: str, label: str, editor: QWidget, row: int, column: int, span: int = 1) -> None:
        """Put a labelled editor into the grid of six columns."""
        field = Field(label, editor, quiet=True)
        editor.setObjectName(f"field-{name}")
        self.fields[name] = field
        self.grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        for each in range(6):
            self.grid.setColumnStretch(each, 1)

    def text_field(self, name: str, label: str, hint: str, row: int, column: int, span: int) -> QLineEdit:
        """A line of text in the grid."""
        edit = line_edit(hint)
        edit.textEdited.connect(self.changed)
        self.place(name, label, edit, row, column, span)
        return edit

    def choice_field(
        self, name: str, label: str, choices: Sequence[tuple[str, str]], row: int, column: int, span: int
    ) -> Choice:
        """A choice among (key, words) in the grid."""
        choice = Choice(choices)
        choice.activated.connect(lambda _at: self.changed.emit())
        self.place(name, label, choice, row, column, span)
        return choice


class Choice(QComboBox):
    """One of several, by key. The words are the catalogue's or ours, never a guest's."""

    def __init__(self, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(14)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these, keeping what is chosen."""
        kept = self.key()
        with QSignalBlocker(self):
            self.clear()
            for key, words in choices:
                self.addItem(words, key)
        self.choose(kept)

    def key(self) -> str:
        """The key of what is chosen; empty when nothing is."""
        found = self.currentData()
        return found if isinstance(found, str) else ""

    def choose(self, key: str) -> None:
        """Choose without a signal; what is not offered chooses the first."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(key)))


class SearchChoice(Choice):
    """A choice of many that is found by typing any part of its words."""

    def __init__(self, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(choices, parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        finder = self.completer() or QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        edit = self.lineEdit()
        if edit is not None:
            steady(edit)
            edit.editingFinished.connect(self._settle)
            edit.textEdited.connect(lambda _typed: theme.dress(finder.popup()))

    def choose(self, key: str) -> None:
        """Choose without a signal, and show the words."""
        super().choose(key)
        self.setEditText(self.itemText(self.currentIndex()))

    def _settle(self) -> None:
        """Take the one that was typed, or go back to what was chosen: words of nobody's list choose nothing."""
        typed = self.currentText().strip().casefold()
        found = [at for at in range(self.count()) if typed and typed in self.itemText(at).casefold()]
        exact = [at for at in found if self.itemText(at).casefold() == typed]
        at = exact[0] if exact else found[0] if len(found) == 1 else 0 if not typed else self.currentIndex()
        moved = at != self.currentIndex()
        with QSignalBlocker(self):
            self.setCurrentIndex(at)
        self.setEditText(self.itemText(at))
        if moved:
            self.activated.emit(at)
