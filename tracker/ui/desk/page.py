"""The desk page: puts line, favourites, caps, recent lines and questions together and wires them; they never call each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.overview import Change, DeskView
from tracker.domain.people import Person
from tracker.ui import theme
from tracker.ui.actions import Command
from tracker.ui.desk.asking import Asking
from tracker.ui.desk.caps_list import CapsToday
from tracker.ui.desk.commands import desk_commands
from tracker.ui.desk.favourites import Favourites
from tracker.ui.desk.flow import Flow
from tracker.ui.desk.keeping import Keeping
from tracker.ui.desk.line_bar import LineBar
from tracker.ui.desk.posting import Posting
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.reading import Reading
from tracker.ui.desk.recent import Recent
from tracker.ui.link import Link

SIDE = 320


class DeskPage(QWidget):
    """What a signed-in person works at. `said(text, role)` are words for the window's status line."""

    said = Signal(str, str)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self._link = link
        self.reading = Reading(link, self)
        self.favourites = Favourites()
        self.line = LineBar(self, self.favourites, self.reading.idle_notes)
        self.caps = theme.sized(CapsToday(), width=SIDE)
        self.recent = Recent()
        self.questions = Questions()
        self.posting = Posting(link, self)
        self.keeping = Keeping(link, self)
        self.flow = Flow(link, self.line, self.posting, self.keeping, self)
        self.asking = Asking(link, self.questions, self.posting, self.flow, self)
        self.commands: tuple[Command, ...] = desk_commands(self)
        self._lay_out()
        self._wire()
        if link.person is not None:
            self._person_changed(link.person)
        if link.view is not None and link.person is not None:
            self._show(link.view)

    def enter(self) -> None:
        """The page has come to front: on to the question that is open, else the quick line."""
        question = self.questions.current()
        if question is not None:
            question.focus_first()
        else:
            self.focus_line()

    def focus_line(self) -> None:
        """Stand in the quick line, at its end."""
        self.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.edit.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open, one at a time, and goes back to the line; it never loses what is typed."""
        if event.key() == Qt.Key.Key_Escape and self._step_back():
            return
        super().keyPressEvent(event)

    def _step_back(self) -> bool:
        if self.line.close_list():
            return True
        if self.recent.filter.hasFocus() and self.recent.filter.text():
            self.recent.filter.clear()
            return True
        question = self.questions.current()
        if question is not None:
            question.dismissed.emit()
            return True
        if self.line.edit.hasFocus():
            return self.flow.set_aside()
        self.focus_line()
        return True

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(self), 10, (6, 6, 6, 6))
        column.addWidget(self.line)
        column.addWidget(self.questions)
        body = theme.spaced(QHBoxLayout(), 12, 0)
        body.addWidget(self.caps)
        body.addWidget(self.recent, 1)
        column.addLayout(body, 1)

    def _wire(self) -> None:
        link = self._link
        link.signed_in.connect(self._person_changed)
        link.viewed.connect(self._show)
        link.changed.connect(self._take_in)
        self.said.connect(link.say)
        self.flow.said.connect(self.said)
        self.asking.said.connect(self.said)
        self.asking.done.connect(self.focus_line)
        self.reading.context_ready.connect(self._read_anew)
        self.reading.station_ready.connect(self._station_ready)
        self.reading.preview_ready.connect(self.line.show_preview)
        self.line.named.connect(self.reading.ask_preview)
        self.favourites.pressed.connect(self.flow.favourite)
        self.caps.chosen.connect(self._take_guest)
        self.recent.reverse_wanted.connect(self._take_back)
        self.recent.again_wanted.connect(self._same_guest)
        self.recent.resolve_wanted.connect(self._resolve)
        self.recent.older_wanted.connect(self._older)
        self.questions.emptied.connect(self.focus_line)

    def _person_changed(self, person: Person | None) -> None:
        self.keeping.flush()
        self.questions.clear()
        self.flow.start(person)
        self.recent.filter.clear()
        self.reading.start(person)

    def _show(self, view: DeskView) -> None:
        self.reading.take_view(view)
        self.caps.show_rows(view.caps, view.house)
        self.recent.show_facts(view.recent, view.house)

    def _take_in(self, change: Change) -> None:
        self.recent.take_in(change.lines)
        if change.cap is not None:
            self.caps.show_row(change.cap)
        self.reading.renew_preview()

    def _read_anew(self) -> None:
        context, view = self.reading.context, self._link.view
        if context is not None and view is not None:
            self.line.set_context(context, view.house)

    def _station_ready(self) -> None:
        station, view = self.reading.station, self._link.view
        if station is not None and view is not None:
            self.favourites.show_presets(station.presets, view.house)
            self._read_anew()
            self.asking.set_station(station)
            self.flow.restore(station.kept)

    def _take_guest(self, stay: str) -> None:
        row = self.caps.row(stay)
        if row is not None:
            self.flow.take_guest(row.stay.room, stay)
            self.focus_line()

    def _same_guest(self, seq: int) -> None:
        fact = self.recent.fact(seq)
        if fact is not None:
            self.flow.take_guest(fact.room_now or fact.room, "", fact.guest)
            self.focus_line()

    def _take_back(self, seq: int) -> None:
        fact = self.recent.fact(seq)
        if fact is not None:
            self.asking.take_back(fact)

    def _resolve(self, seq: int) -> None:
        fact = self.recent.fact(seq)
        if fact is not None:
            self.asking.resolve(fact)

    def _older(self, before: int) -> None:
        from tracker.desk import overview

        self._link.ask(lambda ledger: overview.older(ledger, before), self.recent.take_older)
