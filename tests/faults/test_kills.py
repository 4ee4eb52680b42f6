"""A desk killed at any moment while it posts: every line it vouched for is there, once, and the chain holds.

    sh packaging/run test tests/faults/test_kills.py                                     15 kills, 40 where CI=true
    sh packaging/run test -m slow tests/faults/test_kills.py                             100 more
    LATITUDE_FAULT_TIMES=10 sh packaging/run test -m slow tests/faults/test_kills.py     1,000

On a real disk, where a commit takes so long that many a kill comes in the middle of one.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults.acts import NAME
from tests.faults.chance import chance, in_ci, times
from tests.faults.conftest import Ready
from tests.faults.soundness import complaints
from tests.faults.stage import Stage


def killed(ready: Ready, folder: Path, kills: int, dice: random.Random) -> tuple[int, int]:
    """Kill so many desks, one after the other on the same ledger; (lines vouched for, kills inside a transaction)."""
    ready.copy(folder)
    vouched: list[str] = []
    inside = 0
    with Stage() as stage:
        for n in range(kills):
            played = stage.play("work", folder, kill_after=dice.uniform(0, 0.12), seed=dice.randrange(2**32))
            assert played.code == -9, (n, played)
            assert not played.noise, played.noise
            assert played.first("open")
            vouched += played.every("ack")
            hot = folder / f"{NAME}-journal"
            inside += hot.exists() and hot.stat().st_size > 0
            assert complaints(folder, vouched) == [], f"after kill {n + 1}"
    return len(vouched), inside


def test_what_was_acknowledged_outlives_a_kill(ready: Ready, tmp_path: Path) -> None:
    kills = in_ci(15, 40)
    lines, inside = killed(ready, tmp_path / "desk", kills, chance("kills"))
    print(f"{kills} kills, {inside} of them inside a transaction; {lines} lines acknowledged, none lost")  # noqa: T201
    assert lines > kills  # they were at work when they were killed


@pytest.mark.slow
def test_what_was_acknowledged_outlives_every_kill(ready: Ready, tmp_path: Path) -> None:
    dice, kills = chance("many kills"), times(100)
    done = [killed(ready, tmp_path / f"desk {n}", min(100, kills - n), dice) for n in range(0, kills, 100)]
    lines, inside = (sum(column) for column in zip(*done, strict=True))
    print(f"{kills} kills, {inside} of them inside a transaction; {lines} lines acknowledged, none lost")  # noqa: T201
    assert inside > 0


def test_a_desk_that_is_not_killed_works_to_its_end(ready: Ready, tmp_path: Path) -> None:
    """So that the tests above kill a desk that works, not one that fails."""
    folder = ready.copy(tmp_path / "desk")
    with Stage() as stage:
        played = stage.play("work", folder, seed=chance("no kill").randrange(2**32), most=40)
    assert (played.code, played.noise, played.hung) == (0, "", False)
    assert len(played.every("ack")) > 10
    assert complaints(folder, played.every("ack")) == []
    assert complaints(folder, [*played.every("ack"), "never posted"]) == ["lost: never posted"]


@pytest.mark.by_lot("controls of the faults", 2)
def test_the_same_kills_find_a_desk_that_vouches_before_its_commit(ready: Ready, tmp_path: Path) -> None:
    folder, dice = ready.copy(tmp_path / "desk"), chance("too early")
    with Stage() as stage:
        for _ in range(100):
            seed = dice.randrange(2**32)
            played = stage.play("work", folder, kill_after=dice.uniform(0, 0.1), seed=seed, too_early=True)
            found = complaints(folder, played.every("ack"))
            if found:
                break
    assert [x for x in found if x.startswith("lost: ")] == found != []
