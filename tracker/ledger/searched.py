"""A word that somebody types to find a name, as a condition on the names that are kept; knows the column, runs nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.domain.names import search_keys, typed_words

# A name is kept without its dots and rings: what is written out is looked for without them too.
_WRITTEN_OUT = re.compile("([aou])e|(?<=a)a")
_WAY = "replace(key, ' ', '') LIKE ? ESCAPE '\\'"


@dataclass(frozen=True)
class Word:
    """`sql` asks of a row of names whether the word is a part of one; `likes` are its parameters, `typed` the word, folded."""

    sql: str
    likes: tuple[str, ...]
    typed: str


def words_of(text: str) -> list[Word]:
    """The words of a text. Each finds the names that it is written in, in any way (`search_keys`), and some that only read so."""
    return [_word(keys) for keys in map(search_keys, typed_words(text)) if any(keys)]


def _word(keys: tuple[str, ...]) -> Word:
    ways = ["%".join(map(escaped, key.split())) for key in keys]  # the blanks of names are passed over
    likes = tuple(f"%{way}%" for way in dict.fromkeys((*ways, *(_WRITTEN_OUT.sub(r"\1", way) for way in ways))))
    return Word(f"({' OR '.join([_WAY] * len(likes))})", likes, escaped(keys[0]))


def escaped(text: str) -> str:
    """The text as LIKE takes it by its letters."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
