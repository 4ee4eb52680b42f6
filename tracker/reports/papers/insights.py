"""The insights on paper: what was given and why, what broke, how it landed, who dares. Reads no clock, file or setting."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.platypus import Flowable

from tracker.domain.facts import GroupFact
from tracker.domain.gesture import Kind
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.insights.figures import THIN, Broken, Daring, Landed, Spent, binned
from tracker.domain.insights.simulate import write_tried
from tracker.reports import outline, sections
from tracker.reports.language import counted, number, said, spoken, tr
from tracker.reports.papers.grid import Grid, Head, amounts, paragraph
from tracker.reports.papers.what_if import tried
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Row
from tracker.reports.sheet.charts import Bar, Chart, charts
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import BODY, CELL, CELL_BOLD, CELL_MUTED, OVER, TEXT, Type
from tracker.reports.words import Speech, day_mark, day_words, days_words, speech

_BILL, _COLUMNS, _CAUSES, _TENTHS = 20, 31, 6, 10


@spoken
def render_insights(facts: InsightsFacts) -> bytes:
    """The PDF of the insights. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks, found = speech(facts.hotel), facts.figures
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("Insights"),
        subtitle=counted(
            "{dates}, {n} business day",
            "{dates}, {n:,} business days",
            found.days,
            dates=days_words((found.first, found.last)),
        ),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.at,
        keywords="" if facts.what_if is None else write_tried(facts.what_if.cap),
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: InsightsFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width, found = sheet.width, facts.figures
    story: list[Flowable] = [figures.title_block(width, _whose(facts), sheet.title, sheet.subtitle)]
    if not found.gestures:
        why = tr("What was taken back, and what corrects earlier days, is told by the day reports.")
        return [
            *story,
            figures.nothing(tr("Nothing that was given in these days stands."), why),
            *_imported(facts, speaks, width),
        ]
    story += [_headline(facts, speaks), _charts(facts, speaks, width), paragraph(_ties(facts, speaks), BODY, width)]
    story += _imported(facts, speaks, width)
    for title, label, rows, name in (
        (tr("By rep"), tr("Rep"), found.by_rep, facts.person), (tr("By kind"), tr("Kind"), found.by_kind, _kind),
        (tr("By cause"), tr("Cause"), found.by_cause, facts.cause),
    ):  # fmt: skip
        story.append(sections.groups(title, label, _groups(rows, name), speaks, width))
    if found.bill:
        story.append(_bill(found.bill, facts, speaks, width))
    answered = [one for one in found.causes_landed if one.answers]
    if answered:
        kinds = [one for one in found.kinds_landed if one.answers]
        story.append(_landed(tr("How it landed, by kind"), kinds, _kind, speaks, width))
        story.append(_landed(tr("How it landed, by cause"), answered, facts.cause, speaks, width))
        story.append(paragraph(_about_answers(), CELL_MUTED, width, 4))
    story.append(_often(facts, width))
    if facts.what_if is not None:
        story += tried(facts.what_if, speaks, width)
    if found.daring:
        story += [_daring(facts, speaks, width), paragraph(_about_daring(), CELL_MUTED, width, 4)]
        if any(row.within for row in found.daring):
            story.append(paragraph(_about_fresh(), CELL_MUTED, width, 2))
    return story


def _whose(facts: InsightsFacts) -> str:
    """The hotel, and the desk where it is one of several: what it tells is that desk's."""
    return f"{facts.hotel.name} · {facts.desk}" if facts.desk else facts.hotel.name


def _about_answers() -> str:
    return tr(
        "What guests said at the desk. Value for each delighted guest is all that was given where a guest answered, over"
        " those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.",
        n=THIN,
    )


def _about_daring() -> str:
    return tr(
        "Helped are guests with a gesture of this person; served without are guests the person promised something, kept a"
        " promise for or asked how it landed, and gave nothing. Median use of the cap is over the guests of a day, left is"
        " what remained of those caps. Patterns of single people are for a conversation and are not printed."
    )


def _about_fresh() -> str:
    return tr(
        "An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been"
        " given something that day already. Within what is left of the cap the desk asks nobody."
    )


def _kind(key: str) -> str:
    return Kind(key).label


def _groups(rows: Sequence[Spent], name: Callable[[str], str]) -> list[GroupFact]:
    return [GroupFact(name(row.key), row.count, row.value, row.cost) for row in rows]


def _headline(facts: InsightsFacts, speaks: Speech) -> Flowable:
    found = facts.figures
    share = outline.share(found.cost, found.value)
    median = tr("too few") if found.median is None else tr("{n} %", n=found.median)
    days = counted("{n} guest on a day", "{n:,} guests on a day", found.guest_days)
    return figures.headline(
        Figure(tr("Value given"), speaks.money(found.value), tr("net of what was taken back")),
        (
            Figure(tr("Cost to the house"), speaks.money(found.cost), share),
            Figure(tr("Gestures"), number(found.gestures), _among(found.incidents)),
            Figure(tr("Guests"), number(found.guests), tr("{money} each", money=speaks.money(found.value // max(1, found.guests)))),
            Figure(tr("Median use of the cap"), median, days),
            Figure(tr("Left on caps used"), speaks.money(found.headroom), tr("not needed, or not dared")),
            Figure(tr("Taken back"), number(found.taken_back), counted("{n} gesture", "{n:,} gestures", found.taken_back)),
        ),
    )  # fmt: skip


def _among(incidents: int) -> str:
    if not incidents:
        return tr("no incident")
    return counted("{n} incident among them", "{n:,} incidents among them", incidents)


def _charts(facts: InsightsFacts, speaks: Speech, width: float) -> Flowable:
    found, code = facts.figures, speaks.hotel.currency.code
    columns = binned(found.by_day, _COLUMNS)
    weekly = len(columns) < found.days
    causes = [Bar(said(facts.cause(x.key)), x.value, speaks.digits(x.value)) for x in found.by_cause[:_CAUSES]]
    bars = [
        Bar(day_mark(first), value, outline.short(value, speaks) if value else "")
        for first, _last, _count, value in columns
    ]
    return charts(
        width,
        Chart(
            tr("Why"),
            counted("in {currency}, the largest", "in {currency}, the {n} largest", len(causes), currency=code),
            causes,
        ),
        Chart(
            tr("When"),
            tr("in {currency}, a column a week, from its first day", currency=code)
            if weekly
            else tr("in {currency}, by business day", currency=code),
            bars,
        ),
    )


def _often(facts: InsightsFacts, width: float) -> Flowable:
    """How much of the cap a guest got in a day, and how many gestures a day had."""
    found = facts.figures
    columns = binned(found.by_day, _COLUMNS)
    used = [Bar(_tenth(at), count, number(count)) for at, count in enumerate(found.histogram)]
    aside = tr("gestures, by business day") if len(columns) == found.days else tr("gestures, a column a week")
    each = [Bar(day_mark(first), count, number(count) if count else "") for first, _last, count, _value in columns]
    return charts(width, Chart(tr("Use of the cap"), tr("guests on a day"), used), Chart(tr("How often"), aside, each))


def _tenth(at: int) -> str:
    if at == _TENTHS:
        return tr("Above the cap")
    return tr("{n} %", n=f"{10 * at}–{10 * at + (10 if at == _TENTHS - 1 else 9)}")


def _ties(facts: InsightsFacts, speaks: Speech) -> str:
    found = facts.figures
    if not found.earlier:
        return tr("The day reports of these days come to the same {money}.", money=speaks.money(found.booked))
    return tr(
        "With {earlier} that corrects gestures from before, the day reports of these days come to {money}.",
        earlier=speaks.money(found.earlier),
        money=speaks.money(found.booked),
    )


def _imported(facts: InsightsFacts, speaks: Speech, width: float) -> list[Flowable]:
    old = facts.old
    if old is None or not old.count:
        return []
    words = counted(
        "An imported log tells of {n} gesture of these days, {money}; they stand on no cap and in no figure of this paper.",
        "An imported log tells of {n:,} gestures of these days, {money}; they stand on no cap and in no figure of this paper.",
        old.count,
        money=speaks.money(old.value),
    )
    return [paragraph(words, CELL_MUTED, width, 4)]


def _bill(bill: Sequence[Broken], facts: InsightsFacts, speaks: Speech, width: float) -> Flowable:
    shown = bill[:_BILL]
    money = amounts([speaks.digits(n) for row in shown for n in (row.value, row.cost)], kind=CELL_BOLD)
    grid = Grid(
        (Head(tr("Room"), 52.0), Head(tr("What")), Head(tr("Gestures"), 46.0, right=True), Head(tr("Last"), 86.0, right=True), Head(tr("Value"), money, right=True), Head(tr("Cost"), money, right=True)),
        width,
    )  # fmt: skip
    rows = [
        grid.row(
            (row.room or "–", CELL_BOLD), [(said(facts.cause(row.cause)), CELL), *_incident(row)], (number(row.count), CELL),
            (day_words(row.last), CELL), (speaks.digits(row.value), CELL), (speaks.digits(row.cost), CELL_MUTED),
        )
        for row in shown
    ]  # fmt: skip
    unit = speaks.unit()
    if len(shown) < len(bill):
        unit = tr("the {n} dearest of {all:,}, {unit}", n=len(shown), all=len(bill), unit=unit)
    return grid.table(tr("The defect bill"), rows, unit)


def _incident(row: Broken) -> list[tuple[str, Type]]:
    return [(_among(row.incidents), CELL_MUTED)] if row.incidents else []


def _landed(title: str, rows: Sequence[Landed], name: Callable[[str], str], speaks: Speech, width: float) -> Flowable:
    each = [
        speaks.digits(row.per_delight) if row.per_delight is not None else tr("too few") if row.thin else "–"
        for row in rows
    ]
    grid = Grid(
        (Head(tr("What")), Head(tr("✓ delighted"), 58.0, right=True), Head(tr("✓ fine"), 40.0, right=True), Head(tr("✗ still unhappy"), 70.0, right=True), Head(tr("Answered"), 66.0, right=True), Head(tr("Value for each delighted"), 100.0, right=True)),
        width,
    )  # fmt: skip
    told: list[Row] = [
        grid.row(
            (said(name(row.key)), CELL), (number(row.delighted), CELL_BOLD), (number(row.fine), CELL),
            (number(row.still_unhappy), Type(CELL.size, CELL.leading, OVER if row.still_unhappy else TEXT)),
            (tr("{n:,} of {all:,}", n=row.answers, all=row.given), CELL_MUTED), (shown, CELL_MUTED if row.per_delight is None else CELL_BOLD),
        )
        for row, shown in zip(rows, each, strict=True)
    ]  # fmt: skip
    return grid.table(title, told, speaks.unit())


def _daring(facts: InsightsFacts, speaks: Speech, width: float) -> Flowable:
    rows = facts.figures.daring
    money = amounts([speaks.digits(row.headroom) for row in rows], kind=CELL_BOLD)
    grid = Grid(
        (Head(tr("Who")), Head(tr("Gestures"), 44.0, right=True), Head(tr("Helped"), 44.0, right=True), Head(tr("Served without"), 68.0, right=True), Head(tr("Median use"), 52.0, right=True), Head(tr("Left"), money, right=True), Head(tr("Asked above the cap"), 84.0, right=True)),
        width,
    )  # fmt: skip

    def told(row: Daring) -> Row:
        median = tr("too few") if row.median is None else tr("{n} %", n=row.median)
        return grid.row(
            (facts.person(row.rep), CELL), (number(row.gestures), CELL), (number(row.helped), CELL), (number(row.without), CELL),
            (median, CELL if row.median is not None else CELL_MUTED), (speaks.digits(row.headroom), CELL),
            [(number(row.asked), CELL), *([(tr("{n:,} within a fresh cap", n=row.within), CELL_MUTED)] if row.within else [])],
        )  # fmt: skip

    return grid.table(tr("Who dares"), [told(row) for row in rows], speaks.unit())
