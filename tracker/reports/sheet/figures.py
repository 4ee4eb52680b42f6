"""The pictures and cards of a document: title block, headline figures, signatures, a quiet page.

Knows words and numbers as strings and integers, not whose they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.reports.language import tr, worn
from tracker.reports.lettering import text
from tracker.reports.sheet import pen
from tracker.reports.sheet.blocks import COLUMN_GAP, Column, Drawn, Row, Table, Words, cell
from tracker.reports.sheet.charts import titled
from tracker.reports.sheet.pen import Canvas, Placed
from tracker.reports.style import (
    ACCENT,
    BORDER,
    CAPTION,
    FACT,
    HAIRLINE,
    HOTEL,
    MUTED,
    ON_TINT,
    SPAN,
    TEXT,
    TILE,
    TINT,
    TITLE,
    Type,
    Weight,
)  # fmt: skip

_FIGURE = Type(20, 24, TEXT, Weight.DISPLAY)
_HERO = Type(36, 42, TEXT, Weight.DISPLAY)
_SMALL = Type(8, 10, MUTED)
_LABEL = Type(9, 12, TEXT)
_AMOUNT = Type(9, 12, TEXT, Weight.BOLD)


@dataclass(frozen=True)
class Figure:
    """A headline: what it counts, the figure, and a line that puts it in place."""

    caption: str
    figure: str
    beside: str = ""


def title_block(width: float, hotel: str, title: str, span: str) -> Drawn:
    """Whose document, which one, from when to when."""
    lines = (*text.wrap(hotel, HOTEL, width), *text.wrap(title, TITLE, width), *text.wrap(span, SPAN, width))
    below = 5.0 if worn().from_right else 0.0  # the deep letters of Arabic
    height = sum(line.type.leading + below * (line.type.size == TITLE.size) for line in lines) + 10

    def paint(canvas: Canvas, width: float) -> None:
        placed, y = [], height
        for line in lines:
            y -= line.type.leading
            placed.append(Placed(line, 0, y + 4))
            y -= below * (line.type.size == TITLE.size)
        pen.write(canvas, placed)
        pen.rule(canvas, 0, 0, width, colour=HAIRLINE, thick=0.7)

    return Drawn(height, paint)


def fact_strip(width: float, facts: Sequence[tuple[str, str]]) -> Table:
    """A few facts side by side, each under its caption. They flow over the page's end: a name can be very long."""
    each = (width - COLUMN_GAP * (len(facts) - 1)) / len(facts)
    cells = [
        (Words(text.one(caption, CAPTION)), *(piece for part in value.splitlines() for piece in cell(part, FACT, each)))
        for caption, value in facts
    ]
    return Table("", [Column("", each)] * len(facts), [Row(tuple(cells), rule=False)], before=2)


def headline(hero: Figure, others: Sequence[Figure]) -> Drawn:
    """One great figure and five or six beside it, readable at arm's length."""
    tall, gap, lead = 58.0, 8.0, 176.0
    height = 2 * tall + gap

    def paint(canvas: Canvas, width: float) -> None:
        pen.box(canvas, 0, 0, lead, height, fill=TINT, edge=ACCENT, thick=1)
        figure = text.shrunk(hero.figure, _HERO, lead - 24, 7)
        pen.write(
            canvas,
            [
                Placed(text.one(hero.caption, Type(11, 14, TEXT, Weight.BOLD)), 12, height - 23),
                Placed(figure, 12, height / 2 - figure.type.size * 0.36),
                *_stacked(hero.beside, ON_TINT, 12, 24, lead - 24),
            ],
        )
        across = (len(others) + 1) // 2
        each = (width - lead - across * gap) / across
        for at, tile in enumerate(others):
            x = lead + gap + (at % across) * (each + gap)
            _tile(canvas, tile, x, (1 - at // across) * (tall + gap), each, tall)

    return Drawn(height, paint, before=14)


def _tile(canvas: Canvas, tile: Figure, x: float, y: float, width: float, height: float) -> None:
    pen.box(canvas, x, y, width, height)
    figure = text.shrunk(tile.figure, _FIGURE, width - 18, 5.5)
    pen.write(
        canvas,
        [
            Placed(text.shrunk(tile.caption, TILE, width - 18, 6), x + 9, y + height - 14),
            Placed(figure, x + 9, y + height - 38),
            Placed(text.shrunk(tile.beside, _SMALL, width - 18, 5.5), x + 9, y + 7),
        ],
    )


def _stacked(content: str, kind: Type, x: float, y: float, width: float) -> list[Placed]:
    lines = text.wrap(content, kind, width)
    return [Placed(line, x, y - at * kind.leading) for at, line in enumerate(lines[:2])]


def signatures(people: Sequence[tuple[str, str]], aside: str) -> Drawn:
    """A line to sign on for each: role above, the name below when it is known."""

    def paint(canvas: Canvas, width: float) -> None:
        gap = 20.0
        each = (width - gap * (len(people) - 1)) / len(people)
        lines = [*titled(tr("Signatures"), aside, 0, 78)]
        for at, (role, name) in enumerate(people):
            x = at * (each + gap)
            pen.rule(canvas, x, 28, each, colour=TEXT, thick=0.8)
            lines.append(Placed(text.one(role, CAPTION), x, 17))
            when = text.one(tr("date, time"), _SMALL)
            lines.append(Placed(when, x + each - when.width, 17))
            lines.append(Placed(text.elided(name, FACT, each), x, 3))
        pen.write(canvas, lines)

    return Drawn(88, paint, before=16)


def nothing(said: str, beside: str) -> Drawn:
    """The quiet page of a shift or day on which nothing was given."""
    height = 132.0

    def paint(canvas: Canvas, width: float) -> None:
        pen.box(canvas, 0, 0, width, height, edge=BORDER)
        zero = text.one("0", Type(54, 60, ACCENT, Weight.DISPLAY))
        pen.write(
            canvas,
            [
                Placed(zero, 24, 46),
                Placed(text.shrunk(said, Type(18, 24, TEXT, Weight.BOLD), width - 120, 8), 90, 70),
                Placed(text.shrunk(beside, FACT, width - 120, 6), 90, 50),
            ],
        )

    return Drawn(height, paint, before=18)
