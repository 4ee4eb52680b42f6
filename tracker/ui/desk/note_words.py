"""What to know before promising, in words: what was given, by whom, how the stay is, for which day it counts. No widget."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from tracker.desk.overview import DeskView
from tracker.desk.preview import Preview
from tracker.domain.house import House
from tracker.ui import dates, language
from tracker.ui.desk.sayings import short_money
from tracker.ui.desk.words import say


class GuestNote(NamedTuple):
    """Something to know before promising: a glyph, words, an ink. What is not muted is never left out."""

    glyph: str
    text: str
    ink: str


def day_note(view: DeskView, now: datetime) -> GuestNote | None:
    """That a gesture counts for another day than the calendar's, and until when; None at an ordinary hour."""
    house, day = view.house, view.day.day
    today = house.local(now).date()
    if day == today:
        return None
    shown = dates.short_day(day)
    if day > today:
        return GuestNote("calendar", say("counts for {day}: the day was rolled", day=shown), "warn")
    return GuestNote("moon", say("counts for {day} until {time}", day=shown, time=f"{house.cutoff:%H:%M}"), "info")


def guest_notes(preview: Preview, house: House, across: GuestNote | None = None) -> list[GuestNote]:
    """What to know of this guest: what was given, by oneself and by colleagues, as far as `across` says, and how the stay is."""
    notes = [_given(preview, house), *([across] if across is not None else [])]
    if preview.together > 1 and preview.standings:
        s = preview.standings[0]
        alone, all_together = language.money(house, s.spent_guest), language.money(house, s.spent_party)
        both = say("this guest {alone} · all who share {all}", alone=alone, all=all_together)
        notes.append(GuestNote("guests", both, "muted"))
    return [*notes, *_colleagues(preview, house), *_stay(preview, house)]


def across_note(desks: int | None) -> GuestNote | None:
    """What a promise made now is checked against: with so many desks, or (0) only what this one knows; None: there are no others."""
    if desks is None or desks == 1:
        return None
    if desks == 0:
        return GuestNote("offline", say("only what this desk knows"), "info")
    return GuestNote("link", language.counted("checked with {n} desk", "checked with {n} desks", desks), "muted")


def _given(preview: Preview, house: House) -> GuestNote:
    if not preview.standings:
        return GuestNote("warning", say("no cap is in force for you: ask a manager to set one"), "over")
    s = preview.standings[0]
    given = language.money(house, s.spent)
    said = say("{given} given today, no limit", given=given)
    if s.cap is not None:
        said = say("{given} of {of} given today", given=given, of=short_money(s.cap, house))
    if s.pending:
        said = say("{said} · {waiting} waits for approval", said=said, waiting=language.money(house, s.pending))
    return GuestNote("shield", said, "over" if s.over else "muted")


def _colleagues(preview: Preview, house: House) -> list[GuestNote]:
    given = [x for x in preview.colleagues if x.entry == "gesture" and x.cancelled_by is None]
    said = [
        say(
            "{who} gave {money} at {time}",
            who=x.actor.initials,
            money=language.money(house, x.value - x.part_back),
            time=dates.clock(house, x.at),
        )
        for x in given[:2]
    ]
    if len(given) > 2:
        rest = language.money(house, sum(x.value - x.part_back for x in given[2:]))
        said.append(say("{n} more from colleagues, {money}", n=len(given) - 2, money=rest))
    return [GuestNote("person", text, "warn") for text in said]


def _stay(preview: Preview, house: House) -> list[GuestNote]:
    stay, day = preview.stay, preview.day
    if stay.has_left(day):
        gone = house.local(stay.left_at).date() if stay.left_at is not None else stay.departure
        said = say("left: marked as after the stay")
        if gone is not None:
            said = say("left on {day}: marked as after the stay", day=dates.short_day(gone))
        return [GuestNote("arrow-right", said, "info")]
    if stay.departure == day:
        return [GuestNote("arrow-right", say("leaves today"), "muted")]
    if len(stay.rooms) > 1:
        return [GuestNote("room", say("moved here from {room}", room=stay.rooms[-2][1]), "muted")]
    return []
