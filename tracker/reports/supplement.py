"""The supplement to a shift's report: what was corrected after it was closed, and what it comes to. Reads no clock or file."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.restated import SupplementFacts
from tracker.reports.corrected import corrections, explained, restated_totals
from tracker.reports.proof import original_typeable, proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Column, Row, Table, cell
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import CELL, CELL_MUTED
from tracker.reports.words import Speech, count_words, days_words, person_words, speech


def render_supplement(facts: SupplementFacts) -> bytes:
    """The PDF of a supplement. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=f"Supplement {facts.name}",
        subtitle=f"to shift report No. {facts.shift}",
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.issued_at,
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: SupplementFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    steps = [(f"Supplement {facts.shift}/S{step.number}", step) for step in facts.steps]
    original = (f"Shift report No. {facts.shift}", facts.original)
    return [
        *_title(facts, speaks, sheet),
        _headline(facts, speaks),
        corrections(facts.corrections, speaks, width),
        restated_totals(original, steps, facts.restated, speaks, width),
        explained(width),
        _original(facts, width),
        figures.signatures((("Issued by", facts.issued_by.name), ("Auditor", "")), _signed_for(facts)),
    ]


def _title(facts: SupplementFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    days = "Business day" if len(facts.business_days) == 1 else "Business days"
    told = (
        (days, f"{days_words(facts.business_days)}\n{facts.hotel.timezone}"),
        ("Shift closed by", f"{person_words(facts.closed_by)}\n{speaks.moment(facts.closed_at)}"),
        ("Issued by", f"{person_words(facts.issued_by)}\n{speaks.moment(facts.issued_at)}"),
        ("Journal", f"lines {facts.first_seq}–{facts.last_seq}\n{facts.hotel.desk}"),
    )
    span = f"{sheet.subtitle} · {speaks.span(facts.opened_at, facts.closed_at)}"
    return [
        figures.title_block(sheet.width, facts.hotel.name, sheet.title, span),
        figures.fact_strip(sheet.width, told),
    ]


def _headline(facts: SupplementFacts, speaks: Speech) -> Flowable:
    step, money = facts.steps[-1], speaks.money
    earlier = sum(one.value for one in facts.steps[:-1])
    before = count_words(len(facts.steps) - 1, "supplement") if len(facts.steps) > 1 else "none"
    return figures.headline(
        Figure("Value given, restated", money(facts.restated.value), f"{money(facts.original.value)} on the report"),
        (
            Figure("This supplement", money(step.value), count_words(step.corrections, "correction")),
            Figure("Supplements before", money(earlier), before),
            Figure("Cost, restated", money(facts.restated.cost), f"{money(facts.original.cost)} on the report"),
            Figure("Taken back", money(facts.restated.reversed), f"{money(facts.original.reversed)} on the report"),
            Figure("Gestures", f"{facts.original.gestures:,}", "as on the report"),
            Figure("Guests", f"{facts.original.guests:,}", "as on the report"),
        ),
    )


def _original(facts: SupplementFacts, width: float) -> Table:
    """By what the original is known, so that it can be told from another paper of the same number."""
    proof = f"It stands as it was exported; its proof: {original_typeable(facts)}"
    told = cell(proof, CELL, width) + cell(f"Its head: {facts.original_head}", CELL_MUTED, width)
    return Table("The original report", [Column("", width)], [Row((told,), rule=False)])


def _signed_for(facts: SupplementFacts) -> str:
    return f"for line {facts.last_seq} and all before it: to change one of them is to change the head below"
