"""The time line in words: each thing that happened as a row. Pure; reads nothing and knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tracker.desk.guest_events import TimeEvent
from tracker.desk.guest_time_line import TimeLine, Visit
from tracker.domain.facts import LineFact, PersonFact, PromiseFact
from tracker.domain.house import House
from tracker.domain.stay import TEXT_ERASED
from tracker.ui import dates, language
from tracker.ui.desk.line_words import row_of
from tracker.ui.guests import words as of_stay
from tracker.ui.guests.time_line.rows import TimeRow
from tracker.ui.promises import words as of_promise


class Look(NamedTuple):
    """The icon of what happened and its ink."""

    glyph: str
    tint: str


LOOKS: dict[str, Look] = {
    "free_label": Look("label", "label"),
    "credit": Look("credit", "credit"),
    "upgrade": Look("upgrade", "upgrade"),
    "promise": Look("flag", "warn"),
    "handed": Look("person", "muted"),
    "kept": Look("check", "ok"),
    "broken": Look("over", "over"),
    "arrived": Look("key", "info"),
    "booked": Look("calendar", "info"),
    "entered": Look("guests", "info"),
    "called": Look("phone", "info"),
    "moved": Look("room", "muted"),
    "left": Look("arrow-right", "muted"),
    "back": Look("key", "info"),
    "renamed": Look("note", "muted"),
    "changed": Look("calendar", "muted"),
    "merged": Look("link", "muted"),
    "attached": Look("link", "muted"),
    "split": Look("link", "warn"),
    "erased": Look("erase", "over"),
    "reversal": Look("reverse", "muted"),
    "true_up": Look("estimate", "muted"),
    "approval": Look("approve", "ok"),
    "decline": Look("over", "over"),
}
"""Every icon of the time line; what a guest said has the icon of the answer."""


_OF_PROMISES = ("promise", "handed", "kept", "broken")

KINDS: dict[str, Callable[[TimeEvent], bool]] = {
    "given": lambda e: e.what in ("gesture", "outcome"),
    "promised": lambda e: e.what in _OF_PROMISES or (e.what == "gesture" and e.promise is not None),
    "stay": lambda e: e.what not in ("gesture", "outcome", *_OF_PROMISES),
}
"""What the time line can be narrowed to."""


def tr(text: str, **values: object) -> str:
    """The text in the window's language, with what belongs into its braces."""
    said = QCoreApplication.translate("TimeLine", text)
    return said.format(**values) if values else said


def rows_of(line: TimeLine, house: House, today: date, now: datetime, kind: str = "") -> list[TimeRow]:
    """The rows of a time line, newest first; a heading for each visit, and for each day in it. `kind` is one of KINDS."""
    rows = [row for visit in line.visits for row in _visit(_only(visit, kind), house, today, now)]
    if line.more:
        left_out = language.counted("1 more visit", "{n} more visits", line.more)
        rows.append(TimeRow("visit", 0, left_out, tr("Find them by the name at the left.")))
    return rows


def _only(visit: Visit, kind: str) -> Visit:
    """A visit with the events of one kind; empty for all."""
    wanted = KINDS.get(kind)
    return visit if wanted is None else replace(visit, events=tuple(e for e in visit.events if wanted(e)))


def _visit(visit: Visit, house: House, today: date, now: datetime) -> list[TimeRow]:
    if not visit.events:
        return []
    rows: list[TimeRow] = [_heading(visit, house, today)]
    for day, events in groupby(visit.events, lambda event: event.day):
        name = dates.short_day(day) if day.year == today.year else dates.plain_day(day)
        rows.append(TimeRow("day", 0, tr("Today, {day}", day=name) if day == today else name))
        rows += [row for event in events for row in _told(event, house, now, name)]
    rows[-1] = replace(rows[-1], last=True)
    return rows


def _heading(visit: Visit, house: House, today: date) -> TimeRow:
    stay = visit.stay
    titles = {
        "this": tr("This visit"),
        "merged": tr("An earlier visit, merged"),
        "name": tr("Another visit under this name"),
    }
    room = tr("room {room}", room=stay.room) if stay.room else tr("no room")
    if stay.rooms and stay.arrival.year != today.year:
        span = dates.plain_day(stay.arrival)
    else:
        span = of_stay.nights(stay, today) if stay.rooms else dates.short_day(stay.arrival)
    given = sum(_worth(event) for event in visit.events if event.line is not None and event.what == "gesture")
    figure = tr("{money} given", money=language.money(house, given)) if given else ""
    return TimeRow("visit", 0, titles[visit.tie], f"{room} · {span}", figure=figure)


def _worth(event: TimeEvent) -> int:
    """What a gesture came to, with what was taken back and billed; minor units."""
    assert event.line is not None
    return event.line.value + sum(fact.value for fact in event.after if fact.entry != "approval")


def _told(event: TimeEvent, house: House, now: datetime, day: str) -> Iterable[TimeRow]:
    clock = dates.clock(house, event.at)
    when = tr("{day} {time}", day=day, time=clock)
    if event.what == "gesture" and event.line is not None:
        yield _gesture(event, event.line, house, clock, when)
        if event.promise is not None:
            yield _promised(event.promise, house, now, when)
        for fact in event.after:
            yield _after(fact, house)
        return
    look = LOOKS.get(event.what, Look("dot", "muted"))
    if event.what == "outcome" and event.outcome is not None:
        look = Look(*of_promise.OUTCOMES[event.outcome])
    if event.words == TEXT_ERASED:
        look = look._replace(glyph="erase")
    title, parts = _words(event, house)
    detail = " · ".join(part for part in parts if part)
    marks = [of_promise.state(event.promise, house, now)] if event.what == "promise" and event.promise else []
    marks += [
        ("warn", tr("{rep} over by {money} by it", rep=rep, money=language.money(house, by))) for rep, by in event.over
    ]
    yield TimeRow(
        "event", event.seq, title, detail, *look, clock, when, by=_by(event.actor), marks=(*_at(event), *marks)
    )


def _by(person: PersonFact) -> str:
    """Who it was; nothing where the register changed by itself (a list, an upgrade)."""
    return person.initials if person.name else ""


def _gesture(event: TimeEvent, fact: LineFact, house: House, clock: str, when: str) -> TimeRow:
    # The promise has a row of its own below, with its words.
    row = row_of(replace(fact, promise=None) if event.promise is not None else fact, house)
    look = LOOKS.get(row.kind, Look("dot", "muted"))
    if fact.note == TEXT_ERASED:
        look = look._replace(glyph="erase")
    marks = (*_at(event), *row.marks)
    return TimeRow("event", fact.seq, row.gesture, row.why, *look, clock, when, row.value, row.by, marks, row.struck)


def _at(event: TimeEvent) -> tuple[tuple[str, str], ...]:
    """Where it was written, when that was at another desk."""
    return (("info", tr("at {desk}", desk=event.desk)),) if event.desk else ()


def _promised(promise: PromiseFact, house: House, now: datetime, when: str) -> TimeRow:
    """The promise that a gesture came with."""
    mark = of_promise.state(promise, house, now)
    look = LOOKS["promise"]
    title = tr("Promised: {words}", words=promise.words) if promise.words else tr("Promised")
    return TimeRow("after", -promise.seq, title, "", *look, when=when, by=promise.owner.initials, marks=(mark,))


def _after(fact: LineFact, house: House) -> TimeRow:
    """What corrected or answered a gesture, at its line."""
    titles = {
        "reversal": tr("Taken back"),
        "true_up": tr("Billed"),
        "approval": tr("Approved"),
        "decline": tr("Declined"),
    }
    local = house.local(fact.at)
    when = tr("{day} {time}", day=dates.short_day(local.date()), time=f"{local:%H:%M}")
    parts = [when, fact.reason, fact.note]
    by = fact.approver or fact.actor
    figure = "" if fact.entry == "approval" else language.money(house, fact.value)
    return TimeRow(
        "after", fact.seq, titles.get(fact.entry, fact.entry), " · ".join(p for p in parts if p), *LOOKS[fact.entry],
        figure=figure, by=by.initials, marks=row_of(fact, house).marks,
    )  # fmt: skip


def _words(event: TimeEvent, house: House) -> tuple[str, list[str]]:
    """A title, and what is said beside it, for everything that is no gesture."""
    promised = event.promise.words if event.promise is not None else ""
    if event.what == "outcome":
        said = of_promise.said(event.outcome) if event.outcome is not None else ""
        return tr("The guest says: {said}", said=said), [_about(event, house), event.words]
    if event.what == "promise":
        owner = event.promise.owner.initials if event.promise is not None else ""
        return tr("Promised"), [promised, tr("owed by {who}", who=owner) if owner != event.actor.initials else ""]
    if event.what in ("kept", "broken"):
        return tr("Promise kept") if event.what == "kept" else tr("Promise broken"), [promised, event.words]
    if event.what == "handed":
        return tr("{who} owes it from now on", who=event.other), [promised]
    return _of_stay(event)


def _about(event: TimeEvent, house: House) -> str:
    if event.line is not None and event.line.kind is not None:
        return tr(
            "about {what}", what=f"{language.said(event.line.kind.label)} {language.money(house, event.line.value)}"
        )
    return tr("about {what}", what=event.promise.words) if event.promise is not None and event.promise.words else ""


def _of_stay(event: TimeEvent) -> tuple[str, list[str]]:
    room = tr("room {room}", room=event.room) if event.room else ""
    if event.what == "moved":
        if not event.before:
            return tr("Has a room"), [room]
        return tr("Moved"), [tr("from {before} to {room}", before=event.before, room=event.room)]
    titles = {
        "arrived": tr("Arrived"),
        "booked": tr("Expected"),
        "entered": tr("Entered, in house already"),
        "called": tr("Called, no room"),
        "left": tr("Left"),
        "back": tr("Back in house"),
        "renamed": tr("Name corrected"),
        "changed": tr("Dates or booking changed"),
        "erased": tr("Erased"),
        "merged": tr("Merged"),
        "attached": tr("Attached"),
        "split": tr("Split"),
    }
    whom = {
        "merged": tr("also entered as {name}", name=event.other),
        "attached": tr("{name}, who called, is this guest", name=event.other),
        "split": tr("{name} is somebody else", name=event.other),
    }
    if event.what in whom:
        return titles[event.what], [whom[event.what]]
    return titles.get(event.what, event.what), [room] if event.what in ("arrived", "booked", "entered", "back") else []
