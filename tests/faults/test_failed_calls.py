"""System calls that fail, and kills, at every n-th call of an act: nothing acknowledged is lost, and what is said is true.

sh packaging/run test tests/faults/test_failed_calls.py              16 of the points, 40 where CI=true
sh packaging/run test -m slow tests/faults/test_failed_calls.py      every one of them
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from itertools import groupby
from pathlib import Path

import pytest

from tests.desk.erasing.traces import traces
from tests.faults.acts import NAME
from tests.faults.calls import FAILURES, Point, calls_of, counted, struck
from tests.faults.chance import chance, in_ci
from tests.faults.conftest import Ready
from tests.faults.soundness import complaints
from tests.faults.stage import Played, Stage
from tracker.domain.gesture import new_uuid
from tracker.ledger import erasure
from tracker.ledger.store import Ledger

ADDS = {"post": 1, "reverse": 1, "approve": 1, "close": 1, "erase": 1, "found": 6}
"""How many lines each act adds when nothing fails."""


def stand(ready: Ready, act: str, folder: Path) -> Path:
    """Where an act begins: on the prepared ledger, or on nothing."""
    if act == "found":
        folder.mkdir(parents=True)
        return folder
    return ready.copy(folder)


def lines_in(folder: Path) -> int:
    """The lines of a ledger that may be a first start cut off."""
    with Ledger(folder / NAME, create=True) as ledger:
        return int(ledger.query("SELECT count(*) FROM journal")[0][0])


def points(ready: Ready, strace: str, memory: Path) -> list[Point]:
    """Every place where an act can be struck, from a run in which nothing fails."""
    found = []
    with counted(strace, memory / "log") as stage:
        played = {}
        for act, adds in ADDS.items():
            folder = stand(ready, act, memory / f"counting {act}")
            played[act] = stage.play(act, folder, uuid=new_uuid(), **ready.wanted())
            assert played[act].first("done"), played[act]
            assert lines_in(folder) == (0 if act == "found" else ready.lines) + adds
    for act, how in played.items():
        made = calls_of(memory / "log", how)
        assert made["pwrite64"] > 3, made
        assert made["fdatasync"] >= 4, made
        found += [
            Point(failure, act, call, number)
            for failure in FAILURES
            for call in failure.calls
            for number in range(1, made[call] + 1)
        ]
    return found


def strike(stage: Stage, ready: Ready, point: Point, folder: Path, tries: int = 1, *, lying: bool = False) -> Played:
    uuid = new_uuid()
    stand(ready, point.act, folder)
    played = stage.play(point.act, folder, idle=point.idle(), uuid=uuid, tries=tries, lying=lying, **ready.wanted())
    assert not played.hung, point
    assert not played.noise, f"{point}\n{played.noise}"
    assert played.code == (-9 if point.failure.error is None else 0), f"{point}: {played}"
    judge(ready, point, folder, played)
    shutil.rmtree(folder)
    return played


def judge(ready: Ready, point: Point, folder: Path, played: Played) -> None:
    """The ledger is sound, and holds what was said of it: all of the act or none of it."""
    done, recorded = played.first("done"), played.every("recorded")
    wrong = complaints(folder, [done] if done else [], create=point.act == "found")
    assert wrong == [], f"{point}: {played.said}"
    before = 0 if point.act == "found" else ready.lines
    lines = lines_in(folder)
    assert lines in (before, before + ADDS[point.act]), f"{point}: {lines} lines: {played.said}"
    if done:
        assert lines > before, f"{point}: {played.said}"
    elif "yes" in recorded:
        assert lines > before, f"{point} said it was recorded, and it is not: {played.said}"
    elif "unknown" not in recorded and played.code == 0:
        assert lines == before, f"{point} said it was not recorded, and it is: {played.said}"
    if point.act == "erase":
        judge_erased(folder, erased=lines > before, said=f"{point}: {played.said}")


def judge_erased(folder: Path, *, erased: bool, said: str) -> None:
    """The guest is whole, or is gone to the last byte once what is owed has been done; so is nobody else."""
    with Ledger(folder / NAME) as ledger:
        erasure.tidy(ledger)
        texts = ledger.query("SELECT count(*) FROM line_text")[0][0]
    left = traces(folder, ["Guest 0", "lost luggage"])
    assert bool(left) is not erased, f"{said}: {left}"
    assert texts == (0 if erased else 1), said
    assert all(traces(folder, [f"Guest {n}"]) for n in range(1, 6)), said


def worked_again(played: Played) -> bool:
    """Whether the act went through in the end, or had gone through without anybody knowing."""
    there = {"unknown", "yes"} & set(played.every("recorded"))
    return bool(played.first("done") or (there and played.first("refused")))


def strike_all(ready: Ready, strace: str, memory: Path, chosen: list[Point], dice: random.Random) -> Counter[str]:
    """Strike at each of these points; how it went, counted."""
    said: Counter[str] = Counter()
    for failure, some in groupby(sorted(chosen, key=lambda p: FAILURES.index(p.failure)), key=lambda p: p.failure):
        with struck(strace, failure) as stage:
            for n, point in enumerate(some):
                tries = dice.choice((1, 3))
                played = strike(stage, ready, point, memory / f"{failure.name} {n}", tries)
                told = [*played.every("recorded"), *("done" for _ in played.every("done"))]
                said[" then ".join(told) or ("killed" if played.code else "refused")] += 1
                if tries == 3 and failure.error and not failure.lasting:
                    assert worked_again(played), f"{point} was gone, and it did not work again: {played.said}"
    return said


def test_a_sample_of_failing_calls_loses_nothing_and_is_told_truly(ready: Ready, strace: str, memory: Path) -> None:
    dice = chance("failing calls")
    every = points(ready, strace, memory)
    chosen = dice.sample(every, in_ci(16, 40))
    print(f"{len(chosen)} of {len(every)} points:", strike_all(ready, strace, memory, chosen, dice))  # noqa: T201


@pytest.mark.slow
def test_every_failing_call_loses_nothing_and_is_told_truly(ready: Ready, strace: str, memory: Path) -> None:
    dice = chance("all failing calls")
    every = points(ready, strace, memory)
    print(f"{len(every)} points:", strike_all(ready, strace, memory, every, dice))  # noqa: T201


@pytest.mark.by_lot("controls of the faults", 2)
def test_the_same_strikes_find_a_desk_that_calls_a_recorded_line_unrecorded(
    ready: Ready, strace: str, memory: Path
) -> None:
    """The last sync of a post comes after its commit: whether it failed or not, the line is there."""
    every = points(ready, strace, memory)
    last = [p for p in every if (p.failure, p.act, p.call) == (FAILURES[0], "post", "fdatasync")][-1]
    with struck(strace, last.failure) as stage:
        assert strike(stage, ready, last, memory / "honest").first("recorded") == "unknown"
        with pytest.raises(AssertionError, match="said it was not recorded, and it is"):
            strike(stage, ready, last, memory / "lying", lying=True)
