"""The handover sheet: what is open for the next shift, with whose it is and by when. Reads no clock, file or setting."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus import Flowable

from tracker.domain.facts import PersonFact
from tracker.domain.papers import HandoverFacts
from tracker.domain.promise import urgency
from tracker.domain.sentences import Sentence
from tracker.reports import sections
from tracker.reports.language import counted, number, said, spoken, tr
from tracker.reports.papers.grid import Grid, Head, amounts, tick
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Table
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import OVER, ROW, ROW_BOLD, ROW_MUTED, Type
from tracker.reports.words import Speech, days_words, person_words, short_day, speech

_TICK, _ROOM, _GUEST, _PERSON = 11.0, 38.0, 96.0, 92.0
_BY = Sentence("By")
"""By when; what `tr` says of it is by whom."""
_LATE = Type(ROW_BOLD.size, ROW_BOLD.leading, OVER, ROW_BOLD.weight)


@spoken
def render_handover(facts: HandoverFacts) -> bytes:
    """The PDF of a handover sheet. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title=tr("Handover so far") if facts.interim else tr("Handover of shift No. {n}", n=facts.number),
        subtitle=speaks.span(facts.opened_at, facts.at),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.at,
        watermark=tr("INTERIM") if facts.interim else "",
    )
    return build(sheet, lambda: _story(facts, speaks, sheet))


def _story(facts: HandoverFacts, speaks: Speech, sheet: Sheet) -> list[Flowable]:
    width = sheet.width
    story: list[Flowable] = [
        figures.title_block(width, facts.hotel.name, sheet.title, sheet.subtitle), _strip(facts, speaks, width),
    ]  # fmt: skip
    if _open(facts):
        story.append(_headline(facts, speaks))
    else:
        story.append(
            figures.nothing(
                tr("Nothing is handed over."),
                tr("No promise, approval or bill is open, and nobody is known to be unhappy."),
            )
        )
    if not facts.interim:
        story.append(sections.note(facts.note, width))
    for some, made in (
        (facts.promises, _promises), (facts.unhappy, _unhappy), (facts.waiting, _waiting), (facts.estimates, _estimates),
    ):  # fmt: skip
        if some:
            story.append(made(facts, speaks, width))
    if not facts.interim:
        closed = facts.closed_by.name if facts.closed_by else ""
        aside = tr("for what is open at line {seq}", seq=facts.last_seq)
        story.append(figures.signatures(((tr("Handed over by"), closed), (tr("Taken over by"), "")), aside))
    return story


def _open(facts: HandoverFacts) -> int:
    return sum(map(len, (facts.promises, facts.unhappy, facts.waiting, facts.estimates)))


def _strip(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    closed = tr("still open") if facts.interim else f"{person_words(facts.closed_by)}\n{speaks.clock(facts.at)}"
    days = tr("Business day") if len(facts.business_days) == 1 else tr("Business days")
    told = (
        (tr("Shift"), f"{tr('No. {n}', n=facts.number)}\n{facts.hotel.desk}"),
        (days, f"{days_words(facts.business_days)}\n{facts.hotel.timezone}"),
        (tr("Opened by"), f"{person_words(facts.opened_by)}\n{speaks.clock(facts.opened_at)}"),
        (tr("Closed by"), closed),
    )
    return figures.fact_strip(width, told)


def _headline(facts: HandoverFacts, speaks: Speech) -> Flowable:
    late = sum(urgency(one.due, facts.at) == "overdue" for one in facts.promises)
    asked = sum(one.line.value for one in facts.waiting)
    guessed = sum(one.value for one in facts.estimates)
    overdue = counted("{n} overdue", "{n:,} overdue", late)
    return figures.headline(
        Figure(tr("For the next shift"), number(_open(facts)), overdue if late else tr("nothing overdue")),
        (
            Figure(tr("Promises"), number(len(facts.promises)), overdue if late else tr("none overdue")),
            Figure(tr("Still unhappy"), number(len(facts.unhappy)), tr("guests to look after") if facts.unhappy else tr("nobody known")),
            Figure(tr("Approvals asked"), speaks.money(asked), gestures(len(facts.waiting))),
            Figure(tr("Estimates"), speaks.money(guessed), counted("{n} bill to come", "{n:,} bills to come", len(facts.estimates))),
            Figure(tr("Given in the shift"), speaks.money(facts.value), gestures(facts.gestures)),
            Figure(tr("Journal"), f"{facts.first_seq}–{facts.last_seq}", tr("lines")),
        ),
    )  # fmt: skip


def gestures(n: int) -> str:
    """`3 gestures`."""
    return counted("{n} gesture", "{n:,} gestures", n)


def _guest(names: Iterable[str]) -> Head:
    return Head(tr("Guest"), _GUEST, names=tuple(said(name) for name in names))


def _person(words: str, people: Iterable[PersonFact]) -> Head:
    return Head(words, _PERSON, names=tuple(map(person_words, people)))


def _promises(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    grid = Grid(
        (Head("", _TICK), Head(said(_BY), 66.0), Head(tr("Room"), _ROOM), _guest(one.guest for one in facts.promises), Head(tr("What is promised")), _person(tr("Owner"), (one.owner for one in facts.promises))),
        width,
    )  # fmt: skip
    rows = []
    for one in facts.promises:
        late = urgency(one.due, facts.at) == "overdue"
        when = [
            (speaks.clock(one.due), _LATE if late else ROW_BOLD),
            (short_day(speaks.local_day(one.due)), ROW_MUTED),
        ]
        when += [(tr("▲ overdue"), _LATE)] if late else []
        what = [
            (said(one.words) or tr("Without words"), ROW if one.words else ROW_MUTED),
            (tr("line {seq}", seq=one.seq), ROW_MUTED),
        ]
        handed = [(tr("handed on by {person}", person=one.handed_by.initials), ROW_MUTED)] if one.handed_by else []
        rows.append(
            grid.row(
                tick(),
                when,
                (one.room, ROW_BOLD),
                said(one.guest),
                what,
                [(person_words(one.owner), ROW_BOLD), *handed],
            )
        )
    return grid.table(tr("Promises"), rows, tr("{n:,}, the soonest first", n=len(facts.promises)))


def _unhappy(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    grid = Grid(
        (Head("", _TICK), Head(tr("Said"), 66.0), Head(tr("Room"), _ROOM), _guest(one.guest for one in facts.unhappy), Head(tr("In their words")), _person(tr("Told to"), (one.actor for one in facts.unhappy))),
        width,
    )  # fmt: skip
    rows = []
    for one in facts.unhappy:
        when = [(speaks.clock(one.at), ROW_BOLD), (short_day(speaks.local_day(one.at)), ROW_MUTED)]
        words = [
            (said(one.words) or tr("Without words"), ROW if one.words else ROW_MUTED),
            (tr("about line {seq}", seq=one.about), ROW_MUTED),
        ]
        rows.append(grid.row(tick(), when, (one.room, ROW_BOLD), said(one.guest), words, person_words(one.actor)))
    return grid.table(tr("Guests to look after"), rows, tr("whose last word was that they are still unhappy"))


def _waiting(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    asked = sum(one.line.value for one in facts.waiting)
    shown = [speaks.digits(n) for one in facts.waiting for n in (one.line.value, one.over_by)] + [speaks.digits(asked)]
    money = amounts(shown)
    grid = Grid(
        (Head("", _TICK), Head(tr("Room"), _ROOM), _guest(one.line.guest for one in facts.waiting), Head(tr("Gesture")), _person(tr("Asked by"), (one.line.actor for one in facts.waiting)), Head(tr("Amount"), money, right=True), Head(tr("Over by"), money, right=True)),
        width,
    )  # fmt: skip
    rows = [
        grid.row(
            tick(), (one.line.room_now or one.line.room, ROW_BOLD), said(one.line.guest),
            [(said(one.line.what), ROW), (" · ".join(filter(None, (tr("line {seq}", seq=one.line.seq), said(one.line.cause)))), ROW_MUTED)],
            person_words(one.line.actor), speaks.digits(one.line.value), (speaks.digits(one.over_by), ROW_BOLD),
        )
        for one in facts.waiting
    ]  # fmt: skip
    rows.append(
        grid.row(
            "",
            "",
            "",
            (tr("Total"), ROW_BOLD),
            "",
            (speaks.digits(asked), ROW_BOLD),
            "",
            joined=True,
            total=True,
            rule=False,
        )
    )
    unit = tr("a lead decides, amounts in {currency}", currency=speaks.hotel.currency.code)
    return grid.table(tr("Approvals that are asked for"), rows, unit)


def _estimates(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    guessed = sum(one.value for one in facts.estimates)
    money = amounts([speaks.digits(n) for n in (guessed, *(one.value for one in facts.estimates))])
    grid = Grid(
        (Head("", _TICK), Head(tr("Room"), _ROOM), _guest(one.guest for one in facts.estimates), Head(tr("Label")), _person(tr("Sent by"), (one.actor for one in facts.estimates)), Head(tr("Since"), 66.0), Head(tr("Estimate"), money, right=True)),
        width,
    )  # fmt: skip
    rows = [
        grid.row(
            tick(), (one.room_now or one.room, ROW_BOLD), said(one.guest), [(said(one.what), ROW), (tr("line {seq}", seq=one.seq), ROW_MUTED)],
            person_words(one.actor), short_day(speaks.local_day(one.at)), speaks.digits(one.value),
        )
        for one in facts.estimates
    ]  # fmt: skip
    rows.append(
        grid.row(
            "",
            "",
            "",
            (tr("Total"), ROW_BOLD),
            "",
            "",
            (speaks.digits(guessed), ROW_BOLD),
            joined=True,
            total=True,
            rule=False,
        )
    )
    unit = tr("amounts in {currency}", currency=speaks.hotel.currency.code)
    return grid.table(tr("Estimates without their bill"), rows, unit)
