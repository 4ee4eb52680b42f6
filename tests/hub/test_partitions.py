"""Three desks as processes, killed at random, and a hub that is killed, stopped and stalled: in the end all know the same.

The default run takes a small sample. All of it (1,000 posts a desk): `sh packaging/run test -m slow tests/hub/test_partitions.py`;
LATITUDE_HUB_SEED repeats a run.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_meeting import same, settle
from tracker.ledger.store import Ledger


def run_apart(three: Three, cluster: Cluster, ring: Path, posts: int, chance: random.Random) -> dict[str, set[str]]:
    """Let the desks work as processes until each has its posts; what each acknowledged."""
    said: dict[str, set[str]] = {}
    env = {**os.environ, "LATITUDE_TEST_KEYRING": str(ring)}
    working: dict[Path, subprocess.Popen[str]] = {}
    folders = [desk.ledger.path.parent for desk in three]
    done: set[Path] = set()
    while len(done) < len(folders):
        for folder in folders:
            process = working.get(folder)
            if process is None and folder not in done:
                args = [sys.executable, "-m", "tests.hub.worker", str(folder), str(chance.random()), str(posts)]
                working[folder] = subprocess.Popen(args, env=env, stdout=subprocess.PIPE, text=True)
            elif process is not None and (process.poll() is not None or chance.random() < 0.05):
                process.kill()
                out, _ = process.communicate()
                said.setdefault(folder.name, set()).update(
                    line for line in out.splitlines(keepends=False) if len(line) == 36
                )
                assert process.returncode in (0, -9), folder
                if process.returncode == 0:
                    done.add(folder)
                del working[folder]
        trouble(cluster, chance)
        time.sleep(0.3)
    return said


def trouble(cluster: Cluster, chance: random.Random) -> None:
    """What happens to a hub."""
    what = chance.random()
    if what < 0.04:
        cluster.kill()
        time.sleep(chance.random())
        cluster.start()
    elif what < 0.08:
        cluster.stop()
        time.sleep(chance.random())
        cluster.start()
    elif what < 0.14:
        with cluster.stalled():
            time.sleep(chance.random() * 2)


def end_equal(three: Three, said: dict[str, set[str]], posts: int) -> None:
    for desk in three:
        desk.ledger = Ledger(desk.ledger.path)
    settle(*three)
    same(*three)
    for desk in three:
        here = {row[0] for row in desk.ledger.query("SELECT uuid FROM journal WHERE kind = 'credit'")}
        assert len(here) == posts
        assert said[desk.ledger.path.parent.name] <= here
        assert desk.ledger.query("SELECT count(*) FROM given WHERE kind = 'credit'") == [(3 * posts,)]


@pytest.mark.slow
def test_whatever_is_cut_off_every_desk_ends_with_every_line_once(three: Three, cluster: Cluster, ring: Path) -> None:
    seed = os.environ.get("LATITUDE_HUB_SEED") or str(random.SystemRandom().randrange(10**9))
    sys.stdout.write(f"LATITUDE_HUB_SEED={seed}\n")
    for desk in three:
        desk.ledger.close()
    posts = int(os.environ.get("LATITUDE_HUB_POSTS", "1000"))
    said = run_apart(three, cluster, ring, posts, random.Random(seed))
    end_equal(three, said, posts)


def test_a_hub_that_goes_away_now_and_then_loses_and_doubles_nothing(three: Three, cluster: Cluster) -> None:
    chance = random.Random(11)
    stay = three[0].guest()
    settle(*three)
    given = 0
    for turn in range(45):
        desk: Desk = chance.choice(three)
        desk.later(seconds=1).post(stay, amount := chance.randrange(1, 50), by="MM")
        given += amount
        if turn == 15:
            cluster.kill()
        elif turn == 30:
            cluster.start()
        elif chance.random() < 0.2 and not 15 < turn < 30:
            desk.meet()
    settle(*three)
    same(*three)
    assert [desk.standing(stay, "MM").spent for desk in three] == [given] * 3
