"""What a recovery code looks like and how it is read from paper. Never holds one that is in force."""

from __future__ import annotations

from tracker.domain.problems import Refused

BYTES = 10
"""Eighty bits: sixteen signs, and no guess that helps."""

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LIKE = str.maketrans("OIL", "011")
_GROUP = 4


def code_of(random: bytes) -> str:
    """The code of ten random bytes, in four groups of four; none of its signs is mistaken for another."""
    number = int.from_bytes(random[:BYTES], "big")
    signs = "".join(_SIGNS[number >> shift & 31] for shift in range(BYTES * 8 - 5, -1, -5))
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))


def tidy_code(text: str) -> str:
    """A code as it was typed: any case, any gaps, O for 0, I or L for 1. Refused when it can be none."""
    signs = "".join(c for c in text.upper() if not c.isspace() and c not in "-–—_.").translate(_LIKE)
    if len(signs) != BYTES * 8 // 5 or any(c not in _SIGNS for c in signs):
        raise Refused("bad_code_form", "A recovery code is four groups of four letters and digits: type it as printed.")
    return signs


def last_group(code: str) -> str:
    """What is typed to show that the code stands on paper."""
    return code.rpartition("-")[2]
