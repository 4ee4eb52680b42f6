"""The words of the catalogue and what they name: presets, causes, kinds, and near misses; knows no guest and no amount."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from tracker.domain.catalogue import Cause, Preset
from tracker.domain.gesture import Kind
from tracker.domain.quick_line.everyday import EVERYDAY

KINDS: dict[str, Kind] = (
    dict.fromkeys(["l", "label", "labels", "freelabel"], Kind.FREE_LABEL)
    | dict.fromkeys(["c", "cr", "credit", "credits", "с"], Kind.CREDIT)  # the last is Cyrillic, on the same key
    | dict.fromkeys(["u", "upg", "upgrade", "upgrades"], Kind.UPGRADE)
)  # fmt: skip
"""What people type for a kind, folded."""

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

    def __init__(self, presets: Iterable[Preset], causes: Iterable[Cause]) -> None:
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
        self.phrases: tuple[Phrase, ...] = tuple(self._presets)
        self.words = frozenset(word for phrase in self._presets for word in phrase) | frozenset(
            word for found in self._phrases.values() for phrase, _ in found for word in phrase
        )
        self._by_letter: dict[str, list[str]] = {}
        for word in sorted(self.words):
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
        """The one word of the catalogue that this is the beginning of, or is mistyped for; None when in doubt."""
        if len(word) < 3 or word in EVERYDAY or word in self.words or not word.isalpha():
            return None
        neighbours = self._by_letter.get(word[0], [])
        if len(word) >= _SHORTEST_PREFIX:
            longer = [other for other in neighbours if other.startswith(word)]
            shortest = min(longer, key=len, default="")
            if shortest and all(other.startswith(shortest) for other in longer):
                return shortest
            if longer:
                return None
        return _nearest(word, neighbours)


def near_kind(word: str) -> Kind | None:
    """The kind that a mistyped or begun word means, or None."""
    if len(word) < 3 or word in EVERYDAY:
        return None
    begun = [known for known in _KIND_WORDS if known.startswith(word)]
    meant = (
        begun[0] if begun else _nearest(word, [k for k in _KIND_WORDS if k[0] == word[0]]) if len(word) > 4 else None
    )
    return KINDS[meant] if meant else None


def _nearest(word: str, known: Iterable[str]) -> str | None:
    allowed = 2 if len(word) >= 8 else 1
    near: dict[int, list[str]] = {}
    for other in known:
        distance = OSA.distance(word, other, score_cutoff=allowed)
        # In a short word a replaced letter makes another word (wife, wifi); a missing or swapped one is a slip.
        if distance <= allowed and (len(word) > 4 or len(word) != len(other) or sorted(word) == sorted(other)):
            near.setdefault(distance, []).append(other)
    best = near[min(near)] if near else []
    return best[0] if len(best) == 1 else None


@lru_cache(maxsize=8)
def vocabulary(presets: tuple[Preset, ...], causes: tuple[Cause, ...]) -> Vocabulary:
    """The vocabulary of a catalogue, built once for each."""
    return Vocabulary(presets, causes)
