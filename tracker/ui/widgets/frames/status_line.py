"""The line at the foot of the window: what just happened at one end, how things stand at the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui import hearing, theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text

_SMALL = Face("small")
_HEIGHT = 28


class Fact(NamedTuple):
    """One standing fact ("Offline", "Saved 21:49"): words, an icon's name or none, an ink, and what is said of it aloud."""

    text: str
    icon: str = ""
    ink: str = "muted"
    spoken: str = ""


class StatusLine(QWidget):
    """`say` shows the last thing that happened; `set_facts` what holds. The facts give way to the message."""

    spoken_role = QAccessible.Role.StatusBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message, self._role = "", "ok"
        self._facts: list[Fact] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.say(""))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.signals().changed.connect(self.updateGeometry)

    def message(self) -> str:
        """Return what is said now."""
        return self._message

    def say(self, text: str, role: str = "ok", seconds: float = 0) -> None:
        """Say `text` with the glyph of `role`, for `seconds` or, when 0, until something else is said."""
        self._timer.stop()
        self._message, self._role = text, role
        if text and seconds > 0:
            self._timer.start(round(seconds * 1000))
        self._speak()
        if text:
            hearing.announce(self, text, urgent=role == "over")

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts at the far end, the most important first."""
        self._facts = list(facts)
        self._speak()

    def sizeHint(self) -> QSize:
        """Return the line's height; it takes any width."""
        return QSize(theme.px(320), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the message at the reading side and as many facts as fit at the other."""
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = QRectF(self.rect()).adjusted(theme.px(2), 0, -theme.px(2), 0)
        if self._message:
            look = shapes.look_of(self._role)
            tone = "text" if self._role in ("ok", "muted", "info") else look.ink
            used = shapes.glyph_and_text(
                painter, room, look.glyph, self._message, look.ink, theme.color(tone), _SMALL, rtl
            )
            used += theme.px(24)
            room = room.adjusted(0, 0, -used, 0) if rtl else room.adjusted(used, 0, 0, 0)
        self._paint_facts(painter, room, rtl)

    def _paint_facts(self, painter: QPainter, room: QRectF, rtl: bool) -> None:
        gap = theme.px(16)
        widths = [self._width(fact) for fact in self._facts]
        shown = len(widths)
        while shown and sum(widths[:shown]) + gap * (shown - 1) > room.width():
            shown -= 1
        total = sum(widths[:shown]) + gap * max(0, shown - 1)
        at = room.left() + total if rtl else room.right() - total
        for fact, width in zip(self._facts[:shown], widths, strict=False):
            box = QRectF(at - width if rtl else at, room.top(), width + 1, room.height())
            ink = theme.color(fact.ink)
            if fact.icon:
                shapes.glyph_and_text(painter, box, fact.icon, fact.text, fact.ink, ink, _SMALL, rtl)
            else:
                draw_text(painter, box, fact.text, ink, _SMALL, rtl=rtl)
            at += -(width + gap) if rtl else width + gap

    @staticmethod
    def _width(fact: Fact) -> float:
        return shapes.mark_width(fact.text, _SMALL) if fact.icon else advance(fact.text, _SMALL)

    def _speak(self) -> None:
        self.setAccessibleName(self._message or self.tr("Status"))
        self.setAccessibleDescription(", ".join(fact.spoken or fact.text for fact in self._facts))
        self.setToolTip("")
        self.update()
