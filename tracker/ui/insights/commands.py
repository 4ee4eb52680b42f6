"""What can be done on the insights page, with its keys; the window binds them, the palette lists them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tracker.ui.actions import Command
from tracker.ui.insights.words import tr

if TYPE_CHECKING:
    from tracker.ui.insights.page import InsightsPage


def insights_commands(page: Callable[[], InsightsPage]) -> tuple[Command, ...]:
    """The commands of the insights page, which `page` gives once one of them is run."""

    def choose(days: int) -> Callable[[], None]:
        return lambda: page().choose_days(days)

    ranges = (
        (7, tr("The last 7 days")),
        (30, tr("The last 30 days")),
        (90, tr("The last 90 days")),
        (365, tr("The last year")),
    )
    return (
        *(
            Command(f"insights.days-{days}", words, f"Ctrl+{at}", choose(days), None, "insights")
            for at, (days, words) in enumerate(ranges, 1)
        ),
        Command("insights.next", tr("Next part of the insights"), "Ctrl+Tab", lambda: page().turn(1), None, "insights"),
        Command("insights.previous", tr("Part of the insights before"), "Ctrl+Shift+Tab", lambda: page().turn(-1), None, "insights"),
        Command("insights.what-if", tr("Try another cap on the last days"), "", lambda: page().what_if(), "insights", "insights"),
        Command("insights.lens", tr("Patterns that ask a question"), "", lambda: page().lens(), None, "insights"),
        Command("insights.pdf", tr("Export the insights as PDF"), "Ctrl+E", lambda: page().export_pdf(), "export", "insights"),
        Command("insights.csv", tr("Export the insights as CSV"), "Ctrl+Shift+E", lambda: page().export_csv(), "export", "insights"),
    )  # fmt: skip
