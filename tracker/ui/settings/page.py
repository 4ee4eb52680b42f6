"""The settings page: the sections a person's role allows, one in front. Knows none of their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tracker.desk.access import allowed
from tracker.desk.settings_view import SettingsView, settings_view
from tracker.domain.people import Person
from tracker.ui import theme
from tracker.ui.keep.section import BackupsSection
from tracker.ui.link import Link
from tracker.ui.settings.caps import CapsSection
from tracker.ui.settings.commands import sections
from tracker.ui.settings.computer import ComputerSection
from tracker.ui.settings.desks import DesksSection
from tracker.ui.settings.hotel import HotelSection
from tracker.ui.settings.look import LookSection
from tracker.ui.settings.own_pin import OwnPinSection
from tracker.ui.settings.people import PeopleSection
from tracker.ui.settings.retention import RetentionSection
from tracker.ui.settings.section import Section
from tracker.ui.shell import half_typed
from tracker.ui.shell.preferences import Preferences
from tracker.ui.widgets import Segment, SegmentedTabs

_IN_HAND = " in hand"


class SettingsPage(QWidget):
    """A rep finds the look and an own PIN here; people, caps and hotel are a manager's.

    A section is built when it is first in front: nine of them at once took longer than any other page of the window.
    """

    def __init__(self, link: Link, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self.setObjectName("settings-page")
        makes: dict[str, Callable[[], Section]] = {
            "people": lambda: PeopleSection(link),
            "caps": lambda: CapsSection(link),
            "hotel": lambda: HotelSection(link),
            "desks": lambda: DesksSection(link),
            "backups": lambda: BackupsSection(link),
            "retention": lambda: RetentionSection(link),
            "pin": lambda: OwnPinSection(link),
            "look": lambda: LookSection(link, preferences),
            "computer": lambda: ComputerSection(link),
        }
        self._kinds = {key: (name, needs, makes[key]) for key, (name, needs) in sections().items()}
        self._built: dict[str, tuple[Section, QScrollArea]] = {}
        self._view: SettingsView | None = None
        """How things stood when who is at the desk came here last."""
        self._tabs: SegmentedTabs | None = None
        self._stack = QStackedWidget()
        self._shown: dict[str, Mapping[str, str]] = {}
        """What stood in the fields of each section before who is at the desk typed anything."""
        self._half_typed: Mapping[str, object] = {}
        self._top = theme.spaced(QHBoxLayout(), 12, (6, 0))
        self._lay_out()
        link.signed_in.connect(self._person_changed)
        self._person_changed(link.person)

    @property
    def people(self) -> PeopleSection:
        """The section of people, built now if need be."""
        return cast(PeopleSection, self.section("people"))

    @property
    def caps(self) -> CapsSection:
        """The section of caps, built now if need be."""
        return cast(CapsSection, self.section("caps"))

    def section(self, key: str) -> Section:
        """Return a section, built and brought up to date now if need be. Raises KeyError for one there is not."""
        if key not in self._built:
            made = self._kinds[key][2]()
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(made)
            self._built[key] = made, area
            self._stack.addWidget(area)
            made.moved.connect(lambda: self._moved(key))
            made.turned_to.connect(lambda part: self._begin(key, part))
            if self._view is not None:
                self._let_see(key, self._view)
        return self._built[key][0]

    def enter(self) -> None:
        """Read how things stand and focus the sections."""
        self._renew()
        if self._tabs is not None:
            self._tabs.focus_current()

    def offered(self) -> list[str]:
        """Return the keys of the sections this person is offered."""
        person = self._link.person
        return [
            key for key, (_, needs, _make) in self._kinds.items()
            if person is not None and (needs is None or allowed(person.role, needs))
        ]  # fmt: skip

    def current(self) -> str:
        """Return the key of the section in front."""
        return self._tabs.current() if self._tabs is not None else ""

    def open_section(self, key: str) -> None:
        """Bring a section to front and focus its first field."""
        if self._tabs is not None and key in self.offered():
            self._tabs.choose(key)
            self.section(key).enter()
            at = QApplication.focusWidget()
            if at is not None:
                self._built[key][1].ensureWidgetVisible(at)

    def print_card(self) -> None:
        """Export the policy card, from the section that shows the caps."""
        self.open_section("caps")
        self.caps.print_card()

    def typed(self, *, pins: bool) -> Mapping[str, object]:
        """What is half typed by who is at the desk, by section and field."""
        if self._half_typed or not self._shown:
            return self._half_typed
        found: dict[str, object] = {}
        for key, shown in self._shown.items():
            if in_hand := self.section(key).in_hand():
                found[f".{key}{_IN_HAND}"] = in_hand
            fields = half_typed.changed(self.section(key), shown, pins=pins)
            found |= {f"{key} {place}": text for place, text in fields.items()}
        return found

    def retype(self, typed: Mapping[str, object]) -> None:
        """Put it back once the facts are shown: over them, not under."""
        self._half_typed = typed

    def _forms(self) -> list[str]:
        return [key for key in self.offered() if key not in ("look", "computer")]  # where nothing waits

    def _retype(self) -> None:
        held, self._half_typed = {name: str(text) for name, text in self._half_typed.items()}, {}
        for key in self._forms():
            own = {p.removeprefix(f"{key} "): held.pop(p) for p in list(held) if p.startswith(f"{key} ")}
            in_hand = held.pop(f".{key}{_IN_HAND}", "")
            if in_hand:
                self.section(key).take_in_hand(in_hand)
            if own:
                half_typed.retype(self.section(key), own)
        half_typed.tell_homeless(held)  # of sections that are not this person's any more

    def _person_changed(self, person: Person | None) -> None:
        self._shown, self._view = {}, None
        for section, _area in self._built.values():
            section.clear()
        if self._tabs is not None:
            self._tabs.hide()
            self._tabs.deleteLater()
            self._tabs = None
        if person is None:
            return
        self._tabs = SegmentedTabs(
            [Segment(key, self._kinds[key][0]) for key in self.offered()], self.tr("Settings"), wraps=True
        )
        self._tabs.setObjectName("settings-tabs")
        self._tabs.changed.connect(self._turn)
        self._top.insertWidget(0, self._tabs)
        self._turn(self._tabs.current())
        if self.isVisible():
            self._renew()

    def _turn(self, key: str) -> None:
        self.section(key)
        self._stack.setCurrentWidget(self._built[key][1])

    def _renew(self) -> None:
        now = self._link.clock()
        self._link.ask(lambda ledger: settings_view(ledger, now), self._show)

    def _show(self, view: SettingsView) -> None:
        self._view = view
        for key in self._built:
            self._let_see(key, view)
        self._retype()

    def _let_see(self, key: str, view: SettingsView) -> None:
        section = self._built[key][0]
        section.show_view(view)
        if key not in self._shown and key in self._forms():
            self._shown[key] = half_typed.typed(section)

    def _begin(self, key: str, part: QWidget) -> None:
        """What stands in this part now was typed by nobody."""
        if key in self._shown:
            self._shown[key] = {**self._shown[key], **half_typed.typed(part)}

    def _moved(self, key: str) -> None:
        self._shown.pop(key, None)  # it was sent: what stands there now is not half typed
        self._renew()
        self._link.refresh()

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(self), 8, (0, 6, 0, 0))
        self._top.addStretch(1)
        column.addLayout(self._top)
        column.addWidget(self._stack, 1)
