"""A line of the journal as one line of text, and back: the form of the export, of the mirror and of the verifier.

Knows no file. A text is believed only when it is in the one canonical form and its hash is that of its fields.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from json.encoder import encode_basestring
from typing import Any

from tracker.ledger import chain

COLUMNS = ("seq", *chain.FIELDS, "prev", "hash")
STORED = f"SELECT {', '.join(f'j.{name}' for name in COLUMNS)} FROM journal AS j"
Row = tuple[Any, ...]
"""A line as stored, in the order of COLUMNS; `prev` and `hash` as 32 bytes, `body` as its text."""

MOST = 1_000_000
"""No line's text has more bytes."""
_TEXTS = frozenset(("desk", "uuid", "kind", "at", "business_day"))
_NUMBERS = frozenset(("amount", "nights", "on_cap", "cost"))


def text_of(row: Sequence[Any]) -> str:
    """The text of a row, without its line feed: what `canonical` makes of it, written at once, for every post writes one."""
    (
        seq, desk, desk_seq, uuid, kind, at, day, actor, approver, rep, stay, amount, nights, counts_from, on_cap, cost,
        about, body, prev, head,
    ) = row  # fmt: skip
    if not body.isprintable():  # no program of ours writes a line feed; whatever it is, it stays one line
        body = chain.canonical(json.loads(body))
    return (
        f'{{"about":{_text(about)},"actor":{_text(actor)},"amount":{_number(amount)},"approver":{_text(approver)},'
        f'"at":{_text(at)},"body":{body},"business_day":{_text(day)},"cost":{_number(cost)},'
        f'"counts_from":{_text(counts_from)},"desk":{_text(desk)},"desk_seq":{desk_seq},"hash":"{head.hex()}",'
        f'"kind":{_text(kind)},"nights":{_number(nights)},"on_cap":{_number(on_cap)},"prev":"{prev.hex()}",'
        f'"rep":{_text(rep)},"seq":{seq},"stay":{_text(stay)},"uuid":{_text(uuid)}}}'
    )


def _text(value: str | None) -> str:
    return "null" if value is None else encode_basestring(value)


def _number(value: int | None) -> str:
    return "null" if value is None else str(value)


def row_of(text: bytes) -> Row | None:
    """The row of a text, or None when it is torn, edited, or no line at all."""
    if len(text) > MOST:
        return None
    try:
        plain = json.loads(text)
        if not isinstance(plain, dict) or set(plain) != set(COLUMNS) or chain.canonical(plain).encode() != text:
            return None
        if not all(_fits(name, plain[name]) for name in COLUMNS):
            return None
        plain["body"] = chain.canonical(plain["body"])
        plain |= {name: bytes.fromhex(plain[name]) for name in ("prev", "hash")}
        row = tuple(plain[name] for name in COLUMNS)
        return row if chain.line_hash(row[1:-2], row[-2]) == row[-1] and len(row[-2]) == 32 else None
    except (ValueError, TypeError, RecursionError):  # also bytes that are no UTF-8
        return None


def _fits(name: str, value: object) -> bool:
    if name in ("seq", "desk_seq"):
        return type(value) is int and 0 < value < 2**63
    if name in _NUMBERS:
        return value is None or (type(value) is int and abs(value) < 2**63)
    if name == "body":
        return isinstance(value, dict)
    if name in _TEXTS or name in ("prev", "hash"):
        return isinstance(value, str)
    return value is None or isinstance(value, str)


def kind_of(row: Row) -> str:
    """The kind of a line."""
    return str(row[COLUMNS.index("kind")])


def stay_of(row: Row) -> str | None:
    """The stay a line points to, or None."""
    found = row[COLUMNS.index("stay")]
    return None if found is None else str(found)


def body_of(row: Row) -> dict[str, Any]:
    """The body of a line; empty when it is none."""
    found = json.loads(row[COLUMNS.index("body")])
    return found if isinstance(found, dict) else {}
