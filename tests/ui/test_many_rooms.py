"""Story 19 in the whole window: found with Ctrl+K, typed, locked in between, posted, named once on the shift page."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk.shift_facts import shift_facts
from tracker.ui.desk.many import flow as many_flow
from tracker.ui.desk.page import DeskPage

pytestmark = pytest.mark.usefixtures("app")


def eighteen(hotel: Hotel) -> None:
    stays = {room: hotel.guest(f"Guest Of {room}", str(room)) for room in range(431, 449)}
    hotel.post(stays[435], 9000)
    hotel.later(minutes=30)


def press(rig: DeskRig, *keys: str) -> None:
    for key in keys:
        rig.keys.press(key)
        rig.settle()


def test_it_is_found_with_ctrl_k_survives_the_lock_and_is_one_incident(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many_flow, "SEEN_AFTER", 0)
    rig = desk_rig(tmp_path, qtbot, prepare=eighteen)
    page = rig.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    press(rig, "Ctrl+K")
    rig.keys.type("many rooms")
    press(rig, "Return")
    assert page.many.is_open()
    rig.keys.type("431-448")
    rig.settle()
    page.many.panel.worth.amount.setFocus()
    rig.keys.type("20")
    press(rig, "Ctrl+L")
    rig.unlock("RR")
    assert page.line.edit.text() == "431-448"
    press(rig, "Return")
    assert page.many.is_open()
    assert page.many.panel.worth.amount.text() == "20"
    press(rig, "Return")
    rig.keys.type("ll")
    rig.keys.type(PINS["LL"])
    press(rig, "Return")
    assert not page.many.is_open()
    said = rig.work(lambda ledger: shift_facts(ledger, None, rig.clock()).exceptions)
    assert [text for text in said if "one incident" in text and "18 rooms, €360.00 in all" in text]
    press(rig, "Ctrl+Z", "Return")
    said = rig.work(lambda ledger: shift_facts(ledger, None, rig.clock()).exceptions)
    assert [text for text in said if "18 taken back" in text]
