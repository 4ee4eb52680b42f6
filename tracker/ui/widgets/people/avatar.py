"""A person's initials in a circle, in a ground that stays theirs; knows a name, no account."""

from __future__ import annotations

import unicodedata
import zlib

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw.text import Face, draw_text, one_line

_GROUNDS = ("credit", "label", "upgrade", "warn", "ok", "over")


def initials(name: str) -> str:
    """Return up to two letters that stand for a name: first and last word, or the first sign of a name in CJK."""
    words = [word for word in one_line(name).split() if unicodedata.category(word[0])[0] in "LN"]
    if not words:
        return "?"
    first = words[0][0]
    if len(words) == 1 or unicodedata.category(first) == "Lo":  # scripts without capitals: one letter says it
        return first.upper()
    return (first + words[-1][0]).upper()


def paint_avatar(painter: QPainter, box: QRectF, name: str) -> None:
    """Paint the circle into a square box; the ground depends on the name alone."""
    ground = _GROUNDS[zlib.crc32(name.encode("utf-8", "replace")) % len(_GROUNDS)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.shade(theme.sheet().wash(ground)))
    painter.drawEllipse(box)
    face = Face("total" if box.height() >= theme.px(56) else "body" if box.height() >= theme.px(32) else "small", True)
    draw_text(painter, box, initials(name), theme.color(ground), face, "center")


class Avatar(QWidget):
    """The circle as a widget of `size` design pixels."""

    def __init__(self, name: str = "", size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size = name, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        theme.signals().changed.connect(self.updateGeometry)

    def set_name(self, name: str) -> None:
        """Show another person."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the circle."""
        paint_avatar(QPainter(self), QRectF(self.rect()), self._name)
