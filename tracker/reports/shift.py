"""The shift report: frozen facts of one shift in, PDF bytes out. Reads no clock, file or setting."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.facts import ShiftFacts
from tracker.reports import outline, promises, sections
from tracker.reports.language import spoken, tr
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.words import Speech, days_words, length_words, person_words, speech


@spoken
def render_shift(facts: ShiftFacts) -> bytes:
    """The PDF of a shift. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("Interim report") if facts.interim else tr("Shift report No. {n}", n=facts.number),
        subtitle=speaks.span(facts.opened_at, facts.closed_at),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.closed_at,
        watermark=tr("INTERIM") if facts.interim else "",
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: ShiftFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    story: list[Flowable] = _title(facts, speaks, sheet)
    closing: list[Flowable] = [] if facts.interim else [sections.note(facts.note, width), _signatures(facts)]
    if facts.lines:
        story.append(outline.headline(facts, speaks))
        story.append(sections.exceptions(facts.exceptions, width, most=outline.FIRST_EXCEPTIONS))
        story.append(outline.charts(facts, speaks, width, facts.opened_at, facts.closed_at))
        story += closing
        story += promises.sections(facts.promises, facts.settled, facts.outcomes, facts.closed_at, speaks, width)
        story += outline.tables(facts, speaks, width)
    else:
        why = (
            tr("The shift is still open.")
            if facts.interim
            else tr("There is a report all the same: no number is missing.")
        )
        story.append(figures.nothing(tr("Nothing was given in this shift."), why))
        story.append(sections.exceptions(facts.exceptions, width, most=outline.FIRST_EXCEPTIONS))
        story += closing
        story += promises.sections(facts.promises, facts.settled, facts.outcomes, facts.closed_at, speaks, width)
    return story


def _title(facts: ShiftFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    length = length_words(facts.closed_at - facts.opened_at)
    closed = tr("still open") if facts.interim else f"{person_words(facts.closed_by)}\n{speaks.clock(facts.closed_at)}"
    span = f"{sheet.subtitle} · {length}" + (f" · {tr('still open')}" if facts.interim else "")
    days = tr("Business day") if len(facts.business_days) == 1 else tr("Business days")
    told = (
        (days, f"{days_words(facts.business_days)}\n{facts.hotel.timezone}"),
        (tr("Opened by"), f"{person_words(facts.opened_by)}\n{speaks.clock(facts.opened_at)}"),
        (tr("Closed by"), closed),
        (tr("Journal"), outline.journal(facts)),
    )
    return [
        figures.title_block(sheet.width, facts.hotel.name, sheet.title, span),
        figures.fact_strip(sheet.width, told),
    ]


def _signatures(facts: ShiftFacts) -> Flowable:
    closed = facts.closed_by.name if facts.closed_by else ""
    return figures.signatures(
        ((tr("Opened by"), facts.opened_by.name), (tr("Closed by"), closed), (tr("Auditor"), "")),
        outline.signed_for(facts),
    )
