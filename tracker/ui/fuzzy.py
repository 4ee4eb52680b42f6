"""How well a few letters fit a command's words: letters in order, better at the start of words. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from tracker.domain.names import search_key

T = TypeVar("T")


def folded(name: str, more: str = "") -> tuple[str, str]:
    """A name, and it with what more is said of it, as `best` compares them: folded once and not at each letter typed."""
    return search_key(name), search_key(f"{name} {more}")


def fit(typed: str, name: str, more: str = "") -> int | None:
    """How well `typed` fits a name and what more is said of it, higher is better; None when its letters do not all come in this order."""
    return _fit(search_key(typed), *folded(name, more))


def best(typed: str, things: Iterable[tuple[T, tuple[str, str]]]) -> list[T]:
    """The things that fit by their words, which are `folded`, the best first; in their own order where they fit alike."""
    wanted = search_key(typed)
    found = [(score, thing) for thing, keys in things if (score := _fit(wanted, *keys)) is not None]
    return [thing for _, thing in sorted(found, key=lambda pair: -pair[0])]


def _fit(wanted: str, name: str, there: str) -> int | None:
    if not wanted:
        return 0
    if wanted in there:
        at = there.index(wanted)
        starts_word = at == 0 or there[at - 1] == " "
        whole = wanted == name  # before any longer name that begins so
        return 1000 + 400 * whole + 200 * starts_word + 100 * (at == 0) - len(there)
    return _scattered(wanted.replace(" ", ""), there)


def _scattered(wanted: str, there: str) -> int | None:
    score, at = 0, -1
    for letter in wanted:
        start = next(
            (i for i in range(at + 1, len(there)) if there[i] == letter and (i == 0 or there[i - 1] == " ")), -1
        )
        near = there.find(letter, at + 1)
        if near < 0:
            return None
        follows = near == at + 1 and at >= 0
        at = near if follows or start < 0 else start
        score += 12 if follows else 10 if at == start else 1
    return score if score >= 3 * len(wanted) else None  # fewer: the letters lie about at random
