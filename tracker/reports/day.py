"""The business-day report: frozen facts of one business day in, PDF bytes out. Reads no clock, file or setting."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.facts import DayFacts
from tracker.domain.proof import is_look, write_known
from tracker.reports import hotel_day, outline, promises, sections
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
        title=_title_of(facts),
        subtitle=day_words(facts.day),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head if late is None else late.head,
        at=facts.printed_at if late is None else late.at,
        watermark=tr("INTERIM") if is_look(facts.document) else "",
        keywords=write_known(dict(facts.known)),
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _title_of(facts: DayFacts) -> str:
    if is_look(facts.document):
        return tr("Business-day report, so far")
    return tr("Business-day report") if facts.restated is None else tr("Business-day report, restated")


def _story(facts: DayFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    story: list[Flowable] = _title(facts, speaks, sheet)
    if facts.restated is not None:
        story += restated_day(facts.restated, speaks, width)
    if facts.lines:
        story.append(outline.headline(facts, speaks))
        story += _desks(facts, speaks, width)
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
        story += _desks(facts, speaks, width)
        story.append(sections.exceptions(facts.exceptions, width, most=outline.FIRST_EXCEPTIONS))
        story.append(_signatures(facts))
        story += promises.sections((), facts.settled, facts.outcomes, facts.printed_at, speaks, width)
    return story


def _desks(facts: DayFacts, speaks: Speech, width: float) -> list[Flowable]:
    """Of a hotel with several desks, which had reported how far."""
    return [hotel_day.desks(facts.desks, speaks, width)] if facts.desks else []


def _signatures(facts: DayFacts) -> Flowable:
    lines = hotel_day.signed_for() if facts.desks else outline.signed_for(facts)
    return figures.signatures(((tr("Night auditor"), ""), (tr("Front-office manager"), "")), lines)


def _title(facts: DayFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    shifts = ", ".join(tr("No. {n}", n=number) for number in facts.shifts) or tr("none")
    told = (
        (tr("Desks"), hotel_day.desks_words(facts.desks)) if facts.desks else (tr("Shifts"), shifts),
        (tr("Cutoff"), f"{facts.hotel.cutoff}\n{facts.hotel.timezone}"),
        (tr("Printed"), f"{day_words(speaks.local_day(sheet.at))}\n{speaks.clock(sheet.at)}"),
        (tr("Journal"), outline.journal(facts)),
    )
    return [
        figures.title_block(sheet.width, facts.hotel.name, sheet.title, sheet.subtitle),
        figures.fact_strip(sheet.width, told),
    ]
