"""Three desks as processes, killed at random, a hub that is killed, stopped and stalled, and cables between them that are cut:
in the end all know the same.

The default run takes a small sample. All of it (1,000 posts a desk): `sh packaging/run test -m slow tests/hub/test_partitions.py`;
LATITUDE_HUB_SEED repeats a run.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.network import Cable
from tests.hub.test_holds import patient
from tests.hub.test_meeting import same, settle
from tests.hub.test_over import told
from tests.rig import refused
from tracker.desk import guests
from tracker.desk.meeting import joining
from tracker.desk.meeting.holding import Holding
from tracker.desk.meeting.holds import LIMIT, Holds
from tracker.desk.meeting.meeting import meet
from tracker.domain.problems import LedgerFault
from tracker.hub.server import Server
from tracker.ledger.store import Ledger


@dataclass
class Run:
    """Desks at work until each has its posts: what each acknowledged, and how often which trouble came."""

    said: dict[str, set[str]] = field(default_factory=dict)
    troubles: Counter[str] = field(default_factory=Counter)


def run_apart(
    three: Three, cluster: Cluster, ring: Path, posts: int, chance: random.Random, cables: Sequence[Cable] = ()
) -> Run:  # fmt: skip
    """Let the desks work as processes, each at its cable where it has one."""
    run = Run()
    env = {**os.environ, "LATITUDE_TEST_KEYRING": str(ring)}
    working: dict[Path, subprocess.Popen[str]] = {}
    folders = [desk.ledger.path.parent for desk in three]
    where = {folder: cable.words for folder, cable in zip(folders, cables, strict=False)}
    done: set[Path] = set()
    while len(done) < len(folders):
        for folder in folders:
            process = working.get(folder)
            if process is None and folder not in done:
                args = [
                    *where.get(folder, ()),
                    sys.executable,
                    "-m",
                    "tests.hub.worker",
                    str(folder),
                    str(chance.random()),
                    str(posts),
                ]
                working[folder] = subprocess.Popen(args, env=env, stdout=subprocess.PIPE, text=True)
            elif process is not None and (process.poll() is not None or chance.random() < 0.05):
                process.kill()
                out, _ = process.communicate()
                run.said.setdefault(folder.name, set()).update(
                    line for line in out.splitlines(keepends=False) if len(line) == 36
                )
                assert process.returncode in (0, -9), folder
                run.troubles["desk killed"] += process.returncode != 0
                if process.returncode == 0:
                    done.add(folder)
                del working[folder]
        run.troubles[trouble(cluster, chance)] += 1
        for cable in cables:  # each by itself: some meet while others cannot
            if cable.is_cut and chance.random() < 0.2:
                cable.mend()
            elif not cable.is_cut and chance.random() < 0.06:
                cable.cut()
                run.troubles["cable cut"] += 1
        time.sleep(0.3)
    for cable in cables:
        cable.mend()
    return run


def trouble(cluster: Cluster, chance: random.Random) -> str:
    """What happens to a hub; what it was."""
    what = chance.random()
    if what < 0.04:
        cluster.kill()
        time.sleep(chance.random())
        cluster.start(*cluster.settings)
        return "hub killed"
    if what < 0.08:
        cluster.stop()
        time.sleep(chance.random())
        cluster.start(*cluster.settings)
        return "hub stopped"
    if what < 0.14:
        with cluster.stalled():
            time.sleep(chance.random() * 2)
        return "hub stalled"
    return "none"


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


def cut_off(three: Three, cluster: Cluster, ring: Path, cables: Sequence[Cable] = ()) -> Run:
    """All of it; what was drawn by lot is printed."""
    seed = os.environ.get("LATITUDE_HUB_SEED") or str(random.SystemRandom().randrange(10**9))
    sys.stdout.write(f"LATITUDE_HUB_SEED={seed}\n")
    for desk in three:
        desk.ledger.close()
    posts = int(os.environ.get("LATITUDE_HUB_POSTS", "1000"))
    run = run_apart(three, cluster, ring, posts, random.Random(seed), cables)
    sys.stdout.write(f"{dict(run.troubles)}\n")
    end_equal(three, run.said, posts)
    return run


@pytest.mark.slow
def test_whatever_is_cut_off_every_desk_ends_with_every_line_once(three: Three, cluster: Cluster, ring: Path) -> None:
    cut_off(three, cluster, ring)


@pytest.mark.slow
def test_whoevers_cable_is_cut_every_desk_ends_with_every_line_once(
    apart: Three, cluster: Cluster, ring: Path, cables: list[Cable]
) -> None:
    """The same, and each desk's own network goes away and comes back: two may meet while the third cannot."""
    assert all(desk.state.place.strict for desk in apart)
    assert cut_off(apart, cluster, ring, cables).troubles["cable cut"] > 0


def test_a_desk_whose_cable_is_cut_works_alone_and_then_all_know_the_same(apart: Three, cables: list[Cable]) -> None:
    """Connections stay open and hear nothing: the post is marked after its 0.3 s, the meeting is given up, the others meet."""
    lobby, spa, pool = apart
    ada = lobby.guest()
    settle(*apart)
    with cables[1].inside():
        with refused("hub_certificate"):  # outside of loopback, whom nobody vouches for is told no password
            Server(replace(spa.state.place, root=""), "x")
        spa.across = holds = Holds(lambda: spa.now, chance=lambda: 1.0)
        holds.met(spa.ledger, 3)
        hub, sealer = joining.connected(spa.ledger.ledger_id, spa.state)
    assert holds.desks == 3
    cables[1].cut()
    began = time.monotonic()
    assert spa.post(guests.get(spa.ledger, ada.id), 7000).line.body["unconfirmed"] is True
    assert time.monotonic() - began < LIMIT + 0.5
    hub.server._patience = 0.4
    with hub.server, pytest.raises(LedgerFault) as caught:
        meet(spa.ledger, hub, sealer, lambda: spa.now)
    assert (caught.value.code, caught.value.elsewhere) == ("hub_unreachable", True)
    lobby.post(ada, 6000)
    settle(lobby, pool)
    assert [desk.standing(guests.get(desk.ledger, ada.id)).spent for desk in apart] == [6000, 7000, 6000]
    cables[1].mend()
    with cables[1].inside():
        assert spa.meet().shipped > 0
    settle(*apart)
    same(*apart)
    assert [told(desk) for desk in apart] == [[("RR", 10_000, 13_000, 3000)]] * 3
    holds.close()


@pytest.mark.slow
def test_a_desk_whose_power_fails_while_it_holds_is_waited_for_and_never_silently(
    apart: Three, cluster: Cluster, cables: list[Cable], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its line is on its disk, and on its way nowhere: the server hears nothing, keeps the lock for a dozen seconds, and the claim for good."""
    lobby, spa, _ = apart
    ada = lobby.guest()
    settle(*apart)
    with cables[0].inside():
        lobby.across = holds = Holds(lambda: lobby.now, chance=lambda: 1.0)
        holds.met(lobby.ledger, 3)
    send, is_cut = Holding.send, threading.Event()

    def late(holding: Holding, path: Path, limit: float) -> None:
        is_cut.wait(20)
        send(holding, path, limit)

    with monkeypatch.context() as patch:
        patch.setattr(Holding, "send", late)
        assert "unconfirmed" not in lobby.post(ada, 7000).line.body
        cables[0].cut()
        is_cut.set()
        assert holds.settle(5)
    lobby.across = None
    spa.across = other = Holds(lambda: spa.now, chance=lambda: 1.0)
    other.met(spa.ledger, 3)
    locks = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
    began, marked = time.monotonic(), []
    with cluster.admin(lobby.state.place.database) as admin:
        while admin.execute(locks.encode()).fetchone() != (0,) or time.monotonic() - began < 3:
            assert time.monotonic() - began < 20
            marked.append(spa.post(guests.get(spa.ledger, ada.id), 10).line.body.get("unconfirmed"))
            time.sleep(1)
    sys.stdout.write(f"the lock was let go after {time.monotonic() - began:.0f} s\n")
    assert len(marked) > 3
    assert set(marked) == {True}
    assert spa.post(guests.get(spa.ledger, ada.id), 6000).line.body["unconfirmed"] is True
    cables[0].mend()
    holds.close()
    settle(*apart)
    assert [len(told(desk)) for desk in apart] == [1, 1, 1]
    other.close()
    patient(monkeypatch)  # whether it can be exact is asked, not how quick a loaded machine is
    spa.across = anew = Holds(lambda: spa.now, chance=lambda: 1.0)
    anew.met(spa.ledger, 3)
    assert "unconfirmed" not in spa.post(guests.get(spa.ledger, ada.id), 10, approver="LL").line.body
    anew.close()
    settle(*apart)
    same(*apart)


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
