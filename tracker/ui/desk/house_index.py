"""Who can be named at the desk: the view's stays made ready for the quick line's search. Knows no widget."""

from __future__ import annotations

from datetime import date

from tracker.desk.overview import Before, DeskView
from tracker.domain.names import search_keys
from tracker.domain.quick_line import Packing, StayIndex, StayRef
from tracker.domain.stay import Stay
from tracker.ledger.store import Ledger
from tracker.ui import dates
from tracker.ui.desk.words import say


def in_house_index(view: DeskView) -> StayIndex:
    """Those in house only: quick enough to be built while the desk opens."""
    refs = _Refs(view.day.day)
    return StayIndex(refs.of(row.stay) for row in view.caps)


class Names:
    """All who can be named, read some at a time on the ledger's thread: those in house and those of before, newest first.

    Between two of them the desk posts and the window paints: ten thousand at once would keep Python from it.
    """

    def __init__(self, view: DeskView) -> None:
        self._here, self._before = view.caps, Before(view)
        self._refs, self._packing = _Refs(view.day.day), Packing()

    def step(self, ledger: Ledger) -> StayIndex | None:
        """Read the next; the index once they are all read."""
        for row in self._here:
            self._packing.add(self._refs.of(row.stay))
        self._here = ()
        for stay in self._before.more(ledger):
            self._packing.add(self._refs.of(stay))
        return StayIndex(self._packing) if self._before.all_read else None


class _Refs:
    """Stays as they are found on a day. The words of a day are asked for once: thousands left on the same few."""

    def __init__(self, day: date) -> None:
        self._day = day
        self._told: dict[tuple[str, date | None], str] = {}

    def of(self, stay: Stay) -> StayRef:
        """The stay with the keys of its name, and what tells two guests of one room or name apart."""
        keys = [key for name in (stay.name, stay.reading) if name for key in search_keys(name)]
        earlier = tuple(dict.fromkeys([room for _, room in stay.rooms[:-1] if room != stay.room]))
        state = _state(stay, self._day)
        told = self._told.get(state)
        if told is None:
            told = self._told[state] = _in_words(*state)
        detail = f"{told} · {stay.confirmation}" if stay.confirmation else told
        return StayRef(stay.id, stay.room, stay.guest, stay.in_house(self._day), tuple(keys), detail, earlier)


def _state(stay: Stay, today: date) -> tuple[str, date | None]:
    """Where the guest is, in a word, and the day that belongs to it."""
    if not stay.rooms:
        return "caller", None
    if stay.in_house(today):
        if stay.departure == today:
            return "leaves", None
        return "in house", stay.departure
    if stay.has_left(today):
        return "left", stay.left_at.date() if stay.left_at is not None else stay.departure
    return "arrives", stay.arrival


def _in_words(state: str, day: date | None) -> str:
    if state == "caller":
        return say("caller")
    if state == "leaves":
        return say("in house · leaves today")
    if state == "in house":
        return say("in house") if day is None else say("in house · until {day}", day=dates.short_day(day))
    if state == "left":
        return say("left") if day is None else say("left {day}", day=dates.short_day(day))
    return say("arrives {day}", day=dates.short_day(day)) if day is not None else ""
