"""What is put on a page: lines of text, bars, boxes and small signs, on reportlab's canvas; knows nothing of their sense.

The canvas has no types, so it is Any from here on; everything else that is handed around is typed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.colors import Color, HexColor

from tracker.reports.style import BORDER, HAIRLINE, OVER, PAPER, RADIUS, TEXT
from tracker.reports.text import Line

Canvas = Any
"""reportlab's canvas; y grows upwards from the page's foot."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with its left end and baseline on the page; `struck` draws a line through it."""

    line: Line
    x: float
    y: float
    struck: bool = False


def write(canvas: Canvas, lines: Iterable[Placed]) -> None:
    """Write lines of text in one go: changes of font and colour are what costs time."""
    pen = canvas.beginText()
    colour = font = None
    struck: list[Placed] = []
    for placed in lines:
        kind = placed.line.type
        if kind.colour != colour:
            colour = kind.colour
            pen.setFillColor(ink(colour))
        for name, letters, away in placed.line.runs:
            if (name, kind.size) != font:
                font = (name, kind.size)
                pen.setFont(name, kind.size, kind.leading)
            pen.setTextOrigin(placed.x + away * kind.size / 1000, placed.y)
            pen.textOut(letters)
        if placed.struck and placed.line.width:
            struck.append(placed)
    canvas.drawText(pen)
    if struck:
        canvas.setLineWidth(0.7)
        for placed in struck:
            height = placed.y + placed.line.type.size * 0.3
            canvas.setStrokeColor(ink(placed.line.type.colour))
            canvas.line(placed.x - 1, height, placed.x + placed.line.width + 1, height)


def rule(canvas: Canvas, x: float, y: float, width: float, *, colour: str = HAIRLINE, thick: float = 0.5) -> None:
    """A level line."""
    canvas.setStrokeColor(ink(colour))
    canvas.setLineWidth(thick)
    canvas.line(x, y, x + width, y)


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
    if fill:
        canvas.setFillColor(ink(fill))
    if edge:
        canvas.setStrokeColor(ink(edge))
        canvas.setLineWidth(thick)
    canvas.roundRect(x, y, width, height, radius, stroke=1 if edge else 0, fill=1 if fill else 0)


def bar(canvas: Canvas, x: float, y: float, width: float, height: float, *, fill: str) -> None:
    """A filled bar with barely rounded ends."""
    if width > 0:
        canvas.setFillColor(ink(fill))
        canvas.roundRect(x, y, width, height, min(1.5, width / 2, height / 2), stroke=0, fill=1)


def gauge(canvas: Canvas, x: float, y: float, width: float, height: float, *, spent: int, cap: int) -> None:
    """How much of a cap is used. Over the cap the excess is hatched beyond an upright mark, so that grey shows it too."""
    most = max(spent, cap, 1)
    box(canvas, x, y, width, height, fill=PAPER, edge=BORDER, thick=0.5, radius=1.5)
    used = width * max(0, min(spent, cap)) / most
    bar(canvas, x, y, used, height, fill=TEXT if spent <= cap else OVER)
    if spent > cap:
        _hatch(canvas, x + used, y, width - used, height)
        canvas.setStrokeColor(ink(TEXT))
        canvas.setLineWidth(1.2)
        canvas.line(x + used, y - 2, x + used, y + height + 2)


def _hatch(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, y, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setStrokeColor(ink(OVER))
    canvas.setLineWidth(0.9)
    at = x - height
    while at < x + width:
        canvas.line(at, y, at + height, y + height)
        at += 2.6
    canvas.restoreState()


@cache
def ink(colour: str) -> Color:
    """The colour of a token."""
    return HexColor(colour)
