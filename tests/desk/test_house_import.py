"""An in-house list in the register: what is new, changed, moved, back or gone; a dry run changes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rig import Hotel, refused
from tracker.desk import guests
from tracker.desk.house_import import ImportPlan, import_list


def bring(hotel: Hotel, *rows: str, dry_run: bool = False, **more: Any) -> ImportPlan:
    text = "Room,Name,Confirmation,Arrival,Departure\n" + "\n".join(rows)
    return import_list(hotel.ledger, text.encode(), hotel.now, dry_run=dry_run, **more)


def here(hotel: Hotel) -> dict[str, str]:
    from tracker.ledger import register

    return {s.guest: s.room for s in register.in_house(hotel.ledger, hotel.day)}


def test_a_dry_run_says_what_would_be_and_changes_nothing(hotel: Hotel) -> None:
    plan = bring(hotel, "412,Ada Example,C1,2026-11-22,2026-11-25", "413,Bea Example,C2,2026-02-30,", dry_run=True)
    assert ([p.row.name for p in plan.new], [r.line for r in plan.rejects], plan.done) == (["Ada Example"], [3], False)
    assert here(hotel) == {}


def test_the_same_list_again_changes_nothing(hotel: Hotel) -> None:
    row = "412,Ada Example,C1,2026-11-22,2026-11-25"
    assert len(bring(hotel, row).new) == 1
    again = bring(hotel, row)
    assert (again.new, again.changed, len(again.same)) == ((), (), 1)


def test_a_guest_who_moved_keeps_stay_and_headroom(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "412")
    hotel.post(stay, 6000)
    plan = bring(hotel, "518,Ada Example,,,")
    assert plan.changed[0].changes == ("room 412 → 518",)
    assert guests.meant(hotel.ledger, "518", "", hotel.now).id == stay.id
    assert hotel.standing(stay).remaining == 4000


def test_two_of_one_name_are_two_guests(hotel: Hotel) -> None:
    hotel.guest("Ada Example", "412")
    plan = bring(hotel, "518,Ada Example,,,", "519,Ada Example,,,")
    assert len(plan.new) == 2
    hotel.guest("Bea Example", "101", confirmation="C1")
    assert len(bring(hotel, "102,Bea Example,C2,,").new) == 1


def test_one_stay_is_meant_by_one_row(hotel: Hotel) -> None:
    hotel.guest("Ada Example", "412")
    plan = bring(hotel, "412,Ada Example,,,", "412,ADA EXAMPLÉ,,,")
    assert (len(plan.same), len(plan.new)) == (1, 1)


def test_who_is_no_longer_listed_is_marked_as_left_only_when_asked_and_comes_back(hotel: Hotel) -> None:
    bring(hotel, "412,Ada Example,C1,2026-11-22,2026-11-25", "413,Bea Example,C2,2026-11-22,2026-11-25")
    only_ada = "412,Ada Example,C1,2026-11-22,2026-11-25"
    assert [s.guest for s in bring(hotel, only_ada).gone] == ["Bea Example"]
    assert len(here(hotel)) == 2
    bring(hotel, only_ada, mark_gone=True)
    assert here(hotel) == {"Ada Example": "412"}
    plan = bring(hotel, only_ada, "413,Bea Example,C2,2026-11-22,2026-11-25")
    assert plan.changed[0].changes == ("back in house",)
    assert len(here(hotel)) == 2


def test_a_rejected_row_is_no_departure(hotel: Hotel) -> None:
    bring(hotel, "412,Ada Example,C1,2026-11-22,2026-11-25")
    with refused("rejects_first", "1 rows were rejected"):
        bring(hotel, "412,Ada Example,C1,2026-11-22,2026-11-31", "413,Bea Example,C2,,", mark_gone=True)
    assert here(hotel) == {"Ada Example": "412"}


def test_cancelling_halfway_leaves_no_trace(hotel: Hotel) -> None:
    rows = [f"{n},Guest {n},,," for n in range(1000, 1500)]

    passes: list[int] = []

    def cancel(done: int, total: int) -> None:
        passes.extend([done] if (done, total) == (400, 500) else [])
        if len(passes) == 2:  # reading calls at 500 only; comparing and writing at every 200
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring(hotel, *rows, progress=cancel)
    assert here(hotel) == {}
