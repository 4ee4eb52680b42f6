"""The card with the PIN pad and whose PIN it asks for; hands the digits on and forgets them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.people import Person
from tracker.ui import theme
from tracker.ui.widgets import Avatar, Card, OneLine, PinPad, Words, button


class SignInCard(Card):
    """Shows a person above the pad, or asks who it is with the pad at rest. `forgotten` by a manager with a code."""

    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", margins=20, parent=parent)
        self.setObjectName("sign-in")
        self._avatar = Avatar("", 56)
        self._name = OneLine("", "title", bold=True)
        self._hint = Words("", "small", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pad = PinPad(None, self.tr("Unlock"))
        self.pad.setObjectName("pin")
        column = theme.spaced(QVBoxLayout(), 4, 0)
        column.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._name, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._hint)
        self.body.addLayout(column)
        self.body.addWidget(self.pad)
        self.forgot = button(self.tr("PIN forgotten…"), "plain", "key")
        self.forgot.setObjectName("forgotten")
        self.forgot.clicked.connect(self.forgotten)
        self.forgot.hide()
        self.body.addWidget(self.forgot)

    def show_picture(self, on: bool) -> None:
        """Show the person's circle, or leave it out where the pad needs the room."""
        self._avatar.setVisible(on)

    def show_person(self, person: Person | None, *, draft: bool, recoverable: bool = False) -> None:
        """Ask for this person's PIN; None lets the pad rest. `draft` says that something typed is kept."""
        self.forgot.setVisible(person is not None and recoverable)
        self._avatar.set_name(person.name if person is not None else "")
        self._name.set_text(person.name if person is not None else self.tr("Who is on?"))
        self._hint.setText(self.tr("What you were typing is kept") if draft else "")
        if person is None:
            self.pad.wait("")
        else:
            self.pad.ready()
