"""Rows in large type, for papers that are read standing: columns as wide as their figures, one that takes the rest.

Knows words and widths, not what they tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.reports.lettering import text
from tracker.reports.sheet import charts
from tracker.reports.sheet.blocks import Cell, Column, Picture, Row, Table, cell, head_room, spread
from tracker.reports.style import CELL, ROW, ROW_BOLD, Type

_TICK = 9.0
_LINES = 3
"""A name takes so many lines at most; a longer one is set smaller, and its column wider, before it takes more."""
_LEAST = 110.0
"""What is left at least of the column that takes the rest."""


@dataclass(frozen=True)
class Head:
    """A column: its head, and its width in points or 0 for the rest.

    `names` are what it holds of any length: where one needs more lines than a name has, the column takes of the rest.
    """

    words: str
    width: float = 0.0
    right: bool = False
    names: tuple[str, ...] = ()


Piece = str | tuple[str, Type] | Cell


class Grid:
    """Makes rows and the table of them."""

    def __init__(self, heads: Sequence[Head], width: float) -> None:
        elastic = next(at for at, head in enumerate(heads) if not head.width)
        self.widths = spread([_least(head) for head in heads], width, elastic=elastic)
        if self.widths[elastic] < _LEAST:
            self.widths = spread([head.width for head in heads], width, elastic=elastic)
        wanted = {at: _wanted(head) for at, head in enumerate(heads)}
        spare = self.widths[elastic] - _LEAST
        if any(wanted.values()) and spare > 0:
            share = min(1.0, spare / sum(wanted.values()))
            self.widths = [wide + share * wanted[at] for at, wide in enumerate(self.widths)]
            self.widths[elastic] -= share * sum(wanted.values())
        self._columns = [
            Column(head.words, wide, right=head.right) for head, wide in zip(heads, self.widths, strict=True)
        ]

    def row(
        self, *pieces: Piece | list[tuple[str, Type]], joined: bool = False, total: bool = False, rule: bool = True
    ) -> Row:
        """A row; a piece is text, text in a type, several of these under each other, or a cell that is made."""
        cells = tuple(self._cell(piece, wide) for piece, wide in zip(pieces, self.widths, strict=True))
        return Row(cells, joined=joined, total=total, rule=rule)

    def table(self, title: str, rows: Sequence[Row], aside: str = "", before: float = 16.0) -> Table:
        """The rows under their heading."""
        return Table(title, self._columns, rows, aside=aside, before=before)

    def under(self, heads: Sequence[tuple[str, Type]], title: str, rows: Sequence[Row], aside: str) -> Table:
        """The rows under heads of as many lines as they need."""
        return _Reheaded(title, self._columns, [self.row(*heads), *rows], aside=aside, before=16.0)

    def _cell(self, piece: Piece | list[tuple[str, Type]], width: float) -> Cell:
        if isinstance(piece, str):
            made = cell(piece, ROW, width)
            return made if len(made) <= _LINES else cell(piece, CELL, width)
        if isinstance(piece, list):
            return tuple(line for words, kind in piece for line in cell(words, kind, width))
        if len(piece) == 2 and isinstance(piece[0], str) and isinstance(piece[1], Type):
            return cell(piece[0], piece[1], width)
        return piece


class _Reheaded(Table):
    """Rows of which the first is their heads: it stands on each page again."""

    def _part(self, first: int, last: int, again: bool) -> Table:
        part = super()._part(first, last, again)
        if first > 1:  # else nothing but the heads stands above
            part.rows, part._heights = (self.rows[0], *part.rows), [self._heights[0], *part._heights]
        return part


def _least(head: Head) -> float:
    """Its width, and what its words need in a language that has longer ones."""
    return max(head.width, head_room(head.words)) if head.width else 0.0


def _wanted(head: Head) -> float:
    """How much wider the column would have to be for its longest name."""
    longest = max((text.one(name, CELL).width for name in head.names), default=0.0)
    return max(0.0, longest / _LINES - head.width) if head.width else 0.0


def amounts(shown: Sequence[str], least: float = 48.0, kind: Type = ROW_BOLD) -> float:
    """The width of a column that holds these amounts in one line each."""
    return max(least, *(text.one(one, kind).width + 1 for one in shown)) if shown else least


def paragraph(words: str, kind: Type, width: float, before: float = 8.0) -> Table:
    """Running text; goes on overleaf where a page ends."""
    return Table("", [Column("", width)], [Row((cell(words, kind, width),), rule=False)], before=before)


def tick() -> Cell:
    """A box to tick with a pen."""
    return (Picture(_TICK + 3.5, lambda x, y, _width: [charts.tick_box(x + 0.5, y + 1, _TICK)]),)
