"""Adding a guest in place: five fields, errors where they belong, nothing typed lost. A caller needs no room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from tracker.desk.guests import NewGuest
from tracker.desk.until import until
from tracker.domain.names import clean_field, clean_name, clean_room
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ui import dates, language, theme
from tracker.ui.widgets import Banner, Card, Field, Words, button, line_edit

_NARROW = 640
"""Width in design pixels below which the fields stand below each other."""
FIELDS = ("name", "room", "until", "confirmation", "reading")


class AddGuest(QScrollArea):
    """`submitted(NewGuest)` once every field reads well, `dismissed` for Esc; `stay_wanted(id)` for who is there already."""

    submitted = Signal(object)
    dismissed = Signal()
    stay_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("add-form")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._day = date.min
        self._is_narrow: bool | None = None
        self.edits = {name: line_edit() for name in FIELDS}
        self.fields = {
            "name": Field(self.tr("Name"), self.edits["name"], self.tr("As the guest writes it, in any script")),
            "room": Field(
                self.tr("Room"), self.edits["room"], self.tr("Leave it empty for a caller without a booking")
            ),
            "until": Field(self.tr("Until"), self.edits["until"], self._until_hint()),
            "confirmation": Field(self.tr("Confirmation"), self.edits["confirmation"], self.tr("If there is one")),
            "reading": Field(
                self.tr("Reads as"),
                self.edits["reading"],
                self.tr("For a name that others would type in another script"),
            ),
        }
        self.banner = Banner()
        self.submit = button(self.tr("Add the guest"), "primary", "plus")
        self.submit.setObjectName("add-submit")
        self.cancel = button(self.tr("Cancel"))
        self._lay_out()
        for name, edit in self.edits.items():
            edit.setObjectName(f"add-{name}")
            edit.installEventFilter(self)
            edit.textEdited.connect(lambda _text, name=name: self._edited(name))
        self.submit.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.dismissed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where three would be cut."""
        super().resizeEvent(event)
        self._place()

    def open_for(self, typed: str, day: date) -> None:
        """Show the form on a business day; what was searched for and not found stands in the likeliest field."""
        self._day = day
        self.busy(False)
        if typed and not any(edit.text() for edit in self.edits.values()):
            self.edits["room" if _is_room(typed) else "name"].setText(typed)
        self._say_until()
        self.focus_first()

    def focus_first(self) -> None:
        """Stand in the first field that is empty."""
        empty = next((edit for edit in self.edits.values() if not edit.text().strip()), self.edits["name"])
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed: the guest is in."""
        for name, edit in self.edits.items():
            edit.clear()
            self.fields[name].clear_error()
        self.banner.dismiss()

    def typed(self) -> dict[str, str]:
        """What is typed and not added yet, by field."""
        return {name: edit.text() for name, edit in self.edits.items() if edit.text()}

    def retype(self, typed: Mapping[str, str]) -> None:
        """Put it back."""
        for name, text in typed.items():
            self.edits[name].setText(text)

    def busy(self, working: bool) -> None:
        """Nothing is added twice while the ledger works."""
        self.submit.setEnabled(not working)

    def show_refused(self, refused: Refused) -> None:
        """Say what the ledger refused, in the field it is about."""
        self.busy(False)
        if refused.code == "already_in_house":
            known = str(refused.facts.get("stay", ""))
            offered = [(self.tr("Show the guest"), lambda: self.stay_wanted.emit(known))] if known else []
            self.banner.show_notice("warn", language.said(refused.message), offered)
            return
        name = {"bad_room": "room", "bad_date": "until", "bad_field": "confirmation"}.get(refused.code, "name")
        self._complain(name, language.said(refused.message))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds from every field."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit)
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._submit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the form away; what is typed stays for the next time."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
            return
        super().keyPressEvent(event)

    def read(self) -> NewGuest | None:
        """The guest as typed, or None with the errors shown in their fields."""
        good = [self._reads(name, *_CHECKS[name]) for name in FIELDS if name != "until"]
        departure: date | None = None
        try:
            departure = until(self.edits["until"].text(), self._day)
        except Refused as refused:
            self._complain("until", language.said(refused.message))
            good.append(False)
        if not all(good):
            wrong = next(name for name in FIELDS if self.fields[name].error())
            self.edits[wrong].setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        text = {name: edit.text().strip() for name, edit in self.edits.items()}
        return NewGuest(
            text["name"], text["room"], departure, None, text["confirmation"] or None, text["reading"] or None
        )

    def _lay_out(self) -> None:
        card = Card(self.tr("Add a guest"), margins=16)
        card.body.addWidget(self.banner)
        self._grid = theme.spaced(QGridLayout(), 12, 0)
        card.body.addLayout(self._grid)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addWidget(Words(self.tr("Enter adds the guest, Esc goes back"), "small", "muted", wrap=True), 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.submit)
        card.body.addLayout(foot)
        inside = QWidget()
        column = theme.spaced(QVBoxLayout(inside), 0, (6, 0, 6, 0))
        column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)
        self._place()
        for before, after in pairwise([*self.edits.values(), self.submit, self.cancel]):
            QWidget.setTabOrder(before, after)

    def _place(self) -> None:
        """Three columns, or one where they would be cut."""
        narrow = self.viewport().width() < theme.px(_NARROW)
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        wide = {
            "name": (0, 0, 2),
            "room": (0, 2, 1),
            "until": (1, 0, 1),
            "confirmation": (1, 1, 1),
            "reading": (1, 2, 1),
        }
        for number, name in enumerate(FIELDS):
            self._grid.removeWidget(self.fields[name])
            row, column, across = (number, 0, 3) if narrow else wide[name]
            self._grid.addWidget(self.fields[name], row, column, 1, across, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            self._grid.setColumnStretch(column, 1)

    def _submit(self) -> None:
        if not self.submit.isEnabled():
            return
        new = self.read()
        if new is not None:
            self.busy(True)
            self.submitted.emit(new)

    def _reads(self, name: str, check: Callable[[str], str], needed: bool) -> bool:
        """Whether a field's text is fine; what is wrong is said in the field."""
        text = self.edits[name].text()
        try:
            if needed or text.strip():
                check(text)
        except Refused as refused:
            self._complain(name, language.said(refused.message))
            return False
        self.fields[name].clear_error()
        return True

    def _complain(self, name: str, message: str) -> None:
        self.fields[name].set_error(message)

    def _edited(self, name: str) -> None:
        self.fields[name].clear_error()
        self.banner.dismiss()
        if name == "until":
            self._say_until()

    def _say_until(self) -> None:
        """What the departure is understood as, while it is typed."""
        try:
            day = until(self.edits["until"].text(), self._day)
        except Refused:
            self.fields["until"].set_hint(self._until_hint())
            return
        if day is None:
            self.fields["until"].set_hint(self._until_hint())
            return
        count = (day - self._day).days
        nights = language.counted("1 night", "{n} nights", count)
        self.fields["until"].set_hint(f"{dates.long_day(day)} · {nights}")

    def _until_hint(self) -> str:
        return self.tr("2n, Wed, 25 Nov; empty when it is open")


_CHECKS: dict[str, tuple[Callable[[str], str], bool]] = {
    "name": (clean_name, True),
    "room": (clean_room, False),
    "confirmation": (lambda text: clean_field(text, Sentence("The confirmation")), False),
    "reading": (clean_name, False),
}
"""Which check reads a field, and whether the field must be filled."""


def _is_room(text: str) -> bool:
    try:
        return any(letter.isdigit() for letter in clean_room(text))
    except Refused:
        return False
