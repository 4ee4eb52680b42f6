"""What erases goes on behind an idle lock: who began it is told how it ended, nobody else sees whom it was about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desk.erasing.traces import traces
from tests.rig import PINS, Hotel
from tests.ui.half_typed import NAMED, act, gone, kept, press, standing, with_a_log
from tests.ui.rig import DeskRig, desk_rig
from tests.ui.test_stopping import Gate, backups_of, checked, retention_of, until
from tracker.desk import people
from tracker.desk.erasing import erasure, of_logs, retention
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.ledger.keep import swap
from tracker.ui.bringing.erase_named import EraseNamedSheet
from tracker.ui.bringing.sheet import sheets
from tracker.ui.widgets import UnderWay


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


def managers(hotel: Hotel) -> None:
    gone(hotel)
    with_a_log(hotel)
    people.add(hotel.ledger, "Nina Next", "NN", Role.MANAGER, PINS["MM"], hotel.people["MM"], hotel.now)


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def begun(tmp_path: Path, qtbot: QtBot, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], DeskRig]:
    """An erasure that is held up before its first line, behind a desk that locked itself."""

    def begin(name: str) -> DeskRig:
        rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=managers)
        act(name).do(rig)
        gate.before(monkeypatch, erasure if name == "an erasure" else of_logs, "record")
        rig.keys.press("Ctrl+A")
        rig.keys.type(PINS["MM"])
        rig.keys.press("Return")
        until(gate.reached.is_set)
        rig.window.lock(by_itself=True)
        return rig

    return begin


def told(rig: DeskRig) -> str:
    return rig.window.workplace.status.message()


def erased(rig: DeskRig) -> int:
    return int(rig.work(lambda x: x.query("SELECT count(*) FROM journal WHERE kind = 'erasure'"))[0][0])


def over(rig: DeskRig) -> list[EraseNamedSheet]:
    return [sheet for sheet in sheets(rig.window) if isinstance(sheet, EraseNamedSheet) and sheet.isVisible()]


BOTH = pytest.mark.parametrize("name", ["an erasure", "an erasure by name"])


@pytest.mark.by_lot("told behind the lock", 1)
@BOTH
def test_it_goes_on_and_who_began_it_is_told_and_nobody_between(
    begun: Callable[[str], DeskRig], gate: Gate, name: str
) -> None:
    rig = begun(name)
    assert rig.window.locked()
    assert not [part for part in rig.window.findChildren(UnderWay) if part.isVisible()]
    gate.open.set()
    rig.settle()
    assert erased(rig) > 0
    rig.settle()
    rig.unlock("NN", PINS["MM"])
    press(rig, "F2")
    assert "on record" not in told(rig)
    assert not over(rig)
    assert not any("ErasePanel" in line or "Example" in line or "asked by" in line for line in standing(rig))
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    until(lambda: told(rig).startswith("Erased, on record as line"))
    assert not kept(rig, "MM")
    if name == "an erasure by name":
        (sheet,) = over(rig)
        assert sheet.said.text() == told(rig)
        assert sheet.name.editor.text() == ""  # type: ignore[attr-defined]  # a line edit


@pytest.mark.by_lot("traces behind the lock", 1)
@BOTH
def test_no_row_of_it_comes_back_behind_it(begun: Callable[[str], DeskRig], gate: Gate, name: str) -> None:
    """What the desk keeps as it locks is written after the erasure that runs."""
    rig = begun(name)
    gate.open.set()
    rig.settle()
    assert not kept(rig, "MM")
    assert traces(rig.thread.path.parent, ["Ada Example", "ADA EXAMPLE"] if name == "an erasure" else [NAMED]) == []


@pytest.mark.by_lot("kept from it behind the lock", 1)
@BOTH
def test_what_keeps_it_from_being_done_is_told_too_and_the_reason_stands(
    begun: Callable[[str], DeskRig], gate: Gate, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Refused("still_open", "The guest waits for an approval.")

    monkeypatch.setattr(erasure if name == "an erasure" else of_logs, "record", refuse)
    rig = begun(name)
    gate.open.set()
    rig.settle()
    rig.settle()
    rig.unlock("LL")
    assert "waits" not in told(rig)
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    press(rig, *act(name).back)
    until(lambda: told(rig) == "The guest waits for an approval.")
    assert any("asked by" in line for line in standing(rig))
    assert erased(rig) == 0


def test_a_retention_run_tells_who_began_it(
    tmp_path: Path, qtbot: QtBot, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig, shown = retention_of(tmp_path, qtbot)
    gate.before(monkeypatch, retention, "record")
    rig.keys.press("Return")
    until(gate.reached.is_set)
    rig.window.lock(by_itself=True)
    gate.open.set()
    until(lambda: not shown.under_way.running)
    rig.settle()
    rig.unlock("LL")
    assert "erased" not in told(rig)
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    until(lambda: told(rig).startswith("5 stays are erased, on record as lines"))


def test_a_restore_tells_who_began_it(
    tmp_path: Path, qtbot: QtBot, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig, shown = backups_of(tmp_path, qtbot)
    checked(rig, shown)
    gate.before(monkeypatch, swap, "put_in_place")
    rig.keys.press("Return")
    until(gate.reached.is_set)
    rig.window.lock(by_itself=True)
    gate.open.set()
    until(lambda: not shown.panel.under_way.running)
    rig.settle()
    rig.unlock("LL")
    assert "Restored" not in told(rig)
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    until(lambda: told(rig).startswith("Restored. That is line"))


def test_nobody_else_finds_an_erasure_half_agreed_to(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=managers)
    act("an erasure").do(rig)
    press(rig, "Ctrl+L")
    rig.unlock("NN", PINS["MM"])
    press(rig, "F2")
    assert "ErasePanel" not in standing(rig)
    assert not any("asked by mail" in line for line in standing(rig))
