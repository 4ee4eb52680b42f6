"""Hostile text in the real window: shown as written, never as markup, and pasted into every field that takes text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.faults.chance import chance, in_ci
from tests.faults.hostile.fields import tidy
from tests.faults.hostile.strings import CORPUS
from tests.faults.hostile.watch import watched
from tests.faults.hostile.ways import fill, name_oddly
from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.domain.problems import Refused
from tracker.ledger import entries, register
from tracker.ledger.store import Ledger
from tracker.ui import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # lists of suggestions are windows of their own
PAGES = ("F1", "F2", "F3", "F10")
FORMS = {
    "quick line": ("F1", "F1"),
    "drawer": ("F1", "F1", "Ctrl+N"),
    "guests": ("F2",),
    "new guest": ("F2", "Ctrl+G"),
    "shift": ("F3",),
    "palette": ("F1", "F1", "Ctrl+K"),
}
SECTIONS = ("people", "hotel", "caps", "pin", "look")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply_theme(qapp, "light", 1.0)
    yield qapp
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _open(tmp_path: Path, qtbot: QtBot, strings: Sequence[str]) -> DeskRig:
    def prepare(hotel: Hotel) -> None:
        name_oddly(hotel)
        fill(hotel, strings)
        for number, text in enumerate(strings[:12]):  # and some in the open shift, in house
            try:
                hotel.post(hotel.guest(text, f"W{number}"), 100 + number, by="MM", note=text)
            except Refused:
                continue

    return desk_rig(tmp_path, qtbot, signed_in="MM", prepare=prepare)


def _shown() -> list[QWidget]:
    return [w for top in QApplication.topLevelWidgets() if top.isVisible() for w in (top, *top.findChildren(QWidget))]


def _nothing_is_markup() -> None:
    """No visible widget renders what it was given as rich text, and no letter of anybody's became a key's underline."""
    for widget in _shown():
        if isinstance(widget, QLabel):
            rich = widget.textFormat() == Core.TextFormat.RichText or (
                widget.textFormat() == Core.TextFormat.AutoText and Qt.mightBeRichText(widget.text())
            )
            assert not rich, widget.text()
        told = widget.toolTip()
        if told and Qt.mightBeRichText(told):
            inside = re.fullmatch(r"<qt>(.*)</qt>", told, re.DOTALL)
            assert inside, told
            assert "<" not in inside[1], told
            plain = QTextDocumentFragment.fromHtml(told).toPlainText()
            assert plain.split() == html.unescape(inside[1]).split()
        if isinstance(widget, QAbstractButton):
            assert "&" not in widget.text().replace("&&", ""), widget.text()


def test_a_house_of_hostile_names_is_shown_on_every_page(tmp_path: Path, qtbot: QtBot, app: QApplication) -> None:
    _look(tmp_path, qtbot, app, chance("window").sample(CORPUS, in_ci(15, 25)), 1.0)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(8))
def test_the_whole_corpus_is_shown_on_every_page(tmp_path: Path, qtbot: QtBot, app: QApplication, part: int) -> None:
    _look(tmp_path, qtbot, app, CORPUS[part::8], 2.0 if part % 2 else 1.0)


def _look(tmp_path: Path, qtbot: QtBot, app: QApplication, strings: Sequence[str], scale: float) -> None:
    theme.apply_theme(app, "dark" if scale > 1 else "light", scale)
    rig = _open(tmp_path, qtbot, strings)
    with watched(tmp_path) as touched:
        for page in PAGES:
            rig.keys.press("Esc", page)
            _seen(rig)
        rig.keys.press("Ctrl+L")
        _seen(rig)
        rig.unlock("MM")
        rig.keys.press("F2")
        for _ in range(12):  # every guest's own panel
            rig.keys.press("Down")
            _seen(rig)
    assert touched == []


def _seen(rig: DeskRig) -> None:
    rig.settle()
    assert not rig.window.grab().isNull()
    _nothing_is_markup()


@pytest.mark.by_lot("pasted", 3)
@pytest.mark.parametrize("form", FORMS)
def test_a_sample_is_pasted_into_every_field(tmp_path: Path, qtbot: QtBot, app: QApplication, form: str) -> None:
    _paste_everywhere(
        desk_rig(tmp_path, qtbot, signed_in="MM", prepare=_at_work),
        FORMS[form],
        chance(f"paste {form}").sample(CORPUS, in_ci(2, 3)),
    )


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_every_string_is_pasted_into_every_field(tmp_path: Path, qtbot: QtBot, app: QApplication, form: str) -> None:
    _paste_everywhere(desk_rig(tmp_path, qtbot, signed_in="MM", prepare=_at_work), FORMS[form], CORPUS)


def test_a_sample_is_pasted_into_the_settings(tmp_path: Path, qtbot: QtBot, app: QApplication) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    rig.keys.press("F10")
    rig.settle()
    for section in SECTIONS:
        rig.window.pages.page("settings").open_section(section)  # type: ignore[attr-defined]  # the settings page has it
        rig.settle()
        _paste(rig, chance(f"paste {section}").sample(CORPUS, in_ci(1, 2)))


def _at_work(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Plain Example", "9"), 100)  # opens the shift


def _paste_everywhere(rig: DeskRig, keys: Sequence[str], strings: Sequence[str]) -> None:
    rig.keys.press("Esc", *keys)
    rig.settle()
    assert _paste(rig, strings) > 0


def _paste(rig: DeskRig, strings: Sequence[str]) -> int:
    """Paste each string by Ctrl+V into each editor in view; what stands there is what was pasted, or the field's form of it."""
    editors = [w for w in _shown() if isinstance(w, QLineEdit | QPlainTextEdit) and w.isVisible() and w.isEnabled()]
    editors = [e for e in editors if not isinstance(e.parent(), QComboBox | QAbstractSpinBox) and not e.isReadOnly()]
    for editor in editors:
        for text in strings:
            if not editor.isVisible():
                break
            editor.setFocus()
            editor.clear()
            QApplication.clipboard().setText(text)
            rig.keys.press("Ctrl+V")
            rig.settle()
            stands = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
            stands.encode()  # no half of a letter
            if (
                isinstance(editor, QLineEdit)
                and editor.maxLength() > len(text.encode("utf-16-le", "surrogatepass")) // 2
            ):
                assert (
                    len(stands) >= len(tidy(text, breaks=True)) - 2 or min(text) >= "\ud800" or not text.isprintable()
                ), ascii(text)
            _nothing_is_markup()
        rig.window.grab()
        editor.clear()
        rig.settle()
    return len(editors)


@pytest.mark.by_lot("typed notes", 2)
@pytest.mark.parametrize(
    "text", [s for s in chance("typed note").sample(CORPUS, 60) if s.isprintable() and s.isascii()][:4]
)
def test_a_note_typed_in_the_window_is_on_the_line_as_written(
    tmp_path: Path, qtbot: QtBot, app: QApplication, text: str
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    rig.keys.press("Ctrl+N")
    rig.settle()
    drawer = rig.window.pages.page("desk").drawing.drawer  # type: ignore[attr-defined]  # the desk page has it
    rig.keys.type("412")
    rig.keys.press("Tab")
    rig.settle()
    drawer.worth.amount.setFocus()
    rig.keys.type("5")
    drawer.reasons.note.setFocus()
    QApplication.clipboard().setText(text)
    rig.keys.press("Ctrl+V", "Return")
    rig.settle()

    def last(ledger: Ledger) -> entries.Entry | None:
        return next(iter(entries.recent(ledger, 1)), None)

    found = rig.work(last)
    if len(tidy(text)) > 2000:
        assert found is None
    else:
        assert found is not None
        assert found.texts.get("note", "") == tidy(text)


def test_a_name_that_is_too_long_is_refused_in_words_and_never_cut(
    tmp_path: Path, qtbot: QtBot, app: QApplication
) -> None:
    """A field that stops at 200 letters would cut a pasted name in silence, and an emoji at its edge in halves."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    rig.keys.press("F2", "Ctrl+G")
    rig.settle()
    for text in ("x" * 201, "x" * 199 + "🐙" * 3):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        focused.clear()
        QApplication.clipboard().setText(text)
        rig.keys.press("Ctrl+V", "Return")
        rig.settle()
        said = rig.window.pages.page("guests").form.fields["name"].error()  # type: ignore[attr-defined]  # the guests page has it
        assert "use at most 200" in said
        assert focused.text() == text
    assert rig.work(lambda ledger: register.with_name(ledger, "xxxx")) == []
