"""The window speaks six languages: everybody's own, chosen by keyboard, with nothing left in English and nothing lost."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.packaging.test_translate import texts, translate
from tests.reports import sample
from tests.ui import pseudo
from tests.ui.another_language import quiet, speak_french, to_languages
from tests.ui.rig import GUESTS, DeskRig, build_pages, desk_rig
from tracker.domain.house import House
from tracker.domain.languages import TONGUES
from tracker.domain.money import currency
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, counted, joined
from tracker.reports.language import said, speaking
from tracker.ui import dates, language
from tracker.ui.guests.page import GuestsPage
from tracker.ui.insights.page import InsightsPage
from tracker.ui.language import LANGUAGES, Language
from tracker.ui.settings.page import SettingsPage
from tracker.ui.shell import half_typed
from tracker.ui.widgets import ShortcutButton

pytestmark = pytest.mark.by_lot("languages in the window", 18)

OWN = re.compile(
    "|".join(
        [
            *(re.escape(word) for name, _ in GUESTS for word in name.split()),
            r"\b(Mia|Lea|Luis|Rita|Rolf|Manager|Lead|Rep)\b",
            *(re.escape(one.name) for one in LANGUAGES),
            r"Grand Hotel Example|Front desk|wifi( down)?|</?qt>|(/[\w.-]+)+",
            r"\b(RR|R2|LL|L2|MM)\b|(Ctrl|Shift|Alt)\+\S+|\bF\d+\b|\b(Esc|Enter)$",
            r"(Late out|Wifi fee|Parking|View) €\d+",  # the quick line's own words, on its buttons
        ]
    )
)
"""What people wrote, what things are called, and the keys."""


class Tagged(QTranslator):
    """Says which language each text is in."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        return f"{text}@{self._code}"


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.wear(LANGUAGES[0])


@pytest.fixture
def tagged(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def shipped(wanted: Language) -> list[QTranslator]:
        return [] if wanted.code == "en" else [Tagged(wanted.code)]

    monkeypatch.setattr("tracker.ui.language.wearing._shipped", shipped)


def left(rig: DeskRig, place: str) -> list[str]:
    """What stands in plain Latin letters on the window now; a page that is looked at is paper, not window."""
    rig.settle()
    said = [one for one in pseudo.texts(rig.window) if not one[0].startswith("SheetView ")]
    return [f"{place}: {where}: {text}" for where, text in said if pseudo.plain_words(text, OWN)] + [
        f"{place}: {where}: {text}" for where, text in said if re.search(r"\{\w+\}", text)
    ]


@functools.cache
def _found() -> frozenset[str]:
    return frozenset(word for text in texts() for word in (text.source, text.one) if word)


def in_no_dictionary() -> list[str]:
    """What the window asked to be said, and no dictionary can hold: `packaging/translate.py` does not find it."""
    unknown = pseudo.Pseudo.asked - _found()
    return sorted(text for text in unknown if re.search(r"[^\W\d_]", re.sub(r"\{[^{}]*\}", "", text)))


def clipped(rig: DeskRig, place: str) -> list[str]:
    """The buttons whose words do not fit."""
    shown = [b for b in rig.window.findChildren(ShortcutButton) if b.isVisible() and b.objectName() != "lock"]  # a name
    return [f"{place}: {button.text()} in {button.width()} px" for button in shown if button.is_cut()]


def test_the_lock_screen_and_the_desk_are_translated_whole(
    tmp_path: Path, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    pseudo.speak(monkeypatch)
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    found = left(rig, "lock")
    rig.unlock("RR")
    rig.keys.type("412 c20 wifi down !1d")
    found += left(rig, "line") + clipped(rig, "line")
    rig.keys.press("Return")
    found += left(rig, "posted")
    rig.keys.type("412 c2000 wifi")
    rig.keys.press("Return")
    found += left(rig, "over the cap") + clipped(rig, "over the cap")
    rig.keys.press("Esc", "Esc", "Ctrl+N")
    found += left(rig, "drawer") + clipped(rig, "drawer")
    assert found == []
    assert in_no_dictionary() == []


def test_guests_and_shift_are_translated_whole(
    tmp_path: Path, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    pseudo.speak(monkeypatch)
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")
    rig.keys.type("412 c20 wifi")
    rig.keys.press("Return")
    rig.settle()
    rig.keys.press("F2")
    found = left(rig, "guests") + clipped(rig, "guests")
    rig.keys.press("F3")
    found += left(rig, "shift") + clipped(rig, "shift")
    rig.keys.press("Ctrl+Return")
    found += left(rig, "closing") + clipped(rig, "closing")
    rig.keys.press("Esc", "Ctrl+Tab")
    found += left(rig, "past")
    assert found == []
    assert in_no_dictionary() == []


def test_the_settings_are_translated_whole(
    tmp_path: Path, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    pseudo.speak(monkeypatch)
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    rig.keys.press("F10")
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    found = []
    for section in page.offered():
        page.open_section(section)
        found += left(rig, section) + clipped(rig, section)
    assert [line for line in found if "EUR" not in line and "Europe" not in line and "1,234" not in line] == []
    assert in_no_dictionary() == []


def test_a_language_is_chosen_at_the_lock_screen_by_keyboard_and_stays_with_that_person(
    tmp_path: Path, qtbot: QtBot, tagged: None
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    to_languages(rig)
    rig.keys.press("Right")
    quiet(rig, qtbot, "fr")
    assert any("@fr" in text for _, text in pseudo.texts(rig.window))
    to_languages(rig, most=1)  # the keyboard is still there
    rig.unlock("RR")
    assert any("Quick line@fr" in text for _, text in pseudo.texts(rig.window))
    rig.keys.press("Ctrl+L")
    rig.unlock("LL")
    quiet(rig, qtbot, "en")
    assert not any("@fr" in text for _, text in pseudo.texts(rig.window))
    rig.keys.press("Ctrl+L")
    rig.unlock("RR")
    quiet(rig, qtbot, "fr")
    assert any("Quick line@fr" in text for _, text in pseudo.texts(rig.window))


def test_nothing_typed_is_lost_when_the_language_changes(tmp_path: Path, qtbot: QtBot, tagged: None) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.keys.type("412 c20 wifi")
    rig.keys.press("F10")
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("look")
    to_languages(rig)
    rig.keys.press("Right")
    quiet(rig, qtbot, "fr")
    assert rig.window.pages.current() == "settings"
    rig.keys.press("F1", "F1")  # the first explains the field
    rig.settle()
    assert rig.window.findChild(QAbstractButton, "page-desk").text() == "Desk@fr"  # type: ignore[union-attr]  # found
    rig.keys.press("Return")
    rig.settle()
    rows = rig.work(lambda ledger: ledger.query("SELECT amount FROM journal WHERE kind = 'credit'"))
    assert rows == [(2000,)]


def test_keys_are_the_same_in_every_language(tmp_path: Path, qtbot: QtBot, tagged: None) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")

    def keys() -> dict[str, str]:
        build_pages(rig.window)
        return {c.key: c.shortcut for c in rig.window.commands()}

    english = keys()
    speak_french(rig, qtbot)
    assert keys() == english
    assert {c.label for c in rig.window.commands() if c.key == "page.desk"} == {"Desk@fr"}


def test_a_guest_half_typed_and_a_note_outlive_another_language(tmp_path: Path, qtbot: QtBot, tagged: None) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")
    rig.keys.type("412 c20")
    rig.keys.press("Return")
    rig.settle()
    for key, text in (("F3", ""), ("Ctrl+H", "lift waits"), ("F2", ""), ("Ctrl+G", "Half Typed")):
        rig.keys.press(key)
        rig.settle()
        rig.keys.type(text)
    rig.keys.press("Ctrl+L")
    rig.settle()
    to_languages(rig)
    rig.keys.press("Right")
    quiet(rig, qtbot, "fr")
    rig.unlock("LL")
    rig.keys.press("F2", "Ctrl+G")
    rig.settle()
    name = rig.window.findChild(QLineEdit, "add-name")
    assert isinstance(name, QLineEdit)
    assert name.isVisible()
    assert name.text() == "Half Typed"
    rig.keys.press("F3")
    rig.settle()
    note = rig.window.findChild(QPlainTextEdit, "handover-note")
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "lift waits"


@pytest.mark.parametrize(
    "key", ["hotel", *(pytest.param(key, marks=pytest.mark.slow) for key in ("people", "caps", "retention", "pin"))]
)
def test_every_field_of_the_settings_outlives_another_language(
    tmp_path: Path, qtbot: QtBot, tagged: None, key: str
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section(key)
    rig.settle()
    if key == "people":
        page.people.start_new()
    before, count = half_typed.typed(page.section(key)), 0
    for edit in page.section(key).findChildren(QLineEdit):
        if edit.isVisible() and edit.isEnabled() and not edit.isReadOnly():
            count += 1
            edit.setFocus()
            edit.selectAll()
            rig.keys.type(
                f"{41 + count}{41 + count}" if "PIN" in edit.accessibleName() or key == "retention" else f"{count}z"
            )
    half = half_typed.typed(page.section(key))
    assert half != before
    speak_french(rig, qtbot)
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section(key)
    rig.settle()
    assert half_typed.typed(page.section(key)) == half
    rig.keys.press("F1", "F10")
    rig.settle()
    assert half_typed.typed(page.section(key)) == half
    rig.keys.press("Ctrl+L")
    rig.unlock("MM")
    quiet(rig, qtbot, "fr")
    rig.keys.press("F10")
    rig.settle()
    page.open_section(key)
    rig.settle()
    back, seen = half_typed.typed(page.section(key)), half_typed.typed(page.section(key), pins=False)
    assert seen == {place: half[place] for place in seen}
    pins = [place for place in half if place not in seen and half[place]]
    assert bool(pins) == (key in ("people", "pin"))
    assert not [back[place] for place in pins if back[place]], "no PIN waits: somebody may have come between"


@pytest.mark.parametrize(
    ("shortcut", "answer"),
    [
        ("Ctrl+M", "521"),
        pytest.param("merge", "207", marks=pytest.mark.slow),
        pytest.param("rename", "Nele K.", marks=pytest.mark.slow),
    ],
)
def test_a_question_about_a_guest_outlives_another_language(
    tmp_path: Path, qtbot: QtBot, tagged: None, shortcut: str, answer: str
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")
    rig.keys.press("F2")
    rig.settle()
    rig.keys.type("412")
    rig.settle()
    rig.keys.press("Down")
    rig.settle()
    page = rig.window.pages.page("guests")
    assert isinstance(page, GuestsPage)
    if shortcut.startswith("Ctrl"):
        rig.keys.press(shortcut)
    else:
        {"merge": page.merge_guest, "rename": page.rename_guest}[shortcut]()
    asked = page.panel.prompt.what
    rig.keys.press("Ctrl+A")
    rig.keys.type(answer)
    speak_french(rig, qtbot)
    rig.keys.press("F2")
    rig.settle()
    page = rig.window.pages.page("guests")
    assert isinstance(page, GuestsPage)
    prompt = page.panel.prompt
    assert prompt.isVisible()
    assert (prompt.what, prompt.edit.text()) == (asked, answer)


def what_if(rig: DeskRig, qtbot: QtBot) -> QLineEdit:
    """The cap to be tried, in front."""
    rig.keys.press("F4")
    rig.settle()
    page = rig.window.pages.page("insights")
    assert isinstance(page, InsightsPage)
    qtbot.waitUntil(lambda: page._shown is not None)
    page.open_section("what-if")
    return page.trying.amount


def test_a_cap_half_tried_outlives_another_language(tmp_path: Path, qtbot: QtBot, tagged: None) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    what_if(rig, qtbot).setFocus()
    rig.keys.press("Ctrl+A")
    rig.keys.type("37.5")
    speak_french(rig, qtbot)
    assert what_if(rig, qtbot).text() == "37.5"


def test_arabic_is_mirrored(tmp_path: Path, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.ui.shell.preferences.Preferences.language", lambda *_: LANGUAGES[-1])
    rig = desk_rig(tmp_path, qtbot)
    assert rig.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    desk, shift = (rig.window.findChild(QAbstractButton, f"page-{name}") for name in ("desk", "shift"))
    assert isinstance(desk, QAbstractButton)
    assert isinstance(shift, QAbstractButton)
    assert desk.x() > shift.x()


def test_what_comes_from_below_is_said_in_the_windows_language(tagged: None) -> None:
    german = language.known("de")
    assert german is not None
    refused = Refused(
        "x", Sentence("“{typed}” is no {what}, only {rooms}.", typed="{0} {", what=Sentence("room"), rooms=["1", "2"])
    )
    assert language.said(refused.message) == "“{0} {” is no room, only 1, 2."
    language.wear(german)
    assert language.said(refused.message) == "“{0} {” is no room@de, only 1, 2@de.@de"
    assert language.said(joined(Sentence("One."), Sentence("Two."))) == "One.@de Two.@de@de"
    assert language.said(counted("{n} line", "{n} lines", 1234)) == "1234 lines@de"
    assert language.said("a name") == "a name"


@pytest.mark.parametrize(
    ("code", "short", "long"),
    [
        ("en", "Mon 23 Nov", "Monday, 23 November 2026"),
        ("fr", "lun. 23 nov.", "lundi 23 novembre 2026"),
        ("es", "lun 23 nov", "lunes, 23 de noviembre de 2026"),
        ("de", "Mo. 23. Nov.", "Montag, 23. November 2026"),
        ("ja", "11月23日(月)", "2026年11月23日月曜日"),
        ("ar", "الاثنين 23 نوفمبر", "الاثنين، 23 نوفمبر 2026"),
    ],
)
def test_days_are_written_as_in_that_language(app: QApplication, code: str, short: str, long: str) -> None:
    wanted = language.known(code)
    assert wanted is not None
    language.wear(wanted)
    assert (dates.short_day(date(2026, 11, 23)), dates.long_day(date(2026, 11, 23))) == (short, long)


@pytest.mark.parametrize(("code", "day"), [("en", "4 Jul 2026"), ("de", "4. Juli 2026"), ("ja", "2026年7月4日")])
def test_a_day_within_a_sentence_is_written_as_in_that_language(app: QApplication, code: str, day: str) -> None:
    """In English too: what comes from below tells it as its digits, for the commands."""
    wanted = language.known(code)
    assert wanted is not None
    language.wear(wanted, [])
    within = joined(Sentence("Kept until {day}.", day=date(2026, 7, 4)), counted("{n} line.", "{n} lines.", 1))
    assert language.said(within) == f"Kept until {day}. 1 line{'' if code == 'en' else 's'}."
    assert str(within) == "Kept until 2026-07-04. 1 line."


def test_a_count_has_every_form_of_its_language(tmp_path: Path, app: QApplication) -> None:
    text = translate.Text("counts", "{n} nights", "1 night")
    forms = ["no night", "a night", "two nights", "{n} few", "{n} many", "{n} other"]
    ts = tmp_path / "ar.ts"
    ts.write_text(translate.written("ar", [text], {("counts", "{n} nights"): forms}), "utf-8")
    (tmp_path / "ar.qm").write_bytes(translate.compiled(ts))
    dictionary = QTranslator()
    assert dictionary.load(str(tmp_path / "ar.qm"))
    language.wear(LANGUAGES[-1], [dictionary])
    said = [language.counted("1 night", "{n} nights", n) for n in (0, 1, 2, 5, 15, 100)]
    assert said == ["no night", "a night", "two nights", "5 few", "15 many", "100 other"]


def test_english_needs_no_dictionary(app: QApplication) -> None:
    assert [language.counted("1 night", "{n} nights", n) for n in (0, 1, 2000)] == [
        "0 nights",
        "1 night",
        "2,000 nights",
    ]


@pytest.mark.parametrize(
    ("code", "mark", "said", "short"),
    [("en", ".", "€1,234.50", "€20"), ("de", ",", "1.234,50\u00a0€", "20\u00a0€"), ("fr", ".", "1,234.50\u00a0€", "20\u00a0€"),
     ("ja", ".", "€1,234.50", "€20"), ("ar", ".", "\u2066€1,234.50\u2069", "\u2066€20\u2069")],
)  # fmt: skip
def test_an_amount_has_the_hotels_digits_and_the_sign_where_the_language_has_it(
    app: QApplication, code: str, mark: str, said: str, short: str
) -> None:
    wanted = language.known(code)
    assert wanted is not None
    language.wear(wanted)
    house = House("Grand Hotel", currency("EUR"), ZoneInfo("Europe/Vienna"), time(3), mark, "a4", "Desk")
    assert language.money(house, 123450) == said
    assert language.money(house, 2000, short=True) == short
    assert language.said(Sentence("{amount} given", amount=house.money(123450))) == f"{said} given"
    assert house.plain(123450) == f"1234{mark}50"  # what can be typed


@pytest.mark.parametrize("code", list(TONGUES))
def test_the_documents_count_and_translate_as_the_window_does(code: str) -> None:
    """Two readers of one dictionary: Qt's rule of plurals is its own, gettext is told."""
    spoken = language.known(code)
    assert spoken is not None
    language.wear(spoken)
    house = replace(sample.hotel(), language=code)
    for n in (*range(13), 20, 21, 99, 100, 101, 102, 103, 110, 111, 200):
        words = counted("{n} line was posted since", "{n:,} lines were posted since", n)
        with speaking(house):
            on_paper = said(words)
        assert on_paper == language.said(words), n


def test_the_window_and_the_documents_speak_the_same_languages() -> None:
    window = [(one.code, one.name, one.sign_last, one.from_right) for one in language.LANGUAGES]
    assert window == [(one.code, one.name, one.sign_last, one.from_right) for one in TONGUES.values()]
