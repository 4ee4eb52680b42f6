"""Three desks as processes give to the same guests while none reaches the hub: what is too much is named at all three when they meet,
each of it and nothing else. What is too much is added up here anew, from the lines themselves.

LATITUDE_HUB_SEED repeats a run.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_meeting import same, settle
from tracker.desk import guests, merging
from tracker.desk.meeting import over
from tracker.desk.meeting.named import Named
from tracker.domain.stay import Stay
from tracker.ledger.merged import joined, together
from tracker.ledger.store import Ledger

pytestmark = pytest.mark.slow

GUESTS, POSTS = 30, 60
CAP = 10_000


def give(three: Three, ring: Path, seed: str) -> None:
    """The desks at work, until each is done."""
    env = {**os.environ, "LATITUDE_TEST_KEYRING": str(ring)}
    at_work = [
        subprocess.Popen([sys.executable, "-m", "tests.hub.giver", str(desk.ledger.path.parent), seed, str(POSTS)], env=env)
        for desk in three
    ]  # fmt: skip
    assert [one.wait(300) for one in at_work] == [0, 0, 0]


def too_much(three: Three) -> dict[tuple[str, str], int]:
    """By (rep, guest) what is above the cap and was approved by nobody, of those to whom several desks gave."""
    spent: dict[tuple[str, str], int] = defaultdict(int)
    desks: dict[tuple[str, str], set[str]] = defaultdict(set)
    for desk in three:
        back = dict(desk.ledger.query("SELECT about, sum(amount) FROM journal WHERE kind = 'reversal' GROUP BY about"))
        sql = "SELECT uuid, rep, stay, amount, body FROM journal WHERE kind = 'credit'"
        for uuid, rep, stay, amount, body in desk.ledger.query(sql):
            rest = amount + back.get(uuid, 0)
            spent[rep, stay] += rest - max(0, min(json.loads(body).get("over_by", 0), rest))
            desks[rep, stay].add(desk.ledger.desk)
    return {key: total - CAP for key, total in spent.items() if total > CAP and len(desks[key]) > 1}


def named(desk: Desk) -> dict[tuple[str, str], int]:
    """The last that is on record at a desk by (rep, guest)."""
    notes = [line.body for line in desk.ledger.all_of("note") if line.body.get("what") == "over"]
    return {(body["rep"], body["guest"]): body["over_by"] for body in notes}


@pytest.mark.parametrize("how", ["killed", "stopped and continued"])
def test_every_excess_is_named_at_every_desk_and_nothing_else(
    three: Three, cluster: Cluster, ring: Path, how: str
) -> None:
    seed = os.environ.get("LATITUDE_HUB_SEED") or str(random.SystemRandom().randrange(10**9))
    sys.stdout.write(f"LATITUDE_HUB_SEED={seed}\n")
    for n in range(GUESTS):
        three[0].guest(f"Guest {n}", str(100 + n))
    settle(*three)
    for desk in three:
        desk.ledger.close()
    if how == "killed":
        cluster.kill()
        give(three, ring, seed)
        cluster.start()
    else:
        with cluster.stalled():
            give(three, ring, seed)
    for desk in three:
        desk.ledger = Ledger(desk.ledger.path)
    settle(*three)
    same(*three)
    expected = too_much(three)
    sys.stdout.write(f"{len(expected)} of {GUESTS * 2} caps exceeded\n")
    assert len(expected) > 5
    assert [named(desk) for desk in three] == [expected] * 3


def test_guests_whom_desks_merged_by_lot_are_the_same_everywhere_and_every_excess_is_on_record(three: Three) -> None:
    """Whoever merges whom at which desk, before or after which meeting: who is one is one at all, and so is what was given."""
    seed = os.environ.get("LATITUDE_HUB_SEED") or str(random.SystemRandom().randrange(10**9))
    sys.stdout.write(f"LATITUDE_HUB_SEED={seed}\n")
    chance = random.Random(seed)
    stays = [three[0].guest(f"Guest {n}", str(100 + n)) for n in range(12)]
    settle(*three)
    for _ in range(4):
        for _ in range(25):
            at_random(chance.choice(three), chance, stays)
        latest = max(desk.now for desk in three)
        for desk in three:
            desk.now = latest
        settle(*three)
        same(*three)
        one = [{tuple(sorted(together(desk.ledger, [stay.id]))) for stay in stays} for desk in three]
        assert one[0] == one[1] == one[2]
        assert joined(three[0].ledger) == joined(three[1].ledger) == joined(three[2].ledger)
        spent = [[desk.standing(stay, rep).spent for stay in stays for rep in ("RR", "R2")] for desk in three]
        assert spent[0] == spent[1] == spent[2]
        for desk in three:
            into = joined(desk.ledger)
            known = Named(desk.ledger)
            for rep, root in product(("RR", "R2"), {into.get(stay.id, stay.id) for stay in stays}):
                for found in over._exceeded(desk.ledger, rep, root, [desk.day]):
                    assert known.known(rep, root, desk.day.isoformat()) >= found.over_by


def at_random(desk: Desk, chance: random.Random, stays: Sequence[Stay]) -> None:
    """Somebody gives, has more approved, merges two stays, splits them again, or the desk meets."""
    desk.later(seconds=1)
    what, stay = chance.random(), guests.get(desk.ledger, chance.choice(stays).id)
    if what < 0.7:
        rep = chance.choice(("RR", "R2"))
        rest = desk.standing(stay, rep).remaining or 0
        desk.post(stay, chance.randrange(1, rest + 1) if rest else 5000, by=rep, approver=None if rest else "LL")
    elif what < 0.85:
        other = guests.get(desk.ledger, chance.choice(stays).id)
        if other.id != stay.id:
            merging.merge(desk.ledger, other.id, stay.id, desk.people["LL"], desk.now)
    elif what < 0.9:
        if split := [one for one in joined(desk.ledger) if one in {stay.id for stay in stays}]:
            merging.split(desk.ledger, chance.choice(split), desk.people["LL"], desk.now)
    elif what < 0.95:
        desk.meet()
