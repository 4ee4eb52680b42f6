"""What can be done on the desk, with its keys; the window binds them, the palette lists them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tracker.domain.gesture import Kind
from tracker.ui import language
from tracker.ui.actions import Command
from tracker.ui.desk.caps_list import TURN
from tracker.ui.desk.favourites import MOST
from tracker.ui.desk.words import say
from tracker.ui.promises.words import tr as promised

if TYPE_CHECKING:
    from tracker.ui.desk.page import DeskPage


def desk_commands(page: Callable[[], DeskPage]) -> tuple[Command, ...]:
    """The commands of the desk page, which `page` gives once one of them is run."""

    def find() -> None:
        page().recent.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page().recent.filter.selectAll()

    def reverse() -> None:
        seq = page().recent.table.current_seq()
        if seq:
            page().recent.reverse_wanted.emit(seq)
        else:
            page().said.emit(say("Choose a gesture among the recent lines first"), "info")

    own = (
        Command("desk.new", say("New gesture…"), "Ctrl+N", lambda: page().new_gesture(), "post", "desk"),
        Command("desk.many", say("One thing, many rooms…"), "Ctrl+Shift+N", lambda: page().many_rooms(), "post", "desk"),
        Command("desk.undo", say("Take my last line back"), "Ctrl+Z", lambda: page().asking.undo(), "reverse_own", "desk"),
        Command("desk.reverse", say("Take the selected line back (Delete)"), "", reverse, "reverse_own", "desk"),
        Command("desk.waiting", say("Go to what waits for approval"), "Ctrl+Shift+A", lambda: page().go_to_waiting(), "approve", "desk"),
        Command("desk.filter", say("Filter the recent gestures"), "Ctrl+F", find, None, "desk"),
        Command("desk.swap", say("Caps today"), TURN, lambda: page().body.turn(), None, "desk"),
        Command("desk.line", say("Go to the quick line"), "", lambda: page().focus_line(), None, "desk"),
    )  # fmt: skip
    favourites = tuple(
        Command(
            f"desk.favourite.{n}", say("Favourite {n}").format(n=n), f"Ctrl+{n}",
            lambda n=n: page().picking.take_favourite(n), "post", "desk",  # type: ignore[misc]  # a default in a lambda
        )
        for n in range(1, MOST + 1)
    )  # fmt: skip
    return own + _of_kinds(page) + favourites + _of_promises(page)


def _of_kinds(page: Callable[[], DeskPage]) -> tuple[Command, ...]:
    return tuple(
        Command(
            f"desk.new.{kind.value}", say("New {kind}…").format(kind=language.said(kind.spoken)), "",
            lambda k=kind.value: page().new_gesture(k), "post", "desk",  # type: ignore[misc]  # a default in a lambda
        )
        for kind in Kind
    )  # fmt: skip


def _of_promises(page: Callable[[], DeskPage]) -> tuple[Command, ...]:
    return (
        Command("desk.promises", promised("Go to what is owed"), "Ctrl+Shift+P", lambda: page().owed.go(), None, "desk"),
        Command("desk.settle", promised("Keep or break the next promise"), "", lambda: page().owed.settle_next(), "promise", "desk"),
        Command("desk.promise", promised("New promise…"), "Ctrl+P", lambda: page().owed.make(), "promise", "desk"),
        Command("desk.landed", promised("How did the selected line land… (D, F, U)"), "", lambda: page().owed.ask_selected(), "outcome", "desk"),
    )  # fmt: skip
