"""Enter presses the button that has the focus, as Space does; Qt does so in dialogs only, and the desk has none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_enter(event: QKeyEvent) -> bool:
    """Say whether this is a plain Enter, not the echo of one that is held down."""
    chords = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.key() in ENTER and not event.isAutoRepeat() and not event.modifiers() & chords


def press_focused() -> bool:
    """Press the button that has the focus; False when none has."""
    at = QApplication.focusWidget()
    if not isinstance(at, QAbstractButton) or (at.isCheckable() and not isinstance(at, QCheckBox)):
        return False
    at.click()
    return True
