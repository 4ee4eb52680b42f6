"""Letters of other keyboard layouts by the key they lie on: who forgot to switch typed “цшаш” for wifi. Knows no word."""

from __future__ import annotations

from collections.abc import Iterator

_KEYS = "qwertyuiopasdfghjklzxcvbnm"
_LAYOUTS = (
    "йцукенгшщзфывапролдячсмить",  # Russian
    "йцукенгшщзфівапролдячсмить",  # Ukrainian
    ";ςερτυθιοπασδφγηξκλζχψωβνμ",  # Greek
    "/'קראטוןםפשדגכעיחלךזסבהנמצ",  # Hebrew
    "ضصثقفغعهخحشسيبلاتنمئءؤر؟ىة",  # Arabic; b is two letters there
)
_TABLES = tuple(
    {letter: key for letter, key in zip(layout, _KEYS, strict=True) if letter.isalpha()} for layout in _LAYOUTS
)


def same_keys(word: str) -> Iterator[str]:
    """What the keys of this word say in Latin letters, for each layout that has all of them."""
    for table in _TABLES:
        if all(letter in table for letter in word):
            yield "".join(table[letter] for letter in word)


def kind_letters() -> dict[str, str]:
    """The letters on the keys l, c and u, with the Latin letter."""
    return {letter: key for table in _TABLES for letter, key in table.items() if key in "lcu"}
