"""Editors for words, amounts and small numbers, set up the way every form wants them; they check nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from tracker.ui import theme
from tracker.ui.help.spoken import described
from tracker.ui.widgets.forms.steady import steady

LONGEST = 5000
"""Far more than any field takes: what is too long is refused in words when it is sent, and never cut in silence."""


def line_edit(placeholder: str = "", *, longest: int = LONGEST, parent: QWidget | None = None) -> QLineEdit:
    """Return a plain editor for words; typing stops at `longest` letters."""
    made = QLineEdit(parent)
    made.setPlaceholderText(placeholder)
    made.setMaxLength(longest)
    steady(made)
    described(made)
    return made


def amount_edit(placeholder: str = "", parent: QWidget | None = None) -> QLineEdit:
    """Return an editor for an amount: figures stand at the far side, read left to right in every language."""
    made = line_edit(placeholder, longest=24, parent=parent)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.measured(made, lambda editor: editor.setFont(theme.font(figures=True)))
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def number_edit(least: int, most: int, parent: QWidget | None = None) -> QSpinBox:
    """Return an editor for a small whole number from `least` to `most` (nights, minutes)."""
    made = QSpinBox(parent)
    made.setRange(least, most)
    described(made)
    # A style sheet's padding does not reach the editor inside a spin box.
    inner = made.lineEdit()
    if inner is not None:
        theme.measured(inner, lambda editor: editor.setTextMargins(theme.px(10), 0, theme.px(4), 0))
    return made
