"""What can be asked of the guest in view, for who may: another room, left, the name, who else it is, erasing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QStackedLayout, QWidget

from tracker.desk.access import allowed
from tracker.desk.guest_page import GuestPage
from tracker.domain.stay import Stay
from tracker.ui.guests.acts import Acts
from tracker.ui.guests.add_form import AddGuest
from tracker.ui.guests.drop_zone import TakesFile
from tracker.ui.guests.erasing.flow import Erasing
from tracker.ui.guests.erasing.panel import ErasePanel
from tracker.ui.guests.finder import Finder
from tracker.ui.guests.house_list.panel import ImportPanel, LeftFile
from tracker.ui.guests.meant import Meant
from tracker.ui.guests.panel import GuestPanel
from tracker.ui.guests.papers import GuestPapers
from tracker.ui.guests.prompt import Prompt
from tracker.ui.link import Link
from tracker.ui.shell.asked_again import About, Again, AsksInPlace, Open


class AsksOfGuest(TakesFile, AsksInPlace):
    """A page with a guest in view. Each question opens in the panel, and only when it makes sense."""

    finder: Finder
    acts: Acts
    erasing: Erasing
    panel: GuestPanel
    form: AddGuest
    papers: GuestPapers
    bring: ImportPanel
    folder: str
    _link: Link
    _stay: str
    _meant: Meant
    _views: QStackedLayout
    _browse: QWidget
    _about = ""
    """The guest whom what was put by is about."""

    def _open_page(self) -> GuestPage | None:
        """The guest in view, or None."""
        raise NotImplementedError

    def of_guest(self, act: Callable[[], object]) -> None:
        """Do this with the guest who is typed: once they are in view, where the ledger has not answered yet."""
        self._meant.do(act)
        if self._meant.waits:
            self.finder.once_found(self._meant.look)

    def move_guest(self) -> None:
        """Ask for another room for the guest in view."""
        page = self._open_page()
        if page is not None and page.stay.left_at is None:
            self.acts.ask_move(page)

    def leave_guest(self) -> None:
        """Ask whether the guest in view has left."""
        page = self._open_page()
        if page is not None and page.stay.left_at is None:
            self.acts.ask_leave(page)

    def rename_guest(self) -> None:
        """Ask for the right name of the guest in view."""
        page = self._open_page()
        if page is not None and page.stay.name is not None:
            self.acts.ask_rename(page)

    def merge_guest(self) -> None:
        """Ask who else this guest is: for who may merge, or of a caller."""
        page, person = self._open_page(), self._link.person
        if page is not None and person is not None and (not page.stay.rooms or allowed(person.role, "merge")):
            self.acts.ask_merge(page)

    def split_guest(self, other: Stay) -> None:
        """Ask whether what was merged is somebody else after all."""
        page = self._open_page()
        if page is not None:
            self.acts.ask_split(page, other)

    def erase_guest(self) -> None:
        """Ask what erasing the guest in view would take; for who may."""
        page, person = self._open_page(), self._link.person
        if page is not None and person is not None and allowed(person.role, "erase"):
            self.panel.prompt.hide()
            self.erasing.ask(page.stay)

    def show_stay(self, stay: str) -> None:
        """Show this guest."""
        raise NotImplementedError

    def open_file(self, path: Path) -> None:
        """Look at a list before it is imported."""
        if self.brings_for_another():
            return
        self.folder = str(path.parent)
        self._views.setCurrentWidget(self.bring)
        self.bring.start(path)
        self.bring.focus_first()

    def show_list(self, left: LeftFile | None) -> None:
        """Look at a list again that was left half brought in, or at none: it is nobody else's."""
        self._views.setCurrentWidget(self._browse if left is None else self.bring)
        if left is not None:
            same = self.bring.job is not None and self.bring.job.path == left.path
            self.bring.say_again() if same else self.bring.take_up(left)

    def brings_for_another(self) -> bool:
        """Whether somebody else's list is being brought in, and say so."""
        job, person = self.bring.job, self._link.person
        taken = job is not None and job.running and person is not None and job.whose != person.initials
        if taken:
            self._link.say(self.tr("A list is being brought in: try again in a moment"), "info")
        return taken

    def again(self) -> Again:
        """Who asks what: also what the panel's own questions are."""
        again = self.panel.owed.questions.again
        again.by(Prompt, self._ask)
        again.by(ErasePanel, lambda _stay: self.erase_guest())
        return again

    def asked(self) -> tuple[Open, ...]:
        """The questions that are open about the guest in view."""
        prompt, erasing = self.panel.prompt, self.panel.erasing
        found = [] if prompt.isHidden() else [Open.of(prompt, self._prompted())]
        found += [] if erasing.isHidden() else [Open.of(erasing, (self._stay,))]
        return (*found, *self.panel.owed.questions.asked())

    def typed(self, *, pins: bool) -> dict[str, object]:
        """A guest half added, a list half brought in, who is in view, and what is asked about whom."""
        view = {".of": self._stay, ".about": self._about if self._kept else self._stay, "list": self.bring.left()}
        asked = super().typed(pins=pins)
        return self.form.typed() | {name: value for name, value in view.items() if value} | asked

    def retype(self, typed: Mapping[str, object]) -> None:
        """Put it back, and show the guest; what is asked waits until that one is in view."""
        super().retype(typed)
        self.finder.stands()
        self.form.clear()
        self.form.retype({name: str(text) for name, text in typed.items() if name in self.form.edits})
        self._about = str(typed.get(".about", ""))
        self.show_stay(str(typed.get(".of", "")))
        left = typed.get("list")
        self.show_list(left if isinstance(left, LeftFile) else None)

    def ask_again(self) -> None:
        """A guest is in view: ask what was asked about this one."""
        if self._about == self._stay:
            super().ask_again()

    def never_shown(self) -> None:
        """The guest is there no more, and nothing is asked of nobody."""
        self.panel.prompt.hide()
        self.panel.erasing.hide()
        super().never_shown()

    def in_place(self, panel: QWidget) -> None:
        """A question of the panel's own is to be seen."""
        self.panel.owed.questions.again.came(panel, self._prompted() if isinstance(panel, Prompt) else (self._stay,))

    def _prompted(self) -> About:
        what = self.panel.prompt.what
        return (what, self._stay, self.papers.of_line()) if what == "language" else (what, self._stay)

    def _ask(self, what: str, _stay: str, line: int = 0) -> None:
        if what == "language":
            self.papers.voucher(line) if line else self.print_letter()
        asks = {"move": self.move_guest, "rename": self.rename_guest, "leave": self.leave_guest, "merge": self.merge_guest, "attach": self.merge_guest}  # fmt: skip
        if what in asks:
            asks[what]()

    def print_letter(self) -> None:
        """Export the letter to the guest in view."""
        page = self._open_page()
        if page is not None and page.stay.name is not None:
            self.papers.letter(page)

    def print_voucher(self) -> None:
        """Export the voucher for the gesture chosen on the time line, else for the newest that has one."""
        page = self._open_page()
        if page is not None and page.stay.name is not None:
            self.papers.voucher_of(page, self.panel.time_line.current_key())
