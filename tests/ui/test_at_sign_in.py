"""A manager lets the desk open at sign-in from the hotel's settings; practice does not offer it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.test_settings import settings
from tracker.desk.settings_view import settings_view
from tracker.ui.settings.at_sign_in import AtSignInCard
from tracker.ui.settings.hotel import HotelSection


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "all"))
    return tmp_path / "own/autostart/latitude.desktop"


def shown(tmp_path: Path, qtbot: QtBot) -> tuple[HotelSection, AtSignInCard]:
    _rig, page = settings(tmp_path, qtbot, "MM", "hotel")
    hotel = page.section("hotel")
    assert isinstance(hotel, HotelSection)
    card = hotel.at_sign_in
    qtbot.waitUntil(lambda: card.isVisible() and not card._work.busy)
    return hotel, card


def test_it_is_turned_on_and_off_with_one_press(tmp_path: Path, qtbot: QtBot, entry: Path) -> None:
    _hotel, card = shown(tmp_path, qtbot)
    assert card.said.text().startswith("Off.")
    card.press.click()
    qtbot.waitUntil(lambda: card.said.text().startswith("On. "))
    assert "--data-dir" in entry.read_text("utf-8"), "this desk's folder is not the computer's own"
    card.press.click()
    qtbot.waitUntil(lambda: card.said.text().startswith("Off."))
    assert not entry.exists()


def test_practice_does_not_offer_it(tmp_path: Path, qtbot: QtBot, entry: Path) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "hotel")
    hotel = page.section("hotel")
    assert isinstance(hotel, HotelSection)
    view = rig.work(lambda ledger: settings_view(ledger, rig.clock()))
    hotel.show_view(replace(view, house=replace(view.house, training=True)))
    assert hotel.at_sign_in.isHidden()


def test_what_is_on_for_all_is_said(tmp_path: Path, qtbot: QtBot, entry: Path) -> None:
    shared = tmp_path / "all/autostart/latitude.desktop"
    shared.parent.mkdir(parents=True)
    shared.write_text("[Desktop Entry]\nType=Application\nName=Latitude\nExec=latitude\n")
    _hotel, card = shown(tmp_path, qtbot)
    assert "administrator" in card.said.text()


def test_what_cannot_be_written_is_said_on_the_page(tmp_path: Path, qtbot: QtBot, entry: Path) -> None:
    (tmp_path / "own").write_text("a file where the folder should be")
    hotel, card = shown(tmp_path, qtbot)
    card.press.click()
    qtbot.waitUntil(lambda: "cannot be written" in hotel.notice.text())
    assert card.said.text().startswith("Off.")
