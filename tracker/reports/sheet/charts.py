"""The pictures of numbers as drawings of reportlab.graphics: bars, columns, the share of a sum, the use of a cap.

Their words are our own lines of text, laid over the drawing: a label of the chart classes knows one font only, no
right-to-left and no letter that it lacks. Knows words and numbers, not whose they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.shapes import DirectDraw, Drawing, Hatching, Line, Rect, Shape

from tracker.reports.lettering import text
from tracker.reports.lettering.text import Line as Written
from tracker.reports.sheet import pen
from tracker.reports.sheet.blocks import Drawn
from tracker.reports.sheet.pen import Canvas, Placed
from tracker.reports.style import ACCENT, AGAIN, HEADING, MUTED, OVER, PAPER, RAISED, TEXT, Type, Weight

_SMALL = Type(8, 10, MUTED)
_LABEL = Type(9, 12, TEXT)
_AMOUNT = Type(9, 12, TEXT, Weight.BOLD)
_ROW, _THICK, _FOOT, _LEAST = 17.0, 9.0, 14.0, 96.0
_GAP, _APART, _LEAST_NAME = 24.0, 7.0, 7.5
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


class _Lettering(DirectDraw):  # type: ignore[misc]  # reportlab has no types
    """Lines of text within a drawing, in its coordinates."""

    def __init__(self, lines: Iterable[Placed], width: float) -> None:
        self.lines, self.width = tuple(lines), width

    def drawDirectly(self, renderer: Any) -> None:  # noqa: N802 - reportlab's name
        """Write them on the drawing's canvas."""
        pen.letter(renderer._canvas, self.lines, self.width)


def charts(width: float, left: Chart, right: Chart) -> Drawn:
    """Two charts side by side: bars on the left, upright columns on the right."""
    each = (width - _GAP) / 2
    tall = max(len(left.bars) * _ROW, _LEAST) + HEADING.leading + 8

    def paint(canvas: Canvas, _width: float) -> None:
        pen.draw(canvas, _bars(left, each, tall), 0, 0)
        pen.draw(canvas, _columns(right, each, tall), each + _GAP, 0)

    return Drawn(tall, paint, before=16)


def share(
    x: float, y: float, width: float, height: float, value: int, most: int, colour: str, *, hollow: bool = False
) -> list[Shape]:
    """A bar as long as its part of the largest; a hollow one is of another sort, and told apart in grey too."""
    long = width * max(0, value) / max(most, 1)
    round_ = min(1.5, long / 2)
    edge, fill = (colour, RAISED) if hollow else (None, colour)
    return [_box(x, y, long, height, fill=fill, edge=edge, rx=round_, ry=round_)] if long else []


def cap_use(x: float, y: float, width: float, height: float, spent: int, cap: int) -> list[Shape]:
    """How much of a cap is used. Over the cap the excess is hatched beyond an upright mark, so that grey shows it too."""
    used = width * max(0, min(spent, cap)) / max(spent, cap, 1)
    shapes: list[Shape] = [_box(x, y, width, height, fill=PAPER, edge=MUTED)]
    if used:
        shapes.append(_box(x, y, used, height, fill=TEXT if spent <= cap else OVER))
    if spent > cap:
        left, right, top = x + used, x + width, y + height
        over = [left, y, right, y, right, top, left, top]
        shapes.append(Hatching(2.4, 45, over, strokeColor=pen.ink(OVER), strokeWidth=0.9))
        shapes.append(Line(left, y - 2, left, top + 2, strokeColor=pen.ink(TEXT), strokeWidth=1.2))
    return shapes


def tick_box(x: float, y: float, side: float) -> Shape:
    """An empty box with barely rounded corners."""
    return Rect(x, y, side, side, 1.5, 1.5, fillColor=None, strokeColor=pen.ink(MUTED), strokeWidth=0.9)


def titled(title: str, aside: str, x: float, y: float) -> tuple[Placed, Placed]:
    """A heading and what is said beside it."""
    line = text.one(title, HEADING)
    return Placed(line, x, y), Placed(text.one(aside, AGAIN), x + line.width + 8, y)


def _bars(chart: Chart, width: float, tall: float) -> Drawing:
    """Level bars under a heading: each one's name before it, the amounts in a column at the end."""
    amounts = [text.one(b.shown, _AMOUNT) for b in chart.bars]
    name = width * _NAMES
    room = width - name - max((a.width for a in amounts), default=0.0) - 14
    top = tall - HEADING.leading - 8
    lines = [*titled(chart.title, chart.aside, 0, tall - HEADING.size)]
    drawing = Drawing(width, tall)
    if chart.bars:
        drawing.add(
            _plot(
                HorizontalBarChart(),
                chart.bars,
                (name + 6, top - len(chart.bars) * _ROW),
                (room, len(chart.bars) * _ROW),
                _THICK,
            )
        )
    for at, (b, amount) in enumerate(zip(chart.bars, amounts, strict=True)):
        y = top - (at + 1) * _ROW + 5
        lines += (Placed(_name(b.label, name), 0, y), Placed(amount, width - amount.width, y))
    drawing.add(_Lettering(lines, width))
    return drawing


def _name(label: str, width: float) -> Written:
    """A name, set smaller before it is cut short."""
    return text.elided(label, text.shrunk(label, _LABEL, width, _LEAST_NAME).type, width)


def _columns(chart: Chart, width: float, tall: float) -> Drawing:
    """Upright columns on a line, their amounts above them where there is room."""
    top = tall - HEADING.leading - 8
    step, most = width / max(len(chart.bars), 1), max((b.amount for b in chart.bars), default=0) or 1
    labels, high = [text.one(b.label, _SMALL) for b in chart.bars], top - _FOOT - 12
    widest = max((line.width for line in labels), default=0.0)
    # One at an edge is moved in by as much as it is wider than its column to that side.
    every = max(1, -int(-(widest + _APART + max(0.0, widest - step) / 2) // step))
    lines = [*titled(chart.title, chart.aside, 0, tall - HEADING.size)]
    drawing = Drawing(width, tall)
    if chart.bars:
        drawing.add(_plot(VerticalBarChart(), chart.bars, (0, _FOOT), (width, high), min(22.0, step * 0.66)))
    for at, b in enumerate(chart.bars):
        middle = step * (at + 0.5)
        if (len(labels) - 1 - at) % every == 0:  # the last is always named
            lines.append(Placed(labels[at], _within(middle, labels[at].width, width), _FOOT - 10))
        shown = text.one(b.shown, _SMALL)
        if b.amount > 0 and (shown.width <= step + 2 or b.amount == most):
            lines.append(Placed(shown, _within(middle, shown.width, width), _FOOT + high * b.amount / most + 3))
    drawing.add(_Lettering(lines, width))
    return drawing


def _within(middle: float, wide: float, width: float) -> float:
    """The left end of what stands around `middle`, moved in where it would pass an edge."""
    return min(max(middle - wide / 2, 0.0), width - wide)


def _plot(chart: Any, bars: Sequence[Bar], at: tuple[float, float], size: tuple[float, float], thick: float) -> Any:
    """One of reportlab's bar charts with these bars, first at the top or left; its axes without words."""
    (chart.x, chart.y), (chart.width, chart.height) = at, size
    level = isinstance(chart, HorizontalBarChart)
    chart.data = [[max(0, b.amount) for b in bars]]
    chart.barWidth, chart.groupSpacing, chart.useAbsolute = (
        thick,
        (size[1] if level else size[0]) / len(bars) - thick,
        1,
    )
    chart.valueAxis.valueMin, chart.valueAxis.valueMax = 0, max(*(b.amount for b in bars), 1)
    chart.valueAxis.visible = 0
    chart.categoryAxis.visibleTicks = chart.categoryAxis.visibleLabels = 0
    chart.categoryAxis.visibleAxis = 0 if level else 1
    chart.categoryAxis.reverseDirection = 1 if level else 0
    chart.categoryAxis.strokeColor, chart.categoryAxis.strokeWidth = pen.ink(MUTED), 0.8
    chart.bars.strokeColor = None
    for place, b in enumerate(bars):
        look = chart.bars[(0, place)]
        look.fillColor = pen.ink(RAISED if b.rest else ACCENT)
        look.strokeColor, look.strokeWidth = (pen.ink(MUTED) if b.rest else None), 0.8
    return chart


def _box(x: float, y: float, width: float, height: float, *, fill: str, edge: str | None = None, **more: float) -> Rect:
    stroke = pen.ink(edge) if edge else None
    return Rect(x, y, width, height, fillColor=pen.ink(fill), strokeColor=stroke, strokeWidth=0.6, **more)
