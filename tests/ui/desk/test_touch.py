"""By touch: a pad for amounts and PINs, every key of it large enough for a finger."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit

from tests.rig import PINS
from tests.ui.desk.conftest import Desk
from tracker.ui.desk.approval import Approval
from tracker.ui.widgets import ShortcutButton
from tracker.ui.widgets.forms.number_pad import NumberPad
from tracker.ui.widgets.forms.side_button import SideButton

FINGER = 44


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
