"""What can be opened in the settings, by section, and by whom; the window lists it. Knows the page's doings, not its inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tracker.ui.actions import Command

if TYPE_CHECKING:
    from tracker.domain.people import Action
    from tracker.ui.settings.page import SettingsPage


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("SettingsPage", text)


def sections() -> dict[str, tuple[str, Action | None]]:
    """Every section in its order: what it is called, and the action of the role table that it needs."""
    return {
        "people": (tr("People"), "people"),
        "caps": (tr("Caps"), "policy"),
        "hotel": (tr("Hotel"), "settings"),
        "desks": (tr("Other desks"), "settings"),
        "backups": (tr("Backups"), "backup"),
        "retention": (tr("Retention"), "erase"),
        "pin": (tr("Your PIN"), None),
        "look": (tr("Look"), None),
        "computer": (tr("Computer"), None),
    }


def settings_commands(page: Callable[[], SettingsPage]) -> tuple[Command, ...]:
    """The commands of the settings page, which `page` gives once one of them is run."""

    def opener(key: str) -> Callable[[], None]:
        return lambda: page().open_section(key)

    opening = tuple(
        Command(f"settings.{key}", tr("Settings: {name}").format(name=name), "", opener(key), needs, "settings")
        for key, (name, needs) in sections().items()
    )
    card = Command(
        "settings.policy_card", tr("Policy card as PDF…"), "", lambda: page().print_card(), "policy", "settings"
    )
    return (*opening, card)
