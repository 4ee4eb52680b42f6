"""Which stays are one guest's, as `merge` lines say. Each keeps its own lines and rows, so that a merge can be undone.

The lines concern the house (no stay of their own): their body names both, by ids that tell nothing of anybody.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from tracker.ledger.store import Ledger

MERGED, SPLIT = "merged", "split"


def joined(ledger: Ledger, upto: int | None = None) -> dict[str, str]:
    """Each merged stay and the one it belongs to in the end, as the journal says up to a line."""
    return ledger.remembered.house("merged", lambda: _joined(ledger, None)) if upto is None else _joined(ledger, upto)


def _joined(ledger: Ledger, upto: int | None) -> dict[str, str]:
    into = ties(ledger, upto)
    return {stay: end_of(stay, into) for stay in into}


def ties(ledger: Ledger, upto: int | None = None) -> dict[str, str]:
    """Each merged stay and the one it was merged into, as this desk's lines say one after another."""
    sql = "SELECT body FROM journal WHERE stay IS NULL AND kind = 'merge' AND seq <= ? ORDER BY seq"
    into: dict[str, str] = {}
    for (text,) in ledger.query(sql, (upto or 2**62,)):
        say(into, json.loads(text))
    return into


def say(into: dict[str, str], body: Mapping[str, Any]) -> None:
    """What one more line does to `ties`."""
    end = end_of(body["other"], into)
    if body["what"] == SPLIT:  # the desk that says so may have merged them the other way round
        into.pop(body["into"] if end_of(body["into"], into) == body["other"] else body["other"], None)
    elif end != end_of(body["into"], into):
        # Two desks apart may merge one stay with two others: then all three are one guest's, in whichever order they are told.
        into[end] = body["into"]


def together(ledger: Ledger, stays: Iterable[str], upto: int | None = None) -> list[str]:
    """The ids of these stays and of all that are the same guests', those asked for first."""
    asked, into = list(dict.fromkeys(stays)), joined(ledger, upto)
    if not into:
        return asked
    roots = {into.get(stay, stay) for stay in asked}
    return list(dict.fromkeys((*asked, *roots, *(stay for stay, root in into.items() if root in roots))))


def end_of(stay: str, into: Mapping[str, str]) -> str:
    """The stay that stands for this one."""
    while stay in into:
        stay = into[stay]
    return stay
