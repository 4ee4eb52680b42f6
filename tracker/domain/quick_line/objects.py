"""What a label carries and where an upgrade leads: the words that belong to the kind; knows no guest and no money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.gesture import Kind
from tracker.domain.quick_line.text.tokens import Token

FILLERS = frozenset("a an the to of for room into in on".split())
"""Words that say nothing alone."""
_ENDS = frozenset(
    """about after and as at because but due for forgotten from is left please since so sorry still thank thanks that was were when
    which who with""".split()
)
_PLACES = frozenset("at by in into on to via".split())
_VERBS = frozenset("forgot left lost return returned send sent ship".split())
"""What is said of an item and is not the item: “forgot laptop in room”."""


@dataclass(frozen=True)
class Objects:
    """The details that the words give, and the places of all words that went into them."""

    details: dict[str, str]
    places: frozenset[int]


def read_objects(words: Sequence[Token], kind: Kind, anchor: int, causes: frozenset[int]) -> Objects:
    """The item of a label or the rooms of an upgrade, from the plain words of the line.

    They are the words after the kind (which stands at `anchor`), up to a word of a cause or one that begins a
    sentence (“because”, “sorry”); else the words before the kind; else the first words there are. “dlx > jr suite”
    and “from dlx to jr suite” give both rooms.
    """
    runs = stretches(words)
    after = [run for run in runs if run[0].at > anchor]
    before = [run for run in runs if run[0].at < anchor]
    order = [*after[:1], *before[::-1], *after[1:]]
    if kind is Kind.UPGRADE:
        arrow = next((found for found in (_arrow(s, causes) for s in order) if found), None)
        return arrow or _upgrade(order, causes)
    tails = [_tail(s, causes) for s in order]
    item, whole = next((found for s in (*order, *tails) if (found := _item(s, causes))[0]), ([], True))
    return Objects({"item": _text(item)} if item else {}, _places(item) if whole else frozenset())


def stretches(words: Sequence[Token]) -> list[list[Token]]:
    """Neighbouring words together."""
    out: list[list[Token]] = []
    for word in words:
        if out and out[-1][-1].at + 1 == word.at:
            out[-1].append(word)
        else:
            out.append([word])
    return out


def _head(stretch: Sequence[Token], causes: frozenset[int]) -> list[Token]:
    """The words before the first of a cause, without fillers at the front; none when a sentence begins at once."""
    found: list[Token] = []
    for word in stretch:
        if word.at in causes or (word.key in _ENDS and (found or word.key not in FILLERS)):
            break
        if found or word.key not in FILLERS:
            found.append(word)
    return found


def _item(stretch: Sequence[Token], causes: frozenset[int]) -> tuple[list[Token], bool]:
    """The item, up to where it was or goes; and whether it stood at the front, not within a sentence of the note."""
    front = next((at for at, w in enumerate(stretch) if w.key not in _VERBS | FILLERS or w.at in causes), len(stretch))
    found = _head(stretch[front:], causes)
    end = next((at for at, word in enumerate(found) if word.key in _PLACES), len(found))
    return found[:end], all(word.key in FILLERS for word in stretch[:front])


def _tail(stretch: Sequence[Token], causes: frozenset[int]) -> list[Token]:
    last = max((at for at, word in enumerate(stretch) if word.at in causes), default=-1)
    return list(stretch[last + 1 :]) if last >= 0 else []


def _arrow(stretch: Sequence[Token], causes: frozenset[int]) -> Objects | None:
    """Both rooms around a “>”, or after “from” and “to”."""
    keys = [word.key for word in stretch]
    if ">" in keys:
        at = keys.index(">")
        start = max(
            (n + 1 for n, word in enumerate(stretch[:at]) if word.at in causes or word.key == "from"), default=0
        )
    elif "from" in keys and "to" in keys[keys.index("from") :]:
        start = keys.index("from") + 1
        at = keys.index("to", start)
    else:
        return None
    first, second = list(stretch[start:at]), _head(stretch[at + 1 :], causes)
    details = {"from_room": _text(first), "to_room": _text(second)}
    signs = frozenset(
        word.at for word in (*stretch[max(start - 1, 0) : start], stretch[at]) if word.key in ("from", "to", ">")
    )
    return Objects({name: text for name, text in details.items() if text}, _places(first) | _places(second) | signs)


def _upgrade(order: Sequence[Sequence[Token]], causes: frozenset[int]) -> Objects:
    target = next((found for found in (_head(s, causes) for s in order) if found), [])
    fillers = _before(order, target)
    return Objects({"to_room": _text(target)} if target else {}, _places(target) | fillers)


def _before(order: Sequence[Sequence[Token]], target: Sequence[Token]) -> frozenset[int]:
    """The fillers in front of the target (“to”, “a”): they say nothing more."""
    stretch = next((s for s in order if target and target[0] in s), [])
    return frozenset(word.at for word in stretch if target and word.at < target[0].at)


def _text(words: Sequence[Token]) -> str:
    return " ".join(word.text for word in words).rstrip(",;:.")


def _places(words: Sequence[Token]) -> frozenset[int]:
    return frozenset(word.at for word in words)
