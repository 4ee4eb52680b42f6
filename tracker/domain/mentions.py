"""Finds people in free text by their whole name, or by a booking's number. Pure; knows no register.

A first or a family name alone is not looked for: “Rose in 412” may be anybody, and a note that is taken for somebody
else's is lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from tracker.domain.names import search_key, search_keys

SHORTEST_NUMBER = 5
"""A booking's number of fewer letters could be a room or an amount."""
_PLAIN = re.compile(r"\w+", re.ASCII)
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR")


class Mentions:
    """Who is mentioned in a text. `names` are (whose, name as written); with `single` also names of one word."""

    def __init__(
        self, names: Iterable[tuple[str, str]], numbers: Iterable[tuple[str, str]] = (), *, single: bool = True
    ) -> None:
        self._words: dict[str, set[tuple[tuple[str, ...], str]]] = {}
        self._solid: set[tuple[str, str]] = set()
        for whose, name in names:
            if unspaced(name):
                solid = "".join(search_key(name).split())
                if len(solid) > 1:
                    self._solid.add((solid, whose))
                continue
            for words in (tuple(key.split()) for key in search_keys(name)):
                if len(words) > 1 or (single and len("".join(words)) > 1):
                    self._add(words, whose)
                    self._add((*words[1:], *words[:1]), whose)  # family name first
                    self._add((*words[-1:], *words[:-1]), whose)
        for whose, number in numbers:
            if len(number) >= SHORTEST_NUMBER:
                self._add(tuple(search_key(number).split()), whose)

    def _add(self, words: tuple[str, ...], whose: str) -> None:
        if words:
            self._words.setdefault(words[0], set()).add((words, whose))

    def __bool__(self) -> bool:
        """Whether anybody can be found at all."""
        return bool(self._words or self._solid)

    def found_in(self, text: str) -> set[str]:
        """Whose names stand in the text, accents and case aside."""
        words = _words(text)
        found = {
            whose
            for at, word in enumerate(words)
            for name, whose in self._words.get(word, ())
            if tuple(words[at : at + len(name)]) == name
        }
        if self._solid:
            solid = "".join(words)
            found |= {whose for name, whose in self._solid if name in solid}
        return found


def _words(text: str) -> list[str]:
    """The words of a text as they are searched by; most notes are plain letters, which need no folding of accents."""
    return _PLAIN.findall(text.lower()) if text.isascii() else search_key(text).split()


def unspaced(name: str) -> bool:
    """Whether the name is in a script that writes no spaces between words."""
    return any(unicodedata.name(c, "").startswith(_UNSPACED) for c in name if not c.isascii())
