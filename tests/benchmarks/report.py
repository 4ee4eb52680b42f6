"""A shift report of 500 gestures against reportlab's own table of the same lines, with nothing around it."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import TypeVar
from xml.sax.saxutils import escape

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, paired, timed
from tests.reports import sample
from tracker.domain.facts import DayFacts, LineFact, ShiftFacts
from tracker.reports.sheet import code
from tracker.reports.shift import render_shift
from tracker.reports.words import Speech, speech

F = TypeVar("F", ShiftFacts, DayFacts)
RUNS = 5
_WIDTHS = (24, 28, 32, 90, 150, 90, 40, 36, 24)
_LONG = (3, 4, 5)
_FACES = ("Latitude-SemiBold", "Latitude-Display")


def measure(_run: Run) -> list[Row]:
    """The whole report, and the bare table: its cells broken into lines as ours are, and as plain strings."""
    facts = sample.shift(count=500)
    render_shift(sample.shift(count=1))  # the fonts are loaded once in the program's life
    lines = cells(facts)
    ours, broken = paired(
        lambda: timed(lambda: afresh(render_shift, facts)), lambda: timed(lambda: bare(lines, True)), RUNS
    )
    again, plain = paired(
        lambda: timed(lambda: afresh(render_shift, facts)), lambda: timed(lambda: bare(lines, False)), RUNS
    )
    return [
        Row("500-line shift report / bare table", median(ours), median(broken), "<= 1.3x", "cells broken into lines"),
        Row(
            "500-line shift report / bare table",
            median(again),
            median(plain),
            "<= 1.3x",
            "cells on one line, running over",
        ),
    ]


def afresh(render: Callable[[F], bytes], facts: F) -> bytes:
    """The document made as for the first time: its code is not known from the time before."""
    code.bars.cache_clear()
    return render(facts)


def cells(facts: ShiftFacts | DayFacts) -> list[list[str]]:
    """What the report says of each line, as the cells of a table."""
    return [_cells(line, speech(facts.hotel)) for line in facts.lines]


def _cells(line: LineFact, speaks: Speech) -> list[str]:
    kind = line.kind.label if line.kind else ""
    return [
        str(line.seq), speaks.clock(line.at), line.room, line.guest, f"{kind} {line.what}", f"{line.cause} · {line.note}",
        speaks.digits(line.value), speaks.digits(line.cost), line.actor.initials,
    ]  # fmt: skip


def bare(lines: Sequence[Sequence[str]], broken: bool, proof: str = "") -> bytes:
    """The bare table as a PDF. With `proof` also what every document of ours holds, however short it is: the code worked out
    by reportlab, and its three faces cut down to their letters."""
    out = io.BytesIO()
    kind = ParagraphStyle("cell", fontName="Latitude-Regular", fontSize=8, leading=10)
    rows = [[Paragraph(escape(c), kind) if broken and at in _LONG else c for at, c in enumerate(row)] for row in lines]
    look = TableStyle(
        [("FONT", (0, 0), (-1, -1), "Latitude-Regular", 8), ("LINEBELOW", (0, 0), (-1, -1), 0.5, "#CFD8D5")]
    )
    story = [Table(rows, colWidths=_WIDTHS, style=look)]
    if proof:
        QrCodeWidget(proof, barLevel="M").qr.make()
        story += [Paragraph(escape(proof), ParagraphStyle(face, fontName=face)) for face in _FACES]
    SimpleDocTemplate(out, invariant=1).build(story)
    return out.getvalue()
