"""Which of the window's own words are painted cut, by whatever paints them. What people typed may be cut: it offers itself whole."""

from __future__ import annotations

import functools
import sys
from unittest.mock import patch
from xml.etree import ElementTree

from PySide6.QtWidgets import QWidget

from tracker import paths
from tracker.ui import language
from tracker.ui.widgets.draw import text as drawing


@functools.cache
def own_words(code: str) -> frozenset[str]:
    """Every text that the window has of its own in a language, as far as no field is filled in."""
    tree = ElementTree.parse(paths.resources() / "languages" / f"latitude_{'de' if code == 'en' else code}.ts")
    ways = ("source", "extracomment") if code == "en" else ("translation", "numerusform")
    return frozenset(node.text for way in ways for node in tree.iter(way) if node.text)


def faults(window: QWidget) -> list[str]:
    """The words that are cut."""
    known, real, found = own_words(language.worn().code), drawing._fitted, set[str]()

    def spy(text: str, face: drawing.Face, width: int, size: float) -> drawing._Fitted:
        fitted = real(text, face, width, size)
        painted = sys._getframe(1).f_code is drawing.draw_text.__code__
        if painted and not fitted.whole and text.strip() in known:
            found.add(f"{text!r} is painted as {fitted.text!r}: {width} of {drawing.advance(text, face):.0f}")
        return fitted

    with patch.object(drawing, "_fitted", spy):
        window.grab()
    return sorted(found)
