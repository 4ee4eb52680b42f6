"""The policy simulator: the same gestures under another cap or basis, who would have been asked to ask. Writes nothing.

What is above the other cap counts on it all the same, as an approved gesture does at the desk.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.domain.cap import Basis, Cap
from tracker.domain.insights.lines import Given
from tracker.domain.people import Role

_TRIED = re.compile(r"what-if (rep|lead|manager) (none|\d{1,15}) (guest|party)")


@dataclass(frozen=True)
class StoppedBy:
    """What one rep would have had to ask for: gestures, value and cost in minor units."""

    rep: str
    count: int
    value: int
    cost: int


@dataclass(frozen=True)
class Simulation:
    """What another cap would have meant for the gestures of its role; minor units.

    `asked` were above the cap that was in force; `newly` would be asked and were not, `freed` were asked and would not
    be. `value` and `cost` are of all that is `stopped`: given all the same when a lead says yes each time, and saved when
    a lead never does. The truth lies between.
    """

    cap: Cap
    first: date
    last: date
    gestures: int
    guests: int
    asked: int
    stopped: int
    newly: int
    freed: int
    value: int
    cost: int
    whole_cost: int
    by_rep: tuple[StoppedBy, ...]


def simulate(lines: Iterable[Given], cap: Cap, first: date, last: date) -> Simulation:
    """Replay the standing gestures of the cap's role from `first` to `last`, in the order in which they were posted."""
    played = [
        x for x in sorted(lines, key=lambda x: x.seq)
        if x.capped and x.stands and x.role == cap.role.value and first <= x.day <= last
    ]  # fmt: skip
    spent: dict[tuple[str, str, date], int] = defaultdict(int)
    stopped = [line for line in played if _is_above(line, cap, spent)]
    seqs = {x.seq for x in stopped}
    by_rep: dict[str, list[Given]] = defaultdict(list)
    for line in stopped:
        by_rep[line.rep].append(line)
    sums = (StoppedBy(rep, len(x), sum(y.value for y in x), sum(y.cost for y in x)) for rep, x in by_rep.items())
    return Simulation(
        cap, first, last, gestures=len(played), guests=len({x.guest for x in stopped}), asked=sum(x.over for x in played),
        stopped=len(stopped), newly=sum(not x.over for x in stopped),
        freed=sum(x.over and x.seq not in seqs for x in played), value=sum(x.value for x in stopped),
        cost=sum(x.cost for x in stopped), whole_cost=sum(x.cost for x in played),
        by_rep=tuple(sorted(sums, key=lambda s: (-s.count, s.rep))),
    )  # fmt: skip


def write_tried(cap: Cap) -> str:
    """The cap that was tried as a paper's file names it, so that the journal can print the paper again: `what-if rep 1500 guest`."""
    return f"what-if {cap.role.value} {'none' if cap.amount is None else cap.amount} {cap.basis.value}"


def read_tried(text: str) -> Cap | None:
    """The cap that `write_tried` wrote; None where the text names none."""
    found = _TRIED.fullmatch(text)
    if found is None:
        return None
    return Cap(Role(found[1]), None if found[2] == "none" else int(found[2]), Basis(found[3]), date.min)


def _is_above(line: Given, cap: Cap, spent: dict[tuple[str, str, date], int]) -> bool:
    whose = line.party if cap.basis is Basis.PARTY else line.guest
    nights = [(line.rep, whose, line.day + timedelta(days=n)) for n in range(line.nights)]
    limit = cap.amount
    above = limit is not None and line.nightly > 0 and any(spent[night] + line.nightly > limit for night in nights)
    for night in nights:
        spent[night] += line.nightly
    return above
