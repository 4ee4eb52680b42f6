"""What is put on a page: lines of text, rules and boxes, on reportlab's canvas; knows nothing of their sense.

The canvas has no types, so it is Any from here on; everything else that is handed around is typed. Its operators are written
as they are: what reportlab does for each number and each shape takes longer than all else that a short report needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics

from tracker.reports.language import worn
from tracker.reports.lettering.text import Line
from tracker.reports.style import HAIRLINE, RADIUS

Canvas = Any
"""reportlab's canvas; y grows upwards from the page's foot."""


Ends = tuple[float, float, float, float]
"""A straight line: from x, y to x, y."""
FRAME = 1.1


class Box(NamedTuple):
    """A box with its lower left corner at x, y; `thick` is its edge's, `radius` its corners'. Colours are tokens, None for none."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None
    edge: str | None = None
    thick: float = 0.6
    radius: float = 0.0


class Stroke(NamedTuple):
    """A straight line."""

    ends: Ends
    colour: str
    thick: float


Shape = Box | Stroke


@contextmanager
def space(canvas: Canvas, width: float) -> Iterator[None]:
    """What is drawn meanwhile stands in a space of this width. In a language that is read from the right the space is in a
    mirror, the letters are not: whoever lays out knows only that a line begins at 0."""
    before = getattr(canvas, "mirror", 0.0)
    canvas.mirror = width if worn().from_right else 0.0
    try:
        yield
    finally:
        canvas.mirror = before


def left(canvas: Canvas, x: float, width: float) -> float:
    """The left end on the canvas of what is `width` wide and begins at x."""
    mirror: float = getattr(canvas, "mirror", 0.0)
    return mirror - x - width if mirror else x


def stamp(canvas: Canvas, form: str, x: float, y: float, width: float) -> None:
    """A form that was begun before, its lower beginning at x, y."""
    canvas.saveState()
    canvas.translate(left(canvas, x, width), y)
    canvas.doForm(form)
    canvas.restoreState()


class Placed(NamedTuple):
    """A line with its left end and baseline on the page; `struck` draws a line through it."""

    line: Line
    x: float
    y: float
    struck: bool = False


def write(canvas: Canvas, lines: Iterable[Placed]) -> None:
    """Write lines of text in one go, in the order given, which is the order they are read and copied in."""
    text = _Text(canvas)
    struck: dict[str, list[Ends]] = {}
    mirrored = bool(getattr(canvas, "mirror", 0.0))
    for placed in lines:
        text.add(placed._replace(x=left(canvas, placed.x, placed.line.width)) if mirrored else placed)
        if placed.struck and placed.line.width:
            height = placed.y + placed.line.type.size * 0.3
            ends = (placed.x - 1, height, placed.x + placed.line.width + 1, height)
            struck.setdefault(placed.line.type.colour, []).append(ends)
    canvas.drawText(text)
    for colour, marks in struck.items():
        strokes(canvas, marks, colour=colour, thick=0.8)


_Shown = tuple[tuple[str, str], ...]
# What the fonts of a document make of a text; it goes with the document.
_spelled: WeakKeyDictionary[Any, dict[tuple[str, str, float], _Shown]] = WeakKeyDictionary()


class _Text:
    """A text object for `drawText`. reportlab's own spends most of a report's time on formatting numbers."""

    def __init__(self, canvas: Canvas) -> None:
        self._document = canvas._doc
        self._known = _spelled.setdefault(canvas._doc, {})
        self._code = ["BT"]
        self._colour = self._font = ""

    def add(self, placed: Placed) -> None:
        """One line, its runs in their fonts."""
        (runs, _width, kind, said), x, y, _struck = placed
        code = self._code
        if kind.colour != self._colour:
            self._colour = kind.colour
            code.append(_fill(kind.colour))
        if said:
            meant = said.encode("utf-16-be", "replace").hex()
            code.append(f"/Span <</ActualText <feff{meant}>>> BDC")
        for name, letters, away in runs:
            code.append(f"1 0 0 1 {x + away * kind.size / 1000:.2f} {y:.2f} Tm")
            for chosen, shown in self._known.get((name, letters, kind.size)) or self._spell(name, letters, kind.size):
                if chosen != self._font:
                    self._font = chosen
                    code.append(chosen)
                code.append(shown)
        if said:
            code.append("EMC")

    def _spell(self, name: str, letters: str, size: float) -> _Shown:
        """The operators that choose the font, and those that show the letters: many texts of a report come again."""
        font, document = pdfmetrics.getFont(name), self._document
        shown = tuple(
            (
                f"{font.getSubsetInternalName(subset, document)} {size:g} Tf",
                f"({codes.decode('latin-1').translate(_ESCAPED)}) Tj",
            )
            for subset, codes in font.splitString(letters, document)
        )
        self._known[name, letters, size] = shown
        return shown

    def getCode(self) -> str:  # noqa: N802 - reportlab's name
        """The page's operators for all that was added."""
        return "\n".join((*self._code, "ET"))


_ESCAPED = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256), *b"()\\")}


@cache
def _fill(colour: str) -> str:
    return f"{_parts(colour)} rg"


@cache
def _drawn(colour: str) -> str:
    return f"{_parts(colour)} RG"


def _parts(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return f"{red:.4f} {green:.4f} {blue:.4f}"


def strokes(canvas: Canvas, ends: Iterable[Ends], *, colour: str = HAIRLINE, thick: float = 0.5) -> None:
    """Straight lines of one colour."""
    mirror: float = getattr(canvas, "mirror", 0.0)
    if mirror:
        ends = [(mirror - x, y, mirror - to_x, to_y) for x, y, to_x, to_y in ends]
    canvas._code.append(f"{_drawn(colour)} {thick:g} w")
    canvas._code.extend(f"n {x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S" for x, y, to_x, to_y in ends)


def rule(canvas: Canvas, x: float, y: float, width: float, *, colour: str = HAIRLINE, thick: float = 0.5) -> None:
    """A level line."""
    strokes(canvas, [(x, y, x + width, y)], colour=colour, thick=thick)


def box(
    canvas: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    fill: str | None = None,
    edge: str | None = HAIRLINE,
    thick: float = 0.7,
    radius: float = RADIUS,
) -> None:
    """A rounded box, its lower left corner at x, y."""
    shapes(canvas, [Box(x, y, width, height, fill, edge, thick, radius)])


def shapes(canvas: Canvas, some: Iterable[Shape], away: float = 0.0) -> None:
    """Boxes and strokes, one over the other in this order, all of them moved `away` from where their space begins."""
    for shape in some:
        if isinstance(shape, Stroke):
            x, y, to_x, to_y = shape.ends
            strokes(canvas, [(x + away, y, to_x + away, to_y)], colour=shape.colour, thick=shape.thick)
            continue
        fill, edge = shape.fill, shape.edge
        code = canvas._code
        if fill:
            code.append(_fill(fill))
        if edge:
            code.append(f"{_drawn(edge)} {shape.thick:g} w")
        x = left(canvas, shape.x + away, shape.width)
        code.append(f"n {_outline(x, shape)} {'B' if fill and edge else 'f' if fill else 'S'}")


def _outline(x: float, box: Box) -> str:
    """The path around a box that begins at x; its corners are nearly quarters of a circle."""
    y, radius = box.y, box.radius
    if not radius:
        return f"{x:.3f} {y:.3f} {box.width:.3f} {box.height:.3f} re"
    end, top, bend = x + box.width, y + box.height, 0.4472 * radius
    return (
        f"{x + radius:.3f} {y:.3f} m {end - radius:.3f} {y:.3f} l"
        f" {end - bend:.3f} {y:.3f} {end:.3f} {y + bend:.3f} {end:.3f} {y + radius:.3f} c {end:.3f} {top - radius:.3f} l"
        f" {end:.3f} {top - bend:.3f} {end - bend:.3f} {top:.3f} {end - radius:.3f} {top:.3f} c {x + radius:.3f} {top:.3f} l"
        f" {x + bend:.3f} {top:.3f} {x:.3f} {top - bend:.3f} {x:.3f} {top - radius:.3f} c {x:.3f} {y + radius:.3f} l"
        f" {x:.3f} {y + bend:.3f} {x + bend:.3f} {y:.3f} {x + radius:.3f} {y:.3f} c h"
    )


def frame(x: float, y: float, width: float, height: float, *, top: bool, foot: bool) -> list[Ends]:
    """The lines of a border to notice, `FRAME` thick: both sides, and the ends where the row begins and ends."""
    low, high = y + (0.6 if foot else 0), y + height - (0.6 if top else 0)
    sides: list[Ends] = [(at, low, at, high) for at in (x, x + width)]
    return sides + [(x - 0.55, at, x + width + 0.55, at) for at, there in ((high, top), (low, foot)) if there]


@cache
def ink(colour: str) -> Color:
    """The colour of a token."""
    return HexColor(colour)
