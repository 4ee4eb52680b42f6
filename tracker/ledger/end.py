"""The end of the journal: what the next line follows, in numbers, in hashes and in time. Knows no line's meaning."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from tracker.ledger import chain

_LAST = (
    "SELECT seq, desk_seq, hash, at, business_day, iif(instr(body, '\"clock_high\":'), body ->> '$.clock_high', NULL)"
    " FROM journal ORDER BY seq DESC LIMIT 1"
)
Query = Callable[[str], list[tuple[Any, ...]]]


class End(NamedTuple):
    """The last line, which is the end of the desk's chain: its numbers are 0 in an empty ledger. Instants and days as stored."""

    seq: int = 0
    own_seq: int = 0
    own_hash: bytes = chain.GENESIS
    at: str | None = None
    day: str | None = None
    clock_high: str | None = None
    """The instant that is believed instead, where the line carries one."""


def read(query: Query) -> End:
    """The end of the journal as it stands."""
    return next((End(*row) for row in query(_LAST)), End())
