"""System calls that fail, and kills, at every n-th call of a backup, a restore and an upgrade: old or new, never between.

sh packaging/run test tests/faults/test_keeping_calls.py              10 of the points, 24 where CI=true
sh packaging/run test -m slow tests/faults/test_keeping_calls.py      every one of them
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import pytest

from tests.faults.acts import NAME
from tests.faults.calls import FAILURES, WRITING, Point, calls_of, counted, struck
from tests.faults.chance import chance, in_ci
from tests.faults.conftest import Ready
from tests.faults.stage import Played, Stage
from tests.faults.work import NOW
from tracker.desk.keep import backups
from tracker.ledger.keep.backup import listing
from tracker.ledger.schema import SCHEMA
from tracker.ledger.store import Ledger
from tracker.ledger.verify import raw_lines, verify

DATA = Path(__file__).parents[1] / "data"
ACTS = ("backup", "restore", "migrate")
EVERY = tuple(
    replace(failure, calls=(*failure.calls, "rename")) if set(failure.calls) == set(WRITING) else failure
    for failure in FAILURES
)
"""What fails to be written may fail to be named, too: a point is one call, the others are not counted up to it."""


@dataclass(frozen=True)
class Begin:
    """Where the acts begin: a ledger, a backup of it when it was younger, and one of the first schema; their lines."""

    ledger: Path
    backup: Path
    old: Path
    lines: list[str]

    def stand(self, act: str, folder: Path) -> Path:
        folder.mkdir(parents=True)
        return Path(shutil.copy(self.old if act == "migrate" else self.ledger, folder / NAME))


@pytest.fixture
def begin(ready: Ready, memory: Path) -> Begin:
    """The ledger, some lines ahead of its backup."""
    place = ready.copy(memory / "begin")
    backup = backups.by_itself(place / NAME, NOW).file
    with Ledger(place / NAME) as ledger:
        from tests.faults.acts import post
        from tracker.domain.gesture import new_uuid

        for _ in range(3):
            post(ledger, {"uuid": new_uuid(), "stay": ready.stay, "amount": 100})
        lines = list(raw_lines(ledger))
    return Begin(place / NAME, backup, DATA / "schema-1.ledger", lines)


def points(begin: Begin, strace: str, memory: Path) -> list[Point]:
    """Every place where an act can be struck, from a run in which nothing fails."""
    found = []
    with counted(strace, memory / "log", more=("rename",)) as stage:
        for act in ACTS:
            live = begin.stand(act, memory / f"counting {act}")
            played = stage.play(act, live.parent, file=str(begin.backup))
            assert played.first("done") is not None, played
            made = calls_of(memory / "log", played)
            assert made["rename"] >= (0 if act == "restore" else 1), made
            assert made["fsync"] >= 2, made
            found += [
                Point(failure, act, call, number)
                for failure in EVERY
                for call in failure.calls
                for number in range(1, made[call] + 1)
            ]
    return found


def strike(stage: Stage, begin: Begin, point: Point, folder: Path) -> Played:
    live = begin.stand(point.act, folder)
    played = stage.play(point.act, folder, idle=point.idle(), file=str(begin.backup))
    assert not played.hung, point
    assert not played.noise, f"{point}\n{played.noise}"
    assert played.code == (-9 if point.failure.error is None else 0), f"{point}: {played}"
    judge(begin, point, live, played)
    shutil.rmtree(folder)
    return played


def judge(begin: Begin, point: Point, live: Path, played: Played) -> None:
    """The ledger is the old one or the new one, whole; what is called a backup is one; what was said is true."""
    done, told = played.first("done"), f"{point}: {played.said}"
    with Ledger(live) as ledger:
        assert verify(ledger, full=True).ok, told
        lines, kinds = list(raw_lines(ledger)), [line.kind for line in ledger.lines("ORDER BY j.seq")]
        assert ledger.query("PRAGMA user_version")[0][0] == SCHEMA, told
    restored = "restore" in kinds
    if point.act != "migrate":
        assert lines[: len(begin.lines)] == begin.lines, told  # a restore brings them back as well
        assert len(lines) == len(begin.lines) + restored, told
    if point.act == "restore" and played.first("recorded") != "unknown" and played.code == 0:
        assert restored == (done is not None), told
    for backup in listing(live.parent / "backups"):
        with Ledger(backup.file, read_only=True) as copy:
            assert copy.query("PRAGMA integrity_check(1)")[0][0] == "ok", told
            assert copy.query("SELECT max(seq) FROM journal")[0][0] == backup.copy.seq, told
    if point.act == "backup" and done:
        assert [backup.file.name for backup in listing(live.parent / "backups")] == [done], told
    if played.code == 0:  # not killed: nothing half made is left
        assert not list(live.parent.glob("**/*.part")), told


def strike_all(begin: Begin, strace: str, memory: Path, chosen: list[Point]) -> Counter[str]:
    said: Counter[str] = Counter()
    for failure, some in groupby(sorted(chosen, key=lambda p: EVERY.index(p.failure)), key=lambda p: p.failure):
        with struck(strace, failure) as stage:
            for n, point in enumerate(some):
                played = strike(stage, begin, point, memory / f"{failure.name} {n}")
                how = "done" if played.first("done") is not None else "killed" if played.code else "told"
                said[f"{point.act} {how}"] += 1
    return said


def test_a_sample_of_failing_calls_leaves_the_old_or_the_new(begin: Begin, strace: str, memory: Path) -> None:
    dice = chance("failing calls of keeping")
    every = points(begin, strace, memory)
    chosen = dice.sample(every, in_ci(10, 24))
    print(f"{len(chosen)} of {len(every)} points:", strike_all(begin, strace, memory, chosen))  # noqa: T201


@pytest.mark.slow
def test_every_failing_call_leaves_the_old_or_the_new(begin: Begin, strace: str, memory: Path) -> None:
    every = points(begin, strace, memory)
    random.shuffle(every)
    print(f"{len(every)} points:", strike_all(begin, strace, memory, every))  # noqa: T201
