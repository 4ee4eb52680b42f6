"""The sheet of keys (Ctrl+F1): every shortcut that works now, by page. Knows commands, no page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.actions import Command
from tracker.ui.shell.overlay import Overlay
from tracker.ui.widgets import OneLine, Words, button


class KeySheet(Overlay):
    """`show_for(commands)` opens it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width=760, height=620)
        self.setObjectName("key-sheet")
        self.card.set_title(self.tr("Keyboard shortcuts"))
        done = button(self.tr("Close"), "quiet", "close")
        done.clicked.connect(self.close_over)
        self.card.add_action(done)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.card.body.addWidget(self._area, 1)

    def show_for(self, commands: Sequence[Command]) -> None:
        """Open with these commands' keys."""
        keyed = [c for c in commands if c.shortcut]
        inside = QWidget()
        column = theme.spaced(QVBoxLayout(inside), 12, (4, 4))
        for page, title in (
            ("", self.tr("Everywhere")),
            ("desk", self.tr("On the desk")),
            ("guests", self.tr("Guests")),
            ("shift", self.tr("Shift")),
            ("insights", self.tr("Insights")),
            ("settings", self.tr("Settings")),
        ):
            of_page = [c for c in keyed if c.page == page]
            if of_page:
                column.addWidget(Words(title, bold=True))
                column.addLayout(_grid(of_page))
        column.addStretch(1)
        self._area.setWidget(inside)
        theme.measured(self._area, lambda w: w.setMinimumHeight(self.tallest(440, 72)))
        self.open()
        self._area.setFocus(Qt.FocusReason.PopupFocusReason)


def _grid(commands: Sequence[Command]) -> QGridLayout:
    grid = theme.spaced(QGridLayout(), 8, 0)
    half = (len(commands) + 1) // 2
    for place, command in enumerate(commands):
        column = 2 * (place // half)
        grid.addWidget(
            theme.sized(OneLine(command.shortcut, "small", "muted", bold=True), width=96), place % half, column
        )
        label = Words(command.label, wrap=True)
        theme.measured(label, lambda w: w.setContentsMargins(0, theme.px(2), 0, theme.px(2)))
        grid.addWidget(label, place % half, column + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return grid
