"""A hub that an older program made, of each schema there was, is brought up to date while desks of that program are at work in it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.of_then import GONE
from tests.hub.test_meeting import same, settle, verify_independently
from tests.packaging.conftest import ROOT
from tracker.desk import guests
from tracker.desk.meeting import joining, making
from tracker.desk.meeting.grouping import group_facts
from tracker.desk.shift_facts import day_facts
from tracker.domain.meeting import place_of
from tracker.hub import schema
from tracker.hub.server import Server
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

pytestmark = pytest.mark.slow
NEXT = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
"""What came after the first schema, and after each that followed."""
ITSELF = 7
"""Before this schema desks wrote entries and texts themselves, which no hub lets them any more."""
WITHIN = 120


def program_with(version: int, folder: Path) -> Path:
    """The last program whose hub has this schema, as it was committed. Skipped where the history ends above it."""
    file = f"tracker/hub/{NEXT[version - 1]}_schema.py"
    git = ["git", "-C", str(ROOT)]
    found = subprocess.run(
        [*git, "log", "-1", "--diff-filter=A", "--format=%H", "--", file], capture_output=True, text=True, check=False
    )
    packed = found.stdout.strip() and subprocess.run(
        [*git, "archive", f"{found.stdout.strip()}^", "tracker", "tests", "resources"], capture_output=True, check=False
    )
    if not packed or packed.returncode != 0:
        pytest.skip("no older program is run here: this is no clone, or its history does not go back so far")
    folder.mkdir()
    subprocess.run(["tar", "-x", "-C", folder], input=packed.stdout, check=True)
    (folder / "of_then.py").write_bytes((Path(__file__).with_name("of_then.py")).read_bytes())
    return folder


@contextmanager
def at_work(program: Path, folder: Path, url: str) -> Iterator[subprocess.Popen[str]]:
    """Desks of that program, in a process of their own."""
    with subprocess.Popen(
        [sys.executable, "of_then.py", str(folder), url], cwd=program, env={**os.environ, "PYTHONPATH": str(program)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as desks:  # fmt: skip
        try:
            yield desks
        finally:
            desks.kill()


def said(desks: subprocess.Popen[str]) -> str:
    assert desks.stdout is not None
    assert desks.stderr is not None
    line = desks.stdout.readline().strip()
    return line or pytest.fail(desks.stderr.read())


def opened(folder: Path) -> Desk:
    """A desk by this program."""
    ledger = Ledger(folder / "latitude.ledger")
    return Desk(ledger, datetime.now(UTC), of_house.people(ledger))


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_desks_go_on_over_the_update_of_their_hub_and_nothing_is_lost(
    version: int, cluster: Cluster, database: str, ring: Path, tmp_path: Path
) -> None:
    program = program_with(version, tmp_path / "program")
    url = cluster.url(database)
    with at_work(program, tmp_path, url) as old, Server(*place_of(url)) as owner:
        assert said(old) == str(version)
        assert schema.make(owner) == schema.VERSION - version
        assert old.stdin is not None
        old.stdin.write("go on\n")
        old.stdin.flush()
        assert said(old) == ("3" if version >= ITSELF else "hub_not_made"), "over the connection of before the update"
        assert said(old) == "hub_newer"
        assert old.wait(WITHIN) == 0
    lobby, spa = (opened(tmp_path / name) for name in ("lobby", "spa"))
    pool = new_desk(tmp_path / "pool")
    join(pool, let_in(cluster, database, "pool")["pool"], joining.key_of(lobby.ledger, lobby.people["MM"]))
    every = (lobby, spa, pool)
    settle(*every)
    day = pool.day
    cleo = next(stay for stay in guests.find(pool.ledger, "Cleo", pool.now))
    pool.reverse(pool.post(cleo, 400, by="MM", cause="IT.wifi"), by="MM")
    settle(*every)
    same(*every)
    assert verify_independently(pool, tmp_path) == 3
    assert [guests.get(desk.ledger, cleo.id).guest for desk in every] == ["Cleo Example"] * 3
    for kept in (*tmp_path.glob("*/latitude.ledger*"), *cluster.data.glob("base/*/*")):
        assert GONE.encode() not in kept.read_bytes()
    made = making.create(url, "", hotel=None, desks=(), auditor=False, group=True)
    sums = cluster.url(database, made.users[0].place.user, made.users[0].password)
    (one,) = group_facts(sums, str, day, day).hotels
    told = [day_facts(desk.ledger, day, desk.now) for desk in every]
    assert (one.value, one.cost, one.gestures, one.reversed) == (
        sum(f.value for f in told), sum(f.cost for f in told), sum(f.gestures for f in told), sum(f.reversed for f in told),
    )  # fmt: skip
    assert (one.gestures, one.reversed) == (7, 1900)
    assert {c.cause: c.value for c in one.causes} == {"FD.queue": 4700, "IT.wifi": 1400, "": 900}
    for desk in every:
        desk.ledger.close()
