"""What can be done with somebody's file from anywhere in the window. Each screen is built when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tracker.ui.actions import Command

if TYPE_CHECKING:
    from tracker.ui.main_window import MainWindow


def bringing_commands(window: MainWindow) -> tuple[Command, ...]:
    """Bills, an old log, a document to check."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("bringing", words)

    def bills() -> None:
        from tracker.ui.bringing.over import bring_bills

        bring_bills(window, window.link).choose()

    def log() -> None:
        from tracker.ui.bringing.over import bring_log

        bring_log(window, window.link).choose()

    def posting() -> None:
        from tracker.ui.bringing.over import posting

        posting(window, window.link).look()

    def export() -> None:
        from tracker.ui.bringing.over import journal_export

        journal_export(window, window.link).open()

    def erase_named() -> None:
        from tracker.ui.bringing.over import erase_named as sheet

        sheet(window, window.link).open()

    return (
        Command("bring.bills", tr("Bring in a carrier's bills…"), "Ctrl+Shift+B", bills, "true_up"),
        Command("bring.log", tr("Bring in an old log…"), "", log, "settings"),
        Command("bring.erase_named", tr("Erase somebody known from an old log…"), "", erase_named, "erase"),
        Command("bring.posting", tr("Posting list for the property system"), "Ctrl+Shift+F", posting, "mark_posted"),
        Command("bring.export", tr("Export the journal…"), "", export, "export"),
        Command("bring.document", tr("Check a document…"), "", lambda: window.workplace.checking.choose()),
    )
