"""Story 3 and its neighbours: every change of a clock, as a table, through the use cases.

Local times are the hotel's; a time that comes twice in a night is marked with * the second time.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.rig import PINS, Hotel, refused
from tracker.desk import days, gestures, guests, policy, setup, shift_facts
from tracker.desk.due import due_at
from tracker.domain.day import parse_day
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.house import House, house_of
from tracker.domain.people import Role
from tracker.domain.problems import AskFirst
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

ALL = {"clock_jump", "similar_line"}

NIGHTS: dict[tuple[str, str], str] = {
    # the clocks jump over an hour, and onto the cutoff; an hour comes twice before it
    ("Europe/Vienna", "03:00"): """
        2027-03-28 01:59:59 -> 2027-03-27   2027-03-28 03:00:00 -> 2027-03-28   2027-03-29 02:59:59 -> 2027-03-28
        2027-03-29 03:00:00 -> 2027-03-29   2027-10-31 02:59:59 -> 2027-10-30   2027-10-31 02:00:00* -> 2027-10-30
        2027-10-31 02:59:59* -> 2027-10-30  2027-10-31 03:00:00 -> 2027-10-31""",
    # the cutoff is a time that never was; then one that comes twice: the first counts, and there is no way back
    ("Europe/Vienna", "02:30"): """
        2027-03-28 01:59:59 -> 2027-03-27   2027-03-28 03:00:00 -> 2027-03-28   2027-10-31 02:29:59 -> 2027-10-30
        2027-10-31 02:30:00 -> 2027-10-31   2027-10-31 02:00:00* -> 2027-10-31  2027-10-31 02:29:00* -> 2027-10-31""",
    ("Europe/Dublin", "01:30"): """
        2027-03-28 00:59:59 -> 2027-03-27   2027-03-28 02:00:00 -> 2027-03-28   2027-10-31 01:29:59 -> 2027-10-30
        2027-10-31 01:30:00 -> 2027-10-31   2027-10-31 01:00:00* -> 2027-10-31""",
    ("America/New_York", "02:00"): """
        2028-03-12 01:59:59 -> 2028-03-11   2028-03-12 03:00:00 -> 2028-03-12   2028-11-05 01:30:00 -> 2028-11-04
        2028-11-05 01:59:59* -> 2028-11-04  2028-11-05 02:00:00 -> 2028-11-05""",
    # midnight is skipped, and comes twice
    ("America/Sao_Paulo", "00:00"): """
        2018-02-17 23:59:59 -> 2018-02-17   2018-02-17 23:30:00* -> 2018-02-17  2018-02-18 00:00:00 -> 2018-02-18
        2018-11-03 23:59:59 -> 2018-11-03   2018-11-04 01:00:00 -> 2018-11-04""",
    ("Africa/Cairo", "00:00"): "2024-04-25 23:59:59 -> 2024-04-25   2024-04-26 01:00:00 -> 2024-04-26",
    # half an hour, three quarters, two hours
    ("Australia/Lord_Howe", "01:45"): """
        2027-04-04 01:44:59 -> 2027-04-03   2027-04-04 01:45:00 -> 2027-04-04   2027-04-04 01:30:00* -> 2027-04-04
        2027-10-03 01:44:59 -> 2027-10-02   2027-10-03 02:30:00 -> 2027-10-03""",
    ("Australia/Lord_Howe", "02:15"): "2027-10-03 01:59:59 -> 2027-10-02   2027-10-03 02:30:00 -> 2027-10-03",
    ("Pacific/Chatham", "03:00"): """
        2027-04-04 02:59:59 -> 2027-04-03   2027-04-04 03:00:00 -> 2027-04-04   2027-04-04 02:45:00* -> 2027-04-04
        2027-09-26 02:44:59 -> 2027-09-25   2027-09-26 03:45:00 -> 2027-09-26""",
    ("Antarctica/Troll", "02:00"): """
        2027-03-28 00:59:59 -> 2027-03-27   2027-03-28 03:00:00 -> 2027-03-28   2027-10-31 01:59:59 -> 2027-10-30
        2027-10-31 02:00:00 -> 2027-10-31   2027-10-31 01:00:00* -> 2027-10-31  2027-10-31 01:59:59* -> 2027-10-31""",
    ("America/Caracas", "03:00"): "2016-05-01 02:29:59 -> 2016-04-30   2016-05-01 03:00:00 -> 2016-05-01",
    ("Asia/Pyongyang", "00:00"): "2018-05-04 23:29:59 -> 2018-05-04   2018-05-05 00:00:00 -> 2018-05-05",
    # a whole day that never was, one that was twice, and the far ends of the world
    ("Pacific/Apia", "03:00"): """
        2011-12-29 23:59:59 -> 2011-12-29   2011-12-31 00:00:00 -> 2011-12-30   2011-12-31 03:00:00 -> 2011-12-31""",
    ("Pacific/Kiritimati", "03:00"): "2027-01-01 02:59:59 -> 2026-12-31   2027-01-01 03:00:00 -> 2027-01-01",
    ("Etc/GMT+12", "11:59"): "2027-01-01 11:58:59 -> 2026-12-31   2027-01-01 11:59:00 -> 2027-01-01",
    # leap days, the one that is none, and the ends of years
    ("Asia/Kathmandu", "03:00"): """
        2028-02-29 02:59:59 -> 2028-02-28   2028-02-29 03:00:00 -> 2028-02-29   2028-03-01 02:59:59 -> 2028-02-29
        2028-03-01 03:00:00 -> 2028-03-01   2099-12-31 03:00:00 -> 2099-12-31   2100-02-28 03:00:00 -> 2100-02-28
        2100-03-01 02:59:59 -> 2100-02-28   2100-03-01 03:00:00 -> 2100-03-01""",
    ("UTC", "03:00"): """
        2026-12-31 23:59:59 -> 2026-12-31   2027-01-01 00:00:00 -> 2026-12-31   2027-01-01 02:59:59 -> 2026-12-31
        2027-01-01 03:00:00 -> 2027-01-01   2027-12-31 03:00:00 -> 2027-12-31""",
    ("Africa/Casablanca", "02:30"): "2027-02-07 02:29:59 -> 2027-02-06   2027-02-07 02:30:00 -> 2027-02-07",
}  # fmt: skip


def house(zone: str, cutoff: str) -> House:
    return house_of({"name": "Hotel Example", "currency": "EUR", "timezone": zone, "cutoff": cutoff})


def instant(text: str, where: House) -> datetime:
    wall = datetime.fromisoformat(text.rstrip("*"))
    at = wall.replace(tzinfo=where.tz, fold=int(text.endswith("*"))).astimezone(UTC)
    assert where.local(at).replace(tzinfo=None) == wall, f"{text} never was"
    return at


def cases(table: str) -> list[tuple[str, date]]:
    words = table.replace("->", " ").split()
    return [(f"{words[n]} {words[n + 1]}", parse_day(words[n + 2])) for n in range(0, len(words), 3)]


def test_the_table_is_as_long_as_promised() -> None:
    assert sum(len(cases(table)) for table in NIGHTS.values()) + len(STEPS) + len(MOVES) >= 60


@pytest.mark.parametrize(("zone", "cutoff"), NIGHTS, ids=lambda text: text.replace("/", "_"))
def test_each_line_has_the_day_of_the_hotels_own_clock(zone: str, cutoff: str, tmp_path: Path) -> None:
    where, table = house(zone, cutoff), cases(NIGHTS[zone, cutoff])
    began = instant(table[0][0], where) - timedelta(hours=12)
    with Ledger(tmp_path / "latitude.ledger", create=True) as ledger:
        manager = setup.NewPerson("Mia Manager", "MM", Role.MANAGER, PINS["MM"])
        who = setup.found_hotel(ledger, where, "mid-scale", [manager], began)
        stay = guests.add(ledger, guests.NewGuest("Ada Example", "412"), began)
        for text, day in table:
            now = instant(text, where)
            assert days.show(ledger, now).day == day, text
            draft = Draft(new_uuid(), stay.id, Kind.CREDIT, 100)
            posted = gestures.post(ledger, draft, who, now, confirmed=ALL)
            assert posted.line.business_day == day, text
            assert posted.line.at == now
            assert "clock" not in posted.line.body, f"{text} is no clock that went back"
        assert verify(ledger, full=True).ok


STEPS = {
    # by how much the clock jumps after a line of 2026-11-23 12:00: what becomes of the next one
    "a second back": (timedelta(seconds=-1), "plain"),
    "set right by a minute": (timedelta(seconds=-60), "plain"),
    "a minute and a second back": (timedelta(seconds=-61), "back"),
    "an hour back, as by hand in autumn": (timedelta(hours=-1), "back"),
    "two hours back": (timedelta(hours=-2), "back"),
    "back behind the cutoff": (timedelta(hours=-9, seconds=-1), "back"),
    "yesterday": (timedelta(days=-1), "back"),
    "a year ago": (timedelta(days=-365), "back"),
    "an empty battery: 2019": (datetime(2019, 1, 1, tzinfo=UTC) - datetime(2026, 11, 23, 11, tzinfo=UTC), "back"),
    "an empty battery: 1980": (datetime(1980, 1, 1, tzinfo=UTC) - datetime(2026, 11, 23, 11, tzinfo=UTC), "back"),
    "an hour on, as by hand in spring": (timedelta(hours=1), "plain"),
    "the next morning": (timedelta(hours=20), "plain"),
    "a long weekend": (timedelta(hours=36), "plain"),
    "a second more": (timedelta(hours=36, seconds=1), "asks"),
    "next month": (timedelta(days=30), "asks"),
    "next year's leap day": (timedelta(days=463), "asks"),
    "2038": (datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC) - datetime(2026, 11, 23, 11, tzinfo=UTC), "asks"),
    "2099": (timedelta(days=26_500), "asks"),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_clock_that_jumps_is_kept_flagged_or_asked_about(hotel: Hotel, step: str) -> None:
    by, what = STEPS[step]
    stay = hotel.guest()
    before = hotel.post(stay, 1000).line
    hotel.now += by
    if what == "asks":
        lines = hotel.count()
        with pytest.raises(AskFirst, match="The clock says") as asked:
            hotel.post(stay, 1000)
        assert (asked.value.code, hotel.count()) == ("clock_jump", lines), "nothing was written"
        assert days.show(hotel.ledger, hotel.now).day >= before.business_day
    after = hotel.post(stay, 1000, confirmed=ALL).line
    assert after.seq == before.seq + 1
    assert after.business_day >= before.business_day
    assert after.at == hotel.now
    assert after.body.get("clock") == ("back" if what == "back" else None)
    if what == "back":
        assert after.business_day == before.business_day
        told = f"line {before.seq} has a later time than what was posted after it"
        assert [x for x in shift_facts.shift_facts(hotel.ledger, 1, hotel.now).exceptions if told in x]
        hotel.now = before.at + timedelta(hours=1)  # set right again: nothing is asked, nothing is flagged
        right = hotel.post(stay, 1000).line
        assert ("clock" in right.body, right.seq) == (False, after.seq + 1)
    elif what == "plain":
        assert not [x for x in shift_facts.shift_facts(hotel.ledger, 1, hotel.now).exceptions if "later time" in x]
    assert verify(hotel.ledger, full=True).ok


MOVES = {
    # the hotel's zone or cutoff is changed in the settings at 2026-11-23 12:00 in Vienna
    "east, where it is evening": ("Asia/Tokyo", "03:00", 0, "2026-11-23"),
    "east, until its cutoff": ("Asia/Tokyo", "03:00", 7, "2026-11-24"),
    "across the date line": ("Pacific/Auckland", "00:00", 0, "2026-11-24"),
    "to the first day of the world": ("Pacific/Kiritimati", "00:00", 0, "2026-11-24"),
    "west, where it is night: not back": ("America/Los_Angeles", "03:30", 0, "2026-11-23"),
    "west, until the day is reached there": ("America/Los_Angeles", "03:30", 15, "2026-11-23"),
    "west, the next day there": ("America/Los_Angeles", "03:30", 24.5, "2026-11-24"),
    "to the last day of the world: not back": ("Etc/GMT+12", "03:00", 0, "2026-11-23"),
    "a later cutoff than now: not back": ("Europe/Vienna", "11:59", 0, "2026-11-23"),
    "a later cutoff, the next morning": ("Europe/Vienna", "11:59", 23, "2026-11-23"),
    "a cutoff at midnight": ("Europe/Vienna", "00:00", 12, "2026-11-24"),
    "half an hour beside": ("Australia/Adelaide", "03:00", 5.5, "2026-11-24"),
}


@pytest.mark.parametrize("move", MOVES)
def test_a_hotel_whose_zone_or_cutoff_is_changed_goes_on_and_never_back(hotel: Hotel, move: str) -> None:
    zone, cutoff, hours, day = MOVES[move]
    stay = hotel.guest()
    before = hotel.post(stay, 1000).line
    manager = hotel.sign_in("MM", PINS["MM"])
    policy.change_house(hotel.ledger, house(zone, cutoff), manager, hotel.now)
    hotel.later(hours=hours)
    shown = days.show(hotel.ledger, hotel.now)
    line = hotel.post(stay, 1000).line
    assert line.business_day == shown.day == parse_day(day) >= before.business_day
    assert "clock" not in line.body
    assert verify(hotel.ledger, full=True).ok


@pytest.mark.parametrize(
    ("typed", "at", "due"),
    [
        ("1d", "2027-10-30 18:00", "2027-10-31 18:00"),  # the night is an hour longer
        ("tomorrow", "2027-03-27 18:00", "2027-03-28 18:00"),  # an hour shorter
        ("1d", "2027-03-27 02:30", "2027-03-28 03:30"),  # a time that never was: when it would have been
        ("24h", "2027-10-30 18:00", "2027-10-31 17:00"),  # hours are hours
        ("2d", "2028-02-28 09:00", "2028-03-01 09:00"),
        ("1d", "2026-12-31 23:30", "2027-01-01 23:30"),
        ("18:00", "2027-03-28 01:30", "2027-03-28 18:00"),
        ("09:00", "2027-10-30 18:00", "2027-10-31 09:00"),
    ],
)
def test_a_promise_is_due_by_the_clock_on_the_wall(typed: str, at: str, due: str) -> None:
    where = house("Europe/Vienna", "03:00")
    found = due_at(typed, where, instant(at, where))
    assert f"{where.local(found):%Y-%m-%d %H:%M}" == due


def test_caps_of_both_days_hold_on_the_night_an_hour_comes_twice(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.now = instant("2026-11-23 12:00", hotel.house)
    posted: list[Line] = []
    night = ("2027-10-31 02:10", "2027-10-31 02:50", "2027-10-31 02:10*", "2027-10-31 02:59*")
    for at in night:
        hotel.now = instant(at, hotel.house)
        posted.append(hotel.post(stay, 2500, confirmed=ALL).line)
    assert {line.business_day for line in posted} == {date(2027, 10, 30)}
    with refused("over_cap", "Over by 0.01"):
        hotel.post(stay, 1, confirmed=ALL)
    hotel.now = instant("2027-10-31 03:00", hotel.house)
    assert hotel.post(stay, 10_000, confirmed=ALL).line.business_day == date(2027, 10, 31)
