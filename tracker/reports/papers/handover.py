"""The handover sheet: what is open for the next shift, with whose it is and by when. Reads no clock, file or setting."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.domain.papers import HandoverFacts
from tracker.domain.promise import urgency
from tracker.reports import sections
from tracker.reports.papers.grid import Grid, Head, amounts, tick
from tracker.reports.proof import proof_text, typeable
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Table
from tracker.reports.sheet.figures import Figure
from tracker.reports.sheet.pages import Sheet, build
from tracker.reports.style import OVER, ROW, ROW_BOLD, ROW_MUTED, Type
from tracker.reports.words import Speech, count_words, day_words, days_words, person_words, speech

_TICK, _ROOM, _GUEST = 11.0, 38.0, 96.0
_LATE = Type(ROW_BOLD.size, ROW_BOLD.leading, OVER, ROW_BOLD.weight)


def render_handover(facts: HandoverFacts) -> bytes:
    """The PDF of a handover sheet. The same facts give the same bytes. Refused when the hotel's time zone does not exist."""
    speaks = speech(facts.hotel)
    sheet = Sheet(
        hotel=facts.hotel,
        title="Handover so far" if facts.interim else f"Handover of shift No. {facts.number}",
        subtitle=speaks.span(facts.opened_at, facts.at),
        code=proof_text(facts),
        typeable=typeable(facts),
        head=facts.head,
        at=facts.at,
        watermark="INTERIM" if facts.interim else "",
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
                "Nothing is handed over.", "No promise, approval or bill is open, and nobody is known to be unhappy."
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
        aside = f"for what is open at line {facts.last_seq}"
        story.append(figures.signatures((("Handed over by", closed), ("Taken over by", "")), aside))
    return story


def _open(facts: HandoverFacts) -> int:
    return sum(map(len, (facts.promises, facts.unhappy, facts.waiting, facts.estimates)))


def _strip(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    closed = "still open" if facts.interim else f"{person_words(facts.closed_by)}\n{speaks.clock(facts.at)}"
    days = "Business day" if len(facts.business_days) == 1 else "Business days"
    told = (
        ("Shift", f"No. {facts.number}\n{facts.hotel.desk}"),
        (days, f"{days_words(facts.business_days)}\n{facts.hotel.timezone}"),
        ("Opened by", f"{person_words(facts.opened_by)}\n{speaks.clock(facts.opened_at)}"),
        ("Closed by", closed),
    )
    return figures.fact_strip(width, told)


def _headline(facts: HandoverFacts, speaks: Speech) -> Flowable:
    late = sum(urgency(one.due, facts.at) == "overdue" for one in facts.promises)
    asked = sum(one.line.value for one in facts.waiting)
    guessed = sum(one.value for one in facts.estimates)
    return figures.headline(
        Figure("For the next shift", f"{_open(facts):,}", f"{late:,} overdue" if late else "nothing overdue"),
        (
            Figure("Promises", f"{len(facts.promises):,}", f"{late:,} overdue" if late else "none overdue"),
            Figure("Still unhappy", f"{len(facts.unhappy):,}", "guests to look after" if facts.unhappy else "nobody known"),
            Figure("Approvals asked", speaks.money(asked), count_words(len(facts.waiting), "gesture")),
            Figure("Estimates", speaks.money(guessed), f"{count_words(len(facts.estimates), 'bill')} to come"),
            Figure("Given in the shift", speaks.money(facts.value), count_words(facts.gestures, "gesture")),
            Figure("Journal", f"{facts.first_seq}–{facts.last_seq}", "lines"),
        ),
    )  # fmt: skip


def _promises(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    grid = Grid(
        (Head("", _TICK), Head("By", 66.0), Head("Room", _ROOM), Head("Guest", _GUEST), Head("What is promised"), Head("Owner", 92.0)),
        width,
    )  # fmt: skip
    rows = []
    for one in facts.promises:
        late = urgency(one.due, facts.at) == "overdue"
        when = [
            (speaks.clock(one.due), _LATE if late else ROW_BOLD),
            (day_words(speaks.local_day(one.due))[:-5], ROW_MUTED),
        ]
        when += [("▲ overdue", _LATE)] if late else []
        what = [(one.words or "Without words", ROW if one.words else ROW_MUTED), (f"line {one.seq}", ROW_MUTED)]
        handed = [(f"handed on by {one.handed_by.initials}", ROW_MUTED)] if one.handed_by else []
        rows.append(
            grid.row(
                tick(), when, (one.room, ROW_BOLD), one.guest, what, [(person_words(one.owner), ROW_BOLD), *handed]
            )
        )
    return grid.table("Promises", rows, f"{len(facts.promises):,}, the soonest first")


def _unhappy(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    grid = Grid(
        (Head("", _TICK), Head("Said", 66.0), Head("Room", _ROOM), Head("Guest", _GUEST), Head("In their words"), Head("Told to", 92.0)),
        width,
    )  # fmt: skip
    rows = []
    for one in facts.unhappy:
        when = [(speaks.clock(one.at), ROW_BOLD), (day_words(speaks.local_day(one.at))[:-5], ROW_MUTED)]
        words = [
            (one.words or "Without words", ROW if one.words else ROW_MUTED),
            (f"about line {one.about}", ROW_MUTED),
        ]
        rows.append(grid.row(tick(), when, (one.room, ROW_BOLD), one.guest, words, person_words(one.actor)))
    return grid.table("Guests to look after", rows, "whose last word was that they are still unhappy")


def _waiting(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    asked = sum(one.line.value for one in facts.waiting)
    shown = [speaks.digits(n) for one in facts.waiting for n in (one.line.value, one.over_by)] + [speaks.digits(asked)]
    money = amounts(shown)
    grid = Grid(
        (Head("", _TICK), Head("Room", _ROOM), Head("Guest", _GUEST), Head("Gesture"), Head("Asked by", 92.0), Head("Amount", money, right=True), Head("Over by", money, right=True)),
        width,
    )  # fmt: skip
    rows = [
        grid.row(
            tick(), (one.line.room_now or one.line.room, ROW_BOLD), one.line.guest,
            [(one.line.what, ROW), (" · ".join(filter(None, (f"line {one.line.seq}", one.line.cause))), ROW_MUTED)],
            person_words(one.line.actor), speaks.digits(one.line.value), (speaks.digits(one.over_by), ROW_BOLD),
        )
        for one in facts.waiting
    ]  # fmt: skip
    rows.append(
        grid.row(
            "",
            "",
            "",
            ("Total", ROW_BOLD),
            "",
            (speaks.digits(asked), ROW_BOLD),
            "",
            joined=True,
            total=True,
            rule=False,
        )
    )
    return grid.table("Approvals that are asked for", rows, f"a lead decides, amounts in {speaks.hotel.currency.code}")


def _estimates(facts: HandoverFacts, speaks: Speech, width: float) -> Table:
    guessed = sum(one.value for one in facts.estimates)
    money = amounts([speaks.digits(n) for n in (guessed, *(one.value for one in facts.estimates))])
    grid = Grid(
        (Head("", _TICK), Head("Room", _ROOM), Head("Guest", _GUEST), Head("Label"), Head("Sent by", 92.0), Head("Since", 66.0), Head("Estimate", money, right=True)),
        width,
    )  # fmt: skip
    rows = [
        grid.row(
            tick(), (one.room_now or one.room, ROW_BOLD), one.guest, [(one.what, ROW), (f"line {one.seq}", ROW_MUTED)],
            person_words(one.actor), day_words(speaks.local_day(one.at))[:-5], speaks.digits(one.value),
        )
        for one in facts.estimates
    ]  # fmt: skip
    rows.append(
        grid.row(
            "",
            "",
            "",
            ("Total", ROW_BOLD),
            "",
            "",
            (speaks.digits(guessed), ROW_BOLD),
            joined=True,
            total=True,
            rule=False,
        )
    )
    return grid.table("Estimates without their bill", rows, f"amounts in {speaks.hotel.currency.code}")
