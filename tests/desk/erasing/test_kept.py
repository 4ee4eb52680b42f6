"""The guest's page says until when the name is kept: the very day on which a retention run would take it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.rig import Hotel
from tracker.desk import guest_page, guests
from tracker.desk.erasing import retention
from tracker.desk.erasing.kept import Kept, due_from
from tracker.domain.stay import Stay


def kept(hotel: Hotel, stay: Stay) -> Kept | None:
    return guest_page.read(hotel.ledger, hotel.people["RR"], stay.id, hotel.now).kept


def due(hotel: Hotel, stay: Stay) -> bool:
    stands = retention.preview(hotel.ledger, hotel.now)
    return stay.id in {d.stay.id for d in (*stands.due, *stands.held)}


def test_who_is_in_house_is_kept_until_months_after_departure(hotel: Hotel) -> None:
    found = kept(hotel, hotel.guest())
    assert found is not None
    assert (found.until, found.due) == (None, False)
    assert str(found.sentence).startswith("The name is kept for 18 months after departure")


@pytest.mark.parametrize("months", [1, 6, 24])
def test_the_day_that_is_told_is_the_first_on_which_a_run_would_take_it(hotel: Hotel, months: int) -> None:
    stay = hotel.guest(departure=date(2026, 11, 25))
    guests.leave(hotel.ledger, stay.id, hotel.later(hours=2).now)
    retention.set_months(hotel.ledger, months, hotel.people["MM"], hotel.now)
    found = kept(hotel, stay)
    assert found is not None
    assert found.until is not None
    assert not found.due
    assert f"until {found.until}" in str(found.sentence)
    hotel.at(f"{found.until - timedelta(days=1)} 12:00")
    assert not due(hotel, stay)
    hotel.at(f"{found.until} 12:00")
    assert due(hotel, stay)
    again = kept(hotel, stay)
    assert again == Kept(months, found.until, True)
    assert "due to be erased since" in str(again.sentence)


@pytest.mark.parametrize(
    ("ended", "months", "until"),
    [
        (date(2026, 8, 31), 6, date(2027, 3, 1)),  # 28 February is six months after the 28th, not after the 31st
        (date(2024, 2, 29), 24, date(2026, 3, 1)),
        (date(2026, 8, 30), 1, date(2026, 9, 30)),
    ],
)
def test_the_end_of_a_month_is_told_as_a_run_counts_it(ended: date, months: int, until: date) -> None:
    assert due_from(ended, months) == until


def test_what_is_open_keeps_a_name_longer_and_is_named(hotel: Hotel) -> None:
    stay = hotel.guest(departure=date(2026, 11, 25))
    posted = hotel.post(stay, 40_000, approver="LL")
    guests.leave(hotel.ledger, stay.id, hotel.later(hours=2).now)
    hotel.at("2028-12-01 12:00")
    found = kept(hotel, stay)
    assert found is not None
    assert found.due
    assert f"Line {posted.line.seq} waits for an approval" in str(found.sentence)
