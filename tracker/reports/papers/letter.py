"""The letter to a guest: what was done, what is promised, and whom to ask for. Reads no clock, file or setting.

Its facts hold nothing of the house's inside, so nothing of it can be printed here.
"""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.papers import GivenFact, LetterFacts, PromisedFact
from tracker.reports.language import said, spoken, tr, worn
from tracker.reports.lettering import text
from tracker.reports.papers.grid import Grid, Head, amounts, paragraph
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures, pen
from tracker.reports.sheet.blocks import Column, Drawn, Row, Table, cell
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.sheet.pen import Canvas, Placed
from tracker.reports.style import (
    ACCENT,
    CAPTION,
    FACT,
    GREAT,
    LEAD,
    ON_TINT,
    ROW,
    ROW_BOLD,
    ROW_MUTED,
    TEXT,
    TINT,
    Type,
    Weight,
)
from tracker.reports.words import Speech, day_words, short_day, speech

_PAD = 14.0
_SUM = Type(13, 18, TEXT, Weight.BOLD)


@spoken
def render_letter(facts: LetterFacts) -> bytes:
    """The PDF of a letter. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("What we did for you"),
        subtitle=day_words(speaks.local_day(facts.at)),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.at,
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: LetterFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    story: list[Flowable] = [
        figures.title_block(width, facts.hotel.name, sheet.title, sheet.subtitle),
        _to(facts, width),
        paragraph(_opening(facts), LEAD, width, before=14),
        _person(facts, width),
    ]
    if facts.given:
        story.append(_given(facts, speaks, width))
    if facts.owed:
        story.append(_promises(tr("What we still owe you"), facts.owed, speaks, width))
    if facts.kept:
        story.append(_promises(tr("What we promised and have kept"), facts.kept, speaks, width))
    return [*story, _closing(facts)]


def _to(facts: LetterFacts, width: float) -> Table:
    told = cell(said(facts.guest), GREAT, width)
    told += cell(tr("Room {room}", room=facts.room), FACT, width) if facts.room else ()
    return Table("", [Column("", width)], [Row((told,), rule=False)], before=12)


def _opening(facts: LetterFacts) -> str:
    if not (facts.given or facts.kept):
        done = tr("This is what we have promised you.")
    elif facts.owed:
        done = tr("This is what we have done for you, and what you can still expect of us.")
    else:
        done = tr("This is what we have done for you.")
    please = tr("If anything on this page is not as it should be, please tell us: one person sees to it for you.")
    return f"{done}{worn().between}{please}"


def _person(facts: LetterFacts, width: float) -> Drawn:
    """Who owns it and where to find them, large enough to find again."""
    room = width - 2 * _PAD
    name = text.wrap(facts.person.name or facts.person.initials, GREAT, room)
    where = [line for said in _reach(facts) for line in text.wrap(said, ROW, room)]
    height = 18 + sum(line.type.leading for line in (*name, *where)) + 16

    def paint(canvas: Canvas, wide: float) -> None:
        pen.box(canvas, 0, 0, wide, height, fill=TINT, edge=ACCENT, thick=1)
        placed, y = [Placed(text.one(tr("Your person in this house"), ON_TINT), _PAD, height - 17)], height - 20
        for line in (*name, *where):
            y -= line.type.leading
            placed.append(Placed(line, _PAD, y + 4))
        pen.write(canvas, placed)

    return Drawn(height, paint, before=14)


def _reach(facts: LetterFacts) -> tuple[str, ...]:
    """How to find that person, from inside the house and from outside."""
    ask = tr(
        "Ask for {person} at the {desk}, at any hour.",
        person=facts.person.name or facts.person.initials,
        desk=facts.hotel.desk,
    )
    return (ask, facts.hotel.contact) if facts.hotel.contact else (ask,)


def _given(facts: LetterFacts, speaks: Speech, width: float) -> Table:
    def worth(one: GivenFact) -> str:
        if not one.value:
            return ""
        money = speaks.money(one.value)
        return tr("about {money}", money=money) if one.estimated else money

    def row(one: GivenFact) -> Row:
        what, label = said(one.what), said(one.kind.label)
        what = what if what.startswith(label) else tr("{kind}: {what}", kind=one.kind.label, what=one.what)
        return grid.row((short_day(one.day), ROW_MUTED), what, worth(one))

    money = max(amounts([worth(one) for one in facts.given]), amounts([speaks.money(facts.value)], kind=_SUM))
    grid = Grid((Head("", 78.0), Head(""), Head("", money, right=True)), width)
    rows = [row(one) for one in facts.given]
    if facts.value:
        rows.append(
            grid.row(
                "",
                (tr("In all"), _SUM),
                (speaks.money(facts.value), _SUM),
                joined=True,
                total=True,
                rule=False,
            )
        )
    return grid.table(tr("With our compliments"), rows)


def _promises(title: str, some: tuple[PromisedFact, ...], speaks: Speech, width: float) -> Table:
    grid = Grid((Head("", 122.0), Head(""), Head("", 128.0)), width)

    def row(one: PromisedFact) -> Row:
        when = speaks.short_moment(one.kept_at or one.due)
        when = tr("by {moment}", moment=when) if one.kept_at is None else f"✓ {when}"
        words = said(one.words) or tr("We come back to you about it.")
        return grid.row((when, ROW_BOLD), words, one.owner.name or one.owner.initials)

    return grid.table(title, [row(one) for one in some])


def _closing(facts: LetterFacts) -> Drawn:
    """A line to sign on, over the hotel's name."""
    name = text.elided(facts.person.name or facts.person.initials, FACT, 240)
    house = text.elided(facts.hotel.name, CAPTION, 240)

    def paint(canvas: Canvas, _width: float) -> None:
        pen.rule(canvas, 0, 34, 240, colour=TEXT, thick=0.8)
        pen.write(canvas, [Placed(name, 0, 20), Placed(house, 0, 7)])

    return Drawn(74, paint, before=20)
