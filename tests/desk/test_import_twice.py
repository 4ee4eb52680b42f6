"""A list that comes every day: who is on it again is the same guest on the same visit, whatever has happened since."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rig import Hotel
from tracker.desk import guests
from tracker.desk.house_import import ImportPlan, import_list
from tracker.domain.cap import Basis
from tracker.domain.stay import Stay
from tracker.ledger import register


def bring(
    hotel: Hotel, *rows: str, header: str = "Room,Name,Confirmation,Arrival,Departure", **more: Any
) -> ImportPlan:
    return import_list(
        hotel.ledger, "\n".join((header, *rows)).encode(), hotel.now, dry_run=more.pop("dry_run", False), **more
    )


def stays(hotel: Hotel, name: str = "Ada") -> list[Stay]:
    return sorted(register.with_name(hotel.ledger, name), key=lambda s: (s.arrival, s.room))


VISITS = {
    "has departed": "412,Ada Example,,2026-11-20,2026-11-22",
    "departed long ago": "412,Ada Example,,2026-10-01,2026-10-03",
    "leaves today": "412,Ada Example,,2026-11-20,2026-11-23",
    "is in house": "412,Ada Example,,2026-11-20,2026-11-26",
    "is in house, open end": "412,Ada Example,,2026-11-20,",
    "arrives tomorrow": "412,Ada Example,,2026-11-24,2026-11-26",
    "arrives tomorrow, open end": "412,Ada Example,,2026-11-24,",
    "departed, no arrival given": "412,Ada Example,,,2026-11-22",
    "no date given": "412,Ada Example,,,",
    "departed, with a confirmation": "412,Ada Example,C1,2026-11-20,2026-11-22",
    "arrives, with a confirmation": "412,Ada Example,C1,2026-11-24,2026-11-26",
}


@pytest.mark.parametrize("visit", VISITS)
def test_a_list_imported_twice_doubles_nobody(hotel: Hotel, visit: str) -> None:
    assert len(bring(hotel, VISITS[visit]).new) == 1
    again = bring(hotel, VISITS[visit])
    assert (len(again.new), len(again.changed), len(again.same)) == (0, 0, 1)
    hotel.later(hours=20)
    assert bring(hotel, VISITS[visit]).new == ()
    assert len(stays(hotel)) == 1


def test_who_has_departed_before_the_list_never_departs_before_arriving(hotel: Hotel) -> None:
    bring(hotel, "412,Ada Example,,,2026-11-20")
    (ada,) = stays(hotel)
    assert ada.departure is not None
    assert ada.arrival <= ada.departure


@pytest.mark.parametrize("rows", [(0, 1), (1, 0)])
def test_two_visits_of_one_guest_are_two_stays_in_any_order(hotel: Hotel, rows: tuple[int, int]) -> None:
    """This one and the next, without a confirmation: the later never pushes the one in house into the future."""
    visits = ("412,Ada Example,,2026-11-20,2026-11-24", "412,Ada Example,,2026-11-26,2026-11-28")
    hotel.at("2026-11-22 12:00")
    bring(hotel, visits[0])
    for _ in range(2):
        bring(hotel, *(visits[n] for n in rows))
        assert [(s.arrival.day, s.departure.day if s.departure else 0) for s in stays(hotel)] == [(20, 24), (26, 28)]


def test_only_the_next_visit_on_the_list_leaves_the_guest_in_house_as_is(hotel: Hotel) -> None:
    hotel.guest("Ada Example", "412")
    plan = bring(hotel, "412,Ada Example,,2026-11-26,2026-11-28")
    assert (len(plan.new), len(plan.gone)) == (1, 1)
    assert [s.in_house(hotel.day) for s in stays(hotel)] == [True, False]


def test_a_stay_that_was_extended_after_its_last_day_is_the_same_stay(hotel: Hotel) -> None:
    hotel.at("2026-11-21 12:00")
    bring(
        hotel, "412,Ada Example,,2026-11-20,2026-11-22", "413,Bea Example,,,2026-11-22", "414,Cy Example,,,2026-11-22"
    )
    hotel.at("2026-11-23 12:00")
    plan = bring(
        hotel, "412,Ada Example,,2026-11-20,2026-11-25", "413,Bea Example,,,2026-11-25", "414,Cy Example,,2026-11-23,"
    )
    assert [p.row.name for p in plan.changed] == ["Ada Example", "Bea Example"]
    assert [p.row.name for p in plan.new] == ["Cy Example"]  # a visit that begins after the last one ended


def test_an_early_departure_ends_the_stay_and_a_later_list_does_not_open_another(hotel: Hotel) -> None:
    bring(hotel, "412,Ada Example,,2026-11-20,2026-11-28")
    bring(hotel, "412,Ada Example,,2026-11-20,2026-11-22")
    assert not stays(hotel)[0].in_house(hotel.day)
    bring(hotel, "412,Ada Example,,2026-11-20,2026-11-28")
    assert [s.in_house(hotel.day) for s in stays(hotel)] == [True]


def test_who_left_at_the_desk_today_and_was_due_out_stays_away(hotel: Hotel) -> None:
    """The morning's list, imported at noon, does not bring back who has checked out since."""
    bring(hotel, "412,Ada Example,,2026-11-20,2026-11-23", "413,Bea Example,,2026-11-20,2026-11-25")
    for name in ("Ada", "Bea"):
        guests.leave(hotel.ledger, stays(hotel, name)[0].id, hotel.now)
    plan = bring(hotel, "412,Ada Example,,2026-11-20,2026-11-23", "413,Bea Example,,2026-11-20,2026-11-25")
    assert [p.row.name for p in plan.same] == ["Ada Example"]
    assert [(p.row.name, p.changes) for p in plan.changed] == [("Bea Example", ("back in house",))]
    hotel.later(days=2)
    assert bring(hotel, "412,Ada Example,,2026-11-20,2026-11-23").changed == ()


def test_who_was_marked_as_left_comes_back_without_a_confirmation(hotel: Hotel) -> None:
    bring(hotel, "412,Ada Example", "413,Bea Example", header="Room,Name")
    bring(hotel, "413,Bea Example", header="Room,Name", mark_gone=True)
    plan = bring(hotel, "412,Ada Example", "413,Bea Example", header="Room,Name")
    assert [p.changes for p in plan.changed] == [("back in house",)]
    guests.leave(hotel.ledger, stays(hotel)[0].id, hotel.now)
    hotel.later(days=30)
    assert [p.row.name for p in bring(hotel, "412,Ada Example", header="Room,Name").new] == ["Ada Example"]


def test_rooms_that_are_swapped_within_one_list_go_with_their_guests(hotel: Hotel) -> None:
    """Two of one name: the confirmation says who is who, and without one nobody is moved by guess."""
    bring(hotel, "412,Ada Example,C1,,", "413,Ada Example,C2,,")
    before = {s.confirmation: s.id for s in stays(hotel)}
    plan = bring(hotel, "412,Ada Example,C2,,", "413,Ada Example,C1,,")
    assert [p.changes for p in plan.changed] == [("room 413 → 412",), ("room 412 → 413",)]
    assert {s.confirmation: s.id for s in stays(hotel)} == before
    assert bring(hotel, "412,Ada Example,,,", "413,Ada Example,,,").changed == ()
    hotel.guest("Bo Example", "500")
    hotel.guest("Cy Example", "501")
    plan = bring(hotel, "501,Bo Example,,,", "500,Cy Example,,,")
    assert [p.changes for p in plan.changed] == [("room 500 → 501",), ("room 501 → 500",)]


@pytest.mark.parametrize("rows", [(0, 1), (1, 0)])
def test_one_confirmation_for_several_rooms_leaves_each_in_its_own(hotel: Hotel, rows: tuple[int, int]) -> None:
    group = ("412,Ada Example,G1,,", "413,Ada Example,G1,,")
    bring(hotel, *group)
    plan = bring(hotel, *(group[n] for n in rows))
    assert (plan.new, plan.changed) == ((), ())
    moved = bring(hotel, group[0], "518,Ada Example,G1,,")
    assert [p.changes for p in moved.changed] == [("room 413 → 518",)]


@pytest.mark.parametrize("rows", [(0, 1), (1, 0)])
def test_two_of_one_name_in_one_room_keep_their_confirmations(hotel: Hotel, rows: tuple[int, int]) -> None:
    two = ("412,Ada Example,C1,,", "412,Ada Example,C2,,")
    bring(hotel, two[0])
    plan = bring(hotel, *(two[n] for n in rows))
    assert (len(plan.new), len(plan.changed), len(plan.same)) == (1, 0, 1)
    assert sorted(s.confirmation or "" for s in stays(hotel)) == ["C1", "C2"]


def test_who_comes_early_and_is_on_a_list_without_dates_is_here(hotel: Hotel) -> None:
    bring(hotel, "412,Ada Example,,2026-11-24,2026-11-26")
    plan = bring(hotel, "412,Ada Example", header="Room,Name")
    assert plan.changed[0].changes == ("arrival 2026-11-24 → 2026-11-23",)
    assert stays(hotel)[0].in_house(hotel.day)


def test_a_future_guest_whose_room_changes_is_the_same(hotel: Hotel) -> None:
    bring(hotel, "412,Ada Example,,2026-11-25,2026-11-27")
    plan = bring(hotel, "518,Ada Example,,2026-11-25,2026-11-27")
    assert plan.changed[0].changes == ("room 412 → 518",)


def test_nobody_is_found_by_the_words_that_stand_for_who_was_erased(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "412")
    with hotel.ledger.write():
        hotel.ledger.execute("DELETE FROM stay_name WHERE stay = ?", (stay.id,))
    assert len(bring(hotel, "412,Guest Erased,,,").new) == 1


PARTIES = {
    "the one in house has an open end": (("", ""), ("2026-11-25", "2026-11-27"), False),
    "the one in house leaves before": (("2026-11-20", "2026-11-24"), ("2026-11-25", "2026-11-27"), False),
    "the one in house leaves that day": (("2026-11-20", "2026-11-25"), ("2026-11-25", "2026-11-27"), False),
    "the one in house stays on": (("2026-11-20", "2026-11-26"), ("2026-11-25", "2026-11-27"), True),
    "both arrive tomorrow": (("2026-11-24", "2026-11-27"), ("2026-11-24", "2026-11-26"), True),
    "both arrive tomorrow with an open end": (("2026-11-24", ""), ("2026-11-24", ""), True),
    "both are here with an open end": (("2026-11-20", ""), ("2026-11-22", ""), True),
    "the other has departed": (("2026-11-22", "2026-11-26"), ("2026-11-20", "2026-11-22"), False),
    "both were here last week": (("2026-11-14", "2026-11-16"), ("2026-11-15", "2026-11-16"), True),
    "both are here for the day": (("2026-11-23", "2026-11-23"), ("2026-11-23", "2026-11-25"), True),
}


@pytest.mark.parametrize("case", PARTIES)
def test_who_shares_the_room_on_the_same_nights_shares_the_party(hotel: Hotel, case: str) -> None:
    (came, went), (comes, goes), together = PARTIES[case]
    bring(hotel, f"412,Ada Example,,{came},{went}")
    bring(hotel, f"412,Bea Example,,{comes},{goes}")
    (ada,), (bea,) = stays(hotel, "Ada"), stays(hotel, "Bea")
    assert (ada.party == bea.party) is together


def test_one_confirmation_is_one_party_whoever_comes_later(hotel: Hotel) -> None:
    bring(hotel, "412,Ada Example,C1,2026-11-20,2026-11-28", "500,Bea Example,C1,2026-11-25,2026-11-28")
    assert stays(hotel, "Ada")[0].party == stays(hotel, "Bea")[0].party


def test_the_pooled_cap_of_a_party_is_that_of_the_nights_together(hotel: Hotel) -> None:
    """What is spent on the guest before leaves the next guest of the room the whole cap."""
    hotel.cap(10_000, basis=Basis.PARTY)
    bring(hotel, "412,Ada Example,,,")
    bring(hotel, "412,Bea Example,,2026-11-24,2026-11-27")
    hotel.at("2026-11-24 12:00")
    hotel.post(stays(hotel, "Ada")[0], 9000)
    assert hotel.standing(stays(hotel, "Bea")[0]).remaining == 10_000
