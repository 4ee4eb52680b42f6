"""What holds now: the sheet, the text scale and the screen's density; tells who listens when they change."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication

from tracker.ui.theme import fonts
from tracker.ui.theme.tokens import LIGHT, TYPE_STEPS, Step, Tokens

# Qt lays points out at 96 to the inch everywhere but on macOS; a screen that says otherwise scales both sizes alike.
_BASE_DPI = 72.0 if sys.platform == "darwin" else 96.0
FINGER = 44
"""Pixels that a finger hits without looking twice (WCAG 2.2, 2.5.5), whatever the text size is."""


class ThemeSignals(QObject):
    """Where to listen: `changed` comes after a new sheet or scale has been applied to the whole application."""

    changed = Signal()


@dataclass(slots=True)
class _Now:
    tokens: Tokens = LIGHT
    scale: float = 1.0
    density: float = 1.0
    fingers: bool = False
    signals: ThemeSignals | None = None


_now = _Now()
_pixels: dict[float, int] = {}
"""Lengths that were asked for at the scale in force: a repaint asks some hundred times, for the same few."""


def _sizes() -> dict[Step, float]:
    return {step: size * _now.scale * 72.0 / _BASE_DPI for step, size in TYPE_STEPS.items()}


_points = _sizes()


def sheet() -> Tokens:
    """Return the sheet in force; read it when painting, never keep it."""
    return _now.tokens


def scale() -> float:
    """Return the text scale in force, 1.0 for 100 %."""
    return _now.scale


def signals() -> ThemeSignals:
    """Return the one place that announces changes of theme."""
    if _now.signals is None:
        _now.signals = ThemeSignals()
    return _now.signals


def px(length: float) -> int:
    """Return a design length (pixels at 100 %) in the pixels of the scale in force; at least 1 when not 0."""
    found = _pixels.get(length)
    if found is None:
        found = _pixels[length] = 0 if length == 0 else max(1, round(length * _now.scale * _now.density))
    return found


def reach(length: float) -> int:
    """Return the height of what is pressed: its design length, and where fingers work never less than they need."""
    return max(px(length), round(FINGER * _now.density)) if _now.fingers else px(length)


def fingers() -> bool:
    """Whether everything that can be pressed has room for a finger."""
    return _now.fingers


def points(step: Step = "body") -> float:
    """Return the size of a type step in points at the scale in force."""
    return _points[step]


def color(role: str) -> QColor:
    """Return a token's colour by the token's own name (`surface`, `over_bg`) or by a kind (`free_label`)."""
    value = getattr(_now.tokens, role, None)
    return _qcolor(value if isinstance(value, str) and value.startswith("#") else _now.tokens.ink(role))


def shade(value: str) -> QColor:
    """Return a `#rrggbb` of the sheet as Qt's colour."""
    return _qcolor(value)


def font(step: Step = "body", *, bold: bool = False, struck: bool = False, figures: bool = False) -> QFont:
    """Return the font of a type step at the scale in force.

    Bold is semi-bold (600); `figures` makes all digits equally wide, for times and amounts that stand in columns.
    """
    return QFont(_font(points(step), bold, struck, figures))


def set_current(tokens: Tokens, text_scale: float, *, by_finger: bool = False) -> None:
    """Take a sheet, a text scale (1.0 to 2.0; outside is clamped) and room for fingers. Only `apply_theme` calls this."""
    screen = QGuiApplication.primaryScreen()
    _now.tokens = tokens
    _now.scale = min(2.0, max(1.0, text_scale))
    _now.fingers = by_finger
    _now.density = (screen.logicalDotsPerInch() / _BASE_DPI) if screen is not None else 1.0
    _pixels.clear()
    _points.update(_sizes())


@lru_cache(maxsize=256)
def _qcolor(value: str) -> QColor:
    return QColor(value)


@lru_cache(maxsize=128)
def _font(point_size: float, bold: bool, struck: bool, figures: bool) -> QFont:
    made = QFont()
    made.setFamilies(list(fonts.FAMILIES))
    made.setPointSizeF(point_size)
    made.setStrikeOut(struck)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
        # Qt's font database knows a variable font by its default weight only: ask the axis itself.
        made.setVariableAxis(QFont.Tag("wght"), 600)
    if figures:  # not for running text: Inter's tabular hyphens and colons stand apart
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
