"""What the years are written with: the run of lines, the team, the time, and what a shift has come to so far. Decides nothing."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from tracker.ledger.bulk import Bulk, Lodged
from tracker.ledger.line import NewLine


class Guest:
    """Somebody in house: the entry in the register, and what counts on whose cap."""

    __slots__ = ("approved", "given", "lodged")

    def __init__(self, lodged: Lodged) -> None:
        self.lodged = lodged
        self.given: dict[str, list[tuple[int, int, int]]] = {}
        """By rep: first day, last day (ordinals) and minor units a day."""
        self.approved: dict[tuple[str, date], int] = {}
        """What a lead let pass on a day."""

    def spent(self, rep: str, day: int) -> int:
        """What counts on the rep's cap on a day."""
        return sum(amount for first, last, amount in self.given.get(rep, ()) if first <= day <= last)

    def count(self, rep: str, day: date, nights: int, amount: int) -> None:
        """So much a night counts from a day on."""
        first = day.toordinal()
        self.given.setdefault(rep, []).append((first, first + nights - 1, amount))

    @property
    def said(self) -> dict[str, Any]:
        """What a line about this guest says of room and name."""
        return {"room": self.lodged.room, "who": self.lodged.commitment}


@dataclass(slots=True)
class Given:
    """A gesture that was written: what later lines need of it. `gone`: it was taken back, `wrong`: as entered wrong."""

    seq: int
    uuid: str
    kind: str
    guest: Guest
    rep: str
    amount: int
    cost: int
    nights: int
    day: date
    body: dict[str, Any]
    gone: bool = False
    wrong: bool = False


@dataclass
class Sums:
    """What the open shift comes to so far."""

    first_seq: int
    gestures: int = 0
    value: int = 0
    cost: int = 0
    reversed: int = 0
    guests: set[str] = field(default_factory=set)

    def plain(self) -> dict[str, int]:
        """As the close line keeps them."""
        return {
            "gestures": self.gestures, "guests": len(self.guests), "value_minor": self.value, "cost_minor": self.cost,
            "reversed_minor": self.reversed,
        }  # fmt: skip


class Pen:
    """Writes lines at `now`, on `day`, for the reps and the lead of the shift."""

    def __init__(self, bulk: Bulk, chance: random.Random, now: datetime, day: date) -> None:
        self.bulk, self.chance = bulk, chance
        self.now, self.day = now, day
        self.reps: Sequence[str] = ()
        self.lead = ""
        self.sums = Sums(1)
        self.approvals: dict[int, None] = {}
        self.estimates: dict[int, None] = {}
        self.promises: dict[int, None] = {}
        """Line numbers of what is open, oldest first."""

    def anybody(self) -> str:
        """One of the shift's reps."""
        return self.reps[0] if self.chance.random() < 0.5 else self.reps[1]

    def write(self, kind: str, actor: str | None, body: dict[str, Any], **fields: Any) -> tuple[int, str]:
        """One line; returns its number and uuid."""
        amount = fields.get("amount")
        if amount is not None:
            nights: int = fields["nights"]
            self.sums.value += amount * nights
            self.sums.cost += fields["cost"] * nights
            if kind in ("reversal", "decline"):
                self.sums.reversed -= amount * nights
        return self.bulk.append(NewLine(kind, actor, self.now, self.day, body, **fields))

    def in_words(self, uuid: str, guest: Guest, words: str) -> dict[str, str]:
        """The part of a body that stands for a word that was said."""
        text = self.bulk.text(uuid, guest.lodged.id, {"note": words})
        return {"text": text} if text else {}
