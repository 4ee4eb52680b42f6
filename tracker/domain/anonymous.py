"""Words without the people in them: names of guests become “the guest”, rooms “the room”. Pure; knows no register."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from tracker.domain.mentions import unspaced
from tracker.domain.names import search_key, search_keys
from tracker.domain.sentences import Sentence, joined, unaltered

GUEST, ROOM, NUMBER, ANOTHER = (
    Sentence("the guest"),
    Sentence("the room"),
    Sentence("a number"),
    Sentence("another guest"),
)
_G, _R, _N = "\ue000\ue001\ue002"
"""They stand for these until the words are put together; nobody types them."""
_MARKS: Final = re.compile(f"([{_G}{_R}{_N}])")
_AGAIN: Final = re.compile(rf"(?:{_G}[\s,-]*)+(?={_G})")
_WORD: Final = re.compile(r"\w[\w’']*", re.UNICODE)
_PLACE = r"(?:room|rm\.?|suite|zimmer|chambre|habitación)\b"
_ROOM: Final = re.compile(
    r"\b(in |from |of )?(?:room|rm\.?|suite|zimmer|chambre|habitación)\s*#?\s*\w*\d[\w/-]*", re.IGNORECASE
)
_TITLE = r"(?:mrs?|ms|miss|mx|dr|doktor|doctor|herrn?|frau|mme|mlle|madame|monsieur|sra?|señora?|prof)"
_BEFORE: Final = re.compile(rf"\b{_TITLE}\.?\s+$", re.IGNORECASE)
_CAPITAL = r"(?-i:[A-ZÀ-ÖØ-Þ\u0100-\u024f\u0370-\u03ff\u0400-\u04ff])[\w’'-]*"
_PARTICLES = r"(?:(?:van|von|de|der|la|di|al|el|bin|ibn)\s+)*"
_TITLED: Final = re.compile(
    rf"\b(?:{_TITLE}\.?\s+)+{_PARTICLES}{_CAPITAL}(?:\s+(?!{_PLACE}){_PARTICLES}{_CAPITAL}){{0,2}}", re.IGNORECASE
)
_HONOURED: Final = re.compile(r"(?<!お)(?!皆)[\u3400-\u9fff\u30a0-\u30ff]{1,8}(?:様|さん|氏)")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_LONG: Final = re.compile(r"\+?\d(?:[\s/()-]{0,2}\d){5,}")
"""A telephone's, a booking's or a passport's number; an amount or a time of day is shorter."""
_SHORTEST = 2


def _words(name: str) -> set[str]:
    """The words of a name, in every way in which it is written."""
    return {word for key in search_keys(name) for word in key.split()}


class Anonymous:
    """`names` go where they stand whole, in any order of family and given name; of `parts` every single word goes, and of
    `written` each that begins with a capital. `strangers` go too where a title, an address or a long number tells of one.
    """

    def __init__(
        self, names: Iterable[str], rooms: Iterable[str] = (), parts: Iterable[str] = (), written: Iterable[str] = (), *,
        stands_for: Sentence = GUEST, strangers: bool = False,
    ) -> None:  # fmt: skip
        self._guest, self._strangers = stands_for, strangers
        self._sequences: dict[str, set[tuple[str, ...]]] = {}
        self._solid: set[str] = set()
        self._rooms = {room.casefold() for room in rooms}
        self._capital = {word for name in written for word in _words(name) if len(word) > _SHORTEST}
        for name in names:
            self._keep_solid(name)
            for key in search_keys(name):
                words = tuple(key.split())
                for turned in (words, (*words[1:], *words[:1]), (*words[-1:], *words[:-1])):
                    self._add(turned if len(turned) > 1 else ())
                self._add(words if len(words) == 1 and len(words[0]) > _SHORTEST else ())
        for name in parts:
            self._keep_solid(name)
            for word in _words(name):
                self._add((word,) if len(word) >= _SHORTEST else ())

    def _add(self, words: tuple[str, ...]) -> None:
        if words:
            self._sequences.setdefault(words[0], set()).add(words)

    def _keep_solid(self, name: str) -> None:
        """A name in a script without spaces stands anywhere inside other letters."""
        if unspaced(name):
            self._solid |= {part for part in (name, "".join(name.split()), *name.split()) if len(part) > 1}

    def told(self, text: str) -> str:
        """The text without them; what stands in their place is said in the language of whoever says the text."""
        for solid in sorted(self._solid, key=lambda s: (-len(s), s)):
            text = text.replace(solid, _G)
        if self._strangers:
            text = _LONG.sub(_N, _HONOURED.sub(_G, _TITLED.sub(_G, _MAIL.sub(_G, text))))
        text = self._without_names(text)
        text = self._without_rooms(_AGAIN.sub("", text))
        said = {_G: self._guest, _R: ROOM, _N: NUMBER}
        pieces = [said.get(piece, piece) for piece in _MARKS.split(text) if piece]
        return unaltered(joined(*pieces, between="")) if any(mark in text for mark in said) else text

    def _without_names(self, text: str) -> str:
        found = list(_WORD.finditer(text))
        keys = [search_key(word[0]) for word in found]
        out, done, at = [], 0, 0
        while at < len(found):
            length = self._length_at(keys, at)
            if not length and keys[at] in self._capital and found[at][0][0].isupper():
                length = 1
            if not length:
                at += 1
                continue
            out += [_BEFORE.sub("", text[done : found[at].start()]), _G]
            done, at = found[at + length - 1].end(), at + length
        return "".join([*out, text[done:]])

    def _length_at(self, keys: list[str], at: int) -> int:
        fits = [len(name) for name in self._sequences.get(keys[at], ()) if tuple(keys[at : at + len(name)]) == name]
        return max(fits, default=0)

    def _without_rooms(self, text: str) -> str:
        text = _ROOM.sub(lambda m: f"{m[1] or ''}{_R}", text)
        if not self._rooms:
            return text
        return _WORD.sub(lambda m: _R if m[0].casefold() in self._rooms else m[0], text)
