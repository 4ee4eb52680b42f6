"""The families of the window and where they come from: font packages first, then what the system has for CJK."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path

import fontpkg_heebo
import fontpkg_inter
import fontpkg_noto_sans
import fontpkg_noto_sans_arabic
from PySide6.QtGui import QFontDatabase

_log = logging.getLogger(__name__)

FAMILIES: tuple[str, ...] = (
    "Inter",
    "Noto Sans",
    "Noto Sans Arabic",
    "Heebo",
    # Chinese, Japanese and Korean come from the system: Debian, Windows, macOS
    "Droid Sans Fallback",
    "NanumGothic",
    "Noto Sans CJK SC",
    "Microsoft YaHei UI",
    "Yu Gothic UI",
    "Malgun Gothic",
    "PingFang SC",
    "Hiragino Sans",
    "Apple SD Gothic Neo",
)
"""In the order in which a glyph is looked for."""

_PACKAGES = (fontpkg_inter, fontpkg_noto_sans, fontpkg_noto_sans_arabic, fontpkg_heebo)


def upright_files() -> list[Path]:
    """Return the upright font files of the packages; the window sets no italics."""
    return sorted(
        file for package in _PACKAGES for file in Path(package.ROOT).rglob("*.ttf") if "Italic" not in file.name
    )


@cache
def load() -> tuple[str, ...]:
    """Give the packages' fonts to Qt, once a process; return the families it took."""
    taken: list[str] = []
    for file in upright_files():
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            _log.warning("font not taken: %s", file.name)
            continue
        taken += QFontDatabase.applicationFontFamilies(number)
    return tuple(taken)
