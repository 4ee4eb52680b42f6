"""What can be done to a guest from the panel: moving, leaving, correcting the name, adding. Talks to the ledger by link."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tracker.desk import guests, merging
from tracker.desk.guest_page import GuestPage
from tracker.desk.guests import NewGuest
from tracker.desk.merging import Merged, one_meant
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stay import Stay
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.guests.add_form import AddGuest
from tracker.ui.guests.prompt import Prompt
from tracker.ui.link import Link


class Acts(QObject):
    """Opens the prompts and does what they agree to. `done(Stay, sentence)` after each, `added(Stay, sentence)` for a new guest."""

    done = Signal(object, str)
    added = Signal(object, str)

    def __init__(self, link: Link, prompt: Prompt, form: AddGuest, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._prompt, self._form = link, prompt, form
        self._page: GuestPage | None = None
        self._other: Stay | None = None
        prompt.agreed.connect(self._agreed)
        prompt.edit.textEdited.connect(self._say_taken)
        form.submitted.connect(self._add)

    def ask_move(self, page: GuestPage) -> None:
        """Ask for the new room."""
        self._page = page
        stay = page.stay
        title = self.tr("Another room for {name}") if stay.room else self.tr("A room for {name}")
        hint = self.tr("Now in {room}. Headroom and lines stay with the guest.").format(room=stay.room)
        self._prompt.ask_for(
            "move", title.format(name=stay.guest), self.tr("New room"), "", self.tr("Move"), hint if stay.room else ""
        )

    def ask_leave(self, page: GuestPage) -> None:
        """Ask whether the guest really left."""
        self._page = page
        self._prompt.ask(
            "leave",
            self.tr("Has left: {name}").format(name=page.stay.guest),
            self.tr("A gesture afterwards is still possible; it is marked as after the stay."),
            self.tr("Guest left"),
        )

    def ask_rename(self, page: GuestPage) -> None:
        """Ask for the name as it should have been written."""
        self._page = page
        self._prompt.ask_for(
            "rename", self.tr("The name as it should be written"), self.tr("Name"), page.stay.name or "",
            self.tr("Correct it"), self.tr("Lines keep the name they were posted under."),
        )  # fmt: skip

    def ask_merge(self, page: GuestPage) -> None:
        """Ask which other entry is the same guest; of a caller, which guest that is."""
        self._page = page
        caller = not page.stay.rooms
        title = self.tr("{name} is the guest of") if caller else self.tr("{name} is also")
        hint = self.tr("What was given counts together from then on; each entry keeps its lines, and it can be undone.")
        self._prompt.ask_for(
            "attach" if caller else "merge", title.format(name=page.stay.guest),
            self.tr("Room, name or booking of the stay") if caller else self.tr("Room, name or booking of the other entry"), "",
            self.tr("Attach") if caller else self.tr("Merge"), hint,
        )  # fmt: skip

    def ask_split(self, page: GuestPage, other: Stay) -> None:
        """Ask whether two entries are two guests after all."""
        self._page, self._other = page, other
        self._prompt.ask(
            "split",
            self.tr("{name} is somebody else").format(name=other.guest),
            self.tr("The two count apart again; every line stays with the entry it was posted to."),
            self.tr("Split them"),
        )

    def _join(self, text: str) -> None:
        page, person, now = self._page, self._link.person, self._link.clock()
        if page is None or person is None:
            return
        stay, attach = page.stay.id, self._prompt.what == "attach"

        def work(ledger: Ledger) -> Merged:
            other = one_meant(ledger, text, now)
            if attach:
                return merging.attach(ledger, stay, other.id, person, now)
            return merging.merge(ledger, other.id, stay, person, now)

        def then(merged: Merged) -> None:
            self._prompt.hide()
            house = page.house
            over = "; ".join(
                self.tr("{rep} over by {by} by the merge").format(rep=rep, by=language.money(house, by))
                for rep, by in merged.over
            )
            said = self.tr("Both count as {name} now").format(name=merged.stay.guest)
            self.done.emit(merged.stay, f"{said}; {over}" if over else said)

        self._prompt.busy(True)
        self._link.ask(work, then, self._failed)

    def _split(self) -> None:
        other, person, now = self._other, self._link.person, self._link.clock()
        if other is None or person is None:
            return

        def work(ledger: Ledger) -> Stay:
            merging.split(ledger, other.id, person, now)
            return guests.get(ledger, other.id)

        self._do(work, self.tr("{name} is a guest of its own again."))

    def _agreed(self, text: str) -> None:
        page = self._page
        if page is None:
            return
        stay, now, by = page.stay.id, self._link.clock(), _by(self._link)
        if self._prompt.what == "move":
            self._do(lambda ledger: guests.move(ledger, stay, text, now, by), self.tr("{name} is in {room} now."))
        elif self._prompt.what in ("merge", "attach"):
            self._join(text)
        elif self._prompt.what == "split":
            self._split()
        elif self._prompt.what == "leave":
            self._do(lambda ledger: guests.leave(ledger, stay, now, by), self.tr("{name} has left."))
        else:
            self._do(lambda ledger: guests.rename(ledger, stay, text, now, by), self.tr("The name is {name} now."))

    def _do(self, work: Callable[[Ledger], Stay], said: str) -> None:
        self._prompt.busy(True)

        def then(stay: Stay) -> None:
            self._prompt.hide()
            self.done.emit(stay, said.format(name=stay.guest, room=stay.room))

        self._link.ask(work, then, self._failed)

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._prompt.busy(False)
        if isinstance(problem, Refused):
            self._prompt.field.set_error(language.said(problem.message))

    def _say_taken(self, text: str) -> None:
        """While a room is typed: who has it already."""
        view = self._link.view
        if self._prompt.what != "move" or view is None:
            return
        room = text.strip().upper()
        there = next((row.stay for row in view.caps if row.stay.room == room), None) if room else None
        if there is not None:
            self._prompt.field.set_hint(
                self.tr("{name} has {room}: both will be there.").format(name=there.guest, room=room)
            )
        elif self._page is not None:
            self._prompt.field.set_hint(
                self.tr("Now in {room}.").format(room=self._page.stay.room) if self._page.stay.room else ""
            )

    def _add(self, new: NewGuest) -> None:
        now, by = self._link.clock(), _by(self._link)

        def then(stay: Stay) -> None:
            self._form.clear()
            room = self.tr(" in {room}").format(room=stay.room) if stay.room else ""
            self.added.emit(stay, self.tr("{name} is added{room}.").format(name=stay.guest, room=room))

        def failed(problem: Refused | LedgerFault) -> None:
            self._form.busy(False)
            if isinstance(problem, Refused):
                self._form.show_refused(problem)

        self._link.ask(lambda ledger: guests.add(ledger, new, now, by), then, failed)


def _by(link: Link) -> str | None:
    """The initials of who is at the desk."""
    return link.person.initials if link.person is not None else None
