"""The token sheet as a Qt palette, so that Fusion paints what no style rule names; knows no widget."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from tracker.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (_Role.Window, "bg"),
    (_Role.WindowText, "text"),
    (_Role.Base, "surface"),
    (_Role.AlternateBase, "bg"),
    (_Role.Text, "text"),
    (_Role.PlaceholderText, "muted"),
    (_Role.Button, "surface"),
    (_Role.ButtonText, "text"),
    (_Role.BrightText, "over"),
    (_Role.ToolTipBase, "raised"),
    (_Role.ToolTipText, "text"),
    (_Role.Highlight, "selection"),
    (_Role.HighlightedText, "selection_text"),
    (_Role.Accent, "accent"),
    (_Role.Link, "accent"),
    (_Role.LinkVisited, "accent"),
    (_Role.Light, "raised"),
    (_Role.Midlight, "raised"),
    (_Role.Mid, "hairline"),
    (_Role.Dark, "border"),
    (_Role.Shadow, "border"),
)


def palette_of(sheet: Tokens) -> QPalette:
    """Return the palette of a sheet; what is disabled is paler."""
    made = QPalette()
    for role, token in _ROLES:
        made.setColor(role, QColor(getattr(sheet, token)))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(sheet.disabled))
    return made
