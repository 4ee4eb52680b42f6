"""The end of the journal: what the next line follows, in numbers, in hashes and in time. Knows no line's meaning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from tracker.ledger import chain

_LAST = (
    "SELECT seq, desk, desk_seq, hash, at, business_day, iif(instr(body, '\"clock_high\":'), body ->> '$.clock_high', NULL)"
    " FROM journal ORDER BY seq DESC LIMIT 1"
)
_OWN = "SELECT desk_seq, hash FROM journal WHERE desk = ? ORDER BY desk_seq DESC LIMIT 1"
Query = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]


class End(NamedTuple):
    """The last line, and the end of this desk's chain; both are 0 in an empty ledger. Instants and days as stored."""

    seq: int = 0
    own_seq: int = 0
    own_hash: bytes = chain.GENESIS
    at: str | None = None
    day: str | None = None
    clock_high: str | None = None
    """The instant that is believed instead, where the line carries one."""


def read(query: Query, desk: str) -> End:
    """The end of the journal as it stands, of the chain of this desk."""
    found = query(_LAST, ())
    if not found:
        return End()
    seq, whose, own_seq, own_hash, at, day, high = found[0]
    if whose != desk:
        own_seq, own_hash = next(iter(query(_OWN, (desk,))), (0, chain.GENESIS))
    return End(seq, own_seq, own_hash, at, day, high)
