"""By touch: a pad for amounts and PINs, every key of it large enough for a finger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.ui import theme
from tracker.ui.desk.approval import Approval
from tracker.ui.theme.apply import touched
from tracker.ui.widgets import ShortcutButton
from tracker.ui.widgets.forms.number_pad import NumberPad
from tracker.ui.widgets.forms.side_button import SideButton

FINGER = 44


@pytest.fixture(autouse=True)
def screen() -> Iterator[None]:
    """The screen that is touched goes with the test: the next one is at a desk without."""
    before = QInputDevice.devices()
    yield
    for device in QInputDevice.devices():
        if device not in before:
            shiboken6.delete(device)
    assert not touched()


def touch(desk: Desk, edit: QLineEdit) -> NumberPad:
    """Touch a field with a finger, as the system tells the window."""
    window, device = edit.window(), QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    middle = edit.mapTo(window, edit.rect().center())
    for finger in ("press", "release"):
        sequence = QTest.touchEvent(window.windowHandle(), device)
        getattr(sequence, finger)(0, middle, window.windowHandle())
        sequence.commit()
    desk.rig.settle()
    pads = [pad for pad in desk.page.window().findChildren(NumberPad) if pad.isVisible()]
    assert len(pads) == 1
    return pads[0]


def finger(desk: Desk, at: QWidget, way: list[QPoint]) -> None:
    """Put a finger down, move it over these points and lift it, as the system tells the window."""
    window, device = at.window(), QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    places = [at.mapTo(window, point) for point in way]
    for does, place in (("press", places[0]), *(("move", place) for place in places[1:]), ("release", places[-1])):
        sequence = QTest.touchEvent(window.windowHandle(), device)
        getattr(sequence, does)(0, place, window.windowHandle())
        sequence.commit()
        QTest.qWait(10)  # a swipe is a distance in a time
    desk.rig.settle()


def many_lines(hotel: Hotel) -> None:
    stay = hotel.guest("Max Muster", "701")
    for amount in range(1, 31):
        hotel.post(stay, amount)


def tap(desk: Desk, pad: NumberPad, keys: list[str]) -> None:
    for key in keys:
        QTest.mouseClick(pad.keys[key], Qt.MouseButton.LeftButton)
        desk.rig.settle()


def test_an_amount_is_typed_with_a_finger(desk: Desk) -> None:
    desk.type("412").press("Ctrl+N")
    pad = touch(desk, desk.page.drawing.drawer.worth.amount)
    assert all(min(key.width(), key.height()) >= FINGER for key in pad.keys.values())
    tap(desk, pad, ["1", "2", "3", "backspace", ".", "5", "0"])
    assert desk.page.drawing.drawer.worth.amount.text() == "12.50"
    assert desk.page.drawing.drawer.form.amount == "12.50", "the gauge follows"
    QTest.mouseClick(desk.page.drawing.drawer.post, Qt.MouseButton.LeftButton)
    desk.rig.settle()
    assert [line.amount for line in desk.lines()] == [1250]


def test_the_lead_types_the_pin_with_a_finger(desk: Desk) -> None:
    desk.say("412 c150").type("ll")
    question = desk.page.questions.current()
    assert isinstance(question, Approval)
    pad = touch(desk, question.pin)
    assert "." not in pad.keys
    tap(desk, pad, [*PINS["LL"], "check"])
    assert [line.approver for line in desk.lines()] == ["LL"]


def test_the_pad_goes_with_the_focus_and_with_escape(desk: Desk) -> None:
    desk.type("412").press("Ctrl+N")
    amount = desk.page.drawing.drawer.worth.amount
    touch(desk, amount)
    desk.press("Esc")
    assert not [pad for pad in desk.page.window().findChildren(NumberPad) if pad.isVisible()]
    assert desk.page.drawing.drawer.isVisible(), "one thing at a time"
    touch(desk, amount)
    desk.press("Tab")
    assert not [pad for pad in desk.page.window().findChildren(NumberPad) if pad.isVisible()]


def test_a_mouse_does_not_open_it(desk: Desk) -> None:
    desk.type("412").press("Ctrl+N")
    QTest.mouseClick(desk.page.drawing.drawer.worth.amount, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    desk.rig.settle()
    assert not [pad for pad in desk.page.window().findChildren(NumberPad) if pad.isVisible()]


def test_what_is_pressed_is_large_enough_for_a_finger(desk: Desk) -> None:
    """The design's measures: favourites 44, other controls 36; a key within a field has the field around it."""
    desk.type("412 c20").press("Ctrl+N")
    favourites = [b for b in desk.page.favourites.findChildren(ShortcutButton) if not b.isHidden()]
    assert favourites
    assert all(button.height() >= FINGER for button in favourites)
    pressed = [b for b in desk.page.findChildren(QAbstractButton) if b.isVisible() and not isinstance(b, SideButton)]
    typed = [
        e for e in desk.page.findChildren(QLineEdit)
        if e.isVisible() and not isinstance(e.parentWidget(), QComboBox | QAbstractSpinBox)
    ]  # fmt: skip
    small = [
        f"{x.objectName()} {x.width()}x{x.height()}" for x in (*pressed, *typed) if min(x.width(), x.height()) < 36
    ]
    assert small == []


def test_a_finger_scrolls_the_list_and_a_tap_still_chooses(open_desk: OpenDesk, app: QApplication) -> None:
    desk = open_desk(prepare=many_lines)
    theme.apply_theme(app, "light", 1.0, "fingers")  # the desk has put on what its folder says
    try:
        table = desk.page.recent.table
        bar, port = table.verticalScrollBar(), table.viewport()
        assert bar.maximum() > 0
        finger(desk, port, [QPoint(60, 200 - step) for step in range(0, 160, 20)])
        assert bar.value() > 0
        bar.setValue(0)
        row = table.visualRect(table.model().index(2, 0))
        finger(desk, port, [row.center()])
        assert table.currentIndex().row() == 2
    finally:
        theme.apply_theme(app, "light", 1.0)


def test_a_list_that_is_gone_before_it_could_be_swiped_is_no_trouble(app: QApplication, qtbot: QtBot) -> None:
    theme.apply_theme(app, "light", 1.0, "fingers")
    line = QLineEdit()
    line.setCompleter(QCompleter(["one", "two"]))
    finder = line.completer()
    popup = finder.popup() if finder is not None else None
    assert popup is not None
    popup.grab()
    del popup, finder, line
    qtbot.wait(10)  # what goes wrong in an event of Qt's fails the test
