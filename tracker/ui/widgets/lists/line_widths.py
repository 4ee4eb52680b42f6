"""How wide the columns of a line table are: what is short keeps its width, guest and cause share the rest."""

from __future__ import annotations

import math
from collections.abc import Iterable

from tracker.domain.gesture import Kind
from tracker.ui import language, theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import BODY, Face, advance
from tracker.ui.widgets.lists.line_rows import LineRow, heading

PAD = 8
"""Between a cell's edge and its text, in design pixels."""
_TIME, _GUEST, _KIND, _WHY, _BY = 0, 2, 3, 4, 6
_LEAST = {_GUEST: 96, _WHY: 96}
_MOST = 180  # or a quarter: a marks column never eats the causes; beyond that it takes what they can spare, and elides
_AMPLE = {_GUEST: 160, _WHY: 240}
_SAMPLES = ("00:00", "0000", "", "Free label", "", "€000.00", "WW", "")
_MEASURED = 400  # rows looked at; more would be felt and the widest are soon met
_HEADING = Face("small", bold=True)
FIGURES = Face(figures=True)
_FIGURED = (0, 1, 5)


class ColumnWidths:
    """Natural widths met so far, in pixels; grows with the rows and never jumps back while they are shown."""

    def __init__(self) -> None:
        self._natural: list[float] = []
        self.forget()

    def forget(self) -> None:
        """Start again: other rows, or another text scale."""
        self._natural = [
            max(advance(heading(column), _HEADING), advance(sample, face_of(column)))
            for column, sample in enumerate((*_SAMPLES[:3], language.said(Kind.FREE_LABEL.label), *_SAMPLES[4:]))
        ]

    def meet(self, rows: Iterable[LineRow]) -> bool:
        """Grow to hold these rows; say whether anything grew."""
        before = list(self._natural)
        for number, row in enumerate(rows):
            if number >= _MEASURED:
                break
            for column, cell in enumerate(row.cells()[:-1]):
                if column not in (_GUEST, _WHY):
                    self._natural[column] = max(self._natural[column], advance(cell, face_of(column)))
            self._natural[-1] = max(self._natural[-1], marks_width(row.marks))
        return self._natural != before

    def within(self, total: int) -> list[int]:
        """Return the widths of all columns that fill `total` pixels; 0 for those that give way when it is narrow. The marks
        are cut at last, so that nothing scrolls sideways."""
        widths = list[int]()
        for gone in ((), (_BY,), (_BY, _WHY), (_BY, _WHY, _TIME), (_BY, _WHY, _TIME, _KIND)):
            widths = self._widths(total, gone)
            if sum(widths) <= total:
                return widths
        widths[-1] = max(0, widths[-1] - (sum(widths) - total))
        return widths

    def _widths(self, total: int, gone: tuple[int, ...]) -> list[int]:
        pad = 2 * theme.px(PAD)
        widths = [math.ceil(natural) + pad for natural in self._natural]
        widths[-1] = min(widths[-1], max(theme.px(_MOST) + pad, total // 4))
        for column in gone:
            widths[column] = 0
        fixed = sum(width for column, width in enumerate(widths) if column not in (_GUEST, _WHY))
        least = sum(theme.px(_LEAST[column]) for column in (_GUEST, _WHY) if column not in gone)
        free = max(total - fixed, least)
        ample = sum(theme.px(_AMPLE[column]) for column in (_GUEST, _WHY) if column not in gone)
        spared = max(0, min(math.ceil(self._natural[-1]) + pad - widths[-1], free - ample))
        widths[-1] += spared
        free -= spared
        if _WHY in gone:
            widths[_GUEST] = free
            return widths
        widths[_GUEST] = max(theme.px(_LEAST[_GUEST]), min(round(free * 0.45), theme.px(240)))
        widths[_WHY] = free - widths[_GUEST]
        return widths


def face_of(column: int) -> Face:
    """Return the face of a column's text: what is compared down the column has even digits."""
    return FIGURES if column in _FIGURED else BODY


def marks_width(marks: tuple[tuple[str, str], ...]) -> float:
    """Return the width of a line's marks beside each other, in pixels."""
    return sum(shapes.mark_width(text) for _role, text in marks) + theme.px(10) * max(0, len(marks) - 1)
