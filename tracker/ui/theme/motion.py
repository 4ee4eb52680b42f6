"""Whether anything may move: as the system wishes, or never because somebody chose so. Knows no widget.

The window itself has no animation; what moves is Qt's: menus, boxes and tips that slide or fade, and a bar of unknown length.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

Motion = Literal["auto", "reduced"]

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_reduced: list[bool] = [False]


def apply_motion(app: QApplication, motion: Motion) -> None:
    """Let move what the system lets move, or nothing. Qt keeps an effect off by itself where the system has none."""
    _reduced[0] = motion == "reduced"
    if motion == "reduced":
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)


def still() -> bool:
    """Whether nothing may move: chosen here, or the system says so (no effects, or no time for an animation)."""
    from PySide6.QtWidgets import (
        QStyle,
    )  # its many kinds of parts take a while to be read, and the first picture needs none

    app = QApplication.instance()
    if _reduced[0] or not isinstance(app, QApplication):
        return True
    lasts = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return lasts == 0 or not app.isEffectEnabled(Qt.UIEffect.UI_General)
