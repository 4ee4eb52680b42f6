"""The neighbouring cases of the stories: other currencies, cutoffs and nights, merged and moved guests, several corrections."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.rig import Hotel, found, refused
from tracker.desk import approvals, days, guests, merging, policy, true_ups
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.desk.supplements import issuing
from tracker.domain.cap import Basis
from tracker.domain.gesture import Kind
from tracker.domain.people import Role
from tracker.ledger.verify import verify

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
Founded = Callable[[str, str, str], Hotel]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Founded]:
    """A hotel of another currency, zone and cutoff; its chain verifies in the end."""
    made: list[Hotel] = []

    def begin(currency: str, zone: str, cutoff: str) -> Hotel:
        (tmp_path / "elsewhere").mkdir()
        made.append(found(tmp_path / "elsewhere", currency, zone, cutoff))
        return made[0]

    yield begin
    for hotel in made:
        assert verify(hotel.ledger, full=True).ok
        hotel.ledger.close()


@pytest.mark.parametrize(
    ("zone", "cutoff", "before", "after"),
    [
        ("Europe/Vienna", "00:00", "2026-11-23 23:59", "2026-11-24 00:00"),
        ("Asia/Tokyo", "05:00", "2026-11-24 04:59", "2026-11-24 05:00"),
        ("Europe/Vienna", "02:30", "2027-03-28 01:59", "2027-03-28 03:00"),
    ],
)  # 02:30 does not exist on the last of these nights
def test_01_the_cutoff_is_the_hotels_own_at_midnight_and_where_the_hour_is_left_out(
    elsewhere: Founded, zone: str, cutoff: str, before: str, after: str
) -> None:
    hotel = elsewhere("JPY", zone, cutoff)
    stay, day = hotel.guest(), date.fromisoformat(after[:10])
    assert hotel.at(before).post(stay, 10_000, confirmed=ALL_CONFIRMED).line.business_day == day - timedelta(days=1)
    with refused("over_cap"):
        hotel.post(stay, 1, confirmed=ALL_CONFIRMED)
    assert hotel.at(after).post(stay, 10_000, confirmed=ALL_CONFIRMED).line.business_day == day


def test_02_a_shift_over_an_early_roll_has_two_days_that_sum_to_it(elsewhere: Founded) -> None:
    hotel = elsewhere("JPY", "Asia/Tokyo", "04:00")
    stay = hotel.guest()
    hotel.post(stay, 100)
    days.roll(hotel.ledger, hotel.people["LL"], hotel.at("2026-11-24 01:40").now)
    assert hotel.later(minutes=1).post(stay, 10_000).line.business_day == TUESDAY
    with refused("over_cap"):
        hotel.at("2026-11-24 04:00").post(stay, 1)
    facts = shift_facts(hotel.ledger, hotel.close(), hotel.now)
    assert facts.business_days == (MONDAY, TUESDAY)
    assert [day_facts(hotel.ledger, day, hotel.now).value for day in facts.business_days] == [100, 10_000]


def test_13_the_smallest_coin_of_a_thousand_counts(elsewhere: Founded) -> None:
    hotel = elsewhere("KWD", "Asia/Kuwait", "03:00")
    hotel.cap(10_000)
    stay = hotel.guest()
    hotel.post(stay, 7_000)
    with refused("over_cap", "Over by 0.001. 3.000 is left"):
        hotel.post(stay, 3_001)
    assert hotel.post(stay, 3_000).standing.remaining == 0


def test_07_a_guest_of_two_stays_who_moves_keeps_one_cap_under_every_room(hotel: Hotel) -> None:
    stay, twin = hotel.guest("Ada Example", "412"), hotel.guest("A. Example", "413")
    hotel.post(stay, 3000)
    hotel.post(twin, 4000)
    merging.merge(hotel.ledger, twin.id, stay.id, hotel.people["LL"], hotel.now)
    guests.move(hotel.ledger, stay.id, "600", hotel.later(minutes=1).now)
    guests.move(hotel.ledger, stay.id, "412", hotel.later(minutes=1).now)
    for room in ("412", "413", "600"):
        assert [one.id for one in guests.find(hotel.ledger, room, hotel.now)] == [stay.id], room
    for one in (stay, twin):
        with refused("over_cap"):
            hotel.post(one, 3001)


def test_09_three_who_share_have_one_pool_for_each_rep(hotel: Hotel) -> None:
    hotel.cap(10_000, basis=Basis.PARTY)
    first, second, third = (hotel.guest(name, "700") for name in ("Ada A", "Ben B", "Cem C"))
    hotel.post(first, 4000)
    hotel.post(second, 4000)
    with refused("over_cap"):
        hotel.post(third, 2001)
    hotel.post(third, 2000)
    hotel.post(third, 10_000, by="R2")


def test_10_who_left_at_night_before_the_cutoff_is_still_on_that_days_cap(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 6000)
    guests.leave(hotel.ledger, stay.id, hotel.at("2026-11-24 01:00").now)
    assert hotel.at("2026-11-24 02:00").post(stay, 4000).line.business_day == MONDAY
    with refused("over_cap"):
        hotel.post(stay, 1)


def test_14_a_reversal_after_the_cap_was_lowered_frees_up_to_the_new_one(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted = hotel.post(stay, 8000)
    hotel.cap(5000)
    assert hotel.standing(stay).remaining == 0
    hotel.reverse(posted)
    assert hotel.post(stay, 5000).line.body["cap"] == 5000


def test_18_a_lower_cap_from_a_later_night_on_refuses_what_reaches_into_it(hotel: Hotel) -> None:
    policy.set_cap(hotel.ledger, Role.REP, 5000, hotel.people["MM"], hotel.now, since=date(2026, 11, 25))
    stay = hotel.guest()
    with refused("over_cap", "Over by 10.00. 50.00 is left"):
        hotel.post(stay, 6000, kind=Kind.UPGRADE, nights=3)
    hotel.post(stay, 6000, kind=Kind.UPGRADE, nights=2)


def test_16_what_is_declined_in_the_next_shift_comes_to_nothing_over_both(hotel: Hotel) -> None:
    posted = hotel.post(hotel.guest(), 40_000, approver="LL")
    hotel.close()
    hotel.later(hours=9)
    approvals.resolve(hotel.ledger, posted.line.seq, hotel.people["MM"], hotel.now, granted=False)
    hotel.close()
    assert [shift_facts(hotel.ledger, n, hotel.now).value for n in (1, 2)] == [40_000, -40_000]
    assert hotel.standing(hotel.guest("Ada Example", "500")).remaining == 10_000


@pytest.mark.parametrize(("what", "restated"), [("billed", 1437), ("declined", 0), ("left early", 4000)])
def test_22_whatever_corrects_late_is_on_the_supplement_and_the_restated_day(
    hotel: Hotel, what: str, restated: int
) -> None:
    stay = hotel.guest()
    if what == "billed":
        posted = hotel.post(stay, 1200, kind=Kind.FREE_LABEL, estimated=True)
    elif what == "declined":
        posted = hotel.post(stay, 40_000, approver="LL")
    else:
        posted = hotel.post(stay, 4000, kind=Kind.UPGRADE, nights=3)
    hotel.close()
    hotel.later(days=1)
    if what == "billed":
        true_ups.true_up(hotel.ledger, posted.line.seq, 1437, hotel.people["LL"], hotel.now)
    elif what == "declined":
        approvals.resolve(hotel.ledger, posted.line.seq, hotel.people["MM"], hotel.now, granted=False)
    else:
        hotel.reverse(posted, by="L2", reason="left early")
    assert issuing.supplement(hotel.ledger, 1, 1, hotel.people["LL"], hotel.now).restated.value == restated
    again = day_facts(hotel.ledger, MONDAY, hotel.now).restated
    assert again is not None
    assert again.restated.value == restated


def test_22_two_leads_two_supplements_and_each_tells_its_own(hotel: Hotel) -> None:
    stay = hotel.guest()
    first, second = hotel.post(stay, 6000), hotel.post(stay, 1000)
    hotel.close()
    hotel.later(hours=20).reverse(first, by="L2")
    one = issuing.supplement(hotel.ledger, 1, 1, hotel.people["L2"], hotel.now)
    hotel.reverse(second, by="LL")
    two = issuing.supplement(hotel.ledger, 1, 2, hotel.people["LL"], hotel.now)
    assert [(s.restated.value, len(s.corrections)) for s in (one, two)] == [(1000, 1), (0, 1)]


@pytest.mark.parametrize(("days", "free"), [(0, 8250), (1, 10_000)])
def test_24_a_part_that_comes_back_after_the_report_is_a_late_correction_with_its_supplement(
    hotel: Hotel, days: int, free: int
) -> None:
    """Half a bottle back once the shift is closed: on the same business day its headroom comes back, later that of no day."""
    stay = hotel.guest()
    posted = hotel.post(stay, 3500, cost=1401)
    hotel.close()
    hotel.later(days=days, hours=1)
    before = shift_facts(hotel.ledger, 1, hotel.now)
    with refused("above_original"):
        hotel.reverse(posted, by="LL", reason="returned", amount=3501)
    with refused("whole_only"):
        hotel.reverse(posted, by="LL", reason="entered wrong", amount=1750)
    with refused("not_allowed"):
        hotel.reverse(posted, by="RR", reason="returned", amount=1750)
    back = hotel.reverse(posted, by="LL", reason="returned", amount=1750)
    assert (back.late, back.line.amount, back.line.cost) == (True, -1750, -700)
    assert hotel.standing(stay).remaining == free
    assert hotel.standing(stay, day=MONDAY).spent == 1750
    made = issuing.supplement(hotel.ledger, 1, 1, hotel.people["LL"], hotel.now)
    (told,) = made.corrections
    assert (told.line.value, told.value, told.cost) == (-1750, 1750, 701)
    assert (made.original.value, made.restated.value, made.restated.reversed) == (3500, 1750, 1750)
    assert shift_facts(hotel.ledger, 1, hotel.now) == before
    with refused("already_reversed", "in part"):
        hotel.reverse(posted, by="LL", reason="returned", amount=1750)
    assert issuing.supplement(hotel.ledger, 1, 1, hotel.people["LL"], hotel.now) == made
