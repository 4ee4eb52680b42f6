"""The other desks in the settings, without a server: what is asked for, what is said where, and who may."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig
from tests.ui.test_other_desks import CLOCK, JOINED
from tests.ui.test_settings import settings
from tracker.desk.meeting import state
from tracker.desk.meeting.meeting import Met
from tracker.desk.settings_view import settings_view
from tracker.domain.day import to_text
from tracker.ui import theme
from tracker.ui.settings.desk_cards import StandingCard
from tracker.ui.settings.desks import DesksSection
from tracker.ui.settings.page import SettingsPage

pytestmark = pytest.mark.by_lot("desks in the settings", 4)


def section(tmp_path: Path, qtbot: QtBot) -> tuple[DeskRig, DesksSection]:
    rig, page = settings(tmp_path, qtbot, "MM", "desks")
    found = page.section("desks")
    assert isinstance(found, DesksSection)
    qtbot.waitUntil(lambda: found.roster is not None)
    return rig, found


def stand_joined(rig: DeskRig, found: DesksSection, **how: object) -> None:
    now = rig.clock()
    names = {rig.work(lambda ledger: ledger.desk): "lobby", "other": "spa"}
    known = replace(JOINED, met=to_text(now), names=names, **how)  # type: ignore[arg-type]  # a field each
    rig.work(lambda ledger: state.note(ledger, known))
    rig.link.desks.tell(Met(desks=3))
    rig.settle()
    assert found.standing.isVisible()


def test_a_wrong_address_is_said_at_its_field_and_what_was_typed_stays(tmp_path: Path, qtbot: QtBot) -> None:
    rig, found = section(tmp_path, qtbot)
    assert found.join.isVisible()
    assert not found.standing.isVisible()
    found.enter()
    rig.keys.type("http://db.example/latitude")
    rig.keys.press("Tab")
    rig.keys.type("secret word")
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: bool(found.join.fields["address"].error()))
    assert found.join.fields["address"].error().startswith("That is no address of a hub")
    assert found.join.typed("password") == "secret word"
    password = found.findChild(QLineEdit, "hub-password")
    assert password is not None
    assert password.echoMode() is QLineEdit.EchoMode.Password
    rig.keys.press("Ctrl+L")
    rig.unlock("RR")
    assert found.join.typed("password") == found.join.typed("address") == ""


def test_what_came_of_a_meeting_while_another_section_was_in_front_is_read_when_it_comes_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """The next try may be minutes away."""
    rig, found = section(tmp_path, qtbot)
    stand_joined(rig, found)
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("people")
    rig.settle()
    rig.link.desks.tell(CLOCK)
    rig.settle()
    page.open_section("desks")
    qtbot.waitUntil(lambda: found.standing.problem.text() == CLOCK.message, timeout=5_000)
    assert not found.standing.problem.visibleRegion().isEmpty()


def test_the_address_that_is_set_for_this_computer_stands_there_already(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = "postgresql://latitude_grand_lobby@db.example:5432/latitude"
    (tmp_path / "central.ini").write_text(f"[presets]\nhub = {url}\n", encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(tmp_path / "central.ini"))
    rig, found = section(tmp_path, qtbot)
    qtbot.waitUntil(lambda: found.join.typed("address") == url)
    found.enter()
    rig.keys.press("Ctrl+A", "Backspace")
    found.show_view(rig.work(lambda ledger: settings_view(ledger, rig.clock())))
    rig.settle()
    assert found.join.typed("address") == "", "who empties the field wants another"
    rig.keys.press("Ctrl+L")
    rig.unlock("MM")
    rig.keys.press("F10")
    qtbot.waitUntil(lambda: found.join.typed("address") == url)


def test_how_things_stand_is_shown_without_a_secret(tmp_path: Path, qtbot: QtBot) -> None:
    rig, found = section(tmp_path, qtbot)
    stand_joined(rig, found, shipped=2)
    card = found.standing
    assert card.place.text() == f"In {JOINED.url} as part of grand."
    assert card.said.text().startswith("Met last Mon 23 Nov 12:00. ")
    assert card.said.text().endswith(" lines wait.")
    rows = [card.list.item(n).text() for n in range(card.list.count())]
    assert rows[0].startswith("lobby  ·  this desk  ·  line ")
    assert rows[1:] == ["spa  ·  nothing heard yet"]
    assert not card.problem.isVisible()
    rig.link.desks.tell(CLOCK)
    rig.settle()
    assert card.problem.text() == "The clocks differ by 2 days: set the one that is wrong."


def test_meeting_now_asks_who_meets_and_says_what_came_of_it(tmp_path: Path, qtbot: QtBot) -> None:
    rig, found = section(tmp_path, qtbot)
    stand_joined(rig, found)
    with qtbot.waitSignal(rig.link.desks.wanted):
        found.standing.sync.setFocus()
        rig.keys.press("Return")
    assert found.notice.text() == "Meeting the other desks…"
    rig.link.desks.tell(Met(desks=3, fetched=2, shipped=1))
    assert rig.window.workplace.status.message() == "3 desks: 2 lines came, 1 line went"
    assert found.notice.isHidden()
    rig.link.desks.tell(Met(desks=3, fetched=9))
    assert "9" not in rig.window.workplace.status.message(), "nobody asked for that one"


def test_leaving_is_asked_once_more(tmp_path: Path, qtbot: QtBot) -> None:
    rig, found = section(tmp_path, qtbot)
    stand_joined(rig, found)
    found.standing.leave.setFocus()
    rig.keys.press("Return")
    assert found.notice.text().startswith("Leave? Other desks are not met any more.")
    assert rig.work(state.read) is not None


def test_a_manager_whose_pin_is_old_types_it_again(tmp_path: Path, qtbot: QtBot) -> None:
    rig, found = section(tmp_path, qtbot)
    rig.clock.later(minutes=10)
    found.enter()
    rig.keys.type("http://db.example/latitude")
    rig.keys.press("Return")
    rig.settle()
    assert rig.window.workplace.pin_again.isVisible()
    rig.keys.type("1001")
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: bool(found.join.fields["address"].error()))


def test_the_mark_beside_how_things_stand_is_the_status_bars(tmp_path: Path, qtbot: QtBot) -> None:
    """A green chain beside “Not reached since” would say two things."""
    rig, found = section(tmp_path, qtbot)
    marks = []
    for how in ({}, {"failed": to_text(rig.clock()), "code": state.AWAY, "problem": "Nobody answers."}):
        stand_joined(rig, found, **how)
        said = "Not reached since" if how else "Met last"
        qtbot.waitUntil(lambda said=said: said in found.standing.said.text())  # type: ignore[misc]  # its default is a text
        marks.append(found.standing._glyph._name)
    assert marks == ["link", "offline"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_four_desks_are_seen_whole_at_every_size_of_text(app: QApplication, qtbot: QtBot, scale: float) -> None:
    """More can be scrolled to; of the fourth the lower half was cut at 200 %."""
    theme.apply_theme(app, "light", scale)
    card = StandingCard()
    qtbot.addWidget(card)
    card.show_standing("Met last Mon 23 Nov 12:00.", "", "", ["lobby", "pool", "spa", "bar"])
    card.resize(card.minimumSizeHint())
    card.show()
    app.processEvents()
    assert card.list.visualItemRect(card.list.item(3)).bottom() < card.list.viewport().height()
