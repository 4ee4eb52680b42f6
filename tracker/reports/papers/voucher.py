"""The voucher: a credit or a label on one card with its own code, to be cut out. Reads no clock, file or setting."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.gesture import Kind
from tracker.domain.papers import VoucherFacts
from tracker.reports.language import said, spoken, tr
from tracker.reports.lettering import text
from tracker.reports.lettering.text import Line
from tracker.reports.papers.grid import Grid, Head, paragraph
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures, pen
from tracker.reports.sheet.blocks import Drawn, Table
from tracker.reports.sheet.pages import CODE, Sheet, build
from tracker.reports.sheet.pen import Canvas, Placed
from tracker.reports.style import (
    ACCENT,
    GREAT,
    LEAD,
    OVER,
    PROOF,
    ROW,
    ROW_BOLD,
    ROW_MUTED,
    TEXT,
    TINT,
    TINT_TEXT,
    Type,
    Weight,
)  # fmt: skip
from tracker.reports.words import Speech, day_words, person_words, speech

_CODE = 132.0
_NAME_LINES = 4
_PAD = 18.0
_KIND = Type(12, 16, TINT_TEXT, Weight.BOLD)
_HERO = Type(44, 52, TEXT, Weight.DISPLAY)
_GONE = Type(12.5, 17, OVER, Weight.BOLD)


@spoken
def render_voucher(facts: VoucherFacts) -> bytes:
    """The PDF of a voucher. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("Voucher {seq}", seq=facts.seq),
        subtitle=_subtitle(facts, speaks),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.ended_at or facts.at,
        watermark=tr("TAKEN BACK") if facts.ended_at else "",
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _subtitle(facts: VoucherFacts, speaks: Speech) -> str:
    if facts.ended_at is not None:
        return tr("taken back on {moment}", moment=speaks.moment(facts.ended_at))
    return tr("given on {date}", date=day_words(speaks.local_day(facts.at)))


def _story(facts: VoucherFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    return [
        figures.title_block(width, facts.hotel.name, sheet.title, sheet.subtitle),
        _card(facts, speaks, sheet),
        _details(facts, speaks, width),
        paragraph(_use(facts), LEAD, width, before=16),
    ]


def _card(facts: VoucherFacts, speaks: Speech, sheet: Sheet) -> Drawn:
    """What it is worth, for whom, and the code again, larger: the card still proves itself once it is cut out."""
    room = sheet.width - 2 * _PAD - _CODE - 20
    worth = facts.given if facts.ended_at else facts.value
    hero = speaks.money(worth) if facts.kind is Kind.CREDIT else tr("Prepaid label")
    lines: list[Line] = [
        *text.wrap(said(facts.what if facts.kind is Kind.CREDIT else facts.kind.label), _KIND, room),
        text.shrunk(hero, _HERO, room, 8),
        *_name(said(facts.guest), room),
        *_states(facts, speaks, room),
    ]
    foot = text.shrunk(sheet.typeable, PROOF, sheet.width - 2 * _PAD, 5)
    height = max(_CODE, sum(line.type.leading for line in lines)) + 2 * _PAD + 22

    def paint(canvas: Canvas, wide: float) -> None:
        gone = facts.ended_at is not None
        pen.box(
            canvas,
            0,
            0,
            wide,
            height,
            fill=None if gone else TINT,
            edge=OVER if gone else ACCENT,
            thick=1.4,
            radius=8,
        )
        placed, y = [], height - _PAD
        for at, line in enumerate(lines):
            y -= line.type.leading
            placed.append(Placed(line, _PAD, y + line.type.leading * 0.28, struck=gone and at < 2))
        placed.append(Placed(foot, _PAD, 14))
        pen.write(canvas, placed)
        canvas.saveState()
        canvas.translate(pen.left(canvas, wide - _PAD - _CODE, _CODE), height - _PAD - _CODE)
        canvas.scale(_CODE / CODE, _CODE / CODE)
        canvas.doForm("code")
        canvas.restoreState()

    return Drawn(height, paint, before=18)


def _name(guest: str, room: float) -> tuple[Line, ...]:
    """In large letters; a name of many lines in smaller ones, so that the voucher stays one page."""
    large = text.wrap(guest, GREAT, room)
    return large if len(large) <= _NAME_LINES else text.wrap(guest, ROW_BOLD, room)


def _states(facts: VoucherFacts, speaks: Speech, room: float) -> tuple[Line, ...]:
    if facts.ended_at is not None:
        gone = tr(
            "Taken back on {moment}, by line {seq}. It is worth nothing any more.",
            moment=speaks.moment(facts.ended_at),
            seq=facts.ended_by,
        )
        return text.wrap(gone, _GONE, room)
    if facts.expiry is not None:
        return text.wrap(tr("Valid until {date}", date=day_words(facts.expiry)), ROW_BOLD, room)
    return ()


def _details(facts: VoucherFacts, speaks: Speech, width: float) -> Table:
    told = [(tr("For"), said(facts.guest))]
    told += [(tr("Room"), facts.room)] if facts.room else []
    told += [(tr("What"), said(facts.what)), *((said(label), said(words)) for label, words in facts.details)]
    told.append((tr("Value"), _worth(facts, speaks)))
    told += [(tr("Valid until"), day_words(facts.expiry))] if facts.expiry else []
    told.append(
        (tr("Given by"), tr("{person}, {moment}", person=person_words(facts.by), moment=speaks.moment(facts.at)))
    )
    grid = Grid((Head("", 110.0), Head("")), width)
    return grid.table(
        "", [grid.row((label, ROW_MUTED), (words, ROW if at else ROW_BOLD)) for at, (label, words) in enumerate(told)]
    )


def _worth(facts: VoucherFacts, speaks: Speech) -> str:
    now, first = speaks.money(facts.value), speaks.money(facts.given)
    if facts.ended_at is not None:
        return tr("nothing, of {money}", money=first)
    if facts.value == facts.given:
        return tr("{money}, an estimate", money=now) if facts.estimated else now
    if facts.kind is Kind.FREE_LABEL:
        return tr("{money} billed, {first} at first", money=now, first=first)
    return tr("{money} left, {first} at first", money=now, first=first)


def _use(facts: VoucherFacts) -> str:
    if facts.ended_at is not None:
        return tr("This paper is kept for the record. What it was for was taken back.")
    if facts.kind is Kind.FREE_LABEL:
        return tr("The house pays the carrier. Hand this page in with the parcel at the desk.")
    return tr("Show this page where you use it. The desk checks its code; it is good once and is not paid out in cash.")
