"""The fonts of the documents: which files, in which order they are asked for a letter, how wide the letter is.

Knows neither scripts' reading order nor pages. Fonts come from packages; Chinese, Japanese, Korean and Thai from the
system, at the places below and nowhere else, so that the same machine prints the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import fontpkg_heebo
import fontpkg_inter
import fontpkg_noto_sans
import fontpkg_noto_sans_arabic
from fontTools.ttLib import TTFont as FontFile
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from tracker.reports.lettering.cuts import cut
from tracker.reports.style import Weight

_INTER = Path(fontpkg_inter.ROOT, "files", "Inter[opsz,wght].ttf")
_NOTO = Path(fontpkg_noto_sans.ROOT, "files", "NotoSans[wdth,wght].ttf")
_ARABIC = Path(fontpkg_noto_sans_arabic.ROOT, "files", "NotoSansArabic[wdth,wght].ttf")
_HEBREW = Path(fontpkg_heebo.ROOT, "files", "Heebo[wght].ttf")

SYSTEM_FONTS: tuple[tuple[str, int], ...] = (
    ("/usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf", 0),
    ("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf", 0),
    ("/usr/share/fonts/truetype/nanum/NanumGothic.ttf", 0),
    ("/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf", 0),
    ("C:/Windows/Fonts/YuGothM.ttc", 0),
    ("C:/Windows/Fonts/msyh.ttc", 0),
    ("C:/Windows/Fonts/simsun.ttc", 0),
    ("C:/Windows/Fonts/msjh.ttc", 0),
    ("C:/Windows/Fonts/malgun.ttf", 0),
    ("C:/Windows/Fonts/leelawui.ttf", 0),
    ("C:/Windows/Fonts/tahoma.ttf", 0),
)
"""File and font index, in the order they are asked. TrueType outlines only: reportlab refuses others."""

_SEMIBOLD: Final = 600.0
_SPACE: Final = 281
"""The width of Inter's space, in thousandths of the size."""


@dataclass
class Face:
    """One font as reportlab holds it: `widths` are thousandths of the size by code point, `glyphs` what it can draw."""

    name: str
    widths: dict[int, float]
    glyphs: dict[int, int]
    source: Path | io.BytesIO
    index: int = 0
    _boxes: dict[int, tuple[float, float]] = field(default_factory=dict)
    _file: Any = None

    def span(self, code: int) -> tuple[float, float]:
        """Left and right end of the letter's ink, in thousandths of the size."""
        found = self._boxes.get(code)
        if found is None:
            if self._file is None:
                self._file = _opened(self)
            glyph = self._file["glyf"][self._file.getBestCmap()[code]]
            scale = 1000 / self._file["head"].unitsPerEm
            found = self._boxes[code] = (getattr(glyph, "xMin", 0) * scale, getattr(glyph, "xMax", 0) * scale)
        return found


_kept: dict[str, Face | None] = {}


def chain(weight: Weight) -> Iterator[Face]:
    """The fonts to ask for a letter, first the document's own, last what the system offers."""
    for load in (_inter, _noto, _arabic, _hebrew):
        yield load(weight)
    for place, (path, index) in enumerate(SYSTEM_FONTS):
        face = _system(f"Latitude-System{place}", path, index)
        if face is not None:
            yield face


def forget() -> None:
    """Drop what was loaded, so that the next document looks for its fonts again."""
    _kept.clear()


def _inter(weight: Weight) -> Face:
    if weight is Weight.REGULAR:
        return _packaged("Latitude-Regular", _INTER, None)
    if weight is Weight.BOLD:
        return _packaged("Latitude-SemiBold", _INTER, {"wght": _SEMIBOLD, "opsz": 14.0})
    return _packaged("Latitude-Display", _INTER, {"wght": _SEMIBOLD, "opsz": 32.0})


def _noto(_weight: Weight) -> Face:
    return _packaged("Latitude-Wide", _NOTO, None)


def _arabic(weight: Weight) -> Face:
    if weight is Weight.REGULAR:
        return _packaged("Latitude-Arabic", _ARABIC, None)
    return _packaged("Latitude-ArabicBold", _ARABIC, {"wght": _SEMIBOLD, "wdth": 100.0})


def _hebrew(weight: Weight) -> Face:
    if weight is Weight.REGULAR:
        return _packaged("Latitude-Hebrew", _HEBREW, None)
    return _packaged("Latitude-HebrewBold", _HEBREW, {"wght": _SEMIBOLD})


def _packaged(name: str, source: Path, axes: dict[str, float] | None) -> Face:
    found = _kept.get(name)
    if found is None:
        file = source if axes is None else io.BytesIO(cut(source, axes, name))
        found = _kept[name] = _load(name, file, 0)
        if source == _INTER:
            _tabular(found)
    return found


def _system(name: str, path: str, index: int) -> Face | None:
    if name not in _kept:
        try:
            _kept[name] = _load(name, Path(path), index) if Path(path).is_file() else None
        except (TTFError, OSError):
            _kept[name] = None  # not a TrueType font after all: the letters print as code points
    return _kept[name]


def _load(name: str, source: Path | io.BytesIO, index: int) -> Face:
    font = TTFont(name, str(source) if isinstance(source, Path) else source, subfontIndex=index, shapable=False)
    # reportlab keys the letter tables of a file by this name: two cuts of one family must not share it.
    font.face.name = name.encode()
    pdfmetrics.registerFont(font)
    face = Face(name, font.face.charWidths, font.face.charToGlyph, source, index)
    # A line's width must not hang on which font draws its spaces.
    face.widths[ord(" ")] = _SPACE
    return face


def _opened(face: Face) -> Any:
    """The face's tables, read from memory: a lazy font would keep its file open."""
    data = face.source.read_bytes() if isinstance(face.source, Path) else face.source.getvalue()
    return FontFile(io.BytesIO(data), lazy=True, fontNumber=face.index)


def _tabular(face: Face) -> None:
    """Let every digit be as wide as the others, so that columns of amounts line up."""
    file = _opened(face)
    digits = file.getBestCmap()
    for record in file["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for lookup in record.Feature.LookupListIndex:
            for table in file["GSUB"].table.LookupList.Lookup[lookup].SubTable:
                table = getattr(table, "ExtSubTable", table)
                for code in range(ord("0"), ord("9") + 1):
                    even = table.mapping.get(digits[code])
                    if even:
                        face.glyphs[code] = file.getGlyphID(even)
                        face.widths[code] = round(file["hmtx"][even][0] * 1000 / file["head"].unitsPerEm)
        return
