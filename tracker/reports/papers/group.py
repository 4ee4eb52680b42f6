"""Many hotels side by side: spend, use of caps, causes, what was left. Each currency for itself. Reads no clock or server.

It proves nothing: it is read from the server that the hotels share, whose chains an auditor checks. Its pages have no code.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.platypus import CondPageBreak, Flowable

from tracker.domain.group import GroupFacts, HotelSum, together
from tracker.domain.money import Currency
from tracker.reports import outline
from tracker.reports.language import counted, number, said, spoken, tr
from tracker.reports.papers.grid import Grid, Head, amounts, paragraph
from tracker.reports.sheet import charts, figures
from tracker.reports.sheet.blocks import COLUMN_GAP, Cell, Column, Picture, Row, cell
from tracker.reports.sheet.charts import Bar, Chart
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import ACCENT, BODY, CELL, CELL_BOLD, CELL_MUTED, WARN, Type, Weight
from tracker.reports.words import Speech, day_words, days_words, speech

_WITH_HEAD = 330.0
"""Points below the heading of a currency that are left at least: its figures, and the charts under them."""
_BARS, _CAUSES = 6, 5
_NAME, _GAUGE = 90.0, 62.0
"""Points of a name beside its figures, which else stands above them; and of a picture of how much of a cap was used."""
_LEAST, _NARROW = 20.0, 12.0
"""Points of the bar under a name that are left at least; and of that picture where else there would be less."""
_LATE = Type(CELL.size, CELL.leading, WARN, Weight.BOLD)


@spoken
def render_group(facts: GroupFacts) -> bytes:
    """The PDF of a group. The same facts give the same bytes."""
    title = tr("Group report")
    subtitle = counted(
        "{dates}, {n} business day", "{dates}, {n:,} business days", facts.days, dates=days_words((facts.first, facts.last))
    )  # fmt: skip
    read = tr("Read from {where}, {moment} UTC", where=facts.where, moment=speech(facts.hotel).moment(facts.at))
    named = replace(facts.hotel, name=said(facts.hotel.name))
    sheet = Sheet(named, title, subtitle, "", read, "", facts.at)
    return build(sheet, lambda: _story(facts, sheet))


def _story(facts: GroupFacts, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    every = counted("{n} hotel", "{n:,} hotels", len(facts.hotels))
    story: list[Flowable] = [
        figures.title_block(width, every, sheet.title, sheet.subtitle),
        figures.fact_strip(width, _told(facts)),
    ]
    if not facts.hotels:
        return [*story, figures.nothing(tr("No desk has joined yet."), tr("There is nothing to put side by side."))]
    for at, money in enumerate(facts.currencies):
        story += _of_currency(facts, money, width, named=at > 0 or len(facts.currencies) > 1)
    return [*story, *_behind(facts, width), paragraph(_explained(), CELL_MUTED, width, 14)]


def _told(facts: GroupFacts) -> Sequence[tuple[str, str]]:
    desks = sum(len(one.desks) for one in facts.hotels)
    behind = sum(len(one.behind(facts.last)) for one in facts.hotels)
    late = counted("{n} may have more", "{n:,} may have more", behind) if behind else tr("all have reported")
    money = ", ".join(one.code for one in facts.currencies) or tr("none")
    speaks = speech(facts.hotel)
    return (
        (tr("Currencies"), f"{money}\n{tr('never added up')}" if len(facts.currencies) > 1 else money),
        (tr("Desks"), f"{number(desks)}\n{late}"),
        (tr("Read"), f"{day_words(speaks.local_day(facts.at))}\n{speaks.clock(facts.at)} UTC"),
        (tr("From"), facts.where),
    )


def _of_currency(facts: GroupFacts, money: Currency, width: float, *, named: bool) -> list[Flowable]:
    hotels = facts.of(money)
    total = together(hotels, money)
    speaks = speech(replace(facts.hotel, currency=money))
    story: list[Flowable] = []
    if named:
        said_of = counted("{n} hotel in {currency}", "{n:,} hotels in {currency}", len(hotels), currency=money.code)
        story += [CondPageBreak(_WITH_HEAD), paragraph(said_of, Type(15, 20, weight=Weight.DISPLAY), width, 18)]
    story.append(_headline(total, speaks))
    if total.gestures:
        story.append(_charts(hotels, total, speaks, width))
    story.append(_hotels(hotels, total, speaks, width))
    if total.causes and len(hotels) > 1:
        story.append(_causes(hotels, total, speaks, width))
    return story


def _headline(total: HotelSum, speaks: Speech) -> Flowable:
    use = tr("none touched") if total.use is None else tr("{n} %", n=total.use)
    days = counted("{n} guest on a day", "{n:,} guests on a day", total.touched)
    each = total.value // total.gestures if total.gestures else 0
    quiet = counted("{n} quiet day", "{n:,} quiet days", total.quiet)
    return figures.headline(
        Figure(tr("Value given"), speaks.money(total.value), tr("net of what was taken back")),
        (
            Figure(tr("Cost to the houses"), speaks.money(total.cost), outline.share(total.cost, total.value)),
            Figure(tr("Gestures"), number(total.gestures), tr("{money} each", money=speaks.money(each))),
            Figure(tr("Use of the caps"), use, days),
            Figure(tr("Left on caps touched"), speaks.money(total.left), tr("not needed, or not dared")),
            Figure(tr("Above the cap"), number(total.asked), tr("asked of a second person")),
            Figure(tr("Taken back"), speaks.money(total.reversed), quiet),
        ),
    )  # fmt: skip


def _charts(hotels: Sequence[HotelSum], total: HotelSum, speaks: Speech, width: float) -> Flowable:
    code = speaks.hotel.currency.code
    why = [Bar(said(one.label), one.value, speaks.digits(one.value)) for one in total.causes[:_BARS]]
    rest = sum(one.value for one in total.causes[_BARS:])
    if rest:
        others = counted("{n} other", "{n} others", len(total.causes) - _BARS)
        why.append(Bar(others, rest, speaks.digits(rest), rest=True))
    where = [Bar(said(one.name), one.value, speaks.digits(one.value)) for one in hotels[:_BARS]]
    largest = counted("in {currency}, the largest", "in {currency}, the {n} largest", len(where), currency=code)
    return charts.charts(
        width,
        Chart(tr("Why"), tr("in {currency}, largest first", currency=code), why),
        Chart(tr("Where"), largest, where),
        named=True,
    )


def _hotels(hotels: Sequence[HotelSum], total: HotelSum, speaks: Speech, width: float) -> Flowable:
    grid = _grid((*hotels, total), speaks, width, _GAUGE)
    if grid.widths[0] < _LEAST:
        grid = _grid((*hotels, total), speaks, width, _NARROW)
    most, above = max(one.value for one in hotels), grid.widths[0] < _NAME

    def told(one: HotelSum, kind: Type, *, last: bool = False) -> Iterator[Row]:
        name = cell(said(one.name), CELL_BOLD, width if above else grid.widths[0])
        bar: Cell = () if last else (_share(one.value, most),)
        gauge: Cell = () if one.use is None else (_gauge(one),)
        if above:
            yield Row((name,), joined=last, total=last, rule=False, columns=(Column("", width),))
        yield grid.row(
            bar if above else (*name, *bar), (number(one.gestures), kind), (speaks.digits(one.value), kind),
            (speaks.digits(one.cost), kind if last else CELL_MUTED), gauge,
            ("–" if one.use is None else tr("{n} %", n=one.use), CELL_BOLD), (speaks.digits(one.left), kind),
            (number(one.asked), kind), (number(one.quiet), kind), joined=last or above, total=last and not above,
            rule=not last,
        )  # fmt: skip

    shown = [row for one in hotels for row in told(one, CELL)]
    shown += told(total, CELL_BOLD, last=True) if len(hotels) > 1 else []
    return grid.table(tr("Side by side"), shown, speaks.unit())


def _grid(rows: Sequence[HotelSum], speaks: Speech, width: float, gauge: float) -> Grid:
    """Columns as wide as these figures, and what they leave for the name."""
    value, cost, left = (
        amounts([speaks.digits(getattr(one, name)) for one in rows], kind=CELL_BOLD)
        for name in ("value", "cost", "left")
    )
    gestures, asked, quiet = (
        amounts([number(getattr(one, name)) for one in rows], least, CELL_BOLD)
        for name, least in (("gestures", 42.0), ("asked", 34.0), ("quiet", 30.0))
    )
    return Grid(
        (
            Head(tr("Hotel")), Head(tr("Gestures"), gestures, right=True), Head(tr("Value"), value, right=True),
            Head(tr("Cost"), cost, right=True), Head(tr("Use of the cap"), gauge), Head("", 30.0, right=True),
            Head(tr("Left"), left, right=True), Head(tr("Above"), asked, right=True), Head(tr("Quiet"), quiet, right=True),
        ),
        width,
    )  # fmt: skip


def _share(value: int, most: int) -> Picture:
    """A thin bar under a hotel's name, as long as its share of the largest."""
    return Picture(7.0, lambda x, y, wide: charts.share(x, y + 2, wide, 3, value, most, ACCENT))


def _gauge(one: HotelSum) -> Picture:
    return Picture(10.5, lambda x, y, wide: charts.cap_use(x, y + 1.5, wide, 7, one.used, one.caps))


def _causes(hotels: Sequence[HotelSum], total: HotelSum, speaks: Speech, width: float) -> Flowable:
    """What each hotel gave for the causes that cost the group most, the largest of each hotel in bold."""
    room = amounts([speaks.digits(one.value) for one in (*hotels, total)], 58.0, CELL_BOLD)
    count = min(_CAUSES, max(1, int((width - _NAME) / (room + COLUMN_GAP)) - 1))
    top, rest = total.causes[:count], total.causes[count:]
    named = [said(one.label) for one in top] + ([tr("Other")] if rest else [])
    grid = Grid((Head(""), *(Head("", room, right=True) for _ in named)), width)

    def row(one: HotelSum, kind: Type, *, last: bool = False) -> Row:
        by = {cause.cause: cause.value for cause in one.causes}
        told = [by.pop(cause.cause, 0) for cause in top]
        told += [sum(by.values())] if rest else []
        most = max(told[: len(top)])
        cells = [
            ("–", CELL_MUTED) if not value else (speaks.digits(value), CELL_BOLD if value and value == most else kind)
            for value in told
        ]
        return grid.row((said(one.name), CELL_BOLD), *cells, joined=last, total=last, rule=not last)

    heads = [(name, CELL_MUTED) for name in (tr("Hotel"), *named)]
    shown = [*(row(one, CELL) for one in hotels), row(total, CELL_BOLD, last=True)]
    aside = tr("{unit}, the largest of each hotel in bold", unit=speaks.unit())
    return grid.under(heads, tr("What it was given for"), shown, aside)


def _behind(facts: GroupFacts, width: float) -> list[Flowable]:
    """The desks that may still have lines of these days, and the hotels at which none has joined."""
    late = [(one, desk) for one in facts.hotels for desk in one.behind(facts.last)]
    story: list[Flowable] = []
    if late:
        grid = Grid(
            (
                Head(tr("Hotel")),
                Head(tr("Desk"), 90.0),
                Head(tr("Reported up to"), 96.0),
                Head(tr("Not heard of since"), 150.0),
            ),
            width,
        )
        speaks = speech(facts.hotel)
        rows = [
            grid.row(
                (one.name, CELL_BOLD), (desk.label, CELL), (day_words(desk.day), _LATE),
                (tr("{moment} UTC", moment=speaks.moment(desk.heard)), CELL_MUTED),
            )
            for one, desk in late
        ]  # fmt: skip
        aside = counted("{n} desk may have more", "{n:,} desks may have more", len(late))
        story.append(grid.table(tr("Not whole yet"), rows, aside))
    if facts.waiting:
        names = ", ".join(facts.waiting)
        story.append(paragraph(tr("No desk has joined yet at: {hotels}.", hotels=names), BODY, width, 8))
    return story


def _explained() -> str:
    return tr(
        "Value and cost are those of the day reports of these days. A cap is touched when a rep first gives a guest something on a"
        " day; its use is what was given on it, with what was approved above, and what is left was not needed, or not dared."
        " It counts each time a gesture finds nothing on it as far as its desk knows: twice where two desks gave before they met,"
        " where a guest was booked twice, or where all was taken back in between; then less was left."
        " “Above” are gestures for which a second person was asked. A quiet day is one on which nothing was given."
        " Amounts of two currencies are never added up."
    )
