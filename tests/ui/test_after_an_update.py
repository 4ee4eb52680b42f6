"""What was half typed is there after an update, too: what a version before wrote stands again, or is shown apart to be copied.

`rows/` holds what versions wrote, as they wrote it; files are added there and never changed. In those by place a field was
known by its kind and number.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.half_typed import act, go, kept, press, standing, tab_to
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import guests as use
from tracker.desk.erasing import erasure
from tracker.ledger.store import Ledger
from tracker.ui.desk.keeping import AFTER

pytestmark = pytest.mark.by_lot("kept by a version before", 6)
"""Each opens the window twice; they are kinds of one rule."""

ROWS = Path(__file__).parent / "rows"
_STAY = "14635d6ac366"
"""Whom the promise is to, in the ledger that was written then."""
NAMED, PLACED = "0.1.0-by-name", "0.1.0-by-place"


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


def updated(tmp_path: Path, qtbot: QtBot, version: str, name: str, *changed: tuple[str, str]) -> DeskRig:
    """A desk whose ledger holds what that version kept of it, with other names for what is there no more."""
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    rows = json.loads((ROWS / f"{version}.json").read_text(encoding="utf-8"))[name]

    def keep(ledger: Ledger) -> None:
        with ledger.write():
            for key, content in rows.items():
                text = json.dumps(content)
                for before, after in changed:
                    assert before in text
                    text = text.replace(before, after)
                text = text.replace(_STAY, use.find(ledger, "412", rig.clock())[0].id)
                ledger.execute("INSERT INTO draft (initials, uuid, at, text) VALUES (?,'','2026-11-23T10:00:00.000Z',?)", (key, text))  # fmt: skip

    rig.work(keep)
    rig.unlock(act(name).by)
    go(rig, *act(name).back)
    rig.settle()
    return rig


def apart(rig: DeskRig) -> str:
    """What is shown apart."""
    banner = rig.window.workplace.apart
    return banner.text() if banner.isVisible() else ""


def quiet(rig: DeskRig, qtbot: QtBot) -> None:
    """A moment after the last key, and everything asked again that can be."""
    press(rig, "Shift")
    qtbot.wait(AFTER * 3)
    rig.settle()


def test_the_rows_are_of_every_kind() -> None:
    for version in (NAMED, PLACED):
        assert set(json.loads((ROWS / f"{version}.json").read_text(encoding="utf-8"))) == {
            "a promise", "somebody new", "a new guest", "an export", "a cap to try",
        }  # fmt: skip


@pytest.mark.parametrize("name", ["a promise", "somebody new", "a new guest", "an export"])
def test_what_a_version_before_kept_stands_again(tmp_path: Path, qtbot: QtBot, name: str) -> None:
    rig = updated(tmp_path, qtbot, NAMED, name, ('"version": "0.1.0"', '"version": "0.0.9"'))
    quiet(rig, qtbot)
    for part in act(name).stands:
        assert any(part in line for line in standing(rig)), (part, standing(rig))
    assert apart(rig) == ""


@pytest.mark.parametrize(
    ("version", "name", "changed", "words"),
    [
        (NAMED, "a promise", ("QLineEdit promise-what", "QLineEdit promise-gone"), ["fix the wifi"]),
        (NAMED, "a promise", ("panels:MakePanel", "panels:FormerPanel"), ["fix the wifi", "RR"]),
        (NAMED, "a promise", ("tracker.ui.promises.flow", "tracker.ui.promises.former"), ["fix the wifi", "RR"]),
        (NAMED, "somebody new", ("in person-name", "in former-name"), ["Nina Half"]),
        (NAMED, "somebody new", ("people QLineEdit", "former QLineEdit"), ["Nina Half", "nx"]),
        (PLACED, "a promise", ("0.1.0", "0.1.0"), ["fix the wifi", "RR"]),
        (PLACED, "somebody new", ("0.1.0", "0.1.0"), ["Nina Half", "nx"]),
    ],
)
def test_what_has_no_place_any_more_is_shown_to_be_copied_until_it_is_let_go(
    tmp_path: Path, qtbot: QtBot, version: str, name: str, changed: tuple[str, str], words: list[str]
) -> None:
    rig = updated(tmp_path, qtbot, version, name, changed)
    quiet(rig, qtbot)
    by = act(name).by
    for word in words:
        assert f"“{word}”" in apart(rig)
    rig.thread.close()  # as after a kill: nothing more is written
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", fresh=False)
    assert apart(rig) == "", "it is nobody else's"
    press(rig, "Ctrl+L")
    rig.unlock(by)
    for word in words:
        assert f"“{word}”" in apart(rig)
    tab_to(rig, "apart-copy")
    press(rig, "Space")
    assert QGuiApplication.clipboard().text().splitlines() == words
    assert apart(rig)
    press(rig, "Tab", "Space")
    assert apart(rig) == ""
    qtbot.waitUntil(lambda: not [place for place in kept(rig, by) if place.startswith("apart ")], timeout=AFTER * 20)


def test_what_is_left_apart_goes_with_the_guest(tmp_path: Path, qtbot: QtBot) -> None:
    """Though its words alone do not say whom it is about."""
    rig = updated(tmp_path, qtbot, NAMED, "a promise", ("QLineEdit promise-what", "QLineEdit promise-gone"))
    quiet(rig, qtbot)
    assert "fix the wifi" in apart(rig)
    press(rig, "Esc")
    quiet(rig, qtbot)
    press(rig, "Ctrl+L")
    assert [place.split()[0] for place in kept(rig)] == ["apart"]
    now, manager = rig.clock(), rig.people["MM"]
    yes = {"erase", "in_house", "still_open"}
    rig.work(lambda x: erasure.erase(x, [use.find(x, "412", now)[0].id], manager, now, confirmed=yes))
    assert not kept(rig)
    rig.unlock("RR")
    assert apart(rig) == ""
