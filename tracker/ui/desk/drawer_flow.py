"""Opening, filling, posting and closing the drawer: the same draft as the quick line's, seen as a form."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tracker.desk import guests
from tracker.desk.guests import NewGuest
from tracker.desk.station import Station
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stay import Stay
from tracker.ui import language
from tracker.ui.desk.drawer.panel import Drawer
from tracker.ui.desk.flow import Flow
from tracker.ui.desk.form import Form, Wrong, draft_of, form_of
from tracker.ui.desk.late import Late
from tracker.ui.desk.line_bar import LineBar
from tracker.ui.desk.merging import merged
from tracker.ui.desk.posting import Attempt, Done, Posting
from tracker.ui.desk.sayings import who
from tracker.ui.link import Link


class DrawerFlow(QObject):
    """`opened(bool)` when the drawer opens or closes."""

    opened = Signal(bool)

    def __init__(
        self, link: Link, late: Late[Drawer], line: LineBar, flow: Flow, posting: Posting, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._link, self._late, self._line, self._flow, self._posting = link, late, line, flow, posting
        self._filled_from = ("", "")
        self._sent = ""
        self._open = False
        link.settled.connect(self._settled)
        late.wired(self._wire)
        posting.posted.connect(self._posted)
        for stopped in (posting.asked, posting.over, posting.failed, posting.lead_failed):
            stopped.connect(self._stopped)
        posting.failed.connect(self._refused)

    @property
    def drawer(self) -> Drawer:
        """The drawer itself."""
        return self._late()

    def _wire(self, drawer: Drawer) -> None:
        drawer.edited.connect(self._edited)
        drawer.post_wanted.connect(self._post)
        drawer.closed.connect(self.close)
        drawer.caller_wanted.connect(self._add_caller)

    def is_open(self) -> bool:
        """Whether the drawer is in view."""
        return self._open

    def set_station(self, station: Station) -> None:
        """What can be picked by the person now at the desk."""
        view = self._link.view
        if view is not None:
            self._late.offer(lambda drawer: drawer.set_catalogue(station.ranked, station.causes, view.house))

    def open(self, kind: str = "") -> None:
        """Open the drawer on what is typed; a second time stands on its first field."""
        view = self._link.view
        if view is None or self._link.person is None:
            return
        if self.is_open():
            self.drawer.focus_first()
            return
        form = self._form()
        if kind:
            form = replace(form, kind=type(form.kind)(kind))
        self._line.close_list()
        self._line.hold(on=True)
        self._filled_from = (self._line.edit.text(), self._line.stay)
        self._open, drawer = True, self.drawer
        self.opened.emit(True)  # what stood there makes room before the drawer takes it
        drawer.open_with(form)

    def close(self) -> None:
        """Back to the line; what stands in the fields is kept with the draft."""
        if not self.is_open():
            return
        self._open = False
        self.drawer.hide()
        self._line.hold(on=False)
        form, view = self.drawer.form, self._link.view
        if view is not None and form == form_of(self._line.understood, view.house):
            self._flow.fill(None)
        self._line.ask_again()
        self.opened.emit(False)

    def reset(self) -> None:
        """Somebody else is at the desk."""
        self._open = False
        if self._late.made is not None:
            self._late.made.hide()
        self._line.hold(on=False)
        self.opened.emit(False)

    def take_guest(self, stay: str) -> None:
        """Put a guest into the open drawer."""
        form = replace(self.drawer.form, stay=stay)
        self.drawer.fill(form)
        self._edited(form)
        self.drawer.focus_first()

    def take_favourite(self, number: int) -> None:
        """Fill the open drawer with a favourite."""
        context, view = self._line.context, self._link.view
        if context is not None and view is not None and 1 <= number <= len(context.favourites):
            form = self.drawer.form.with_preset(context.favourites[number - 1], view.house)
            self.drawer.fill(form)
            self._edited(form)

    def _form(self) -> Form:
        view = self._link.view
        assert view is not None
        kept, u = self._flow.composing.form, self._line.understood
        if kept is None:
            return form_of(u, view.house)
        if (self._line.edit.text(), self._line.stay) == self._filled_from:
            return kept
        return merged(kept, u, view.house)

    def _edited(self, form: Form) -> None:
        self._flow.fill(form)

    def _post(self, form: Form) -> None:
        view = self._link.view
        if view is None:
            return
        if self._link.fault is not None:
            self._link.say(self._flow.off(), "over")
            return
        self._flow.fill(form)
        try:
            draft = draft_of(form, self._flow.composing.uuid, view.house)
        except Wrong as wrong:
            self.drawer.show_wrong(wrong)
            return
        context = self._line.context
        at = context.index.where(form.stay) if context is not None else None
        stay = context.index.stays[at] if context is not None and at is not None else None
        attempt = self._flow.attempt(draft, who(stay.room, stay.name) if stay is not None else "", stay)
        if attempt is not None:
            self.drawer.set_busy(busy=True)
            self._sent = draft.uuid
            self._posting.post(attempt)

    def _posted(self, attempt: Attempt, _done: Done) -> None:
        if self._late.made is not None:
            self._late.made.set_busy(busy=False)
        if attempt.typed.form is not None and self.is_open():
            self.reset()
            self._line.edit.setFocus()

    def _settled(self, uuid: str, seq: int) -> None:
        if seq and uuid == self._sent and self.is_open():  # it was recorded after all
            self.reset()

    def _stopped(self, _attempt: Attempt, _problem: Refused | LedgerFault) -> None:
        if self._late.made is not None:
            self._late.made.set_busy(busy=False)

    def _refused(self, attempt: Attempt, problem: Refused | LedgerFault) -> None:
        """What only the ledger knows of a field is said at the field, too."""
        if not self.is_open() or attempt.draft.uuid != self._sent or not isinstance(problem, Refused):
            return
        if problem.code == "bad_promise":
            self.drawer.show_wrong(Wrong("promise", problem))
        elif problem.code in ("unknown_person", "retired") and attempt.draft.owner:
            self.drawer.show_wrong(Wrong("owner", problem))

    def _add_caller(self, name: str) -> None:
        now, person = self._link.clock(), self._link.person
        by = person.initials if person is not None else None

        def then(stay: Stay) -> None:
            self._link.refresh()
            self.drawer.guest.stay = stay.id
            self.drawer.guest.edit.setText(stay.guest)
            self.drawer.guest.named.emit(stay.id)
            self.drawer.worth.amount.setFocus()

        def failed(problem: Refused | LedgerFault) -> None:
            self.drawer.guest.field.set_error(language.said(problem.message))

        self._link.ask(lambda ledger: guests.add(ledger, NewGuest(name), now, by), then, failed)
