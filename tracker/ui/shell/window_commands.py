"""The commands that belong to the window itself: pages, lock, palette, text size. Knows no page's inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tracker.ui.actions import Command
from tracker.ui.bringing.commands import bringing_commands

if TYPE_CHECKING:
    from tracker.ui.main_window import MainWindow


def window_commands(window: MainWindow) -> tuple[Command, ...]:
    """What can be done everywhere once somebody has signed in."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("window", words)

    def show(page: str) -> None:
        window.pages.show_page(page)

    def open_about() -> None:
        from tracker.ui.help.about import About

        (window.findChild(About) or About(window)).show_all()

    def explain() -> None:
        from tracker.ui.help.f1 import explain_or_go_on

        explain_or_go_on(window)

    def open_guide() -> None:
        from tracker.ui.help.f1 import open_guide

        open_guide(window)

    def export_guide() -> None:
        from tracker.ui.help.f1 import open_guide

        open_guide(window, on_paper=True)

    def start_verifying() -> None:
        from tracker.ui.shell.soundness import sounded  # the window is there before

        sounded(window).start_whole()

    def stop_verifying() -> None:
        from tracker.ui.shell.soundness import sounded

        sounded(window).stop()

    def update() -> None:
        from tracker.ui.update.sheet import update_sheet

        update_sheet(window, window.link).open()

    stick = Command("window.update", tr("Update from a stick…"), "", update, "update")
    look = window.preferences
    practice = (
        window.practising()
        if window.practising
        else (
            Command(
                "window.practice",
                tr("Practice"),
                "F6",
                window.practice_wanted.emit,
                hint=tr("A hotel that is not real"),
            ),
        )
    )
    return (
        Command("window.explain", tr("What this field means, then the desk"), "F1", explain),
        Command("page.desk", tr("Desk"), "", lambda: show("desk")),
        Command("page.guests", tr("Guests"), "F2", lambda: show("guests")),
        Command("page.shift", tr("Shift"), "F3", lambda: show("shift")),
        Command("page.insights", tr("Insights"), "F4", lambda: show("insights")),
        Command("page.settings", tr("Settings"), "F10", lambda: show("settings")),
        Command("window.palette", tr("Every command"), "Ctrl+K", window.open_palette),
        Command("window.keys", tr("Keyboard shortcuts"), "Ctrl+F1", window.open_keys),
        Command("window.guide", tr("Guide"), "", open_guide, hint=tr("How to use Latitude, by role")),
        Command("window.guide_pdf", tr("Guide as PDF…"), "", export_guide),
        Command("window.changes", tr("What changed"), "", lambda: window.news().show_latest()),
        Command("window.about", tr("About Latitude"), "", open_about, hint=tr("Version and licences")),
        Command("window.verify", tr("Verify the ledger now"), "", start_verifying),
        Command("window.verify_stop", tr("Stop verifying"), "", stop_verifying),
        Command("window.lock", tr("Lock the desk"), "Ctrl+L", window.lock),
        Command("window.larger", tr("Larger text"), "Ctrl++", lambda: look.step_scale(1)),
        Command("window.smaller", tr("Smaller text"), "Ctrl+-", lambda: look.step_scale(-1)),
        Command("window.normal", tr("Text at 100 %"), "Ctrl+0", lambda: look.step_scale(0)),
        Command("window.full", tr("Full screen"), "F11", window.toggle_full_screen),
        *bringing_commands(window),
        *(() if window.practising else (stick,)),
        *practice,
    )
