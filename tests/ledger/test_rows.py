"""Many rows by few statements: the same rows as one by one, each past the same guards, or none of them."""

from __future__ import annotations

import sqlite3

import pytest

from tests.rig import Hotel
from tracker.domain.problems import LedgerFault
from tracker.ledger import chain, rows
from tracker.ledger.appending import append_all
from tracker.ledger.entries import KEEP_TEXT
from tracker.ledger.line import NewLine
from tracker.ledger.verify import verify

T = rows.TOGETHER


@pytest.mark.parametrize("count", [0, 1, T - 1, T, T + 1, 3 * T])
def test_as_many_rows_as_one_by_one_and_in_their_order(count: int) -> None:
    given = [(n, f"{n}", None if n % 2 else b"\x00'") for n in range(count)]
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE kept (a INTEGER, b TEXT, c BLOB, d INTEGER)")
        rows.insert(db, "INSERT INTO kept (a, b, c, d) VALUES (?,?,?,(SELECT 7))", given)
        assert db.execute("SELECT a, b, c, d FROM kept ORDER BY rowid").fetchall() == [(*row, 7) for row in given]


@pytest.mark.parametrize("bad", [0, T - 1, T, 2 * T + 5])
def test_each_line_passes_the_guards_and_one_that_does_not_takes_all_with_it(hotel: Hotel, bad: int) -> None:
    ledger, before = hotel.ledger, hotel.count()
    with ledger.write():
        append_all(ledger, (NewLine("note", "MM", hotel.now, hotel.day, {"what": "n"}) for _ in range(2 * T + 10)))
    assert hotel.count() == before + 2 * T + 10
    assert verify(ledger, full=True).ok
    _, number, head, *_ = ledger.end()
    made = []
    for n in range(2 * T + 10):
        prev = bytes(32) if n == bad else head
        at = ("2026-11-23T11:00:00.000Z", "2026-11-23")
        fields = (ledger.desk, number + 1 + n, f"made-{n}", "note", *at, *[None] * 10, "{}")
        head = chain.line_hash(fields, prev)
        made.append((number + 1 + n, *fields, prev, head))
    with pytest.raises(LedgerFault, match="prev must be"), ledger.write():
        ledger.append_made(made)
    assert hotel.count() == before + 2 * T + 10
    assert verify(ledger, full=True).ok


def test_nothing_is_inserted_outside_a_transaction(hotel: Hotel) -> None:
    with pytest.raises(LedgerFault, match="outside a transaction"):
        hotel.ledger.insert(KEEP_TEXT, [("u", "s", "{}", b"")])
