"""The product's drawn icons: read from the resources, tinted with a token's colour, cached; knows no widget."""

from __future__ import annotations

import weakref
from functools import cache, lru_cache
from typing import Protocol, runtime_checkable

import shiboken6
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tracker import paths
from tracker.ui import theme

MIRRORED = frozenset(("arrow-left", "arrow-right", "chevron-left", "chevron-right", "open", "undo"))
"""Drawings that point along the line one reads: where one reads from the right they point the other way."""

Tint = str
"""A token's name (`muted`, `over`), a kind (`credit`), or empty for the drawing's own colours."""


class _TakesIcon(Protocol):
    def setIcon(self, icon: QIcon) -> None: ...
    def setIconSize(self, size: QSize) -> None: ...


@runtime_checkable
class _ShowsIcon(Protocol):
    def show_icon(self, name: str, tint: str) -> None: ...


_dressed: list[tuple[weakref.ref[_TakesIcon], str, Tint, int]] = []
_listening: list[bool] = []


@cache
def names() -> frozenset[str]:
    """Return the names of all icons, without suffix."""
    return frozenset(file.stem for file in (paths.resources() / "icons").glob("*.svg"))


@cache
def source(name: str) -> str:
    """Return an icon's SVG text. Raises KeyError for a name there is no drawing of."""
    if name not in names():
        raise KeyError(name)
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, tint: Tint = "text", size: int = 20, ratio: float | None = None) -> QPixmap:
    """Return an icon as a square of `size` device-independent pixels, sharp at the screen's pixel ratio."""
    dpr = ratio if ratio is not None else _screen_ratio()
    mirrored = name in MIRRORED and QGuiApplication.isRightToLeft()
    return _rendered(name, theme.color(tint).name() if tint else "", size, dpr, mirrored)


def icon(name: str, tint: Tint = "text", size: int = 20) -> QIcon:
    """Return an icon in today's colours, paler when disabled; for what is repainted by itself after a theme change."""
    made = QIcon(pixmap(name, tint, size))
    made.addPixmap(pixmap(name, "disabled" if tint else "", size), QIcon.Mode.Disabled)
    return made


def dress(target: _TakesIcon, name: str, tint: Tint = "text", size: int = 20) -> None:
    """Give a plain Qt button or action its icon (`size` in design pixels), renewed whenever the theme changes.

    What paints its own drawing (`show_icon`) is simply told its name.
    """
    if isinstance(target, _ShowsIcon):
        target.show_icon(name, tint)
        return
    if not _listening:
        _listening.append(True)
        theme.signals().changed.connect(_dress_again)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.layoutDirectionChanged.connect(lambda _way: _dress_again())
    _dressed[:] = [entry for entry in _dressed if entry[0]() is not target and _alive(entry[0]())]
    _dressed.append((weakref.ref(target), name, tint, size))
    _dress(target, name, tint, size)


def paint(painter: QPainter, name: str, box: QRectF, tint: Tint = "text") -> None:
    """Paint an icon into the largest centred square of `box`."""
    side = int(min(box.width(), box.height()))
    if side <= 0:
        return
    device = painter.device()
    drawn = pixmap(name, tint, side, device.devicePixelRatioF() if device is not None else None)
    left, top = round(box.center().x() - side / 2), round(box.center().y() - side / 2)
    painter.drawPixmap(left, top, drawn)


def app_icon() -> QIcon:
    """Return the product's mark in the sizes that desktops ask for."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("latitude", "", side, 1.0))
    return made


@lru_cache(maxsize=512)
def _rendered(name: str, color: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    text = source(name).replace("currentColor", color) if color else source(name)
    renderer = QSvgRenderer(QByteArray(text.encode("utf-8")))
    side = max(1, round(size * ratio))
    drawn = QPixmap(side, side)
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _screen_ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen is not None else 1.0


def _dress(target: _TakesIcon, name: str, tint: Tint, size: int) -> None:
    side = theme.px(size)
    target.setIcon(icon(name, tint, side))
    if hasattr(target, "setIconSize"):  # a QAction has none
        target.setIconSize(QSize(side, side))


def _dress_again() -> None:
    _dressed[:] = [entry for entry in _dressed if _alive(entry[0]())]
    for target_ref, name, tint, size in _dressed:
        target = target_ref()
        if target is not None:
            _dress(target, name, tint, size)


def _alive(target: _TakesIcon | None) -> bool:
    return target is not None and shiboken6.isValid(target)
