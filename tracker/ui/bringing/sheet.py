"""A large card over the window that steps aside while somebody's PIN is asked for, and comes back. Knows no content."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from tracker.domain.people import Person
from tracker.ui.link import Link
from tracker.ui.shell.overlay import Overlay


class Sheet(Overlay):
    """`focus_first` says where the keyboard stands when it opens and when it comes back."""

    def __init__(self, window: QWidget, link: Link, *, width: int, height: int, fills: bool = True) -> None:
        """`fills`: the card takes all the height it may have."""
        self._fills, self._aside = fills, False
        super().__init__(window, width=width, height=height)
        self._sheet_link = link
        self._pin = window.findChild(QFrame, "pin-again")
        if self._pin is not None:
            self._pin.installEventFilter(self)
        link.signed_in.connect(self._person_changed)

    def focus_first(self) -> None:
        """Stand where the next key belongs."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step aside for the PIN, which is asked for on the page below."""
        if watched is self._pin and event.type() == QEvent.Type.Show and self.isVisible():
            self._aside = True
            self.hide()
        elif watched is self._pin and event.type() == QEvent.Type.Hide and self._aside:
            self._aside = False
            QTimer.singleShot(0, self, self._come_back)
        return super().eventFilter(watched, event)

    def _person_changed(self, person: Person | None) -> None:
        """Nothing of it may stand before the lock screen, not even what cannot be closed while it runs."""
        if person is None:
            self._aside = False
            self.hide()

    def _come_back(self) -> None:
        if self._sheet_link.person is not None:
            self._fit()
            self.show()
            self.raise_()
            self.focus_first()

    def _fit(self) -> None:
        super()._fit()
        if self._fills:
            self.card.setMinimumHeight(self.card.maximumHeight())
