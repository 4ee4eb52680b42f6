"""Who is known from an old log alone is erased over the window, by keys: a name, what goes, a reason and the PIN."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desk.erasing.traces import traces
from tests.rig import Hotel
from tests.ui.bringing.test_files_over_the_window import command
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk.history import bring
from tracker.ui import actions
from tracker.ui.bringing.erase_named import EraseNamedSheet

NAME = "Zoë Nobody-Else"


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Callable[[str], DeskRig]:
    def log(hotel: Hotel) -> None:
        old = tmp_path / "old.csv"
        old.write_text(f"Date,Amount,Guest\n2024-03-05,20.00,{NAME}\n2024-03-06,7.50,Bo Else\n", encoding="utf-8")
        bring(hotel.ledger, old, hotel.people["MM"], lambda: hotel.now, dry_run=False)
        old.unlink()
        hotel.guest("Ada Example", "700")

    def start(who: str) -> DeskRig:
        rig = desk_rig(tmp_path, qtbot, signed_in=who, prepare=log)
        rig.settle()
        return rig

    return start


def sheet(rig: DeskRig) -> EraseNamedSheet:
    return next(s for s in rig.window.findChildren(EraseNamedSheet) if s.isVisible())


def test_a_manager_erases_by_name_with_the_pin_and_no_byte_stays(opened: Callable[[str], DeskRig]) -> None:
    rig = opened("MM")
    command(rig, "erase somebody")
    rig.keys.type("zoe nobody else")
    rig.keys.press("Return")
    rig.settle()
    over = sheet(rig)
    assert "Texts that write the whole name: line" in over.panel.goes.accessibleName()
    assert "The lines with their days, amounts and rooms" in over.panel.stays.accessibleName()
    rig.keys.press("Return")
    rig.keys.type("1001")
    rig.keys.press("Return")
    rig.settle()
    assert over.said.text().startswith("Erased, on record as line ")
    assert over.name.editor.text() == ""  # type: ignore[attr-defined]  # a line edit
    # Nothing is written any more, so no lock is lost by reading the file.
    assert traces(rig.thread.path.parent, [NAME, "Zoë"]) == []
    assert traces(rig.thread.path.parent, ["Bo Else"]) != []
    rig.keys.press("Esc")
    rig.settle()
    assert not over.isVisible()


@pytest.mark.parametrize(("name", "words"), [("Nemo None", "Nobody called"), ("Ada Example", "stands in the register")])
def test_who_cannot_be_erased_so_is_said_at_the_name(opened: Callable[[str], DeskRig], name: str, words: str) -> None:
    rig = opened("MM")
    command(rig, "erase somebody")
    rig.keys.type(name)
    rig.keys.press("Return")
    rig.settle()
    over = sheet(rig)
    assert words in over.name.error()
    assert not over.panel.isVisible()
    rig.keys.type("x")
    assert over.name.error() == ""


@pytest.mark.parametrize("who", ["RR", "LL"])
def test_reps_and_leads_are_not_offered_it(opened: Callable[[str], DeskRig], who: str) -> None:
    rig = opened(who)
    assert "bring.erase_named" not in {c.key for c in actions.offered(rig.window.commands(), rig.window.link.person)}
