"""What can be done on the guests page from the keyboard. Knows the page's doings, not its inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.ui.actions import Command
from tracker.ui.guests.words import tr

if TYPE_CHECKING:
    from tracker.ui.guests.page import GuestsPage


def guests_commands(page: GuestsPage) -> tuple[Command, ...]:
    """The page's commands; their keys answer while it is in front."""

    def add() -> None:
        page.add_guest(page.finder.text())

    def give() -> None:
        page.give()

    return (
        Command("guests.find", tr("Find a guest"), "Ctrl+F", page.look_for, None, "guests"),
        Command("guests.gesture", tr("New gesture for this guest"), "Ctrl+N", give, "post", "guests"),
        Command(
            "guests.time_line", tr("Go to this guest's time line"), "Ctrl+T", page.panel.go_to_time_line, None, "guests"
        ),
        Command("guests.add", tr("Add a guest"), "Ctrl+G", add, "guests", "guests"),
        Command("guests.move", tr("Move this guest to another room"), "Ctrl+M", page.move_guest, "guests", "guests"),
        Command("guests.leave", tr("This guest has left"), "", page.leave_guest, "guests", "guests"),
        Command("guests.rename", tr("Correct this guest's name"), "", page.rename_guest, "guests", "guests"),
        Command("guests.merge", tr("This guest is also another entry…"), "", page.merge_guest, "guests", "guests"),
        Command("guests.letter", tr("Letter to this guest as PDF…"), "Ctrl+Shift+L", page.print_letter, None, "guests"),
        Command(
            "guests.voucher", tr("Voucher for this guest as PDF…"), "Ctrl+Shift+V", page.print_voucher, None, "guests"
        ),
        Command("guests.erase", tr("Erase this guest for good…"), "", page.erase_guest, "erase", "guests"),
        Command("guests.import", tr("Import the in-house list"), "Ctrl+I", page.choose_file, "guests", "guests"),
    )
