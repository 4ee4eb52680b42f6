"""A ledger at rest that is damaged anywhere: its backup and its mirror bring every line back, with its hash.

sh packaging/run test tests/faults/test_salvage.py              a sample
sh packaging/run test -m slow tests/faults/test_salvage.py      400 damages
"""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from tests.faults.acts import NAME, post
from tests.faults.chance import chance, times
from tests.faults.conftest import Ready
from tests.faults.work import NOW
from tracker.desk import presence
from tracker.desk.keep import backups, restoring
from tracker.domain.gesture import new_uuid
from tracker.domain.people import Person, Role
from tracker.ledger import steady
from tracker.ledger.keep.mirror import catch_up
from tracker.ledger.store import Ledger
from tracker.ledger.verify import raw_lines, verify


def flip(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 3, 40))):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def zero_sectors(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 4))):
        at = dice.randrange(len(data) // 512) * 512
        data[at : at + 512] = bytes(512)


def trash_pages(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 5))):
        at = dice.randrange(len(data) // 4096) * 4096
        data[at : at + 4096] = dice.randbytes(4096)


def cut(data: bytearray, dice: random.Random) -> None:
    del data[dice.randrange(len(data)) :]


HARMS = (flip, zero_sectors, trash_pages, cut)


@pytest.fixture
def place(ready: Ready, memory: Path) -> Path:
    """A ledger some lines ahead of its backup, and its mirror up to date."""
    folder = ready.copy(memory / "kept")
    backups.by_itself(folder / NAME, NOW)
    with Ledger(folder / NAME) as ledger:
        for _ in range(12):
            post(ledger, {"uuid": new_uuid(), "stay": ready.stay, "amount": 100})
        assert catch_up(ledger, folder / "mirror").state == "ok"
    return folder


def salvage(place: Path, folder: Path, dice: random.Random) -> str:
    """Damage a copy, restore it; returns how the damaged ledger was found."""
    shutil.copytree(place, folder)
    live = folder / NAME
    with Ledger(place / NAME, read_only=True) as whole:
        lines = list(raw_lines(whole))
    data = bytearray(live.read_bytes())
    harm = dice.choice(HARMS)
    harm(data, dice)
    live.write_bytes(bytes(data))
    (backup,) = (folder / "backups").iterdir()
    manager = presence.seen(Person("MM", "Mia Manager", Role.MANAGER), steady.ticks())
    done = restoring.restore(live, backup, manager, NOW, confirmed={"restore", "restore_blind"})
    with Ledger(live) as ledger:
        assert list(raw_lines(ledger))[: len(lines)] == lines, harm
        found = verify(ledger, full=True)
        assert found.ok, (harm, found)
    assert done.aside is not None
    assert not list(folder.glob("**/*.part"))
    shutil.rmtree(folder)
    return done.plan.present


@pytest.mark.parametrize("count", [16, pytest.param(400, marks=pytest.mark.slow)])
def test_every_line_comes_back_from_backup_and_mirror(place: Path, memory: Path, count: int) -> None:
    dice = chance("salvage")
    found = [salvage(place, memory / f"damaged {n}", dice) for n in range(times(count) if count > 16 else count)]
    assert "damaged" in found
