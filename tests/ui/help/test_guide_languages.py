"""The guide in the window's language: its words, its direction, found folded, on paper too."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.another_language import speak_french
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import guide as shipped
from tracker.desk.guide import guide_for
from tracker.domain.languages import TONGUES
from tracker.ui import language
from tracker.ui.help.guide import GuideSheet
from tracker.ui.help.guide_page import page
from tracker.ui.shell.preferences import Preferences
from tracker.ui.widgets import Words

pytestmark = pytest.mark.by_lot("guides in languages", 5)


def opened(desk: DeskRig) -> GuideSheet:
    desk.keys.press("F1", "F1")
    found = desk.window.findChild(GuideSheet)
    assert found is not None
    assert found.isVisible()
    return found


def titles(code: str, role: str) -> list[str]:
    return [section.title for section in guide_for(role, code).sections]


@pytest.fixture
def arabic(tmp_path: Path, qtbot: QtBot, app: QApplication) -> DeskRig:
    spoken = language.known("ar")
    assert spoken is not None
    Preferences(tmp_path).keep_language(spoken, "LL")
    return desk_rig(tmp_path, qtbot, signed_in="LL")


def test_in_arabic_it_is_read_from_the_right_and_what_is_typed_from_the_left(arabic: DeskRig) -> None:
    found = opened(arabic)
    assert found.headings() == titles("ar", "lead")
    heading = found.findChild(Words, "guide-heading")
    assert heading is not None
    assert heading.alignment() & Qt.AlignmentFlag.AlignRight
    found.roles.choose("admin")
    typed = [box for box in found.findChildren(QFrame) if box.property("look") == "well" and box.findChild(Words)]
    lines = [words for box in typed for words in box.findChildren(Words) if words.text().startswith("latitude ")]
    assert len(lines) > 12
    assert all(words.alignment() & Qt.AlignmentFlag.AlignLeft for words in lines)


def test_in_arabic_sections_are_found_without_vowels_and_by_their_keys(arabic: DeskRig) -> None:
    found = opened(arabic)
    found.line.setText("اغلاق الوردية")
    assert found.headings()[0] == "إغلاق الوردية"
    found.line.setText("ctrl+shift+h")
    assert found.headings() == ["الطباعة والإثبات"]


def test_it_goes_on_paper_in_the_windows_language(arabic: DeskRig, tmp_path: Path, qtbot: QtBot) -> None:
    found, asked = opened(arabic), list[str]()

    def where(_parent: QWidget, _title: str, proposed: Path) -> Path:
        asked.append(proposed.name)
        return tmp_path / "guide.pdf"

    found.exporting.ask_where = where
    found.export()
    arabic.settle()
    qtbot.waitUntil(lambda: not found.exporting.busy(), timeout=20_000)
    assert asked == ["دليل المشرفين.pdf"]
    assert b"/Lang (ar)" in (tmp_path / "guide.pdf").read_bytes()


def test_a_language_that_is_chosen_later_is_the_guides_from_then_on(
    tmp_path: Path, qtbot: QtBot, app: QApplication
) -> None:
    desk = desk_rig(tmp_path, qtbot, signed_in="LL")
    assert opened(desk).headings() == titles("en", "lead")
    desk.keys.press("Esc")
    speak_french(desk, qtbot)
    desk.keys.press("F1", "F1")  # explains the languages, then goes to the desk
    desk.settle()
    assert opened(desk).headings() == titles("fr", "lead")


@pytest.mark.parametrize("code", list(TONGUES))
def test_the_pictures_of_a_guide_are_of_the_window_in_its_language(app: QApplication, code: str) -> None:
    """On paper and in the window."""
    guide, asked = shipped.guide_for("rep", code), set[tuple[str, str]]()
    facts = shipped.guide_facts("rep", datetime(2026, 11, 23, tzinfo=UTC), language=code)
    assert facts.pictures == {name: (shipped.pictures(code) / f"{name}.png").read_bytes() for name in guide.pictures}

    def picture(name: str, language: str) -> Path:
        asked.add((name, language))
        return shipped.picture(name, language)

    page([(guide, section) for section in guide.sections], picture, 600, titled=False)
    assert asked == {(name, code) for name in guide.pictures}
