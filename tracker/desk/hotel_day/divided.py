"""Which lines of other desks can have come when a look at a hotel's day was taken that counted them and does not name them.

To a desk that was restored they come again in another order. It is asked how the number can be divided among the desks so that
the day comes to what the paper says: among one there is one way. Knows no paper.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, product
from math import prod

from tracker.desk.hotel_day.chains import Point
from tracker.desk.hotel_day.told import sums, told
from tracker.ledger import other_entries, others
from tracker.ledger.store import Ledger

MOST = 1_000_000
"""So many ways are tried; a day that has more of them is not counted."""


class TooManyWays(Exception):  # noqa: N818 - no error: nothing can be said
    """Nobody can say whether that many lines can have come to that total."""


@dataclass(frozen=True)
class _Step:
    """A desk's lines from `least` to `most` of which the last can be the one that came last: its day comes to `value` then."""

    least: int
    most: int
    value: int


def divided(ledger: Ledger, day: date, seq: int, n: int, value: int) -> Point | None:
    """A point at line `seq` at which `n` lines of others had come and the day came to `value` minor units; None where there
    is none. TooManyWays where they cannot all be tried."""
    most = {desk: head.desk_seq for desk, head in others.heads(ledger).items()}
    wanted = value - sums(ledger, told(ledger, Point(day, seq, 0, "{}")), seq, late=True).value
    steps = _steps(ledger, Point(day, seq, n, other_entries.known_as(most)), most, least(ledger, seq, n))
    if prod(map(len, steps.values())) > MOST:
        raise TooManyWays
    for ways in product(*steps.values()):
        fewest = sum(step.least for step in ways)
        if sum(step.value for step in ways) == wanted and fewest <= n <= sum(step.most for step in ways):
            return Point(day, seq, n, other_entries.known_as(dict(_spread(steps, ways, n - fewest))))
    return None


def least(ledger: Ledger, seq: int, n: int) -> Mapping[str, int]:
    """How far each desk was known then in any case: what the backup had is in its order still."""
    ((kept,),) = ledger.query("SELECT coalesce(max(n), 0) FROM other_journal WHERE after <= ? AND n <= ?", (seq, n))
    known = other_entries.known_at(ledger, kept)
    return {desk: other_entries.reached(known, desk) for desk in others.desks(ledger)}


def _steps(ledger: Ledger, at: Point, most: Mapping[str, int], least: Mapping[str, int]) -> dict[str, list[_Step]]:
    """Of each other desk, between which of its lines the day's value stays the same, and what it is."""
    moves: dict[str, list[tuple[int, int]]] = {desk: [] for desk in most}
    for one in told(ledger, at)[1:]:
        for entry in (*one.found, *one.after):
            line = entry.line
            moves[line.desk].append((line.desk_seq, (line.amount or 0) * (line.nights or 1)))
    return {desk: list(_between(sorted(some), least[desk], most[desk])) for desk, some in moves.items()}


def _between(moves: Sequence[tuple[int, int]], least: int, most: int) -> Iterator[_Step]:
    values = [0, *accumulate(amount for _, amount in moves)]
    edges = [number for number, _ in moves]
    begins = least
    while begins <= most:
        passed = bisect(edges, begins)
        ends = edges[passed] - 1 if passed < len(edges) else most
        yield _Step(begins, ends, values[passed])
        begins = ends + 1


def _spread(steps: Mapping[str, object], ways: Sequence[_Step], more: int) -> Iterator[tuple[str, int]]:
    """So many lines more than the least, as they fit."""
    for desk, step in zip(steps, ways, strict=True):
        here = min(more, step.most - step.least)
        more -= here
        yield desk, step.least + here
