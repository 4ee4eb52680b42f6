"""The two shapes everything on a page takes: a block drawn whole, and a table that flows over pages. Knows no facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

from reportlab.platypus import Flowable

from tracker.domain.languages import ENGLISH
from tracker.reports.language import tr, worn
from tracker.reports.lettering import text
from tracker.reports.lettering.text import Line
from tracker.reports.sheet import pen
from tracker.reports.sheet.pen import Canvas, Shape
from tracker.reports.style import AGAIN, BORDER, GAP, HAIRLINE, HEAD, HEADING, TEXT, TINT, Type

_PAD = 3.0
COLUMN_GAP = 8.0
# A taller row is cut into pieces of this height: a note of 2,000 letters goes on overleaf instead of failing.
_TALLEST = 66.0
# With less than this a table may still move to the next page whole; with more it has to begin.
_PAGE_LIKE = 300.0
_KEPT_WHOLE = 200.0


class Drawn(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A block of a fixed height that is never divided. `paint` gets the canvas and the width, with y = 0 at its foot."""

    def __init__(self, height: float, paint: Callable[[Canvas, float], None], *, before: float = 0.0) -> None:
        super().__init__()
        self._height, self._paint, self._before = height, paint, before

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        """The white above, in points."""
        return self._before

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """The size it takes."""
        self.width = available
        return available, self._height

    def draw(self) -> None:
        """Draw it at the canvas's origin."""
        with pen.space(self.canv, self.width):
            self._paint(self.canv, self.width)


class Words(NamedTuple):
    """One line inside a cell; `dx` moves it right, `same` keeps it on the height of the line before."""

    line: Line
    dx: float = 0.0
    same: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes inside a cell: `shapes` gets left, foot and the cell's width."""

    height: float
    shapes: Callable[[float, float, float], Iterable[Shape]]


Cell = tuple[Words | Picture, ...]
_Places = list[tuple[float, "Column"]]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of `width` points with its head; amounts stand on the right."""

    head: str
    width: float
    right: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row. `joined` stays with the row above, `boxed` has a border, `total` a line above, `band` a tint.

    `opens` and `closes` tell whether it is the first and the last piece of what a reader sees as one row; `columns`
    are its own where they are not the table's.
    """

    cells: tuple[Cell, ...]
    joined: bool = False
    boxed: bool = False
    total: bool = False
    band: bool = False
    rule: bool = True
    opens: bool = True
    closes: bool = True
    columns: tuple[Column, ...] = ()


class Table(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Rows under a heading. Over the page's end the heading and the columns' heads are repeated."""

    def __init__(
        self, title: str, columns: Sequence[Column], rows: Sequence[Row], *,
        aside: str = "", before: float = GAP, again: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.title, self.columns, self.aside = title, tuple(columns), aside
        self._before, self._again = before, again
        cut = [(row, _height(row)) for row in rows] if again else [piece for row in rows for piece in _cut(row)]
        self.rows = tuple(row for row, _tall in cut)
        self._heights = [tall for _row, tall in cut]
        self._headed = any(column.head for column in self.columns)

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        """The white above, in points."""
        return self._before

    @property
    def _top(self) -> float:
        return (HEADING.leading + 3 if self.title else 0.0) + (HEAD.leading + 5 if self._headed else 0.0)

    @property
    def height_needed(self) -> float:
        """Its height on a page without end."""
        return self._top + sum(self._heights)

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """The size it takes when nothing divides it."""
        self.width = available
        return available, self.height_needed

    def split(self, _available: float, height: float) -> list[Table]:
        """The part that fits and the rest; nothing when not even the heads and a row or two fit."""
        room, fits, used, within = height - self._top, 0, 0.0, 0
        for at, tall in enumerate(self._heights):
            used += tall
            if used > room:
                break
            within = at + 1
            if within == len(self.rows) or not self.rows[within].joined or not self.rows[within].opens:
                fits = within
        if height > _PAGE_LIKE:
            fits = fits or within  # joined rows that fill a page are parted after all
        elif fits < 3 or self.height_needed < _KEPT_WHOLE:
            return []
        return [self._part(0, fits, self._again), self._part(fits, len(self.rows), again=True)]

    def _part(self, first: int, last: int, again: bool) -> Table:
        part = type(self).__new__(type(self))
        Flowable.__init__(part)
        part.title, part.columns, part.aside = self.title, self.columns, self.aside
        part.rows, part._heights, part._headed = self.rows[first:last], self._heights[first:last], self._headed
        part._again, part._before = again, 0.0 if again and first else self._before
        return part

    def draw(self) -> None:
        """Draw it, its foot at the canvas's origin."""
        with pen.space(self.canv, self.width):
            self._draw()

    def _draw(self) -> None:
        y = self._draw_heads(self.height_needed)
        lines: list[pen.Placed] = []
        rules: list[pen.Ends] = []
        frames: list[pen.Ends] = []
        pictures: list[Shape] = []
        usual = _places(self.columns)
        for row, tall in zip(self.rows, self._heights, strict=True):
            self._draw_ground(row, y, tall)
            if row.boxed:
                frames += pen.frame(-3, y - tall, self.width + 6, tall, top=row.opens, foot=row.closes)
            lines += self._lines(row, y, usual, pictures)
            y -= tall
            if row.rule and row.closes and not row.boxed and not row.total:
                rules.append((0, y, self.width, y))
        pen.shapes(self.canv, pictures)
        for ends, colour, thick in ((frames, TEXT, pen.FRAME), (rules, HAIRLINE, 0.5)):
            if ends:
                pen.strokes(self.canv, ends, colour=colour, thick=thick)
        pen.write(self.canv, lines)

    def _draw_heads(self, y: float) -> float:
        lines = []
        if self.title:
            if not self._again:
                self.canv.bookmarkPage(self.title)
                self.canv.addOutlineEntry(self.title, self.title, 0)
            title = text.one(self.title, HEADING)
            lines.append(pen.Placed(title, 0, y - HEADING.size))
            aside = tr("continued") if self._again else self.aside
            lines.append(pen.Placed(text.one(aside, AGAIN), title.width + 8, y - HEADING.size))
            y -= HEADING.leading + 3
        if self._headed:
            for x, column in _places(self.columns):
                head = _head(column)
                lines.append(pen.Placed(head, x + _indent(column, head), y - HEAD.size))
            y -= HEAD.leading + 5
            pen.rule(self.canv, 0, y + 1.5, self.width, colour=BORDER, thick=0.8)
        pen.write(self.canv, lines)
        return y

    def _draw_ground(self, row: Row, y: float, tall: float) -> None:
        if row.band:
            pen.box(self.canv, 0, y - tall + 1, self.width, tall - 1, fill=TINT, edge=None, radius=2)
        if row.total:
            pen.rule(self.canv, 0, y, self.width, colour=TEXT, thick=0.8)

    def _lines(self, row: Row, y: float, usual: _Places, pictures: list[Shape]) -> Iterator[pen.Placed]:
        """Its lines of text; its pictures are added to those that there are."""
        for (x, column), cell in zip(_places(row.columns) if row.columns else usual, row.cells, strict=False):
            foot = y - _PAD * row.opens
            for piece in cell:
                if isinstance(piece, Picture):
                    foot -= piece.height
                    pictures += piece.shapes(x, foot, column.width)
                    continue
                kind = piece.line.type
                foot -= 0.0 if piece.same else kind.leading
                dx = _indent(column, piece.line) if column.right else piece.dx
                baseline = foot + kind.leading * 0.285  # the same for sizes that stand side by side
                yield pen.Placed(piece.line, x + dx, baseline, piece.struck)


def _places(columns: Sequence[Column]) -> _Places:
    """Each column with its left end."""
    lefts = accumulate((column.width + COLUMN_GAP for column in columns), initial=0.0)
    return list(zip(lefts, columns, strict=False))


def _head(column: Column) -> Line:
    """A column's head; English was measured by whoever drew the columns, other languages are set smaller where they must."""
    if worn().code == ENGLISH:
        return text.one(column.head, HEAD)
    return text.shrunk(column.head, HEAD, column.width + _PAD, 5)


def head_room(words: str) -> float:
    """The width a column needs, in points, for its head to be read in the hand."""
    return text.one(words, HEAD._replace(size=7.25)).width - _PAD + 0.5


def _indent(column: Column, line: Line) -> float:
    """How far into its column a line begins. Figures end on the right in every language, or they would not line up."""
    return column.width - line.width if column.right and not worn().from_right else 0.0


def cell(content: str, kind: Type, width: float, *, struck: bool = False) -> Cell:
    """A cell of text, broken to the column's width."""
    return tuple([Words(line, 0.0, False, struck) for line in text.wrap(content, kind, width)]) if content else ()


def spread(widths: Sequence[float], total: float, *, elastic: int) -> list[float]:
    """The widths of columns that fill `total` with their gaps, the elastic one taking what is left."""
    rest = total - sum(widths) - COLUMN_GAP * (len(widths) - 1)
    return [width + rest if at == elastic else width for at, width in enumerate(widths)]


def _height(row: Row) -> float:
    return max([_cell_height(one) for one in row.cells], default=0.0) + _PAD * (row.opens + row.closes)


def _cell_height(one: Cell) -> float:
    return sum(
        [
            piece.height if isinstance(piece, Picture) else (0.0 if piece.same else piece.line.type.leading)
            for piece in one
        ]
    )


def _cut(row: Row) -> Iterator[tuple[Row, float]]:
    """The row in pieces none of which is taller than what may stand on any page, each with its height."""
    whole = _height(row)
    if whole <= _TALLEST:
        yield row, whole
        return
    chunks = [list(_chunks(one)) for one in row.cells]
    pieces = max(len(parts) for parts in chunks)
    for at in range(pieces):
        cells = tuple(parts[at] if at < len(parts) else () for parts in chunks)
        first, last = at == 0, at == pieces - 1
        opens, closes = row.opens and first, row.closes and last
        piece = replace(
            row, cells=cells, joined=row.joined or not first, total=row.total and first, opens=opens, closes=closes
        )
        yield piece, _height(piece)


def _chunks(one: Cell) -> Iterator[Cell]:
    part: list[Words | Picture] = []
    for piece in one:
        if part and _cell_height((*part, piece)) > _TALLEST:
            yield tuple(part)
            part = []
        part.append(piece)
    if part:
        yield tuple(part)
