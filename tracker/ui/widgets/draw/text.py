"""One line of anybody's text, painted fast: cleaned, elided, in its own direction, on the baseline of our own font."""

from __future__ import annotations

import html
import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText
from PySide6.QtWidgets import QWidget

from tracker.ui import theme
from tracker.ui.theme.tokens import Step

Align = Literal["start", "center", "end", "figures"]
"""`figures` stand at the right in every language: their last digits are compared down a column."""

_LONGEST = 400  # no line on a screen shows more; shaping 10,000 letters would be felt
_LONGEST_TIP = 2000
_OVERRIDES = dict.fromkeys(range(0x202A, 0x202F))  # bidi embeddings and overrides; isolates stay
_MARKS = dict.fromkeys((0xFDD0, 0xFDD1), 0xFFFD)  # no letters: Qt's own marks for the bounds of a frame in a text
_OWN = frozenset((*map(chr, (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x180))), *"–—…€“”‘’•"))
"""Letters that our own font has, in Latin writing."""
_RTL = Qt.LayoutDirection.RightToLeft
_LTR = Qt.LayoutDirection.LeftToRight


class Face(NamedTuple):
    """A step of the type scale with its weight, its strike and whether its digits are equally wide."""

    step: Step = "body"
    bold: bool = False
    struck: bool = False
    figures: bool = False


BODY = Face()


class _Fitted(NamedTuple):
    """A text as it is painted. `laid` are its letters in their places, for words and amounts come again and again: a third
    of the time of a new layout. None for what another font may have to help with, whose baseline is not ours, and for
    struck text, whose line Qt draws elsewhere then."""

    text: str
    advance: float
    rtl: bool
    whole: bool
    font: QFont
    lift: float
    ascent: float
    laid: QStaticText | None


@lru_cache(maxsize=4096)
def one_line(text: str) -> str:
    """Return the text as it can stand on one line: no control characters, no overrides that turn its neighbours."""
    cleaned = "".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in text[:_LONGEST])
    return cleaned.translate(_OVERRIDES)


def reads_rtl(text: str) -> bool:
    """Say whether the first letter with a direction reads from the right."""
    for letter in text:
        found = unicodedata.bidirectional(letter)
        if found in ("R", "AL"):
            return True
        if found == "L":
            return False
    return False


def advance(text: str, face: Face = BODY) -> float:
    """Return the width of the whole text on one line, in pixels."""
    return _fitted(text, face, -1, theme.points(face.step)).advance


def fits(text: str, width: float, face: Face = BODY) -> bool:
    """Say whether the whole text stands in `width` pixels."""
    return _fitted(text, face, int(width), theme.points(face.step)).whole


def line_height(face: Face = BODY) -> int:
    """Return the height of a line of this face, in pixels."""
    return round(_face(face, theme.points(face.step))[1].height())


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    color: QColor,
    face: Face = BODY,
    align: Align = "start",
    rtl: bool = False,
) -> float:
    """Paint one line, centred in the height of `box`; `rtl` mirrors start and end. Returns the painted width."""
    wide = box.width()
    fitted = _fitted(text, face, int(wide), theme.points(face.step))
    if not fitted.text:
        return 0.0
    spare = wide - fitted.advance
    at_right = align == "figures" or (align == "end") is not rtl
    left = box.left() + (spare / 2 if align == "center" else spare if at_right else 0)
    # The baseline is our own font's, whatever script the text falls back to: rows stay even.
    baseline = round(box.center().y() + fitted.lift)
    painter.setFont(fitted.font)
    painter.setPen(color)
    if fitted.laid is not None:
        painter.drawStaticText(QPointF(left, baseline - fitted.ascent), fitted.laid)
    else:
        painter.setLayoutDirection(_RTL if fitted.rtl else _LTR)
        painter.drawText(QPointF(left, baseline), fitted.text)
    return fitted.advance


def set_tip(widget: QWidget, text: str) -> None:
    """Give a tooltip that shows the text as written: Qt would render markup in it.

    Where nothing else describes the widget, Qt reads its tooltip aloud, signs of markup and all: the text goes there plain.
    """
    if widget.accessibleDescription() in ("", _plain(widget.toolTip())):
        widget.setAccessibleDescription(text[:_LONGEST_TIP])
    widget.setToolTip(tip(text))


def tip(text: str) -> str:
    """Return the text safe for a tooltip, wrapped when long."""
    return f"<qt>{html.escape(text[:_LONGEST_TIP].translate(_MARKS))}</qt>" if text else ""


def _plain(tooltip: str) -> str:
    return html.unescape(tooltip.removeprefix("<qt>").removesuffix("</qt>"))


@lru_cache(maxsize=64)
def _face(face: Face, _size: float) -> tuple[QFont, QFontMetricsF, float]:
    """The font, its measures, and by how much its baseline stands below the middle of a line."""
    font = theme.font(face.step, bold=face.bold, struck=face.struck, figures=face.figures)
    metrics = QFontMetricsF(font)
    return font, metrics, (metrics.ascent() - metrics.descent()) / 2


@lru_cache(maxsize=4096)
def _fitted(text: str, face: Face, width: int, size: float) -> _Fitted:
    clean = one_line(text)
    font, metrics, lift = _face(face, size)
    whole = metrics.horizontalAdvance(clean)
    fits = width < 0 or whole <= width + 1  # widths are whole pixels, advances are not
    shown = clean if fits else metrics.elidedText(clean, Qt.TextElideMode.ElideRight, width)
    laid = None
    if not face.struck and _OWN.issuperset(shown):
        laid = QStaticText(shown)
        laid.setTextFormat(Qt.TextFormat.PlainText)
    wide = whole if fits else metrics.horizontalAdvance(shown)
    said = fits and len(text) <= _LONGEST
    return _Fitted(shown, wide, reads_rtl(clean), said, font, lift, metrics.ascent(), laid)
