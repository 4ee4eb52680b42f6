"""Keeps the text of a line edit on the baseline of our own font, whatever script it falls back to."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QLineEdit

from tracker.ui import theme

_LATIN_GREEK_CYRILLIC = 0x0590
_LOOKED_AT = 200


def steady(edit: QLineEdit) -> None:
    """Follow what is typed: Qt lifts a line by as much as its tallest script stands above our font (Arabic: a third)."""
    edit.textChanged.connect(lambda _text: settle(edit))
    theme.measured(edit, settle)


def settle(edit: QLineEdit) -> None:
    """Put back what stands there now, where nothing tells that it changed."""
    text = edit.text()
    lift = _lift(edit, text[:_LOOKED_AT]) if any(ord(c) >= _LATIN_GREEK_CYRILLIC for c in text[:_LOOKED_AT]) else 0
    margins = edit.textMargins()
    if margins.top() != 2 * lift:
        margins.setTop(2 * lift)  # the line is centred in what is left: twice the lift puts it back
        edit.setTextMargins(margins)


def _lift(edit: QLineEdit, text: str) -> int:
    layout = QTextLayout(text, edit.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return max(0, round(line.ascent() - QFontMetricsF(edit.font()).ascent()))
