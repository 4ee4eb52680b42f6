"""Where things stand in some scenes: what was crooked or cut once, and no judge of all scenes would see."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from tests.ui.scenes import geometry
from tests.ui.scenes.walk import walk
from tracker.ui import theme
from tracker.ui.desk.many.panel import ManyPanel
from tracker.ui.widgets import Card, PersonTile

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what offscreen says of every menu


def _left(part: QWidget, window: QWidget) -> int:
    return part.mapTo(window, QPoint(0, 0)).x()


def test_the_fields_of_many_rooms_need_no_scroll_bar_in_a_usual_window(app: QApplication, tmp_path: Path) -> None:
    """The last row of fields was cut at 768 pixels."""
    for scene in walk(tmp_path, only=frozenset(("many-rooms",))):
        panel = scene.window.findChild(ManyPanel)
        assert panel is not None
        assert [area.verticalScrollBar().maximum() for area in panel.findChildren(QScrollArea)] == [0]


def test_cards_beside_each_other_have_their_titles_on_one_line(app: QApplication, tmp_path: Path) -> None:
    for scene in walk(tmp_path, only=frozenset(("settings-caps", "shift"))):
        assert scene.stage is not None
        page = scene.stage.page(scene.name.split("-")[0])
        tops: dict[int, set[int]] = {}
        for card in page.findChildren(Card):
            if card.isVisible() and card.title.isVisible():
                middle = card.title.mapTo(scene.window, card.title.rect().center()).y()
                tops.setdefault(card.mapTo(scene.window, QPoint(0, 0)).y(), set()).add(middle)
        assert [middles for middles in tops.values() if len(middles) > 1] == [], scene.name
        assert len(tops) > 1


def test_what_the_lock_shows_below_each_other_has_one_edge(app: QApplication, tmp_path: Path) -> None:
    """The row of languages stuck out of the people above it, and the button out of the keys."""
    for scene in walk(tmp_path, only=frozenset(("lock-person",))):
        assert scene.stage is not None
        lock = scene.stage.rig.window.lock_page
        tile = lock.tiles.findChildren(PersonTile)[0]
        keys = [key for key in lock.card.pad.findChildren(QPushButton) if key.text() in ("1", "3")]
        (unlock,) = [
            b for b in lock.card.pad.findChildren(QPushButton) if b.accessibleName() == "Unlock" or b.text() == "Unlock"
        ]
        assert (_left(lock.languages, lock), lock.languages.width()) == (_left(tile, lock), tile.width())
        assert _left(unlock, lock) == _left(keys[0], lock)
        assert _left(unlock, lock) + unlock.width() == _left(keys[1], lock) + keys[1].width()


def test_a_guests_cards_keep_one_distance_whether_anything_is_owed_or_not(app: QApplication, tmp_path: Path) -> None:
    for scene in walk(tmp_path, only=frozenset(("guest",))):
        assert scene.stage is not None
        panel = scene.stage.guests.panel
        inside = panel.widget()
        assert inside is not None
        who, story = [card for card in inside.findChildren(Card) if card.isVisible()]
        gap = story.mapTo(panel, QPoint(0, 0)).y() - who.mapTo(panel, QPoint(0, 0)).y() - who.height()
        assert gap == theme.px(12)
        assert _left(panel.about, panel) == _left(story.title, panel)


@pytest.mark.by_lot("questions above the lines", 1)
@pytest.mark.parametrize("name", ["approval", "undo", "similar"])
def test_a_question_leaves_the_lines_in_view_where_they_have_room(app: QApplication, tmp_path: Path, name: str) -> None:
    """At 200 % on a large screen a question of ninety pixels emptied half of the window."""
    for size, seen in (((1920, 1080), True), ((1366, 768), False)):
        dress = partial(theme.apply_theme, app, "light", 2.0)
        for scene in walk(tmp_path / str(seen), size, dress=dress, only=frozenset((name,))):
            assert scene.stage is not None
            assert scene.stage.desk.recent.isVisible() is seen
            assert geometry.faults(scene.window) == []
