"""What a hotel with several desks has on paper: which desk had reported how far, and the supplement for what came late.

Reads no clock or file.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from tracker.domain.facts import DeskFact
from tracker.domain.restated import HotelSupplementFacts
from tracker.reports.corrected import corrections, explained, restated_totals
from tracker.reports.language import counted, number, spoken, tr
from tracker.reports.lines import every_line
from tracker.reports.papers.grid import Grid, Head, amounts
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Column, Row, Table, cell
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import CELL, CELL_BOLD, CELL_MUTED, MARK, OK, WARN, Type
from tracker.reports.words import Speech, day_words, person_words, speech


def shifts_words(desk: DeskFact) -> str:
    """`No. 12, No. 13`."""
    return ", ".join(tr("No. {n}", n=one) for one in desk.shifts) or tr("none")


def desks_words(desks: Sequence[DeskFact]) -> str:
    """How many there are, and how many may have more; else how many of them IT closed."""
    behind = sum(not desk.whole and not desk.closed for desk in desks)
    shut = sum(not desk.whole and desk.closed for desk in desks)
    late = counted("{n} may have more", "{n:,} may have more", behind) if behind else tr("all have reported")
    if shut and not behind:
        late = counted("{n} closed by IT", "{n:,} closed by IT", shut)
    return f"{number(len(desks))}\n{late}"


def desks(told: Sequence[DeskFact], speech: Speech, width: float) -> Table:
    """Each desk with its shifts, what it gave, and up to which line it had reported; which may have more, and since when."""
    value = amounts([speech.digits(desk.value) for desk in told], kind=CELL_BOLD)
    grid = Grid(
        (
            Head(tr("Desk"), names=tuple(desk.name for desk in told)), Head(tr("Shifts"), 84.0),
            Head(tr("Gestures"), 44.0, right=True), Head(tr("Value"), value, right=True),
            Head(tr("Reported up to"), 64.0, right=True), Head("", 158.0),
        ),
        width,
    )  # fmt: skip

    def state(desk: DeskFact) -> tuple[str, Type]:
        if desk.whole:
            return tr("✓ the whole day"), Type(MARK.size, CELL.leading, OK, MARK.weight)
        if desk.closed:
            return tr("○ closed by IT up to line {seq}", seq=desk.reached), Type(
                MARK.size, CELL.leading, WARN, MARK.weight
            )
        said = tr("▲ not heard of since {moment}", moment=speech.short_moment(desk.heard))
        return said, Type(MARK.size, CELL.leading, WARN, MARK.weight)

    rows = [
        grid.row(
            (desk.name, CELL_BOLD), (shifts_words(desk), CELL), (number(desk.gestures), CELL), (speech.digits(desk.value), CELL),
            (tr("line {seq}", seq=desk.reached), CELL), state(desk),
        )
        for desk in told
    ]  # fmt: skip
    return grid.table(tr("Desks of the hotel"), rows, speech.unit())


@spoken
def render_hotel_supplement(facts: HotelSupplementFacts) -> bytes:
    """The PDF of a supplement to a hotel's day. The same facts give the same bytes. Refused when its time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("Supplement {name}", name=facts.number),
        subtitle=tr("to the business-day report of {day}", day=day_words(facts.day)),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.issued_at,
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: HotelSupplementFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    story: list[Flowable] = [
        figures.title_block(width, facts.hotel.name, sheet.title, sheet.subtitle),
        figures.fact_strip(width, _told(facts, speaks)),
        _headline(facts, speaks),
        desks(facts.desks, speaks, width),
    ]
    for one in facts.late:
        if one.lines:
            story.append(every_line(one.lines, speaks, width, tr("Came late: {desk}", desk=one.desk)))
    for one in facts.late:
        if one.corrections:
            story.append(corrections(one.corrections, speaks, width, tr("Late corrections: {desk}", desk=one.desk)))
    steps = [(tr("Supplement {name}", name=step.number), step) for step in facts.steps]
    return [
        *story,
        restated_totals((tr("Business-day report"), facts.original), steps, facts.restated, speaks, width),
        explained(width),
        _original(facts, width),
        figures.signatures(((tr("Issued by"), facts.issued_by.name), (tr("Auditor"), "")), signed_for()),
    ]


def signed_for() -> str:
    """What a signature is given for."""
    return tr("for every desk’s lines up to those named: to change one of them is to change the head below")


def _told(facts: HotelSupplementFacts, speaks: Speech) -> Sequence[tuple[str, str]]:
    return (
        (tr("Business day"), f"{day_words(facts.day)}\n{facts.hotel.timezone}"),
        (tr("Desks"), desks_words(facts.desks)),
        (tr("Issued by"), f"{person_words(facts.issued_by)}\n{speaks.moment(facts.issued_at)}"),
        (tr("Journal"), f"{tr('line {seq}', seq=facts.last_seq)}\n{facts.hotel.desk}"),
    )


def _headline(facts: HotelSupplementFacts, speaks: Speech) -> Flowable:
    step, money = facts.steps[-1], speaks.money
    earlier = sum(one.value for one in facts.steps[:-1])
    before = (
        counted("{n} supplement", "{n:,} supplements", len(facts.steps) - 1) if len(facts.steps) > 1 else tr("none")
    )

    def on_report(shown: str) -> str:
        return tr("{money} on the report", money=shown)

    first, last = facts.original, facts.restated
    lines = counted("{n} line", "{n:,} lines", step.corrections)
    return figures.headline(
        Figure(tr("Value given, restated"), money(last.value), on_report(money(first.value))),
        (
            Figure(tr("This supplement"), money(step.value), lines),
            Figure(tr("Supplements before"), money(earlier), before),
            Figure(tr("Cost, restated"), money(last.cost), on_report(money(first.cost))),
            Figure(tr("Taken back"), money(last.reversed), on_report(money(first.reversed))),
            Figure(tr("Gestures"), number(last.gestures), on_report(number(first.gestures))),
            Figure(tr("Guests"), number(last.guests), on_report(number(first.guests))),
        ),
    )


def _original(facts: HotelSupplementFacts, width: float) -> Table:
    proof = tr("It stands as it was exported; its proof: {proof}", proof=facts.original_proof)
    told = cell(proof, CELL, width) + cell(tr("Its head: {head}", head=facts.original_head), CELL_MUTED, width)
    return Table(tr("The original report"), [Column("", width)], [Row((told,), rule=False)])
