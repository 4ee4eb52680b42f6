"""What is pressed and filled in: keys only, words for every mistake, names for screen readers."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pixels import holds, picture
from tracker.ui import icons, language, theme
from tracker.ui.choices.day_edit import day_edit
from tracker.ui.theme.tokens import LIGHT
from tracker.ui.widgets import (
    Field,
    PinPad,
    Segment,
    SegmentedTabs,
    ShortcutButton,
    amount_edit,
    button,
    kind_segments,
    line_edit,
    number_edit,
)

Key = Qt.Key


@pytest.fixture
def pad(app: QApplication, qtbot: QtBot) -> PinPad:
    return shown(PinPad(4), qtbot)


def shown(pad: PinPad, qtbot: QtBot) -> PinPad:
    qtbot.addWidget(pad)
    pad.show()
    pad.activateWindow()
    assert QTest.qWaitForWindowActive(pad)
    pad.setFocus()
    return pad


def test_a_pin_submits_itself_at_its_length(pad: PinPad) -> None:
    entered = QSignalSpy(pad.entered)
    QTest.keyClicks(pad, "135")
    assert entered.count() == 0
    assert pad.dots.accessibleName() == "3 of 4 digits"
    QTest.keyClicks(pad, "7")
    assert entered.at(0) == ["1357"]
    assert pad.dots.accessibleName() == "0 of 4 digits"


@pytest.mark.parametrize("digits", ["١٣٥٧", "１３５７", "१३५७"])
def test_digits_of_any_script_are_digits(pad: PinPad, digits: str) -> None:
    entered = QSignalSpy(pad.entered)
    for digit in digits:
        QTest.sendKeyEvent(QTest.KeyAction.Click, pad, Key.Key_unknown, digit, Qt.KeyboardModifier.NoModifier)
    assert entered.at(0) == ["1357"]


def test_letters_are_not_taken(pad: PinPad) -> None:
    QTest.keyClicks(pad, "ax²½1")
    assert pad.dots.accessibleName() == "1 of 4 digits"


def test_backspace_takes_one_and_escape_takes_all(pad: PinPad) -> None:
    QTest.keyClicks(pad, "123")
    QTest.keyClick(pad, Key.Key_Backspace)
    assert pad.dots.accessibleName() == "2 of 4 digits"
    QTest.keyClick(pad, Key.Key_Escape)
    assert pad.dots.accessibleName() == "0 of 4 digits"


def test_escape_on_an_empty_pad_goes_on_to_the_page(app: QApplication, qtbot: QtBot) -> None:
    page = QDialog()
    qtbot.addWidget(page)
    rejected = QSignalSpy(page.rejected)
    pad = PinPad(4, parent=page)
    page.show()
    QTest.keyClicks(pad, "1")
    QTest.keyClick(pad, Key.Key_Escape)
    assert rejected.count() == 0
    QTest.keyClick(pad, Key.Key_Escape)
    assert rejected.count() == 1


def test_a_wrong_pin_is_said_in_words_until_the_next_digit(pad: PinPad) -> None:
    QTest.keyClicks(pad, "1111")
    pad.fail("That is not the PIN. 4 tries left.")
    assert pad.words() == pad.accessibleDescription() == "That is not the PIN. 4 tries left."
    assert holds(picture(pad), LIGHT.over)
    QTest.keyClicks(pad, "1")
    assert pad.words() == ""


def test_a_throttled_pad_takes_nothing_until_it_is_ready(pad: PinPad) -> None:
    entered = QSignalSpy(pad.entered)
    QTest.keyClicks(pad, "12")
    pad.wait("Too many tries. Wait 30 seconds.")
    QTest.keyClicks(pad, "1357")
    assert entered.count() == 0
    assert "30 seconds" in pad.words()
    pad.ready()
    QTest.keyClicks(pad, "1357")
    assert entered.at(0) == ["1357"]


def test_an_unknown_length_waits_for_enter(app: QApplication, qtbot: QtBot) -> None:
    pad = shown(PinPad(None, "Approve"), qtbot)
    entered = QSignalSpy(pad.entered)
    QTest.keyClicks(pad, "135")
    QTest.keyClick(pad, Key.Key_Return)
    assert entered.count() == 0  # three digits are nobody's PIN
    QTest.keyClicks(pad, "790")
    QTest.keyClick(pad, Key.Key_Enter)
    assert entered.at(0) == ["135790"]


def test_keys_are_64_pixels_and_grow_with_the_text(app: QApplication, pad: PinPad) -> None:
    keys = [key for key in pad.findChildren(QPushButton) if key.accessibleName().isdigit()]
    assert len(keys) == 10
    assert all(key.height() == 64 and key.width() >= 64 for key in keys)
    theme.apply_theme(app, "light", 2.0)
    app.processEvents()
    assert all(key.height() == 128 for key in keys)


def test_the_touched_keys_type_too(pad: PinPad) -> None:
    entered = QSignalSpy(pad.entered)
    keys = {key.accessibleName(): key for key in pad.findChildren(QPushButton)}
    for name in ("1", "9", "Delete digit", "3", "5", "7"):
        QTest.mouseClick(keys[name], Qt.MouseButton.LeftButton)
    assert entered.at(0) == ["1357"]


def test_the_pad_shows_that_it_has_the_keyboard(pad: PinPad) -> None:
    assert holds(picture(pad), LIGHT.focus)
    pad.clearFocus()
    assert not holds(picture(pad), LIGHT.focus)


def test_no_digit_is_ever_spoken(pad: PinPad) -> None:
    QTest.keyClicks(pad, "97")
    said = (pad.accessibleName(), pad.accessibleDescription(), pad.dots.accessibleName())
    assert not any("9" in part or "7" in part for part in said)


def test_arrows_choose_the_kind_and_it_is_announced(app: QApplication, qtbot: QtBot) -> None:
    tabs = SegmentedTabs(kind_segments(), "Kind")
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.activateWindow()
    assert QTest.qWaitForWindowActive(tabs)
    changed = QSignalSpy(tabs.changed)
    tabs.focus_current()
    assert tabs.current() == "free_label"
    focused = app.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_Right)
    assert changed.at(0) == ["credit"]
    focused = app.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_Right)
    assert tabs.current() == "upgrade"
    tabs.choose("free_label")
    assert changed.at(2) == ["free_label"]
    with pytest.raises(KeyError):
        tabs.choose("voucher")


def test_a_field_names_its_editor_and_says_what_is_wrong(app: QApplication, qtbot: QtBot) -> None:
    field = Field("Value", amount_edit(), "In euros")
    qtbot.addWidget(field)
    field.resize(300, 90)
    field.show()
    assert field.editor.accessibleName() == "Value"
    before = field.height()
    field.set_error("Type an amount like 12.50.")
    assert field.error() == field.editor.accessibleDescription() == "Type an amount like 12.50."
    assert field.height() == before
    assert holds(picture(field), LIGHT.over)
    field.set_error("")
    assert field.error() == ""
    assert field.editor.accessibleDescription() == "In euros"
    assert not holds(picture(field), LIGHT.over)


def test_a_fields_label_goes_to_its_editor(app: QApplication, qtbot: QtBot) -> None:
    field = Field("Guest", line_edit("Room or name"))
    qtbot.addWidget(field)
    assert field.focusProxy() is field.editor


def test_amounts_stand_at_the_right_in_every_language(app: QApplication, qtbot: QtBot) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edit = amount_edit()
    qtbot.addWidget(edit)
    assert edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert edit.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("make", [lambda: button("Post"), lambda: line_edit(), lambda: number_edit(1, 9)])
def test_controls_are_at_least_36_pixels(app: QApplication, qtbot: QtBot, make: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    control = make()  # type: ignore[operator]  # each maker in turn
    column.addWidget(control)
    window.show()
    assert control.height() >= 36


def test_a_favourite_is_at_least_44_pixels(app: QApplication) -> None:
    assert ShortcutButton("Ctrl+1", "Welcome drink €9", height=44).sizeHint().height() == 44


def test_a_button_shows_ampersands_and_presses_by_key(app: QApplication, qtbot: QtBot) -> None:
    made = button("Smith & Co", "primary")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    clicked = QSignalSpy(made.clicked)
    made.setFocus()
    QTest.keyClick(made, Key.Key_Space)
    assert clicked.count() == 1
    assert made.words() == made.accessibleName() == "Smith & Co"


def test_a_shortcut_is_spoken_with_its_button(app: QApplication) -> None:
    made = ShortcutButton("F1", "Desk", icon="desk")
    assert (made.accessibleName(), made.accessibleDescription()) == ("Desk", "Shortcut F1")


def test_a_squeezed_button_offers_its_words_as_a_tip(app: QApplication, qtbot: QtBot) -> None:
    made = ShortcutButton("Ctrl+1", "Welcome drink and <b>fruit</b> €9")
    qtbot.addWidget(made)
    made.resize(90, 44)
    made.show()
    assert "&lt;b&gt;fruit" in made.toolTip()


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_what_a_button_shows_stands_in_its_middle_with_its_key_and_without(
    app: QApplication, qtbot: QtBot, rtl: bool
) -> None:
    made = ShortcutButton("Ctrl+L", "Lena Goldammer", icon="lock")
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    for wide in (made.sizeHint().width() + 80, made.sizeHint().width() - 4):  # the second has no room for the key
        made.resize(wide, 36)
        shot = picture(made)
        ground = shot.pixelColor(4, 18)
        inked = [x for x in range(4, wide - 4) if any(shot.pixelColor(x, y) != ground for y in range(8, 28))]
        assert abs(inked[0] - (wide - 1 - inked[-1])) <= 4, wide


def test_dressing_a_painted_button_gives_it_the_drawing(app: QApplication, qtbot: QtBot) -> None:
    made = button("Lock")
    qtbot.addWidget(made)
    bare = made.sizeHint().width()
    made.resize(160, 36)
    plain = picture(made)
    icons.dress(made, "lock", "over")
    assert made.sizeHint().width() > bare
    assert picture(made) != plain


def test_a_disabled_primary_button_is_plainly_disabled(app: QApplication, qtbot: QtBot) -> None:
    made = button("Post", "primary")
    qtbot.addWidget(made)
    made.setEnabled(False)
    assert not holds(picture(made), LIGHT.accent)


def test_where_a_row_is_too_narrow_all_its_segments_say_the_short_words(qtbot: QtBot, app: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 60)
    whole = SegmentedTabs([Segment("en", "English", short="EN"), Segment("ja", "日本語", short="JA")], parent=window)
    short = SegmentedTabs([Segment("en", "EN"), Segment("ja", "JA")], parent=window)
    window.show()
    for wide, alike in ((60, True), (400, False)):
        for made in (whole, short):
            made.setGeometry(0, 0, wide, 40)
        app.processEvents()
        assert (whole.grab().toImage() == short.grab().toImage()) is alike


@pytest.mark.parametrize("room", ["auto", "fingers"])
def test_what_stands_in_one_row_is_equally_high(app: QApplication, qtbot: QtBot, room: theme.Room) -> None:
    """A choice beside a field was four pixels taller, and the hints below them stood crooked."""
    theme.apply_theme(app, "light", 1.0, room)
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    choice = SegmentedTabs([Segment("a4", "A4"), Segment("letter", "Letter")], "Paper")
    parts = (line_edit("03:00"), amount_edit(), number_edit(1, 9), choice, button("Post"), day_edit("from"))
    for part in parts:
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    theme.dress(holder)
    holder.show()
    app.processEvents()
    assert {part.height() for part in parts} == {theme.reach(36)}


def test_a_day_reads_from_the_right_where_the_window_does_and_stands_on_the_line(
    app: QApplication, qtbot: QtBot
) -> None:
    """Qt turned its parts round and laid them from the right again: one read 2026, November, 23."""
    arabic = language.known("ar")
    assert arabic is not None
    language.wear(arabic)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = day_edit("from", date(2026, 11, 22))
        qtbot.addWidget(made)
        made.setDate(QDate(2026, 11, 23))
        assert made.text() == "23 نوفمبر 2026"
        assert made.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = made.lineEdit()
        assert inner is not None
        assert inner.textMargins().top() > 0, "Arabic letters are put back on the line"
    finally:
        language.wear(language.LANGUAGES[0])
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
