"""The chain itself: every line's number, its place after the one before, and its hash, recomputed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from tracker.domain.sentences import Sentence
from tracker.ledger import chain
from tracker.ledger.checks import written
from tracker.ledger.checks.wrong import Steps, Wrong, fingerprint
from tracker.ledger.store import Ledger

_HASH = len(chain.GENESIS)
_AS_STORED = f"SELECT seq, {', '.join(chain.FIELDS)}, prev, hash FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq"
_AS_HASHED = (  # of the line after ?1: its desk, and its number there; of how many lines it follows what stands in them
    "SELECT (SELECT desk FROM journal WHERE seq = ?1 + 1), (SELECT desk_seq FROM journal WHERE seq = ?1 + 1), count(*),"
    " count(*) FILTER (WHERE desk = (SELECT desk FROM journal WHERE seq = ?1 + 1)"
    " AND desk_seq = seq + (SELECT desk_seq - seq FROM journal WHERE seq = ?1 + 1) AND kind <> 'restore'"
    f" AND typeof(prev) = 'blob' AND typeof(hash) = 'blob' AND length(prev) = {_HASH} AND length(hash) = {_HASH}),"
    " CAST(group_concat(prev, '') AS BLOB), CAST(group_concat(hash, '') AS BLOB), {} FROM journal WHERE seq > ?1 AND seq <= ?2"
)
_TEXTS = f"CAST(group_concat(json_array({', '.join(chain.FIELDS)}, lower(hex(prev))), char(10)) AS BLOB)"
"""What `chain.line_hash` hashes of each line; between two of them what JSON has no other use for."""
_NEXT = "SELECT coalesce(min(seq) - 1, ?2) FROM journal WHERE seq > ?1"
_KIND = chain.FIELDS.index("kind")
_FIRST = (0, chain.GENESIS)


class Lines:
    """The walk from line `first` to `last`. `checked` counts those that hold, `head` the last one's hash."""

    def __init__(self, ledger: Ledger, first: int, last: int, page: int) -> None:
        self.checked, self._head = 0, b""
        self._ledger, self._expected, self._last, self._page = ledger, first, last, page
        self._heads = _heads_before(ledger, first)

    @property
    def head(self) -> str:
        """The hash of the last line that was looked at, in hex; empty before the first."""
        return self._head.hex()

    @property
    def upto(self) -> int:
        """The number of the last line that was looked at."""
        return self._expected - 1

    def steps(self) -> Steps:
        """Check a page at a time: whoever posts meanwhile waits for a page, not for the walk."""
        after = self._expected - 1
        while after < self._last:
            upto = min(after + self._page, self._last)
            if not self._held(after, upto):
                rows = self._ledger.query(_AS_STORED, (after, upto))
                yield from (wrong for row in rows if (wrong := self._take(row)) is not None)
                if not rows:  # numbers that a restore skipped, or that somebody took away
                    upto = self._ledger.query(_NEXT, (upto, self._last))[0][0]
            yield None
            after = upto

    def _held(self, after: int, upto: int) -> bool:
        """Take the lines of these numbers if they are just what they must be, as nearly all are. What else there may be, `_take`
        tells apart. SQLite puts a whole page together without Python's lock, for which two threads would wait line by line."""
        desk, number, count, plain, prevs, hashes, texts = written.rows(
            self._ledger, _AS_HASHED, _TEXTS, (after, upto)
        )[0]
        known, before = self._heads.get(desk, _FIRST)
        if (
            after + 1 != self._expected or not count == plain == upto - after or number != known + 1
            or prevs != before + hashes[:-_HASH] or texts is None
            or b"".join([sha256(text).digest() for text in texts.split(b"\n")]) != hashes
        ):  # fmt: skip
            return False
        self._head = hashes[-_HASH:]
        self._heads[desk] = (known + count, self._head)
        self._expected = upto + 1
        self.checked += count
        return True

    def _take(self, row: Sequence[Any]) -> Wrong | None:
        seq, *fields, prev, stored = row
        wrong = None
        try:
            self._expected += _skipped(seq, self._expected, fields)
            reason = self._reason(seq, fields, bytes(prev), bytes(stored))
        except (TypeError, ValueError):  # a value of a type that no line has
            reason = Sentence("line {seq} cannot be read", seq=self._expected)
        if reason:
            wrong = Wrong(min(seq, self._expected), reason, fingerprint(*row))
        self._heads[fields[0]] = (fields[1], stored)
        self._head = bytes(stored)
        self._expected = seq + 1
        self.checked += wrong is None
        return wrong

    def _reason(self, seq: int, fields: Sequence[Any], prev: bytes, stored: bytes) -> str:
        desk_seq, before = self._heads.get(fields[0], _FIRST)
        if seq != self._expected:
            return Sentence("line {seq} is missing", seq=self._expected)
        if fields[1] != desk_seq + 1:
            return Sentence("line {seq} is out of order at its desk", seq=seq)
        if prev != before:
            return Sentence("line {seq} does not follow the line before it", seq=seq)
        if chain.line_hash(fields, prev) != stored:
            return Sentence("line {seq} was changed after it was posted", seq=seq)
        return ""


def _heads_before(ledger: Ledger, first: int) -> dict[str, tuple[int, bytes]]:
    """The number and hash of the line before it, by its desk; nothing before the first one."""
    sql = "SELECT desk, desk_seq, hash FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT 1"
    return {desk: (number, bytes(stored)) for desk, number, stored in ledger.query(sql, (first,))}


def _skipped(seq: int, expected: int, fields: Sequence[Any]) -> int:
    """How many line numbers a restore says it skipped: they are on paper, and were lost."""
    if fields[_KIND] != "restore":
        return 0
    body = json.loads(fields[-1])
    return int(seq) - expected if (body.get("after"), body.get("seq")) == (expected - 1, seq) else 0
