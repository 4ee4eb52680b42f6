"""The heading over a column: what it is compared by, and the order of dates that it spells out. Knows no fields."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

LONGEST_HEADER = 80
_BRACKETS = re.compile(r"[(\[（【].*?[)\]）】]")
_CHECK_IN_OUT = re.compile(r"\bc\s*/\s*([io])\b")


def header_key(text: str) -> str:
    """What a header is compared by: letters and digits only, case and accents folded, # as "no", c/o as "checkout"."""
    folded = unicodedata.normalize("NFKC", text[: LONGEST_HEADER + 1]).casefold().replace("#", " no ")
    folded = _CHECK_IN_OUT.sub(lambda m: "checkin" if m[1] == "i" else "checkout", folded)
    return "".join(c for c in unicodedata.normalize("NFD", folded) if c.isalnum()) or folded.strip()


def without_note(text: str) -> str:
    """The heading without a note in brackets."""
    return _BRACKETS.sub(" ", text)


_DAY_FIRST = re.compile(r"\b[dtj]{1,2}[^\w\s]?m{1,2}[^\w\s]?[yja]{2,4}\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"\bm{1,2}[^\w\s]?d{1,2}[^\w\s]?y{2,4}\b", re.IGNORECASE)


def order_in_header(header: str) -> Literal["dmy", "mdy"] | None:
    """The order of dates that a header such as "Arrival (DD/MM/YYYY)" spells out."""
    if _DAY_FIRST.search(header):
        return "dmy"
    return "mdy" if _MONTH_FIRST.search(header) else None
