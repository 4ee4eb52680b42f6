"""Many rows of a table by few statements: meanwhile other threads of the program have Python to themselves. Knows no table."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import chain

TOGETHER = 100
"""So many rows go in by one statement: row by row Python's lock is let go of for each, and waited for."""


def insert(conn: sqlite3.Connection, sql: str, rows: Sequence[Sequence[object]]) -> None:
    """As `executemany` of an INSERT that ends with the places of its values."""
    whole = len(rows) - len(rows) % TOGETHER
    if whole:
        head, values, places = sql.partition(" VALUES ")
        together = head + values + ", ".join([places] * TOGETHER)
        for at in range(0, whole, TOGETHER):
            conn.execute(together, list(chain.from_iterable(rows[at : at + TOGETHER])))
    conn.executemany(sql, rows[whole:])
