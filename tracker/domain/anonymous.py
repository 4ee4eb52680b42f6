"""Words without the people in them: names of guests become “the guest”, rooms “the room”. Pure; knows no register."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from tracker.domain.mentions import unspaced
from tracker.domain.names import search_key

_WORD: Final = re.compile(r"\w[\w’']*", re.UNICODE)
_ROOM: Final = re.compile(r"\b(?:in |from |of )?(?:room|rm\.?|suite|zimmer)\s*#?\s*\w*\d[\w/-]*", re.IGNORECASE)
_TITLE: Final = re.compile(r"(?:mrs?|ms|miss|mx|dr|herr|frau|mme|sr|sra|prof)\.?\s+$", re.IGNORECASE)
_SHORTEST = 2


class Anonymous:
    """`names` go where they stand whole, in any order of family and given name; of `parts` every single word goes."""

    def __init__(
        self, names: Iterable[str], rooms: Iterable[str] = (), parts: Iterable[str] = (), *, stands_for: str = "the guest"
    ) -> None:  # fmt: skip
        self._instead = stands_for
        self._sequences: dict[str, set[tuple[str, ...]]] = {}
        self._solid: set[str] = set()
        self._rooms = {room.casefold() for room in rooms}
        for name in names:
            words = tuple(search_key(name).split())
            self._keep_solid(name)
            for turned in (words, (*words[1:], *words[:1]), (*words[-1:], *words[:-1])):
                self._add(turned if len(turned) > 1 else ())
            self._add(words if len(words) == 1 and len(words[0]) > _SHORTEST else ())
        for name in parts:
            self._keep_solid(name)
            for word in search_key(name).split():
                self._add((word,) if len(word) >= _SHORTEST else ())

    def _add(self, words: tuple[str, ...]) -> None:
        if words:
            self._sequences.setdefault(words[0], set()).add(words)

    def _keep_solid(self, name: str) -> None:
        """A name in a script without spaces stands anywhere inside other letters."""
        if unspaced(name):
            self._solid |= {part for part in (name, "".join(name.split()), *name.split()) if len(part) > 1}

    def told(self, text: str) -> str:
        """The text without them."""
        for solid in sorted(self._solid, key=lambda s: (-len(s), s)):
            text = text.replace(solid, self._instead)
        return self._without_rooms(self._without_names(text))

    def _without_names(self, text: str) -> str:
        found = list(_WORD.finditer(text))
        keys = [search_key(word[0]) for word in found]
        out, done, at = [], 0, 0
        while at < len(found):
            length = self._length_at(keys, at)
            if not length:
                at += 1
                continue
            before = _TITLE.sub("", text[done : found[at].start()])
            out += [before, self._instead]
            done, at = found[at + length - 1].end(), at + length
        return re.sub(
            rf"(?:{re.escape(self._instead)}[\s,-]*)+(?={re.escape(self._instead)})", "", "".join([*out, text[done:]])
        )

    def _length_at(self, keys: list[str], at: int) -> int:
        fits = [len(name) for name in self._sequences.get(keys[at], ()) if tuple(keys[at : at + len(name)]) == name]
        return max(fits, default=0)

    def _without_rooms(self, text: str) -> str:
        text = _ROOM.sub(lambda m: ("in " if m[0][:3].casefold() == "in " else "") + "the room", text)
        if not self._rooms:
            return text
        return _WORD.sub(lambda m: "the room" if m[0].casefold() in self._rooms else m[0], text)
