"""A document beside what it is about: its title, its pages, and buttons for who has no keyboard at hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tracker.ui import theme
from tracker.ui.preview.sheet_view import SheetView
from tracker.ui.widgets import Card, OneLine, ShortcutButton


class PreviewPanel(Card):
    """`view` shows the pages; `set_title` says which document they are of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("preview-card")
        self.view = SheetView()
        self.at = OneLine("", "small", "muted")
        self.larger, self.smaller = self._key("plus", self.tr("Larger")), self._key("minus", self.tr("Smaller"))
        self.before, self.after = (
            self._key("chevron-up", self.tr("Page before")),
            self._key("chevron-down", self.tr("Page after")),
        )
        self.smaller.clicked.connect(lambda: self.view.zoom(-1))
        self.larger.clicked.connect(lambda: self.view.zoom(1))
        self.before.clicked.connect(lambda: self.view.turn(-1))
        self.after.clicked.connect(lambda: self.view.turn(1))
        self.view.turned.connect(self._turned)
        for part in (self.at, self.before, self.after, self.smaller, self.larger):
            self.add_action(part)
        self.body.addWidget(self.view, 1)
        self._turned(0, 0)

    def _turned(self, page: int, count: int) -> None:
        said = self.tr("Page {n} of {all}").format(n=page + 1, all=count)
        self.at.set_text(said if count > 1 else "")
        for button in (self.before, self.after):
            button.setVisible(count > 1)
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page + 1 < count)
        for button in (self.smaller, self.larger):
            button.setEnabled(count > 0)

    def _key(self, icon: str, name: str) -> ShortcutButton:
        made = theme.sized(ShortcutButton("", "", icon=icon, look="quiet"), width=44)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made
