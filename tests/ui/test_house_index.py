"""What the list of candidates says beside each name, so that two guests of one room or one name are told apart."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.rig import Hotel
from tracker.desk import overview
from tracker.domain.stay import Stay
from tracker.ui.desk.house_index import full_index, in_house_index

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
    (ref,) = full_index(view, [stay]).stays
    assert ref.detail == said


def test_a_booking_stands_behind_it_and_those_in_house_come_first(hotel: Hotel) -> None:
    here = hotel.guest("Ada Example", "412", confirmation="X-77", departure=TODAY + timedelta(days=2))
    view = overview.view(hotel.ledger, hotel.people["MM"], hotel.now)
    gone = [_stay(date(2026, 11, 22)), _stay(date(2026, 11, 22))]
    assert [ref.detail for ref in in_house_index(view).stays] == ["in house · until Wed 25 Nov · X-77"]
    assert [ref.id for ref in full_index(view, gone).stays] == [here.id, "a1"]
