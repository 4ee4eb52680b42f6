"""What is hashed, put together by SQLite: the same bytes as `chain` makes of a row, in half the time. Knows no check.

Where SQLite should ever write a letter in another way, the hash is another one, and the check asks `chain`.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from tracker.domain.problems import LedgerFault
from tracker.ledger.store import Ledger


def rows(ledger: Ledger, sql: str, json: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
    """The rows of a SELECT with `json` in its braces, or with NULL there when JSON cannot hold a value (bytes, where a flipped
    bit made them of a text). LedgerFault as `Ledger.query`."""
    try:
        return ledger.query(sql.format(json), values)
    except LedgerFault as fault:
        if getattr(fault.__cause__, "sqlite_errorcode", None) != sqlite3.SQLITE_ERROR:
            raise
        return ledger.query(sql.format("NULL"), values)


def salted(table: str, column: str) -> str:
    """What `chain.commitment` hashes of a text and the salt beside it; NULL where one of the two is not of its type."""
    salt, text = f"{table}.salt", f"{table}.{column}"
    return f"iif(typeof({salt}) = 'blob' AND typeof({text}) = 'text', CAST({salt} || {text} AS BLOB), NULL)"
