"""Counts the references of methods that Qt calls: one that lost its own is freed at the next, and the program ends in Qt.

Called on an object for the first time while an error of Python waits, such a method loses a reference in the bindings
(PySide6 6.11), and what raised is not always told: a window's method that raises within Qt is found here.
"""

from __future__ import annotations

import ctypes
import sys
from types import FunctionType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayoutItem

_SPARE = 50
"""So many references of each are held here: what is lost in one test does not free it."""
_held: dict[str, list[FunctionType]] = {}
_seen: set[str] = set()


def watch(kind: type) -> None:
    """Count from now on the methods by which this class stands in for one of Qt's."""
    qt = next((base for base in kind.__mro__ if base.__module__.startswith("PySide6.")), object)
    for name, method in vars(kind).items():
        if isinstance(method, FunctionType) and hasattr(qt, name):
            _held.setdefault(f"{kind.__module__}.{kind.__qualname__}.{name}", [method] * _SPARE)


def lost() -> list[str]:
    """Which methods of the product's window have lost a reference since this was asked last; they have it again."""
    for name in [name for name in sys.modules if name.startswith(("tracker.ui", "tracker.app")) and name not in _seen]:
        _seen.add(name)
        for kind in list(vars(sys.modules[name]).values()):
            if isinstance(kind, type) and issubclass(kind, QObject | QLayoutItem) and kind.__module__ == name:
                watch(kind)
    found = []
    for name, held in _held.items():
        while sys.getrefcount(held[0]) < _SPARE + 2:  # the class's own, and the question's
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(held[0]))
            found.append(name)
    return found
