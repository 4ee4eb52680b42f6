"""The rest of the word being typed, shown as a ghost behind the cursor: a name, a preset, a cause; never taken unasked."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from tracker.domain.gesture import Channel
from tracker.domain.names import search_key
from tracker.domain.quick_line.model import QuickContext
from tracker.domain.quick_line.text.tokens import fold
from tracker.domain.quick_line.text.words import fold_phrase, fold_word
from tracker.domain.quick_line.understand import understand

SHORTEST = 2
_LONGEST_LINE = 200


def complete(text: str, context: QuickContext, likely: Iterable[str] = ()) -> str | None:
    """The letters to add to `text`, or None: a guest in house while nobody is named, else the catalogue's words.

    `likely` are phrases of the guest who is named: what this guest was given before, and why. They come first, then
    the favourites, then what this desk is used to, then everything in the catalogue's order.
    """
    typed = text.split()[-1] if text.strip() and not text[-1].isspace() else ""
    if not typed or len(text) > _LONGEST_LINE or text.count('"') % 2:
        return None
    key = fold(typed)
    if key[:1] in ("!", "@"):
        return _rest(key[1:], ["tomorrow"] if key[0] == "!" else [channel.value for channel in Channel])
    if "." in key:
        return _rest(key, context.vocabulary.codes)
    name = _name(text, typed, context) if len(typed) >= SHORTEST else None
    return name or _catalogue(text, context, likely)


def _rest(typed: str, known: Iterable[str]) -> str | None:
    found = next((word for word in known if typed and word.startswith(typed)), typed)
    return found[len(typed) :] or None


def _name(text: str, typed: str, context: QuickContext) -> str | None:
    key = search_key(typed)
    if not key or not key.replace(" ", "").isalpha():
        return None
    head = understand(text[: -len(typed)], context)
    if head.stay:
        return None
    last = key.split()[-1]
    return _rest(last, filter(None, [context.index.here.one_beginning(last)]))


def _catalogue(text: str, context: QuickContext, likely: Iterable[str]) -> str | None:
    """The rest of a phrase that has been begun, or of the one word."""
    words = [fold_word(fold(part)) for part in text.split()[-4:]]
    if not words[-1].isalnum():
        return None
    guests = [" ".join(fold_phrase(phrase)) for phrase in likely]

    def known(begun: str) -> Iterable[str]:
        return chain(guests, context.phrases_begun(begun))

    for size in range(len(words), 1, -1):
        begun = " ".join(words[-size:])
        if rest := _rest(begun, known(begun)):
            return rest
    if len(words[-1]) < SHORTEST:
        return None
    return _rest(words[-1], (phrase.partition(" ")[0] for phrase in known(words[-1])))
