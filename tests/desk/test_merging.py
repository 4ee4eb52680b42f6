"""Merging two stays of one guest: they count together, are found as one, keep their lines, and can be split again."""

from __future__ import annotations

import pytest

from tests.desk.erasing.traces import traces
from tests.rig import Hotel, refused
from tracker.desk import guest_page, guests, merging, overview
from tracker.desk.erasing.erasure import erase, look
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.domain.cap import Basis
from tracker.domain.stay import Stay
from tracker.ledger import register
from tracker.ledger.verify import verify


def twice(hotel: Hotel) -> tuple[Stay, Stay]:
    """One guest who was entered twice, and was given something under both."""
    first, second = hotel.guest("Ada Example", "412"), hotel.guest("A. Exmaple", "413", confirmation="GH1")
    hotel.post(first, 6000)
    hotel.post(second, 7000, note="late breakfast")
    return first, second


def merged(hotel: Hotel, other: Stay, into: Stay, by: str = "LL") -> merging.Merged:
    return merging.merge(hotel.ledger, other.id, into.id, hotel.people[by], hotel.now)


def test_they_count_together_and_what_is_over_is_said_and_on_record(hotel: Hotel) -> None:
    first, second = twice(hotel)
    done = merged(hotel, second, first)
    assert done.over == (("RR", 3000),)
    assert done.line.body["over"] == {"RR": 3000}
    standing = hotel.standing(first)
    assert (standing.spent, standing.remaining, standing.over) == (13_000, 0, 3000)
    assert hotel.standing(second) == standing
    assert verify(hotel.ledger).ok


def test_what_was_over_before_is_not_over_by_the_merge(hotel: Hotel) -> None:
    first, second = hotel.guest("Ada", "412"), hotel.guest("Bo", "413")
    hotel.post(first, 15_000, approver="LL")
    hotel.post(second, 1000)
    assert merged(hotel, second, first).over == (("RR", 1000),)


def test_they_are_found_as_one_under_either_name_room_and_booking(hotel: Hotel) -> None:
    first, second = twice(hotel)
    merged(hotel, second, first)
    for text in ("412", "413", "ada", "exmaple", "GH1"):
        assert [s.id for s in guests.find(hotel.ledger, text, hotel.now)] == [first.id], text
        assert [s.id for s in guest_page.search(hotel.ledger, text, hotel.now).stays] == [first.id], text
    assert guests.get(hotel.ledger, second.id).id == first.id
    assert guests.get(hotel.ledger, first.id).room == "412"
    assert [s.id for s in register.in_house(hotel.ledger, hotel.day)] == [first.id]
    rows = overview.view(hotel.ledger, hotel.people["RR"], hotel.now).caps
    assert [(row.stay.id, row.gestures, row.standing.spent if row.standing else 0) for row in rows] == [
        (first.id, 2, 13_000)
    ]


def test_the_page_shows_both_stays_lines_and_what_was_merged(hotel: Hotel) -> None:
    first, second = twice(hotel)
    merged(hotel, second, first)
    page = guest_page.read(hotel.ledger, hotel.people["RR"], second.id, hotel.now)
    assert page.stay.id == first.id
    assert [(line.guest, line.room) for line in page.lines] == [("A. Exmaple", "413"), ("Ada Example", "412")]
    assert (page.given, page.gestures, page.mine.amount) == (13_000, 2, 13_000)
    assert [s.id for s in page.merged] == [second.id]


def test_a_split_makes_two_of_them_again(hotel: Hotel) -> None:
    first, second = twice(hotel)
    merged(hotel, second, first)
    hotel.post(second, 0)
    merging.split(hotel.ledger, second.id, hotel.people["LL"], hotel.now)
    assert (hotel.standing(first).spent, hotel.standing(second).spent) == (6000, 7000)
    assert [s.id for s in guests.find(hotel.ledger, "413", hotel.now)] == [second.id]
    with refused("not_merged"):
        merging.split(hotel.ledger, second.id, hotel.people["LL"], hotel.now)
    assert verify(hotel.ledger).ok


def test_a_stay_merged_into_a_merged_one_goes_along(hotel: Hotel) -> None:
    first, second = twice(hotel)
    third = hotel.guest("Ada E.", "414")
    merged(hotel, second, first)
    merged(hotel, first, third)
    assert hotel.standing(third).spent == 13_000
    assert guests.get(hotel.ledger, second.id).id == third.id
    merging.split(hotel.ledger, first.id, hotel.people["LL"], hotel.now)
    assert (hotel.standing(third).spent, hotel.standing(first).spent) == (0, 13_000)


def test_a_closed_shifts_report_stays_as_it_was(hotel: Hotel) -> None:
    first, second = twice(hotel)
    hotel.close()
    before = shift_facts(hotel.ledger, 1, hotel.now)
    merged(hotel, second, first)
    assert shift_facts(hotel.ledger, 1, hotel.now) == before


def test_a_report_says_who_is_over_by_merge(hotel: Hotel) -> None:
    first, second = twice(hotel)
    seq = merged(hotel, second, first).line.seq
    hotel.close()
    said = f"Line {seq}: two stays are one guest's; RR is over by €30.00 by merge."
    assert said in shift_facts(hotel.ledger, 1, hotel.now).exceptions
    assert said in day_facts(hotel.ledger, hotel.day, hotel.now).exceptions
    merging.split(hotel.ledger, second.id, hotel.people["LL"], hotel.now)
    assert said in shift_facts(hotel.ledger, 1, hotel.now).exceptions, "what was closed stays as it was"


def test_a_later_gesture_under_either_is_one_guests(hotel: Hotel) -> None:
    first, second = twice(hotel)
    merged(hotel, second, first)
    with refused("over_cap"):
        hotel.post(second, 1)
    posted = hotel.post(second, 0)
    assert posted.line.stay == first.id
    again = hotel.post(second, 0, uuid=posted.line.uuid)
    assert again.repeated


def test_a_party_counts_a_merged_guest_once(hotel: Hotel) -> None:
    first, second = hotel.guest("Ada", "412"), hotel.guest("Bo", "412")
    hotel.cap(10_000, basis=Basis.PARTY)
    hotel.post(first, 2000)
    hotel.post(second, 3000)
    merged(hotel, second, first)
    assert hotel.standing(first).spent == 5000
    assert register.party(hotel.ledger, first.party) == [first.id]


def test_who_may_and_what_cannot_be_merged(hotel: Hotel) -> None:
    first, second = twice(hotel)
    with refused("not_allowed", "two stays are one guest's"):
        merged(hotel, second, first, by="RR")
    with refused("same_stay"):
        merged(hotel, first, first)
    with refused("unknown_stay"):
        merging.merge(hotel.ledger, "nobody", first.id, hotel.people["LL"], hotel.now)
    merged(hotel, second, first)
    with refused("same_stay"):
        merged(hotel, first, second)


def test_moving_and_leaving_are_of_the_stay_that_stands_for_both(hotel: Hotel) -> None:
    first, second = twice(hotel)
    merged(hotel, second, first)
    assert guests.move(hotel.ledger, second.id, "518", hotel.now).room == "518"
    assert guests.leave(hotel.ledger, second.id, hotel.now).id == first.id
    assert register.in_house(hotel.ledger, hotel.day) == []
    assert verify(hotel.ledger).ok


def test_an_erased_guest_goes_with_all_that_was_merged(hotel: Hotel, tmp_path: object) -> None:
    first, second = twice(hotel)
    merged(hotel, second, first)
    guests.leave(hotel.ledger, first.id, hotel.later(days=1).now)
    assert {s.id for s in look(hotel.ledger, [second.id], hotel.now).stays} == {first.id, second.id}
    done = erase(hotel.ledger, [second.id], hotel.people["MM"], hotel.now, confirmed={"erase"})
    assert len(done.lines) == 2
    assert verify(hotel.ledger, full=True).ok
    hotel.ledger.close()
    assert traces(hotel.ledger.path.parent, ["Ada Example", "A. Exmaple", "GH1", "late breakfast"]) == []


@pytest.mark.parametrize("by", ["RR", "LL"])
def test_11_a_caller_is_attached_to_a_stay_without_typing_again(hotel: Hotel, by: str) -> None:
    caller = hotel.guest("Cal Caller", room="")
    hotel.post(caller, 1500, note="charger by mail")
    stay = hotel.guest("Callum Caller", "412")
    done = merging.attach(hotel.ledger, caller.id, stay.id, hotel.people[by], hotel.now)
    assert done.stay.id == stay.id
    assert hotel.standing(stay).spent == 1500
    page = guest_page.read(hotel.ledger, hotel.people[by], stay.id, hotel.now)
    assert [(line.guest, line.note) for line in page.lines] == [("Cal Caller", "charger by mail")]
    assert guests.meant(hotel.ledger, "", "cal caller", hotel.now).id == stay.id


def test_11_who_has_a_room_is_no_caller(hotel: Hotel) -> None:
    first, second = twice(hotel)
    with refused("not_a_caller", "a lead can merge"):
        merging.attach(hotel.ledger, second.id, first.id, hotel.people["RR"], hotel.now)
