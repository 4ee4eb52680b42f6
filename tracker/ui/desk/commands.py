"""What can be done on the desk, with its keys; the window binds them, the palette lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tracker.domain.gesture import Kind
from tracker.ui import language
from tracker.ui.actions import Command
from tracker.ui.desk.caps_list import TURN
from tracker.ui.desk.favourites import MOST
from tracker.ui.desk.words import say

if TYPE_CHECKING:
    from tracker.ui.desk.page import DeskPage


def desk_commands(page: DeskPage) -> tuple[Command, ...]:
    """The commands of the desk page."""

    def find() -> None:
        page.recent.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.recent.filter.selectAll()

    def reverse() -> None:
        seq = page.recent.table.current_seq()
        if seq:
            page.recent.reverse_wanted.emit(seq)
        else:
            page.said.emit(say("Choose a gesture among the recent lines first"), "info")

    kinds = tuple(
        Command(
            f"desk.new.{kind.value}", say("New {kind}…").format(kind=language.said(kind.spoken)), "",
            lambda k=kind.value: page.new_gesture(k), "post", "desk",  # type: ignore[misc]  # a default in a lambda
        )
        for kind in Kind
    )  # fmt: skip
    own = (
        Command("desk.new", say("New gesture…"), "Ctrl+N", page.new_gesture, "post", "desk"),
        Command("desk.many", say("One thing, many rooms…"), "Ctrl+Shift+N", page.many_rooms, "post", "desk"),
        Command("desk.undo", say("Take my last line back"), "Ctrl+Z", page.asking.undo, "reverse_own", "desk"),
        Command("desk.reverse", say("Take the selected line back (Delete)"), "", reverse, "reverse_own", "desk"),
        Command(
            "desk.waiting", say("Go to what waits for approval"), "Ctrl+Shift+A", page.go_to_waiting, "approve", "desk"
        ),
        Command("desk.filter", say("Filter the recent gestures"), "Ctrl+F", find, None, "desk"),
        Command("desk.swap", say("Caps today"), TURN, page.body.turn, None, "desk"),
        Command("desk.line", say("Go to the quick line"), "", page.focus_line, None, "desk"),
    )
    favourites = tuple(
        Command(
            f"desk.favourite.{n}", say("Favourite {n}").format(n=n), f"Ctrl+{n}",
            lambda n=n: page.picking.take_favourite(n), "post", "desk",  # type: ignore[misc]  # a default in a lambda
        )
        for n in range(1, MOST + 1)
    )  # fmt: skip
    return own + kinds + favourites
