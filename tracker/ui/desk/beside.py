"""The caps and the recent lines beside each other; where both have no room one of them, and a key to the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.desk.caps_list import TURN, CapsToday
from tracker.ui.desk.recent import Recent
from tracker.ui.desk.words import say
from tracker.ui.promises.at_desk import Side
from tracker.ui.widgets import ShortcutButton

SIDE = 332
"""Design pixels of the caps' column."""
_ANY = 16_777_215


class Beside(QWidget):
    """Gives way by `make_room`; `turn` shows what has no room in the place of the other."""

    def __init__(self, side: Side, caps: CapsToday, recent: Recent) -> None:
        super().__init__()
        self._side, self._caps, self._recent = side, caps, recent
        self._alone, self._caps_seen = False, False
        self.to_caps = ShortcutButton(TURN, say("Caps today"), look="quiet")
        self.to_caps.setObjectName("to-caps")
        recent.add_action(self.to_caps, first=True)
        for button in (self.to_caps, caps.back):
            button.clicked.connect(self.turn)
        row = theme.spaced(QHBoxLayout(self), 2, 0)
        row.addWidget(side)
        row.addWidget(recent, 1)
        self.make_room(both=True, one=True)

    def make_room(self, *, both: bool, one: bool) -> None:
        """Show both; or the one that was asked for last, when only one has room (`one`), else the lines."""
        self._alone = one and not both
        caps = both or (self._alone and self._caps_seen)
        self._caps.stand_alone(alone=self._alone)
        self._side.stand(across=self._alone)
        self._side.setMinimumWidth(theme.px(SIDE))
        self._side.setMaximumWidth(_ANY if self._alone else theme.px(SIDE))
        self.to_caps.setVisible(self._alone)
        self._side.setVisible(caps)
        self._recent.setVisible(both or not caps)

    def turn(self) -> None:
        """Go to the caps; where there is room for one only, from one to the other."""
        if self._alone:
            self._caps_seen = not self._caps_seen
            self.make_room(both=False, one=True)
        to_lines = self._alone and not self._caps_seen
        list_ = self._recent.table if to_lines else self._caps.list
        list_.setFocus(Qt.FocusReason.ShortcutFocusReason)
