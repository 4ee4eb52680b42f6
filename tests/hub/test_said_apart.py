"""Who is one guest is the same at every desk that knows the same lines, in whichever order they came: without any server."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import count

import pytest

from tests.hub.desks import Desk, new_desk
from tests.packaging.audit import VERIFIER
from tracker.desk import guests, merging
from tracker.desk.meeting import agreeing, believing
from tracker.desk.meeting.believing import SEALING, believe
from tracker.desk.meeting.proving import Came, Proven
from tracker.desk.stamp import quiet_stamp
from tracker.domain.stay import Stay
from tracker.ledger import entry, others
from tracker.ledger.merged import joined
from tracker.ledger.verify import verify

DESKS, STAYS = 3, 4
_NAMES = count()
Act = tuple[str, int, int, int]
"""What, at which desk, and two numbers: stays that are merged (the first is split), or from which desk and how many lines are heard."""


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Desk]]:
    """Desks of one hotel that hear of each other what a test hands on; clocks two minutes apart."""
    made = [new_desk(tmp_path_factory.mktemp("apart") / str(n)) for n in range(DESKS)]
    for desk, apart in zip(made, (0, 120, -120), strict=True):
        desk.now = made[0].now + timedelta(seconds=apart)
    yield made
    for desk in made:
        desk.ledger.close()


def hear(desk: Desk, of: Desk, most: int = -1, founder: str = "") -> int:
    """Take lines of another desk over, as a meeting does; how many."""
    head = others.head(desk.ledger, of.ledger.desk)
    rows = others.rows_of(of.ledger, of.ledger.desk, head.desk_seq + 1, most)
    if rows:
        at = quiet_stamp(desk.ledger, desk.house, desk.now)
        sealed = {row[10]: row[3] for row in rows if row[4] in SEALING and row[10]}
        entries = {stay: (found, sealed[stay]) for stay, found in entry.read(of.ledger, sealed).items()}
        believe(desk.ledger, Proven(Came(of.ledger.desk, head, rows), entries=entries), founder, at)
    return len(rows)


def settle(desks: Sequence[Desk], chance: random.Random, founder: str = "") -> None:
    """Hear of each other, in any order, until nobody has anything new."""
    for _ in range(6):
        pairs = [(one, of) for one in desks for of in desks if one is not of]
        chance.shuffle(pairs)
        if not sum([hear(one, of, founder=founder) for one, of in pairs]):
            return
    pytest.fail("the desks talk for ever")


def do(desks: Sequence[Desk], stays: Sequence[Stay], act: Act) -> None:
    """One act, as far as it can be done; whoever merges or splits sees at once what was said."""
    what, at, first, second = act
    desk = desks[at]
    for one in desks:
        one.later(seconds=1)
    manager, ledger = desk.people["MM"], desk.ledger
    if what == "hear" and first % DESKS != at:
        hear(desk, desks[first % DESKS], 1 + second)
    elif what == "merge":
        other, into = (guests.get(ledger, stays[n % STAYS].id) for n in (first, second))
        if other.id != into.id:
            merging.merge(ledger, other.id, into.id, manager, desk.now)
            assert joined(ledger)[other.id] == into.id
            assert into.id not in joined(ledger)
    elif what == "split":
        other = stays[first % STAYS]
        root = joined(ledger).get(other.id)
        if root is not None:
            merging.split(ledger, other.id, manager, desk.now)
            assert joined(ledger).get(other.id) != root
            assert joined(ledger).get(root, root) != other.id


def independently(desk: Desk) -> dict[str, str]:
    """Whose each stay is, by the verifier that shares no code with the program."""
    into: dict[str, str] = {}
    for line in desk.ledger.all_of("merge"):
        into[str(line.body["other"])] = str(line.body["into"]) if line.body["what"] == "merged" else ""
    return {stay: VERIFIER.end_of(stay, into) for stay in into}


def play(desks: Sequence[Desk], acts: Sequence[Act], seed: int) -> None:
    """Do it all, then hear of each other: every desk must come to the same."""
    chance = random.Random(seed)
    stays = [desks[0].guest(f"Guest {next(_NAMES)}", "") for _ in range(STAYS)]
    settle(desks, chance)
    for act in acts:
        do(desks, stays, act)
    settle(desks, chance)
    found = [{stay.id: joined(desk.ledger).get(stay.id, stay.id) for stay in stays} for desk in desks]
    number = {stay.id: n for n, stay in enumerate(stays)}
    groups = [[number[root] for root in one.values()] for one in found]
    assert groups == [groups[0]] * DESKS, acts
    for desk, one in zip(desks, found, strict=True):
        alone = independently(desk)
        assert {stay: alone.get(stay, stay) for stay in one} == one


M, S, H = "merge", "split", "hear"
SMALLEST = {
    "each into the other": [(M, 0, 1, 0), (M, 1, 0, 1)],
    "taken back at one desk, said at another": [(M, 0, 0, 1), (S, 0, 0, 0), (M, 1, 0, 1)],
    "said twice, taken back once": [(M, 0, 0, 1), (M, 1, 1, 0), (S, 1, 1, 0), (M, 2, 2, 1)],
    "one with two others, and taken back at once": [(M, 0, 0, 1), (M, 1, 0, 2), (S, 1, 0, 0)],
    "by a clock that is ahead, taken back by one that is not": [(M, 1, 0, 1), (H, 0, 1, 3), (S, 0, 0, 0), (H, 2, 0, 3)],
    "after a clock that is ahead took it back": [(M, 1, 0, 1), (S, 1, 0, 0), (H, 2, 1, 3), (M, 2, 0, 1)],
    "a chain that is cut in the middle": [(M, 0, 0, 1), (H, 1, 0, 1), (M, 1, 1, 2), (M, 2, 2, 0), (S, 1, 1, 0)],
}


@pytest.mark.parametrize("seed", range(2))
def test_what_desks_say_apart_comes_to_the_same_at_all(desks: list[Desk], seed: int) -> None:
    for acts in SMALLEST.values():
        play(desks, acts, seed)


def by_lot(chance: random.Random) -> Act:
    return chance.choice((M, M, S, H, H)), chance.randrange(DESKS), chance.randrange(STAYS), chance.randrange(STAYS)


def test_what_an_older_program_made_of_it_is_set_right_once(desks: list[Desk], monkeypatch: pytest.MonkeyPatch) -> None:
    stays = [desks[0].guest(f"Guest {next(_NAMES)}", "") for _ in range(STAYS)]
    settle(desks, random.Random(1))
    with monkeypatch.context() as patch:
        patch.setattr(believing, "agree", lambda *_: None)
        for act in SMALLEST["taken back at one desk, said at another"]:
            do(desks, stays, act)
        settle(desks, random.Random(1))
    for desk in desks:
        at = quiet_stamp(desk.ledger, desk.house, desk.now)
        for lines in (1, 0):
            before = desk.count("merge")
            agreeing.agree_once(desk.ledger, at)
            assert desk.count("merge") - before == (lines if desk is not desks[1] else 0)
        assert joined(desk.ledger)[stays[0].id] == stays[1].id


@pytest.mark.slow
def test_whatever_desks_say_in_whichever_order_it_is_heard(desks: list[Desk]) -> None:
    """Merges and splits at three desks by lot, of which each hears as much as chance will have it; every chain holds."""
    first = int(os.environ.get("LATITUDE_HUB_SEED") or random.SystemRandom().randrange(10**9))
    for seed in range(first, first + int(os.environ.get("LATITUDE_HUB_RUNS") or 150)):
        chance = random.Random(seed)
        acts = [by_lot(chance) for _ in range(chance.randrange(2, 40))]
        sys.stdout.write(f"LATITUDE_HUB_SEED={seed}\n")
        play(desks, acts, seed)
    for desk in desks:
        assert verify(desk.ledger, full=True).ok
        assert len(others.desks(desk.ledger)) == DESKS - 1
