"""Power cuts: what was written and synced is recorded, and every state a cut can leave is opened as the program does.

    sh packaging/run test tests/faults/test_power_cuts.py                                     60 states, 200 where CI=true
    sh packaging/run test -m slow tests/faults/test_power_cuts.py                             2,000 more
    LATITUDE_FAULT_TIMES=10 sh packaging/run test -m slow tests/faults/test_power_cuts.py     20,000

What was not synced comes through in any part, torn at every 512 bytes. The settings the program does not use are shown
to fail here, so that it is known that this can fail.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.acts import NAME
from tests.faults.chance import chance, in_ci, times
from tests.faults.conftest import Ready
from tests.faults.recording import Recording, record
from tests.faults.soundness import complaints

Settings = dict[str, tuple[str, object]]
SAFE: Settings = {}
DELETE_FULL: Settings = {"journal_mode": ("DELETE", "delete"), "synchronous": ("FULL", 2)}
OFF: Settings = {"synchronous": ("OFF", 0)}


def worked(ready: Ready, strace: str, folder: Path, settings: Settings, dice: random.Random) -> Recording:
    """A desk at work, recorded."""
    ready.copy(folder)
    seed = dice.randrange(2**32)
    recording = record(strace, folder, "work", seed=seed, most=30, settings=settings)
    assert len(recording.played.every("ack")) > 5
    assert recording.calls
    return recording


def found_after(
    recording: Recording, states: int, place: Path, dice: random.Random, *, create: bool = False
) -> Counter[str]:
    """Cut the power so often; what was complained of, by its first word. States that were seen already do not count."""
    moments = sum(1 for _ in recording.play())
    said: Counter[str] = Counter()
    seen: set[bytes] = set()
    for _ in range(20):
        share = max(1, -(-(states - len(seen)) * 2 // moments))
        for disk, acknowledged in recording.play():
            for _ in range(share if dice.random() < states / moments else 0):
                files = disk.lose_power(dice)
                key = _key(files, len(acknowledged))
                if key not in seen and len(seen) < states:
                    seen.add(key)
                    said.update(x.split(":")[0].split(" ")[0] for x in _opened(files, acknowledged, place, create))
        if len(seen) == states:
            break
    said["states"] = len(seen)
    return said


def _key(files: dict[str, bytes], acknowledged: int) -> bytes:
    parts = [f"{name} {len(content)} ".encode() + content for name, content in sorted(files.items())]
    return hashlib.sha256(b"".join(parts) + str(acknowledged).encode()).digest()


def _opened(files: dict[str, bytes], acknowledged: list[str], place: Path, create: bool) -> list[str]:
    place.mkdir()
    for name, content in files.items():
        (place / name).write_bytes(content)
    found = complaints(place, acknowledged, create=create)
    shutil.rmtree(place)
    return found


def cut(ready: Ready, strace: str, memory: Path, settings: Settings, states: int) -> Counter[str]:
    dice = chance(f"power cuts {settings}")
    recording = worked(ready, strace, memory / "desk", settings, dice)
    said = found_after(recording, states, memory / "found", dice)
    print(f"{len(recording.calls)} calls:", said)  # noqa: T201
    return said


def test_a_cut_of_the_power_loses_nothing_that_was_acknowledged(ready: Ready, strace: str, memory: Path) -> None:
    states = in_ci(60, 200)
    assert cut(ready, strace, memory, SAFE, states) == {"states": states}


@pytest.mark.slow
def test_no_cut_of_the_power_loses_anything(ready: Ready, strace: str, memory: Path) -> None:
    states = times(2000)
    assert cut(ready, strace, memory, SAFE, states) == {"states": states}


@pytest.mark.by_lot("controls of the faults", 2)
def test_a_journal_that_is_deleted_loses_what_was_acknowledged(ready: Ready, strace: str, memory: Path) -> None:
    said = cut(ready, strace, memory, DELETE_FULL, 50)
    assert said["lost"] > 0
    assert set(said) == {"states", "lost"}


@pytest.mark.by_lot("controls of the faults", 2)
def test_without_syncs_the_ledger_is_corrupted(ready: Ready, strace: str, memory: Path) -> None:
    said = cut(ready, strace, memory, OFF, 50)
    assert said["not"] + said["cannot"] > 0


def test_a_first_start_that_is_cut_off_can_be_made_again(ready: Ready, strace: str, memory: Path) -> None:
    (memory / "desk").mkdir()
    dice = chance("a first start")
    recording = record(strace, memory / "desk", "found")
    said = found_after(recording, 40, memory / "found", dice, create=True)
    print(f"{len(recording.calls)} calls:", said)  # noqa: T201
    assert set(said) == {"states"}


def test_the_disk_without_a_cut_holds_what_the_program_wrote(ready: Ready, strace: str, memory: Path) -> None:
    """The model reads the recording as the file system did."""
    recording = worked(ready, strace, memory / "desk", SAFE, chance("no cut"))
    disk = [disk for disk, _ in recording.play()][-1]
    left = {name: disk._files[number].now() for name, number in disk.names.items()}
    assert left[NAME] == (memory / "desk" / NAME).read_bytes()
    assert left[f"{NAME}-journal"] == (memory / "desk" / f"{NAME}-journal").read_bytes()
    assert disk.lose_power(random.Random(1)) == left
