"""The morning line-up: yesterday's stories worth telling, and what broke. Reads no clock, file or setting."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.line_up import BrokeFact, LineUpFacts, StoryFact
from tracker.reports.language import counted, number, said, spoken, tr
from tracker.reports.lettering import text
from tracker.reports.papers.grid import Grid, Head, amounts
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sections import value_bar
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Cell, Column, Row, Table, Words, cell
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import (
    ACCENT,
    GREAT,
    KINDS,
    LEAD,
    MUTED,
    OK,
    ROW,
    ROW_BOLD,
    ROW_MUTED,
    TEXT,
    Type,
    Weight,
)
from tracker.reports.words import Speech, day_words, speech

_WORDS = Type(11.5, 15, TEXT)
_MEND = Type(11.5, 16, TEXT)
_CAUSE = Type(10, 11.5, TEXT)
_BESIDE = Type(10, 11.5, MUTED)
_SUM = Type(10, 11.5, TEXT, Weight.BOLD)
_NUMBER = Type(13, 18, ACCENT, Weight.DISPLAY)


@spoken
def render_line_up(facts: LineUpFacts) -> bytes:
    """The PDF of a line-up. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("Morning line-up"),
        subtitle=tr("about {date}", date=day_words(facts.day)),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.at,
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: LineUpFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    story: list[Flowable] = [
        figures.title_block(width, facts.hotel.name, sheet.title, sheet.subtitle), _headline(facts, speaks), _stories(facts, speaks, width),
    ]  # fmt: skip
    if facts.mend_first:
        story.append(_mend(facts.mend_first, width))
    if facts.broke:
        story.append(_broke(facts, speaks, width))
    return story


def _headline(facts: LineUpFacts, speaks: Speech) -> Flowable:
    answers = facts.delighted + facts.fine + facts.unhappy
    of = counted("of {n} answer", "of {n:,} answers", answers) if answers else tr("nobody was asked")
    return figures.headline(
        Figure(tr("Guests delighted"), number(facts.delighted), of),
        (
            Figure(tr("Gestures"), number(facts.gestures), counted("for {n} guest", "for {n:,} guests", facts.guests)),
            Figure(tr("Still unhappy"), number(facts.unhappy), tr("to look after today") if facts.unhappy else tr("nobody known")),
            Figure(tr("Value given"), speaks.money(facts.value), tr("yesterday, in all")),
            Figure(tr("Cost to the house"), speaks.money(facts.cost), tr("yesterday, in all")),
            Figure(tr("Promises due"), number(facts.due), tr("by tonight")),
            Figure(tr("Causes"), number(sum(one.mends for one in facts.broke)), tr("things that broke")),
        ),
    )  # fmt: skip


def _stories(facts: LineUpFacts, speaks: Speech, width: float) -> Table:
    if not facts.stories:
        told = tr("No guest said yesterday that they were delighted. Ask one today: how did it land?")
        return Table(tr("The best stories"), [Column("", width)], [Row((cell(told, LEAD, width),), rule=False)])
    columns = [Column("", 22.0), Column("", width - 30.0)]
    rows = [Row((_number(at), _told(one, speaks, width - 30.0))) for at, one in enumerate(facts.stories, 1)]
    return Table(tr("The best stories"), columns, rows, aside=tr("without the guests’ names"), before=12)


def _number(at: int) -> Cell:
    return (Words(text.one(str(at), _NUMBER)),)


def _told(one: StoryFact, speaks: Speech, width: float) -> Cell:
    kind = Type(GREAT.size - 2, GREAT.leading - 2, KINDS[one.kind], GREAT.weight)
    title = f"{said(one.what)} · {said(one.cause)}" if one.cause else said(one.what)
    told = cell(title, kind, width)
    told += cell(said(one.words), _WORDS, width)
    told += (
        cell(tr("✓ The guest: “{words}”", words=said(one.said)), Type(ROW.size, 15, OK, ROW_BOLD.weight), width)
        if one.said
        else ()
    )
    who = one.by.name or one.by.initials
    worth = tr(
        "{person} · worth {value} to the guest, cost {cost}",
        person=who,
        value=speaks.money(one.value),
        cost=speaks.money(one.cost),
    )
    return told + cell(worth, ROW_MUTED, width)


def _mend(first: tuple[BrokeFact, ...], width: float) -> Table:
    """What came again and again, in sentences that can be read out."""
    lines = [(tr("→ {cause}: {again}", cause=one.label, again=_again(one)), _MEND) for one in first]
    grid = Grid((Head("", 0.0),), width)
    return grid.table(tr("What to mend first"), [grid.row(lines, rule=False)], before=10)


def _again(one: BrokeFact) -> str:
    return counted(
        "{n} gesture in seven days, {yesterday:,} of them yesterday",
        "{n:,} gestures in seven days, {yesterday:,} of them yesterday",
        one.week,
        yesterday=one.gestures,
    )


def _broke(facts: LineUpFacts, speaks: Speech, width: float) -> Table:
    """Every cause of the day, so that the values come to what was given."""
    count = sum(one.gestures for one in facts.broke)
    money = amounts(
        [speaks.digits(n) for one in facts.broke for n in (one.value, one.cost)]
        + [speaks.digits(facts.value), speaks.digits(facts.cost)]
    )
    most = max(one.value for one in facts.broke)
    grid = Grid(
        (Head(tr("Cause")), Head("", width * 0.2), Head(tr("Gestures"), 44.0, right=True), Head(tr("Guests"), 38.0, right=True), Head(tr("In 7 days"), 44.0, right=True), Head(tr("Value"), money, right=True), Head(tr("Cost"), money, right=True)),
        width,
    )  # fmt: skip
    rows = [
        grid.row(
            (said(one.label), _CAUSE if one.mends else _BESIDE), (value_bar(one.value, most, ACCENT if one.mends else MUTED, hollow=not one.mends),),
            (number(one.gestures), _CAUSE), (number(one.guests), _CAUSE), (number(one.week), _CAUSE), (speaks.digits(one.value), _CAUSE),
            (speaks.digits(one.cost), _BESIDE),
        )
        for one in facts.broke
    ]  # fmt: skip
    sums = ((text, _SUM) for text in (number(count), "", "", speaks.digits(facts.value), speaks.digits(facts.cost)))
    rows.append(grid.row((tr("Total"), _SUM), "", *sums, joined=True, total=True, rule=False))
    aside = tr("what there is to mend first, in {currency}", currency=speaks.hotel.currency.code)
    return grid.table(tr("What broke yesterday"), rows, aside, before=8)
