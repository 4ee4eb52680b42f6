"""The hash of a line: over the very text that the journal's format names, whatever stands in its fields."""

from __future__ import annotations

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from tracker.ledger import chain

_VALUES = st.none() | st.integers() | st.booleans() | st.text(st.characters(exclude_categories=()), max_size=20)


@given(st.lists(_VALUES, min_size=len(chain.FIELDS), max_size=len(chain.FIELDS)), st.binary(min_size=32, max_size=32))
def test_a_hash_is_taken_over_the_fields_as_json_without_spaces(fields: list[object], prev: bytes) -> None:
    text = json.dumps([*fields, prev.hex()], separators=(",", ":"), ensure_ascii=False)
    assert chain.line_hash(fields, prev) == hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
