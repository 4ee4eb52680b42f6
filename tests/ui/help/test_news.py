"""What changed after an update: shown once to each person, puts nothing in the way, and comes back by Ctrl+K."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import tracker
from tests.ui.rig import DeskRig, desk_rig
from tracker import paths
from tracker.ui import language, theme
from tracker.ui.help import changes
from tracker.ui.help.news import News
from tracker.ui.shell.preferences import Preferences

pytestmark = pytest.mark.by_lot("news of a version", 8)

LIST = """# What changed
Words before the first version are for who writes the list.
## 0.2.0
- Reports print
  twice as fast.
## 0.10.0
- The tenth has `one` line.
## 0.9.1
- Too old to tell.
"""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch) -> DeskRig:
    monkeypatch.setattr(changes, "releases", lambda: changes.parse(LIST))
    rig = desk_rig(tmp_path, qtbot)
    news(rig).put_away()
    return rig


def news(desk: DeskRig) -> News:
    return desk.window.news()


def updated(desk: DeskRig, monkeypatch: pytest.MonkeyPatch, version: str, who: str = "RR") -> None:
    """The program starts in another version, and somebody signs in."""
    monkeypatch.setattr(tracker, "__version__", version)
    desk.keys.press("Ctrl+L")
    desk.settle()
    desk.unlock(who)


def test_the_list_is_read_by_version_the_newest_first() -> None:
    told = changes.parse(LIST)
    assert [r.version for r in told] == ["0.10.0", "0.9.1", "0.2.0"]
    assert told[0].lines == ("The tenth has one line.",)
    assert told[2].lines == ("Reports print twice as fast.",)
    assert changes.parse("no heading\n- a line of nobody\n") == ()


def test_the_packaged_list_tells_of_this_version() -> None:
    newest = changes.releases()[0]
    assert newest.version == tracker.__version__
    assert newest.lines
    assert (paths.resources() / "help" / changes.FILE).is_file()


def test_who_is_here_for_the_first_time_is_told_nothing(desk: DeskRig) -> None:
    assert not news(desk).isVisible()


def test_a_newer_version_is_told_once_to_each_person(desk: DeskRig, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.window.preferences.keep_version_seen("R2", "0.1.0")
    updated(desk, monkeypatch, "0.10.0")
    assert news(desk).isVisible()
    assert news(desk).told() == ["The tenth has one line.", "Too old to tell.", "Reports print twice as fast."]
    desk.keys.press("Esc")
    assert not news(desk).isVisible()
    updated(desk, monkeypatch, "0.10.0")
    assert not news(desk).isVisible(), "once"
    updated(desk, monkeypatch, "0.10.0", "R2")
    assert news(desk).isVisible(), "to each person"


def test_an_older_version_and_one_without_news_say_nothing(desk: DeskRig, monkeypatch: pytest.MonkeyPatch) -> None:
    updated(desk, monkeypatch, "0.1.1")
    assert not news(desk).isVisible()
    updated(desk, monkeypatch, "0.0.9")
    assert not news(desk).isVisible()


def test_it_takes_no_key_but_esc_and_no_focus(desk: DeskRig, monkeypatch: pytest.MonkeyPatch) -> None:
    updated(desk, monkeypatch, "0.10.0")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    desk.keys.type("412 c20 wifi")
    assert field.text() == "412 c20 wifi"
    assert news(desk).isVisible()
    desk.keys.press("Esc")
    assert field.text() == "412 c20 wifi", "the line is set aside by the next Esc"
    assert not news(desk).isVisible()


def test_ctrl_k_brings_it_back(desk: DeskRig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracker, "__version__", "0.10.0")
    desk.keys.press("Ctrl+K")
    desk.keys.type("what changed")
    desk.keys.press("Return")
    desk.settle()
    assert news(desk).title.text() == "What changed in 0.10.0"
    assert news(desk).told() == ["The tenth has one line."]
    assert desk.window.rect().contains(news(desk).geometry())


def test_it_is_as_tall_as_its_words_however_often_it_is_told(desk: DeskRig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracker, "__version__", "0.10.0")
    for _ in range(2):
        news(desk).show_latest()
        QApplication.processEvents()
        assert news(desk).height() >= news(desk).heightForWidth(news(desk).width()) > 60
        news(desk).put_away()


def test_large_text_in_a_small_window_is_told_shortly_and_does_not_cover_what_is_typed(
    desk: DeskRig, monkeypatch: pytest.MonkeyPatch, app: QApplication
) -> None:
    monkeypatch.undo()
    theme.apply_theme(app, "light", 2.0)
    desk.window.resize(1280, 720)
    QApplication.processEvents()
    news(desk).show_latest()
    QApplication.processEvents()
    line = QApplication.focusWidget()
    assert line is not None
    assert news(desk).told(), "something is told"
    typed = line.mapTo(desk.window, line.rect().bottomLeft())
    assert news(desk).geometry().top() > typed.y()


def test_locking_puts_it_away(desk: DeskRig) -> None:
    news(desk).show_latest()
    desk.keys.press("Ctrl+L")
    desk.settle()
    assert not news(desk).isVisible()


@pytest.mark.parametrize("code", [one.code for one in language.LANGUAGES if one.code != "en"])
def test_the_list_is_told_in_the_language_of_who_reads(
    code: str, tmp_path: Path, qtbot: QtBot, app: QApplication
) -> None:
    spoken = language.known(code)
    assert spoken is not None
    window = QWidget()
    qtbot.addWidget(window)
    try:
        language.wear(spoken)
        card = News(window, Preferences(tmp_path))
        card.show_latest()
        told = card.told()
    finally:
        language.wear(language.LANGUAGES[0])
    assert told
    assert not set(told) & set(changes.releases()[0].lines)
