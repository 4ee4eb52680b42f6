"""The command palette: finds by a few letters, shows keys, runs on the right page, offers what the role allows."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, desk_rig
from tracker.ui import fuzzy
from tracker.ui.guests.page import GuestsPage
from tracker.ui.palette import Palette

pytestmark = pytest.mark.by_lot("the palette", 6)


def opened(rig: DeskRig) -> Palette:
    rig.keys.press("Ctrl+K")
    palette = rig.window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    return palette


def labels(palette: Palette) -> list[str]:
    found = []
    for row in range(palette.rows.rowCount()):
        command = palette.rows.command(row)
        assert command is not None
        found.append(command.label)
    return found


def test_a_few_letters_and_enter_run_a_command(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    palette = opened(rig)
    rig.keys.type("set lo")
    assert labels(palette)[0] == "Settings: Look"
    rig.keys.press("Return")
    rig.settle()
    assert not palette.isVisible()
    assert rig.window.pages.current() == "settings"
    page = rig.window.pages.page("settings")
    assert page.current() == "look"  # type: ignore[attr-defined]


def test_the_commands_of_the_page_in_front_come_first(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.keys.press("F10")
    assert labels(opened(rig))[0].startswith("Settings:")


def test_a_command_is_known_before_its_page_is_built_and_builds_it_when_it_is_taken(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """A page takes a tenth of a second: whoever presses Ctrl+K waits for none."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    palette = opened(rig)
    assert rig.window.pages.count() == 1
    assert {c.page for c in palette.offered()} == {"", *rig.window.pages.names()}
    rig.keys.type("add a guest")
    assert labels(palette)[0] == "Add a guest"
    rig.keys.press("Return")
    rig.settle()
    assert rig.window.pages.count() == 2
    assert rig.window.pages.current() == "guests"
    page = rig.window.pages.page("guests")
    assert isinstance(page, GuestsPage)
    assert page.form.isVisible()
    rig.keys.press("Ctrl+F1")
    rig.settle()
    assert rig.window.pages.count() == 2, "nor does who asks for the keys"


def test_arrows_choose_while_the_line_keeps_the_focus(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    palette = opened(rig)
    rig.keys.press("Down", "Down")
    assert palette.list.currentIndex().row() == 2
    rig.keys.type("lock")
    assert palette.line.text() == "lock"
    assert labels(palette)[0] == "Lock the desk"
    rig.keys.press("Return")
    rig.settle()
    assert rig.link.person is None


def test_a_rep_is_not_offered_what_a_manager_does(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    assert "Settings: Caps" not in labels(opened(rig))
    rig.keys.press("Esc", "Ctrl+L")
    rig.unlock("MM")
    assert "Settings: Caps" in labels(opened(rig))


def test_what_is_called_exactly_so_comes_before_longer_names() -> None:
    things = (("Guide as PDF…", ""), ("Guide", "How to use Latitude, by role"))
    words = [(name, fuzzy.folded(name, more)) for name, more in things]
    assert fuzzy.best("guide", words)[0] == "Guide"
    assert fuzzy.best("guide as", words)[0] == "Guide as PDF…"


def test_nothing_that_fits_is_said_and_enter_does_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    palette = opened(rig)
    rig.keys.type("qqqq")
    assert labels(palette) == []
    assert palette.empty.isVisible()
    rig.keys.press("Return")
    assert palette.isVisible()


@pytest.mark.parametrize(
    ("typed", "best"),
    [("lock", "Lock the desk"), ("lkd", "Lock the desk"), ("cmd", "Every command"), ("larger", "Larger text"), ("", "Desk")],
)  # fmt: skip
def test_letters_in_order_find_words(typed: str, best: str) -> None:
    words = ["Desk", "Every command", "Lock the desk", "Smaller text", "Larger text", "Keyboard shortcuts"]
    assert fuzzy.best(typed, [(name, fuzzy.folded(name)) for name in words])[0] == best


def test_letters_that_are_not_there_fit_nothing() -> None:
    assert fuzzy.fit("xyz", "Lock the desk") is None
    assert fuzzy.fit("kcol", "Lock the desk") is None, "their order counts"
    better, worse = fuzzy.fit("lock", "Lock the desk"), fuzzy.fit("lock", "Unlock")
    assert better is not None
    assert worse is not None
    assert better > worse, "the start of a word counts more"
