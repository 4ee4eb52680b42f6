"""The fair lens: patterns of a rep's gestures beside those of everybody else. It asks, and never accuses.

A pattern is told only with its sample: how often it happened (`n` of `of`), how often it happens to the others, and only
when there is enough of both and chance alone would hardly bring it. Below that it is silent, for everybody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal, get_args

from tracker.domain.insights.chance import expected, tail
from tracker.domain.insights.lines import Given

Pattern = Literal["split", "under_cap", "pair", "repost", "last_hour"]
PATTERNS: tuple[Pattern, ...] = get_args(Pattern)

LEAST_OF = 20
"""A rep with fewer gestures is not looked at."""
LEAST_N = 4
"""What happened less often is no pattern."""
LEAST_OTHERS = 2
"""A base of fewer people would be a comparison with one colleague."""
LEAST_BASE = 40
"""So many gestures of others make a base."""
RARE = 0.005
"""Told only when chance alone would bring it to fewer than one rep in two hundred."""
NEAR = 95
"""From so many percent of the cap on it is just under it."""
LAST = 60
"""Minutes before the close of a shift."""
SOON = timedelta(hours=24)
INNOCENT: dict[Pattern, str] = {
    "split": "a trouble that came back, or two guests in one room",
    "under_cap": "a preset whose price is close to the cap",
    "pair": "a long stay, or a guest who asks for the same person",
    "repost": "a wrong room or amount that was put right at once",
    "last_hour": "complaints come at check-out, and busy people write up at the end",
}
"""A reading of each in which nothing is wrong, for what is written in English whatever the window speaks."""
MOST_SHOWN = 50
_PAIR_DAYS = 3


@dataclass(frozen=True)
class Finding:
    """One pattern of one rep: `n` of `of`, beside `base_n` of `base_of`. `seqs` are the lines, `guest` the stay of a pair.

    For a pair `of` are all gestures to that guest, and the base is the rep's share of all the gestures to others.
    """

    pattern: Pattern
    rep: str
    n: int
    of: int
    base_n: int
    base_of: int
    seqs: tuple[int, ...]
    guest: str = ""
    looks: int = 1
    """How often it was looked for: who looks at a hundred guests finds a rare one by chance."""

    @property
    def rare(self) -> bool:
        """Whether chance alone would hardly bring it."""
        rate = expected(self.base_n, self.base_of)
        return self.n / self.of > rate and self.looks * tail(self.n, self.of, rate) < RARE


def look(lines: Iterable[Given]) -> tuple[Finding, ...]:
    """Every pattern that is worth a question, by rep. Incidents and what counts on no cap are not looked at."""
    seen = sorted((x for x in lines if x.capped and not x.incident), key=lambda x: x.seq)
    found = [one for pattern, events in _EVENTS.items() for one in _beside_others(pattern, *events(seen))]
    return tuple(sorted((*found, *_pairs(seen)), key=lambda f: (f.rep, PATTERNS.index(f.pattern), f.guest)))


Events = dict[str, list[tuple[int, ...]]]
"""By rep, the lines of each time that it happened."""


def _beside_others(pattern: Pattern, happened: Events, of: dict[str, int]) -> Iterable[Finding]:
    total, times = sum(of.values()), sum(map(len, happened.values()))
    for rep, events in happened.items():
        others = [n for who, n in of.items() if who != rep and n]
        if of[rep] < LEAST_OF or len(events) < LEAST_N or len(others) < LEAST_OTHERS or sum(others) < LEAST_BASE:
            continue
        seqs = tuple(sorted({seq for event in events for seq in event}))[-MOST_SHOWN:]
        one = Finding(pattern, rep, len(events), of[rep], times - len(events), total - of[rep], seqs)
        if one.rare:
            yield one


def _counted(lines: Sequence[Given], happens: Callable[[Given], bool]) -> tuple[Events, dict[str, int]]:
    of: dict[str, int] = defaultdict(int)
    happened: Events = defaultdict(list)
    for line in lines:
        of[line.rep] += 1
        if happens(line):
            happened[line.rep].append((line.seq,))
    return happened, of


def _under_cap(lines: Sequence[Given]) -> tuple[Events, dict[str, int]]:
    """Gestures that use a cap up to its last twentieth, and not beyond."""

    def just_under(line: Given) -> bool:
        used = line.spent + line.amount
        return line.amount > 0 and bool(line.cap) and NEAR * (line.cap or 0) <= 100 * used <= 100 * (line.cap or 0)

    return _counted([x for x in lines if x.cap and x.stands], just_under)


def _last_hour(lines: Sequence[Given]) -> tuple[Events, dict[str, int]]:
    """Gestures of the last hour before a shift was closed."""
    known = [x for x in lines if x.closing is not None]
    return _counted(known, lambda x: x.closing is not None and x.closing <= LAST)


def _repost(lines: Sequence[Given]) -> tuple[Events, dict[str, int]]:
    """Gestures that were taken back, and posted once more for the same guest within a day."""
    after: dict[tuple[str, str], list[Given]] = defaultdict(list)
    for line in lines:
        after[line.rep, line.guest].append(line)
    again: set[int] = set()
    for found in after.values():
        for at, line in enumerate(found):
            if line.back and line.back != "declined" and any(_follows(line, x) for x in found[at + 1 :]):
                again.add(line.seq)
    return _counted(lines, lambda x: x.seq in again)


def _follows(line: Given, later: Given) -> bool:
    return later.stands and later.at - line.at <= SOON


def _splits(lines: Sequence[Given]) -> tuple[Events, dict[str, int]]:
    """Several gestures for one room and cause, today or today and tomorrow, each within the cap and together above it."""
    by_matter: dict[tuple[str, str, str], list[Given]] = defaultdict(list)
    of: dict[str, int] = defaultdict(int)
    for line in lines:
        if line.stands and line.cap:
            of[line.rep] += 1
            if line.room and line.cause and not line.over:
                by_matter[line.rep, line.room, line.cause].append(line)
    happened: Events = defaultdict(list)
    for (rep, _room, _cause), found in by_matter.items():
        happened[rep] += _parts(found)
    return happened, of


def _parts(found: Sequence[Given]) -> list[tuple[int, ...]]:
    parts: list[tuple[int, ...]] = []
    run: list[Given] = []
    for line in (*found, None):
        if line is not None and (not run or (line.day - run[0].day).days <= 1):
            run.append(line)
            continue
        if len(run) > 1 and sum(x.nightly for x in run) > (run[0].cap or 0):
            parts.append(tuple(x.seq for x in run))
        run = [line] if line is not None else []
    return parts


def _pairs(lines: Sequence[Given]) -> Iterable[Finding]:
    """One rep and one guest, on three days or more, far more often than the rep's share of everything."""
    stands = [x for x in lines if x.stands]
    by_rep: dict[str, int] = defaultdict(int)
    by_guest: dict[str, list[Given]] = defaultdict(list)
    for line in stands:
        by_rep[line.rep] += 1
        by_guest[line.guest].append(line)
    often = {guest: found for guest, found in by_guest.items() if len(found) >= LEAST_N}
    for guest, found in often.items():
        for rep in {x.rep for x in found}:
            own, others = [x for x in found if x.rep == rep], len(stands) - len(found)
            base = Finding("pair", rep, len(own), len(found), by_rep[rep] - len(own), others, (), guest, len(often))
            enough = len(stands) - by_rep[rep] >= LEAST_BASE and by_rep[rep] >= LEAST_OF and len(by_rep) > LEAST_OTHERS
            if enough and len(own) >= LEAST_N and len({x.day for x in own}) >= _PAIR_DAYS and base.rare:
                yield replace(base, seqs=tuple(x.seq for x in own)[-MOST_SHOWN:])


_EVENTS: dict[Pattern, Callable[[Sequence[Given]], tuple[Events, dict[str, int]]]] = {
    "split": _splits,
    "under_cap": _under_cap,
    "repost": _repost,
    "last_hour": _last_hour,
}
