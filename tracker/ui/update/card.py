"""Which version runs, in the hotel's settings, and the way to a newer one. Looks at no stick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

import tracker
from tracker.ui import theme
from tracker.ui.update.words import tr
from tracker.ui.widgets import Card, Words, button


class UpdateCard(Card):
    """`wanted` when somebody has a stick at hand."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, parent=parent)
        self.set_title(tr("The program"))
        said = tr("Latitude {version}. A newer one comes on a stick; nothing is looked for by itself.")
        self.body.addWidget(Words(said.format(version=tracker.__version__), wrap=True))
        press = button(tr("Update from a stick…"), "plain", "import")
        press.setObjectName("update-from-stick")
        press.clicked.connect(self.wanted)
        row = theme.spaced(QHBoxLayout(), 12, 0)
        row.addWidget(press)
        row.addStretch(1)
        self.body.addLayout(row)
