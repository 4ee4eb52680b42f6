"""Whether the desk opens when this account signs in to the computer: a card of the hotel's settings. Writes no ledger."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.desk import autostart
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language, theme
from tracker.ui.background import Background
from tracker.ui.widgets import Card, Words, button


class AtSignInCard(Card):
    """Asks the computer whenever it is shown. `failed` with a sentence when it cannot be asked or changed."""

    failed = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, parent=parent)
        self.set_title(self.tr("At sign-in"))
        self._folder, self._on = folder, False
        self._work = Background(self)
        self.said = Words("", wrap=True)
        self.press = button("", "plain", "desk")
        self.press.setObjectName("at-sign-in")
        self.press.clicked.connect(self._turn)
        self.body.addWidget(self.said)
        row = theme.spaced(QHBoxLayout(), 12, 0)
        row.addWidget(self.press)
        row.addStretch(1)
        self.body.addLayout(row)
        self._show(autostart.Standing(False, ""))

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody may have changed it elsewhere."""
        super().showEvent(event)
        if not self._work.busy:
            self._work.run(autostart.standing, self._show, self._failed)

    def _turn(self) -> None:
        if not self._work.busy:
            on, folder = not self._on, self._folder
            self._work.run(lambda: autostart.turn(on, folder), self._show, self._failed)

    def _show(self, found: autostart.Standing) -> None:
        self._on = found.on
        on = self.tr("On. The desk opens when this computer’s account signs in.")
        for_all = self.tr("On, as an administrator set it for every account of this computer.")
        off = self.tr("Off. The desk opens when somebody starts it.")
        self.said.setText((for_all if found.for_all else on) if found.on else off)
        self.press.set_words(self.tr("Do not open at sign-in") if found.on else self.tr("Open at every sign-in"))

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self.failed.emit(language.said(problem.message))
