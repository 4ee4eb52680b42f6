"""Which numbers of supplements, and of papers of a hotel's day, lines say were given out. Knows what a line holds, and no ledger."""

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


def highest_hotel_papers(lines: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, int]:
    """The highest number by business day (0 is the report), from lines as above."""
    found: dict[str, int] = {}
    for kind, body in lines:
        given: Mapping[Any, Any] = {}
        if kind == "export" and body.get("what") == "hotel_day":
            given = {body.get("day"): body.get("number")}
        elif kind == "restore":
            given = body.get("hotel_days", {})
        for day, number in given.items():
            if isinstance(number, int):
                found[str(day)] = max(number, found.get(str(day), 0))
    return found
