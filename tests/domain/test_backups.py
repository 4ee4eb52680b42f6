"""Backups: what their names say, which stay, and when the next one is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.backups import DAILY, HOURLY, MONTHLY, Copy, copy_of, is_due, kept

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
instants = st.datetimes(datetime(2024, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)).map(
    lambda at: at.replace(microsecond=0)
)
copies = st.builds(Copy, instants, st.integers(1, 10**6), st.just("0123456789ab"), st.booleans())


def of(at: datetime, seq: int = 1) -> Copy:
    return Copy(at, seq, "0123456789ab")


@given(copies)
def test_a_name_says_the_whole_of_it(copy: Copy) -> None:
    assert copy_of(copy.name) == copy


def test_other_names_are_no_backups() -> None:
    good = of(NOON).name
    assert good == "latitude-0123456789ab-20261123T120000Z-1.ledger"
    assert copy_of(good) == of(NOON)
    for name in ("latitude.ledger", f".{good}", f"{good}.part", good.replace("1123", "1323"), good.upper(), ""):
        assert copy_of(name) is None


@given(st.sets(copies, max_size=80))
def test_the_newest_stays_thinning_twice_is_thinning_once_and_there_are_never_many(every: set[Copy]) -> None:
    stay = kept(every)
    assert stay <= every
    assert kept(stay) == stay
    for sound in (True, False):
        some = {copy for copy in every if copy.sound is sound}
        assert not some or max(some) in stay
        assert len([copy for copy in stay if copy.sound is sound]) <= HOURLY + DAILY + MONTHLY
        assert kept(some) == {copy for copy in stay if copy.sound is sound}  # neither displaces the other


@given(st.sets(copies, max_size=60))
def test_thinning_after_each_backup_keeps_what_thinning_once_at_the_end_would(every: set[Copy]) -> None:
    held: set[Copy] = set()
    for copy in sorted(every):
        held = kept({*held, copy})
    assert held == kept(every)


@given(st.sets(copies, min_size=1, max_size=80))
def test_every_hour_day_and_month_within_reach_keeps_its_last(every: set[Copy]) -> None:
    sound = {copy for copy in every if copy.sound}
    for most, form in ((HOURLY, "%Y%m%d%H"), (DAILY, "%Y%m%d"), (MONTHLY, "%Y%m")):
        for span in sorted({copy.at.strftime(form) for copy in sound}, reverse=True)[:most]:
            assert max(copy for copy in sound if copy.at.strftime(form) == span) in kept(every)


def test_of_two_days_the_last_of_each_hour_and_day_stays_and_what_did_not_verify_is_by_itself() -> None:
    hours = [of(NOON - timedelta(minutes=30 * n)) for n in range(80)]
    spoilt = Copy(NOON - timedelta(minutes=1), 1, "0123456789ab", sound=False)
    stay = kept({*hours, spoilt})
    assert {copy.at for copy in stay if copy.sound} == (
        {NOON} | {NOON - timedelta(minutes=30 + 60 * n) for n in range(23)}  # the last of each of 24 hours
        | {NOON - timedelta(hours=36, minutes=30)}  # the last of the day before yesterday
    )  # fmt: skip
    assert spoilt in stay


@pytest.mark.at_length
def test_a_year_of_hourly_backups_leaves_a_day_of_hours_a_month_of_days_and_a_year_of_months() -> None:
    held: set[Copy] = set()
    hours = [*range(0, 398 * 24, 8), *range(398 * 24, 400 * 24)]
    for hour in hours:
        held = kept({*held, of(NOON - timedelta(hours=400 * 24) + timedelta(hours=hour), hour + 1)})
    last = max(held).at
    assert sum(last - copy.at < timedelta(hours=24) for copy in held) == 24
    assert len({copy.at.date() for copy in held if last - copy.at < timedelta(days=30)}) == 30
    assert len({copy.at.strftime("%Y%m") for copy in held}) == 12
    assert len(held) <= HOURLY + DAILY + MONTHLY


def test_a_backup_is_due_hourly_when_changed_and_at_once_after_a_close() -> None:
    last = of(NOON, 100)
    assert is_due(None, 1, 0, NOON)
    assert not is_due(None, 0, 0, NOON)  # nothing was ever posted
    assert not is_due(last, 100, 90, NOON + timedelta(days=9))  # nothing changed
    assert not is_due(last, 101, 90, NOON + timedelta(minutes=59))
    assert is_due(last, 101, 90, NOON + timedelta(minutes=60))
    assert is_due(last, 101, 101, NOON + timedelta(seconds=1))  # a shift was closed
    assert not is_due(last, 101, 100, NOON + timedelta(seconds=1))  # that close is in the backup
    assert is_due(last, 101, 90, NOON - timedelta(days=1))  # the clock went back
    assert is_due(last, 99, 90, NOON + timedelta(hours=2))  # an older ledger was put back
