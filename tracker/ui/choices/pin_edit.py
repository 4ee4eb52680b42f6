"""The editor for a PIN: dots for digits, nothing remembered, a pad for fingers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tracker.ui.latin_keys import DigitRow
from tracker.ui.widgets import line_edit, number_pad


def pin_edit(hint: str = "") -> QLineEdit:
    """Return an editor that shows dots, takes digits without Shift too, and that no input method learns from."""
    made = line_edit(hint, longest=12)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setInputMethodHints(
        Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    DigitRow(made)
    number_pad(made)
    return made
