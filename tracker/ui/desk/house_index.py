"""Who can be named at the desk: the view's stays made ready for the quick line's search. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain

from tracker.desk.overview import DeskView
from tracker.domain.names import search_keys
from tracker.domain.quick_line import StayIndex, StayRef
from tracker.domain.stay import Stay
from tracker.ui import dates
from tracker.ui.desk.words import say


def in_house_index(view: DeskView) -> StayIndex:
    """Those in house only: quick enough to be built while the desk opens."""
    return StayIndex(_ref(row.stay, view.day.day) for row in view.caps)


def full_index(view: DeskView, before: Iterable[Stay]) -> StayIndex:
    """Those in house and those of before, the most recent first. Takes about a tenth of a second for ten thousand."""
    return StayIndex(_ref(stay, view.day.day) for stay in chain((row.stay for row in view.caps), before))


def _ref(stay: Stay, day: date) -> StayRef:
    keys = [key for name in (stay.name, stay.reading) if name for key in search_keys(name)]
    earlier = tuple(dict.fromkeys(room for _, room in stay.rooms[:-1] if room != stay.room))
    return StayRef(stay.id, stay.room, stay.guest, stay.in_house(day), tuple(keys), _detail(stay, day), earlier)


def _detail(stay: Stay, day: date) -> str:
    """What tells two guests of one room or name apart."""
    return " · ".join(part for part in (_where(stay, day), stay.confirmation) if part)


def _where(stay: Stay, day: date) -> str:
    if not stay.rooms:
        return say("caller")
    if stay.in_house(day):
        if stay.departure is None:
            return say("in house")
        if stay.departure == day:
            return say("in house · leaves today")
        return say("in house · until {day}", day=dates.short_day(stay.departure))
    if stay.has_left(day):
        gone = stay.left_at.date() if stay.left_at is not None else stay.departure
        return say("left {day}", day=dates.short_day(gone)) if gone is not None else say("left")
    return say("arrives {day}", day=dates.short_day(stay.arrival))
