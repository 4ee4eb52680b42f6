"""When the ledger fails under way: the desk says what is safe, posting is off, and comes back with the ledger."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, desk_rig
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui.desk.page import DeskPage
from tracker.ui.shell.logbook import catch_defects


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    return desk_rig(tmp_path, qtbot)


def fail(rig: DeskRig) -> None:
    def work(_ledger: Ledger) -> None:
        raise LedgerFault("disk_full", "The disk is full. Nothing was recorded and nothing was lost. Free some space.")

    rig.link.ask(work, lambda _none: None)
    rig.settle()


def test_a_fault_is_said_with_what_is_safe_and_cannot_be_waved_away(desk: DeskRig) -> None:
    fail(desk)
    banner = desk.window.workplace.banner
    assert banner.isVisible()
    assert "Nothing was recorded and nothing was lost" in banner.text()
    assert [b.text() for b in banner.buttons()] == ["Try again"]
    desk.link.refused.emit(Refused("any", "Something small."))
    assert "disk is full" in banner.text(), "what is small does not hide it"


def test_trying_again_opens_the_ledger_and_posting_is_on(desk: DeskRig, qtbot: QtBot) -> None:
    fail(desk)
    desk.window.workplace.banner.buttons()[0].setFocus()
    with qtbot.waitSignal(desk.link.mended):
        desk.keys.press("Return")
    desk.settle()
    assert desk.link.fault is None
    assert not desk.window.workplace.banner.isVisible()
    assert desk.window.workplace.status.message() == "The ledger works again: posting is on."
    assert desk.work(lambda ledger: ledger.last()) is not None


def test_a_ledger_that_does_not_open_again_stays_a_fault(desk: DeskRig, tmp_path: Path, qtbot: QtBot) -> None:
    fail(desk)
    path = tmp_path / "latitude.ledger"
    path.rename(tmp_path / "elsewhere")
    with qtbot.waitSignal(desk.link.faulted):
        desk.link.mend()
    assert desk.link.fault is not None
    assert "is not where it was" in desk.window.workplace.banner.text()
    assert "latitude init" not in desk.window.workplace.banner.text()
    (tmp_path / "elsewhere").rename(path)
    with qtbot.waitSignal(desk.link.mended):
        desk.link.mend()
    desk.settle()


def test_a_folder_that_vanishes_is_said_to_be_gone_and_is_found_again(
    desk: DeskRig, tmp_path: Path, qtbot: QtBot
) -> None:
    """A disk was pulled, a folder was tidied away: nobody's write access is the matter."""
    desk.keys.type("412 c5 wifi")
    desk.settle()
    elsewhere = tmp_path.rename(tmp_path.with_name(f"{tmp_path.name}-elsewhere"))
    with qtbot.waitSignal(desk.link.faulted):
        desk.keys.press("Return")
    assert desk.link.fault is not None
    assert desk.link.fault.code == "gone"
    assert "is not where it was" in desk.window.workplace.banner.text()
    page = desk.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    assert page.line.edit.text() == "412 c5 wifi"
    elsewhere.rename(tmp_path)
    with qtbot.waitSignal(desk.link.mended):
        desk.link.mend()
    desk.settle()
    desk.keys.press("Return")
    desk.settle()
    assert page.line.edit.text() == ""
    assert desk.work(lambda ledger: ledger.query("SELECT count(*) FROM journal WHERE kind = 'credit'")[0][0]) == 1


def test_a_refusal_nobody_else_shows_is_said_in_the_banner(desk: DeskRig) -> None:
    def work(_ledger: Ledger) -> None:
        raise Refused("any", "The room is <b>empty</b>: type one.")

    desk.link.ask(work, lambda _none: None)
    desk.settle()
    assert desk.window.workplace.banner.text() == "The room is <b>empty</b>: type one."


def test_a_fault_at_the_lock_screen_is_said_there(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    fail(rig)
    assert rig.window.lock_page.banner.isVisible()
    with qtbot.waitSignal(rig.link.mended):
        rig.window.lock_page.banner.buttons()[0].click()
    assert not rig.window.lock_page.banner.isVisible()


def test_a_defect_is_told_plainly_and_without_its_words(
    desk: DeskRig, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    catch_defects(desk.window.show_defect)
    try:
        raise KeyError("Łukasz Nguyễn")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    assert "What is posted is safe" in desk.window.workplace.banner.text()
    assert "Nguyễn" not in desk.window.workplace.banner.text()
    assert "Traceback" not in capsys.readouterr().err
