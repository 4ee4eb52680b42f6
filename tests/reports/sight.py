"""What a reader's eye gets of a page: how large each letter is drawn, its ink and what is under it, as shades of grey.

Knows PDF bytes only. Sizes are in points, shades from 0 (black) to 255 (paper).
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from tests.reports.reading import letter_at, opened

_SCALE, _AROUND = 3.0, 3.0
_TEXT = (pdfium.FPDF_PAGEOBJ_TEXT,)


class Letter(NamedTuple):
    """A letter with ink: the size it is set in, where its ink is (left, foot, right, top), and both shades."""

    letter: str
    size: float
    box: tuple[float, float, float, float]
    ink: int
    ground: int

    @property
    def high(self) -> float:
        """How high its ink stands, in points."""
        return self.box[3] - self.box[1]


@functools.lru_cache(maxsize=64)
def letters(data: bytes, page: int = 0) -> tuple[Letter, ...]:
    """Every letter of a page but those that only shade it (the word across an interim report)."""
    with opened(data) as document:
        shown = document[page]
        found = [one for one in _written(shown) if one[1] < 60]
        for written in list(shown.get_objects(filter=_TEXT, max_depth=1)):
            shown.remove_obj(written)
        under = shown.render(scale=_SCALE).to_pil().convert("L")
        high = shown.get_height()

        def ground(box: tuple[float, float, float, float]) -> int:
            left, foot, right, top = box
            area = (left, high - top - _AROUND, right, high - foot + _AROUND)
            shades = sorted(under.crop([int(place * _SCALE) for place in area]).tobytes())
            return int(shades[len(shades) // 3])  # a rule through the letter is less of it, a shade under it more

        return tuple(Letter(letter, size, box, ink, ground(box)) for letter, size, box, ink in found)


def _written(page: pypdfium2.PdfPage) -> Iterator[tuple[str, float, tuple[float, float, float, float], int]]:
    text = page.get_textpage()
    parts = [ctypes.c_uint() for _ in "rgba"]
    for at in range(text.count_chars()):
        letter = letter_at(text, at)
        if not letter.strip():
            continue
        pdfium.FPDFText_GetFillColor(text, at, *parts)
        yield (
            letter,
            pdfium.FPDFText_GetFontSize(text, at),
            text.get_charbox(at),
            grey(*(one.value for one in parts[:3])),
        )


def grey(red: int, green: int, blue: int) -> int:
    """The shade that a printer without colours makes of a colour (ITU-R BT.601, as the picture of a page is turned grey)."""
    return round(0.299 * red + 0.587 * green + 0.114 * blue)


def lighter(shade: int, kept: float) -> int:
    """The shade when a printer keeps only a part of the ink."""
    return round(255 - (255 - shade) * kept)


def contrast(one: int, other: int) -> float:
    """How far two shades stand apart, from 1 to 21 (WCAG 2.2, “contrast ratio”)."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def _light(shade: int) -> float:
    part = shade / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
