"""What a screen reader is told of a field beside its name: what stands under it, or else what F1 would say. Knows no field's text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.ui.help.table import help_for


def describe(field: QWidget, text: str = "") -> None:
    """Describe a field, and the line inside a box, by the hint or error under it; without one, by F1's lines."""
    said = text.strip() or " ".join(help_for(field) or ())
    for part in (field, *field.findChildren(QLineEdit)):
        part.setAccessibleDescription(said)


def described(field: QWidget) -> None:
    """Let F1's lines describe a field once it stands where it belongs, unless something else does: its place says which."""
    field.installEventFilter(_Once(field))


class _Once(QObject):
    """Waits for a field to be shown, and goes: nothing is in the way of its keys."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Describe what is shown for the first time."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self.deleteLater()
            if not watched.accessibleDescription():
                describe(watched)
        return False
