"""What the list of candidates says beside each name, so that two guests of one room or one name are told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.rig import Hotel
from tracker.desk import guests, overview
from tracker.desk.overview import CapRow
from tracker.domain.stay import Stay
from tracker.ledger import register
from tracker.ui.desk.house_index import Names, in_house_index

TODAY = date(2026, 11, 23)
SINCE = datetime(2026, 11, 20, 15, tzinfo=UTC)
ARRIVED = SINCE.date()


def _stay(departure: date | None, *, left: datetime | None = None, room: str = "412", arrival: date = ARRIVED) -> Stay:
    rooms = ((SINCE, room),) if room else ()
    return Stay("a1", "Ada Example", None, rooms, "a1", arrival, departure, left, None)


@pytest.mark.parametrize(
    ("stay", "said"),
    [
        (_stay(None, room=""), "caller"),
        (_stay(None), "in house"),
        (_stay(TODAY), "in house · leaves today"),
        (_stay(date(2026, 11, 25)), "in house · until Wed 25 Nov"),
        (_stay(date(2026, 11, 22)), "left Sun 22 Nov"),
        (_stay(date(2026, 11, 25), left=datetime(2026, 11, 21, 9, tzinfo=UTC)), "left Sat 21 Nov"),
        (_stay(date(2026, 11, 28), arrival=date(2026, 11, 26)), "arrives Thu 26 Nov"),
    ],
)
def test_where_somebody_is_is_said_beside_the_name(hotel: Hotel, stay: Stay, said: str) -> None:
    view = overview.view(hotel.ledger, hotel.people["MM"], hotel.now)
    assert view.day.day == TODAY
    (ref,) = in_house_index(replace(view, caps=(CapRow(stay, None, 0, 0),))).stays
    assert ref.detail == said


def test_a_booking_stands_behind_it_and_those_in_house_come_first(hotel: Hotel) -> None:
    here = hotel.guest("Ada Example", "412", confirmation="X-77", departure=TODAY + timedelta(days=2))
    gone = hotel.guest("Bob Example", "413")
    guests.leave(hotel.ledger, gone.id, hotel.now)
    view = overview.view(hotel.ledger, hotel.people["MM"], hotel.now)
    assert [ref.detail for ref in in_house_index(view).stays] == ["in house · until Wed 25 Nov · X-77"]
    index = Names(view).step(hotel.ledger)
    assert index is not None
    assert [ref.id for ref in index.stays] == [here.id, gone.id]


def test_a_long_history_is_named_a_page_at_a_time_each_stay_once(hotel: Hotel) -> None:
    with hotel.ledger.write():
        gone = [
            register.add(hotel.ledger, f"Guest {n}", room="7", arrival=TODAY, departure=TODAY, at=hotel.now)
            for n in range(1_100)
        ]
        for stay in gone:
            register.leave(hotel.ledger, stay, hotel.now)
    here = hotel.guest("Ada Example", "412")
    names, steps = Names(overview.view(hotel.ledger, hotel.people["MM"], hotel.now)), 1
    while (index := names.step(hotel.ledger)) is None:
        steps += 1
    assert steps == 3
    assert index.stays[0].id == here.id
    assert sorted(ref.id for ref in index.stays) == sorted([here.id, *gone])
