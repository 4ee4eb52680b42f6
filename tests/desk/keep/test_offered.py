"""What may be offered as a backup: anything. All but a sound one is refused with a sentence, and the ledger stays as it is."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.console import NOON
from tests.desk.keep.rig import YES, Kept
from tests.rig import found
from tracker.desk.keep import restoring
from tracker.domain.problems import Refused
from tracker.ledger import chain
from tracker.ledger import house as of_house
from tracker.ledger.schema import SCHEMA
from tracker.ledger.store import Ledger

Spoil = Callable[[Path], None]


def header(at: int, data: bytes) -> Spoil:
    def spoil(path: Path) -> None:
        with path.open("rb+") as file:
            file.seek(at)
            file.write(data)

    return spoil


def content(data: Callable[[bytes], bytes]) -> Spoil:
    def spoil(path: Path) -> None:
        path.write_bytes(data(path.read_bytes()))

    return spoil


def sql(*statements: str, guards_off: bool = True) -> Spoil:
    """Change it behind its back; the guards are put back as they were."""

    def spoil(path: Path) -> None:
        conn = sqlite3.connect(path, isolation_level=None)
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        if guards_off:
            for name, _ in guards:
                conn.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            conn.execute(statement)
        if guards_off:
            for _, text in guards:
                conn.execute(text)
        conn.close()

    return spoil


def rewritten(change: str) -> Spoil:
    """The whole chain computed anew after a change, as somebody with the program would."""

    def spoil(path: Path) -> None:
        sql(change)(path)
        conn = sqlite3.connect(path, isolation_level=None)
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        head = chain.GENESIS
        for seq, *fields in conn.execute(f"SELECT seq, {', '.join(chain.FIELDS)} FROM journal ORDER BY seq").fetchall():
            hashed = chain.line_hash(fields, head)
            conn.execute("UPDATE journal SET prev = ?, hash = ? WHERE seq = ?", (head, hashed, seq))
            head = hashed
        for _, text in guards:
            conn.execute(text)
        conn.close()

    return spoil


def endless(path: Path) -> None:
    """A view in the journal's place that never ends: whoever reads it hangs."""
    conn = sqlite3.connect(path, isolation_level=None)
    conn.execute("DROP TABLE journal")
    conn.execute(
        "CREATE VIEW journal AS WITH RECURSIVE n(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM n)"
        " SELECT seq, 'x' AS desk, 1 AS desk_seq, 'x' AS uuid, 'hotel' AS kind, NULL AS stay, '{}' AS body FROM n"
    )
    conn.close()


def write_ahead(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.close()


def cut_off(path: Path) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(504))


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


BAD: dict[str, tuple[Spoil, str]] = {
    "empty": (content(lambda _: b""), "not_a_ledger"),
    "a text": (content(lambda _: b"Dear guest,\n" * 50), "not_a_ledger"),
    "a picture": (content(lambda _: b"\x89PNG\r\n\x1a\n" + bytes(5000)), "not_a_ledger"),
    "noise": (content(lambda _: os.urandom(40_960)), "not_a_ledger"),
    "only the header": (content(lambda data: data[:100]), "damaged"),
    "less than the header": (content(lambda data: data[:60]), "not_a_ledger"),
    "cut in half": (content(lambda data: data[: len(data) // 8192 * 4096]), "damaged|not_verified"),
    "cut within a page": (content(lambda data: data[:-1000]), "damaged|not_verified"),
    "another program's": (header(68, struct.pack(">I", 42)), "not_a_ledger"),
    "no program's": (header(68, bytes(4)), "not_a_ledger"),
    "a newer version's": (header(60, struct.pack(">I", SCHEMA + 1)), "newer_ledger"),
    "of a version that never was": (header(60, bytes(4)), "not_a_ledger"),
    "an older version's by its header only": (header(60, struct.pack(">I", 1)), "not_verified"),
    "in write-ahead mode": (write_ahead, "not_a_ledger"),
    "with a wild page size": (header(16, b"\x00\x07"), "damaged"),
    "pages of noise": (content(lambda d: d[:8192] + os.urandom(8192) + d[16384:]), "damaged|not_verified"),
    "pages of nothing": (content(lambda d: d[:8192] + bytes(8192) + d[16384:]), "damaged|not_verified"),
    "an amount edited": (sql("UPDATE journal SET amount = 1 WHERE kind = 'credit'"), "not_verified"),
    "a line taken out": (sql("DELETE FROM journal WHERE seq = 9"), "not_verified"),
    "a name edited": (sql("UPDATE stay_name SET name = 'Somebody Else'"), "not_verified"),
    "a room edited": (sql("UPDATE stay_room SET room = '99'"), "not_verified"),
    "a note taken out": (sql("DELETE FROM line_text"), "not_verified"),
    "a PIN exchanged": (sql("UPDATE person_secret SET salt = x'00' WHERE initials = 'MM'"), "not_verified"),
    "above the cap, all computed anew": (rewritten("UPDATE journal SET amount = 99999 WHERE kind = 'credit'"), "not_verified"),
    "by a stranger, all computed anew": (rewritten("UPDATE journal SET actor = 'ZZ', rep = 'ZZ' WHERE kind = 'credit'"), "not_verified"),
    "a body that is no JSON, all computed anew": (rewritten("UPDATE journal SET body = '{oops}' WHERE kind = 'join'"), "damaged|not_verified"),
    "a body nested without end, all computed anew": (
        rewritten("UPDATE journal SET body = '{\"role\":' || replace(hex(zeroblob(50000)), '00', '[') || '}' WHERE kind = 'join'"),
        "damaged|not_verified",
    ),
    "without a guard": (sql("DROP TRIGGER journal_never_changes", guards_off=False), "not_verified"),
    "with a trigger of its own": (
        sql("CREATE TRIGGER mine AFTER INSERT ON journal BEGIN DELETE FROM stay; END", guards_off=False), "not_verified",
    ),
    "with a table of its own": (sql("CREATE TABLE secrets (x)", guards_off=False), "not_verified"),
    "a view that never ends": (endless, "not_verified"),
    "without a line": (sql("DELETE FROM journal", "DELETE FROM person_secret", "DELETE FROM stay", "DELETE FROM line_text"), "empty_ledger"),
    "a write cut off beside it": (cut_off, "in_use"),
    "a folder": (folder, "no_file"),
    "a pipe": (pipe, "no_file"),
    "nothing": (lambda path: path.unlink(), "no_file"),
}  # fmt: skip


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup with a bit of everything."""
    place = tmp_path_factory.mktemp("sound")
    kept = Kept(found(place))
    for room in range(1, 9):
        kept.work(str(room))
    file = kept.back_up()
    kept.close()
    return file


@pytest.fixture
def live(sound: Path, tmp_path: Path) -> Path:
    path = tmp_path / "data" / "latitude.ledger"
    path.parent.mkdir()
    path.write_bytes(sound.read_bytes())
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("what", BAD)
def test_it_is_refused_with_a_sentence_and_the_ledger_is_untouched(
    sound: Path, live: Path, tmp_path: Path, what: str
) -> None:
    spoil, code = BAD[what]
    offered = tmp_path / "offered.ledger"
    offered.write_bytes(sound.read_bytes())
    spoil(offered)
    before, beside = digest(live), sorted(path.name for path in live.parent.iterdir())
    with Ledger(live, read_only=True) as ledger:
        manager = of_house.people(ledger)["MM"]
    with pytest.raises(Refused) as caught:
        restoring.restore(live, offered, manager, NOON, confirmed=YES)
    assert caught.value.code in code.split("|"), caught.value.message
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message
    assert ".part" not in caught.value.message  # of what was offered, not of our copy
    assert digest(live) == before
    assert sorted(path.name for path in live.parent.iterdir()) == beside


def test_the_ledger_itself_is_no_backup_of_itself(live: Path, tmp_path: Path) -> None:
    before = digest(live)
    other = tmp_path / "second name.ledger"
    os.link(live, other)
    for name in (live, other):
        with pytest.raises(Refused, match="is the ledger that is in use"):
            restoring.examine(live, name)
    assert digest(live) == before


def test_there_are_enough_of_them() -> None:
    assert len(BAD) >= 20
