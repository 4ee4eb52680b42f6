"""The fields that belong to one kind: a label's carrier and parcel, a credit's folio, an upgrade's rooms."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.domain.gesture import FIELDS, Kind
from tracker.ui import language
from tracker.ui.desk.drawer.parts import Part
from tracker.ui.desk.form import Form
from tracker.ui.desk.words import say

_PLACES: dict[Kind, dict[str, tuple[int, int, int]]] = {
    Kind.FREE_LABEL: {
        "carrier": (0, 0, 2),
        "service": (0, 2, 2),
        "tracking": (0, 4, 2),
        "item": (1, 0, 2),
        "destination": (1, 2, 4),
    },
    Kind.CREDIT: {"applies_to": (0, 0, 2), "reference": (0, 2, 2), "expiry": (0, 4, 2)},
    Kind.UPGRADE: {"from_room": (0, 0, 3), "to_room": (0, 3, 3)},
}
"""Row, column and width of each field in six columns."""

_HINTS = {
    "expiry": "2027-12-31",
    "applies_to": language.marked("desk", "Folio, bar, spa"),
    "from_room": language.marked("desk", "Deluxe"),
    "to_room": language.marked("desk", "Junior suite"),
}


class KindFields(Part):
    """One kind's own fields."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: dict[str, QLineEdit] = {}
        for name, (row, column, span) in _PLACES[kind].items():
            label = self.tr("Folio or outlet") if name == "applies_to" else language.said(FIELDS[kind][name])
            self._edits[name] = self.text_field(
                name, label, say(_HINTS[name]) if name in _HINTS else "", row, column, span
            )

    def fill(self, form: Form) -> None:
        """Show these values."""
        for name, edit in self._edits.items():
            edit.setText(form.details.get(name, ""))

    def read(self, form: Form) -> Form:
        """The form with these fields; those of the other kinds stay as they are."""
        mine = {name: edit.text() for name, edit in self._edits.items()}
        kept = {name: text for name, text in {**form.details, **mine}.items() if text}
        return replace(form, details=kept)
