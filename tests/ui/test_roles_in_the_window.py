"""The window hides what the table of roles forbids: every command of every page, in the palette and at the keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, build_pages, desk_rig
from tracker.desk.access import LOWEST, allowed
from tracker.domain.people import Role
from tracker.ui.guests.page import GuestsPage
from tracker.ui.palette import Palette

WHO = {"RR": Role.REP, "LL": Role.LEAD, "MM": Role.MANAGER}


def shown(rig: DeskRig) -> set[str]:
    """What the palette offers, on whatever page it is opened."""
    rig.keys.press("Ctrl+K")
    palette = rig.window.findChild(Palette)
    assert palette is not None
    keys = {c.key for c in palette.offered()}
    rig.keys.press("Esc")
    return keys


@pytest.mark.parametrize("who", WHO)
def test_the_palette_and_the_keys_offer_what_the_table_allows_and_nothing_else(
    tmp_path: Path, qtbot: QtBot, who: str
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in=who)
    build_pages(rig.window)
    every = {c.key: c for c in rig.window.commands()}
    assert len(every) > 20
    able = {key for key, c in every.items() if c.needs is None or allowed(WHO[who], c.needs)}
    assert shown(rig) == able
    for page in ("F1", "F2", "F3", "F4", "F10"):
        rig.keys.press(page)
        rig.settle()
        assert {c.key for c in rig.window.live_keys().values()} <= able


@pytest.mark.parametrize(("who", "merges", "erases"), [("RR", False, False), ("LL", True, False), ("MM", True, True)])
def test_a_page_that_is_built_after_signing_in_offers_what_the_role_may(
    tmp_path: Path, qtbot: QtBot, who: str, *, merges: bool, erases: bool
) -> None:
    """Whoever is quick is there before the pages are built behind the desk."""
    rig = desk_rig(tmp_path, qtbot, signed_in=who)
    rig.keys.press("F2")
    rig.settle()
    rig.keys.type("412")
    rig.settle()
    page = rig.window.pages.page("guests")
    assert isinstance(page, GuestsPage)
    assert (page.panel.merge_button.isVisible(), page.panel.erase_button.isVisible()) == (merges, erases)


def test_every_command_that_writes_names_what_it_needs(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    build_pages(rig.window)
    free = {c.key for c in rig.window.commands() if c.needs is None}
    turns = ("page.", "window.", "desk.", "guests.", "shift.", "insights.", "settings.", "bring.")
    assert all(key.startswith(turns) for key in free)
    writes = ("close", "open", "export", "roll", "bill", "people", "caps", "retire", "restore", "erase")
    assert not [key for key in free if key.split(".")[1] in writes]
    assert {c.needs for c in rig.window.commands() if c.needs} <= set(LOWEST)
