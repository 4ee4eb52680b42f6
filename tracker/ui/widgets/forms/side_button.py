"""A small button at the far side inside an editor: what it does there (clear, a pad) can be hit by a finger at every text size.

Qt's own actions in an editor stay 22 by 18 pixels whatever the text is; ours follows it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from tracker.ui import icons, theme

_WIDE, _GLYPH, _EDGE = 30, 18, 3


class SideButton(QToolButton):
    """Stands at the far side of `edit` and keeps its text clear of itself. The keyboard does without it."""

    def __init__(self, edit: QLineEdit, icon: str, name: str, act: Callable[[], object]) -> None:
        super().__init__(edit)
        self._edit = edit
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(name)
        self.setToolTip(name)
        icons.dress(self, icon, "muted", _GLYPH)
        self.clicked.connect(lambda: act())
        edit.installEventFilter(self)
        theme.signals().changed.connect(self._place)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the far side of the editor."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def setVisible(self, visible: bool) -> None:
        """A hidden one leaves its room to the hint."""
        super().setVisible(visible)
        self._place()

    def _place(self) -> None:
        edit, wide, edge = self._edit, theme.reach(_WIDE), 0 if theme.fingers() else theme.px(_EDGE)
        rtl = edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setGeometry(edge if rtl else edit.width() - wide - edge, edge, wide, max(wide, edit.height() - 2 * edge))
        room = 0 if self.isHidden() else max(0, (wide + theme.px(_WIDE)) // 2 + edge - theme.px(8))
        margins = edit.textMargins()
        margins.setLeft(room) if rtl else margins.setRight(room)
        if margins != edit.textMargins():
            edit.setTextMargins(margins)


def clearable(edit: QLineEdit) -> SideButton:
    """Give an editor a button that empties it, shown while there is something in it."""
    made = SideButton(edit, "close", QCoreApplication.translate("SideButton", "Clear"), edit.clear)
    made.setVisible(bool(edit.text()))
    edit.textChanged.connect(lambda text: made.setVisible(bool(text)))
    return made
