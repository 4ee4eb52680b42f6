"""Panels, focus outlines, gauges and marks as brush strokes; knows tokens, no widget and no model."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from tracker.ui import icons, theme
from tracker.ui.widgets.draw.text import BODY, Face, advance, draw_text

State = Literal["ok", "warn", "over", "none"]
"""How a cap stands; `none` is a guest nobody has spent on, or a rep without a cap."""


class Look(NamedTuple):
    """What a mark's role looks like: its glyph and its ink."""

    glyph: str
    ink: str


MARKS: dict[str, Look] = {
    "ok": Look("check", "ok"),
    "warn": Look("warning", "warn"),
    "over": Look("warning", "over"),
    "info": Look("info", "info"),
    "muted": Look("dot", "muted"),
    "promise": Look("flag", "warn"),
    "estimate": Look("estimate", "muted"),
    "approved": Look("approve", "ok"),
    "pending": Look("pending", "warn"),
    "reversed": Look("reverse", "muted"),
    "refused": Look("over", "over"),
    "late": Look("moon", "info"),
    "note": Look("note", "muted"),
    "clock": Look("shift", "warn"),
    "offline": Look("offline", "muted"),
    "favourite": Look("star", "accent"),
    "free_label": Look("label", "label"),
    "credit": Look("credit", "credit"),
    "upgrade": Look("upgrade", "upgrade"),
}
"""Role of a mark or a chip -> glyph and ink; an unknown role is a dot in the colour of text."""


def look_of(role: str) -> Look:
    """Return the glyph and ink of a role."""
    return MARKS.get(role, Look("dot", "text"))


def panel(painter: QPainter, box: QRectF, fill: QColor, edge: QColor | None = None, radius: int = 8) -> None:
    """Fill a rounded panel with a one-pixel edge that lies inside `box`; `radius` in design pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5) if edge is not None else box
    painter.drawRoundedRect(inside, theme.px(radius), theme.px(radius))


def outline(painter: QPainter, box: QRectF, radius: int = 8) -> None:
    """Stroke the 2 px focus outline just inside `box`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = theme.px(2)
    painter.setPen(QPen(theme.color("focus"), wide))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), theme.px(radius), theme.px(radius))


def gauge(painter: QPainter, box: QRectF, fraction: float | None, state: State, rtl: bool = False) -> None:
    """Paint spent over cap from the reading side; beyond 1 the part over the cap is hatched; None has no cap."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    if rtl:
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
    radius = box.height() / 2
    track = QPainterPath()
    track.addRoundedRect(box, radius, radius)
    if fraction is None:
        _endless(painter, box)
    else:
        painter.fillPath(track, theme.color("track"))
        painter.setClipPath(track)
        if fraction > 1:
            _beyond(painter, box, fraction)
        elif fraction > 0:
            fill = QPainterPath()
            # A sliver still shows: the first cent spent is seen.
            fill.addRoundedRect(
                QRectF(box.left(), box.top(), max(box.height(), box.width() * fraction), box.height()), radius, radius
            )
            painter.fillPath(fill, theme.color("ok" if state == "none" else state))
    painter.restore()


def mark(painter: QPainter, box: QRectF, role: str, text: str, face: Face = BODY, rtl: bool = False) -> float:
    """Paint a mark, its glyph and its word, at the reading side of `box`; returns the width used."""
    look = look_of(role)
    return glyph_and_text(painter, box, look.glyph, text, look.ink, theme.color(look.ink), face, rtl)


def glyph_and_text(
    painter: QPainter,
    box: QRectF,
    glyph: str,
    text: str,
    tint: str,
    color: QColor,
    face: Face = BODY,
    rtl: bool = False,
) -> float:
    """Paint a glyph and a word beside it at the reading side of `box`; returns the width used."""
    side, gap = glyph_side(face), theme.px(4)
    left = box.right() - side if rtl else box.left()
    icons.paint(painter, glyph, QRectF(left, box.top(), side, box.height()), tint)
    room = box.adjusted(0, 0, -side - gap, 0) if rtl else box.adjusted(side + gap, 0, 0, 0)
    return side + gap + draw_text(painter, room, text, color, face, rtl=rtl)


def mark_width(text: str, face: Face = BODY) -> float:
    """Return the width of a glyph with its word, in pixels."""
    return glyph_side(face) + theme.px(4) + advance(text, face)


def glyph_side(face: Face = BODY) -> int:
    """Return the side of a glyph that stands beside text of this face."""
    return theme.px(14 if face.step == "small" else 16)


def _endless(painter: QPainter, box: QRectF) -> None:
    pen = QPen(theme.color("border"), max(1, theme.px(2)))
    pen.setDashPattern([1.5, 2.5])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle = box.center().y()
    painter.drawLine(QPointF(box.left() + 2, middle), QPointF(box.right() - 2, middle))


def _beyond(painter: QPainter, box: QRectF, fraction: float) -> None:
    """Fill the whole bar, hatch what lies beyond the cap and cut a notch at the cap itself."""
    cap_at = box.left() + box.width() / min(fraction, 20.0)
    painter.fillRect(box, theme.color("over"))
    beyond = QRectF(cap_at, box.top(), box.right() - cap_at, box.height())
    painter.fillRect(beyond, theme.color("over_bg"))
    hatch = QPen(theme.color("over"), max(1.5, theme.px(2)))
    painter.setPen(hatch)
    painter.save()
    painter.setClipRect(beyond, Qt.ClipOperation.IntersectClip)
    step, tall = theme.px(6), box.height()
    at = cap_at - tall
    while at < box.right() + tall:
        painter.drawLine(QPointF(at, box.bottom() + 1), QPointF(at + tall + 2, box.top() - 1))
        at += step
    painter.restore()
    painter.fillRect(QRectF(cap_at, box.top(), max(2, theme.px(2)), box.height()), QBrush(theme.color("surface")))
