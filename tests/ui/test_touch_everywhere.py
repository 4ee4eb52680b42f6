"""By touch, everywhere: no PIN and no amount needs a keyboard at hand."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTouchEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.help.test_every_field import desk, fields
from tests.ui.rig import DeskRig
from tracker.ui.widgets.forms.number_pad import NumberPad, PadOpener

__all__ = ["desk"]


IN_LETTERS = "hub-password"
"""The one field that shows dots and is no PIN: what IT made up is no number."""


def kind(edit: QLineEdit) -> str:
    """A PIN shows dots; an amount stands at the far side."""
    if isinstance(edit.parentWidget(), QComboBox | QAbstractSpinBox) or edit.objectName() == IN_LETTERS:
        return ""
    if edit.echoMode() is not QLineEdit.EchoMode.Normal:
        return "pin"
    return "amount" if edit.alignment() & Qt.AlignmentFlag.AlignRight else ""


def touched(edit: QLineEdit, finger: QPointingDevice) -> list[NumberPad]:
    """The pads that a finger on the field opens; they are put away again."""
    edit.setEnabled(True)
    QApplication.sendEvent(edit, QTouchEvent(QEvent.Type.TouchBegin, finger))
    pads = [pad for pad in edit.window().findChildren(NumberPad) if not pad.isHidden()]
    for opener in edit.findChildren(PadOpener):
        opener.close()
    return pads


def test_every_pin_and_every_amount_opens_a_pad(desk: DeskRig, qtbot: QtBot) -> None:  # the fixture
    finger = QPointingDevice(
        "panel", 7, QInputDevice.DeviceType.TouchScreen, QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position, 1, 1,
    )  # fmt: skip
    seen: Counter[str] = Counter()
    without = []
    for field in fields(desk, qtbot):
        if not isinstance(field, QLineEdit) or not (what := kind(field)):
            continue
        seen[what] += 1
        pads = touched(field, finger)
        marked = [bool({".", ","} & set(pad.keys)) for pad in pads]
        if marked != [what == "amount"]:
            without.append(f"{what} “{field.objectName()}” ({field.accessibleName()}): {len(pads)} pads")
    assert without == []
    assert seen["pin"] >= 12, seen
    assert seen["amount"] >= 7, seen
