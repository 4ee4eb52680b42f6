"""How the time line looks: readable in every theme, chosen or not, mirrored, and whole at 200 %."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.gallery_guest import ROWS
from tests.ui.pixels import colors, picture, strongest
from tracker.ui import theme
from tracker.ui.guests.time_line.view import TimeLineView
from tracker.ui.help.bubble import HelpBubble
from tracker.ui.help.table import TEXTS
from tracker.ui.theme import contrast
from tracker.ui.widgets import Card

WIDE, NARROW = 900, 400


@pytest.fixture
def view(app: QApplication, qtbot: QtBot) -> TimeLineView:
    card = Card()
    qtbot.addWidget(card)
    made = TimeLineView()
    card.body.addWidget(made)
    made.show_rows(ROWS)
    made.select(7)
    card.resize(WIDE, 800)
    card.show()
    QApplication.processEvents()
    return made


def box(view: TimeLineView, place: int, start: int, wide: int) -> QRect:
    """A part of a row, from the reading side, in design pixels."""
    row = view.visualRect(view.rows.index(place))
    left, width = theme.px(start), theme.px(wide)
    if view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QRect(row.right() + 1 - left - width, row.top(), width, row.height())
    return QRect(row.left() + left, row.top(), width, row.height())


def painted(view: TimeLineView, part: QRect) -> float:
    card = view.parentWidget()
    assert card is not None
    return strongest(picture(card, part.translated(view.mapTo(card, view.viewport().pos()))))


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_time_words_and_initials_meet_aa_even_when_chosen(
    app: QApplication, view: TimeLineView, mode: theme.Mode
) -> None:
    theme.apply_theme(app, mode)
    QApplication.processEvents()
    far = round(view.width() / theme.px(100) * 100) - 40
    for place, row in enumerate(ROWS):
        if row.time:
            assert painted(view, box(view, place, 8, 40)) >= contrast.TEXT_MINIMUM, f"{row.title}: time"
        if row.by:
            assert painted(view, box(view, place, far, 34)) >= contrast.TEXT_MINIMUM, f"{row.title}: by"
        if row.shape == "day":
            assert painted(view, box(view, place, 96, 120)) >= contrast.TEXT_MINIMUM, f"{row.title}: day"


def near(image: QImage, ink: QColor) -> bool:
    """Whether a colour close to this one stands in the picture: strokes are softened at their edges."""
    inks = (QColor(name) for name in colors(image))
    wanted = (ink.red(), ink.green(), ink.blue())
    return any(all(abs(a - b) < 24 for a, b in zip((c.red(), c.green(), c.blue()), wanted, strict=True)) for c in inks)


@pytest.mark.parametrize("rtl", [False, True])
def test_the_icon_stands_on_the_rail_at_the_reading_side(view: TimeLineView, rtl: bool) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    QApplication.processEvents()
    at = next(n for n, row in enumerate(ROWS) if row.key == 9)
    assert near(picture(view.viewport(), box(view, at, 58, 28)), theme.color("warn"))
    assert not near(picture(view.viewport(), box(view, at, view.width() - 86, 28)), theme.color("warn"))


@pytest.mark.parametrize(("scale", "wide"), [(1.0, WIDE), (1.0, NARROW), (2.0, 2 * WIDE), (2.0, 2 * NARROW)])
def test_rows_are_tall_enough_for_their_lines_and_the_list_for_its_rows(
    app: QApplication, view: TimeLineView, scale: float, wide: int
) -> None:
    theme.apply_theme(app, "light", scale)
    card = view.parentWidget()
    assert card is not None
    card.resize(wide, 800)
    QApplication.processEvents()
    tall = [view.visualRect(view.rows.index(n)).height() for n in range(len(ROWS))]
    assert sum(tall) == view.height(), "nothing is cut and nothing scrolls inside"
    at = next(n for n, row in enumerate(ROWS) if row.key == 9)
    lines = 3 if wide / scale < 520 else 1
    assert tall[at] >= lines * theme.px(20), "marks and words stand below each other where it is narrow"


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_both_sentences_of_the_help_meet_aa(app: QApplication, qtbot: QtBot, mode: theme.Mode) -> None:
    theme.apply_theme(app, mode)
    window, field = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.resize(700, 400)
    field.setParent(window)
    field.setGeometry(20, 20, 200, 36)
    bubble = HelpBubble(window)
    bubble.show_beside(field, TEXTS["quick"], "Esc closes this")
    window.show()
    for words in (bubble._meaning, bubble._example, bubble._keys):
        inside = QRect(words.mapTo(bubble, words.rect().topLeft()), words.size())
        assert strongest(picture(bubble, inside)) >= contrast.TEXT_MINIMUM
