"""The user guide of a role as a document of the same family as the reports. Reads no clock, file or setting.

It tells nothing of a hotel, so there is nothing to prove: its pages have no code. It speaks the guide's language.
"""

from __future__ import annotations

import io
from typing import Final

from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Flowable

from tracker.domain.facts import HotelFact
from tracker.domain.guide import Block, GuideFacts, Section, sign
from tracker.domain.money import currency
from tracker.reports.language import speaking, tr, worn
from tracker.reports.lettering import text
from tracker.reports.papers.grid import paragraph
from tracker.reports.sheet import figures, pen
from tracker.reports.sheet.blocks import Column, Drawn, Row, Table, Words, cell
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.sheet.pen import Canvas, Placed
from tracker.reports.style import ACCENT, BODY, CAPTION, HAIRLINE, LEAD, PAGE_SIZES, RAISED, TEXT, Type, Weight

_INDENT: Final = 16.0
_SMALL: Final = 0.74
"""How much of the width a picture takes: what is in it is read like the text beside it."""
_WITH_HEADING: Final = 110.0
"""What is left of a page at least under which a heading stands that no words follow."""
_TYPED: Final = Type(9.5, 13, TEXT, Weight.BOLD)
_STEP: Final = Type(10, 14, ACCENT, Weight.BOLD)


def render_guide(facts: GuideFacts) -> bytes:
    """The PDF of a guide. The same facts give the same bytes."""
    nobody = HotelFact(
        "Latitude", currency("EUR"), "UTC", "00:00", ".", facts.paper, "", "", training=False, language=facts.guide.language
    )  # fmt: skip
    with speaking(nobody):
        edition = tr("Version {version}", version=facts.version)
        sheet = Sheet(nobody, facts.guide.title, edition, "", f"Latitude {facts.version}", "", facts.at)
        return build(sheet, lambda: _story(facts, sheet))


def _story(facts: GuideFacts, sheet: Sheet) -> list[Flowable]:
    first, *others = facts.guide.sections
    story: list[Flowable] = [figures.title_block(sheet.width, "Latitude", sheet.title, sheet.subtitle)]
    story += [
        piece
        for block in first.blocks
        for piece in (
            [paragraph(block.words, LEAD, sheet.width, before=12)]
            if block.kind == "words"
            else [_shown(block, facts, sheet)]
        )
    ]
    for section in others:
        story += _section(section, facts, sheet)
    return story


def _section(section: Section, facts: GuideFacts, sheet: Sheet) -> list[Flowable]:
    """The heading goes with the first block: a table keeps its heading with its rows."""
    blocks = list(section.blocks)
    opening = blocks.pop(0) if blocks and blocks[0].kind == "words" else Block("words", "")
    head = Table(section.title, [Column("", sheet.width)], [_row(opening.words, sheet.width)], before=18)
    room = [] if opening.words else [CondPageBreak(_WITH_HEADING)]
    return [*room, head, *(_shown(block, facts, sheet) for block in blocks)]


def _row(words: str, width: float) -> Row:
    return Row((cell(words, BODY, width),), rule=False)


def _shown(block: Block, facts: GuideFacts, sheet: Sheet) -> Flowable:
    if block.kind == "picture":
        return _picture(block, facts.pictures[block.mark], sheet)
    if block.kind == "typed":
        return _typed(block.words, sheet.width)
    if block.kind == "words":
        return paragraph(block.words, BODY, sheet.width, before=4)
    mark = Words(text.one(sign(block, facts.guide.language), _STEP))
    lines = tuple(Words(line) for line in text.wrap(block.words, BODY, sheet.width - _INDENT - 8))
    columns = [Column("", _INDENT - 8), Column("", sheet.width - _INDENT)]
    return Table("", columns, [Row(((mark,), lines), rule=False)], before=0)


def _typed(words: str, width: float) -> Drawn:
    """What is typed, in a box of its own, from the left everywhere."""
    lines = [line for row in words.splitlines() for line in text.wrap(row, _TYPED, width - _INDENT)]
    height = len(lines) * _TYPED.leading + 9

    def paint(canvas: Canvas, wide: float) -> None:
        pen.box(canvas, 0, 0, wide, height, fill=RAISED, edge=None, radius=4)
        aside = (wide - _INDENT) if worn().from_right else 0.0
        pen.write(
            canvas,
            [
                Placed(line, _INDENT / 2 + max(0.0, aside - line.width), height - 14 - at * _TYPED.leading)
                for at, line in enumerate(lines)
            ],
        )

    return Drawn(height, paint, before=4)


def _picture(block: Block, png: bytes, sheet: Sheet) -> Drawn:
    """A picture with a hairline around it, and what it shows below."""
    image = ImageReader(io.BytesIO(png))
    wide, high = image.getSize()
    width = sheet.width * _SMALL
    tall = width * high / wide
    most = PAGE_SIZES[sheet.paper][1] / 2.6
    width, tall = (width * most / tall, most) if tall > most else (width, tall)
    said = text.wrap(block.words, CAPTION, sheet.width)
    under = len(said) * CAPTION.leading + 5

    def paint(canvas: Canvas, _width: float) -> None:
        canvas.drawImage(image, pen.left(canvas, 0, width), under, width, tall)
        pen.box(canvas, 0, under, width, tall, fill=None, edge=HAIRLINE, thick=0.7, radius=0)
        pen.write(canvas, [Placed(line, 0, under - 11 - at * CAPTION.leading) for at, line in enumerate(said)])

    return Drawn(tall + under, paint, before=9)
