"""How the pages of the desk are built: the only place that knows all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # read when the ledger opens: the window paints before
    from tracker.ui.link import Link
    from tracker.ui.shell.preferences import Preferences


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
