"""A labelled editor: label above, hint or error below; knows nothing of what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.help.spoken import describe, described
from tracker.ui.widgets.frames.glyph import Glyph
from tracker.ui.widgets.frames.words import Words


class Field(QWidget):
    """Puts a label over `editor` and a line under it. The line keeps its room, so that errors move nothing.

    `letter` underlines a mnemonic in the label (Alt+letter goes to the editor). `quiet` leaves the line out; `wrap` lets
    the label take several lines.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        hint: str = "",
        *,
        quiet: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._label = Words(label, "small", "muted", bold=True, wrap=wrap)
        self._label.setBuddy(editor)
        self._glyph = Glyph("warning", "over", 14)
        self._words = Words(hint, "small", "muted", wrap=True)
        column = theme.spaced(QVBoxLayout(self), 4, 0)
        column.addWidget(self._label)
        column.addWidget(editor)
        self._foot = QWidget()
        foot = theme.spaced(QHBoxLayout(self._foot), 4, 0)
        foot.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._words, 1)
        theme.sized(self._foot, min_height=16)
        column.addWidget(self._foot)
        self._foot.setVisible(not quiet or bool(hint))
        self._quiet = quiet
        self._name_editor(label)
        self.setFocusProxy(editor)
        described(editor)
        self.clear_error()

    def set_label(self, label: str) -> None:
        """Change the label, and the name screen readers say."""
        self._label.setText(label)
        self._name_editor(label)

    def set_hint(self, hint: str) -> None:
        """Change the words shown while nothing is wrong."""
        self._hint = hint
        if not self.error():
            self.clear_error()

    def error(self) -> str:
        """Return the error shown, empty when there is none."""
        return self._words.text() if self._glyph.isVisibleTo(self) else ""

    def set_error(self, text: str) -> None:
        """Say what is wrong and how to mend it; empty clears."""
        if not text:
            self.clear_error()
            return
        self._show(text, wrong=True)

    def clear_error(self) -> None:
        """Go back to the hint."""
        self._show(self._hint, wrong=False)

    def _name_editor(self, label: str) -> None:
        """Name the editor, and the line inside a box or a date: that is where the keyboard stands."""
        for part in (self.editor, *self.editor.findChildren(QLineEdit)):
            part.setAccessibleName(label)

    def _show(self, text: str, *, wrong: bool) -> None:
        self._glyph.setVisible(wrong)
        self._words.setText(text)
        self._words.set_ink("over" if wrong else "muted")
        self._foot.setVisible(bool(text) or not self._quiet)
        describe(self.editor, text)
        look = "invalid" if wrong else ""
        if self.editor.property("look") != look and (wrong or self.editor.property("look") == "invalid"):
            self.editor.setProperty("look", look)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
