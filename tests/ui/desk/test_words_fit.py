"""What can be chosen in the drawer and done with a guest, and what the welcome says, is read whole in every language at the usual size."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from tracker.ui import language, theme
from tracker.ui.desk.drawer.reasons import Reasons
from tracker.ui.desk.drawer.worth import Worth
from tracker.ui.guests.panel import GuestPanel
from tracker.ui.welcome.brand import BrandPanel
from tracker.ui.welcome.page import WelcomePage
from tracker.ui.widgets import SegmentedTabs
from tracker.ui.widgets.draw.text import Face, advance

DRAWER, GUEST = 428, 986
"""Design pixels that the drawer's fields have beside a scroll bar, and the guest's panel in a window of 1366."""


@pytest.fixture(params=[one.code for one in language.LANGUAGES])
def spoken(app: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    wanted = language.known(str(request.param))
    assert wanted is not None
    language.wear(wanted)
    yield
    language.wear(language.LANGUAGES[0])


def shown(made: QWidget, qtbot: QtBot, width: int) -> QWidget:
    qtbot.addWidget(made)
    made.resize(theme.px(width), theme.px(700))
    made.show()
    QApplication.processEvents()
    return made


def cut(box: QComboBox) -> list[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width() - 2
    words = [box.itemText(at) for at in range(box.count())]
    return [text for text in words if box.fontMetrics().horizontalAdvance(text) > room]


@pytest.mark.usefixtures("spoken")
def test_every_choice_of_the_drawer_is_read_whole(qtbot: QtBot) -> None:
    for part in (Reasons(), Worth()):
        shown(part, qtbot, DRAWER)
        assert {box.objectName(): cut(box) for box in part.findChildren(QComboBox) if cut(box)} == {}
        for tabs in part.findChildren(SegmentedTabs):
            assert [b.text() for b in tabs.findChildren(QPushButton) if b.width() < b.sizeHint().width()] == []


@pytest.mark.usefixtures("spoken")
def test_what_can_be_done_with_a_guest_is_read_whole(qtbot: QtBot) -> None:
    panel = GuestPanel()
    panel.offer_merging(True)
    panel.offer_erasing(True)
    shown(panel, qtbot, GUEST)
    buttons = (panel.move_button, panel.leave_button, panel.rename_button, panel.merge_button, panel.letter_button, panel.erase_button)  # fmt: skip
    assert [b.words() for b in buttons if b.width() < b.sizeHint().width()] == []


@pytest.mark.usefixtures("spoken")
def test_what_the_welcome_says_of_the_product_is_read_whole(qtbot: QtBot) -> None:
    page = WelcomePage(lambda: datetime(2026, 11, 23, tzinfo=UTC))
    shown(page, qtbot, 1366)
    (brand,) = page.findChildren(BrandPanel)
    assert [line for line in brand._lines if advance(line, Face()) > brand.width() - theme.px(64)] == []
