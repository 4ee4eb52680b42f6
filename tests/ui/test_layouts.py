"""Keys mean the same under every keyboard layout: Russian, Greek, Arabic, Hebrew, French, German; made up, and on a real X."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.domain.promise import Outcome
from tracker.ui import latin_keys
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.desk.page import DeskPage
from tracker.ui.palette import Palette
from tracker.ui.promises.rows import landed_by

CTRL, NONE, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ON_K = {"russian": "л", "greek": "κ", "arabic": "ن", "hebrew": "ל"}
"""What stands on the key that a Latin keyboard has K on."""


def key(sign: str, code: int, held: Qt.KeyboardModifier = NONE, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    """A key as X tells it: the sign that the layout has for it, and its place."""
    return QKeyEvent(kind, ord(sign.upper()), held, code, ord(sign), 0, sign, False)


def press(sign: str, code: int, held: Qt.KeyboardModifier = NONE) -> bool:
    """Send a key to who has the focus as Qt does; whether it was kept from being another shortcut."""
    focused = QApplication.focusWidget()
    assert focused is not None
    first = key(sign, code, held, QEvent.Type.ShortcutOverride)
    first.ignore()
    QApplication.sendEvent(focused, first)
    QApplication.sendEvent(focused, key(sign, code, held))
    QApplication.processEvents()
    return first.isAccepted()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    def one_line(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Max Muster", "701"), 1200)

    return desk_rig(tmp_path, qtbot, signed_in="LL", prepare=one_line)


@pytest.mark.by_lot("layouts", 1)
@pytest.mark.parametrize("layout", ON_K)
def test_a_command_answers_on_its_key_under_a_layout_without_latin_letters(desk: DeskRig, layout: str) -> None:
    assert press(ON_K[layout], 45, CTRL)
    palette = desk.window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()


def test_an_editor_has_its_own_keys_too(desk: DeskRig) -> None:
    desk.keys.type("412 c20")
    edit = QApplication.focusWidget()
    assert isinstance(edit, QLineEdit)
    press("ф", 38, CTRL)
    assert edit.selectedText() == "412 c20"
    press("ч", 53, CTRL)
    assert (edit.text(), QApplication.clipboard().text()) == ("", "412 c20")


def test_typing_is_taken_back_before_a_line_is(desk: DeskRig) -> None:
    desk.keys.type("412")
    press("я", 52, CTRL)
    page = desk.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    assert page.line.edit.text() == ""
    assert QApplication.focusWidget() is page.line.edit


def test_a_favourite_is_on_its_digit_where_the_digit_needs_shift(desk: DeskRig) -> None:
    """A French 1; where the sign is a command's own (a Czech +, Ctrl++), only a real keyboard tells: see below."""
    assert press("&", 10, CTRL)
    desk.settle()
    page = desk.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    assert page.line.edit.text().strip()


@pytest.mark.parametrize(
    ("sign", "code", "held", "meant"),
    [
        ("в", 40, NONE, "D"), ("Δ", 40, NONE, "D"), ("ג", 40, NONE, "D"), ("ي", 40, NONE, "D"),
        ("а", 41, NONE, "F"), ("г", 30, SHIFT, "U"),
        ("d", 40, NONE, "D"), ("a", 24, NONE, "A"), ("z", 29, NONE, "Z"), ("y", 52, NONE, "Y"), ("e", 40, NONE, "E"),
        ("é", 11, NONE, "2"), ("2", 11, SHIFT, "2"), ("@", 11, SHIFT, ""), ("٢", 11, NONE, "2"),
        ("ö", 47, NONE, ""), ("é", 26, NONE, ""), (" ", 65, NONE, ""), (";", 47, NONE, ""),
    ],
)  # fmt: skip
def test_letters_count_by_place_only_where_the_layout_has_none(
    app: QApplication, sign: str, code: int, held: Qt.KeyboardModifier, meant: str
) -> None:
    assert latin_keys.letter(key(sign, code, held)) == meant


def test_windows_tells_the_place_as_a_virtual_key(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "windows")
    russian = QKeyEvent(QEvent.Type.KeyPress, ord("Л"), CTRL, 0x25, ord("K"), 0, "", False)
    french = QKeyEvent(QEvent.Type.KeyPress, ord("&"), CTRL, 0x02, ord("1"), 0, "", False)
    assert [latin_keys.letter(event) for event in (russian, french)] == ["K", "1"]


@pytest.mark.parametrize("held", [CTRL | Qt.KeyboardModifier.AltModifier, NONE, SHIFT], ids=["AltGr", "none", "Shift"])
def test_what_writes_a_sign_is_no_command(app: QApplication, held: Qt.KeyboardModifier) -> None:
    assert latin_keys.combination(key("л", 45, held)) is None


def test_how_it_landed_is_said_under_any_layout(app: QApplication) -> None:
    assert landed_by(key("в", 40)) is Outcome.DELIGHTED
    assert landed_by(key("γ", 42)) is None


def test_a_pin_is_typed_on_a_french_keyboard_without_shift(app: QApplication, qtbot: QtBot) -> None:
    edit = pin_edit()
    qtbot.addWidget(edit)
    for sign, code in (("&", 10), ("é", 11), ("1", 10), ("à", 19)):
        QApplication.sendEvent(edit, key(sign, code, SHIFT if sign == "1" else NONE))
    assert edit.text() == "1210"


def test_the_lock_screen_knows_people_under_any_layout(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    rig.keys.press("Esc")
    for sign, code in (("к", 27), ("к", 27), ("&", 10), ("é", 11)):
        press(sign, code)
        rig.settle()
    chosen = rig.window.lock_page.tiles.chosen()
    assert chosen is not None
    assert chosen.initials == "RR"
    assert rig.window.lock_page.card.pad._typed == "12"


TOOLS = ("Xvfb", "setxkbmap", "xdotool")


@pytest.mark.slow
def test_a_real_keyboard_of_every_layout(tmp_path: Path) -> None:
    """Qt's own events, from X: Ctrl+K opens the commands, Ctrl and the first digit takes the first favourite."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-noreset", "-screen", "0", "1366x768x24"],
        pass_fds=(theirs,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        os.close(theirs)
        with os.fdopen(ours) as said:
            display = f":{said.readline().strip()}"
        done = subprocess.run(
            [sys.executable, "-m", "tests.ui.under_layouts", str(tmp_path), "ru", "gr", "ara", "il", "fr", "de", "cz", "us"],
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=120,
        )  # fmt: skip
    finally:
        server.terminate()
        server.wait()
    assert done.stdout.split("\n")[:-1] == [
        f"{layout}: commands, favourite, nothing else" for layout in ("ru", "gr", "ara", "il", "fr", "de", "cz", "us")
    ], done.stderr
