"""What an imported log says of a range of days: outside every cap and total, so it is summed by itself. Pure.

Such a line has no rep, no guest and no stay: what the log says of them is words, which can be erased.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from tracker.domain.insights.figures import DaySpent, Spent, by_day, spent
from tracker.domain.insights.tally import Sum, sums


class OldGesture(NamedTuple):
    """A line of an imported log; `day` is the log's own, amounts are minor units. A cost that the log leaves out is 0."""

    day: date
    kind: str
    cause: str
    value: int
    cost: int
    room: str = ""


class OldBroken(NamedTuple):
    """What the log says broke in a room, by a cause that the catalogue knows."""

    room: str
    cause: str
    spent: Spent


@dataclass(frozen=True)
class OldLog:
    """All of it. `by_cause` and `by_room` have an empty key for what the catalogue does not know, and for no room."""

    count: int
    value: int
    cost: int
    by_day: tuple[DaySpent, ...]
    by_kind: tuple[Spent, ...]
    by_cause: tuple[Spent, ...]
    by_room: tuple[Spent, ...] = ()
    bill: tuple[OldBroken, ...] = ()


class OldTally:
    """Adds lines up, some at a time."""

    def __init__(self) -> None:
        self.days: dict[date, Sum] = sums()
        self.kinds: dict[str, Sum] = sums()
        self.causes: dict[str, Sum] = sums()
        self.rooms: dict[str, Sum] = sums()
        self.broken: dict[tuple[str, str], Sum] = sums()

    def take(self, lines: Iterable[OldGesture]) -> None:
        """Add lines, in any order."""
        for line in lines:
            for into in (
                self.days[line.day], self.kinds[line.kind], self.causes[line.cause], self.rooms[line.room],
                self.broken[line.room, line.cause],
            ):  # fmt: skip
                into.add(line.value, line.cost)

    def known(self, first: date, last: date) -> OldLog:
        """What is known of the days from `first` to `last`."""
        days = self.days.values()
        return OldLog(
            sum(x.count for x in days), sum(x.value for x in days), sum(x.cost for x in days),
            by_day(self.days, first, last), spent(self.kinds), spent(self.causes),
            spent(self.rooms), self._bill(),
        )  # fmt: skip

    def _bill(self) -> tuple[OldBroken, ...]:
        """The dearest first; what has no room, no cause, or was for joy broke nothing that can be mended."""
        found = [
            OldBroken(room, cause, Spent(room, x.count, x.value, x.cost))
            for (room, cause), x in self.broken.items()
            if room and cause and not cause.startswith("DL.")
        ]
        return tuple(sorted(found, key=lambda x: (-x.spent.value, -x.spent.count, x.room, x.cause)))
