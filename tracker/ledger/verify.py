"""Checks the chain: every line recomputed, every commitment compared, every guard in place. Changes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlite_utils import Database

from tracker.domain.problems import LedgerFault
from tracker.ledger import chain
from tracker.ledger.migrations import migrations
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Verified:
    """The result: `lines` checked; when not `ok`, the first bad line number (None: not a line) and what is wrong."""

    ok: bool
    lines: int
    first_bad_seq: int | None = None
    reason: str = ""
    head: str = ""


def verify(ledger: Ledger, *, full: bool = False, progress: Callable[[int], None] | None = None) -> Verified:
    """Check the ledger in one snapshot. `full` also checks every page of the file (`PRAGMA integrity_check`)."""
    try:
        with ledger.snapshot():
            damage = _damage(ledger) if full else ""
            if damage:
                return Verified(False, 0, None, damage)
            result = _lines(ledger, progress)
            if not result.ok:
                return result
            wrong = _guards(ledger) or _beside(ledger)
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
    expected, head = first, ""
    columns = ", ".join(("seq", *chain.FIELDS, "prev", "hash"))
    for seq, *fields, prev, stored in ledger.stream(
        f"SELECT {columns} FROM journal WHERE seq >= ? ORDER BY seq", (first,)
    ):
        try:
            reason = _wrong(seq, expected, fields, bytes(prev), bytes(stored), heads)
        except (TypeError, ValueError):  # a value of a type that no line has
            reason = f"line {expected} cannot be read"
        if reason:
            return Verified(False, expected - first, min(seq, expected), reason)
        heads[fields[0]] = (fields[1], bytes(stored))
        head, expected = bytes(stored).hex(), expected + 1
        if progress and seq % 5000 == 0:
            progress(seq)
    return Verified(True, expected - first, head=head)


def _heads_before(ledger: Ledger, first: int) -> dict[str, tuple[int, bytes]]:
    """Each desk's last number and hash before a line."""
    sql = "SELECT desk, max(desk_seq), hash FROM journal WHERE seq < ? GROUP BY desk"
    return {desk: (number, bytes(stored)) for desk, number, stored in ledger.query(sql, (first,))}


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


def _beside(ledger: Ledger) -> tuple[int | None, str] | None:
    """Names, texts and PINs against what the chain holds of them. What was erased is gone and cannot be compared."""
    for commitment, name, salt in ledger.stream("SELECT commitment, name, salt FROM stay_name"):
        if chain.commitment(bytes(salt), name) != commitment:
            return _line_with(ledger, "$.who", commitment), "a guest's name was changed behind the ledger's back"
    for uuid, text, salt in ledger.stream("SELECT uuid, text, salt FROM line_text"):
        line = ledger.by_uuid(uuid)
        if line is None:
            return None, "a text belongs to no line"
        if line.body.get("text") != chain.commitment(bytes(salt), text):
            return line.seq, f"the text of line {line.seq} was changed after it was posted"
    return _gone(ledger) or _pins(ledger)


def _gone(ledger: Ledger) -> tuple[int, str] | None:
    """A name or text that the chain holds and nobody has on record as erased."""
    for what, key, table, column in (
        ("guest's name", "who", "stay_name", "commitment"),
        ("text", "text", "line_text", "uuid"),
    ):
        here = "j.uuid" if column == "uuid" else f"j.body ->> '$.{key}'"
        found = ledger.query(
            f"SELECT min(j.seq) FROM journal AS j WHERE j.body ->> '$.{key}' IS NOT NULL"
            f" AND NOT EXISTS (SELECT 1 FROM {table} AS t WHERE t.{column} = {here})"
            " AND NOT EXISTS (SELECT 1 FROM journal AS e WHERE e.kind = 'erasure' AND e.stay = j.stay)"
        )
        if found[0][0] is not None:
            return found[0][0], f"the {what} of line {found[0][0]} was removed behind the ledger's back"
    return None


def _pins(ledger: Ledger) -> tuple[int | None, str] | None:
    secrets = {line.body["initials"]: (line.seq, line.body["secret"]) for line in ledger.all_of("pin")}
    for initials, salt, digest in ledger.query("SELECT initials, salt, hash FROM person_secret"):
        seq, secret = secrets.pop(initials, (None, ""))
        if hashlib.sha256(bytes(salt) + bytes(digest)).hexdigest() != secret:
            return seq, f"the PIN of {initials} was changed behind the ledger's back"
    for initials, (seq, _) in secrets.items():
        return seq, f"the PIN of {initials} was removed behind the ledger's back"
    return None


def _line_with(ledger: Ledger, path: str, value: str) -> int | None:
    found = ledger.query("SELECT min(seq) FROM journal WHERE body ->> ? = ?", (path, value))
    return found[0][0] if found else None


def raw_lines(ledger: Ledger, first: date = date.min, last: date = date.max) -> Iterator[str]:
    """The journal as JSON lines, fields as stored, hashes in hex: what an independent verifier reads.

    Whole lines of the business days from `first` to `last`, however few.
    """
    columns = ("seq", *chain.FIELDS, "prev", "hash")
    sql = f"SELECT {', '.join(columns)} FROM journal WHERE business_day BETWEEN ? AND ? ORDER BY seq"
    for row in ledger.stream(sql, (first.isoformat(), last.isoformat())):
        plain = dict(zip(columns, row, strict=True))
        plain |= {"body": json.loads(plain["body"]), "prev": plain["prev"].hex(), "hash": plain["hash"].hex()}
        yield chain.canonical(plain)
