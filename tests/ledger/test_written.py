"""What SQLite puts together to be hashed: the bytes that were hashed when it was posted, whatever was typed."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.both_ways import both_ways
from tests.rig import Hotel
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger

TYPED = ('a "quote"', "back\\slash", "it's", "{}", "[1,null]", "王小明 😀", "\U00020bb7野家")
ODD = (*TYPED, "tab\tline\nfeed\rbell\x07\x00", "\x1f\x7f\x80\x9f", "\u2028\ufeff", "e\u0301")
"""What JSON writes in a way of its own, in one program or another."""
_CLOSELY = ("lines.Lines._take", "beside._line", "register._entries")


@pytest.fixture
def odd(hotel: Hotel) -> Path:
    """A ledger with odd names, texts, bodies and fields, closed."""
    for n, text in enumerate(TYPED):
        stay = hotel.guest(f"Ada {text}", f"{500 + n}", confirmation=f"C{text}")
        hotel.post(stay, 500, note=f"note {text}")
    with hotel.ledger.write():
        for text in ODD:
            hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day, {"what": text, text: [1, None, True, {}]}))
            hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day, stay=text))
    hotel.ledger.close()
    return hotel.ledger.path


def _refuse(*_given: object) -> None:
    raise AssertionError("it was looked at closely")


def test_nothing_of_a_ledger_that_holds_is_looked_at_closely(odd: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Ledger(odd) as ledger:
        for at in _CLOSELY:
            monkeypatch.setattr(f"tracker.ledger.checks.{at}", _refuse)
        assert both_ways(ledger, full=True).ok


def loosely(path: Path, table: str, change: str) -> None:
    """Change rows as if the table took a value of any type, which a flipped bit can make of one."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        guards = conn.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall()
        (strict,) = conn.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute("PRAGMA writable_schema = ON")
        loose = re.sub(r"\) STRICT(, )?", ") ", strict)
        conn.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (loose, table))
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA ignore_check_constraints = ON")
        assert conn.execute(change).rowcount > 0
        conn.execute("PRAGMA writable_schema = ON")
        conn.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (strict, table))
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        for _, sql in guards:
            conn.execute(sql)


@pytest.mark.parametrize(
    ("table", "change", "said"),
    [
        ("journal", "kind = CAST(kind AS BLOB) WHERE seq = 20", "line 20 cannot be read"),
        ("stay", "party = CAST(party AS BLOB)", "a name, a text or a PIN in it cannot be read"),
        ("stay_name", "name = CAST(name AS BLOB)", "a name, a text or a PIN in it cannot be read"),
        ("line_text", "text = CAST(text AS BLOB)", "a name, a text or a PIN in it cannot be read"),
        ("line_text", "salt = CAST(salt AS TEXT)", "cannot be read"),
        ("journal", "hash = CAST(hash AS TEXT) WHERE seq = 20", "cannot be read"),
        ("journal", "prev = CAST(prev AS TEXT) WHERE seq = 20", "cannot be read"),
    ],
)
def test_a_text_that_became_bytes_is_no_text(odd: Path, table: str, change: str, said: str) -> None:
    loosely(odd, table, f"UPDATE {table} SET {change}")
    with Ledger(odd) as ledger:
        assert both_ways(ledger).reason.endswith(said)
