"""The cards of the other desks: what joining takes, how things stand, and the hotel's key on its way to paper. Ask nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.widgets import Card, Field, Glyph, Words, Wrapping, button, line_edit

_ABOUT = {
    "hub_password": "password",
    "hub_closed": "password",
    "hub_key": "key",
    "hub_key_form": "key",
    "bad_hub_url": "address",
}
"""At which field a refusal is said."""


class JoinCard(Card):
    """`wanted` when its button was pressed; `refuse` says where something is wrong."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, parent=parent)
        self.set_title(self.tr("Join the hotel’s other desks"))
        edits = {key: line_edit() for key in ("address", "password", "key")}
        for key, edit in edits.items():
            edit.setObjectName(f"hub-{key}")
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        secret = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        edits["password"].setEchoMode(QLineEdit.EchoMode.Password)
        edits["password"].setInputMethodHints(secret)
        edits["key"].setInputMethodHints(secret | Qt.InputMethodHint.ImhUppercaseOnly)
        edits["address"].setInputMethodHints(
            secret | Qt.InputMethodHint.ImhUrlCharactersOnly
        )  # it may hold the password
        self._edits, self._proposed = edits, ""
        self.fields = {
            "address": Field(
                self.tr("Address"), edits["address"], self.tr("as IT gave it: postgresql://USER@HOST/DATABASE")
            ),
            "password": Field(self.tr("Password"), edits["password"], self.tr("goes to this computer’s keyring")),
            "key": Field(self.tr("The hotel’s key"), edits["key"], self.tr("empty at the first desk, which makes it")),
        }
        for key, field in self.fields.items():
            self.body.addWidget(field)
            edits[key].textEdited.connect(field.clear_error)
        self.press = button(self.tr("Join"), "primary", "link")
        self.press.setObjectName("hub-join")
        self.press.clicked.connect(self.wanted)
        row = theme.spaced(QHBoxLayout(), 12, 0)
        row.addWidget(self.press)
        row.addStretch(1)
        self.body.addLayout(row)

    def typed(self, key: str) -> str:
        """What stands in a field."""
        return self._edits[key].text().strip()

    def enter(self) -> None:
        """Focus the address."""
        self._edits["address"].setFocus()

    def clear(self) -> None:
        """Forget what was typed; an address is offered anew."""
        self._proposed = ""
        for key, field in self.fields.items():
            self._edits[key].clear()
            field.clear_error()

    def propose(self, address: str) -> None:
        """Offer an address where none is typed, once: who empties the field wants another."""
        if address != self._proposed and not self.typed("address"):
            self._edits["address"].setText(address)
        self._proposed = address

    def refuse(self, code: str, said: str) -> bool:
        """Say a refusal at the field that it is about; False when it is about none."""
        key = _ABOUT.get(code)
        if key is None:
            return False
        self.fields[key].set_error(said)
        self._edits[key].setFocus()
        self._edits[key].selectAll()
        return True


class AboutCard(Card):
    """What desks do where they meet, and where they do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, parent=parent)
        self.set_title(self.tr("How desks meet"))
        for said in (
            self.tr("Each desk keeps its own ledger and goes on without a network: nothing waits for another desk."),
            self.tr(
                "Where they can reach it, desks meet in a PostgreSQL of the house, by themselves: caps count what all of them"
                " gave, and guests, people and caps hold everywhere."
            ),
            self.tr("IT gives each desk an address and a password. No guest’s name stands there in plain text."),
        ):
            self.body.addWidget(Words(said, "body", "muted", wrap=True))
        self.body.addStretch(1)


class StandingCard(Card):
    """`show_standing` says all of it; the buttons are the section's to hear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, parent=parent)
        self.set_title(self.tr("Other desks"))
        self._glyph = Glyph("link", "ok", 20)
        self.said, self.problem = Words("", "body", wrap=True), Words("", "body", "warn", wrap=True)
        self.place = Words("", "small", "muted", wrap=True)
        self.list = QListWidget()
        self.list.setObjectName("hub-desks")
        self.list.setAccessibleName(self.tr("The desks of the hotel, and what was last heard of each"))
        self.list.setWordWrap(True)
        theme.sized(self.list, min_height=152)  # four desks
        self.sync = button(self.tr("Meet now"), "primary", "reverse")
        self.key = button(self.tr("Show the hotel’s key"), "plain", "key")
        self.leave = button(self.tr("Leave…"), "danger", "close")
        said = theme.spaced(QHBoxLayout(), 10, 0)
        said.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.said, 1)
        self.body.addLayout(said)
        for part in (self.problem, self.place):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        row = Wrapping(gap=8)
        for name, press in (("sync", self.sync), ("show-key", self.key), ("leave", self.leave)):
            press.setObjectName(f"hub-{name}")
            row.addWidget(press)
        self.body.addLayout(row)

    def show_standing(
        self, said: str, problem: str, place: str, desks: Sequence[str], *, offline: bool = False
    ) -> None:
        """Finished sentences: how things stand, what somebody must mend (or ""), where the hub is; a row for each desk. `offline`: nobody
        answers, which mends itself."""
        self.said.setText(said)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        icon, ink = ("warning", "warn") if problem else ("offline", "muted") if offline else ("link", "ok")
        self._glyph.show_icon(icon, ink)
        self.place.setText(place)
        if [self.list.item(n).text() for n in range(self.list.count())] != list(desks):
            at = self.list.currentRow()
            self.list.clear()
            self.list.addItems(list(desks))
            self.list.setCurrentRow(min(max(at, 0), len(desks) - 1))


class KeyCard(Card):
    """Shows the hotel's key until it is put away; hidden without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, parent=parent)
        self.set_title(self.tr("The hotel’s key"))
        self._big = Words("", "title", bold=True)
        self._big.setObjectName("hub-key-shown")
        self._big.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._big.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        well = QFrame()
        well.setProperty("look", "well")
        inside = theme.spaced(QVBoxLayout(well), 0, (16, 14))
        inside.addWidget(self._big)
        self.body.addWidget(well)
        self.body.addWidget(
            Words(
                self.tr(
                    "The next desk asks for it when it joins, and so does this one should it come back. Write it down and lock"
                    " it away: who has it and a password of the hub can read what the desks tell each other."
                ),
                "body", "muted", wrap=True,
            )
        )  # fmt: skip
        self.done = button(self.tr("It stands on paper"), "primary", "check")
        self.done.setObjectName("hub-key-kept")
        self.done.clicked.connect(lambda: self.show_key(""))
        row = theme.spaced(QHBoxLayout(), 12, 0)
        row.addWidget(self.done)
        row.addStretch(1)
        self.body.addLayout(row)
        self.hide()

    def show_key(self, key: str) -> None:
        """Show a key, or put it away ("")."""
        half = len(key) // 2
        self._big.setText(f"{key[:half]}\n{key[half + 1 :]}" if key else "")
        self._big.setAccessibleName(" ".join(key))
        self.setVisible(bool(key))
        if key:
            self.done.setFocus()
