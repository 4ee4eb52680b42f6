"""Kills, full disks, pulled sticks and folders that take nothing, at every n-th call of an update: the old program or the new one.

sh packaging/run test tests/faults/test_updating_calls.py              a sample of the points
sh packaging/run test -m slow tests/faults/test_updating_calls.py      every one of them
"""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pytest

from tests.desk.update.rig import NEW, OLD, Stick, started, stick
from tests.faults.acts import NAME
from tests.faults.calls import Failure, Point, calls_of, counted, struck
from tests.faults.chance import chance
from tests.faults.conftest import Ready
from tests.faults.stage import Played, Stage
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

MAKING = ("write", "fsync", "mkdir", "symlink", "rename", "openat")
CLEARING = ("unlinkat", "rmdir", "openat")
FAILURES = {
    "update": (
        Failure("the process is killed", (*MAKING, "read", "pwrite64", "fdatasync"), None),
        Failure("the disk is full at a write", ("write",), "ENOSPC"),  # for good it could not say so
        Failure("the disk is full", ("fsync", "mkdir", "symlink", "rename"), "ENOSPC", lasting=True),
        Failure("the disk fails once", MAKING, "EIO"),
        Failure("the stick is pulled out", ("read",), "EIO", lasting=True),
        Failure("the folder takes nothing", ("openat", "mkdir", "symlink", "rename"), "EROFS", lasting=True),
    ),
    "settle": (
        Failure("the process is killed while it clears away", CLEARING, None),
        Failure("nothing can be cleared away", CLEARING, "EACCES", lasting=True),
    ),
}


@dataclass(frozen=True)
class Begin:
    """A ledger, and a folder with the old version and a stick with the new one; the same with both versions in it."""

    ledger: Path
    on: Stick
    both: Path

    def stand(self, act: str, folder: Path) -> tuple[Path, Path]:
        """The data folder and the program's folder of one act."""
        (folder / "data").mkdir(parents=True)
        shutil.copy(self.ledger, folder / "data" / NAME)
        root = folder / "Latitude"
        shutil.copytree(self.on.place.root if act == "update" else self.both, root, symlinks=True)
        return folder / "data", root

    def play(self, stage: Stage, act: str, data: Path, root: Path, idle: dict[str, int] | None = None) -> Played:
        return stage.play(act, data, root=str(root), stick=str(self.on.folder), idle=idle or {})


@pytest.fixture
def begin(ready: Ready, memory: Path) -> Begin:
    on = stick(memory)
    on.update()
    found = Begin(ready.ledger, on, memory / "both")
    data, root = found.stand("update", memory / "begin")
    with Stage() as stage:
        assert found.play(stage, "update", data, root).first("done") == NEW
    root.rename(found.both)
    return found


def points(begin: Begin, strace: str, memory: Path) -> list[Point]:
    """Every place where an act can be struck, from a run in which nothing fails."""
    found = []
    every = tuple({call for some in FAILURES.values() for failure in some for call in failure.calls})
    with counted(strace, memory / "log", more=every) as stage:
        for act, failures in FAILURES.items():
            data, root = begin.stand(act, memory / f"counting {act}")
            played = begin.play(stage, act, data, root)
            assert played.first("done") is not None, played
            made = calls_of(memory / "log", played)
            made["write"] -= 1  # the last one tells how it ended
            assert made["fsync" if act == "update" else "unlinkat"] >= 5, made
            found += [
                Point(failure, act, call, number)
                for failure in failures
                for call in failure.calls
                for number in range(1, made[call] + 1)
            ]
    return found


def strike(stage: Stage, begin: Begin, point: Point, folder: Path) -> str:
    data, root = begin.stand(point.act, folder)
    played = begin.play(stage, point.act, data, root, idle=point.idle())
    assert not played.hung, point
    assert not played.noise, f"{point}\n{played.noise}"
    assert played.code in ((-9, 0) if point.failure.error is None else (0,)), f"{point}: {played}"
    told = f"{point}: {played.said}"
    version = started(root)  # it starts, whatever was done to it
    if point.act == "settle":
        assert version == NEW, told
    else:
        judge_update(point, played, version, told)
    judge_folders(root, told)
    with Ledger(data / NAME) as ledger:
        assert verify(ledger, full=True).ok, told
        recorded = [line.body["to"] for line in ledger.lines("ORDER BY j.seq") if line.body.get("what") == "update"]
    assert recorded in ([], [NEW]), told
    assert version == OLD or recorded or point.act == "settle", told  # nothing is switched that is not on record
    shutil.rmtree(folder)
    return f"{point.act} {'done' if played.first('done') is not None else 'killed' if played.code else 'told'}"


def judge_update(point: Point, played: Played, version: str, told: str) -> None:
    assert version in (OLD, NEW), told
    if played.first("done") is not None:
        assert version == NEW, told
    if played.code == 0 and played.first("done") is None:
        fault = played.first("message")
        assert fault, told
        assert fault.isprintable(), told


def judge_folders(root: Path, told: str) -> None:
    """What has the name of a version is whole: it starts, and says that version."""
    for folder in (root / "versions").iterdir():
        if folder.name == started(root):
            continue
        if folder.name in (OLD, NEW) and not told.startswith("settle"):
            (root / "current").write_text(f"{folder.name}\n")
            assert started(root) == folder.name, told


def again(stage: Stage, begin: Begin, point: Point, folder: Path) -> None:
    """After whatever happened the update is done once more, and goes through; then it is cleared away."""
    data, root = begin.stand("update", folder)
    begin.play(stage, "update", data, root, idle=point.idle())
    with Stage() as well:
        if started(root) == OLD:
            assert begin.play(well, "update", data, root).first("done") == NEW, point
        assert begin.play(well, "settle", data, root).first("done") == OLD, point
    assert [entry.name for entry in (root / "versions").iterdir()] == [NEW], point
    assert started(root) == NEW, point
    shutil.rmtree(folder)


def strike_all(begin: Begin, strace: str, memory: Path, chosen: list[Point]) -> Counter[str]:
    said: Counter[str] = Counter()
    order = [failure for some in FAILURES.values() for failure in some]
    for failure, some in groupby(sorted(chosen, key=lambda p: order.index(p.failure)), key=lambda p: p.failure):
        with struck(strace, failure) as stage:
            for n, point in enumerate(some):
                said[strike(stage, begin, point, memory / f"{failure.name} {n}")] += 1
    return said


def test_a_sample_of_killed_updates_leaves_the_old_program_or_the_new_one(
    begin: Begin, strace: str, memory: Path
) -> None:
    every = [point for point in points(begin, strace, memory) if point.failure is FAILURES["update"][0]]
    chosen = chance("killed updates").sample(every, 8)
    print(f"{len(chosen)} of {len(every)} points:", strike_all(begin, strace, memory, chosen))  # noqa: T201


@pytest.mark.slow
def test_every_struck_update_leaves_the_old_program_or_the_new_one(begin: Begin, strace: str, memory: Path) -> None:
    every = points(begin, strace, memory)
    print(f"{len(every)} points:", strike_all(begin, strace, memory, every))  # noqa: T201


@pytest.mark.slow
def test_after_a_kill_anywhere_the_update_is_done_again(begin: Begin, strace: str, memory: Path) -> None:
    every = [p for p in points(begin, strace, memory) if p.act == "update" and p.failure.error is None]
    with struck(strace, FAILURES["update"][0]) as stage:
        for n, point in enumerate(chance("updated again").sample(every, 40)):
            again(stage, begin, point, memory / f"again {n}")
