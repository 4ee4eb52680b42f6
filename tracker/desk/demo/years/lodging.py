"""Who comes, moves and goes through the years: a tower beside the demo's own floors, so that nobody shares a room. Knows no gesture."""

from __future__ import annotations

import random
from datetime import timedelta

from tracker.desk.demo.cast import names
from tracker.desk.demo.years.writing import Guest, Pen
from tracker.ledger.bulk import Lodged

TOWER = [f"{floor}{door:02d}" for floor in range(6, 26) for door in range(1, 26)]
"""Its rooms: twenty floors of twenty-five."""
MOST_A_DAY = 110
_NIGHTS = (1, 2, 2, 3, 3, 4, 5)


class Lodging:
    """Everybody in house."""

    def __init__(self, pen: Pen) -> None:
        self.pen, self.chance = pen, pen.chance
        self.here: list[Guest] = []
        self._free = list(TOWER)
        self._leaving: dict[int, list[Guest]] = {}
        self._booked = 0

    def morning(self, arrivals: int) -> None:
        """Who is due leaves, and others arrive."""
        for guest in self._leaving.pop(self.pen.day.toordinal(), ()):
            guest.lodged.leave(self.pen.now)
            self._record(guest, "left")
            guest.lodged.done(self.pen.bulk)
            self._free.append(guest.lodged.room)
            self.here.remove(guest)
        for _ in range(min(arrivals, MOST_A_DAY)):
            self._arrive()

    def _arrive(self) -> None:
        entropy, day = self.pen.bulk.ledger.entropy, self.pen.day
        self._booked += 1
        name, reading = names(self.chance)
        leaves = day + timedelta(days=self.chance.choice(_NIGHTS))
        lodged = Lodged(
            entropy(6).hex(), name, reading, self._room(), (day, leaves), f"T{self._booked:07d}", self.pen.now,
            self.pen.bulk.seq, (entropy(16), entropy(16)),
        )  # fmt: skip
        guest = Guest(lodged)
        self.here.append(guest)
        self._leaving.setdefault(leaves.toordinal(), []).append(guest)
        self._record(guest, "added")

    def move(self, guest: Guest) -> None:
        """Another room, at once."""
        left = guest.lodged.room
        guest.lodged.move(self._room(), self.pen.now, self.pen.bulk.seq)
        self._free.append(left)
        self._record(guest, "moved")

    def end(self) -> None:
        """Who is in house when the years are over stays."""
        for guest in self.here:
            guest.lodged.done(self.pen.bulk)

    def _room(self) -> str:
        at = self.chance.randrange(len(self._free))
        self._free[at], self._free[-1] = self._free[-1], self._free[at]
        return self._free.pop()

    def _record(self, guest: Guest, what: str) -> None:
        kind = "move" if what == "moved" else "stay"
        self.pen.write(kind, None, {"what": what, "register": guest.lodged.seal()}, stay=guest.lodged.id)


def some(guests: list[Guest], chance: random.Random) -> Guest:
    """One of them."""
    return guests[int(chance.random() * len(guests))]
