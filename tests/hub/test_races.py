"""The same rep and the same guest at three desks at once, hub reachable: the cap holds to the unit, and no line is unsure.

The default run takes a handful. The 1,000 of the README: `sh packaging/run test -m slow tests/hub/test_races.py`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_holds import is_marked, patient
from tests.hub.test_meeting import same, settle
from tests.hub.test_over import told
from tracker.desk import guests
from tracker.desk.meeting import holds
from tracker.desk.meeting.holds import Holds
from tracker.domain.problems import Refused
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

CAP, EACH = 10_000, 4_000
"""Two of three fit under the cap: whoever is last is refused."""


def race(desk: Desk, stays: list[str], start: threading.Barrier) -> list[Line | None]:
    """What one desk could post to each guest in turn, all desks at the same moment."""
    with Ledger(desk.ledger.path) as ledger:
        here = Desk(ledger, desk.now, desk.people)
        here.across = made = Holds(lambda: here.now)
        made.met(ledger, 3)
        found: list[Line | None] = []
        for id_ in stays:
            stay = guests.get(ledger, id_)
            made.met(ledger, 3)  # as meetings do beside an open desk
            start.wait(120)
            try:
                found.append(here.post(stay, EACH).line)
            except Refused as refusal:
                if refusal.code != "over_cap":
                    raise
                found.append(None)
        made.close()
        return found


def hold_races(three: Three, count: int) -> list[list[Line | None]]:
    """So many races; each desk's lines. Every journal is whole and the same in the end, and no cap was exceeded."""
    lobby = three[0]
    stays = [lobby.guest(f"Guest {n}", str(n)).id for n in range(count)]
    settle(*three)
    start = threading.Barrier(3)
    with ThreadPoolExecutor(3) as desks:
        found = list(desks.map(lambda desk: race(desk, stays, start), three))
    settle(*three)
    same(*three)
    for place, id_ in enumerate(stays):
        given = [lines[place] for lines in found if lines[place] is not None]
        assert lobby.standing(guests.get(lobby.ledger, id_)).spent == EACH * len(given)
    return found


def exact(three: Three, count: int) -> None:
    found = hold_races(three, count)
    for lines in zip(*found, strict=True):
        given = [line for line in lines if line is not None]
        assert len(given) == CAP // EACH
        assert not any(map(is_marked, given))
    assert [told(desk) for desk in three] == [[], [], []]


def test_the_cap_holds_at_three_desks_at_once(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    patient(monkeypatch)
    exact(three, 5)


@pytest.mark.slow
def test_the_cap_holds_in_a_thousand_races_of_processes(three: Three, ring: Path) -> None:
    """Each desk a process of its own, told at the same moment."""
    lobby, count = three[0], 1000
    stays = [lobby.guest(f"Guest {n}", str(n)).id for n in range(count)]
    settle(*three)
    for desk in three:
        desk.ledger.close()
    with at_work(three, ring) as racing:
        assert [heard(one) for one in racing] == ["ready"] * 3
        for id_ in stays:
            for one in racing:
                assert one.stdin is not None
                one.stdin.write(id_ + "\n")
            assert sorted(heard(one) for one in racing) == ["posted"] * (CAP // EACH) + ["refused"]
        for one in racing:
            one.communicate(timeout=60)
    for desk in three:
        desk.ledger = Ledger(desk.ledger.path)
    settle(*three)
    same(*three)
    assert [told(desk) for desk in three] == [[], [], []]
    assert {lobby.standing(guests.get(lobby.ledger, id_)).spent for id_ in stays} == {EACH * (CAP // EACH)}


@contextmanager
def at_work(three: Three, ring: Path) -> Iterator[list[subprocess.Popen[str]]]:
    """The desks as processes; none outlives the test, which another would be blamed for."""
    env = {**os.environ, "LATITUDE_TEST_KEYRING": str(ring)}
    with ExitStack() as kept:
        racing = [
            kept.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.hub.racer", str(desk.ledger.path.parent), str(EACH)],
                    env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
                )
            )
            for desk in three
        ]  # fmt: skip
        try:
            yield racing
        finally:
            for one in racing:
                one.kill()


def heard(one: subprocess.Popen[str]) -> str:
    assert one.stdout is not None
    return one.stdout.readline().strip()


@pytest.mark.slow
def test_with_the_patience_of_a_desk_whatever_is_over_is_marked(three: Three) -> None:
    """A machine that is busy with other things exceeds `LIMIT` now and then: then the line says so itself."""
    began = time.monotonic()
    found = hold_races(three, 200)
    marked = sum(is_marked(line) for lines in found for line in lines if line is not None)
    over = 0
    for lines in zip(*found, strict=True):
        given = [line for line in lines if line is not None]
        if EACH * len(given) > CAP:
            over += 1
            assert any(map(is_marked, given))
    spent = time.monotonic() - began
    sys.stdout.write(
        f"200 races within {holds.LIMIT} s a post: {marked} lines unconfirmed, {over} over, {spent:.0f} s\n"
    )
    assert [len(told(desk)) for desk in three] == [over] * 3
