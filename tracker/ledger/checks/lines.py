"""The chain itself: every line's number, its place after the one before, and its hash, recomputed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from typing import Any

from tracker.domain.sentences import Sentence
from tracker.ledger import chain
from tracker.ledger.checks import written
from tracker.ledger.checks.wrong import Steps, Wrong, fingerprint
from tracker.ledger.store import Ledger

_AS_STORED = f"SELECT seq, {', '.join(chain.FIELDS)}, prev, hash FROM journal WHERE seq = ?"
_AS_HASHED = "SELECT seq, desk, desk_seq, kind = 'restore', prev, hash, {} FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?"
_TEXT = f"CAST(json_array({', '.join(chain.FIELDS)}, lower(hex(prev))) AS BLOB)"
"""What `chain.line_hash` hashes."""
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
        while rows := written.rows(self._ledger, _AS_HASHED, _TEXT, (after, self._last, self._page)):
            after, at = rows[-1][0], 0
            while (at := self._held(rows, at)) < len(rows):
                for row in self._ledger.query(_AS_STORED, (rows[at][0],)):
                    if (wrong := self._take(row)) is not None:
                        yield wrong
                at += 1
            yield None

    def _held(self, rows: Sequence[Sequence[Any]], at: int) -> int:
        """Take lines as long as they are just what they must be, as nearly every one is; where that ends. What else there may
        be, `_take` tells apart."""
        heads, expected, begun = self._heads, self._expected, at
        with suppress(TypeError):  # of a value that no line has: there it ends
            for seq, desk, number, restores, prev, stored, text in rows if at == 0 else rows[at:]:
                known, before = heads.get(desk, _FIRST)
                if (
                    seq != expected or restores or number != known + 1 or prev != before
                    or text is None or sha256(text).digest() != stored
                ):  # fmt: skip
                    break
                heads[desk] = (number, stored)
                expected += 1
                at += 1
        if at > begun:
            self._head = rows[at - 1][5]
            self._expected = expected
            self.checked += at - begun
        return at

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
