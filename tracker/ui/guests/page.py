"""The guests page: puts finder, panel, form and import side by side and wires them; they never call each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tracker.desk import guest_page
from tracker.desk.guest_page import Found, GuestPage
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stay import Stay
from tracker.ui import theme
from tracker.ui.actions import Command
from tracker.ui.guests.acts import Acts
from tracker.ui.guests.add_form import AddGuest
from tracker.ui.guests.drop_zone import DropZone, dropped_file
from tracker.ui.guests.finder import Finder
from tracker.ui.guests.house_list.panel import ImportPanel
from tracker.ui.guests.newest import Newest
from tracker.ui.guests.panel import GuestPanel
from tracker.ui.guests.words import comings_and_goings
from tracker.ui.link import Link
from tracker.ui.widgets import Card, EmptyState

SIDE = 348
_SIDE_AT_MOST = 0.36


class GuestsPage(QWidget):
    """`gesture_wanted(stay id)` when something is to be given; `said(text, role)` are words for the status line."""

    gesture_wanted = Signal(str)
    said = Signal(str, str)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guests")
        self.setAcceptDrops(True)
        self._link = link
        self._stay = ""
        self._stale = True
        self.folder = ""
        """Where the last list was chosen."""
        self.finder = Finder(link)
        self.panel, self.form, self.bring = GuestPanel(), AddGuest(), ImportPanel(link)
        self.nobody = EmptyState("guests", "")
        self.acts = Acts(link, self.panel.prompt, self.form, self)
        self._reading: Newest[GuestPage] = Newest(link, self._show_guest, self._not_found)
        self.drop = DropZone(self)
        self._lay_out()
        self._wire()
        self.commands: tuple[Command, ...] = self._made_commands()

    def enter(self) -> None:
        """The page has come to front: read what is stale and stand in the field."""
        if self._stale:
            self._renew()
        if self._views.currentWidget() is self.bring:
            self.bring.focus_first()
        elif self._right.currentWidget() is self.form:
            self.form.focus_first()
        else:
            self.finder.focus_field()

    def show_stay(self, stay: str) -> None:
        """Show this guest, listed or not."""
        if stay:
            self._stay = stay
            self._read()
            self.finder.choose(stay)

    def open_file(self, path: Path) -> None:
        """Look at a list before it is imported."""
        self.folder = str(path.parent)
        self._views.setCurrentWidget(self.bring)
        self.bring.start(path)
        self.bring.focus_first()

    def choose_file(self) -> None:
        """Ask for the list's file."""
        kinds = self.tr("Lists (*.csv *.txt *.tsv);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("The in-house list"), self.folder, kinds)
        if chosen:
            self.open_file(Path(chosen))

    def add_guest(self, typed: str = "") -> None:
        """Open the form; what was searched for stands in it."""
        self._views.setCurrentWidget(self._browse)
        self._right.setCurrentWidget(self.form)
        if self.finder.latest is not None:
            self.form.open_for(typed, self.finder.latest.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open, then empties the field; after that it is the window's."""
        if event.key() == Qt.Key.Key_Escape and self._step_back():
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list keeps its width, but never takes the guest's room when text is large."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.finder.setFixedWidth(min(theme.px(SIDE), round(self.width() * _SIDE_AT_MOST)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.drop.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self.drop.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that was dropped."""
        self.drop.hide()
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def _lay_out(self) -> None:
        self._views = QStackedLayout(self)
        browse = QWidget()
        row = theme.spaced(QHBoxLayout(browse), 10, (6, 6, 0, 6))
        row.addWidget(self.finder)
        self._right = QStackedLayout()
        empty = QWidget()
        card = Card()
        card.body.addWidget(self.nobody)
        theme.spaced(QVBoxLayout(empty), 0, (6, 0, 6, 0)).addWidget(card)
        self._empty = empty
        row.addLayout(self._right, 1)  # first, or the first view would open a window of its own
        for view in (empty, self.panel, self.form):
            self._right.addWidget(view)
        self._views.addWidget(browse)
        self._views.addWidget(self.bring)
        self._browse = browse

    def _wire(self) -> None:
        link, panel = self._link, self.panel
        link.viewed.connect(lambda _view: self._renew_soon())
        link.changed.connect(lambda _change: self._renew_soon())
        link.signed_in.connect(self._person_changed)
        theme.signals().changed.connect(self._share)
        self.said.connect(link.say)
        self.finder.picked.connect(self._picked)
        self.finder.entered.connect(self._give)
        self.finder.found.connect(self._listed)
        self.finder.add_wanted.connect(self.add_guest)
        self.finder.import_wanted.connect(self.choose_file)
        panel.gesture_wanted.connect(lambda: self._give(self._stay))
        panel.move_wanted.connect(self._move)
        panel.leave_wanted.connect(self._leave)
        panel.rename_wanted.connect(self._rename)
        panel.stay_wanted.connect(self.show_stay)
        panel.prompt.dismissed.connect(self._close_prompt)
        self.form.dismissed.connect(self._close_form)
        self.form.stay_wanted.connect(self._show_known)
        self.acts.done.connect(self._acted)
        self.acts.added.connect(self._added)
        self.bring.closed.connect(self._close_import)
        self.bring.file_wanted.connect(self.choose_file)
        self.bring.imported.connect(lambda _plan: self._link.refresh())

    def _made_commands(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command("guests.find", tr("Find a guest"), "Ctrl+F", self._find, None, "guests"),
            Command("guests.gesture", tr("New gesture for this guest"), "Ctrl+N", lambda: self._give(self._stay), "post", "guests"),
            Command("guests.add", tr("Add a guest"), "Ctrl+G", lambda: self.add_guest(self.finder.text()), "guests", "guests"),
            Command("guests.move", tr("Move this guest to another room"), "Ctrl+M", self._move, "guests", "guests"),
            Command("guests.leave", tr("This guest has left"), "", self._leave, "guests", "guests"),
            Command("guests.rename", tr("Correct this guest's name"), "", self._rename, "guests", "guests"),
            Command("guests.import", tr("Import the in-house list"), "Ctrl+I", self.choose_file, "guests", "guests"),
        )  # fmt: skip

    def _renew_soon(self) -> None:
        self._stale = True
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        if self._link.person is not None:
            self._stale = False
            self.finder.renew()
            self._read()

    def _person_changed(self, person: Person | None) -> None:
        self._stale = True
        if person is None:
            self._reading.drop()

    def _read(self) -> None:
        person, stay, now = self._link.person, self._stay, self._link.clock()
        if person is not None and stay:
            self._reading.ask(lambda ledger: guest_page.read(ledger, person, stay, now))

    def _show_guest(self, page: GuestPage) -> None:
        if page.stay.id == self._stay:
            self.panel.show_page(page)
            if self._right.currentWidget() is self._empty:
                self._right.setCurrentWidget(self.panel)

    def _not_found(self, problem: Refused | LedgerFault) -> None:
        if isinstance(problem, Refused):
            self._stay = ""
            self._right.setCurrentWidget(self._empty)

    def _listed(self, found: Found) -> None:
        if found.text.strip():
            if not found.stays:
                self._show_nobody(found.text.strip())
            return
        here = self.tr("{n} in house").format(n=len(found.stays)) if found.stays else self.tr("Nobody in house yet")
        more = comings_and_goings(found.stays, found.day)
        hint = self.tr("Type a room, a name or a confirmation; the arrows choose, Enter opens a gesture.")
        if not found.stays:
            hint = self.tr("Drop the list of your property system here, or choose it with Ctrl+I.")
        self.nobody.set_words("guests", " · ".join(part for part in (here, more) if part), hint)

    def _show_nobody(self, typed: str) -> None:
        """Nobody fits: no other guest stays in view, so that nothing is given to the wrong one."""
        self._stay = ""
        self._reading.drop()
        said = self.tr("Nobody is called or stays in “{typed}”").format(typed=typed[:40])
        self.nobody.set_words("search", said, self.tr("Enter opens a new guest with these words."))
        if self._right.currentWidget() is self.panel:
            self._right.setCurrentWidget(self._empty)

    def _picked(self, stay: str) -> None:
        self._stay = stay
        self._read()
        if self._right.currentWidget() is self.form:
            self._right.setCurrentWidget(self.panel)

    def _give(self, stay: str) -> None:
        if stay:
            self.gesture_wanted.emit(stay)

    def _move(self) -> None:
        page = self._open_page()
        if page is not None and page.stay.left_at is None:
            self.acts.ask_move(page)

    def _leave(self) -> None:
        page = self._open_page()
        if page is not None and page.stay.left_at is None:
            self.acts.ask_leave(page)

    def _rename(self) -> None:
        page = self._open_page()
        if page is not None and page.stay.name is not None:
            self.acts.ask_rename(page)

    def _open_page(self) -> GuestPage | None:
        """The guest in view, brought to front."""
        page = self.panel.page
        if page is None or page.stay.id != self._stay or self._views.currentWidget() is self.bring:
            return None
        self._right.setCurrentWidget(self.panel)
        return page

    def _acted(self, stay: Stay, sentence: str) -> None:
        self.said.emit(sentence, "ok")
        self._stay = stay.id
        self.finder.focus_field()
        self._link.refresh()

    def _added(self, stay: Stay, sentence: str) -> None:
        self.finder.clear()
        self._right.setCurrentWidget(self.panel if self.panel.page is not None else self._empty)
        self._acted(stay, sentence)
        self._read()

    def _show_known(self, stay: str) -> None:
        self._close_form()
        self.show_stay(stay)

    def _find(self) -> None:
        self._views.setCurrentWidget(self._browse)
        self.finder.focus_field()

    def _step_back(self) -> bool:
        if self._right.currentWidget() is self.form:
            self._close_form()
        elif self.panel.prompt.isVisible():
            self._close_prompt()
        elif self.finder.field.text():
            self.finder.clear()
            self.finder.focus_field()
        else:
            return False
        return True

    def _close_prompt(self) -> None:
        self.panel.prompt.hide()
        self.finder.focus_field()

    def _close_form(self) -> None:
        shown = self.panel.page is not None and self.panel.page.stay.id == self._stay
        self._right.setCurrentWidget(self.panel if shown else self._empty)
        self.finder.focus_field()

    def _close_import(self) -> None:
        self._views.setCurrentWidget(self._browse)
        self.finder.focus_field()
