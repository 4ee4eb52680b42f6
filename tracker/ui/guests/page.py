"""The guests page: puts finder, panel, form and import side by side and wires them; they never call each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QStackedLayout, QWidget

from tracker.desk import guest_page
from tracker.desk.access import allowed
from tracker.desk.guest_page import Found, GuestPage
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stay import Stay
from tracker.ui import theme
from tracker.ui.guests.acts import Acts
from tracker.ui.guests.add_form import AddGuest
from tracker.ui.guests.asking import AsksOfGuest
from tracker.ui.guests.erasing.flow import Erasing
from tracker.ui.guests.finder import Finder
from tracker.ui.guests.house_list.panel import ImportPanel
from tracker.ui.guests.meant import Meant
from tracker.ui.guests.newest import Newest
from tracker.ui.guests.nobody import Nobody
from tracker.ui.guests.panel import GuestPanel
from tracker.ui.guests.papers import GuestPapers
from tracker.ui.link import Link
from tracker.ui.paper.printing import Printing
from tracker.ui.widgets import stops

SIDE = 348
_SIDE_AT_MOST = 0.39


class GuestsPage(AsksOfGuest):
    """`gesture_wanted(stay id)` when something is to be given; `said(text, role)` are words for the status line."""

    gesture_wanted = Signal(str)
    said = Signal(str, str)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guests")
        self._link = link
        self._stay = ""
        self._added_now = ""
        self._stale = True
        self.folder = ""
        """Where the last list was chosen."""
        self.finder = Finder(link)
        self.sought = (self.finder.field,)
        self.panel, self.form, self.bring = GuestPanel(), AddGuest(), ImportPanel(link)
        self.nobody = Nobody()
        self.acts = Acts(link, self.panel.prompt, self.form, self)
        self.erasing = Erasing(link, self.panel.erasing, self)
        self.papers = GuestPapers(link, Printing(self), self.panel.notice, self.panel.prompt, self)
        self._reading: Newest[GuestPage] = Newest(link, self._show_guest, self._not_found)
        self._meant = Meant(self, self._is_clear)
        self.file_dropped.connect(self.open_file)
        self._lay_out()
        self._wire()
        self._person_changed(link.person)  # who signed in before the page was built

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

    def choose_file(self) -> None:
        """Ask for the list's file."""
        kinds = self.tr("Lists (*.csv *.txt *.tsv);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("The in-house list"), self.folder, kinds)
        if chosen:
            self.open_file(Path(chosen))

    def add_guest(self, typed: str = "") -> None:
        """Open the form; what was searched for stands in it."""
        self._meant.drop()
        self._views.setCurrentWidget(self._browse)
        self._right.setCurrentWidget(self.form)
        view = self._link.view
        known = self.finder.latest or (view.day if view is not None else None)  # a slow disk may list nobody yet
        if known is not None:
            self.form.open_for(typed, known.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open, then empties the field; after that it is the window's."""
        if stops(event, self) or (event.key() == Qt.Key.Key_Escape and self.step_back()):
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list keeps its width, but never takes the guest's room when text is large."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.finder.setFixedWidth(min(theme.px(SIDE), round(self.width() * _SIDE_AT_MOST)))

    def _lay_out(self) -> None:
        self._views = QStackedLayout(self)
        browse = QWidget()
        row = theme.spaced(QHBoxLayout(browse), 10, (6, 6, 0, 6))
        row.addWidget(self.finder)
        self._right = QStackedLayout()
        row.addLayout(self._right, 1)  # first, or the first view would open a window of its own
        for view in (self.nobody, self.panel, self.form):
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
        for otherwise in (self.finder.field.textChanged, self.finder.unanswered):
            otherwise.connect(self._meant.drop)
        self.finder.entered.connect(self.give)
        self.finder.found.connect(self._listed)
        self.finder.add_wanted.connect(self.add_guest)
        self.finder.import_wanted.connect(self.choose_file)
        panel.gesture_wanted.connect(lambda: self.give())
        panel.move_wanted.connect(self.move_guest)
        panel.leave_wanted.connect(self.leave_guest)
        panel.rename_wanted.connect(self.rename_guest)
        panel.erase_wanted.connect(self.erase_guest)
        panel.merge_wanted.connect(self.merge_guest)
        panel.split_wanted.connect(self.split_guest)
        panel.stay_wanted.connect(self.show_stay)
        panel.letter_wanted.connect(self.print_letter)
        panel.voucher_wanted.connect(self.papers.voucher)
        panel.notice.dismissed.connect(self.finder.focus_field)
        panel.join(link).gesture_wanted.connect(self.gesture_wanted)
        panel.done_asking.connect(self.finder.focus_field)
        for asked in (panel.prompt, panel.erasing):
            asked.dismissed.connect(self._close_asked)
            asked.shown.connect(lambda shown, asked=asked: self.in_place(asked) if shown else None)
        self.erasing.erased.connect(self._erased)
        self.form.dismissed.connect(self._close_form)
        self.form.stay_wanted.connect(self._show_known)
        self.acts.done.connect(self._acted)
        self.acts.added.connect(self._added)
        self.bring.closed.connect(self.look_for)
        self.bring.file_wanted.connect(self.choose_file)
        self.bring.imported.connect(lambda _plan: self._link.refresh())

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
        self.panel.prompt.hide()
        self.panel.offer_merging(person is not None and allowed(person.role, "merge"))
        self.panel.offer_erasing(person is not None and allowed(person.role, "erase"))
        self._meant.drop()
        if person is None:
            self._reading.drop()

    def _read(self) -> None:
        person, stay, now = self._link.person, self._stay, self._link.clock()
        if person is not None and stay:
            self._reading.ask(lambda ledger: guest_page.read(ledger, person, stay, now))

    def _show_guest(self, page: GuestPage) -> None:
        if page.stay.id == self._stay:
            self.panel.show_page(page)
            if self._right.currentWidget() is self.nobody or self._added_now == self._stay:
                self._right.setCurrentWidget(self.panel)
                self._added_now = ""
            self.ask_again()
            self._meant.look()

    def _not_found(self, problem: Refused | LedgerFault) -> None:
        self._meant.drop()
        if isinstance(problem, Refused):
            self._stay = ""
            self.never_shown()
            self._right.setCurrentWidget(self.nobody)

    def _listed(self, found: Found) -> None:
        self.nobody.say(found)
        if found.text.strip() and not found.stays:
            # No other guest stays in view, so that nothing is given to the wrong one.
            self._stay = ""
            self._reading.drop()
            if self._right.currentWidget() is self.panel:
                self._right.setCurrentWidget(self.nobody)

    def _picked(self, stay: str) -> None:
        self._stay = stay
        self._read()
        at = QApplication.focusWidget()
        if self._right.currentWidget() is self.form and not (at is not None and self.form.isAncestorOf(at)):
            self._right.setCurrentWidget(self.panel)  # unless the form came first, and a late answer picks

    def give(self, stay: str = "") -> None:
        """Something is to be given to this guest, or to the one in view."""
        page = None if stay else self._open_page()
        if stay or page is not None:
            self.gesture_wanted.emit(stay or self._stay)

    def _erased(self, sentence: str) -> None:
        self.panel.erasing.hide()
        self.panel.page, self._stay = None, ""
        self._reading.drop()
        self._right.setCurrentWidget(self.nobody)
        self.finder.clear()
        self.finder.focus_field()
        self.said.emit(sentence, "ok")
        self._link.refresh()

    def _open_page(self) -> GuestPage | None:
        """The guest in view; None while another one is being read, or form or import is in front."""
        page, seen = self.panel.page, self._right.currentWidget() is self.panel
        browsing = self._views.currentWidget() is self._browse
        return page if seen and browsing and page is not None and page.stay.id == self._stay else None

    def _is_clear(self) -> bool:
        """Whether it is known who is meant: of what is typed the list is there, and whoever is chosen in it is in view."""
        if self._views.currentWidget() is not self._browse or self._right.currentWidget() is self.form:
            return True
        return not self.finder.behind and (not self._stay or self._open_page() is not None)

    def _acted(self, stay: Stay, sentence: str) -> None:
        self.said.emit(sentence, "ok")
        self._stay = stay.id
        self.finder.choose(stay.id)
        self.finder.focus_field()
        self._link.refresh()

    def _added(self, stay: Stay, sentence: str) -> None:
        self._added_now = stay.id  # the form stays until the new guest can be shown
        self.finder.clear()
        self._acted(stay, sentence)

    def _show_known(self, stay: str) -> None:
        self._close_form()
        self.show_stay(stay)

    def look_for(self) -> None:
        """Go to the field, whatever is in front."""
        self._meant.drop()
        self._views.setCurrentWidget(self._browse)
        self.finder.focus_field()

    def step_back(self) -> bool:
        """Close one thing that is open; says whether there was any."""
        if self._right.currentWidget() is self.form:
            self._close_form()
        elif self.panel.prompt.isVisible() or self.panel.erasing.isVisible():
            self._close_asked()
        elif self.panel.notice.isVisible():
            self.panel.notice.dismiss()
        elif self.finder.field.text():
            self.finder.clear()
            self.finder.focus_field()
        else:
            return False
        return True

    def _close_asked(self) -> None:
        self.panel.prompt.hide()
        self.panel.erasing.hide()
        self.finder.focus_field()

    def _close_form(self) -> None:
        shown = self.panel.page is not None and self.panel.page.stay.id == self._stay
        self._right.setCurrentWidget(self.panel if shown else self.nobody)
        self.finder.focus_field()
