"""The sheet around the content: running head, footer with proof and code, watermark, page x of y, the file's metadata.

Knows no facts but the ones in `Sheet`. The same sheet and story give the same bytes: no clock, zone or language is read.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock
from types import SimpleNamespace
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas as PdfCanvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from tracker.domain.facts import HotelFact, Paper
from tracker.domain.house import TRAINING
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.reports.language import tr, worn
from tracker.reports.lettering import scripts, text
from tracker.reports.sheet import code, pen
from tracker.reports.sheet.pen import Canvas
from tracker.reports.style import (
    ACCENT,
    BOTTOM,
    CAPTION,
    FOOT,
    FOOT_BOLD,
    HAIRLINE,
    MARGIN,
    MUTED,
    PAGE_SIZES,
    PAPER,
    PROOF,
    TOP_FIRST,
    TOP_LATER,
    TRAINING_INK,
    WARN,
    WATERMARK,
    Type,
    Weight,
)  # fmt: skip

CODE: Final = 50.0
"""The side of the code in the foot, in points; the form is called “code”."""
_QUIET = 2
_COUNT = 18.0
"""The room for the number of pages."""
_FOOT_TOP = 66.0
_ROUND = 1.25
# reportlab's fonts hold the letters of one document at a time.
_one_at_a_time = Lock()


@dataclass(frozen=True)
class Sheet:
    """What every page says, whatever is on it. `at` (UTC) is the date in the file's metadata. Without a `code` it proves nothing.

    Made from the hotel, so that no document of a hotel to practise in can be without its mark.
    """

    hotel: HotelFact
    title: str
    subtitle: str
    code: str
    typeable: str
    head: str
    at: datetime
    watermark: str = ""
    keywords: str = ""
    """What the file alone says, of what was chosen for it; empty for nothing."""

    @property
    def paper(self) -> Paper:
        """The paper it is laid out for."""
        return self.hotel.paper

    @property
    def mark(self) -> str:
        """The word across every page, or none."""
        return TRAINING if self.hotel.training else self.watermark

    @property
    def name(self) -> str:
        """What the file calls itself, in a viewer's title."""
        name = f"{self.title} · {self.subtitle}"
        return f"{TRAINING} · {name}" if self.hotel.training else name

    @property
    def width(self) -> float:
        """The width between the margins, in points."""
        return PAGE_SIZES[self.paper][0] - 2 * MARGIN


def build(sheet: Sheet, story: Callable[[], Sequence[Flowable]]) -> bytes:
    """The PDF of what `story` tells; it is asked when this document's turn has come."""
    out = io.BytesIO()
    wide, high = PAGE_SIZES[sheet.paper]
    template = BaseDocTemplate(
        out, pagesize=(wide, high), title=sheet.name, author=sheet.hotel.name,
        subject=sheet.typeable, creator="Latitude", lang=worn().code, initialFontName="Helvetica",
        keywords=sheet.keywords or None,
    )  # fmt: skip
    frames = {
        name: Frame(MARGIN, BOTTOM, sheet.width, high - BOTTOM - top, 0, 0, 0, 0, id=name)
        for name, top in (("first", TOP_FIRST), ("later", TOP_LATER))
    }
    template.addPageTemplates(
        [
            PageTemplate("first", [frames["first"]], onPage=lambda canvas, _: _first(canvas, sheet), autoNextPageTemplate="later"),
            PageTemplate("later", [frames["later"]], onPage=lambda canvas, _: _later(canvas, sheet)),
        ]
    )  # fmt: skip
    with _one_at_a_time:
        try:
            _check_letters()
            template.build([*story(), _Last()], canvasmaker=lambda *a, **k: _canvas(sheet, *a, **k))
        finally:
            text.forget()
    return out.getvalue()


def _check_letters() -> None:
    """Refused when no font of this computer has the letters of the document's language: a page of code points helps nobody."""
    name = worn().name
    if any(scripts.face_of(letter, Weight.REGULAR) is None for letter in name):
        raise Refused(
            "no_font",
            Sentence(
                "No font of this computer has the letters of {language}: install one (on Debian fonts-droid-fallback), then try"
                " again, or choose another language for the document.",
                language=name,
            ),
        )


def _canvas(sheet: Sheet, *args: Any, **known: Any) -> Canvas:
    canvas = PdfCanvas(*args, **known | {"invariant": 1, "pageCompression": 1})
    local = sheet.at.astimezone(UTC)
    moment = (local.year, local.month, local.day, local.hour, local.minute, local.second)
    # The document's own date in place of the clock's, which reportlab would shift by the machine's zone.
    canvas._doc._timeStamp = SimpleNamespace(YMDhms=moment, dhh=0, dmm=0, t=local.timestamp(), tzname="UTC")
    canvas._doc.signature = hashlib.md5(
        (sheet.code or sheet.name).encode(), usedforsecurity=False
    )  # the file's id, begun with the clock
    if sheet.code:
        canvas.beginForm("code", 0, 0, CODE, CODE)
        _draw_code(canvas, sheet.code)
        canvas.endForm()
    if sheet.mark:
        canvas.beginForm("watermark", 0, 0, *PAGE_SIZES[sheet.paper])
        _draw_watermark(canvas, sheet)
        canvas.endForm()
    return canvas


def _draw_code(canvas: Canvas, content: str) -> None:
    canvas.setFillColor(pen.ink(PAPER))
    canvas.rect(0, 0, CODE, CODE, stroke=0, fill=1)
    count, dark = code.bars(content)
    # The widget's own drawing makes one checked shape of every bar, which takes as long as twenty pages.
    canvas.saveState()
    canvas.scale(CODE / (count + 2 * _QUIET), CODE / (count + 2 * _QUIET))
    bars = canvas.beginPath()
    # As rect() writes them, which formats each of some thousand whole numbers as if it were broken.
    bars._code.append("n")
    bars._code.extend(f"{_QUIET + start} {count + _QUIET - 1 - row} {length} 1 re" for row, start, length in dark)
    canvas.setFillColor(pen.ink("#000000"))
    canvas.drawPath(bars, stroke=0, fill=1)
    canvas.restoreState()


def _draw_watermark(canvas: Canvas, sheet: Sheet) -> None:
    wide, high = PAGE_SIZES[sheet.paper]
    kind = Type(118, 118, TRAINING_INK if sheet.hotel.training else WATERMARK, Weight.DISPLAY)
    word = text.shrunk(sheet.mark, kind, 1.2 * wide, 40)
    canvas.saveState()
    canvas.translate(wide / 2, high / 2)
    canvas.rotate(52)
    pen.write(canvas, [pen.Placed(word, -word.width / 2, -40)])
    canvas.restoreState()


def _first(canvas: Canvas, sheet: Sheet) -> None:
    with pen.space(canvas, PAGE_SIZES[sheet.paper][0]):
        _ground(canvas, sheet)
        _edge(canvas, sheet, 22, 5)


def _later(canvas: Canvas, sheet: Sheet) -> None:
    with pen.space(canvas, PAGE_SIZES[sheet.paper][0]):
        _ground(canvas, sheet)
        _edge(canvas, sheet, 20, 2.5)
        _running_head(canvas, sheet)


def _running_head(canvas: Canvas, sheet: Sheet) -> None:
    top = PAGE_SIZES[sheet.paper][1]
    title = text.one(sheet.title, FOOT_BOLD)
    room = sheet.width - title.width - 16
    where = text.elided(f"{sheet.hotel.name} · {sheet.subtitle}", FOOT, room)
    pen.write(
        canvas,
        [
            pen.Placed(title, MARGIN, top - 35),
            pen.Placed(where, MARGIN + sheet.width - where.width, top - 35),
        ],
    )


def _edge(canvas: Canvas, sheet: Sheet, below: float, thick: float) -> None:
    """The bar at the top of a page; of a hotel to practise in a band that says so."""
    top = PAGE_SIZES[sheet.paper][1]
    if not sheet.hotel.training:
        pen.box(canvas, MARGIN, top - below, sheet.width, thick, fill=ACCENT, edge=None, radius=_ROUND)
        return
    pen.box(canvas, MARGIN, top - 27, sheet.width, 15, fill=WARN, edge=None, radius=_ROUND)
    said = text.one(
        tr("{training} · made in a hotel to practise in: nothing on this paper happened", training=TRAINING), _BAND
    )
    pen.write(canvas, [pen.Placed(said, MARGIN + (sheet.width - said.width) / 2, top - 22.5)])


def _ground(canvas: Canvas, sheet: Sheet) -> None:
    if sheet.mark:
        canvas.doForm("watermark")
    right = MARGIN + sheet.width
    pen.rule(canvas, MARGIN, _FOOT_TOP, sheet.width, colour=HAIRLINE, thick=0.7)
    number = text.one(tr("Page {n} of ", n=canvas.getPageNumber()), FOOT_BOLD)
    end = right - CODE - 10 if sheet.code else right
    room = end - _COUNT - number.width - 14 - MARGIN
    kind = PROOF if sheet.code else FOOT_BOLD  # without a code nothing is typed from it
    told = [pen.Placed(text.shrunk(sheet.typeable, kind, room, FOOT_BOLD.size), MARGIN, _FOOT_TOP - 17)]
    if sheet.code:
        pen.stamp(canvas, "code", right - CODE + 2, _FOOT_TOP - CODE - 3, CODE)
        told += _how_to_check(sheet)
    pen.write(canvas, [*told, pen.Placed(number, end - number.width - _COUNT, _FOOT_TOP - 17)])
    # How many pages there are is known at the end: the form is drawn now and filled then.
    pen.stamp(canvas, "pages", end - _COUNT, _FOOT_TOP - 17, _COUNT)


def _how_to_check(sheet: Sheet) -> list[pen.Placed]:
    check = tr("Latitude · type the line above, or scan the code, to check this paper against the journal.")
    head = tr("Ledger {ledger}, head  {head}", ledger=sheet.hotel.ledger_id, head=_grouped(sheet.head))
    return [
        pen.Placed(text.one(check, CAPTION), MARGIN, _FOOT_TOP - 30),
        pen.Placed(text.shrunk(head, _HEAD_LINE, sheet.width - CODE - 6, 7.25), MARGIN, _FOOT_TOP - 41),
    ]


_HEAD_LINE = Type(7.5, 10, MUTED)
_BAND = Type(8.5, 11, PAPER, Weight.BOLD)


def _grouped(head: str) -> str:
    return " ".join(head[at : at + 4].upper() for at in range(0, len(head), 4))


class _Last(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Takes no room; tells every footer how many pages there are."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Nothing."""
        return 0, 0

    def draw(self) -> None:
        """Fill the form that the footers show."""
        canvas = self.canv
        count = text.one(str(canvas.getPageNumber()), FOOT_BOLD)
        canvas.beginForm("pages", 0, -4, 40, 12)
        with pen.space(canvas, _COUNT):
            pen.write(canvas, [pen.Placed(count, 0, 0)])
        canvas.endForm()
