"""WCAG 2.2 contrast, and the pairs of tokens the window paints on each other; knows nothing of Qt."""

from __future__ import annotations

from tracker.ui.theme.tokens import Tokens

TEXT_MINIMUM = 4.5
"""Level AA for text of any size (1.4.3)."""
EDGE_MINIMUM = 3.0
"""Level AA for borders of controls, focus rings, glyphs and gauges (1.4.11)."""

_GROUNDS = ("bg", "surface", "raised")
_INKS = ("text", "muted", "ok", "warn", "over", "info", "accent", "label", "credit", "upgrade")
_WASHED = ("ok", "warn", "over", "info", "label", "credit", "upgrade")

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in _INKS for ground in _GROUNDS),
    *((ink, f"{ink}_bg") for ink in _WASHED),
    *(("text", f"{ink}_bg") for ink in _WASHED),
    *(("muted", f"{ink}_bg") for ink in _WASHED),
    *((ink, "selection") for ink in ("selection_text", *_INKS) if ink not in ("ok", "text")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
)
"""Every (ink, ground) the window paints words with; `ok` on a selection gives way to `selection_text`."""

EDGE_PAIRS: tuple[tuple[str, str], ...] = (
    *(("border", ground) for ground in _GROUNDS),
    *(("focus", ground) for ground in (*_GROUNDS, "selection")),
    *((fill, "track") for fill in ("ok", "warn", "over", "accent")),
    *((fill, ground) for fill in ("ok", "warn", "over", "accent") for ground in ("surface", "selection")),
)
"""Every (edge or fill, ground) that carries meaning without words."""


def luminance(color: str) -> float:
    """Return the relative luminance, 0 (black) to 1 (white), of `#rrggbb`."""
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Return the contrast ratio, 1 to 21, of two `#rrggbb` colours; the order does not matter."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def shortfalls(sheet: Tokens) -> list[str]:
    """Name every pair of the sheet below its minimum, empty when the sheet meets AA."""
    checks = [(pair, TEXT_MINIMUM) for pair in TEXT_PAIRS] + [(pair, EDGE_MINIMUM) for pair in EDGE_PAIRS]
    return [
        f"{sheet.name}: {ink} on {ground} is {found:.2f}, needs {least}"
        for (ink, ground), least in checks
        if (found := ratio(getattr(sheet, ink), getattr(sheet, ground))) < least
    ]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
