"""How writing becomes ink: letters joined, right-to-left order, the font of each letter, code points for what no font has.

Knows no line breaks and no page. What comes out of `legible` is what is broken into lines; `runs` orders one such line.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

import arabic_reshaper
from bidi import get_display
from bidi.mirror import MIRRORED

from tracker.reports.language import worn
from tracker.reports.lettering.fonts import Face, chain
from tracker.reports.style import Weight

Placed = tuple[str, str, float]
"""Font name, letters in visual order, distance from the line's start in thousandths of the size."""

_PLAIN: Final = re.compile(r"[ -~]*")
_RTL: Final = re.compile(r"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]")
_ARABIC: Final = re.compile(r"[\u0600-\u06FF\u0750-\u077F]")
_FIRST_STRONG: Final = {"L": "L", "R": "R", "AL": "R"}
# A vowel sign that is written before the letters it is spoken after; reportlab draws in the order it is given.
_SHORT_I: Final = re.compile(
    r"((?:[\u0915-\u0939\u0958-\u095F]\u093C?\u094D)*[\u0915-\u0939\u0958-\u095F]\u093C?)\u093F"
)
_MARKS_FIRST: Final = re.compile(r"([\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]+)(.)")
_ISOLATED: Final = re.compile("[\u2066-\u2068][^\u2069]*\u2069")
_ISOLATES: Final = frozenset("\u2066\u2067\u2068\u2069")
_TELLS: Final = "\u20f0"
_PAIRED: Final = re.compile(r"[()\[\]{}<>«»‹›≤≥]")
_TURNED: Final = re.compile(f"{_TELLS}({_PAIRED.pattern})")
# Without ink of their own: they join or part letters, or turn the reading direction, and have done so by then.
_INKLESS: Final = frozenset("\u200c\u200d\u200e\u200f\u061c") | _ISOLATES

_joined = arabic_reshaper.ArabicReshaper(
    {"delete_harakat": False, "support_ligatures": True, "ARABIC LIGATURE ALLAH": False}
)


def legible(text: str, weight: Weight) -> str:
    """The text ready to be broken into lines, still in reading order: composed, joined, unprintables as code points.

    A letter that no font has becomes its code point, such as ‹U+1F600›: never a black box, never nothing.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = unicodedata.normalize("NFC", text)
    if _ARABIC.search(text):
        text = _joined.reshape(text)
    return _spelled(text, weight)


def _spelled(text: str, weight: Weight) -> str:
    balanced = sum(c in "\u2066\u2067\u2068" for c in text) == text.count("\u2069")
    out: list[str] = []
    for letter in text:
        if _drawable(letter, weight) and (balanced or letter not in _ISOLATES):
            out.append(letter)
        elif out and out[-1].endswith("›") and out[-1].startswith("‹U+"):
            out[-1] = f"{out[-1][:-1]} U+{ord(letter):04X}›"
        else:
            out.append(f"‹U+{ord(letter):04X}›")
    return "".join(out)


@cache
def _drawable(letter: str, weight: Weight) -> bool:
    if letter in _INKLESS or letter == "\N{NO-BREAK SPACE}":
        return True
    if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return False
    return face_of(letter, weight) is not None


@cache
def face_of(letter: str, weight: Weight) -> Face | None:
    """The first font that has the letter, or None."""
    return next((face for face in chain(weight) if ord(letter) in face.glyphs), None)


@cache
def advance(letter: str, weight: Weight) -> float:
    """How far the letter moves the pen, in thousandths of the size; a mark above or below moves it nowhere."""
    if letter in _INKLESS:
        return 0.0
    face = face_of(letter, weight)
    if face is None or (_is_mark(letter) and _floats(face, letter)):
        return 0.0
    return float(face.widths.get(ord(letter), 0))


def said(line: str) -> str:
    """What a line of legible text says when its letters are drawn in another order; else nothing.

    Readers put right-to-left text back in order by themselves: told twice, they turn it around again.
    """
    return line if _SHORT_I.search(line) and not _RTL.search(line) else ""


def base_direction(text: str) -> str:
    """`L` or `R`, by the first letter that has a direction and is not isolated from its surroundings.

    In a language that is read from the right whatever has a letter of that direction is a line of it.
    """
    if _RTL.search(text) is None:
        return "L"
    if worn().from_right:
        return "R"
    around = map(unicodedata.bidirectional, _ISOLATED.sub("", text))
    return next((_FIRST_STRONG[d] for d in around if d in _FIRST_STRONG), "L")


def runs(line: str, weight: Weight, base: str) -> tuple[Placed, ...]:
    """One line of legible text in the order it is drawn, letters of one font together."""
    if _PLAIN.fullmatch(line):
        return ((_first(weight).name, line, 0.0),) if line else ()
    line = _SHORT_I.sub("\u093f\\1", line)
    if base == "R" or _RTL.search(line):
        drawn = _facing(line, base) if worn().from_right else get_display(line, base_dir=base)
        line = _MARKS_FIRST.sub(lambda m: m[2] + m[1][::-1], drawn)
    out: list[Placed] = []
    pen, before = 0.0, 0.0
    last: Face | None = None
    for letter in line:
        # A space stays with the font before it, so that a name is one string for who searches the document.
        face = last if letter == " " and last and 32 in last.glyphs else _face(letter, weight)
        if face is None:
            continue
        if _is_mark(letter) and _floats(face, letter):
            left, right = face.span(ord(letter))
            out.append((face.name, letter, pen - before / 2 - (left + right) / 2))
            last = None
            continue
        before = advance(letter, weight)
        if last is not None and face.name == last.name:  # by name: fonts that were loaded anew are the same fonts
            out[-1] = (face.name, out[-1][1] + letter, out[-1][2])
        else:
            out.append((face.name, letter, pen))
            last = face
        pen += before
    return tuple(out)


def _facing(line: str, base: str) -> str:
    """The line as it is drawn, brackets and quotes turned where they are read from the right.

    The library orders letters and turns none. A mark behind a bracket takes its direction, and so tells it: it comes before
    the bracket where that is read from the right. Documents in other languages keep the bytes they always had.
    """
    marked = _PAIRED.sub(lambda m: m[0] + _TELLS, line)
    drawn = get_display(marked, base_dir=base)
    return _TURNED.sub(lambda m: MIRRORED[m[1]], drawn).replace(_TELLS, "")


def _face(letter: str, weight: Weight) -> Face | None:
    return None if letter in _INKLESS else face_of(letter, weight)


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) == "Mn"


def _floats(face: Face, mark: str) -> bool:
    """Whether the mark's ink lies where a shaper would have moved it from: it is centred on its letter instead."""
    return face.span(ord(mark))[1] > 0 and not "\u0900" <= mark <= "\u097f"


@cache
def _first(weight: Weight) -> Face:
    return next(iter(chain(weight)))


def forget() -> None:
    """Drop what is remembered of letters: after the fonts changed."""
    for remembered in (_drawable, face_of, advance, _first):
        remembered.cache_clear()
