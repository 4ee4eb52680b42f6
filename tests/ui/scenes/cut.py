"""What is painted cut, by whatever paints it: words of the window's own, amounts, and names that nothing says whole.

What people typed may be cut as long as a tip holds all of it; an amount may not, in a table or anywhere else.
"""

from __future__ import annotations

import functools
import html
import re
import sys
from collections.abc import Iterator
from typing import NamedTuple
from unittest.mock import patch
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QTableView, QWidget

from tracker import paths
from tracker.ui import language
from tracker.ui.widgets.draw import text as drawing

ROWS = 60
"""So many rows of a view are asked for their tips: more are not in sight."""
_SLACK = 1
_AMOUNT = re.compile(r"[€$£¥]\s?[\d.,]*\d|\d[\d.,]*\s?[€$£¥]")
_TAG = re.compile(r"<[^>]*>")


class Cut(NamedTuple):
    """A text that was painted cut: all of it, what was seen, its face, and the width it had and needed."""

    text: str
    seen: str
    face: drawing.Face
    width: int
    needed: float

    def said(self) -> str:
        """The text as it is reported."""
        return f"{self.text!r} is painted as {self.seen!r}: {self.width} of {self.needed:.0f}"


@functools.cache
def own_words(code: str) -> frozenset[str]:
    """Every text that the window has of its own in a language, as far as no field is filled in."""
    tree = ElementTree.parse(paths.resources() / "languages" / f"latitude_{'de' if code == 'en' else code}.ts")
    ways = ("source", "extracomment") if code == "en" else ("translation", "numerusform")
    return frozenset(node.text for way in ways for node in tree.iter(way) if node.text)


def painted_cut(window: QWidget) -> list[Cut]:
    """Paint the window, and tell each text that had too little room."""
    real, found = drawing._fitted, dict[Cut, None]()

    def spy(text: str, face: drawing.Face, width: int, size: float) -> drawing._Fitted:
        fitted = real(text, face, width, size)
        painted = sys._getframe(1).f_code is drawing.draw_text.__code__
        if painted and not fitted.whole:
            found[Cut(drawing.one_line(text), fitted.text, face, width, drawing.advance(text, face))] = None
        return fitted

    with patch.object(drawing, "_fitted", spy):
        window.grab()
    return list(found)


def faults(window: QWidget) -> list[str]:
    """What is cut and must not be."""
    known, whole, cuts = own_words(language.worn().code), "\n".join(tips(window)), painted_cut(window)
    found = [cut.said() for cut in cuts if cut.text.strip() in known or _counts(cut)]
    found += [f"{cut.said()}, and no tip says it whole" for cut in cuts if cut.text.strip() not in whole]
    return sorted({*found, *beside_the_view(window)})


def _counts(cut: Cut) -> bool:
    """Whether an amount, or a figure of a column, is lost with what was cut off."""
    return cut.face.figures or any(amount not in cut.seen for amount in _AMOUNT.findall(cut.text))


def tips(window: QWidget) -> Iterator[str]:
    """Every text that a pointer would be told, as it is read."""
    for part in (window, *window.findChildren(QWidget)):
        if part.toolTip():
            yield _read(part.toolTip())
    for view in _views(window):
        model = view.model()
        for row in range(min(model.rowCount(), ROWS)):
            for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
                told = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                if isinstance(told, str):
                    yield _read(told)


def beside_the_view(window: QWidget) -> Iterator[str]:
    """Columns that have no room in their table, and rows that Qt itself would cut."""
    for view in _views(window):
        wide = view.viewport().width()
        if isinstance(view, QTableView):
            needed = view.horizontalHeader().length()
        elif isinstance(view, QListView) and type(view.itemDelegate()) is QStyledItemDelegate:
            rows = range(min(view.model().rowCount(), ROWS))
            needed = max((view.sizeHintForIndex(view.model().index(row, 0)).width() for row in rows), default=0)
        else:
            continue
        if needed > wide + _SLACK and not (isinstance(view, QListView) and view.wordWrap()):
            name = f"{type(view).__name__} {view.objectName() or view.accessibleName()!r}"
            yield f"{name} shows {wide} pixels of {needed}"


def _views(window: QWidget) -> Iterator[QAbstractItemView]:
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None:
            yield view


def _read(tip: str) -> str:
    return html.unescape(_TAG.sub("", tip)) if tip.startswith("<qt>") else tip
