"""The theme: fonts that are really there, sizes that follow the scale, a switch while running, a ring for the focus."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QGuiApplication, QInputDevice, QPalette, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import gallery_pages
from tests.ui.pixels import colors, holds, picture
from tracker.ui import icons, theme
from tracker.ui.theme import fonts
from tracker.ui.theme.glyphs import Glyphs
from tracker.ui.theme.tokens import CONTRAST, DARK, LIGHT, Step
from tracker.ui.widgets import OneLine, ShortcutButton, Words

pytestmark = pytest.mark.by_lot("the theme", 13)


def test_the_packages_fonts_are_loaded(app: QApplication) -> None:
    assert {"Inter", "Noto Sans", "Noto Sans Arabic", "Heebo"} <= set(fonts.load())
    assert QFontInfo(app.font()).family() == "Inter"


def test_bold_is_bold(app: QApplication) -> None:
    plain, bold = theme.font("body"), theme.font("body", bold=True)
    assert QFontMetricsF(bold).horizontalAdvance("Wi-Fi down") > QFontMetricsF(plain).horizontalAdvance("Wi-Fi down")


def test_figures_of_a_column_are_equally_wide(app: QApplication) -> None:
    metrics = QFontMetricsF(theme.font("body", figures=True))
    assert len({metrics.horizontalAdvance(digit * 6) for digit in "0123456789"}) == 1


@pytest.mark.by_lot("doubled text", 3)
def test_the_drawings_of_controls_are_kept_and_whole(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of each window stayed behind whenever one was killed."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    place = Glyphs().of(LIGHT)
    assert place is not None
    drawn = {file.name: file.read_text() for file in place.iterdir()}
    assert sorted(drawn) == ["check.svg", "chevron-down.svg", "chevron-up.svg", "dot.svg"]
    assert LIGHT.on_accent in drawn["check.svg"]
    (place / "check.svg").write_text("<svg")
    dark = Glyphs().of(DARK)
    assert dark is not None
    assert (Glyphs().of(LIGHT), dark.parent, dark != place) == (place, place.parent, True)
    assert {file.name: file.read_text() for file in place.iterdir()} == drawn
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows gives every user a temporary folder of their own")
def test_drawings_that_others_could_change_are_not_shown(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    theirs = tmp_path / f"latitude-look-{os.getuid()}"
    theirs.mkdir()
    theirs.chmod(0o777)
    glyphs = Glyphs()
    place = glyphs.of(LIGHT)
    assert place is not None
    assert theirs not in place.parents
    assert not list(theirs.iterdir())


@pytest.mark.parametrize("step", ["small", "body", "title", "quick", "total", "pin"])
def test_text_doubles_at_200_percent(app: QApplication, step: Step) -> None:
    before = QFontMetricsF(theme.font(step)).height()
    theme.apply_theme(app, "light", 2.0)
    assert QFontMetricsF(theme.font(step)).height() == pytest.approx(2 * before, rel=0.04)


def test_the_scale_stays_between_100_and_200_percent(app: QApplication) -> None:
    theme.apply_theme(app, "light", 9.0)
    assert theme.scale() == 2.0
    theme.apply_theme(app, "light", 0.1)
    assert theme.scale() == 1.0


MODES: tuple[theme.Mode, ...] = ("dark", "contrast", "light")


class _Counted(QWidget):
    """Counts how often a style is put on it."""

    times = 0

    def event(self, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return super().event(event)


def test_what_is_built_from_the_inside_out_is_dressed_once(app: QApplication, qtbot: QtBot) -> None:
    counted = _Counted()
    part: QWidget = counted
    for _ in range(8):
        around = QWidget()
        QVBoxLayout(around).addWidget(part)
        part = around
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(part)
    window.show()
    assert counted.times <= 1


def test_a_window_a_menu_and_a_list_of_completions_wear_the_sheet(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit()
    QVBoxLayout(window).addWidget(line)
    finder, menu = QCompleter(["one", "two"]), QMenu(window)
    line.setCompleter(finder)
    menu.addAction("Reverse")
    window.show()
    completions = finder.popup()
    assert completions is not None
    theme.dress(completions)
    for mode in MODES:
        sheet = theme.apply_theme(app, mode, 1.0)
        assert holds(picture(window), sheet.bg)
        assert holds(picture(completions), sheet.surface)
        assert holds(picture(menu), sheet.surface)


def test_what_stands_already_is_measured_again(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = theme.spaced(QVBoxLayout(window), 8, (16, 12))
    box = theme.sized(QWidget(), width=100, height=36)
    column.addWidget(box)
    theme.apply_theme(app, "light", 1.5)
    margins = column.contentsMargins()
    assert (column.spacing(), margins.left(), margins.top()) == (12, 24, 18)
    assert (box.width(), box.height()) == (150, 54)


@pytest.mark.by_lot("reach of a finger", 2)
@pytest.mark.parametrize(("scale", "tall"), [(1.0, 44), (1.1, 44), (1.5, 54), (2.0, 72)])
def test_a_finger_has_44_pixels_at_every_text_size(app: QApplication, scale: float, tall: int) -> None:
    theme.apply_theme(app, "light", scale, "fingers")
    assert (theme.reach(36), theme.reach(64)) == (tall, theme.px(64))
    theme.apply_theme(app, "light", scale)
    assert theme.reach(36) == theme.px(36)


def test_a_touch_screen_makes_room_by_itself(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = QPointingDevice(
        "panel", 7, QInputDevice.DeviceType.TouchScreen, QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position, 1, 1,
    )  # fmt: skip
    theme.apply_theme(app, "light")
    assert not theme.fingers()
    with monkeypatch.context() as patch:
        patch.setattr(QInputDevice, "devices", lambda: [screen])
        theme.apply_theme(app, "light")
        assert theme.fingers()
    theme.apply_theme(app, "light")


def test_a_widget_that_is_gone_does_not_disturb_a_switch(app: QApplication) -> None:
    label = theme.sized(Words("gone"), width=50)
    icons.dress(QPushButton(), "lock")
    label.deleteLater()
    app.sendPostedEvents(label, QEvent.Type.DeferredDelete)
    del label
    theme.apply_theme(app, "dark", 1.5)
    assert theme.sheet() is DARK


def test_switching_repaints_what_is_open(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = theme.spaced(QVBoxLayout(window), 8, 16)
    column.addWidget(ShortcutButton("F1", "Desk", icon="desk"))
    column.addWidget(QLineEdit())
    column.addWidget(OneLine("Łukasz Nguyễn"))
    window.show()
    assert colors(picture(window)).most_common(1)[0][0] == LIGHT.bg.lower()
    theme.apply_theme(app, "dark")
    shown = picture(window)
    assert colors(shown).most_common(1)[0][0] == DARK.bg.lower()
    assert not holds(shown, LIGHT.surface)


def test_auto_is_light_where_the_system_says_nothing(app: QApplication) -> None:
    assert theme.apply_theme(app, "auto") is LIGHT


class _Hints:
    """A system that says these wishes; the real one's signal tells the application that they changed."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self.scheme, self.contrast = scheme, contrast

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> _Hints:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def unsetColorScheme(self) -> None:
        """The application asks for no scheme of its own."""

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        """The title bars are asked to match, which changes no wish of the system."""


def test_auto_follows_the_system_while_running_and_no_other_mode_does(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, more = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast
    bright, dark = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
    real, told = QGuiApplication.styleHints(), _Hints(bright, plain)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with monkeypatch.context() as patch:
        patch.setattr(QGuiApplication, "styleHints", lambda: told)
        assert theme.apply_theme(app, "auto", 1.5) is LIGHT
        for scheme, contrast, wanted in (
            (dark, plain, DARK),
            (dark, more, CONTRAST),
            (bright, more, CONTRAST),
            (bright, plain, LIGHT),
        ):
            changed = told.scheme is not scheme
            told.scheme, told.contrast = scheme, contrast
            if changed:
                real.colorSchemeChanged.emit(scheme)
            else:
                real.accessibility().contrastPreferenceChanged.emit(contrast)
            assert theme.sheet() is wanted
            assert (theme.scale(), holds(picture(window), wanted.bg)) == (1.5, True)
        theme.apply_theme(app, "light")
        told.scheme, told.contrast = dark, more
        real.colorSchemeChanged.emit(dark)
        real.accessibility().contrastPreferenceChanged.emit(more)
        assert theme.sheet() is LIGHT, "chosen by the person"


def test_the_palette_follows_so_that_plain_qt_does_too(app: QApplication) -> None:
    theme.apply_theme(app, "dark")
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    assert app.palette().color(QPalette.ColorRole.Text) == QColor(DARK.text)


def test_a_placeholder_is_not_paler_than_muted(app: QApplication, qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.setPlaceholderText("Room")
    edit.ensurePolished()
    assert edit.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(LIGHT.muted)


def test_the_ring_follows_the_keyboard_and_not_the_mouse(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = theme.spaced(QVBoxLayout(window), 16, 24)
    first, second = QPushButton("First"), QPushButton("Second")
    column.addWidget(first)
    column.addWidget(second)
    window.resize(240, 160)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window.findChild(QWidget, "focusRing")
    assert ring is not None
    assert ring.isVisible()
    assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    assert holds(picture(window), LIGHT.focus)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.hasFocus()
    assert not holds(picture(window), LIGHT.focus)
    QTest.keyClick(first, Qt.Key.Key_Shift)
    assert holds(picture(window), LIGHT.focus)


def test_every_drawing_can_be_tinted_and_is_not_empty(app: QApplication) -> None:
    assert len(icons.names()) >= 40
    for name in icons.names() - {"latitude"}:
        assert icons.source(name).count("currentColor") >= 1
        shown = icons.pixmap(name, "over", 24, 1.0).toImage()
        assert holds(shown, LIGHT.over), name
    with pytest.raises(KeyError):
        icons.source("no-such-drawing")


def test_a_drawing_is_sharp_on_a_dense_screen(app: QApplication) -> None:
    drawn = icons.pixmap("lock", "text", 20, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (40, 2.0)
    assert icons.pixmap("lock", "text", 20, 2.0).cacheKey() == drawn.cacheKey()


def test_the_apps_mark_comes_in_the_sizes_desktops_ask_for(app: QApplication) -> None:
    assert {size.width() for size in icons.app_icon().availableSizes()} >= {16, 32, 256}


_SAYS = (QAbstractButton, QLineEdit, QLabel, QAbstractSpinBox, QComboBox, OneLine)


@pytest.mark.by_lot("large text", 3)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("page", ["forms", "people"])
def test_nothing_is_clipped_when_text_is_large(app: QApplication, qtbot: QtBot, page: str, scale: float) -> None:
    theme.apply_theme(app, "light", scale)
    window = gallery_pages.PAGES[page]()
    qtbot.addWidget(window)
    window.resize(round(1366 * scale), round(768 * scale))
    window.show()
    app.processEvents()
    short = [
        f"{type(part).__name__} {part.accessibleName()!r}: {part.height()} < {part.fontMetrics().height()}"
        for part in window.findChildren(QWidget)
        if part.isVisible() and isinstance(part, _SAYS) and part.height() < part.fontMetrics().height()
    ]
    assert short == []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
