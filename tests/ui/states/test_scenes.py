"""Every state of every screen, looked at and listened to: what it says is seen whole, named, in order and in good contrast.

No golden pictures, which differ with the fonts of a computer: what is asserted is measured from widgets and pixels. In the
light look with room for fingers a sixth of the scenes are drawn by lot in each run (half of them where CI=true;
`LATITUDE_FAULT_SEED` draws the same again), and some of a smaller number in the other looks. Every scene in every look:

    sh packaging/run test -m slow tests/ui/states/test_scenes.py
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tests.faults.chance import chance, in_ci
from tests.ui.gallery import LOOKS, SPOKEN, Look
from tests.ui.scenes import at_practice, cut, geometry, ink, opening, tree
from tests.ui.scenes import walk as walking
from tests.ui.scenes.walk import Scene, names, walk
from tracker.ui import language, theme
from tracker.ui.guests.house_list.row_table import Column, RowTable
from tracker.ui.language import LANGUAGES
from tracker.ui.widgets import button

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what offscreen says of every menu

PARTS = [
    frozenset(opening.BEFORE),
    frozenset(at_practice.PRACTICE),
    *(frozenset(act[0] for act in acts) for _hotel, _who, acts in walking.PARTS),
]
Judge = Callable[[Scene], list[str]]
TALL = frozenset(
    ("approval", "many-rooms", "commands", "nothing-found", "desk", "empty-guests", "practice-lock",
     "shift-close", "shift-approve", "import-plan", "bills", "keys")
)  # fmt: skip
"""What had no room at 200 % on a small screen."""
SAMPLE = frozenset(("approval", "drawer-credit", "shift-close", "guest-add", "settings-backups", "practice-wrong"))
DATED = frozenset(
    ("lock-forgotten-shift", "guest", "guest-erase", "log-dates", "log-plan", "journal-export", "shift", "shift-past",
     "settings-caps", "settings-backups", "settings-retention", "insights-spend")
)  # fmt: skip
"""Where days are written in many ways."""
BY_NAME = {look.name: look for look in (*LOOKS, *SPOKEN)}
NARROW = Look("narrow", size=(1280, 720))
NARROWER = tuple(Look(f"{code} at 1180", size=(1180, 768), language=code) for code in ("en", "de", "fr"))
NARROWEST = tuple(Look(f"{one.code} at 1024", size=(1024, 768), language=one.code) for one in LANGUAGES)
LESS = frozenset(
    ("guest", "guest-line-acts", "landed", "shift", "shift-close", "settings-caps", "practice-lock", "desk")
)
"""Where much stands beside each other."""
MIDDLE = Look("150", scale=1.5)
LARGE_ON_SMALL = Look("200 on a small screen", scale=2.0)
LARGE_SPOKEN = tuple(
    Look(f"{code} 200 on a small screen", scale=2.0, language=code) for code in ("fr", "es", "de", "ar")
)
TIGHT = (*NARROWER, *NARROWEST, *LARGE_SPOKEN)
"""Where words have the least room."""
EVERY = (*LOOKS, *SPOKEN, NARROW, MIDDLE, LARGE_ON_SMALL, *TIGHT)


def words(scene: Scene) -> list[str]:
    """The state's own words can be heard; where one reads from the right they hold marks of direction. The scenes tell
    them in English only."""
    if QApplication.isRightToLeft() or language.worn().code != "en":
        return []
    menu = QApplication.activePopupWidget()
    spoken = tree.spoken(scene.window) + ("" if menu is None else tree.spoken(menu))
    return [f"{said!r} is not said" for said in scene.words if said not in spoken]


PAPERS = frozenset(("shift-close-report", "shift-look"))
"""Whose pages are written in the house's language, not in the window's."""
_ENGLISH_DAY = re.compile(
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day)?,? \d"
    r"|(?<!\d)\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
    r"|\b(?:January|February|March|May|June|July|October|December) \d"
)
"""A day as English writes it: in German its number has a point, in French and Spanish its month is small."""


def dates(scene: Scene) -> list[str]:
    """No day is written in English where the window speaks another language."""
    if language.worn().code == "en" or scene.name in PAPERS:
        return []
    found = _ENGLISH_DAY.findall(tree.spoken(scene.window))
    return [f"{day!r} is English" for day in dict.fromkeys(found)]


def judged(app: QApplication, folder: Path, look: Look, only: frozenset[str], *judges: Judge) -> list[str]:
    """What every judge finds wrong in every scene."""
    found = []
    for scene in walk(folder, look.size, dress=lambda: look.wear(app), only=only, speak=look.language):
        found += [f"{scene.name}: {fault}" for judge in judges for fault in judge(scene)]
    return found


@pytest.fixture
def all_judges() -> tuple[Judge, ...]:
    inks: set[object] = set()
    focused: set[int] = set()
    return (
        words,
        dates,
        lambda scene: tree.faults(scene.window),
        lambda scene: geometry.faults(scene.window),
        lambda scene: cut.faults(scene.window),
        lambda scene: ink.faults(scene.window, inks),
        lambda scene: ink.unreached(scene.window, focused),
    )


@pytest.mark.parametrize("part", PARTS, ids=["before", "practice", "empty", "lock", "rep", "manager"])
def test_every_scene_is_seen_heard_and_reached(
    app: QApplication, tmp_path: Path, all_judges: tuple[Judge, ...], part: frozenset[str]
) -> None:
    """With room for fingers, where there is the least room for words and every target is measured."""
    some = chance(f"scenes of {min(part)}").sample(sorted(part), -(-len(part) // in_ci(6, 2)))
    assert judged(app, tmp_path, BY_NAME["fingers"], frozenset(some), *all_judges) == []


@pytest.mark.by_lot("other looks", 2)
@pytest.mark.parametrize("look", ["dark", "200", "ar"])
def test_some_scenes_in_other_looks(
    app: QApplication, tmp_path: Path, all_judges: tuple[Judge, ...], look: str
) -> None:
    some = chance(f"scenes in {look}").sample(sorted(SAMPLE), in_ci(2, 3))
    assert judged(app, tmp_path, BY_NAME[look], frozenset(some), *all_judges) == []


def test_what_is_tall_fits_at_200_percent_on_a_small_screen(
    app: QApplication, tmp_path: Path, all_judges: tuple[Judge, ...]
) -> None:
    some = chance("tall scenes").sample(sorted(TALL), in_ci(4, 6))
    assert judged(app, tmp_path, LARGE_ON_SMALL, frozenset(some), *all_judges) == []


DRAWN = chance("tight looks").sample(TIGHT, in_ci(3, 6))


@pytest.mark.parametrize("look", DRAWN, ids=[look.name for look in DRAWN])
def test_no_word_is_cut_and_nothing_scrolls_sideways_where_there_is_least_room(
    app: QApplication, tmp_path: Path, look: Look
) -> None:
    """Some scenes in some looks, drawn by lot; every scene in all of them in the long walk."""
    some = chance(f"scenes {look.name}").sample(sorted(LESS), in_ci(3, 4))
    judges = (lambda scene: cut.faults(scene.window), lambda scene: geometry.faults(scene.window))
    assert judged(app, tmp_path, look, frozenset(some), *judges) == []


@pytest.mark.slow
@pytest.mark.parametrize("look", EVERY, ids=[look.name for look in EVERY])
def test_every_scene_in_every_look(
    app: QApplication, tmp_path: Path, all_judges: tuple[Judge, ...], look: Look
) -> None:
    assert judged(app, tmp_path, look, frozenset(names()), *all_judges) == []


@pytest.mark.by_lot("days in a language", 1)
@pytest.mark.parametrize("code", ["de", "fr"])
def test_days_are_written_in_the_windows_language(app: QApplication, tmp_path: Path, code: str) -> None:
    """Where days stand; every scene in every language is in the long walk."""
    some = chance(f"days in {code}").sample(sorted(DATED), in_ci(4, 6))
    assert judged(app, tmp_path, BY_NAME[code], frozenset(some), dates) == []


def test_the_judge_of_days_sees_english_ones(app: QApplication) -> None:
    spoken = language.known("de")
    assert spoken is not None
    window = QWidget()
    column = QVBoxLayout(window)
    for said in (
        "Mon 23 Nov",
        "since 5 December 2026",
        "October 3",
        "23. Nov. 2026",
        "Mo. 23. Nov.",
        "lundi 23 nov. 2026",
    ):
        column.addWidget(QLabel(said))
    window.show()
    try:
        language.wear(spoken)
        found = dates(Scene("days", window))
    finally:
        language.wear(language.LANGUAGES[0])
    assert found == ["'Mon 2' is English", "'5 December' is English", "'October 3' is English"]
    window.close()


def test_every_scene_has_a_name_of_its_own() -> None:
    assert len(set(names())) == len(names())


def test_the_judges_of_place_and_name_see_what_is_wrong(app: QApplication) -> None:
    """A judge that finds nothing anywhere would pass everything."""
    window = QWidget()
    row = QHBoxLayout(window)
    cut, nameless, tiny = QLabel("These words need more room"), QLineEdit(), QPushButton("x")
    for part in (cut, nameless, tiny):
        row.addWidget(part)
    cut.setFixedWidth(30)
    tiny.setFixedSize(12, 12)
    wide, inside = QScrollArea(), QWidget()
    inside.setMinimumWidth(900)
    wide.setWidget(inside)
    row.addWidget(wide)
    stray = QLabel("outside", window)
    stray.setGeometry(590, 10, 200, 30)
    window.resize(600, 100)
    theme.dress(window)
    window.show()
    app.processEvents()
    geometric = "\n".join(geometry.faults(window))
    for said in ("has 30x", "sticks out", "a target is 24", "wide and scrolls sideways"):
        assert said in geometric
    assert any("has no name" in fault for fault in tree.faults(window))
    assert any("has no description" in fault for fault in tree.faults(window))
    nameless.setAccessibleDescription("Why it is given")
    assert not any("has no description" in fault for fault in tree.faults(window))
    window.close()


def test_the_judge_of_cut_words_sees_them_whatever_paints_them(app: QApplication) -> None:
    """A name may be cut; words of the window's own may not, and what is measured only is not painted."""
    window = QWidget()
    row = QHBoxLayout(window)
    for said in ("Correct the name", "Maximiliana-Theodora", "Same guest as…"):
        made = button(said)
        made.setFixedWidth(80)
        row.addWidget(made)
        assert made.is_cut()
    theme.dress(window)
    window.show()
    app.processEvents()
    found = cut.faults(window)
    assert [fault.split(" is painted")[0] for fault in found] == ["'Correct the name'", "'Same guest as…'"]
    window.close()


def test_the_judge_of_cut_words_looks_at_tables(app: QApplication) -> None:
    """A name may be cut where its tip says it whole; an amount may not, and no column may lie beside its table."""
    window = QWidget()
    column = QVBoxLayout(window)
    table, rows = RowTable(), QListWidget()
    columns = [Column("Guest"), Column("Billed", figures=True)]
    table.show_rows(columns, [("Maximiliana-Theodora", "€1,112.50"), ("Bo Else", "€2.00")])
    for part in (table, rows):
        column.addWidget(part)
    theme.dress(window)
    window.resize(400, 300)
    window.show()
    app.processEvents()
    assert cut.faults(window) == []
    for number in (0, 1):
        table.setColumnWidth(number, theme.px(60))
    assert [fault.split(" is painted")[0] for fault in cut.faults(window)] == ["'€1,112.50'"]
    with patch("tests.ui.scenes.cut.tips", lambda _window: ()):
        assert any("Maximiliana" in fault and "no tip" in fault for fault in cut.faults(window))
    table.setColumnWidth(0, 600)
    rows.addItem("a row of words that has far less room here than it needs to be read " * 2)
    app.processEvents()
    found = "\n".join(cut.faults(window))
    assert "RowTable '' shows" in found
    assert "QListWidget '' shows" in found
    window.close()


def test_a_finger_needs_more_than_a_mouse(app: QApplication) -> None:
    """The judge measures buttons and rows, and the product makes both large enough."""
    window = QWidget()
    column = QVBoxLayout(window)
    low, rows = QPushButton("low"), QListWidget()
    rows.addItems(["one", "two"])
    for part in (low, rows):
        column.addWidget(part)
    low.setStyleSheet("min-height: 34px; max-height: 34px;")
    theme.dress(window)
    window.show()
    app.processEvents()
    assert geometry.faults(window) == []
    theme.apply_theme(app, "light", 1.0, "fingers")
    rows.setStyleSheet("QListWidget::item { min-height: 40px; }")
    app.processEvents()
    found = "\n".join(geometry.faults(window))
    assert "x36, a target is 44" in found
    assert "row 1 of QListWidget" in found
    for part in (low, rows):
        part.setStyleSheet("")
    app.processEvents()
    assert geometry.faults(window) == []
    window.close()


def test_the_judges_of_ink_see_what_is_wrong(app: QApplication) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    pale, plain = QLabel("pale words"), QLineEdit()
    for part in (pale, plain):
        column.addWidget(part)
    pale.setStyleSheet("color: #d8dedc; background: #ffffff")
    plain.setProperty("ownFocus", True)  # says that it shows its focus, and does not
    window.resize(300, 120)
    theme.dress(window)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    plain.setFocus(Qt.FocusReason.TabFocusReason)
    assert any("pale words" in fault for fault in ink.faults(window, set()))
    assert any("tell its focus" in fault for fault in ink.unreached(window, set()))
    plain.setProperty("ownFocus", False)
    plain.clearFocus()
    plain.setFocus(Qt.FocusReason.TabFocusReason)
    assert ink.unreached(window, set()) == []
    window.close()


def test_the_judge_of_menus_sees_what_is_wrong(app: QApplication) -> None:
    window = QWidget()
    theme.dress(window)
    window.show()
    menu = QMenu(window)
    for words in ("Take it back", "Leave it"):
        menu.addAction(words)
    menu.popup(QPoint(0, 0))
    app.processEvents()
    assert ink.unreached(window, set()) == []
    alike = "color: #d8dedc; background: #ffffff; height: 12px; min-height: 12px"
    menu.setStyleSheet(f"QMenu {{ background: #ffffff }} QMenu::item, QMenu::item:selected {{ {alike} }}")
    app.processEvents()
    found = "\n".join(ink.unreached(window, set()))
    for said in ("stands out by", "high, a target is 24", "looks alike when it is chosen"):
        assert said in found
    menu.close()
    window.close()
