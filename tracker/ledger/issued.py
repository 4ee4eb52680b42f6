"""Which numbers of supplements lines say were given out. Knows what a line holds, and no ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def highest_supplements(lines: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[int, int]:
    """The highest number by shift, from the kinds and bodies of lines: those issued, and those a restore says it lost."""
    found: dict[int, int] = {}
    for kind, body in lines:
        given: Mapping[Any, Any] = {}
        if kind == "export" and body.get("what") == "supplement":
            given = {body.get("shift"): body.get("supplement")}
        elif kind == "restore":
            given = body.get("supplements", {})
        for shift, number in given.items():
            if isinstance(number, int):
                found[int(shift)] = max(number, found.get(int(shift), 0))
    return found
