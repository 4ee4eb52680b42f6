"""What the desk reads from the ledger for the line: who can be named, the person's station, the preview of a guest.

Holds the last answers; draws nothing. Answers that come late for somebody else are thrown away.
"""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from tracker.desk import preview as desk_preview
from tracker.desk import station as desk_station
from tracker.desk.catalogue import catalogue
from tracker.desk.overview import DeskView
from tracker.desk.preview import Preview
from tracker.desk.station import Station
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.quick_line import QuickContext, StayIndex
from tracker.ui import language
from tracker.ui.desk.favourites import MOST
from tracker.ui.desk.house_index import Names, in_house_index
from tracker.ui.desk.note_words import GuestNote, across_note, day_note
from tracker.ui.link import Link

MINUTE = 60_000


class Reading(QObject):
    """`context_ready` when the line can be read (again), `station_ready(first)`, `preview_ready(Preview)`."""

    context_ready = Signal()
    station_ready = Signal(bool)
    preview_ready = Signal(object)

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self.context: QuickContext | None = None
        self.station: Station | None = None
        self.preview: Preview | None = None
        self._index: StayIndex | None = None
        self._wanted = ("", 0)
        self._guide = 0
        self._outdated: DeskView | None = None
        self._cutoff = QTimer(self)
        self._cutoff.setSingleShot(True)
        self._cutoff.timeout.connect(self._ring)

    def start(self) -> None:
        """Somebody else is at the desk, or nobody."""
        self.context = self.station = self.preview = None
        self._wanted = ("", 0)
        self._cutoff.stop()

    def take_view(self, view: DeskView) -> None:
        """The desk was read: guests in house can be named at once, those of before a moment later."""
        self._renew(in_house_index(view), view)
        person = self._link.person
        if person is not None:
            self._link.ask(
                lambda ledger: desk_station.station(ledger, person), lambda found: self._take_station(found, person)
            )
        self.renew_preview()
        self._name(Names(view), view)
        self._wait(view)

    def ask_preview(self, stay: str, nights: int) -> None:
        """Somebody is named in the line (or nobody): read what is to be known of this guest."""
        self._wanted = (stay, nights)
        if not stay:
            self.preview = None
            return
        self._link.desks.look()
        if self.preview is not None and self.preview.stay.id == stay and len(self.preview.standings) >= nights:
            self.preview_ready.emit(self.preview)
            return
        self.renew_preview()

    def take_change(self) -> None:
        """Something was posted: turn to the next line of guidance, read the guest again, and the desk when a day began."""
        self._guide += 1
        self.renew_preview()
        self.turn_day()

    def renew_preview(self) -> None:
        """Read the guest who is named again: something has changed."""
        person, now = self._link.person, self._link.clock()
        stay, nights = self._wanted
        if person is None or not stay:
            return

        def then(found: Preview) -> None:
            if self._wanted[0] == stay and self._link.person == person:
                self.preview = found
                self.preview_ready.emit(found)

        self._link.ask(lambda ledger: desk_preview.preview(ledger, person, stay, nights, now), then, _unknown)

    def day_note(self) -> GuestNote | None:
        """For which day a gesture counts now, when that is not the calendar's."""
        view = self._link.view
        return day_note(view, self._link.clock()) if view is not None else None

    @property
    def over(self) -> int:
        """How many caps desks exceeded together in the open shift, before they had met."""
        return self._link.view.over if self._link.view is not None else 0

    def across_note(self) -> GuestNote | None:
        """What a promise made now is checked against, where the hotel has other desks."""
        return across_note(self._link.desks.checked_with)

    def guidance(self) -> str:
        """A line of the house's guidance; the next one after every gesture."""
        view = self._link.view
        lines = catalogue(view.house.currency).guidance if view is not None else ()
        return language.said(lines[self._guide % len(lines)]) if lines else ""

    def _name(self, names: Names, view: DeskView) -> None:
        """Read on who can be named, a page after the other, unless the desk was read anew meanwhile."""

        def then(index: StayIndex | None) -> None:
            if self._link.view is not view:
                return
            if index is None:
                self._name(names, view)
            else:
                self._renew(index, view)

        self._link.ask(names.step, then)

    def _renew(self, index: StayIndex, view: DeskView) -> None:
        self._index = index
        known = catalogue(view.house.currency)
        favourites = self.station.presets[:MOST] if self.station else ()
        person = self._link.person
        lead = person is not None and person.role.rank > 0
        self.context = QuickContext(
            index, known, view.house.currency, view.house.mark, favourites, lead, _habits(self.station)
        )
        self.context_ready.emit()

    def _take_station(self, found: Station, person: Person) -> None:
        view = self._link.view
        if self._link.person == person and view is not None and self._index is not None:
            first, before = self.station is None, self.station
            # A favourite keeps its number for the whole shift, whatever is used meanwhile.
            self.station = found if before is None else replace(found, presets=before.presets)
            self._renew(self._index, view)
            self.station_ready.emit(first)

    def turn_day(self) -> None:
        """A new business day begins by itself at the cutoff: read the desk again, once, when it has."""
        view = self._link.view
        if view is None or view is self._outdated or self._link.person is None:
            return
        if view.house.day(self._link.clock(), view.day.day) != view.day.day:
            self._outdated = view
            self._link.refresh()

    def _wait(self, view: DeskView) -> None:
        """Ring at the cutoff, and each minute until then: the computer's clock may be set, and it may sleep."""
        left = (view.house.starts(view.day.day + timedelta(days=1)) - self._link.clock()) / timedelta(milliseconds=1)
        self._cutoff.start(math.ceil(left) if 0 < left < MINUTE else MINUTE)

    def _ring(self) -> None:
        self._outdated = None  # what was asked for a minute ago may have failed
        self.turn_day()
        if self._link.view is not None and self._link.person is not None:
            self._wait(self._link.view)


def _unknown(_problem: Refused | LedgerFault) -> None:
    """The guest was erased or the disk fails: posting says so; a preview is no place for it."""


def _habits(station: Station | None) -> tuple[str, ...]:
    """What this desk calls its presets and causes by, the most used first: the line completes these before others."""
    if station is None:
        return ()
    return tuple(one.words[0] for found in (station.presets, station.causes) for one in found if one.words)
