"""Which key of a Latin keyboard was pressed, whatever layout is in force; knows no command and no widget of ours.

A Russian, Greek, Arabic or Hebrew layout names its own letter, and a French one a sign where its digits need Shift. What
is meant then is read from the place of the key: Windows tells it as the virtual key, X and Wayland as the scan code.
Letters of a Latin layout (AZERTY, QWERTZ, Dvorak) count as they are labelled, never by their place.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit

_ROWS = {10: "1234567890", 24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
_PLACES = {first + at: letter for first, row in _ROWS.items() for at, letter in enumerate(row)}
"""The code that X and Wayland give a key (the kernel’s and 8), and what a Latin keyboard has there."""
_ASIDE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.GroupSwitchModifier


def letter(event: QKeyEvent) -> str:
    """The letter A-Z or digit that a key stands for, "" for any other key."""
    named = _named(event)
    if named.isascii() and (named.isalpha() or named.isdigit()):
        return named.upper()
    there = _there(event)
    if there.isdigit():
        return there if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
    return there if named and not unicodedata.name(named, "LATIN").startswith("LATIN") else ""


def combination(event: QKeyEvent) -> QKeyCombination | None:
    """What a key with Ctrl means on a Latin keyboard, None where its own name says it. AltGr and Alt write signs."""
    held = event.modifiers()
    if not held & Qt.KeyboardModifier.ControlModifier or held & (_ASIDE | Qt.KeyboardModifier.KeypadModifier):
        return None
    meant = letter(event)
    return QKeyCombination(held, Qt.Key(ord(meant))) if meant and meant != _named(event).upper() else None


class DigitRow(QObject):
    """In an editor that takes digits only, the keys with digits on them write digits without Shift too."""

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the digit that stands on the key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & (_ASIDE | Qt.KeyboardModifier.ControlModifier)
            digit = letter(event) if plain and unicodedata.decimal(event.text()[:1] or " ", None) is None else ""
            if digit.isdigit() and not self._edit.isReadOnly():
                self._edit.insert(digit)
                return True
        return super().eventFilter(watched, event)


def _named(event: QKeyEvent) -> str:
    """The sign that the layout has for a key, "" for Enter, F1 and the like."""
    key = event.key()
    return chr(key) if 0 < key < Qt.Key.Key_Escape and key <= 0x10FFFF else ""


def _there(event: QKeyEvent) -> str:
    if QGuiApplication.platformName() == "windows":
        virtual = chr(event.nativeVirtualKey() & 0xFF)
        return virtual if virtual.isascii() and (virtual.isdigit() or virtual.isupper()) else ""
    return _PLACES.get(event.nativeScanCode(), "")
