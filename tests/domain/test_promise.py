"""When a promise is due, around cutoffs and clock changes, and how pressing it is; the guest's answer in words."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.rig import refused
from tracker.desk.due import due_at
from tracker.domain.house import House, house_of
from tracker.domain.promise import Outcome, outcome, urgency

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
ZONES = ("Europe/Vienna", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia")


def house(zone: str = "Europe/Vienna") -> House:
    return house_of({"name": "Grand", "currency": "EUR", "timezone": zone, "cutoff": "03:00"})


def instants() -> st.SearchStrategy[datetime]:
    """Any minute, and those round the nights of Vienna's clock changes and the cutoff."""
    near = st.sampled_from([datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)])
    minutes = st.integers(-180, 180).map(lambda n: timedelta(minutes=n))
    free = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
    return st.one_of(st.builds(lambda at, by: at + by, near, minutes), free)


@given(instants(), st.times(), st.sampled_from(ZONES))
@example(datetime(2026, 10, 25, 1, 40, tzinfo=UTC), time(2, 50), "Europe/Vienna")
@example(datetime(2026, 10, 25, 0, 55, tzinfo=UTC), time(2, 50), "Europe/Vienna")
@example(datetime(2026, 3, 29, 0, 59, tzinfo=UTC), time(2, 30), "Europe/Vienna")
def test_a_time_of_day_is_always_the_next_one(now: datetime, at: time, zone: str) -> None:
    at = at.replace(second=0, microsecond=0)
    local = house(zone)
    due = due_at(f"{at:%H:%M}", local, now)
    assert now < due <= now + timedelta(hours=49)
    shown = local.local(due).replace(tzinfo=None).time()
    skipped = local.local(due).replace(tzinfo=None, hour=0, minute=0) + timedelta(hours=at.hour, minutes=at.minute)
    there = skipped.replace(tzinfo=local.tz).astimezone(UTC).astimezone(local.tz).replace(tzinfo=None) == skipped
    assert shown == at or not there, "only a time that the clock skips is another one"


@given(instants(), st.integers(1, 365), st.sampled_from(ZONES))
def test_days_go_by_the_wall_and_hours_by_the_watch(now: datetime, count: int, zone: str) -> None:
    local = house(zone)
    assert due_at(f"{count}h", local, now) - now == timedelta(hours=count)
    later = due_at(f"{count}d", local, now)
    assert later > now
    wall = local.local(now).replace(tzinfo=None) + timedelta(days=count)
    assert abs(local.local(later).replace(tzinfo=None) - wall) <= timedelta(hours=24), "a zone may skip a day"


def test_the_second_hour_of_the_night_is_not_over_before_it_began() -> None:
    now = datetime(2026, 10, 25, 1, 40, tzinfo=UTC)  # 02:40 in Vienna for the second time
    assert due_at("02:50", house(), now) == datetime(2026, 10, 25, 1, 50, tzinfo=UTC)


@pytest.mark.parametrize("typed", ["0m", "0h", "0d", "", "!", "someday", "25:00", "1000d", "-1h"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with refused("bad_promise", "is no time"):
        due_at(typed, house(), NOON)


@pytest.mark.parametrize(
    ("typed", "hours"), [("!2h", 2), ("2 h".replace(" ", ""), 2), ("6pm", 6), ("tomorrow", 24), ("1D", 24)]
)
def test_it_is_read_as_the_quick_line_reads_it(typed: str, hours: int) -> None:
    assert due_at(typed, house(), NOON) == NOON + timedelta(hours=hours)


def test_it_is_due_within_the_hour_and_overdue_once_its_time_has_passed() -> None:
    due, minute = NOON + timedelta(hours=3), timedelta(minutes=1)
    assert [urgency(due, at) for at in (NOON, due - timedelta(hours=1) - minute)] == ["later", "later"]
    assert [urgency(due, at) for at in (due - timedelta(hours=1), due)] == ["due", "due"]
    assert urgency(due, due + minute) == "overdue"


def test_an_answer_is_one_of_three() -> None:
    assert outcome(" Still unhappy ") is outcome("unhappy") is Outcome.STILL_UNHAPPY
    assert [o.label for o in Outcome] == ["delighted", "fine", "still unhappy"]
    with refused("unknown_outcome", "“meh”", "delighted, fine or unhappy"):
        outcome("meh")
