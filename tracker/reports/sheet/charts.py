"""The pictures of numbers: bars, columns, the share of a sum, the use of a cap. Knows words and numbers, not whose they are.

They are boxes and lines of our own, with our own text: a chart of reportlab knows one font only, no right-to-left and no
letter that its font lacks, and takes twice the time of all that it shows.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tracker.reports.lettering import text
from tracker.reports.lettering.text import Line as Written
from tracker.reports.sheet import pen
from tracker.reports.sheet.blocks import Drawn
from tracker.reports.sheet.pen import Box, Canvas, Placed, Shape, Stroke
from tracker.reports.style import ACCENT, AGAIN, HEADING, MUTED, OVER, PAPER, RAISED, TEXT, Type, Weight

_SMALL = Type(8, 10, MUTED)
_LABEL = Type(9, 12, TEXT)
_AMOUNT = Type(9, 12, TEXT, Weight.BOLD)
_ROW, _THICK, _FOOT, _LEAST = 17.0, 9.0, 14.0, 96.0
_GAP, _APART, _LEAST_NAME = 24.0, 7.0, 7.5
_HATCH = 2.4 * math.sqrt(2)
"""How far hatches that slant by half a right angle and are 2.4 apart are from each other on the level, in points."""
_NAMES = 0.42
"""The part of a chart's width that is left to the names of its bars."""


@dataclass(frozen=True)
class Bar:
    """A bar of a chart with its name and its amount in words. `rest` is what is left over, and no cause of its own."""

    label: str
    amount: int
    shown: str
    rest: bool = False


@dataclass(frozen=True)
class Chart:
    """A chart: what it answers, what its numbers are, and its bars."""

    title: str
    aside: str
    bars: Sequence[Bar]


class Laid(NamedTuple):
    """A chart as it is drawn: its shapes, and the words over them."""

    shapes: list[Shape]
    lines: list[Placed]


def charts(width: float, left: Chart, right: Chart, *, named: bool = False) -> Drawn:
    """Two charts side by side: bars on the left, upright columns on the right. What is `named`, and follows nothing, has bars too."""
    each = (width - _GAP) / 2
    rows = max(len(left.bars), len(right.bars) if named else 0)
    tall = max(rows * _ROW, _LEAST) + HEADING.leading + 8
    beside = _bars if named else _columns

    def paint(canvas: Canvas, _width: float) -> None:
        for laid, away in ((_bars(left, each, tall), 0.0), (beside(right, each, tall), each + _GAP)):
            pen.shapes(canvas, laid.shapes, away)
            pen.write(canvas, [line._replace(x=line.x + away) for line in laid.lines])

    return Drawn(tall, paint, before=16)


def share(
    x: float, y: float, width: float, height: float, value: int, most: int, colour: str, *, hollow: bool = False
) -> list[Shape]:
    """A bar as long as its part of the largest; a hollow one is of another sort, and told apart in grey too."""
    long = width * max(0, value) / max(most, 1)
    edge, fill = (colour, RAISED) if hollow else (None, colour)
    return [Box(x, y, long, height, fill, edge, radius=min(1.5, long / 2))] if long else []


def cap_use(x: float, y: float, width: float, height: float, spent: int, cap: int) -> list[Shape]:
    """How much of a cap is used. Over the cap the excess is hatched beyond an upright mark, so that grey shows it too."""
    used = width * max(0, min(spent, cap)) / max(spent, cap, 1)
    shapes: list[Shape] = [Box(x, y, width, height, PAPER, MUTED)]
    if used:
        shapes.append(Box(x, y, used, height, TEXT if spent <= cap else OVER))
    if spent > cap:
        left, right, top = x + used, x + width, y + height
        shapes += _hatched(left, y, right, top)
        shapes.append(Stroke((left, y - 2, left, top + 2), TEXT, 1.2))
    return shapes


def _hatched(left: float, foot: float, right: float, top: float) -> Iterator[Stroke]:
    """Slanting lines within a box. They stand where they would in any other box, so that a row of boxes looks alike."""
    for at in range(math.floor((foot - right) / _HATCH), math.ceil((top - left) / _HATCH) + 1):
        rise = at * _HATCH
        begin, end = max(left, foot - rise), min(right, top - rise)
        if begin < end:
            yield Stroke((begin, begin + rise, end, end + rise), OVER, 0.9)


def tick_box(x: float, y: float, side: float) -> Shape:
    """An empty box with barely rounded corners."""
    return Box(x, y, side, side, None, MUTED, 0.9, 1.5)


def titled(title: str, aside: str, x: float, y: float) -> tuple[Placed, Placed]:
    """A heading and what is said beside it."""
    line = text.one(title, HEADING)
    return Placed(line, x, y), Placed(text.one(aside, AGAIN), x + line.width + 8, y)


def _bars(chart: Chart, width: float, tall: float) -> Laid:
    """Level bars under a heading: each one's name before it, the amounts in a column at the end."""
    amounts = [text.one(b.shown, _AMOUNT) for b in chart.bars]
    name = width * _NAMES
    room = width - name - max((a.width for a in amounts), default=0.0) - 14
    top, most = tall - HEADING.leading - 8, _most(chart)
    laid = Laid([], [*titled(chart.title, chart.aside, 0, tall - HEADING.size)])
    for at, (b, amount) in enumerate(zip(chart.bars, amounts, strict=True)):
        foot = top - (at + 1) * _ROW
        if b.amount > 0:
            laid.shapes.append(_bar(b, name + 6, foot + (_ROW - _THICK) / 2, room * b.amount / most, _THICK))
        laid.lines.extend((Placed(_name(b.label, name), 0, foot + 5), Placed(amount, width - amount.width, foot + 5)))
    return laid


def _name(label: str, width: float) -> Written:
    """A name, set smaller before it is cut short."""
    return text.elided(label, text.shrunk(label, _LABEL, width, _LEAST_NAME).type, width)


def _columns(chart: Chart, width: float, tall: float) -> Laid:
    """Upright columns on a line, their amounts above them where there is room."""
    top = tall - HEADING.leading - 8
    step, most = width / max(len(chart.bars), 1), _most(chart)
    labels, high = [text.one(b.label, _SMALL) for b in chart.bars], top - _FOOT - 12
    widest = max((line.width for line in labels), default=0.0)
    # One at an edge is moved in by as much as it is wider than its column to that side.
    every = max(1, -int(-(widest + _APART + max(0.0, widest - step) / 2) // step))
    thick = min(22.0, step * 0.66)
    laid = Laid([], [*titled(chart.title, chart.aside, 0, tall - HEADING.size)])
    if chart.bars:
        laid.shapes.append(Stroke((0, _FOOT, width, _FOOT), MUTED, 0.8))
    for at, b in enumerate(chart.bars):
        middle, tall_of = step * (at + 0.5), high * b.amount / most
        if b.amount > 0:
            laid.shapes.append(_bar(b, middle - thick / 2, _FOOT, thick, tall_of))
        if (len(labels) - 1 - at) % every == 0:  # the last is always named
            laid.lines.append(Placed(labels[at], _within(middle, labels[at].width, width), _FOOT - 10))
        shown = text.one(b.shown, _SMALL)
        if b.amount > 0 and (shown.width <= step + 2 or b.amount == most):
            laid.lines.append(Placed(shown, _within(middle, shown.width, width), _FOOT + tall_of + 3))
    return laid


def _most(chart: Chart) -> int:
    """What the longest bar stands for."""
    return max((b.amount for b in chart.bars if b.amount > 0), default=1)


def _within(middle: float, wide: float, width: float) -> float:
    """The left end of what stands around `middle`, moved in where it would pass an edge."""
    return min(max(middle - wide / 2, 0.0), width - wide)


def _bar(bar: Bar, x: float, y: float, width: float, height: float) -> Box:
    """A bar; what is left over is hollow."""
    return Box(x, y, width, height, RAISED if bar.rest else ACCENT, MUTED if bar.rest else None, 0.8)
