"""Lines of text as they will be drawn: broken to a width, with their runs and their width; knows no page.

Nothing here reads markup: a name that looks like a tag is letters like any other.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from tracker.reports.language import worn
from tracker.reports.lettering import scripts
from tracker.reports.lettering.scripts import Placed
from tracker.reports.style import Type

# Between ideographs, kana and hangul syllables a line may break anywhere.
_WIDE: Final = re.compile(r"[\u2E80-\u303F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF00-\uFFEF]")
_WORDS: Final = re.compile(rf"\s+|{_WIDE.pattern}|(?:(?!{_WIDE.pattern})[^\s\-/])*[\-/]?")
# In Japanese what ends a phrase stays with it, and so does a small letter.
_PHRASES: Final = re.compile(
    rf"\s+|{_WIDE.pattern}[、。，．・：；？！」』）〕】〉》〜ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]*"
    rf"|(?:(?!{_WIDE.pattern})[^\s\-/])*[\-/]?"
)
_REMEMBERED = 16384


class Line(NamedTuple):
    """One line in one type: `runs` in visual order, `width` in points.

    `said` is the same in reading order, for who copies or searches, where drawing order says something else.
    """

    runs: tuple[Placed, ...]
    width: float
    type: Type
    said: str = ""


@lru_cache(_REMEMBERED)
def one(text: str, kind: Type) -> Line:
    """The text as one line, however wide."""
    shown = scripts.legible(text, kind.weight)
    return _line(shown, kind, scripts.base_direction(shown))


@lru_cache(_REMEMBERED)
def wrap(text: str, kind: Type, width: float, first: float = 0.0) -> tuple[Line, ...]:
    """The text in lines of at most `width` points, the first shorter by `first`; a word too long is broken."""
    shown = scripts.legible(text, kind.weight)
    base = scripts.base_direction(shown)
    whole = _width(shown, kind)
    pieces = [shown] if whole <= width - first else _broken(shown, kind, width, first)
    return tuple(_line(piece, kind, base) for piece in pieces)


def shrunk(text: str, kind: Type, width: float, least: float) -> Line:
    """The text as one line, set smaller, down to `least` points, when `width` is too narrow."""
    line = one(text, kind)
    if line.width <= width:
        return line
    size = max(least, int(kind.size * width / line.width * 4) / 4)
    return one(text, Type(size, kind.leading, kind.colour, kind.weight))


def elided(text: str, kind: Type, width: float) -> Line:
    """The text as one line that ends in … when `width` is too narrow. For running heads, which repeat what is told in full."""
    lines = wrap(text, kind, width)
    if len(lines) == 1:
        return lines[0]
    shown = scripts.legible(text, kind.weight)
    kept = _broken(shown, kind, width - _width("…", kind), 0.0)[0].rstrip() + "…"
    return _line(kept, kind, scripts.base_direction(shown))


def forget() -> None:
    """Drop the lines remembered: guests' names do not stay in memory longer than their document."""
    one.cache_clear()
    wrap.cache_clear()


def _line(shown: str, kind: Type, base: str) -> Line:
    return Line(scripts.runs(shown, kind.weight, base), _width(shown, kind), kind, scripts.said(shown))


def _width(text: str, kind: Type) -> float:
    weight = kind.weight
    return sum([scripts.advance(letter, weight) for letter in text]) * kind.size / 1000


def _broken(text: str, kind: Type, width: float, first: float) -> list[str]:
    lines: list[str] = []
    line, used, room = "", 0.0, width - first
    for word in filter(None, (_PHRASES if worn().code == "ja" else _WORDS).findall(text)):
        wide = _width(word, kind)
        if used + _width(word.rstrip(), kind) <= room:
            line, used = line + word, used + wide
            continue
        if line.strip() or (first and not lines):
            lines.append(line.rstrip())
            line, used, room = "", 0.0, width
        if word.isspace():
            continue
        while word and wide > room:  # of a column without any room each letter is a line
            head = _head(word, kind, room)
            lines.append(head)
            word = word[len(head) :]
            wide, room = _width(word, kind), width
        line, used = word, wide
    if line.strip() or not lines:
        lines.append(line.rstrip())
    return lines


def _head(word: str, kind: Type, room: float) -> str:
    """As many letters as fit, at least one, never parting a mark from its letter."""
    used, end = 0.0, 0
    for at, letter in enumerate(word):
        used += scripts.advance(letter, kind.weight) * kind.size / 1000
        if used > room and end:
            break
        if at + 1 == len(word) or not unicodedata.category(word[at + 1]).startswith("M"):
            end = at + 1
    return word[:end]
