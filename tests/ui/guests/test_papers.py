"""The papers of a guest from the guests page: by keys, without a second PIN, to a file that names nobody."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.reports.reading import words
from tests.rig import Hotel
from tests.ui.guests.conftest import Guests, OpenGuests
from tracker.desk import policy
from tracker.domain.gesture import Kind
from tracker.ledger import house as of_house

pytestmark = pytest.mark.by_lot("papers of a guest", 4)


@dataclass
class Printed:
    """The guests page with a place to print to, and the files the dialog proposed."""

    guests: Guests
    qtbot: QtBot
    folder: Path
    asked: list[str] = field(default_factory=list)

    def press(self, *keys: str) -> Printed:
        for key in keys:
            self.guests.press(key)
            self.qtbot.waitUntil(lambda: not self.guests.page.papers.busy(), timeout=20_000)
            self.guests.rig.settle()
        return self

    def ask(self, _parent: QWidget, _title: str, proposed: Path) -> Path | None:
        self.asked.append(proposed.name)
        return self.folder / proposed.name

    @property
    def says(self) -> str:
        notice = self.guests.page.panel.notice
        return notice.text() if notice.isVisible() else ""


@pytest.fixture
def printed(open_guests: OpenGuests, qtbot: QtBot, tmp_path: Path) -> Printed:
    def prepare(hotel: Hotel) -> None:
        stay = hotel.guest("Ada Example", "700")
        hotel.post(stay, 2000, cause="IT.wifi")
        hotel.later(minutes=5).post(stay, 1200, kind=Kind.FREE_LABEL)
        hotel.later(minutes=5).post(stay, 500, kind=Kind.UPGRADE)
        hotel.guest("Bob Example", "701")

    folder = tmp_path / "papers"
    folder.mkdir()
    made = Printed(open_guests(prepare).find("700"), qtbot, folder)
    made.guests.page.papers.ask_where = made.ask
    return made


def test_a_rep_prints_the_letter_by_keys_and_its_name_names_nobody(printed: Printed) -> None:
    printed.press("Ctrl+Shift+L", "Return")
    (name,) = printed.asked
    assert name.startswith("Letter L")
    assert "Ada" not in name
    assert (printed.folder / name).read_bytes().startswith(b"%PDF")
    assert f"{name} is in" in printed.says


def test_the_voucher_is_of_the_gesture_chosen_or_of_the_newest_that_has_one(printed: Printed) -> None:
    printed.press("Ctrl+Shift+V", "Return")
    printed.press("Esc", "Ctrl+T", "Home", "Down", "Down", "Ctrl+Shift+V", "Return")
    label, credit = (int(name.removeprefix("Voucher V").removesuffix(".pdf")) for name in printed.asked)
    kinds = printed.guests.rig.work(
        lambda ledger: [line.kind for seq in (label, credit) if (line := ledger.by_seq(seq))]
    )
    assert kinds == ["free_label", "credit"]
    assert len(list(printed.folder.iterdir())) == 2


def test_what_has_no_paper_says_so_before_a_place_is_asked_for(printed: Printed) -> None:
    printed.press("Ctrl+T", "Home", "Ctrl+Shift+V")
    assert "is an upgrade, which needs no voucher" in printed.says
    printed.press("Esc")
    assert printed.says == ""
    printed.guests.find("701")
    for key, said in (("Ctrl+Shift+L", "there is no letter to write"), ("Ctrl+Shift+V", "has a voucher")):
        printed.press(key)
        assert said in printed.says
        printed.press("Esc")
    assert printed.asked == []


def test_another_guest_puts_the_notice_away(printed: Printed) -> None:
    printed.press("Ctrl+Shift+L", "Return")
    assert printed.says
    printed.guests.find("701")
    assert printed.says == ""


def test_the_letter_is_reached_by_tab(printed: Printed) -> None:
    button = printed.guests.page.panel.letter_button
    for _ in range(40):
        if QApplication.focusWidget() is button:
            break
        printed.guests.press("Tab")
    printed.press("Space", "Return")
    assert len(printed.asked) == 1


def test_the_guests_language_is_chosen_by_arrow_keys_and_the_houses_stands_ready(printed: Printed) -> None:
    prompt = printed.guests.page.panel.prompt
    printed.press("Ctrl+Shift+L")
    assert prompt.isVisible()
    assert prompt.tongues.current() == "en"
    printed.press("Right", "Return")
    (name,) = printed.asked
    assert "Ce que nous avons fait pour vous" in words((printed.folder / name).read_bytes())
    assert not prompt.isVisible()
    printed.press("Esc", "Ctrl+Shift+V", *5 * ["Right"], "Return")
    assert b"/Lang (ar)" in (printed.folder / printed.asked[1]).read_bytes()
    printed.press("Esc", "Ctrl+Shift+L", "Esc")
    assert not prompt.isVisible()
    assert len(printed.asked) == 2


def test_a_house_of_another_language_has_it_chosen_already(printed: Printed) -> None:
    rig = printed.guests.rig
    house = replace(rig.work(of_house.house), language="de")
    rig.work(lambda ledger: policy.change_house(ledger, house, rig.people["MM"], rig.clock()))
    rig.link.refresh()
    rig.settle()
    printed.press("Ctrl+Shift+L", "Return")
    assert "Was wir für Sie getan haben" in words((printed.folder / printed.asked[0]).read_bytes())
