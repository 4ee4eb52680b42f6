"""Names among the words of a line: which neighbouring words name which stays, and how surely; knows no rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from tracker.domain.names import search_keys
from tracker.domain.quick_line.guest.stays import StayIndex
from tracker.domain.quick_line.text.everyday import EVERYDAY
from tracker.domain.quick_line.text.tokens import Token

MOST_WORDS = 80
"""Names are looked for among the first eighty words; nobody is greeted later than that."""
LONGEST_NAME = 8
"""How many words of one name may be typed."""


class Sure(IntEnum):
    """How surely words name a guest, the surest first."""

    WHOLE = 1
    MAYBE = 2
    LEFT = 3
    LEFT_MAYBE = 4
    LETTER = 5


@dataclass(frozen=True)
class NameRun:
    """Neighbouring words that together name `stays` (places in the index).

    `alone` says that no other plain word stands beside them, so that they are more than a mention in a note.
    """

    places: frozenset[int]
    sure: Sure
    alone: bool
    stays: frozenset[int]
    text: str


Lookup = Callable[[str], set[int]]
Found = list[tuple[Token, set[int]]]


def name_runs(
    words: Sequence[Token], index: StayIndex, claimed: frozenset[int], among: frozenset[int] | None = None
) -> list[NameRun]:
    """The runs of words that name somebody, those within a longer run left out. `claimed` words have another meaning.

    Words with another meaning and everyday words count only as whole names. `among` limits who is looked for.
    """
    words = words[:MOST_WORDS]
    ways = {w.at: _ways(w.text) if w.key and not w.key.isdecimal() else [] for w in words}
    known: dict[tuple[Lookup, str], set[int]] = {}
    plain = frozenset(w.at for w in words if w.at not in claimed)
    meek = claimed | {w.at for w in words if w.key.rstrip("?") in EVERYDAY}

    def who(word: Token, lookup: Lookup) -> set[int]:
        found: set[int] = set()
        for parts in ways[word.at]:
            for part in parts:
                if (lookup, part) not in known:
                    known[lookup, part] = lookup(part) if among is None else lookup(part) & among
            found |= set.intersection(*(known[lookup, part] for part in parts))
        return found

    whole, begun, gone = index.here.whole, index.here.begun, index.gone.whole
    here = _runs([(w, who(w, whole)) for w in words], Sure.WHOLE, meek, plain)
    here += _runs([(w, who(w, whole if w.at in meek else begun)) for w in words], Sure.MAYBE, meek, plain)
    left = _runs([(w, who(w, gone)) for w in words if w.at not in meek], Sure.LEFT, meek, plain)
    runs = _longest([*here, *left])
    if all(run.sure is Sure.LETTER for run in runs):
        shy = [w for w in words if w.at not in meek and len(w.key) > 1]
        runs += _runs([(w, who(w, index.gone.begun)) for w in shy], Sure.LEFT_MAYBE, meek, plain)
    return runs


def _ways(word: str) -> list[list[str]]:
    """The words that this one is among names: one, or those within it, in each way in which they are written."""
    return [parts for parts in map(str.split, search_keys(word)) if parts]


def _runs(found: Found, sure: Sure, meek: frozenset[int], plain: frozenset[int]) -> list[NameRun]:
    runs = []
    for start, (first, who) in enumerate(found):
        run = [first]
        for word, others in found[start + 1 : start + LONGEST_NAME] if who else ():
            if word.at != run[-1].at + 1 or not who & others:
                break
            who = who & others
            run.append(word)
        if who:
            runs.append(_run(run, who, sure, meek, plain))
    return runs


def _run(run: list[Token], who: set[int], sure: Sure, meek: frozenset[int], plain: frozenset[int]) -> NameRun:
    places = frozenset(word.at for word in run)
    if sure is Sure.WHOLE and places <= meek:
        sure = Sure.MAYBE
    elif sure is Sure.MAYBE and all(len(word.key) == 1 for word in run):
        sure = Sure.LETTER
    alone = plain.isdisjoint((min(places) - 1, max(places) + 1))
    return NameRun(places, sure, alone, frozenset(who), " ".join(word.text for word in run))


def _longest(runs: Iterable[NameRun]) -> list[NameRun]:
    """Without those that lie within another run, and without a less sure reading of the same words and stays."""
    kept: list[NameRun] = []
    for run in sorted(runs, key=lambda r: (-len(r.places), r.sure)):
        if not _is_said(run, kept):
            kept.append(run)
    return kept


def _is_said(run: NameRun, kept: Iterable[NameRun]) -> bool:
    """Whether one of those kept says as much. A plain loop: a long paste makes eighty runs, each held against all."""
    for other in kept:
        if run.places == other.places:
            if run.stays <= other.stays or other.sure is Sure.WHOLE:
                return True
        elif run.places < other.places and other.sure <= max(run.sure, Sure.MAYBE):
            return True
    return False


def best_runs(runs: Sequence[NameRun]) -> list[NameRun]:
    """The runs to take as the guest when no room says it: the surest that stand alone; several mean: ask.

    A whole name within a note and a beginning that stands alone are both kept, because either may be meant.
    """
    whole = [run for run in runs if run.sure is Sure.WHOLE]
    perhaps = [run for run in runs if run.sure in (Sure.MAYBE, Sure.LEFT)]
    alone = [run for run in perhaps if run.alone]
    if any(run.alone for run in whole):
        return [run for run in whole if run.alone]
    for choice in ([*whole, *alone] if whole else [], alone, perhaps):
        if choice:
            return choice
    later = [run for run in runs if run.sure is Sure.LEFT_MAYBE]
    return [run for run in later if run.alone] or later or list(runs)
