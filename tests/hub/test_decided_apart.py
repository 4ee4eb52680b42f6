"""Who works here as what, and which caps hold, is the same at every desk that knows the same lines, in whichever order they came."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import count
from pathlib import Path
from string import ascii_uppercase

import pytest

from tests.hub.desks import Desk, new_desk
from tests.hub.test_said_apart import hear, settle
from tests.rig import PINS
from tracker.desk import people, policy
from tracker.desk.meeting import adopting, lowering
from tracker.desk.stamp import quiet_stamp
from tracker.domain.cap import policy_on
from tracker.domain.people import Role
from tracker.ledger import house as of_house

DESKS = 3
_NUMBERS = count()
ROLES = (Role.REP, Role.LEAD, Role.MANAGER)
Act = tuple[str, int, int, int]
"""What, at which desk, a number (of which desk is heard), and which role, amount (or how many lines are heard)."""


@pytest.fixture
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Desk]]:
    """Desks of one hotel that say they joined, and hear of each other what a test hands on; clocks two minutes apart."""
    made = [new_desk(tmp_path_factory.mktemp("decided") / str(n)) for n in range(DESKS)]
    for desk, apart in zip(made, (0, 120, -120), strict=True):
        desk.now = made[0].now + timedelta(seconds=apart)
        joined(desk)
    settle(made, random.Random(1), made[0].ledger.desk)
    yield made
    for desk in made:
        desk.ledger.close()


def joined(desk: Desk, *, first: bool = False) -> None:
    """Its line that it joined a hub."""
    at = quiet_stamp(desk.ledger, desk.house, desk.now)
    with desk.ledger.write():
        desk.ledger.append(at.line("note", "MM", {"what": "hub", "did": adopting.JOINED, "first": first}))


def do(desks: Sequence[Desk], who: str, act: Act) -> None:
    """One act, where it is allowed."""
    what, at, first, second = act
    desk = desks[at]
    for one in desks:
        one.later(seconds=1)
    manager, stays = desk.people["MM"], not of_house.people(desk.ledger)[who].retired
    if what == "hear" and first % DESKS != at:
        hear(desk, desks[first % DESKS], 1 + second, desks[0].ledger.desk)
    elif what == "cap":
        desk.cap(1000 * (first + 1), ROLES[second % 2])
    elif what == "policy":
        policy.set_sole_lead(desk.ledger, bool(second % 2), manager, desk.now)
    elif what == "back":
        desk.set_clock(seconds=-10)
    elif what == "role" and stays:
        people.change_role(desk.ledger, who, ROLES[second % 3], manager, desk.now)
    elif what == "retire" and stays:
        people.retire(desk.ledger, who, manager, desk.now)


def told(desk: Desk, who: str) -> list[object]:
    """What somebody is who has not left, which cap holds for whom, and whether a lead may approve an own entry, as a desk says."""
    known, caps = of_house.people(desk.ledger)[who], of_house.caps(desk.ledger)
    held = [policy_on(caps, role, desk.day) for role in ROLES]
    return [None if known.retired else known.role, held, of_house.sole_lead(desk.ledger)]


def play(desks: Sequence[Desk], acts: Sequence[Act], seed: int) -> None:
    """Somebody joins, all of it is done, and the desks hear of each other: all must say the same."""
    lobby, number = desks[0], next(_NUMBERS)
    who = f"{ascii_uppercase[number // 100]}{number % 100:02}"
    people.add(lobby.ledger, f"Person {number}", who, Role.REP, PINS["RR"], lobby.people["MM"], lobby.now)
    settle(desks, random.Random(seed), lobby.ledger.desk)
    for act in acts:
        do(desks, who, act)
    settle(desks, random.Random(seed), lobby.ledger.desk)
    found = [told(desk, who) for desk in desks]
    assert found == [found[0]] * DESKS, acts


def by_lot(chance: random.Random) -> Act:
    what = chance.choice(("role", "role", "role", "retire", "cap", "policy", "hear", "hear", "hear", "back"))
    return what, chance.randrange(DESKS), chance.randrange(3), chance.randrange(4)


SMALLEST = {
    "a third decision between two that say the same": [("role", 2, 0, 1), ("role", 0, 0, 2), ("role", 1, 0, 1), ("hear", 2, 1, 3)],
    "after the clock was put back": [("back", 0, 0, 0), ("retire", 0, 0, 0)],
    "after a clock that is ahead said the same": [("role", 2, 0, 1), ("role", 1, 0, 1), ("hear", 2, 1, 3), ("role", 2, 0, 2)],
}  # fmt: skip


def test_what_desks_decide_apart_comes_to_the_same_at_all(desks: list[Desk]) -> None:
    for acts in SMALLEST.values():
        play(desks, acts, 1)


def test_what_is_heard_before_the_decision_that_it_came_after_holds_all_the_same(desks: list[Desk]) -> None:
    """Of a desk whose clock is behind, after one of a clock that is ahead: by its own instant alone it would be overtaken here."""
    lobby, ahead, behind = desks
    founder, manager = lobby.ledger.desk, lobby.people["MM"]
    people.add(lobby.ledger, "Rita Rep", "RR", Role.MANAGER, PINS["RR"], manager, lobby.now)
    settle(desks, random.Random(1), founder)
    for desk, role, amount in ((ahead, Role.LEAD, 3000), (lobby, Role.LEAD, 2000), (behind, Role.REP, 1000)):
        for one in desks:
            one.later(seconds=1)
        if desk is behind:
            hear(behind, ahead, founder=founder)
        people.change_role(desk.ledger, "RR", role, desk.people["MM"], desk.now)
        desk.cap(amount)
    hear(lobby, behind, founder=founder)
    hear(lobby, ahead, founder=founder)
    settle(desks, random.Random(1), founder)
    assert [told(desk, "RR")[0] for desk in desks] == [Role.REP] * DESKS
    held = [policy_on(of_house.caps(desk.ledger), Role.REP, desk.day) for desk in desks]
    assert [cap.amount for cap in held if cap is not None] == [1000] * DESKS


def test_who_left_before_it_was_heard_that_they_joined_is_no_active_person(desks: list[Desk]) -> None:
    """As where one desk's lines come before another's, in which somebody joined."""
    lobby, spa, pool = desks
    people.add(lobby.ledger, "New Person", "NP", Role.REP, PINS["RR"], lobby.people["MM"], lobby.now)
    hear(spa, lobby, founder=lobby.ledger.desk)
    people.retire(spa.ledger, "NP", spa.people["MM"], spa.now)
    hear(pool, spa, founder=lobby.ledger.desk)
    hear(pool, lobby, founder=lobby.ledger.desk)
    assert of_house.people(pool.ledger)["NP"].retired
    settle(desks, random.Random(1), lobby.ledger.desk)
    assert all(of_house.people(desk.ledger)["NP"].retired for desk in desks)


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (1,)])
def test_in_a_hub_made_anew_who_is_new_hears_what_held_in_the_one_before(tmp_path: Path, order: Sequence[int]) -> None:
    """IT dropped it, and another desk than the first of then is the first of now; that one may never come back."""
    lobby, spa, pool = made = [new_desk(tmp_path / str(n)) for n in range(DESKS)]
    for n, desk in enumerate(made):
        desk.now = lobby.now + timedelta(minutes=n)
    people.add(lobby.ledger, "Rita Rep", "RR", Role.REP, PINS["RR"], lobby.people["MM"], lobby.now)
    lobby.cap(9900, Role.LEAD)
    joined(lobby, first=True)
    joined(spa)
    hear(spa, lobby, founder=lobby.ledger.desk)
    lobby.later(minutes=5).cap(4400)
    spa.later(minutes=5)
    hear(spa, lobby, founder=lobby.ledger.desk)
    for desk in made:
        desk.later(minutes=9)
    joined(spa, first=True)
    joined(pool)
    for n in order:
        hear(pool, made[n], founder=spa.ledger.desk)
    assert told(pool, "RR") == told(spa, "RR")
    held = [policy_on(of_house.caps(pool.ledger), role, pool.day) for role in (Role.REP, Role.LEAD)]
    assert [cap.amount for cap in held if cap is not None] == [4400, 9900]
    if len(order) > 1:
        joined(lobby)
        lobby.later(minutes=1).cap(1100, Role.LEAD)
        assert [change.to.cap.amount for change in lowering.changes(lowering.decided(lobby.ledger))][-1] == 1100
        settle(made, random.Random(1), spa.ledger.desk)
        assert [told(desk, "RR") for desk in made] == [told(lobby, "RR")] * DESKS
    for desk in made:
        desk.ledger.close()


@pytest.mark.slow
def test_whatever_desks_decide_in_whichever_order_it_is_heard(desks: list[Desk]) -> None:
    first = int(os.environ.get("LATITUDE_HUB_SEED") or random.SystemRandom().randrange(10**9))
    for seed in range(first, first + int(os.environ.get("LATITUDE_HUB_RUNS") or 25)):
        chance = random.Random(seed)
        acts = [by_lot(chance) for _ in range(chance.randrange(2, 30))]
        sys.stdout.write(f"LATITUDE_HUB_SEED={seed}\n")
        play(desks, acts, seed)
