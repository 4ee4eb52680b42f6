"""Stories 1 to 4: the business day, its roll, a clock that lies, and double shifts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.rig import Hotel, found, refused
from tracker.desk import days
from tracker.domain.problems import AskFirst

MONDAY, TUESDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)


def test_01_half_past_two_belongs_to_the_day_before_and_its_cap(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.at("2026-11-23 23:00").post(stay, 9000)
    night = hotel.at("2026-11-24 02:30").post(stay, 1000)
    assert night.line.business_day == MONDAY
    assert night.standing.remaining == 0
    with refused("over_cap", "Over by 0.01"):
        hotel.at("2026-11-24 02:59:59").post(stay, 1)


def test_01_three_sharp_is_the_new_day_with_a_new_cap(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.at("2026-11-24 02:59:59.999").post(stay, 10000)
    morning = hotel.at("2026-11-24 03:00:00").post(stay, 10000)
    assert morning.line.business_day == TUESDAY
    assert morning.standing.spent == 10000


def test_02_the_auditor_rolls_early_and_the_cutoff_then_does_nothing(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.at("2026-11-24 01:30").post(stay, 10000)
    assert days.roll(hotel.ledger, hotel.people["LL"], hotel.at("2026-11-24 01:40").now).day == TUESDAY
    after = hotel.at("2026-11-24 01:41").post(stay, 5000)
    assert after.line.business_day == TUESDAY
    past_cutoff = hotel.at("2026-11-24 03:01").post(stay, 5000)
    assert past_cutoff.line.business_day == TUESDAY
    assert past_cutoff.standing.spent == 10000
    assert hotel.at("2026-11-25 03:00").day == WEDNESDAY


@pytest.mark.parametrize("again", ["2026-11-24 01:41", "2026-11-24 07:39"])
def test_02_a_second_roll_within_six_hours_asks_first(hotel: Hotel, again: str) -> None:
    lead = hotel.people["LL"]
    days.roll(hotel.ledger, lead, hotel.at("2026-11-24 01:40").now)
    with refused("rolled_recently", "confirm"):
        days.roll(hotel.ledger, lead, hotel.at(again).now)
    assert hotel.day == TUESDAY
    assert days.roll(hotel.ledger, lead, hotel.now, {"rolled_recently"}).day == WEDNESDAY


def test_02_a_roll_soon_after_the_cutoff_asks_too(hotel: Hotel) -> None:
    with refused("rolled_recently"):
        days.roll(hotel.ledger, hotel.people["LL"], hotel.at("2026-11-24 03:20").now)


def test_02_a_roll_never_runs_further_ahead_than_tomorrow(hotel: Hotel) -> None:
    lead = hotel.people["LL"]
    days.roll(hotel.ledger, lead, hotel.at("2026-11-23 12:00").now)
    with refused("roll_ahead"):
        days.roll(hotel.ledger, lead, hotel.at("2026-11-23 20:00").now)


def test_02_a_rep_does_not_roll(hotel: Hotel) -> None:
    with refused("not_allowed", "ask a lead"):
        days.roll(hotel.ledger, hotel.people["RR"], hotel.now)


@pytest.mark.parametrize(
    "wrong", [timedelta(hours=-2), datetime(2019, 1, 1, tzinfo=UTC) - datetime(2026, 11, 23, tzinfo=UTC)]
)
def test_03_a_clock_that_went_back_is_kept_and_flagged(hotel: Hotel, wrong: timedelta) -> None:
    stay = hotel.guest()
    before = hotel.at("2026-11-24 03:30").post(stay, 1000).line
    hotel.now += wrong
    line = hotel.post(stay, 1000).line
    assert line.body["clock"] == "back"
    assert line.at == hotel.now
    assert (line.seq, line.business_day) == (before.seq + 1, before.business_day)


def test_03_a_clock_set_right_again_asks_nothing(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 1000)
    good = hotel.now
    hotel.now = datetime(2019, 1, 1, tzinfo=UTC)
    hotel.post(stay, 1000)
    hotel.now = good + timedelta(hours=1)
    assert "clock" not in hotel.post(stay, 1000).line.body


def test_03_a_jump_of_more_than_36_hours_asks_before_it_rolls_the_day(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 1000)
    lines = hotel.count()
    hotel.later(hours=36, seconds=1)
    with pytest.raises(AskFirst) as asked:
        hotel.post(stay, 1000)
    assert asked.value.code == "clock_jump"
    assert hotel.count() == lines
    assert hotel.post(stay, 1000, confirmed={"clock_jump", "similar_line"}).line.business_day == TUESDAY


def test_03_exactly_36_hours_is_a_long_weekend_not_a_jump(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 1000)
    assert hotel.later(hours=36).post(stay, 1000).line.business_day == TUESDAY


def test_03_a_wrong_pin_does_not_confirm_the_jump(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 1000)
    hotel.later(days=400)
    with refused("bad_pin"):
        hotel.sign_in("RR", "0000")
    with refused("clock_jump"):
        hotel.post(stay, 1000)


def test_04_a_double_shift_in_one_business_day_has_one_cap(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.at("2026-11-23 08:00").post(stay, 6000)
    hotel.close()
    assert hotel.at("2026-11-23 20:00").standing(stay).remaining == 4000
    with refused("over_cap"):
        hotel.post(stay, 4001)


def test_04_a_double_shift_across_the_cutoff_has_two(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.at("2026-11-23 22:00").post(stay, 10000)
    assert hotel.at("2026-11-24 06:00").standing(stay).remaining == 10000


@pytest.mark.parametrize(
    ("zone", "cutoff", "night"),
    [
        ("Europe/Vienna", "02:30", "2026-03-29"),  # the clocks skip the cutoff
        ("Europe/Vienna", "02:30", "2026-10-25"),  # the cutoff comes twice
        ("America/Sao_Paulo", "00:00", "2018-11-04"),  # midnight is skipped
        ("Australia/Lord_Howe", "02:00", "2026-04-05"),  # half an hour back
    ],
)
def test_the_day_never_goes_back_over_a_night_of_clock_changes(
    tmp_path: object, zone: str, cutoff: str, night: str
) -> None:
    from tracker.domain.day import clock_day, day_start, parse_cutoff
    from tracker.domain.day import zone as tz_of

    tz, at = tz_of(zone), parse_cutoff(cutoff)
    start = day_start(date.fromisoformat(night), at, tz)
    seen = [clock_day(start + timedelta(minutes=m), at, tz) for m in range(-300, 300, 1)]
    assert seen == sorted(seen)
    assert clock_day(start, at, tz) == date.fromisoformat(night)
    assert clock_day(start - timedelta(milliseconds=1), at, tz) == date.fromisoformat(night) - timedelta(days=1)


def test_another_zone_and_cutoff_are_obeyed(tmp_path: object) -> None:
    from pathlib import Path

    hotel = found(Path(str(tmp_path)) / "tokyo", "JPY", "Asia/Tokyo", "05:00")
    stay = hotel.guest()
    assert hotel.at("2026-11-24 04:59:59").post(stay, 100).line.business_day == MONDAY
    assert hotel.at("2026-11-24 05:00:00").post(stay, 100).line.business_day == TUESDAY
    hotel.ledger.close()
