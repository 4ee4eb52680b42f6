"""The desk's sentences about caps and guests: finished words with the ink and glyph they are shown in. Knows no widget."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from tracker.desk.overview import DeskView
from tracker.desk.preview import Preview
from tracker.domain.cap import Assessment, Standing, Verdict, assess
from tracker.domain.house import House
from tracker.ui import dates
from tracker.ui.widgets.draw.shapes import State

NEAR = 0.2
"""A cap with less than this part left is near its end."""


def short_money(minor: int, house: House) -> str:
    """An amount where room is scarce: the decimals only when there are any."""
    zeros = house.mark + "0" * house.currency.exponent
    return house.money(minor).removesuffix(zeros) if house.currency.exponent else house.money(minor)


def who(room: str, name: str) -> str:
    """Room and name in one line that reads in the window's direction, whatever the script of the name."""
    mark = "\u200f" if QGuiApplication.isRightToLeft() else "\u200e"
    return f"{mark}{room} \u2068{name}\u2069" if room else name


class Saying(NamedTuple):
    """A sentence with the role of `shapes.MARKS` that gives it its glyph and ink."""

    text: str
    role: str


class GuestNote(NamedTuple):
    """Something to know of a guest before promising: a glyph, words, an ink."""

    glyph: str
    text: str
    ink: str


def state_of(standing: Standing | None, more: int = 0) -> State:
    """How a cap stands once `more` minor units are given."""
    if standing is None or standing.cap is None or standing.spent + more <= 0:
        return "none"
    if standing.spent + more > standing.cap:
        return "over"
    return "warn" if standing.cap - standing.spent - more < NEAR * standing.cap else "ok"


def fraction_of(standing: Standing | None, more: int = 0) -> float | None:
    """Which part of a cap is given once `more` minor units are; None without a cap."""
    if standing is None or standing.cap is None:
        return None
    given = standing.spent + more
    return given / standing.cap if standing.cap else (2.0 if given else 0.0)


def verdict(amount: int | None, standings: tuple[Standing, ...], house: House) -> Saying:
    """What an amount (minor units, per night) leaves of the cap on every night it counts on, or what is left."""
    if not standings:
        return Saying("no cap in force · ask a manager", "over")
    first = standings[0]
    if amount is None:
        if first.cap is None:
            return Saying("no limit", "ok")
        left = first.remaining or 0
        return Saying(f"{house.money(left)} of {short_money(first.cap, house)} left", "ok" if left else "warn")
    result = assess(amount, standings)
    if result.verdict is Verdict.NEEDS_APPROVAL:
        return Saying(f"over by {house.money(result.over_by)}{_when(result, standings)} · a lead approves", "over")
    if result.remaining_after is None:
        return Saying("no limit", "ok")
    return Saying(_leaves(result, standings, house), _role(result, standings))


def _leaves(result: Assessment, standings: tuple[Standing, ...], house: House) -> str:
    cap = next(s.cap for s in standings if s.day == result.day) or 0
    return f"leaves {house.money(result.remaining_after or 0)} of {short_money(cap, house)}{_when(result, standings)}"


def _role(result: Assessment, standings: tuple[Standing, ...]) -> str:
    cap = next(s.cap for s in standings if s.day == result.day) or 0
    return "warn" if (result.remaining_after or 0) < NEAR * cap else "ok"


def _when(result: Assessment, standings: tuple[Standing, ...]) -> str:
    """The night with the least left, when there are several."""
    return f" on {dates.short_day(result.day)}" if len(standings) > 1 else ""


def day_note(view: DeskView, now: datetime) -> GuestNote | None:
    """That a gesture counts for another day than the calendar's, and until when; None on an ordinary hour."""
    house, day = view.house, view.day.day
    today = house.local(now).date()
    if day == today:
        return None
    if day > today:
        return GuestNote("calendar", f"counts for {dates.short_day(day)}: the day was rolled", "warn")
    return GuestNote("moon", f"counts for {dates.short_day(day)} until {house.cutoff:%H:%M}", "info")


def guest_notes(preview: Preview, house: House) -> list[GuestNote]:
    """What to know of this guest: what was given, by oneself and by colleagues, and how the stay is."""
    notes = [_given(preview, house)]
    if preview.together > 1 and preview.standings:
        s = preview.standings[0]
        both = f"this guest {house.money(s.spent_guest)} · all who share {house.money(s.spent_party)}"
        notes.append(GuestNote("guests", both, "muted"))
    notes += _colleagues(preview, house)
    notes += _stay(preview)
    return notes


def _given(preview: Preview, house: House) -> GuestNote:
    if not preview.standings:
        return GuestNote("warning", "no cap is in force for you: ask a manager to set one", "over")
    s = preview.standings[0]
    waiting = f" · {house.money(s.pending)} waits for approval" if s.pending else ""
    if s.cap is None:
        return GuestNote("shield", f"{house.money(s.spent)} given today, no limit{waiting}", "muted")
    said = f"{house.money(s.spent)} of {short_money(s.cap, house)} given today{waiting}"
    return GuestNote("shield", said, "over" if s.over else "muted")


def _colleagues(preview: Preview, house: House) -> list[GuestNote]:
    given = [x for x in preview.colleagues if x.entry == "gesture" and x.cancelled_by is None]
    notes = [
        GuestNote("person", f"{x.actor.initials} gave {house.money(x.value)} at {dates.clock(house, x.at)}", "warn")
        for x in given[:2]
    ]
    if len(given) > 2:
        rest = house.money(sum(x.value for x in given[2:]))
        notes.append(GuestNote("person", f"{len(given) - 2} more from colleagues, {rest}", "warn"))
    return notes


def _stay(preview: Preview) -> list[GuestNote]:
    stay, day = preview.stay, preview.day
    if stay.has_left(day):
        gone = stay.departure if stay.left_at is None else stay.left_at.date()
        when = f" on {dates.short_day(gone)}" if isinstance(gone, date) else ""
        return [GuestNote("arrow-right", f"left{when}: marked as after the stay", "info")]
    if stay.departure == day:
        return [GuestNote("arrow-right", "leaves today", "muted")]
    if len(stay.rooms) > 1:
        return [GuestNote("room", f"moved here from {stay.rooms[-2][1]}", "muted")]
    return []
