"""What can be done on the shift page, with its keys; the window binds them, the palette lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.ui.actions import Command
from tracker.ui.shift.words import tr

if TYPE_CHECKING:
    from tracker.ui.shift.page import ShiftPage


def shift_commands(page: ShiftPage) -> tuple[Command, ...]:
    """The commands of the shift page."""
    return (
        Command("shift.close", tr("Close the shift"), "Ctrl+Return", page.close_shift, "shift_close", "shift"),
        Command("shift.open", tr("Open the next shift"), "Ctrl+O", page.open_shift, "shift_open", "shift"),
        Command("shift.export", tr("Export the report as PDF"), "Ctrl+E", page.export, "export", "shift"),
        Command("shift.look", tr("Look at the report"), "Ctrl+R", page.look, "export", "shift"),
        Command("shift.print", tr("Print the report"), "Ctrl+P", page.print_it, "export", "shift"),
        Command("shift.handover", tr("Handover sheet as PDF"), "Ctrl+Shift+H", page.hand_over, "export", "shift"),
        Command("shift.lineup", tr("Morning line-up as PDF"), "Ctrl+Shift+L", page.line_up, "export", "shift"),
        Command("shift.note", tr("Write the handover note"), "Ctrl+H", page.write_note, None, "shift"),
        Command("shift.approve", tr("Approve or decline what waits"), "Ctrl+J", page.acts.resolve_next, None, "shift"),
        Command(
            "shift.promise", tr("Keep or break a promise"), "Ctrl+Shift+P", page.acts.settle_next, "promise", "shift"
        ),
        Command("shift.bill", tr("Enter the bill for an estimate"), "Ctrl+B", page.acts.bill_next, "true_up", "shift"),
        Command("shift.past", tr("Closed shifts and business days"), "Ctrl+Tab", page.turn_over, None, "shift"),
        Command("shift.roll", tr("Roll the business day"), "", page.acts.roll, "day_roll", "shift"),
        Command("shift.find", tr("Filter the closed shifts"), "Ctrl+F", page.find_past, None, "shift"),
    )
