"""The desk page: puts line, favourites, caps, recent lines and questions together and wires them; they never call each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk import overview
from tracker.desk.access import allowed
from tracker.desk.overview import Change, DeskView
from tracker.domain.people import Person
from tracker.ui import theme
from tracker.ui.desk.asking import Asking
from tracker.ui.desk.beside import SIDE, Beside
from tracker.ui.desk.caps_list import CapsToday
from tracker.ui.desk.drawer.panel import WIDE, Drawer
from tracker.ui.desk.drawer_flow import DrawerFlow
from tracker.ui.desk.favourites import Favourites
from tracker.ui.desk.flow import Flow
from tracker.ui.desk.idle import idle_of
from tracker.ui.desk.keeping import Keeping
from tracker.ui.desk.late import Late
from tracker.ui.desk.line_bar import LineBar
from tracker.ui.desk.many.flow import ManyFlow
from tracker.ui.desk.many.panel import ManyPanel
from tracker.ui.desk.many.undoing import TakingBackMany
from tracker.ui.desk.picking import Picking
from tracker.ui.desk.posting import Posting
from tracker.ui.desk.questions import AsksQuestions, Questions
from tracker.ui.desk.reading import Reading
from tracker.ui.desk.recent import Recent
from tracker.ui.link import Link
from tracker.ui.promises.at_desk import Owed

TABLE, LINE, SHORT, TIGHT = 480, 420, 460, 250
BESIDE = 640
"""Design pixels: what the lines need beside it or beside the drawer (BESIDE: beside both)."""
QWIDGETSIZE_MAX = 16_777_215


class DeskPage(AsksQuestions):
    """What a signed-in person works at. `said(text, role)` are words for the window's status line."""

    said = Signal(str, str)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self._link = link
        self.reading = Reading(link, self)
        self.favourites = Favourites()
        self.caps = CapsToday()
        self.line = LineBar(self, self.favourites, lambda: idle_of(self.reading, self.caps, self.recent))
        self._drawer, self._many = Late(self._make_drawer), Late(self._make_many)
        self.recent = Recent()
        self.sought = (self.recent.filter,)
        self.questions = Questions()
        self.owed = Owed(link, self.caps, self.recent, self.questions, lambda: self.line.understood.stay, self)
        self.side = self.owed.side
        self.body = Beside(self.side, self.caps, self.recent)
        self.posting = Posting(link, self)
        self.keeping = Keeping(link, self)
        self.flow = Flow(link, self.line, self.posting, self.keeping, self)
        self.drawing = DrawerFlow(link, self._drawer, self.line, self.flow, self.posting, self)
        self.many = ManyFlow(link, self._many, self.line, self.flow, self.questions, self)
        self.undoing = TakingBackMany(link, self.questions, self)
        self.asking = Asking(link, self.questions, self.posting, self.flow, self)
        self.picking = Picking(self)
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
        elif self.many.is_open():
            self.many.panel.focus_first()
        elif self.drawing.is_open():
            self._drawer().focus_first()
        else:
            self.focus_line()

    def focus_line(self) -> None:
        """Stand in the quick line, at its end."""
        self.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.edit.end(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window, so that the draft is kept when it closes."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the draft before the window closes."""
        if event.type() == QEvent.Type.Close:
            self.keeping.flush()
        return super().eventFilter(watched, event)

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
        for view in (self.many, self.drawing):
            if view.is_open():
                view.close()
                return True
        if self.line.edit.hasFocus():
            return self.flow.set_aside()
        self.focus_line()
        return True

    def _lay_out(self) -> None:
        self._row = theme.spaced(QHBoxLayout(self), 12, (6, 6, 6, 6))
        self._left = QWidget()
        self._column = theme.spaced(QVBoxLayout(self._left), 10, 0)
        self._column.addWidget(self.line)
        self._column.addWidget(self.questions)
        self._column.addWidget(self.body, 1000)
        self._column.addStretch(1)  # the line stays at the top when the body gives way
        self._row.addWidget(self._left, 1)

    def _make_drawer(self) -> Drawer:
        drawer = Drawer(lambda: self.line.context, self.reading.across_note)
        self._row.addWidget(drawer, 1)
        self.reading.preview_ready.connect(drawer.show_preview)
        self._link.desks.asked.connect(drawer.renew)
        drawer.named.connect(self.reading.ask_preview)
        return drawer

    def _make_many(self) -> ManyPanel:
        panel = ManyPanel()
        self._column.insertWidget(self._column.indexOf(self.body), panel, 1000)
        return panel

    def _wire(self) -> None:
        link = self._link
        link.signed_in.connect(self._person_changed)
        link.faulted.connect(lambda _fault: self.picking.forget())
        for part in (self.caps.new, self.favourites):
            link.faulted.connect(lambda _fault, part=part: part.setEnabled(False))
            link.mended.connect(lambda part=part: part.setEnabled(True))
        link.viewed.connect(self._show)
        link.changed.connect(self._take_in)
        link.desks.asked.connect(self.line.renew)
        self.said.connect(link.say)
        self.flow.said.connect(self.said)
        for speaker in (self.asking, self.many, self.undoing):
            speaker.said.connect(self.said)
        self.asking.incident_wanted.connect(self.undoing.take_back)
        self.line.many_entered.connect(self.many_rooms)
        self.many.opened.connect(self._drawer_moved)
        self.asking.done.connect(self.focus_line)
        self.reading.context_ready.connect(self._read_anew)
        self.reading.station_ready.connect(self._station_ready)
        self.reading.preview_ready.connect(self.line.show_preview)
        self.line.named.connect(self.reading.ask_preview)
        self.line.typed.connect(self.reading.turn_day)
        self.drawing.opened.connect(self._drawer_moved)
        self.favourites.pressed.connect(self.picking.take_favourite)
        self.caps.new_wanted.connect(self.new_gesture)
        self.caps.chosen.connect(self.picking.take_guest)
        link.gesture_for.connect(self.picking.give_to)
        self.owed.flow.gesture_wanted.connect(self.picking.give_more)
        self.recent.reverse_wanted.connect(self._take_back)
        self.recent.again_wanted.connect(self.picking.same_again)
        self.recent.resolve_wanted.connect(self._resolve)
        self.recent.older_wanted.connect(self._older)
        self.questions.emptied.connect(self._questions_over)
        self.questions.opened.connect(self._make_room)
        theme.signals().changed.connect(self._make_room)
        self.picking.listen()

    def _person_changed(self, person: Person | None) -> None:
        self.keeping.flush()
        self.questions.clear()
        self.drawing.reset()
        self.many.reset()
        self.flow.start(person)
        self.picking.forget()
        self.recent.filter.clear()
        self.recent.may_resolve = person is not None and allowed(person.role, "approve")
        self.reading.start()

    def _show(self, view: DeskView) -> None:
        self.reading.take_view(view)
        self.caps.show_rows(view.caps, view.house)
        self.recent.show_facts(view.recent, view.house)

    def _take_in(self, change: Change) -> None:
        self.recent.take_in(change.lines)
        if change.cap is not None:
            self.caps.show_row(change.cap)
        self.reading.take_change()
        self.line.renew()

    def _read_anew(self) -> None:
        context, view = self.reading.context, self._link.view
        if context is not None and view is not None:
            self.line.set_context(context, view.house)

    def _station_ready(self, first: bool) -> None:
        station, view = self.reading.station, self._link.view
        if station is not None and view is not None:
            self.asking.set_station(station)
            self.drawing.set_station(station)
            self.many.set_station(station)
            self.favourites.show_presets(station.presets, view.house)
            self.flow.past.recall(station.typed)
            if first:
                self.flow.restore(station.kept)
            self.ask_again()

    def new_gesture(self, kind: str = "") -> None:
        """Open the drawer on what is typed."""
        self.many.close()
        self.drawing.open(kind)

    def many_rooms(self) -> None:
        """Open the panel for many rooms on what is typed."""
        self.drawing.close()
        self.many.open()

    def go_to_waiting(self) -> None:
        """Stand on the oldest line that waits for an approval, and ask."""
        waiting = self.recent.waiting()
        if waiting:
            self.recent.stand_on(waiting[0])
            self._resolve(waiting[0])
        else:
            self.said.emit(self.tr("Nothing waits for an approval"), "ok")

    def _drawer_moved(self, is_open: bool) -> None:
        self._make_room()
        if not is_open:
            self.focus_line()

    def _make_room(self) -> None:
        """What does not fit beside the rest at this size and text scale gives way: caps first (a key away), then the whole left side."""
        wide, tall = self.width() / theme.px(100) * 100, self.height() / theme.px(100) * 100
        drawn = self.drawing.is_open()
        alone = drawn and wide < WIDE + LINE
        if self._drawer.made is not None:
            self._drawer.made.setMaximumWidth(QWIDGETSIZE_MAX if alone else theme.px(WIDE))
            self._drawer.made.setMinimumWidth(0 if alone else theme.px(WIDE))
        self.body.make_room(both=wide >= SIDE + (WIDE + BESIDE if drawn else TABLE), one=not drawn)
        many = self.many.is_open()
        self.favourites.setVisible(not drawn and not many and tall >= SHORT)
        self.line.notes.setVisible(not many)
        self.line.chips.setVisible(not many or tall >= SHORT)
        if (panel := self._many.made) is not None:
            panel.set_tight(tight=tall < SHORT)
        self.body.setVisible(not many and self.height() >= theme.px(TIGHT) + self.questions.tall(self._left.width()))
        if alone:
            self._drawer().body.insertWidget(0, self.questions)
        else:
            self._column.insertWidget(1, self.questions)
        self._left.setVisible(not alone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room again."""
        super().resizeEvent(event)
        self._make_room()

    def _questions_over(self) -> None:
        self._make_room()
        self.enter()

    def _take_back(self, seq: int) -> None:
        fact = self.recent.fact(seq)
        if fact is not None and self.recent.together(seq):
            self.undoing.take_back(fact)
        elif fact is not None:
            self.asking.take_back(fact)

    def _resolve(self, seq: int) -> None:
        fact = self.recent.fact(seq)
        if fact is not None:
            self.asking.resolve(fact)

    def _older(self, before: int) -> None:
        self._link.ask(lambda ledger: overview.older(ledger, before), self.recent.take_older)
