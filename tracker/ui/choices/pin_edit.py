"""The editor for a PIN: dots for digits, nothing remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tracker.ui.widgets import line_edit


def pin_edit() -> QLineEdit:
    """Return an editor that shows dots and that no input method learns from."""
    made = line_edit("", longest=12)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setInputMethodHints(
        Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return made
