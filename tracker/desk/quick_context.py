"""What a quick line is read against: the stays that can be named, the catalogue, a person's favourites. Knows no screen."""

from __future__ import annotations

from datetime import date, datetime

from tracker.desk.catalogue import catalogue
from tracker.desk.overview import HISTORY
from tracker.desk.station import station
from tracker.domain.names import search_keys
from tracker.domain.people import Person
from tracker.domain.quick_line import QuickContext, StayRef
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger import register
from tracker.ledger.store import Ledger

FAVOURITES = 9
"""The line's bare figures 1-9 name the favourites, as on the desk."""


def quick_context(ledger: Ledger, person: Person, now: datetime) -> QuickContext:
    """What a line that `person` types now is read against."""
    with ledger.snapshot():
        house = of_house.house(ledger)
        day = house.day(now, of_house.day_reached(ledger))
        here = register.in_house(ledger, day)
        known = {stay.id for stay in here}
        before = (stay for stay in register.latest(ledger, HISTORY) if stay.id not in known)
        return QuickContext(
            [_ref(stay, day) for stay in (*here, *before)], catalogue(house.currency), house.currency, house.mark,
            station(ledger, person).presets[:FAVOURITES], person.role.rank > 0,
        )  # fmt: skip


def _ref(stay: Stay, day: date) -> StayRef:
    keys = [key for name in (stay.name, stay.reading) if name for key in search_keys(name)]
    earlier = tuple(dict.fromkeys(room for _, room in stay.rooms[:-1] if room != stay.room))
    return StayRef(stay.id, stay.room, stay.guest, stay.in_house(day), tuple(keys), "", earlier)
