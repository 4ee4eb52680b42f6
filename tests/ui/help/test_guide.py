"""The guide in the window: by keys alone, the own role's first, found by words, read to the end, exported, put away by Esc."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, desk_rig
from tracker.desk.guide import guide_for
from tracker.ui.help.guide import GuideSheet
from tracker.ui.widgets import Words

pytestmark = pytest.mark.by_lot("the guide in the window", 4)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, app: QApplication) -> DeskRig:
    return desk_rig(tmp_path, qtbot, signed_in="LL")


def sheet(desk: DeskRig) -> GuideSheet | None:
    found = desk.window.findChild(GuideSheet)
    return found if found is not None and found.isVisible() else None


def opened(desk: DeskRig) -> GuideSheet:
    desk.keys.press("Ctrl+K")
    desk.keys.type("guide")
    desk.keys.press("Enter")
    found = sheet(desk)
    assert found is not None
    return found


def focused() -> str:
    at = QApplication.focusWidget()
    return at.objectName() if at is not None else ""


def test_f1_pressed_again_at_the_desk_opens_the_own_roles_guide(desk: DeskRig) -> None:
    desk.keys.press("F1")
    assert sheet(desk) is None
    desk.keys.press("F1")
    found = sheet(desk)
    assert found is not None
    assert found.headings() == [section.title for section in guide_for("lead").sections]
    desk.keys.press("Esc")
    assert sheet(desk) is None
    assert focused() == "quick"


def test_every_guide_is_found_by_words_the_own_first(desk: DeskRig) -> None:
    found = opened(desk)
    desk.keys.type("recovery code")
    assert found.headings() == ["Set the hotel up", "When somebody calls"]
    told = [words.text() for words in found.findChildren(Words)]
    assert {"Guide for managers", "Guide for IT admins"} <= set(told)
    desk.keys.press("Ctrl+A")
    desk.keys.type("backup")
    assert found.headings()[0] == "Roll the day, and back up"
    desk.keys.press("Ctrl+A")
    desk.keys.type("xylophone")
    assert found.headings() == []
    assert "No guide says anything about that." in [words.text() for words in found.findChildren(Words)]


def test_another_roles_guide_is_one_tab_away(desk: DeskRig) -> None:
    found = opened(desk)
    desk.keys.press("Tab", "Right")
    assert found.headings() == [section.title for section in guide_for("manager").sections]
    desk.keys.press("Esc")
    assert opened(desk).headings()[0] == "Guide for leads"


def test_it_is_read_to_the_end_while_the_line_keeps_the_keyboard(desk: DeskRig) -> None:
    found = opened(desk)
    area = found.findChild(QScrollArea)
    assert area is not None
    QApplication.processEvents()
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    desk.keys.press("Down")
    assert bar.value() > 0
    for _ in range(60):
        desk.keys.press("PgDown")
    assert bar.value() == bar.maximum()
    assert focused() == "guide-line"


def test_every_picture_is_shown_whole_and_named(desk: DeskRig) -> None:
    found = opened(desk)
    QApplication.processEvents()
    area = found.findChild(QScrollArea)
    assert area is not None
    shown = [label for label in found.findChildren(QLabel) if not label.pixmap().isNull() and label.accessibleName()]
    assert len(shown) == len(guide_for("lead").pictures)
    assert all(label.pixmap().width() <= area.viewport().width() for label in shown)
    assert {label.accessibleName() for label in shown} <= {words.text() for words in found.findChildren(Words)}


def test_it_goes_on_paper_by_its_button_and_from_the_palette(desk: DeskRig, tmp_path: Path, qtbot: QtBot) -> None:
    found, asked = opened(desk), list[str]()

    def where(_parent: QWidget, _title: str, proposed: Path) -> Path:
        asked.append(proposed.name)
        return tmp_path / f"{len(asked)}.pdf"

    def written() -> str:
        desk.settle()
        qtbot.waitUntil(lambda: not found.exporting.busy(), timeout=20_000)
        desk.settle()
        data = (tmp_path / f"{len(asked)}.pdf").read_bytes()
        assert data.startswith(b"%PDF-")
        return " ".join(words.text() for words in found.findChildren(Words))

    found.exporting.ask_where = where
    desk.keys.press("Tab", "Right")  # the managers' guide
    while focused() != "guide-export":
        desk.keys.press("Tab")
    desk.keys.press("Enter")
    assert "1.pdf is in" in written()
    desk.keys.press("Esc", "Esc")
    assert sheet(desk) is None
    desk.keys.press("Ctrl+K")
    desk.keys.type("guide as pdf")
    desk.keys.press("Enter")
    assert "2.pdf is in" in written()
    assert asked == ["Guide for managers.pdf", "Guide for leads.pdf"]
    assert (tmp_path / "1.pdf").read_bytes() != (tmp_path / "2.pdf").read_bytes()
    assert desk.window.link.fault is None


def test_it_is_not_signed_for_it_proves_nothing(
    desk: DeskRig, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_ledger: object) -> None:
        pytest.fail("a key was asked for")

    monkeypatch.setattr("tracker.ui.paper.exporting.signer", never)
    found = opened(desk)
    found.exporting.ask_where = lambda _parent, _title, _proposed: tmp_path / "guide.pdf"
    found.export()
    desk.settle()
    qtbot.waitUntil(lambda: not found.exporting.busy(), timeout=20_000)
    assert (tmp_path / "guide.pdf").is_file()
