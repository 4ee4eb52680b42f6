"""The editor for somebody's initials: as wide as they are, or as its hint in the window's language. Knows nobody."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QLineEdit

from tracker.ui import theme
from tracker.ui.widgets import line_edit
from tracker.ui.widgets.draw.text import advance

_LEAST, _ASIDE = 76, 32
"""Design pixels: what four letters need, and what stands beside the words."""


def initials_edit(hint: str) -> QLineEdit:
    """Return an editor of four letters in which its hint stands whole."""
    wide = math.ceil(advance(hint) / theme.px(100) * 100) + _ASIDE
    return theme.sized(line_edit(hint, longest=4), width=max(_LEAST, wide))
