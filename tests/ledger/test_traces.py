"""What SQLite's pages still hold of deleted rows, which `secure_delete` alone leaves there, and that a rewrite takes it."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from pathlib import Path

from tracker.domain.gesture import new_uuid
from tracker.ledger import erasure, register
from tracker.ledger.entries import KEEP_TEXT
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger

NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
SEED = 2
"""With this seed (and SQLite 3.40.1) a deletion leaves a copy of its row in the unused middle of a page."""


def crowd(ledger: Ledger, dice: random.Random, count: int) -> list[str]:
    """So many stays, with names and texts of all lengths; some are renamed."""
    stays: list[str] = []
    with ledger.write():
        for n in range(count):
            name = f"Secret{n:05d}{'x' * dice.choice((0, 5, 40, 150))}"
            stays.append(
                register.add(ledger, name, room=str(n % 900 + 1), arrival=date(2026, 11, 23), departure=None, at=NOW)
            )
        for n in range(0, count, 2):
            text = f'{{"note":"Secret{n:05d}{"y" * dice.choice((3, 30, 300, 1900))}"}}'
            line = ledger.append(NewLine("note", None, NOW, NOW.date(), uuid=new_uuid(), stay=stays[n]))
            ledger.execute(KEEP_TEXT, (line.uuid, stays[n], text, b"s" * 16))
            if dice.random() < 0.3:
                at = dice.randrange(count)
                register.rename(ledger, stays[at], f"Secret{at:05d}{'q' * dice.randrange(80)}", None, NOW)
    return stays


def held(path: Path, gone: list[int]) -> list[int]:
    data = path.read_bytes().lower()
    return [n for n in gone if b"secret%05d" % n in data]


def test_a_thousand_deletions_leave_nothing_in_the_file(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    path = tmp_path / "latitude.ledger"
    with Ledger(path, create=True, entropy=dice.randbytes) as ledger:
        stays = crowd(ledger, dice, 3000)
        gone = dice.sample(range(3000), 1000)
        with ledger.write():  # in one: it is the moving of rows that leaves copies, not the commits
            for n in gone:
                erasure.forget(ledger, stays[n])
        erasure.tidy(ledger)
        assert ledger.query("PRAGMA freelist_count") == [(0,)]
    assert held(path, gone) == []
    assert path.with_name(path.name + "-journal").stat().st_size == 0
    assert len(held(path, [n for n in range(3000) if n not in set(gone)])) == 2000, "nobody else went"
