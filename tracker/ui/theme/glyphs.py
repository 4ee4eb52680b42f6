"""Drawings that Qt's own controls show (a style sheet takes a file, not a pixmap), tinted for a sheet. Knows no window.

They are kept from one start to the next: a folder of each process would stay behind whenever one is killed.
"""

from __future__ import annotations

import logging
import os
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDir, QTemporaryDir

from tracker import paths
from tracker.ui.theme.tokens import Tokens

_GLYPHS = {"check": "on_accent", "dot": "on_accent", "chevron-down": "muted", "chevron-up": "muted"}
"""Each with the token that it is tinted with."""

_log = logging.getLogger(__name__)


class Glyphs:
    """Where they lie, sheet by sheet."""

    def __init__(self) -> None:
        self._own: QTemporaryDir | None = None

    def of(self, sheet: Tokens) -> Path | None:
        """The folder of a sheet's drawings, written where they are not there yet; None when the disk refuses."""
        drawn = {name: _tinted(name, getattr(sheet, token)) for name, token in _GLYPHS.items()}
        base = paths.kept_beside(Path(QDir.tempPath()), "look") or self._place()
        if base is None:
            return None
        place = base / sha256("".join(drawn.values()).encode()).hexdigest()[:16]
        try:
            place.mkdir(exist_ok=True)
            for name, drawing in drawn.items():
                _write(place / f"{name}.svg", drawing)
        except OSError as fault:
            _log.warning("controls go without their glyphs: %s", fault.strerror)
            return None
        return place

    def _place(self) -> Path | None:
        """A folder of this process, where that of all of them cannot be trusted."""
        if self._own is None:
            self._own = QTemporaryDir()
        return Path(self._own.path()) if self._own.isValid() else None


def _tinted(name: str, colour: str) -> str:
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return drawing.replace("currentColor", colour)


def _write(file: Path, text: str) -> None:
    """Write it unless it is there as it should be; whole, for another window may be reading it."""
    try:
        if file.read_text(encoding="utf-8") == text:
            return
    except (OSError, ValueError):
        pass  # not there, or damaged: it is written
    part = file.with_suffix(f".{os.getpid()}")
    part.write_text(text, encoding="utf-8")
    part.replace(file)
