"""What can be done from the keyboard: one list of commands for shortcuts, the palette and the shortcuts sheet.

Knows no page; pages hand in their commands, the main window assembles them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tracker.desk.access import allowed
from tracker.domain.people import Action, Person


@dataclass(frozen=True)
class Command:
    """One thing a person can do. `shortcut` is a key sequence ("Ctrl+N") or empty; `needs` the action of the role table.

    `page` names the page that must be in front ("" for everywhere); the palette brings that page up first.
    """

    key: str
    label: str
    shortcut: str
    run: Callable[[], None]
    needs: Action | None = None
    page: str = ""
    hint: str = ""


def conflicts(commands: Iterable[Command]) -> list[str]:
    """Shortcuts that two commands would claim at the same time, however they write them; empty in a sound program."""
    seen: dict[frozenset[str], list[Command]] = {}
    for command in commands:
        if command.shortcut:
            seen.setdefault(frozenset(command.shortcut.casefold().split("+")), []).append(command)
    found = []
    for claimed in seen.values():
        pages = [c.page for c in claimed]
        if len(claimed) > 1 and ("" in pages or len(set(pages)) < len(pages)):
            found.append(f"{claimed[0].shortcut}: {', '.join(c.label for c in claimed)}")
    return found


def offered(commands: Iterable[Command], person: Person | None) -> list[Command]:
    """The commands this person may use: the window hides what the role table forbids."""
    return [c for c in commands if c.needs is None or (person is not None and allowed(person.role, c.needs))]
