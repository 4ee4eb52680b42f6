"""The insights on paper: what was given and why, what broke, how it landed, who dares. Reads no clock, file or setting."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.platypus import Flowable

from tracker.domain.facts import GroupFact
from tracker.domain.gesture import Kind
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.insights.figures import THIN, Broken, Daring, Landed, Spent, binned
from tracker.reports import outline, sections
from tracker.reports.papers.grid import Grid, Head, amounts, paragraph
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Row
from tracker.reports.sheet.charts import Bar, Chart, charts
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import BODY, CELL, CELL_BOLD, CELL_MUTED, OVER, TEXT, Type
from tracker.reports.words import Speech, count_words, day_words, days_words, speech

_BILL, _COLUMNS, _CAUSES = 20, 31, 6


def render_insights(facts: InsightsFacts) -> bytes:
    """The PDF of the insights. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks, found = speech(facts.hotel), facts.figures
    sheet = Sheet(
        hotel=facts.hotel,
        title="Insights",
        subtitle=f"{days_words((found.first, found.last))}, {count_words(found.days, 'business day')}",
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.at,
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: InsightsFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width, found = sheet.width, facts.figures
    story: list[Flowable] = [figures.title_block(width, facts.hotel.name, sheet.title, sheet.subtitle)]
    if not found.gestures:
        why = "What was taken back, and what corrects earlier days, is told by the day reports."
        return [
            *story,
            figures.nothing("Nothing that was given in these days stands.", why),
            *_imported(facts, speaks, width),
        ]
    story += [_headline(facts, speaks), _charts(facts, speaks, width), paragraph(_ties(facts, speaks), BODY, width)]
    story += _imported(facts, speaks, width)
    for title, label, rows, name in (
        ("By rep", "Rep", found.by_rep, facts.person), ("By kind", "Kind", found.by_kind, _kind),
        ("By cause", "Cause", found.by_cause, facts.cause),
    ):  # fmt: skip
        story.append(sections.groups(title, label, _groups(rows, name), speaks, width))
    if found.bill:
        story.append(_bill(found.bill, facts, speaks, width))
    answered = [one for one in found.causes_landed if one.answers]
    if answered:
        kinds = [one for one in found.kinds_landed if one.answers]
        story.append(_landed("How it landed, by kind", kinds, _kind, speaks, width))
        story.append(_landed("How it landed, by cause", answered, facts.cause, speaks, width))
        story.append(paragraph(_LANDED.format(n=THIN), CELL_MUTED, width, 4))
    if found.daring:
        story += [_daring(facts, speaks, width), paragraph(_DARING, CELL_MUTED, width, 4)]
    return story


_LANDED = (
    "What guests said at the desk. Value for each delighted guest is all that was given where a guest answered, over those who"
    " were delighted; it says nothing of who comes back. Below {n} answers there is no figure."
)
_DARING = (
    "Helped are guests with a gesture of this person; served without are guests the person promised something, kept a promise"
    " for or asked how it landed, and gave nothing. Median use of the cap is over the guests of a day, left is what remained of"
    " those caps. Patterns of single people are for a conversation and are not printed."
)


def _kind(key: str) -> str:
    return Kind(key).label


def _groups(rows: Sequence[Spent], name: Callable[[str], str]) -> list[GroupFact]:
    return [GroupFact(name(row.key), row.count, row.value, row.cost) for row in rows]


def _headline(facts: InsightsFacts, speaks: Speech) -> Flowable:
    found = facts.figures
    share = f"{100 * found.cost / found.value:.0f} % of the value" if found.value > 0 else ""
    median = "too few" if found.median is None else f"{found.median} %"
    days = count_words(found.guest_days, "guest on a day", "guests on a day")
    return figures.headline(
        Figure("Value given", speaks.money(found.value), "net of what was taken back"),
        (
            Figure("Cost to the house", speaks.money(found.cost), share),
            Figure("Gestures", f"{found.gestures:,}", _among(found.incidents)),
            Figure("Guests", f"{found.guests:,}", f"{speaks.money(found.value // max(1, found.guests))} each"),
            Figure("Median use of the cap", median, days),
            Figure("Left on caps used", speaks.money(found.headroom), "not needed, or not dared"),
            Figure("Taken back", f"{found.taken_back:,}", count_words(found.taken_back, "gesture")),
        ),
    )  # fmt: skip


def _among(incidents: int) -> str:
    return f"{count_words(incidents, 'incident')} among them" if incidents else "no incident"


def _charts(facts: InsightsFacts, speaks: Speech, width: float) -> Flowable:
    found, unit = facts.figures, f"in {speaks.hotel.currency.code}"
    columns = binned(found.by_day, _COLUMNS)
    weekly = len(columns) < found.days
    causes = [Bar(facts.cause(x.key), x.value, speaks.digits(x.value)) for x in found.by_cause[:_CAUSES]]
    bars = [
        Bar(f"{first.day}.{first.month}.", value, outline.short(value, speaks) if value else "")
        for first, _last, _count, value in columns
    ]
    return charts(
        width,
        Chart("Why", f"{unit}, the {len(causes)} largest", causes),
        Chart("When", f"{unit}, {'a column a week, from its first day' if weekly else 'by business day'}", bars),
    )


def _ties(facts: InsightsFacts, speaks: Speech) -> str:
    found = facts.figures
    if not found.earlier:
        return f"The day reports of these days come to the same {speaks.money(found.booked)}."
    return (
        f"With {speaks.money(found.earlier)} that corrects gestures from before, the day reports of these days come to"
        f" {speaks.money(found.booked)}."
    )


def _imported(facts: InsightsFacts, speaks: Speech, width: float) -> list[Flowable]:
    old = facts.old
    if old is None or not old.count:
        return []
    said = (
        f"An imported log tells of {count_words(old.count, 'gesture')} of these days, {speaks.money(old.value)}; they stand on"
        " no cap and in no figure of this paper."
    )
    return [paragraph(said, CELL_MUTED, width, 4)]


def _bill(bill: Sequence[Broken], facts: InsightsFacts, speaks: Speech, width: float) -> Flowable:
    shown = bill[:_BILL]
    money = amounts([speaks.digits(n) for row in shown for n in (row.value, row.cost)], kind=CELL_BOLD)
    grid = Grid(
        (Head("Room", 52.0), Head("What"), Head("Gestures", 46.0, right=True), Head("Last", 86.0, right=True), Head("Value", money, right=True), Head("Cost", money, right=True)),
        width,
    )  # fmt: skip
    rows = [
        grid.row(
            (row.room or "–", CELL_BOLD), [(facts.cause(row.cause), CELL), *_incident(row)], (f"{row.count:,}", CELL),
            (day_words(row.last), CELL), (speaks.digits(row.value), CELL), (speaks.digits(row.cost), CELL_MUTED),
        )
        for row in shown
    ]  # fmt: skip
    of = f"the {len(shown)} dearest of {len(bill):,}, " if len(shown) < len(bill) else ""
    return grid.table("The defect bill", rows, f"{of}in {speaks.hotel.currency.code}")


def _incident(row: Broken) -> list[tuple[str, Type]]:
    return [(_among(row.incidents), CELL_MUTED)] if row.incidents else []


def _landed(title: str, rows: Sequence[Landed], name: Callable[[str], str], speaks: Speech, width: float) -> Flowable:
    each = [
        speaks.digits(row.per_delight) if row.per_delight is not None else "too few" if row.thin else "–"
        for row in rows
    ]
    grid = Grid(
        (Head("What"), Head("✓ delighted", 58.0, right=True), Head("✓ fine", 40.0, right=True), Head("✗ still unhappy", 70.0, right=True), Head("Answered", 66.0, right=True), Head("Value for each delighted", 100.0, right=True)),
        width,
    )  # fmt: skip
    told: list[Row] = [
        grid.row(
            (name(row.key), CELL), (f"{row.delighted:,}", CELL_BOLD), (f"{row.fine:,}", CELL),
            (f"{row.still_unhappy:,}", Type(CELL.size, CELL.leading, OVER if row.still_unhappy else TEXT)),
            (f"{row.answers:,} of {row.given:,}", CELL_MUTED), (shown, CELL_MUTED if row.per_delight is None else CELL_BOLD),
        )
        for row, shown in zip(rows, each, strict=True)
    ]  # fmt: skip
    return grid.table(title, told, f"in {speaks.hotel.currency.code}")


def _daring(facts: InsightsFacts, speaks: Speech, width: float) -> Flowable:
    rows = facts.figures.daring
    money = amounts([speaks.digits(row.headroom) for row in rows], kind=CELL_BOLD)
    grid = Grid(
        (Head("Who"), Head("Gestures", 44.0, right=True), Head("Helped", 44.0, right=True), Head("Served without", 68.0, right=True), Head("Median use", 52.0, right=True), Head("Left", money, right=True), Head("Asked above the cap", 84.0, right=True)),
        width,
    )  # fmt: skip

    def told(row: Daring) -> Row:
        median = "too few" if row.median is None else f"{row.median} %"
        return grid.row(
            (facts.person(row.rep), CELL), (f"{row.gestures:,}", CELL), (f"{row.helped:,}", CELL), (f"{row.without:,}", CELL),
            (median, CELL if row.median is not None else CELL_MUTED), (speaks.digits(row.headroom), CELL),
            (f"{row.asked:,}", CELL),
        )  # fmt: skip

    return grid.table("Who dares", [told(row) for row in rows], f"in {speaks.hotel.currency.code}")
