"""The supplement to a shift's report: what was corrected after it was closed, and what it comes to. Reads no clock or file."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.restated import SupplementFacts
from tracker.reports.corrected import corrections, explained, restated_totals
from tracker.reports.language import counted, number, spoken, tr
from tracker.reports.outline import lines_words
from tracker.reports.proof import original_typeable, proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Column, Row, Table, cell
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import CELL, CELL_MUTED
from tracker.reports.words import Speech, days_words, person_words, speech


@spoken
def render_supplement(facts: SupplementFacts) -> bytes:
    """The PDF of a supplement. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("Supplement {name}", name=facts.name),
        subtitle=tr("to shift report No. {n}", n=facts.shift),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.issued_at,
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: SupplementFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    steps = [(tr("Supplement {name}", name=f"{facts.shift}/S{step.number}"), step) for step in facts.steps]
    original = (tr("Shift report No. {n}", n=facts.shift), facts.original)
    return [
        *_title(facts, speaks, sheet),
        _headline(facts, speaks),
        corrections(facts.corrections, speaks, width),
        restated_totals(original, steps, facts.restated, speaks, width),
        explained(width),
        _original(facts, width),
        figures.signatures(((tr("Issued by"), facts.issued_by.name), (tr("Auditor"), "")), _signed_for(facts)),
    ]


def _title(facts: SupplementFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    days = tr("Business day") if len(facts.business_days) == 1 else tr("Business days")
    told = (
        (days, f"{days_words(facts.business_days)}\n{facts.hotel.timezone}"),
        (tr("Shift closed by"), f"{person_words(facts.closed_by)}\n{speaks.moment(facts.closed_at)}"),
        (tr("Issued by"), f"{person_words(facts.issued_by)}\n{speaks.moment(facts.issued_at)}"),
        (tr("Journal"), f"{lines_words(facts.first_seq, facts.last_seq)}\n{facts.hotel.desk}"),
    )
    span = f"{sheet.subtitle} · {speaks.span(facts.opened_at, facts.closed_at)}"
    return [
        figures.title_block(sheet.width, facts.hotel.name, sheet.title, span),
        figures.fact_strip(sheet.width, told),
    ]


def _headline(facts: SupplementFacts, speaks: Speech) -> Flowable:
    step, money = facts.steps[-1], speaks.money
    earlier = sum(one.value for one in facts.steps[:-1])
    before = (
        counted("{n} supplement", "{n:,} supplements", len(facts.steps) - 1) if len(facts.steps) > 1 else tr("none")
    )

    def on_report(minor: int) -> str:
        return tr("{money} on the report", money=money(minor))

    return figures.headline(
        Figure(tr("Value given, restated"), money(facts.restated.value), on_report(facts.original.value)),
        (
            Figure(
                tr("This supplement"),
                money(step.value),
                counted("{n} correction", "{n:,} corrections", step.corrections),
            ),
            Figure(tr("Supplements before"), money(earlier), before),
            Figure(tr("Cost, restated"), money(facts.restated.cost), on_report(facts.original.cost)),
            Figure(tr("Taken back"), money(facts.restated.reversed), on_report(facts.original.reversed)),
            Figure(tr("Gestures"), number(facts.original.gestures), tr("as on the report")),
            Figure(tr("Guests"), number(facts.original.guests), tr("as on the report")),
        ),
    )


def _original(facts: SupplementFacts, width: float) -> Table:
    """By what the original is known, so that it can be told from another paper of the same number."""
    proof = tr("It stands as it was exported; its proof: {proof}", proof=original_typeable(facts))
    told = cell(proof, CELL, width) + cell(tr("Its head: {head}", head=facts.original_head), CELL_MUTED, width)
    return Table(tr("The original report"), [Column("", width)], [Row((told,), rule=False)])


def _signed_for(facts: SupplementFacts) -> str:
    return tr(
        "for line {last} and all before it: to change one of them is to change the head below", last=facts.last_seq
    )
