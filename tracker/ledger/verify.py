"""Checks the chain: every line recomputed, every commitment compared, every guard in place. Changes nothing.

Numbers follow one another, but a `restore` line says how far it skipped: `after` the last line there, `seq` its own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlite_utils import Database

from tracker.domain.problems import LedgerFault
from tracker.ledger import chain
from tracker.ledger.beside import beside
from tracker.ledger.migrations import migrations
from tracker.ledger.rules import broken_rule
from tracker.ledger.store import Ledger

_COLUMNS = ("seq", *chain.FIELDS, "prev", "hash")
_AS_STORED = f"SELECT {', '.join(_COLUMNS)} FROM journal AS j"


@dataclass(frozen=True)
class Verified:
    """The result: `lines` checked; when not `ok`, the first bad line number (None: not a line) and what is wrong."""

    ok: bool
    lines: int
    first_bad_seq: int | None = None
    reason: str = ""
    head: str = ""


def verify(ledger: Ledger, *, full: bool = False, progress: Callable[[int], None] | None = None) -> Verified:
    """Check the ledger up to its last line of now. `full` also checks every page of the file (`PRAGMA integrity_check`).

    The desk can post meanwhile: what is checked never changes.
    """
    try:
        damage = _damage(ledger) if full else ""
        if damage:
            return Verified(False, 0, None, damage)
        result = _lines(ledger, progress)
        if not result.ok:
            return result
        wrong = _guards(ledger) or broken_rule(ledger) or beside(ledger)
        return Verified(False, result.lines, wrong[0], wrong[1], result.head) if wrong else result
    except LedgerFault as fault:
        if fault.code != "corrupt":
            raise
        return Verified(False, 0, None, "the file is damaged: its pages cannot be read")
    except (TypeError, ValueError, KeyError):  # a value beside the lines that no program of ours can have written
        return Verified(False, 0, None, "the file is damaged: a name, a text or a PIN in it cannot be read")


def _damage(ledger: Ledger) -> str:
    said = str(ledger.query("PRAGMA integrity_check(1)")[0][0])
    return "" if said == "ok" else f"the file is damaged: {' '.join(said.split())}"


def verify_latest(ledger: Ledger, most: int) -> Verified:
    """Check the last `most` lines and the guards: a quick look; the whole chain is `verify`'s."""
    with ledger.snapshot():
        last = ledger.query("SELECT coalesce(max(seq), 0) FROM journal")[0][0]
        result = _lines(ledger, None, max(1, last - most + 1))
        wrong = _guards(ledger) if result.ok else None
        return Verified(False, result.lines, wrong[0], wrong[1], result.head) if wrong else result


def _lines(ledger: Ledger, progress: Callable[[int], None] | None, first: int = 1) -> Verified:
    heads = _heads_before(ledger, first)
    expected, head, checked = first, "", 0
    for seq, *fields, prev, stored in ledger.walk(_AS_STORED, first):
        try:
            expected += _skipped(seq, expected, fields)
            reason = _wrong(seq, expected, fields, bytes(prev), bytes(stored), heads)
        except (TypeError, ValueError):  # a value of a type that no line has
            reason = f"line {expected} cannot be read"
        if reason:
            return Verified(False, checked, min(seq, expected), reason)
        heads[fields[0]] = (fields[1], bytes(stored))
        head, expected, checked = bytes(stored).hex(), expected + 1, checked + 1
        if progress and seq % 5000 == 0:
            progress(seq)
    return Verified(True, checked, head=head)


def _heads_before(ledger: Ledger, first: int) -> dict[str, tuple[int, bytes]]:
    """Each desk's last number and hash before a line."""
    sql = "SELECT desk, max(desk_seq), hash FROM journal WHERE seq < ? GROUP BY desk"
    return {desk: (number, bytes(stored)) for desk, number, stored in ledger.query(sql, (first,))}


def _skipped(seq: int, expected: int, fields: Sequence[Any]) -> int:
    """How many line numbers a restore says it skipped: they are on paper, and were lost."""
    if seq <= expected or fields[chain.FIELDS.index("kind")] != "restore":
        return 0
    body = json.loads(fields[-1])
    return seq - expected if (body.get("after"), body.get("seq")) == (expected - 1, seq) else 0


def _wrong(
    seq: int, expected: int, fields: Sequence[Any], prev: bytes, stored: bytes, heads: dict[str, tuple[int, bytes]]
) -> str:
    desk_seq, before = heads.get(fields[0], (0, chain.GENESIS))
    if seq != expected:
        return f"line {expected} is missing"
    if fields[1] != desk_seq + 1:
        return f"line {seq} is out of order at its desk"
    if prev != before:
        return f"line {seq} does not follow the line before it"
    if chain.line_hash(fields, prev) != stored:
        return f"line {seq} was changed after it was posted"
    return ""


def _guards(ledger: Ledger) -> tuple[None, str] | None:
    """Whether the table, its indexes and its guards are those the migrations make."""
    model = Database(memory=True, execute_plugins=False)
    migrations.apply(model)
    sql = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    ours, theirs = set(model.execute(sql).fetchall()), set(map(tuple, ledger.query(sql)))
    model.close()
    for kind, name, _ in sorted(ours - theirs):
        return None, f"the {kind} {name} was changed or removed"
    for kind, name, _ in sorted(theirs - ours):
        return None, f"a {kind} {name} was added that is not ours"
    return None


def raw_lines(ledger: Ledger, first: date = date.min, last: date = date.max) -> Iterator[str]:
    """The journal as JSON lines, fields as stored, hashes in hex: what an independent verifier reads.

    Whole lines of the business days from `first` to `last`, however few.
    """
    for row in ledger.walk(_AS_STORED):
        plain = dict(zip(_COLUMNS, row, strict=True))
        if first.isoformat() <= plain["business_day"] <= last.isoformat():
            plain |= {"body": json.loads(plain["body"]), "prev": plain["prev"].hex(), "hash": plain["hash"].hex()}
            yield chain.canonical(plain)
