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
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_meeting import same, settle
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
