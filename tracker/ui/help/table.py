"""The one table of what each field means, and which entry a widget has. Reads no text of a field.

A key is the object name of the field, or of what it stands in; `prefix-*` stands for every name with that beginning, and a
widget's own `help` property goes first. The texts are translated when they are looked up, in the context "help".
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tracker.ui.help.entry import Help
from tracker.ui.help.of_gestures import OF_GESTURES
from tracker.ui.help.of_the_house import OF_THE_HOUSE

TEXTS: dict[str, Help] = {**OF_GESTURES, **OF_THE_HOUSE}

_UP = 5
"""A field is found by what it stands in at most so many steps up: the box around an editor, its label, its panel."""


def key_of(name: str) -> str:
    """The table's key for an object name, empty when there is none."""
    family = f"{name.split('-', 1)[0]}-*"
    return name if name in TEXTS else family if "-" in name and family in TEXTS else ""


def help_for(widget: QWidget | None) -> Help | None:
    """The help for a field in the window's language, None where there is nothing to explain."""
    at: QWidget | None = widget
    for _ in range(_UP):
        if at is None:
            return None
        key = key_of(str(at.property("help") or "")) or key_of(at.objectName())
        if key:
            meaning, example = TEXTS[key]
            return Help(QCoreApplication.translate("help", meaning), QCoreApplication.translate("help", example))
        at = at.parentWidget()
    return None
