"""Several processes on one ledger: the cap holds between them, no number is given twice, nobody is turned away too soon.

sh packaging/run test tests/faults/test_many_desks.py              3 processes, 40 gestures each
sh packaging/run test -m slow tests/faults/test_many_desks.py      6 processes, 1,000 each
"""

from __future__ import annotations

import contextlib
import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults.acts import NAME
from tests.faults.chance import chance, times
from tests.faults.conftest import Ready
from tests.faults.soundness import complaints, over_cap
from tests.faults.stage import Played, Stage
from tracker.ledger.connection import BUSY_SECONDS
from tracker.ledger.store import Ledger


def crowd(ready: Ready, folder: Path, desks: int, most: int, dice: random.Random) -> list[Played]:
    """So many desks at once, each in a process of its own, for the same guests and reps."""
    ready.copy(folder)
    seeds = [dice.randrange(2**32) for _ in range(desks)]
    with contextlib.ExitStack() as stack, ThreadPoolExecutor(desks) as pool:
        stages = [stack.enter_context(Stage()) for _ in range(desks)]
        plays = [
            pool.submit(stage.play, "crowd", folder, seed=seed, most=most, longest=1800.0)
            for stage, seed in zip(stages, seeds, strict=True)
        ]
        return [play.result() for play in plays]


def judge(ready: Ready, folder: Path, played: list[Played]) -> None:
    for one in played:
        assert (one.code, one.noise, one.hung) == (0, "", False), one
        faults = [x for x in one.said if "fault" in x]
        assert [x for x in faults if x["fault"] != "locked" or x["seconds"] < BUSY_SECONDS] == []
        print(f"longest wait {one.first('longest'):.2f} s, {len(faults)} times locked", one.first("refused"))  # noqa: T201
    acknowledged = [uuid for one in played for uuid in one.every("ack")]
    assert len(acknowledged) == len(set(acknowledged))
    assert complaints(folder, acknowledged) == []
    with Ledger(folder / NAME) as ledger:
        lines = ledger.lines("ORDER BY j.seq")
    posted = [line.uuid for line in lines[ready.lines :] if line.kind not in ("shift_open", "move")]
    assert sorted(posted) == sorted(acknowledged)


def test_desks_at_once_keep_the_cap_between_them(ready: Ready, tmp_path: Path) -> None:
    played = crowd(ready, tmp_path / "desk", 3, 40, chance("three desks"))
    judge(ready, tmp_path / "desk", played)
    assert sum(one.first("refused").get("over_cap", 0) for one in played) > 0  # the cap was in the way


@pytest.mark.slow
def test_six_desks_with_a_thousand_gestures_each(ready: Ready, tmp_path: Path) -> None:
    judge(ready, tmp_path / "desk", crowd(ready, tmp_path / "desk", 6, times(1000), chance("six desks")))


def test_the_same_check_sees_a_cap_that_was_broken(ready: Ready, tmp_path: Path) -> None:
    """One line more than fits, as a desk would post it that read the standing before another one wrote."""
    folder = ready.copy(tmp_path / "desk")
    with Ledger(folder / NAME) as ledger:
        line = next(line for line in ledger.lines("ORDER BY j.seq") if line.kind == "credit")
    assert over_cap([line] * 5) == []
    assert over_cap([line] * 6) == [f"line {line.seq} is over the cap"]
