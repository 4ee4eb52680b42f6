"""Takes people and rooms out of words that leave the circle they were written in. Knows the register, no page.

What nobody registered (a guest's sister, a friend on the phone) cannot be known here: facts about the stay, never about
the person, is a rule of the desk.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from tracker.domain.anonymous import Anonymous
from tracker.domain.day import to_text
from tracker.domain.sentences import rewritten
from tracker.ledger.store import Ledger


def names(ledger: Ledger, at: datetime) -> list[tuple[str, str]]:
    """(stay, name) of everybody in the register at an instant (UTC); who came later changes no paper."""
    rows = ledger.query(
        "SELECT stay, name, reading FROM stay_name WHERE since <= ? ORDER BY since, stay, name", (to_text(at),)
    )
    return [(stay, text) for stay, name, reading in rows for text in (name, reading) if text]


class Others:
    """Everybody but the guest of some stays."""

    def __init__(self, ledger: Ledger, own: Collection[str], at: datetime) -> None:
        self._ledger, self._own, self._at = ledger, set(own), at
        self._without: Anonymous | None = None

    def left_out(self, text: str) -> str:
        """The text with another guest's whole name as “another guest”."""
        if not text:
            return ""
        if self._without is None:
            every = names(self._ledger, self._at)
            mine = {name.casefold() for stay, name in every if stay in self._own}
            others = [name for stay, name in every if stay not in self._own and name.casefold() not in mine]
            self._without = Anonymous(others, stands_for="another guest")
        return rewritten(text, self._without.told)


class Everybody:
    """All guests and all rooms: for a story that is told to the house."""

    def __init__(self, ledger: Ledger, at: datetime) -> None:
        self._names = names(ledger, at)
        self._rooms = [
            row[0] for row in ledger.query("SELECT DISTINCT room FROM stay_room WHERE since <= ?", (to_text(at),))
        ]
        self._whole = Anonymous([name for _, name in self._names], self._rooms)

    def left_out(self, text: str, own: Collection[str]) -> str:
        """The text without any name or room; of the guests of the stays `own` every part of the name goes."""
        parts = [name for stay, name in self._names if stay in own]
        return Anonymous([], [], parts).told(self._whole.told(text))
