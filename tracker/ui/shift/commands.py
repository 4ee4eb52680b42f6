"""What can be done on the shift page, with its keys; the window binds them, the palette lists them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tracker.ui.actions import Command
from tracker.ui.shift.words import tr

if TYPE_CHECKING:
    from tracker.ui.shift.page import ShiftPage


def shift_commands(page: Callable[[], ShiftPage]) -> tuple[Command, ...]:
    """The commands of the shift page, which `page` gives once one of them is run."""
    return (
        Command("shift.close", tr("Close the shift"), "Ctrl+Return", lambda: page().close_shift(), "shift_close", "shift"),
        Command("shift.open", tr("Open the next shift"), "Ctrl+O", lambda: page().open_shift(), "shift_open", "shift"),
        Command("shift.export", tr("Export the report as PDF"), "Ctrl+E", lambda: page().export(), "export", "shift"),
        Command("shift.look", tr("Look at the report"), "Ctrl+R", lambda: page().look(), "export", "shift"),
        Command("shift.print", tr("Print the report"), "Ctrl+P", lambda: page().print_it(), "export", "shift"),
        Command("shift.handover", tr("Handover sheet as PDF"), "Ctrl+Shift+H", lambda: page().hand_over(), "export", "shift"),
        Command("shift.lineup", tr("Morning line-up as PDF"), "Ctrl+Shift+L", lambda: page().line_up(), "export", "shift"),
        Command("shift.note", tr("Write the handover note"), "Ctrl+H", lambda: page().write_note(), None, "shift"),
        Command("shift.approve", tr("Approve or decline what waits"), "Ctrl+J", lambda: page().acts.resolve_next(), None, "shift"),
        Command("shift.promise", tr("Keep or break a promise"), "Ctrl+Shift+P", lambda: page().acts.settle_next(), "promise", "shift"),
        Command("shift.bill", tr("Enter the bill for an estimate"), "Ctrl+B", lambda: page().acts.bill_next(), "true_up", "shift"),
        Command("shift.past", tr("Closed shifts and business days"), "Ctrl+Tab", lambda: page().turn_over(), None, "shift"),
        Command("shift.roll", tr("Roll the business day"), "", lambda: page().acts.roll(), "day_roll", "shift"),
        Command("shift.find", tr("Filter the closed shifts"), "Ctrl+F", lambda: page().find_past(), None, "shift"),
    )  # fmt: skip
