"""The hash chain: the canonical form of a line and its hash. Knows no table and no connection."""

from __future__ import annotations

import hashlib
import json
import json.encoder
from collections.abc import Sequence
from typing import Any

FIELDS = (
    "desk", "desk_seq", "uuid", "kind", "at", "business_day", "actor", "approver", "rep", "stay", "amount", "nights",
    "counts_from", "on_cap", "cost", "about", "body",
)  # fmt: skip
"""Every stored field of a line but its local number, in the order in which it is hashed; then follows `prev`."""

_IN_ORDER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode
# As JSONEncoder makes it anew for every value, which costs as much as what it encodes.
_MAKE = json.encoder.c_make_encoder  # type: ignore[attr-defined]  # of CPython, and in no stub
_SORTED = _MAKE(None, json.JSONEncoder().default, json.encoder.encode_basestring, None, ":", ",", True, False, False)

_QUOTED = json.encoder.encode_basestring
_READ = json.JSONDecoder().scan_once  # type: ignore[attr-defined]  # as raw_decode calls it; in no stub

_EMPTY = hashlib.sha256()
# Copied: to make one OpenSSL looks the algorithm up, which takes 5 us wherever the processor has forgotten all of that since.

GENESIS = bytes(32)
"""What stands as `prev` on a desk's first line."""


def canonical(value: object) -> str:
    """JSON with sorted keys and no spaces: one value, one text."""
    return "".join(_SORTED(value, 0))


def parsed(text: str) -> dict[str, Any]:
    """An object in that form: as `json.loads`, which looks for what never stands around it. ValueError when it is none."""
    try:
        found, end = _READ(text, 0)
    except StopIteration:  # nothing stands there
        end = -1
    if end != len(text):
        raise ValueError(text)
    return found  # type: ignore[no-any-return]  # whatever a guard lets in stands in braces


def line_hash(fields: Sequence[Any], prev: bytes) -> bytes:
    """SHA-256 over the fields (in FIELDS' order, as stored) and the hash before, as one JSON array without spaces.

    Put together here: an encoder that is called for a whole line is made anew each time, and that costs as much as the hash.
    """
    text = ",".join(
        [_QUOTED(f) if type(f) is str else "null" if f is None else str(f) if type(f) is int else _IN_ORDER(f) for f in fields]
    )  # fmt: skip
    found = _EMPTY.copy()
    found.update(f'[{text},"{prev.hex()}"]'.encode("utf-8", "surrogatepass"))
    return found.digest()


def commitment(salt: bytes, text: str) -> str:
    """What the chain holds in place of personal text: with the salt erased, it says nothing."""
    found = _EMPTY.copy()
    found.update(salt + text.encode())
    return found.hexdigest()
