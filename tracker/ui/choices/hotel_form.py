"""The hotel's facts as a form, for the welcome and the settings: checks each field where it stands. Keeps nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from tracker.domain.day import parse_cutoff, zone
from tracker.domain.house import House, house_of, plain_of
from tracker.domain.languages import ENGLISH, TONGUES, tongue
from tracker.domain.money import currency
from tracker.domain.names import clean_field, clean_name
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ui import language, theme
from tracker.ui.choices.pick import Pick
from tracker.ui.choices.places import currencies, time_zones, usual_in
from tracker.ui.widgets import Field, Segment, SegmentedTabs, line_edit

T = TypeVar("T")


class HotelForm(QWidget):
    """`read` returns the house or says in place what is wrong. Choosing a time zone suggests what is usual there."""

    edited = Signal()

    def __init__(self, *, fixed_currency: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: set[str] = set()
        self._name = line_edit(self.tr("Grand Hotel"))
        self._desk = line_edit(self.tr("Front desk"))
        self._contact = line_edit(self.tr("+43 1 555 0100"))
        self.contact = Field(
            self.tr("How guests reach the desk"), self._contact, self.tr("Printed on letters to guests")
        )
        if not fixed_currency:  # a new hotel has enough to say first
            self.contact.hide()
        self.name = Field(self.tr("Hotel"), self._name)
        self.desk = Field(self.tr("Desk"), self._desk, self.tr("Printed on every report"))
        self._currency = Pick(currencies(), self.tr("Type a code or a country"))
        self._zone = Pick([(z, z.replace("_", " ")) for z in time_zones()], self.tr("Type a city"))
        self._mark = SegmentedTabs(
            [Segment(".", self.tr("1,234.50")), Segment(",", self.tr("1.234,50"))], self.tr("Decimal mark")
        )
        self._paper = SegmentedTabs([Segment("a4", "A4"), Segment("letter", self.tr("Letter"))], self.tr("Paper"))
        self._cutoff = line_edit("03:00", longest=5)
        self._cutoff.setText("03:00")
        fixed = self.tr("Fixed: the amounts on record are in it") if fixed_currency else ""
        self.currency = Field(self.tr("Currency"), self._currency, fixed)
        self._currency.setEnabled(not fixed_currency)
        self.zone = Field(self.tr("Time zone"), self._zone)
        self.cutoff = Field(self.tr("Business day ends at"), self._cutoff, self.tr("Or when the night audit rolls it"))
        self.mark = Field(self.tr("Amounts are written"), self._mark, self.tr("In every language, here and on paper"))
        self.paper = Field(self.tr("Paper for reports"), self._paper)
        self._language = Pick([(one.code, one.name) for one in TONGUES.values()], self.tr("Type a language"))
        self._language.choose(language.worn().code if language.worn().code in TONGUES else ENGLISH)
        self.language = Field(self.tr("Documents are written in"), self._language)
        if not fixed_currency:  # the language of who founds it
            self.language.hide()
        self._lay_out(0 if fixed_currency else 6)  # a card has edges of its own
        self._listen()

    def fields(self) -> dict[str, Field]:
        """Return the fields by name, in the order of the keyboard."""
        return {
            "name": self.name,
            "desk": self.desk,
            "zone": self.zone,
            "currency": self.currency,
            "cutoff": self.cutoff,
            "mark": self.mark,
            "paper": self.paper,
            "contact": self.contact,
            "language": self.language,
        }

    def suggest(self, zone_name: str) -> None:
        """Fill in a time zone and what is usual there, leaving alone what somebody has chosen."""
        if zone_name and "zone" not in self._own:
            self._zone.choose(zone_name)
        usual = usual_in(zone_name)
        if "currency" not in self._own:
            self._currency.choose(usual.currency)
        if "mark" not in self._own:
            self._quietly("mark", lambda: self._mark.choose(usual.mark))
        if "paper" not in self._own:
            self._quietly("paper", lambda: self._paper.choose(usual.paper))
        self.edited.emit()

    def show_house(self, house: House) -> None:
        """Show a hotel that is there."""
        self._own = set(self.fields())
        self._name.setText(house.name)
        self._desk.setText(house.desk)
        self._contact.setText(house.contact)
        self._currency.choose(house.currency.code)
        self._zone.choose(house.tz.key)
        self._cutoff.setText(house.cutoff.strftime("%H:%M"))
        self._mark.choose(house.mark)
        self._paper.choose(house.paper)
        self._language.choose(house.language)
        for field in self.fields().values():
            field.clear_error()

    def read(self) -> House | None:
        """Return the house as typed; None when a field says what is wrong, the first of them focused."""
        parts = (
            self._checked(self.name, lambda: clean_name(self._name.text())),
            self._checked(self.desk, lambda: clean_name(self._desk.text() or self.tr("Front desk"))),
            self._checked(self.zone, lambda: zone(self._zone.chosen().replace(" ", "_"))),
            self._checked(self.currency, lambda: currency(self._currency.chosen())),
            self._checked(self.cutoff, lambda: parse_cutoff(self._cutoff.text())),
            self._checked(
                self.contact, lambda: clean_field(self._contact.text(), Sentence("How guests reach the desk"))
            ),
            self._checked(self.language, lambda: tongue(self._language.chosen())),
        )
        name, desk, tz, money, cutoff, contact, spoken = parts
        if not (name and desk and tz and money and cutoff and spoken) or contact is None:
            wrong = next(field for field in self.fields().values() if field.error())
            wrong.editor.setFocus()
            return None
        paper = "letter" if self._paper.current() == "letter" else "a4"
        house = House(name, money, tz, cutoff, self._mark.current(), paper, desk, contact=contact, language=spoken.code)  # type: ignore[arg-type]  # mypy widens the choice to str
        return house_of(plain_of(house))

    def peek(self) -> House | None:
        """Return the house when what is typed so far makes one; says nothing otherwise."""
        try:
            return House(
                "Hotel", currency(self._currency.chosen()), zone(self._zone.chosen().replace(" ", "_")),
                parse_cutoff(self._cutoff.text()), self._mark.current(), "a4", "Front desk",
            )  # fmt: skip
        except Refused:
            return None

    def _checked(self, field: Field, read: Callable[[], T]) -> T | None:
        try:
            found = read()
        except Refused as problem:
            field.set_error(language.said(problem.message))
            return None
        field.clear_error()
        return found

    def _quietly(self, name: str, choose: Callable[[], None]) -> None:
        choose()
        self._own.discard(name)

    def _lay_out(self, edge: int) -> None:
        grid = theme.spaced(QGridLayout(self), 12, edge)
        for name, place in (
            ("name", (0, 0, 1, 4)), ("desk", (0, 4, 1, 2)), ("zone", (1, 0, 1, 3)), ("currency", (1, 3, 1, 3)),
            ("cutoff", (2, 0, 1, 2)), ("mark", (2, 2, 1, 2)), ("paper", (2, 4, 1, 2)),
            ("contact", (3, 0, 1, 4)), ("language", (3, 4, 1, 2)),
        ):  # fmt: skip
            self.fields()[name].setObjectName(f"hotel-{name}")
            grid.addWidget(self.fields()[name], *place, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(4, 1)

    def _listen(self) -> None:
        for line, field in (
            (self._name, self.name),
            (self._desk, self.desk),
            (self._cutoff, self.cutoff),
            (self._contact, self.contact),
        ):
            line.textEdited.connect(field.clear_error)
            line.textEdited.connect(self.edited)
        for pick, field, name in (
            (self._currency, self.currency, "currency"), (self._zone, self.zone, "zone"), (self._language, self.language, "language"),
        ):  # fmt: skip
            pick.editTextChanged.connect(field.clear_error)
            pick.editTextChanged.connect(self.edited)
            pick.picked.connect(lambda _key, name=name: self._own.add(name))
            inner = pick.lineEdit()
            if inner is not None:
                inner.textEdited.connect(lambda _text, name=name: self._own.add(name))
        self._zone.picked.connect(self.suggest)
        for tabs, name in ((self._mark, "mark"), (self._paper, "paper")):
            tabs.changed.connect(lambda _key, name=name: self._own.add(name))
            tabs.changed.connect(self.edited)
