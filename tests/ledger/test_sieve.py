"""Whole pages are looked at at once: what lies across two lines of one, or where one ends, is found all the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.both_ways import both_ways
from tests.ledger.test_written import loosely
from tests.rig import Hotel
from tracker.ledger import chain
from tracker.ledger.checks.sieve import Sieve
from tracker.ledger.store import Ledger
from tracker.ledger.verify import Verification, Verified, finished, verify

FIELDS = ", ".join(chain.FIELDS)


@pytest.fixture
def noted(hotel: Hotel) -> Path:
    """A ledger with two guests, eight gestures with a note each, and a note of the house, closed."""
    ada, wang = hotel.guest(), hotel.guest("王小明", "413")
    for n in range(4):
        hotel.post(ada, 500 + n, note=f"note {n}")
        hotel.post(wang, 700 + n, note=f"another {n}")
    hotel.close(note="quiet night")
    hotel.ledger.close()
    return hotel.ledger.path


def tampered(path: Path, change: Callable[[sqlite3.Connection], object], *, page: int | None = None) -> Verified:
    """What is found after a change behind guards and column rules; in pages of so many lines, or both ways."""
    with closing(sqlite3.connect(path)) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        conn.execute("PRAGMA ignore_check_constraints = ON")
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        change(conn)
        for _, sql in guards:
            conn.execute(sql)
        conn.commit()
    with Ledger(path) as ledger:
        return verify(ledger, page=page) if page else both_ways(ledger)


def rechained(conn: sqlite3.Connection, first: int) -> None:
    """Hash every line from one on anew, as who has the file and the program can."""
    (prev,) = conn.execute("SELECT hash FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT 1", (first,)).fetchone()
    for seq, *fields in conn.execute(
        f"SELECT seq, {FIELDS} FROM journal WHERE seq >= ? ORDER BY seq", (first,)
    ).fetchall():
        made = chain.line_hash(fields, prev)
        conn.execute("UPDATE journal SET prev = ?, hash = ? WHERE seq = ?", (prev, made, seq))
        prev = made


def noted_lines(conn: sqlite3.Connection) -> list[tuple[int, str, bytes]]:
    """Number, uuid and salt of the lines with a text."""
    return conn.execute(
        "SELECT j.seq, t.uuid, t.salt FROM journal AS j JOIN line_text AS t ON t.uuid = j.uuid ORDER BY j.seq"
    ).fetchall()


def test_salt_that_moved_to_the_next_text_is_seen(noted: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        (_, one, salt), (_, other, next_salt), *_ = noted_lines(conn)
        for uuid, moved in ((one, salt + next_salt[:8]), (other, next_salt[8:])):
            conn.execute("UPDATE line_text SET salt = ? WHERE uuid = ?", (moved, uuid))

    found = tampered(noted, change)
    assert found.reason == f"the text of line {found.first_bad_seq} was changed after it was posted"


def test_salt_that_became_a_text_of_as_many_letters_is_no_salt(noted: Path) -> None:
    salt = b"sixteen letters."

    def change(conn: sqlite3.Connection) -> None:
        (seq, uuid, _), *_ = noted_lines(conn)
        (text,) = conn.execute("SELECT text FROM line_text WHERE uuid = ?", (uuid,)).fetchone()
        said = chain.commitment(salt, text)
        conn.execute("UPDATE line_text SET salt = ? WHERE uuid = ?", (salt, uuid))
        conn.execute("UPDATE journal SET body = json_set(body, '$.text', ?) WHERE seq = ?", (said, seq))
        rechained(conn, seq)

    assert tampered(noted, change).ok
    loosely(noted, "line_text", f"UPDATE line_text SET salt = CAST(salt AS TEXT) WHERE salt = x'{salt.hex()}'")
    with Ledger(noted) as ledger:
        assert both_ways(ledger).reason.endswith("a name, a text or a PIN in it cannot be read")


def test_a_line_more_below_a_text_is_seen(noted: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        conn.execute("UPDATE line_text SET text = text || char(10) || '{}' WHERE uuid = ?", (noted_lines(conn)[-1][1],))

    found = tampered(noted, change)
    assert found.reason == f"the text of line {found.first_bad_seq} was changed after it was posted"


def test_a_commitment_that_moved_to_the_next_line_is_seen(noted: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        (one, *_), (other, *_), *_ = noted_lines(conn)
        sql = "SELECT body ->> '$.text' FROM journal WHERE seq IN (?, ?) ORDER BY seq"
        said, next_said = (row[0] for row in conn.execute(sql, (one, other)))
        for seq, moved in ((one, said + next_said[:8]), (other, next_said[8:])):
            conn.execute("UPDATE journal SET body = json_set(body, '$.text', ?) WHERE seq = ?", (moved, seq))
        rechained(conn, one)

    found = tampered(noted, change)
    assert found.reason == f"the text of line {found.first_bad_seq} was changed after it was posted"


def test_a_name_that_was_changed_is_seen_by_who_looks_at_the_latest_lines(noted: Path) -> None:
    with Ledger(noted) as ledger:
        last = ledger.query("SELECT max(seq) FROM journal WHERE kind = 'credit'")[0][0]
    assert not tampered(noted, lambda conn: conn.execute("UPDATE stay_name SET name = 'Eve Else'")).ok
    with Ledger(noted) as ledger:
        found = finished(Verification(ledger, first=last), ledger)
    assert (found.first_bad_seq, found.reason) == (last, "a guest's name was changed behind the ledger's back")


def test_a_name_that_cannot_be_read_does_not_come_before_what_a_rule_says(noted: Path) -> None:
    loosely(noted, "stay_name", "UPDATE stay_name SET name = CAST(name AS BLOB)")

    def change(conn: sqlite3.Connection) -> None:
        (seq,) = conn.execute("SELECT min(seq) FROM journal WHERE kind = 'credit'").fetchone()
        conn.execute("UPDATE journal SET approver = rep WHERE seq = ?", (seq,))
        rechained(conn, seq)

    assert tampered(noted, change).reason.endswith("was approved by the person who entered it")


def test_a_day_of_two_words_goes_back_where_the_next_line_has_the_first(noted: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        conn.execute("UPDATE journal SET business_day = business_day || ' ' || business_day WHERE seq = 10")
        rechained(conn, 10)

    assert tampered(noted, change).reason == "line 11 goes back behind the business day before it"


def test_a_day_that_became_bytes_is_not_beyond_doubt(noted: Path) -> None:
    with Ledger(noted) as ledger:
        last = ledger.query("SELECT max(seq) FROM journal")[0][0]
    loosely(noted, "journal", f"UPDATE journal SET business_day = CAST(business_day AS BLOB) WHERE seq = {last}")
    with Ledger(noted) as ledger:
        sieve = Sieve(1, last, last)
        assert not any(sieve.lines(ledger, 0, last))
        assert [*sieve.pages()] == [(0, last)]


def test_a_body_that_is_no_json_is_looked_at_closely(noted: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        conn.execute("UPDATE journal SET body = '{no json}' WHERE seq = 16")
        rechained(conn, 16)

    assert tampered(noted, change).reason == "the file is damaged: its pages cannot be read"


def test_a_number_that_no_ledger_reaches_is_found_at_once(noted: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        conn.execute("UPDATE journal SET seq = 1 << 62 WHERE seq = (SELECT max(seq) FROM journal)")

    assert tampered(noted, change).reason.endswith("is missing")


def test_a_byte_of_a_hash_that_moved_to_the_next_line_is_seen(noted: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        (one,), (other,) = conn.execute("SELECT hash FROM journal WHERE seq IN (8, 9) ORDER BY seq")
        for seq, moved in ((8, one + other[:1]), (9, other[1:])):
            conn.execute("UPDATE journal SET hash = ? WHERE seq = ?", (moved, seq))

    assert tampered(noted, change).first_bad_seq == 8


@pytest.mark.parametrize("page", [5, 1000])
def test_numbers_that_jump_are_missed_where_a_page_ends_too(noted: Path, page: int) -> None:
    def change(conn: sqlite3.Connection) -> None:
        for (seq,) in conn.execute("SELECT seq FROM journal WHERE seq > 10 ORDER BY seq DESC").fetchall():
            conn.execute("UPDATE journal SET seq = seq + 5 WHERE seq = ?", (seq,))

    found = tampered(noted, change, page=page)
    assert (found.first_bad_seq, found.reason) == (11, "line 11 is missing")


@pytest.mark.parametrize(
    ("first", "change", "said"),
    [
        (11, "desk_seq = desk_seq + 1 WHERE seq >= 11", "line 11 is out of order at its desk"),
        (13, "desk_seq = desk_seq + 1 WHERE seq >= 13", "line 13 is out of order at its desk"),
        (13, "desk = 'another' WHERE seq = 13", "line 13 is out of order at its desk"),
        (13, "prev = zeroblob(32) WHERE seq = 13", "line 13 does not follow the line before it"),
    ],
)
def test_lines_that_were_chained_anew_are_counted_at_their_desk(
    noted: Path, first: int, change: str, said: str
) -> None:
    def forge(conn: sqlite3.Connection) -> None:
        numbers = conn.execute("SELECT seq FROM journal ORDER BY seq DESC").fetchall()
        for (seq,) in numbers:  # from the last one on: the number at a desk is given out once
            conn.execute(f"UPDATE journal SET {change} AND seq = ?", (seq,))
        if "prev" not in change:
            rechained(conn, first)
        else:
            row = conn.execute(f"SELECT {FIELDS} FROM journal WHERE seq = 13").fetchone()
            conn.execute("UPDATE journal SET hash = ? WHERE seq = 13", (chain.line_hash(row, bytes(32)),))
            rechained(conn, 14)

    found = tampered(noted, forge, page=5)
    assert (found.first_bad_seq, found.reason) == (first, said)


def test_a_day_that_goes_back_is_seen_within_a_page_and_where_one_begins(noted: Path) -> None:
    def change(conn: sqlite3.Connection) -> None:
        conn.execute("UPDATE journal SET business_day = '2026-12-31' WHERE seq = 10")
        rechained(conn, 10)

    found = tampered(noted, change, page=1000)
    assert (found.first_bad_seq, found.reason) == (11, "line 11 goes back behind the business day before it")
    with Ledger(noted) as ledger:
        assert (found.reason, found.first_bad_seq) == (verify(ledger, page=5).reason, 11)
        assert verify(ledger, page=10).reason == found.reason


def test_what_holds_leaves_nothing_in_the_sieve_however_often_a_guest_is_forgotten(
    noted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.ledger.checks.sieve._GUESTS", 1)
    with Ledger(noted) as ledger:
        last = ledger.query("SELECT max(seq) FROM journal")[0][0]
        sieve = Sieve(1, last, 5)
        for steps in (sieve.lines(ledger, 0, last), sieve.names(ledger), sieve.stays(ledger)):
            assert not any(steps)
        assert [*sieve.pages(), *sieve.spans(ledger)] == []


def test_the_parts_of_the_lines_are_whole_pages_and_all_lines() -> None:
    for first, last, page in ((1, 0, 10), (1, 1, 10), (1, 1000, 10), (18, 1003, 7), (5, 7, 1)):
        parts = Sieve(first, last, page).parts(4)
        assert len(parts) <= 4
        assert [seq for begin, end in parts for seq in range(begin + 1, end + 1)] == list(range(first, last + 1))
        assert all((begin - first + 1) % page == 0 for begin, _ in parts)
