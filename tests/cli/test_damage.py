"""A damaged file: every command says so in a sentence, none crashes, none makes it worse, and `verify` never calls it whole."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.console import Console

COMMANDS = (
    ("day", "show"),
    ("verify", "--full"),
    ("standing", "--as", "RR", "--room", "412"),
    ("shift", "list"),
    ("rep", "list"),
    ("guest", "find", "a"),
    ("export", "--format", "csv", "--out", "log"),
    ("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "0.01", "--yes"),
)


def damage(data: bytes, seed: int) -> bytes:
    """What a dying disk, a cut-off copy or a careless tool leaves."""
    chance, found = random.Random(seed), bytearray(data)
    at = chance.randrange(100, len(found))
    match seed % 4:
        case 0:
            for _ in range(50):
                found[chance.randrange(100, len(found))] = chance.randrange(256)
        case 1:
            found[at : at + 512] = bytes(len(found[at : at + 512]))
        case 2:
            del found[at:]
        case _:
            pages = len(found) // 4096
            one, other = chance.randrange(1, pages) * 4096, chance.randrange(1, pages) * 4096
            found[one : one + 4096] = found[other : other + 4096]
    return bytes(found)


@pytest.mark.parametrize("seed", range(24))
def test_a_damaged_ledger_gives_an_answer_to_every_command(
    console: Console, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    console.json("guest", "add", "Ada Example", "--room", "412")
    console.json("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1", "--note", "n" * 900)
    path = console.folder / "latitude.ledger"
    whole = path.read_bytes()
    path.write_bytes(damage(whole, seed))
    for args in COMMANDS:
        said = console(*args, "--json")
        assert said.code in (0, 1, 3, 4), args
        assert said.json.get("error") not in ("failed", "ledger_error"), (args, said.err)
        assert said.err.count("\n") <= 1
    assert not (console.folder / "logs").exists()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE journal SET body = '{not json}' WHERE kind = 'hotel'", "corrupt"),
        ("UPDATE journal SET at = '2026-99-99T99:99:99.999Z' WHERE seq = (SELECT max(seq) FROM journal)", "corrupt"),
        ("UPDATE journal SET body = CAST(x'7bff7d' AS TEXT) WHERE kind = 'hotel'", "corrupt"),
    ],
)
def test_a_line_no_program_can_read_is_a_fault_and_named_by_verify(console: Console, change: str, code: str) -> None:
    console.json("guest", "add", "Ada Example", "--room", "412")
    with closing(sqlite3.connect(console.folder / "latitude.ledger")) as conn:
        conn.execute("DROP TRIGGER journal_never_changes")
        conn.execute(change)
        conn.commit()
    said = console("post", "--as", "RR", "--room", "412", "--kind", "credit", "--amount", "1", "--json")
    assert (said.code, said.json["error"]) == (3, code)
    found = console("verify", "--json")
    assert (found.code, found.json["ok"]) == (4, False)
    assert found.json["reason"]
