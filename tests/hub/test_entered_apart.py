"""A guest's entry is the same at every desk that knows the same lines, in whichever order they came, and gone at all once it was erased."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import count

import pytest

from tests.hub.desks import Desk, new_desk
from tests.hub.test_said_apart import hear, settle
from tracker.desk import guests, merging
from tracker.desk.erasing.erasure import erase
from tracker.domain.problems import Refused
from tracker.domain.stay import Stay
from tracker.ledger import erasure, register
from tracker.ledger.merged import joined
from tracker.ledger.verify import verify

DESKS, STAYS = 3, 3
_NAMES = count()
Act = tuple[str, int, int, int]
"""What, at which desk, with which stay (or hearing of which desk), and a number (or how many lines are heard)."""
CONFIRMED = {"in_house", "still_open", "erase"}


@pytest.fixture
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Desk]]:
    """Desks of one hotel that hear of each other what a test hands on; two clocks are alike, the third is two minutes behind."""
    made = [new_desk(tmp_path_factory.mktemp("entered") / str(n)) for n in range(DESKS)]
    for desk, apart in zip(made, (0, 0, -120), strict=True):
        desk.now = made[0].now + timedelta(seconds=apart)
    yield made
    for desk in made:
        desk.ledger.close()


def do(desks: Sequence[Desk], stays: Sequence[Stay], act: Act) -> None:
    """One act, where it is allowed; time passes with every other one, so that two desks do things at one instant."""
    what, at, first, second = act
    desk = desks[at]
    for one in desks:
        one.later(seconds=second % 2)
    id_, manager = stays[first % STAYS].id, desk.people["MM"]
    try:
        if what == "hear" and first % DESKS != at:
            hear(desk, desks[first % DESKS], 1 + 3 * second)
        elif what == "move":
            guests.move(desk.ledger, id_, str(500 + first * 100 + at * 10 + second), desk.now)
        elif what == "leave":
            guests.leave(desk.ledger, id_, desk.now)
        elif what == "rename":
            guests.rename(desk.ledger, id_, f"Name {at} {second}", desk.now)
        elif what == "merge":
            merging.merge(desk.ledger, id_, stays[second % STAYS].id, manager, desk.now)
        elif what == "erase":
            erase(desk.ledger, [id_], manager, desk.now, confirmed=CONFIRMED)
    except Refused:
        return  # it was erased, is one already, has left, or somebody has the room


def entry(desk: Desk, stay: str) -> object:
    """All that the register says of a stay at a desk."""
    found = register.own(desk.ledger, [stay])
    return [(one.rooms, one.name, one.arrival, one.departure, one.left_at, one.party) for one in found]


def play(desks: Sequence[Desk], acts: Sequence[Act], seed: int) -> None:
    stays = [desks[0].guest(f"Guest {next(_NAMES)}", "") for _ in range(STAYS)]
    ids = [stay.id for stay in stays]
    settle(desks, random.Random(seed))
    for act in acts:
        do(desks, stays, act)
    settle(desks, random.Random(seed))
    found = [[(entry(desk, id_), joined(desk.ledger).get(id_, id_)) for id_ in ids] for desk in desks]
    assert found == [found[0]] * DESKS, acts
    gone = [erasure.erased(desk.ledger, ids) for desk in desks]
    assert gone == [gone[0]] * DESKS, acts
    for desk in desks:
        assert not register.own(desk.ledger, [*gone[0]])
        assert not erasure.known_as(desk.ledger, [*gone[0]])
    for id_ in {*ids} - gone[0]:
        assert all(guests.get(desk.ledger, id_) for desk in desks)


def by_lot(chance: random.Random) -> Act:
    what = chance.choice(("move", "move", "leave", "rename", "merge", "hear", "hear", "hear", "erase"))
    return what, chance.randrange(DESKS), chance.randrange(STAYS), chance.randrange(4)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_rooms_at_one_instant_all_desks_keep_the_same(desks: list[Desk], order: tuple[int, int]) -> None:
    play(desks, [("move", order[0], 0, 0), ("move", order[1], 0, 2), ("hear", 2, 1, 3)], 1)


@pytest.mark.slow
def test_whatever_desks_enter_in_whichever_order_it_is_heard(desks: list[Desk]) -> None:
    first = int(os.environ.get("LATITUDE_HUB_SEED") or random.SystemRandom().randrange(10**9))
    for seed in range(first, first + int(os.environ.get("LATITUDE_HUB_RUNS") or 25)):
        chance = random.Random(seed)
        acts = [by_lot(chance) for _ in range(chance.randrange(2, 25))]
        sys.stdout.write(f"LATITUDE_HUB_SEED={seed}\n")
        play(desks, acts, seed)
    assert all(verify(desk.ledger, full=True).ok for desk in desks)
