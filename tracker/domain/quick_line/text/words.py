"""The words of the catalogue and what they name: presets, causes, kinds, and near misses; knows no guest and no amount."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from tracker.domain.catalogue import Cause, Preset
from tracker.domain.gesture import Kind
from tracker.domain.quick_line.text.everyday import EVERYDAY, NO_SLIPS
from tracker.domain.quick_line.text.layouts import kind_letters, same_keys

KINDS: dict[str, Kind] = (
    dict.fromkeys(["l", "label", "labels", "freelabel"], Kind.FREE_LABEL)
    | dict.fromkeys(["c", "cr", "credit", "credits", "с"], Kind.CREDIT)  # the last is Cyrillic, on the same key
    | dict.fromkeys(["u", "upg", "upgrade", "upgrades"], Kind.UPGRADE)
)  # fmt: skip
"""What people type for a kind, folded."""

GLUED: dict[str, Kind] = {letter: KINDS[key] for letter, key in kind_letters().items()} | KINDS
"""What may stand before the figures of an amount: also the letters that lie on the keys l, c and u elsewhere."""

_KIND_WORDS = ("label", "credit", "upgrade")
_SHORTEST_PREFIX = 4
_LONGEST_PHRASE = 5
Phrase = tuple[str, ...]


def fold_word(key: str) -> str:
    """A token's key without accents and inner punctuation: “wi-fi” and “WiFi” are one word."""
    if key.isalnum() and key.isascii():
        return key
    plain = "".join(c for c in unicodedata.normalize("NFKD", key) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", re.sub(r"[^\w%]|_", "", plain))


def fold_phrase(text: str) -> Phrase:
    """A phrase of the catalogue as folded words."""
    return tuple(word for word in (fold_word(part.casefold()) for part in text.split()) if word)


@dataclass(frozen=True)
class Named:
    """The words from `start` up to `end` name a preset."""

    start: int
    end: int
    preset: Preset


@dataclass(frozen=True)
class Pointed:
    """The causes that the words point to equally well, by phrases of `size` words, and the places of those words."""

    codes: tuple[str, ...]
    places: frozenset[int]
    size: int


class Vocabulary:
    """The catalogue's words, indexed for reading a line at every key. Immutable once built."""

    def __init__(self, presets: Sequence[Preset], causes: Sequence[Cause]) -> None:
        self.codes: dict[str, str] = {}
        self.families: set[str] = set()
        self._presets: dict[Phrase, Preset] = {}
        self._phrases: dict[str, list[tuple[frozenset[str], str]]] = {}
        for preset in presets:
            for text in (*preset.words, preset.label, preset.key):
                self._presets.setdefault(fold_phrase(text), preset)
        for cause in causes:
            self.codes[cause.code.casefold()] = cause.code
            self.families.add(cause.code.casefold().partition(".")[0])
            for text in cause.words:
                phrase = frozenset(fold_phrase(text))
                for word in sorted(phrase)[:1]:  # one entry is enough: every word must be in the line
                    self._phrases.setdefault(word, []).append((phrase, cause.code))
        self._presets.pop((), None)
        self.cause_words = frozenset(
            word for found in self._phrases.values() for phrase, _ in found if len(phrase) == 1 for word in phrase
        )
        self.preset_words = frozenset(phrase[0] for phrase in self._presets if len(phrase) == 1)
        said = (text for named in (presets, causes) for one in named for text in one.words)
        self.sayings = (*_KIND_WORDS, *(" ".join(fold_phrase(text)) for text in said))
        self.words = frozenset(word for phrase in self._presets for word in phrase) | frozenset(
            word for found in self._phrases.values() for phrase, _ in found for word in phrase
        )
        self._owners = {phrase[0]: preset.key for phrase, preset in self._presets.items() if len(phrase) == 1} | {
            word: code
            for found in self._phrases.values()
            for phrase, code in found
            if len(phrase) == 1
            for word in phrase
        }
        self._by_letter: dict[str, list[str]] = {}
        for word in sorted(self.cause_words | self.preset_words):
            self._by_letter.setdefault(word[0], []).append(word)

    def presets_in(self, words: Sequence[str], kind: Kind | None) -> list[Named]:
        """The presets that neighbouring words name, longest first, none overlapping; only of `kind` when it is given."""
        found: list[Named] = []
        taken: set[int] = set()
        for size in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
            for start in range(len(words) - size + 1):
                preset = self._presets.get(tuple(words[start : start + size]))
                places = range(start, start + size)
                if preset and kind in (None, preset.kind) and taken.isdisjoint(places):
                    taken.update(places)
                    found.append(Named(start, start + size, preset))
        return sorted(found, key=lambda named: named.start)

    def causes_in(self, words: Sequence[str]) -> Pointed:
        """The causes of the phrase with the most words; its words may stand anywhere and in any order."""
        said = set(words)
        best: dict[str, set[str]] = {}
        most = 1
        for word in said:
            for phrase, code in self._phrases.get(word, ()):
                if len(phrase) < most or not phrase <= said:
                    continue
                if len(phrase) > most:
                    best, most = {}, len(phrase)
                best.setdefault(code, set()).update(phrase)
        pointing = {word for words_of in best.values() for word in words_of}
        return Pointed(tuple(sorted(best)), frozenset(at for at, word in enumerate(words) if word in pointing), most)

    def near(self, word: str) -> str | None:
        """The one word of the catalogue that this is the beginning of, or is mistyped for; None when in doubt.

        Typed with another keyboard layout it is a word of the catalogue by its keys, the whole of it.
        """
        if len(word) > 2 and not word.isascii():
            known = self.cause_words | self.preset_words
            return next((keys for keys in same_keys(word) if keys in known and word not in self.words), None)
        if len(word) < 3 or word in self.words or word in EVERYDAY or word in NO_SLIPS or not word.isalpha():
            return None
        neighbours = self._by_letter.get(word[0], [])
        longer = [other for other in neighbours if other.startswith(word)] if len(word) >= _SHORTEST_PREFIX else []
        return self._one(longer or [other for other in neighbours if _is_slip(word, other)])

    def _one(self, found: Sequence[str]) -> str | None:
        """The one that is meant: alone, the stem of all (towel, towels), or any of those that mean the same."""
        shortest = min(found, key=len, default="")
        same = {self._owners[word] for word in found}
        return shortest or None if len(same) == 1 or all(word.startswith(shortest) for word in found) else None


def near_kind(word: str) -> Kind | None:
    """The kind that a mistyped or begun word means, or None."""
    if len(word) < 3 or word in EVERYDAY:
        return None
    meant = [known for known in _KIND_WORDS if known.startswith(word) or (len(word) > 4 and _is_slip(word, known))]
    return KINDS[meant[0]] if meant else None


def _is_slip(word: str, meant: str) -> bool:
    """Whether one letter is missing, doubled, swapped or replaced, the first one being right.

    Of a short word, only a missing vowel inside or swapped letters: any other slip makes another word (lit, lift).
    """
    if word[0] != meant[0] or OSA.distance(word, meant, score_cutoff=1) != 1:
        return False
    if len(word) > 4 or sorted(word) == sorted(meant):
        return True
    at = next((n for n, letter in enumerate(word) if letter != meant[n : n + 1]), 0)
    return len(meant) > len(word) and at > 0 and meant[at] in "aeiouy"


@lru_cache(maxsize=8)
def vocabulary(presets: tuple[Preset, ...], causes: tuple[Cause, ...]) -> Vocabulary:
    """The vocabulary of a catalogue, built once for each."""
    return Vocabulary(presets, causes)
