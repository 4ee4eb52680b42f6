"""The business day: half-open at the cutoff, safe at every change of the clocks, and in order."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rig import refused
from tracker.domain import day as days
from tracker.domain.day import (
    clock_day,
    current_day,
    day_start,
    from_text,
    next_roll,
    parse_cutoff,
    parse_day,
    to_text,
    zone,
)

ZONES = [
    "Europe/Vienna", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
    "Africa/Casablanca", "Asia/Tehran", "Pacific/Chatham", "UTC",
]  # fmt: skip


@given(
    st.sampled_from(ZONES),
    st.datetimes(datetime(2005, 1, 1), datetime(2036, 12, 31)),
    st.times(time(0, 0), time(11, 59)),
)
def test_every_instant_has_one_day_and_lies_in_it(name: str, naive: datetime, cutoff: time) -> None:
    tz, now, at = zone(name), naive.replace(tzinfo=UTC), cutoff.replace(second=0, microsecond=0)
    day = clock_day(now, at, tz)
    assert day_start(day, at, tz) <= now < day_start(day + timedelta(days=1), at, tz)
    for away in (-30, -1, 0, 1, 30):
        reached = day + timedelta(days=away)
        assert current_day(now, at, tz, reached) == max(day, reached)


@given(st.sampled_from(ZONES), st.dates(date(2005, 1, 1), date(2036, 12, 30)), st.times(time(0, 0), time(11, 59)))
def test_a_day_starts_when_the_wall_clock_reaches_the_cutoff(name: str, day: date, cutoff: time) -> None:
    tz, at = zone(name), cutoff.replace(second=0, microsecond=0)
    start = day_start(day, at, tz)
    assert start.astimezone(tz).replace(tzinfo=None) >= datetime.combine(day, at)
    before = (start - timedelta(seconds=1)).astimezone(tz).replace(tzinfo=None)
    assert before < datetime.combine(day, at)


def test_a_cutoff_that_never_was_begins_the_day_at_the_jump_however_it_is_read() -> None:
    casablanca, first = zone("Africa/Casablanca"), date(2008, 6, 1)  # midnight became one o'clock
    starts = {day_start(first, time(0, 0, fold=fold), casablanca) for fold in (0, 1)}
    assert starts == {datetime(2008, 6, 1, 0, 0, tzinfo=UTC)}


def test_a_skipped_day_is_over_as_it_begins() -> None:
    apia = zone("Pacific/Apia")  # 2011-12-30 never was
    assert clock_day(datetime(2011, 12, 30, 9, 59, tzinfo=UTC), time(3), apia) == date(2011, 12, 29)
    assert clock_day(datetime(2011, 12, 30, 12, 59, tzinfo=UTC), time(3), apia) == date(2011, 12, 30)
    assert clock_day(datetime(2011, 12, 30, 13, 0, tzinfo=UTC), time(3), apia) == date(2011, 12, 31)


def test_the_day_never_goes_back_behind_what_was_reached() -> None:
    tz, now = zone("Europe/Vienna"), datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert current_day(now, time(3), tz, None) == date(2026, 11, 23)
    assert current_day(now, time(3), tz, date(2026, 11, 23)) == date(2026, 11, 23)
    assert current_day(now, time(3), tz, date(2026, 11, 25)) == date(2026, 11, 25)
    assert current_day(now, time(3), tz, date(2026, 11, 20)) == date(2026, 11, 23)


@pytest.mark.parametrize(
    "text", ["3:00", "03:00:00", "12:00", "23:00", "24:00", "", "T0300", "0300Z", "noon", "03:00+01:00", "-1:00"]
)
def test_what_is_no_cutoff_is_refused(text: str) -> None:
    with refused("bad_cutoff"):
        parse_cutoff(text)
    assert parse_cutoff(" 03:30 ") == time(3, 30)


@pytest.mark.parametrize(
    "text", ["2026-02-30", "2026-13-01", "20261123", "2026-W48-1", "23.11.2026", "", "2026-11-23T00:00"]
)
def test_a_date_that_does_not_exist_is_refused(text: str) -> None:
    with refused("bad_date"):
        parse_day(text)
    assert parse_day("2028-02-29") == date(2028, 2, 29)


@pytest.mark.parametrize(
    "name", ["", "Vienna", "Europe/Atlantis", "../etc/passwd", "/etc/passwd", "x" * 500, "Europe/\x00"]
)
def test_what_is_no_time_zone_is_refused(name: str) -> None:
    with refused("unknown_timezone"):
        zone(name)


@given(st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)))
def test_stored_instants_sort_as_they_happened(naive: datetime) -> None:
    now = naive.replace(tzinfo=UTC)
    assert len(to_text(now)) == 24
    assert timedelta(0) <= now - from_text(to_text(now)) < timedelta(milliseconds=1)
    assert to_text(now) < to_text(now + timedelta(milliseconds=1))


def test_an_instant_is_stored_in_utc_whatever_zone_it_came_in() -> None:
    at = datetime(2026, 11, 23, 12, 0, 7, 999_999, tzinfo=zone("Europe/Vienna"))
    assert to_text(at) == to_text(at.astimezone(UTC)) == "2026-11-23T11:00:07.999Z"
    assert from_text("2026-11-23T11:00:07.999Z") == at - timedelta(microseconds=999)


def test_a_roll_asks_soon_after_the_day_began_and_never_runs_ahead() -> None:
    tz, began = zone("UTC"), datetime(2026, 11, 24, 1, 40, tzinfo=UTC)
    day = date(2026, 11, 24)
    for minutes in (1, 90, 359):
        with refused("rolled_recently"):
            next_roll(began + timedelta(minutes=minutes), day, began, tz, confirmed=False)
    assert next_roll(began + timedelta(hours=6), day, began, tz, confirmed=False).day == date(2026, 11, 25)
    assert next_roll(began, day, began, tz, confirmed=True).at == began
    with refused("roll_ahead"):
        next_roll(began, date(2026, 11, 25), began, tz, confirmed=True)


def test_a_jump_is_more_than_36_hours_after_everything_on_record() -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    assert not days.is_clock_jump(now, None)
    assert not days.is_clock_jump(now, now - timedelta(hours=36))
    assert days.is_clock_jump(now, now - timedelta(hours=36, milliseconds=1))


def test_nights_follow_each_other() -> None:
    assert list(days.nights(date(2026, 2, 28), 2)) == [date(2026, 2, 28), date(2026, 3, 1)]


@pytest.mark.parametrize("name", ["localtime", " localtime ", "posixrules", "Factory"])
def test_a_zone_that_is_another_one_on_another_computer_is_refused(name: str) -> None:
    with refused("unknown_timezone"):
        zone(name)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-11-23", -18, "2025-05-23"), ("2026-08-31", -18, "2025-02-28"), ("2024-02-29", 12, "2025-02-28"),
        ("2026-01-31", 1, "2026-02-28"), ("2026-12-01", 12, "2027-12-01"), ("0001-02-01", -18, "0001-01-01"),
        ("9999-11-01", 12, "9999-12-31"),
    ],
)  # fmt: skip
def test_months_of_a_calendar(day: str, months: int, later: str) -> None:
    assert days.months_later(date.fromisoformat(day), months) == date.fromisoformat(later)


def test_a_range_of_days_does_not_run_backwards_and_may_be_open() -> None:
    first, last = date(2026, 11, 23), date(2026, 11, 24)
    for sound in ((first, last), (first, first), (None, last), (first, None), (None, None)):
        days.in_order(*sound)
    with refused("bad_range", "2026-11-23 lies before 2026-11-24"):
        days.in_order(last, first)


def test_a_day_of_a_year_that_nobody_means_is_refused() -> None:
    days.ensure_meant(date(days.FIRST_YEAR, 1, 1), date(days.LAST_YEAR, 12, 31))
    for day in (date(1, 1, 1), date(days.FIRST_YEAR - 1, 12, 31), date(days.LAST_YEAR + 1, 1, 1), date(9999, 12, 31)):
        with refused("bad_date", f"{day.isoformat()} cannot be right, as it is in the year {day.year}"):
            days.ensure_meant(date(2026, 11, 23), day)
