"""Stories 7 to 10 and 12: rooms over time, shared rooms, guests who left, and colleagues."""

from __future__ import annotations

from datetime import date, timedelta

from tests.rig import Hotel, refused
from tracker.desk import guests, overview
from tracker.domain.cap import Basis
from tracker.domain.people import Role


def test_07_a_guest_who_moves_keeps_stay_and_headroom_and_is_found_under_either_room(hotel: Hotel) -> None:
    stay = hotel.guest(room="412")
    first = hotel.post(stay, 6000)
    guests.move(hotel.ledger, stay.id, "518", hotel.later(minutes=5).now)
    assert hotel.standing(stay).remaining == 4000
    for room in ("412", "518"):
        assert guests.meant(hotel.ledger, room, "", hotel.now).id == stay.id
        assert [s.id for s in guests.find(hotel.ledger, room, hotel.now)] == [stay.id]
    second = hotel.later(minutes=1).post(stay, 1000)
    assert first.line.body["room"] == "412"
    assert second.line.body["room"] == "518"
    shown = {x.seq: x for x in overview.view(hotel.ledger, hotel.people["RR"], hotel.now).recent}
    assert (shown[first.line.seq].room, shown[first.line.seq].room_now) == ("412", "518")


def test_07_a_room_that_was_left_for_another_means_its_new_guest(hotel: Hotel) -> None:
    moved = hotel.guest("Ada Example", "412")
    guests.move(hotel.ledger, moved.id, "518", hotel.later(minutes=5).now)
    fresh = hotel.guest("Bea Example", "412")
    assert guests.meant(hotel.ledger, "412", "", hotel.now).id == fresh.id
    assert [s.id for s in guests.find(hotel.ledger, "412", hotel.now)] == [fresh.id, moved.id]


def test_08_a_new_guest_the_same_day_has_fresh_headroom_and_both_are_listed(hotel: Hotel) -> None:
    gone = hotel.guest("Ada Example", "412", departure=date(2026, 11, 23), arrival=date(2026, 11, 20))
    hotel.post(gone, 10000)
    fresh = hotel.later(hours=2).guest("Bea Example", "412")
    assert guests.meant(hotel.ledger, "412", "", hotel.now).id == fresh.id
    assert hotel.standing(fresh).remaining == 10000
    assert [s.id for s in guests.find(hotel.ledger, "412", hotel.now)] == [fresh.id, gone.id]
    assert guests.meant(hotel.ledger, "412", "ada", hotel.now).id == gone.id


def test_08_the_new_guest_is_no_party_of_the_old_one(hotel: Hotel) -> None:
    hotel.cap(10000, basis=Basis.PARTY)
    gone = hotel.guest("Ada Example", "412", departure=date(2026, 11, 23), arrival=date(2026, 11, 20))
    hotel.post(gone, 10000)
    assert hotel.standing(hotel.guest("Bea Example", "412")).remaining == 10000


def test_09_two_who_share_a_room_have_a_cap_each_on_the_basis_of_the_guest(hotel: Hotel) -> None:
    one, two = hotel.guest("Ada Example"), hotel.guest("Bea Example")
    hotel.post(one, 10000)
    assert hotel.standing(two).remaining == 10000
    assert (hotel.standing(two).spent_guest, hotel.standing(two).spent_party) == (0, 10000)


def test_09_and_one_pooled_cap_on_the_basis_of_the_party(hotel: Hotel) -> None:
    hotel.cap(10000, basis=Basis.PARTY)
    one, two = hotel.guest("Ada Example"), hotel.guest("Bea Example")
    hotel.post(one, 6000)
    assert hotel.standing(two).remaining == 4000
    assert (hotel.standing(two).spent_guest, hotel.standing(two).spent_party) == (0, 6000)
    with refused("over_cap", "Over by 0.01"):
        hotel.post(two, 4001)


def test_09_the_room_alone_does_not_say_which_of_two_is_meant(hotel: Hotel) -> None:
    one, _ = hotel.guest("Ada Example"), hotel.guest("Bea Example")
    with refused("ambiguous_guest", "Ada Example", "Bea Example"):
        guests.meant(hotel.ledger, "412", "", hotel.now)
    assert guests.meant(hotel.ledger, "412", "ada", hotel.now).id == one.id


def test_09_a_party_shares_a_confirmation_across_rooms(hotel: Hotel) -> None:
    hotel.cap(10000, basis=Basis.PARTY)
    one = hotel.guest("Ada Example", "412", confirmation="C77", departure=date(2026, 11, 30))
    two = hotel.guest("Bea Example", "413", confirmation="C77", departure=date(2026, 11, 30))
    hotel.post(one, 6000)
    assert hotel.standing(two).remaining == 4000


def test_10_a_gesture_after_the_guest_left_is_allowed_marked_and_on_todays_cap(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 10000)
    guests.leave(hotel.ledger, stay.id, hotel.later(hours=1).now)
    with refused("over_cap"):
        hotel.post(stay, 1)
    hotel.at("2026-11-24 10:00")
    later = hotel.post(guests.meant(hotel.ledger, "412", "", hotel.now), 10000)
    assert later.line.body["post_stay"] is True
    assert later.standing.remaining == 0


def test_10_the_day_of_departure_itself_is_still_the_stay(hotel: Hotel) -> None:
    stay = hotel.guest(departure=date(2026, 11, 23), arrival=date(2026, 11, 22))
    assert "post_stay" not in hotel.post(stay, 100).line.body
    hotel.now += timedelta(days=1)
    assert hotel.post(stay, 100).line.body["post_stay"] is True


def test_12_a_second_rep_has_a_cap_of_her_own_and_sees_her_colleagues_gift_first(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.at("2026-11-23 14:10").post(stay, 6000, by="R2")
    assert hotel.standing(stay, "RR").remaining == 10000
    row = overview.cap_row(hotel.ledger, hotel.people["RR"], stay, hotel.now)
    assert row.others == 6000
    (seen,) = overview.colleagues(hotel.ledger, hotel.people["RR"], stay, hotel.now)
    assert (seen.actor.initials, seen.value, hotel.house.local(seen.at).strftime("%H:%M")) == ("R2", 6000, "14:10")


def test_a_cap_is_by_role(hotel: Hotel) -> None:
    stay = hotel.guest()
    assert hotel.standing(stay, "LL").cap == 30000
    assert hotel.standing(stay, "MM").remaining is None
    hotel.cap(5000, Role.LEAD)
    assert hotel.standing(stay, "LL").cap == 5000
