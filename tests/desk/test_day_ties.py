"""A business day's report ties to its shifts, also when a shift goes across the cutoff."""

from __future__ import annotations

from datetime import date

from tests.rig import Hotel, refused
from tracker.desk.shift_facts import day_facts, shift_facts


def test_the_days_sums_are_the_sums_of_its_shifts(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.at("2026-11-23 14:00").post(stay, 1000)
    hotel.close()
    hotel.at("2026-11-23 23:00").post(stay, 2000)
    hotel.reverse(hotel.post(stay, 500))
    hotel.at("2026-11-24 03:30").post(stay, 4000)
    hotel.close()
    monday, tuesday = (day_facts(hotel.ledger, date(2026, 11, d), hotel.now) for d in (23, 24))
    assert [(g.label, g.count, g.value) for g in monday.by_shift] == [("1", 1, 1000), ("2", 2, 2000)]
    assert [(g.label, g.count, g.value) for g in tuesday.by_shift] == [("2", 1, 4000)]
    for day in (monday, tuesday):
        assert sum(g.value for g in day.by_shift) == day.value == sum(g.value for g in day.by_rep)
    shifts = [shift_facts(hotel.ledger, number, hotel.now) for number in (1, 2)]
    assert sum(s.value for s in shifts) == monday.value + tuesday.value == 7000


def test_the_last_day_of_the_calendar_is_an_empty_day(hotel: Hotel) -> None:
    for day in (date.min, date.max):
        with refused("empty_day"):
            day_facts(hotel.ledger, day, hotel.now)
