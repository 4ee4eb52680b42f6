"""The business-day report: frozen facts of one business day in, PDF bytes out. Reads no clock, file or setting."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.facts import DayFacts
from tracker.reports import outline, promises, sections
from tracker.reports.corrected import restated_day
from tracker.reports.language import spoken, tr
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.words import Speech, day_words, speech


@spoken
def render_day(facts: DayFacts) -> bytes:
    """The PDF of a business day. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks, late = speech(facts.hotel), facts.restated
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("Business-day report") if late is None else tr("Business-day report, restated"),
        subtitle=day_words(facts.day),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head if late is None else late.head,
        at=facts.printed_at if late is None else late.at,
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: DayFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    story: list[Flowable] = _title(facts, speaks, sheet)
    if facts.restated is not None:
        story += restated_day(facts.restated, speaks, width)
    if facts.lines:
        story.append(outline.headline(facts, speaks))
        story.append(sections.exceptions(facts.exceptions, width, most=outline.FIRST_EXCEPTIONS))
        start, end = min(line.at for line in facts.lines), max(line.at for line in facts.lines)
        story.append(outline.charts(facts, speaks, width, start, end))
        story.append(_signatures(facts))
        if facts.by_shift:
            story.append(sections.groups(tr("By shift"), tr("Shift"), facts.by_shift, speaks, width))
        story += promises.sections((), facts.settled, facts.outcomes, facts.printed_at, speaks, width)
        story += outline.tables(facts, speaks, width)
    else:
        why = tr("There is a page all the same: no day is missing.")
        story.append(figures.nothing(tr("Nothing was given on this business day."), why))
        story.append(sections.exceptions(facts.exceptions, width, most=outline.FIRST_EXCEPTIONS))
        story.append(_signatures(facts))
        story += promises.sections((), facts.settled, facts.outcomes, facts.printed_at, speaks, width)
    return story


def _signatures(facts: DayFacts) -> Flowable:
    return figures.signatures(((tr("Night auditor"), ""), (tr("Front-office manager"), "")), outline.signed_for(facts))


def _title(facts: DayFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    shifts = ", ".join(tr("No. {n}", n=number) for number in facts.shifts) or tr("none")
    told = (
        (tr("Shifts"), shifts),
        (tr("Cutoff"), f"{facts.hotel.cutoff}\n{facts.hotel.timezone}"),
        (tr("Printed"), f"{day_words(speaks.local_day(sheet.at))}\n{speaks.clock(sheet.at)}"),
        (tr("Journal"), outline.journal(facts)),
    )
    return [
        figures.title_block(sheet.width, facts.hotel.name, sheet.title, sheet.subtitle),
        figures.fact_strip(sheet.width, told),
    ]
