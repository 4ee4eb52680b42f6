"""Puts layouts into layouts, and lets go at once what the bindings would keep of their items. Knows no page."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout

_WAYS = (QBoxLayout, "addLayout"), (QBoxLayout, "insertLayout"), (QGridLayout, "addLayout")


def keep_no_items() -> None:
    """In force for the whole process from now on; a second time changes nothing.

    For each item of a filled layout that is put into another the bindings make an object, and keep it as long as the other.
    Qt deletes the item when its widget goes or moves on. Whatever is made in its place next is then taken for it: when that
    is deleted in turn, the wrong one is destroyed, and the program ends in Qt.
    """
    for kind, name in _WAYS:
        way = getattr(kind, name)
        if not hasattr(way, "__wrapped__"):
            setattr(kind, name, _letting_go(way))


def _letting_go(way: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(way, assigned=("__name__", "__qualname__"))  # for `__doc__` the bindings read all their signatures
    def put(outer: QLayout, *given: Any, **named: Any) -> None:
        way(outer, *given, **named)
        for part in (*given, *named.values()):
            if isinstance(part, QLayout):
                _let_go(part)

    return put


def _let_go(layout: QLayout) -> None:
    """Nothing stands for its items any more. A layout that is made in Python keeps its own: it is put in before it is filled."""
    qts = isinstance(layout, QBoxLayout | QGridLayout)
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if isinstance(item, QLayout):
            _let_go(item)
        elif qts and item is not None:
            shiboken6.invalidate(item)
