"""A version of the program, as X.Y.Z: whether a text is one, and which of two is newer. Knows no file."""

from __future__ import annotations

import re

Version = tuple[int, int, int]
_FORM = re.compile(r"(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})")


def version_of(text: str) -> Version | None:
    """The numbers of a version, None when it is none: 0.10.0 comes after 0.9.9."""
    found = _FORM.fullmatch(text)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None
