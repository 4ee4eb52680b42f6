"""How the pages of the desk are built and what they offer: the only place that knows all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # read when the ledger opens: the window paints before
    from tracker.ui.actions import Command
    from tracker.ui.desk.page import DeskPage
    from tracker.ui.guests.page import GuestsPage
    from tracker.ui.insights.page import InsightsPage
    from tracker.ui.link import Link
    from tracker.ui.settings.page import SettingsPage
    from tracker.ui.shell.preferences import Preferences
    from tracker.ui.shift.page import ShiftPage


def makers(link: Link, preferences: Preferences) -> dict[str, Callable[[], QWidget]]:
    """How each page is built, by its name."""

    # Imported when built: a page costs a part of the start that the lock screen does not need.
    def desk() -> QWidget:
        from tracker.ui.desk.page import DeskPage

        return DeskPage(link)

    def guests() -> QWidget:
        from tracker.ui.guests.page import GuestsPage

        page = GuestsPage(link)
        page.gesture_wanted.connect(link.gesture_for)
        return page

    def shift() -> QWidget:
        from tracker.ui.shift.page import ShiftPage

        return ShiftPage(link)

    def insights() -> QWidget:
        from tracker.ui.insights.page import InsightsPage

        return InsightsPage(link)

    def settings() -> QWidget:
        from tracker.ui.settings.page import SettingsPage

        return SettingsPage(link, preferences)

    return {"desk": desk, "guests": guests, "shift": shift, "insights": insights, "settings": settings}


def offers(name: str, page: Callable[[], object]) -> tuple[Command, ...]:
    """What the page of this name offers, built or not: `page` gives it once a command is run."""
    if name == "desk":
        from tracker.ui.desk.commands import desk_commands

        return desk_commands(cast("Callable[[], DeskPage]", page))
    if name == "guests":
        from tracker.ui.guests.commands import guests_commands

        return guests_commands(cast("Callable[[], GuestsPage]", page))
    if name == "shift":
        from tracker.ui.shift.commands import shift_commands

        return shift_commands(cast("Callable[[], ShiftPage]", page))
    if name == "insights":
        from tracker.ui.insights.commands import insights_commands

        return insights_commands(cast("Callable[[], InsightsPage]", page))
    from tracker.ui.settings.commands import settings_commands

    return settings_commands(cast("Callable[[], SettingsPage]", page))
