"""What can be done on the guests page from the keyboard. Knows the page's doings, not its inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tracker.ui.actions import Command
from tracker.ui.guests.words import tr
from tracker.ui.promises.words import tr as promised

if TYPE_CHECKING:
    from tracker.ui.guests.page import GuestsPage


def guests_commands(page: Callable[[], GuestsPage]) -> tuple[Command, ...]:
    """The page's commands; their keys answer while it is in front. `page` gives it once one of them is run."""

    def add() -> None:
        page().add_guest(page().finder.text())

    def of_guest(act: Callable[[GuestsPage], object]) -> Callable[[], None]:
        """With the guest who is typed, also where the ledger has not answered yet."""
        return lambda: page().of_guest(lambda: act(page()))

    return (
        Command("guests.find", tr("Find a guest"), "Ctrl+F", lambda: page().look_for(), None, "guests"),
        Command("guests.gesture", tr("New gesture for this guest"), "Ctrl+N", of_guest(lambda at: at.give()), "post", "guests"),
        Command("guests.time_line", tr("Go to this guest's time line"), "Ctrl+T", of_guest(lambda at: at.panel.go_to_time_line()), None, "guests"),
        Command("guests.add", tr("Add a guest"), "Ctrl+G", add, "guests", "guests"),
        Command("guests.move", tr("Move this guest to another room"), "Ctrl+M", of_guest(lambda at: at.move_guest()), "guests", "guests"),
        Command("guests.leave", tr("This guest has left"), "", of_guest(lambda at: at.leave_guest()), "guests", "guests"),
        Command("guests.rename", tr("Correct this guest's name"), "", of_guest(lambda at: at.rename_guest()), "guests", "guests"),
        Command("guests.merge", tr("This guest is also another entry…"), "", of_guest(lambda at: at.merge_guest()), "guests", "guests"),
        Command("guests.letter", tr("Letter to this guest as PDF…"), "Ctrl+Shift+L", of_guest(lambda at: at.print_letter()), None, "guests"),
        Command("guests.voucher", tr("Voucher for this guest as PDF…"), "Ctrl+Shift+V", of_guest(lambda at: at.print_voucher()), None, "guests"),
        Command("guests.erase", tr("Erase this guest for good…"), "", of_guest(lambda at: at.erase_guest()), "erase", "guests"),
        Command("guests.import", tr("Import the in-house list"), "Ctrl+I", lambda: page().choose_file(), "guests", "guests"),
        Command("guests.promise", promised("Promise this guest something…"), "Ctrl+P", of_guest(lambda at: at.panel.owed.make()), "promise", "guests"),
        Command("guests.promises", promised("Go to this guest's promises"), "Ctrl+Shift+P", of_guest(lambda at: at.panel.owed.go()), None, "guests"),
    )  # fmt: skip
