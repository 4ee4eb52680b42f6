"""Whether documents are signed, and with which key: a card of the hotel's settings. Off until a manager turns it on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.desk.signing.keys import shown
from tracker.ui import theme
from tracker.ui.widgets import Card, Words, button


class SigningCard(Card):
    """`wanted(True)` to sign from now on, `wanted(False)` to stop."""

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, parent=parent)
        self.set_title(self.tr("Signed documents"))
        self._on = False
        self.said = Words("", wrap=True)
        self.press = button("", "plain", "shield")
        self.press.setObjectName("signing")
        self.press.clicked.connect(lambda: self.wanted.emit(not self._on))
        self.body.addWidget(self.said)
        row = theme.spaced(QHBoxLayout(), 12, 0)
        row.addWidget(self.press)
        row.addStretch(1)
        self.body.addLayout(row)
        self.show_key("")

    def show_key(self, key: str) -> None:
        """Show what is in force: the fingerprint of a key, empty for off."""
        self._on = bool(key)
        off = self.tr(
            "Off. Turned on, every PDF bears a signature made with a key of this desk, beside the proof that paper bears."
        )
        on = self.tr("On. The key of this desk is {key}; its whole fingerprint stands in the journal.")
        self.said.setText(on.format(key=shown(key)) if key else off)
        self.press.set_words(self.tr("Stop signing") if key else self.tr("Sign documents"))
