"""A session that outlived its person: what the journal says now counts, not who signed in this morning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.rig import Hotel, refused
from tracker.desk import approvals, days, people, policy, shifts
from tracker.domain.people import Person, Role

CHANGES: dict[str, Callable[[Hotel, Person], object]] = {
    "add": lambda h, who: people.add(h.ledger, "Eve Example", "EE", Role.MANAGER, "6666", who, h.now),
    "role": lambda h, who: people.change_role(h.ledger, "RR", Role.MANAGER, who, h.now),
    "retire": lambda h, who: people.retire(h.ledger, "RR", who, h.now),
    "pin": lambda h, who: people.set_pin(h.ledger, "RR", "7777", who, h.now),
    "own pin": lambda h, who: people.set_pin(h.ledger, who.initials, "7777", who, h.now),
    "cap": lambda h, who: policy.set_cap(h.ledger, Role.REP, None, who, h.now),
    "sole lead": lambda h, who: policy.set_sole_lead(h.ledger, True, who, h.now),
    "hotel": lambda h, who: policy.change_house(h.ledger, replace(h.house, name="Elsewhere"), who, h.now),
    "roll": lambda h, who: days.roll(h.ledger, who, h.now),
    "shift": lambda h, who: shifts.open_one(h.ledger, who, h.now),
    "approve": lambda h, who: approvals.resolve(h.ledger, 1, who, h.now, granted=True),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_manager_who_left_changes_nothing_more(hotel: Hotel, change: str) -> None:
    gone = hotel.people["MM"]
    hotel.people["M2"] = people.add(hotel.ledger, "Max Manager", "M2", Role.MANAGER, "5555", gone, hotel.now)
    people.retire(hotel.ledger, "MM", hotel.people["M2"], hotel.now)
    lines = hotel.count()
    with refused("retired"):
        CHANGES[change](hotel, gone)
    assert hotel.count() == lines


@pytest.mark.parametrize("change", [name for name in CHANGES if name not in ("own pin", "roll", "shift", "approve")])
def test_a_manager_who_became_a_rep_changes_nothing_more(hotel: Hotel, change: str) -> None:
    before = hotel.people["MM"]
    people.add(hotel.ledger, "Max Manager", "M2", Role.MANAGER, "5555", before, hotel.now)
    people.change_role(hotel.ledger, "MM", Role.REP, before, hotel.now)
    lines = hotel.count()
    with refused("not_allowed"):
        CHANGES[change](hotel, before)
    assert hotel.count() == lines
