"""What can be asked of the guest in view, for who may: another room, left, the name, who else it is, erasing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tracker.desk.access import allowed
from tracker.desk.guest_page import GuestPage
from tracker.domain.stay import Stay
from tracker.ui.guests.acts import Acts
from tracker.ui.guests.drop_zone import TakesFile
from tracker.ui.guests.erasing.flow import Erasing
from tracker.ui.guests.panel import GuestPanel
from tracker.ui.guests.papers import GuestPapers
from tracker.ui.link import Link


class AsksOfGuest(TakesFile):
    """A page with a guest in view. Each question opens in the panel, and only when it makes sense."""

    acts: Acts
    erasing: Erasing
    panel: GuestPanel
    papers: GuestPapers
    _link: Link
    _asked: Mapping[str, str] = MappingProxyType({})
    """A question that was open when the page was built anew."""

    def _open_page(self) -> GuestPage | None:
        """The guest in view, or None."""
        raise NotImplementedError

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

    def asked(self) -> dict[str, str]:
        """The question that is open, of whom, and what is typed in answer."""
        prompt, page = self.panel.prompt, self.panel.page
        if prompt.isHidden() or page is None:
            return {}
        return {"asked": prompt.what, "of": page.stay.id, "answer": prompt.edit.text()}

    def ask_again(self) -> None:
        """Open a question again once its guest is in view."""
        page, asked = self._open_page(), self._asked
        if page is None or asked.get("of") != page.stay.id:
            return
        self._asked = {}
        asks = {"move": self.move_guest, "rename": self.rename_guest, "leave": self.leave_guest, "merge": self.merge_guest, "attach": self.merge_guest}  # fmt: skip
        ask = asks.get(asked["asked"])
        if ask is not None:
            ask()
            self.panel.prompt.edit.setText(asked["answer"])

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
