"""What is hashed, put together by SQLite: the same bytes as `chain` makes of a row, in half the time. Knows no check.

Where SQLite should ever write a letter in another way, the hash is another one, and the check asks `chain`.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from tracker.domain.problems import LedgerFault
from tracker.ledger.store import Ledger

_NOT_JSON = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_TOOBIG)


def rows(ledger: Ledger, sql: str, json: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
    """The rows of a SELECT with `json` in its braces, or with NULL there where SQLite cannot write that: of bytes, where a flipped
    bit made them of a text, or of more than it holds at once. LedgerFault as `Ledger.query`."""
    found = tried(ledger, sql.format(json), values)
    return ledger.query(sql.format("NULL"), values) if found is None else found


def tried(ledger: Ledger, sql: str, values: tuple[object, ...]) -> list[tuple[Any, ...]] | None:
    """The rows of a SELECT that makes or reads JSON; None where SQLite cannot. LedgerFault as `Ledger.query`."""
    try:
        return ledger.query(sql, values)
    except LedgerFault as fault:
        if getattr(fault.__cause__, "sqlite_errorcode", None) not in _NOT_JSON:
            raise
        return None


def salted(table: str, column: str) -> str:
    """What `chain.commitment` hashes of a text and the salt beside it; NULL where one of the two is not of its type."""
    salt, text = f"{table}.salt", f"{table}.{column}"
    return f"iif(typeof({salt}) = 'blob' AND typeof({text}) = 'text', CAST({salt} || {text} AS BLOB), NULL)"
