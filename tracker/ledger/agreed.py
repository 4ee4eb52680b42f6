"""On which stays are one guest's all desks agree: what the `merge` lines of all of them come to, in whichever order they came here.

Of what desks said apart nobody can tell what came first, and a desk that heard of a split before the merge that it takes back would keep
the two together for good. So what counts is the set of decisions, put in one order that is the same everywhere: each after those that its
desk had taken over or names (`after`), else by instant, desk and number. Said in this order, a merge ties `other` to `into`; a split takes
back all ties by which `other` was merged into a stay, and any more by which it would still be one with `into`. So nobody who was only
one with a guest through a third stay stays so when that stay goes. Of a desk that is alone it is what its lines say one after another.
Knows no line but `merge`, and writes none.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import Any

from tracker.ledger.merged import MERGED, SPLIT
from tracker.ledger.store import Ledger

ORIGIN, AFTER = "origin", "after"
_EVERY = "SELECT uuid, desk, desk_seq, at, body, business_day FROM {} WHERE stay IS NULL AND kind = 'merge'"


@dataclass(frozen=True)
class Said:
    """A `merge` line of any desk, at an instant as in the journal. With an `origin` it is no decision: it says what another one's line did."""

    uuid: str
    desk: str
    number: int
    at: str
    body: dict[str, Any]
    day: str = ""

    @property
    def place(self) -> tuple[str, str, int]:
        """Where it comes among others that did not know of it."""
        return self.at, self.desk, self.number

    @property
    def stays(self) -> tuple[str, str]:
        """Who was merged or split, and with or from whom."""
        return self.body["other"], self.body["into"]

    @property
    def origin(self) -> str | None:
        """The line that it took over."""
        return self.body.get(ORIGIN)

    @property
    def over(self) -> dict[str, int]:
        """Whom it put over a cap, and by how many minor units; empty where that is no such thing."""
        over = self.body.get("over")
        fits = isinstance(over, dict) and all(type(by) is int for by in over.values())
        return over if isinstance(over, dict) and fits else {}

    @property
    def follows(self) -> list[str]:
        """The identities of the lines that its desk knew, as far as it says so."""
        after = self.body.get(AFTER)
        return [str(one) for one in (*(after if isinstance(after, list) else ()), self.origin) if one is not None]


@dataclass(frozen=True)
class Agreed:
    """What all comes to: each merged stay with the one it was tied to and the line that did it, in order, the decisions in order, and
    those merges among them that nobody took back, of which several may have said the same."""

    ties: dict[str, tuple[str, Said]]
    decisions: list[Said]
    merges: list[Said]

    def root(self, stay: str) -> str:
        """The stay that stands for this one."""
        while stay in self.ties:
            stay = self.ties[stay][0]
        return stay


def said(ledger: Ledger) -> list[Said]:
    """What every desk said, as far as it is known here. A line that says nothing of two stays is a rogue's, and nothing."""
    found = []
    for table in ("journal", "other_journal"):
        for uuid, desk, number, at, text, day in ledger.query(_EVERY.format(table)):
            body = json.loads(text)
            if body.get("what") in (MERGED, SPLIT) and all(isinstance(body.get(key), str) for key in ("other", "into")):
                found.append(Said(uuid, desk, number, at, body, day))
    return found


def agreed(every: Sequence[Said], desk: str) -> Agreed:
    """What all of it comes to at a desk: its own line that took over one which is not here (yet) stands for that."""
    known = {one.uuid for one in every}
    decisions = [one for one in in_order(every) if one.origin is None or (one.desk == desk and one.origin not in known)]
    ties: dict[str, tuple[str, Said]] = {}
    made = _ties(decisions)
    found = Agreed(ties, decisions, [one for every in made.values() for one in every])
    for (other, into), by in made.items():
        end, goal = found.root(other), found.root(into)
        if end != goal:
            ties[end] = (into, by[0])
    return found


def in_order(every: Iterable[Said]) -> list[Said]:
    """Each after those that its desk knew, else by its place. What rogues make follow each other in a circle begins with its first."""
    known = {one.uuid: one for one in every}
    waits, then = dict.fromkeys(known, 0), dict[str, list[Said]]()
    for before, one in _following(known):
        then.setdefault(before, []).append(one)
        waits[one.uuid] += 1
    ready = [(one.place, one.uuid) for one in known.values() if not waits[one.uuid]]
    heapify(ready)
    found: dict[str, Said] = {}
    while len(found) < len(known):
        if ready:
            uuid = heappop(ready)[1]
        else:
            uuid = min((one.place, one.uuid) for one in known.values() if one.uuid not in found)[1]
        found[uuid] = known[uuid]
        for one in then.get(uuid, ()):
            waits[one.uuid] -= 1
            if not waits[one.uuid] and one.uuid not in found:
                heappush(ready, (one.place, one.uuid))
    return list(found.values())


def _following(known: dict[str, Said]) -> Iterable[tuple[str, Said]]:
    """Each line with one that its desk knew: those before it at the desk, and those that it names."""
    by_desk: dict[str, list[Said]] = {}
    for one in sorted(known.values(), key=lambda one: one.number):
        by_desk.setdefault(one.desk, []).append(one)
        yield from ((uuid, one) for uuid in one.follows if uuid in known)
    for lines in by_desk.values():
        yield from ((before.uuid, one) for before, one in pairwise(lines))


def _ties(decisions: Iterable[Said]) -> dict[tuple[str, str], list[Said]]:
    """The ties that nobody took back, in the order in which they were made, and who made each, the first first."""
    ties: dict[tuple[str, str], list[Said]] = {}
    of: dict[str, set[tuple[str, str]]] = {}
    for one in decisions:
        other, into = one.stays
        if one.body["what"] == MERGED:
            ties.setdefault((other, into), []).append(one)
            for stay in (other, into):
                of.setdefault(stay, set()).add((other, into))
        elif other != into and into in _reached(other, of):
            for gone in _cut(other, into, of):
                del ties[gone]
                for stay in gone:
                    of[stay].discard(gone)
    return ties


def _cut(other: str, into: str, of: dict[str, set[tuple[str, str]]]) -> set[tuple[str, str]]:
    """The ties of a stay that a split takes back: those by which it was merged, and others that lead to who it is split from."""
    from_there = _reached(into, of, but=other)
    return {tie for tie in of[other] if tie[0] == other or tie[0] in from_there}


def _reached(stay: str, of: dict[str, set[tuple[str, str]]], but: str | None = None) -> set[str]:
    """All stays that are one with this one, by ties that do not go through another one."""
    found, new = {stay}, [stay]
    while new:
        beside = {end for tie in of.get(new.pop(), ()) for end in tie} - found - {but}
        found |= beside
        new += beside
    return found


def later_than(every: Sequence[Said], own: Said) -> list[str]:
    """The last line of each desk that would come after this new one, by a clock that is ahead, though it is known here."""
    order = in_order([*every, own])
    later = {one.desk: one.uuid for one in order[order.index(own) + 1 :]}
    return sorted(later.values())
