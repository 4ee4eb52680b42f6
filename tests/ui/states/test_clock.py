"""A clock that lies, seen from the window: a jump is asked about in place, a day that does not go back is explained."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, desk_rig
from tests.ui.states.test_safe_stop import credits, line, page
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ui.desk.confirm import SEEN_AFTER, Confirm


def last(rig: DeskRig) -> Line:
    def read(ledger: Ledger) -> Line | None:
        return ledger.last()

    found = rig.work(read)
    assert found is not None
    return found


def facts(rig: DeskRig) -> list[str]:
    return [fact.text for fact in rig.window.workplace.status._facts]


def post(rig: DeskRig, text: str) -> None:
    rig.keys.type(text)
    rig.settle()
    rig.keys.press("Return")
    rig.settle()


def test_a_jump_of_the_clock_is_asked_about_and_nothing_typed_is_lost(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    post(rig, "412 c5 wifi")
    rig.clock.later(days=30)
    post(rig, "207 c20 wifi")
    panel = page(rig).questions.current()
    assert isinstance(panel, Confirm)
    assert "The clock says 2026-12-23 12:00, 30 days after the last line" in panel.accessibleName()
    assert len(credits(rig)) == 1
    assert line(rig) == "207 c20 wifi"
    rig.keys.press("Esc")
    rig.settle()
    assert len(credits(rig)) == 1
    assert line(rig) == "207 c20 wifi"
    rig.keys.press("Return")
    rig.settle()
    qtbot.wait(SEEN_AFTER + 50)
    rig.keys.press("Return")
    rig.settle()
    assert len(credits(rig)) == 2
    assert last(rig).business_day.isoformat() == "2026-12-23"


def test_a_clock_that_went_back_keeps_the_day_and_says_why(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    post(rig, "412 c5 wifi")
    rig.clock.now = datetime(2019, 1, 1, 12, tzinfo=UTC)
    rig.link.refresh()
    rig.settle()
    assert "Still Mon 23 Nov: the clock stands earlier" in facts(rig)
    post(rig, "207 c20 wifi")
    found = last(rig)
    assert (found.business_day.isoformat(), found.body["clock"]) == ("2026-11-23", "back")
    assert rig.window.workplace.status.message().startswith("Logged")


def test_a_day_that_passes_at_the_cutoff_is_noticed_by_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.clock.now = datetime(2026, 11, 24, 1, 30, tzinfo=UTC)  # 02:30 at the hotel
    rig.link.refresh()
    rig.settle()
    assert "Still Mon 23 Nov until 03:00" in facts(rig)
    rig.clock.later(minutes=30)
    rig.window.workplace.look()
    rig.settle()
    assert not any(text.startswith("Still") for text in facts(rig))
    assert rig.link.view is not None
    assert rig.link.view.day.day.isoformat() == "2026-11-24"
