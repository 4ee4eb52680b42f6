"""Nobody can take practice for the real desk: frame, word and title are seen whatever is open, and every word stays readable."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.ui.pixels import colors, picture
from tests.ui.practice.conftest import Begin, Trainee
from tests.ui.rig import build_pages
from tracker.domain.house import TRAINING
from tracker.ui import theme
from tracker.ui.actions import conflicts
from tracker.ui.palette import Palette
from tracker.ui.practice.frame import Band
from tracker.ui.practice.mark import FRAME, ON_DARK, ON_LIGHT, Mark
from tracker.ui.theme import Mode, contrast
from tracker.ui.theme.tokens import SHEETS, Tokens

pytestmark = pytest.mark.by_lot("practice is marked", 6)


def _parts(colour: str) -> tuple[float, float, float]:
    read = QColor(colour)
    return read.redF(), read.greenF(), read.blueF()


def _under(colour: str, sheet: Tokens) -> str:
    """What a colour looks like below the word."""
    below, over = _parts(colour), _parts(sheet.warn)
    if sheet.dark:
        mixed = [(1 - ON_DARK) * b + ON_DARK * o for b, o in zip(below, over, strict=True)]
    else:
        mixed = [(1 - ON_LIGHT) * b + ON_LIGHT * b * o for b, o in zip(below, over, strict=True)]
    return QColor.fromRgbF(*mixed).name()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_pair_of_inks_is_still_read_below_the_word(name: str) -> None:
    sheet = SHEETS[name]
    found = {
        pair: contrast.ratio(_under(getattr(sheet, pair[0]), sheet), _under(getattr(sheet, pair[1]), sheet))
        for pair in contrast.TEXT_PAIRS
    }
    assert {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < contrast.TEXT_MINIMUM} == {}


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_word_is_painted_as_it_was_reckoned(begin: Begin, mode: Mode) -> None:
    trainee = begin()
    trainee.practice._preferences.set_mode(mode)
    trainee.settle()
    seen = colors(picture(trainee.window))
    for ground in (theme.sheet().surface, theme.sheet().bg):
        wanted = _parts(_under(ground, theme.sheet()))
        near = [n for c, n in seen.items() if all(abs(x - y) < 0.006 for x, y in zip(_parts(c), wanted, strict=True))]
        assert sum(near) > 3000, ground  # rounding may differ by one


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_the_band_is_read(sheet: Tokens) -> None:
    assert contrast.ratio(sheet.on_accent, sheet.warn) >= contrast.TEXT_MINIMUM


def _framed(trainee: Trainee) -> bool:
    seen = picture(trainee.window)
    wanted, half = QColor(theme.color("warn")), theme.px(FRAME) // 2
    wide, high = seen.width(), seen.height()
    places = ((wide // 2, high - half - 1), (half, high // 2), (wide - half - 1, high // 2))
    return all(QColor(seen.pixel(x, y)) == wanted for x, y in places)


def test_frame_and_word_are_there_on_every_page_and_over_the_palette(begin: Begin) -> None:
    trainee = begin()
    for key in ("F1", "F2", "F3", "F10", "F1"):
        trainee.press(key)
        assert _framed(trainee), key
    trainee.press("Ctrl+K")
    mark = trainee.window.findChild(Mark)
    palette = trainee.window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    assert mark is not None
    order = [child for child in trainee.window.children() if child.isWidgetType()]
    assert order[-1] is mark  # above the palette's card, too
    assert _framed(trainee)
    trainee.press("Esc", "Ctrl+L")
    assert _framed(trainee)


def test_the_word_takes_no_click_and_no_key(begin: Begin) -> None:
    trainee = begin()
    mark = trainee.window.findChild(Mark)
    assert mark is not None
    assert mark.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert mark.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert QApplication.focusWidget() is not mark


def test_title_and_band_say_training(begin: Begin) -> None:
    trainee = begin()
    assert TRAINING in trainee.window.windowTitle()
    band = trainee.window.findChild(Band)
    assert band is not None
    assert band.isVisible()
    assert band.word.text() == TRAINING


def test_its_keys_are_in_the_palette_and_claim_nobody_elses(begin: Begin) -> None:
    trainee = begin()
    build_pages(trainee.window)
    assert conflicts(trainee.window.commands()) == []
    offered = {c.key: c.shortcut for c in trainee.window.commands() if c.key.startswith("practice.")}
    assert offered == {"practice.leave": "F6", "practice.skip": "F7", "practice.again": "F8"}
    assert "window.practice" not in {c.key for c in trainee.window.commands()}


@pytest.mark.by_lot("practice at sizes", 2)
@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1366, 768)), (1.0, (800, 560)), (2.0, (1366, 768)), (2.0, (1920, 1080))]
)
def test_what_to_do_is_seen_whole_at_every_size(begin: Begin, scale: float, size: tuple[int, int]) -> None:
    trainee = begin()
    trainee.window.showNormal()
    trainee.practice._preferences.set_scale(scale)
    trainee.window.resize(*size)
    trainee.settle()
    for part in (trainee.strip.sentence, trainee.strip.keys, trainee.strip.skip, trainee.strip.again):
        inside = part.mapTo(trainee.strip, part.rect().topLeft()), part.mapTo(trainee.strip, part.rect().bottomRight())
        assert all(trainee.strip.rect().contains(corner) for corner in inside), part.objectName()
        assert part.visibleRegion().boundingRect().height() >= part.height()
    page = trainee.window.workplace
    assert page.height() > trainee.window.height() // 2  # the desk itself keeps the room


def test_a_press_on_the_strip_leaves_the_keyboard_on_the_line(begin: Begin) -> None:
    trainee = begin()
    before = QApplication.focusWidget()
    assert not trainee.strip.skip.focusPolicy() & Qt.FocusPolicy.ClickFocus
    trainee.strip.skip.click()
    trainee.settle()
    assert QApplication.focusWidget() is before
    assert trainee.exercise == "over"
