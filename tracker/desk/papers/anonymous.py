"""Takes people and rooms out of words that leave the circle they were written in. Knows the register, no page.

What nobody registered (a guest's sister, a friend on the phone) is known only by a title, an address or a telephone: facts
about the stay, never about the person, is a rule of the desk.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime, timedelta

from tracker.domain.anonymous import ANOTHER, Anonymous
from tracker.domain.day import to_text
from tracker.domain.sentences import rewritten
from tracker.ledger.store import Ledger

_LATELY = timedelta(days=30)
"""Whoever came longer ago is looked for by the whole name only: among ten years of guests every word is somebody's name."""


def names(ledger: Ledger, at: datetime) -> list[tuple[str, str]]:
    """(stay, name) of everybody in the register at an instant (UTC); who came later changes no paper."""
    rows = ledger.query(
        "SELECT stay, name, reading FROM stay_name WHERE since <= ? ORDER BY since, stay, name", (to_text(at),)
    )
    return [(stay, text) for stay, name, reading in rows for text in (name, reading) if text]


class Others:
    """Everybody but the guest of some stays, and the house's own codes."""

    def __init__(self, ledger: Ledger, own: Collection[str], at: datetime, codes: Collection[str] = ()) -> None:
        self._ledger, self._own, self._at = ledger, set(own), at
        self._without: Anonymous | None = None
        self._codes = (
            re.compile(rf"\s*(?<!\w)[#(\[]?(?:{'|'.join(map(re.escape, codes))})[)\]]?(?!\w)", re.IGNORECASE)
            if codes
            else None
        )

    def left_out(self, text: str) -> str:
        """The text with another guest's whole name as “another guest”, and no cause's code."""
        if not text:
            return ""
        if self._without is None:
            every = names(self._ledger, self._at)
            mine = {name.casefold() for stay, name in every if stay in self._own}
            others = [name for stay, name in every if stay not in self._own and name.casefold() not in mine]
            self._without = Anonymous(others, stands_for=ANOTHER)
        codes = self._codes
        plain = rewritten(text, lambda typed: codes.sub("", typed).strip()) if codes is not None else text
        return rewritten(plain, self._without.told)


class Everybody:
    """All guests and all rooms: for a story that is told to the house."""

    def __init__(self, ledger: Ledger, at: datetime) -> None:
        self._names = names(ledger, at)
        self._rooms = [
            row[0] for row in ledger.query("SELECT DISTINCT room FROM stay_room WHERE since <= ?", (to_text(at),))
        ]
        near = ledger.query(
            "SELECT DISTINCT stay FROM stay_room WHERE since > ? AND since <= ?", (to_text(at - _LATELY), to_text(at))
        )
        self._lately = {stay for (stay,) in near}
        written = [name for stay, name in self._names if stay in self._lately]
        self._whole = Anonymous([name for _, name in self._names], self._rooms, written=written, strangers=True)

    def left_out(self, text: str, own: Collection[str]) -> str:
        """The text without any name or room; of the guests of the stays `own` every part of the name goes, of others who
        came lately what is written like one.
        """
        parts = [name for stay, name in self._names if stay in own]
        return rewritten(self._whole.told(text), Anonymous([], [], parts).told)
