"""The first run by keyboard alone: hotel, people, policy, and the desk that stands at the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.rig import Clock, Keys
from tracker import app, paths
from tracker.desk import recovery
from tracker.domain.house import house_of
from tracker.domain.people import Role
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ui.choices.person_form import suggested_initials
from tracker.ui.choices.places import currencies, system_zone, time_zones, usual_in
from tracker.ui.shell.preferences import Preferences
from tracker.ui.welcome.page import WelcomePage
from tracker.ui.welcome.policy_step import PolicyStep
from tracker.ui.widgets import Field, Words

pytestmark = pytest.mark.by_lot("the welcome", 12)


class FirstRun:
    """A program started on an empty folder."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.desk = app.Desk(folder, Clock(datetime(2026, 11, 23, 20, 49, tzinfo=UTC)))
        self.window = self.desk.window
        qtbot.addWidget(self.window, before_close_func=lambda _w: self.desk.close())
        self.desk.start()
        self.window.show()
        self.window.activateWindow()
        self.wait(lambda: self.window.findChild(WelcomePage) is not None)
        page = self.window.findChild(WelcomePage)
        assert page is not None
        self.page = page
        self.keys = Keys(self.window)
        self.page.hotel.form.suggest("Europe/Vienna")

    def error(self, name: str) -> str:
        field = self.page.findChild(Field, name)
        assert field is not None
        return field.error()

    def person(self, name: str, pin: str, again: str = "") -> None:
        """Type a person, the initials as suggested, and press Enter."""
        self.keys.type(name)
        self.keys.press("Tab", "Tab", "Tab")
        self.keys.type(pin)
        self.keys.press("Tab")
        self.keys.type(again or pin)
        self.keys.press("Return")

    def code(self) -> str:
        """The recovery code as it is shown; its end is typed, and Enter pressed."""
        assert self.page.step() == 3
        code = self.page.recovery.paper.code()
        shown = self.page.findChild(Words, "recovery-code")
        assert shown is not None
        assert shown.text() == code
        self.keys.type(code[-4:].lower())
        self.keys.press("Return")
        return code

    def found(self) -> None:
        """Wait until the lock screen stands."""
        self.wait(lambda: bool(hasattr(self.window, "lock_page") and self.window.lock_page.tiles.people()))

    def wait(self, told: Callable[[], bool]) -> None:
        """Wait in slices: Qt's waiting keeps Python's lock, and the ledger is opened on another thread."""
        deadline = time.monotonic() + 20
        while not told():
            shown = [words.text() for words in self.window.findChildren(Words) if words.isVisible()]
            assert time.monotonic() < deadline, (type(self.window.centralWidget()).__name__, shown)
            QApplication.processEvents()
            time.sleep(0.005)


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> FirstRun:
    return FirstRun(tmp_path / "data", qtbot)


def test_from_nothing_to_a_desk_with_keys_alone(first: FirstRun) -> None:
    first.keys.type("Grand Hotel Example")
    first.keys.press("Return")
    assert first.page.step() == 1
    first.person("Mia Manager", "1001")
    first.person("Rita Rep", "3003")
    assert [(p.initials, p.role) for p in first.page.people.team] == [("MM", Role.MANAGER), ("RR", Role.REP)]
    assert not (first.folder / paths.LEDGER_NAME).exists(), "nothing is written before the end"
    first.keys.press("Return")
    assert first.page.step() == 2
    first.keys.press("Right")
    first.keys.press("Return")
    assert not (first.folder / paths.LEDGER_NAME).exists()
    code = first.code()
    first.found()
    first.desk.close()
    with Ledger(first.folder / paths.LEDGER_NAME) as ledger:
        house = of_house.house(ledger)
        assert (house.name, house.desk, house.currency.code, house.tz.key) == (
            "Grand Hotel Example", "Front desk", "EUR", "Europe/Vienna",
        )  # fmt: skip
        assert (house.mark, house.paper, f"{house.cutoff:%H:%M}") == (",", "a4", "03:00")
        assert [cap.amount for cap in of_house.caps(ledger)] == [5000, 5000, 5000], "the card the arrow moved to"
        assert sorted(of_house.people(ledger)) == ["MM", "RR"]
        now = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
        assert recovery.recover(ledger, "MM", code, "9119", now).person.initials == "MM"


def test_the_desk_opens_only_once_the_code_stands_on_paper(first: FirstRun) -> None:
    first.keys.type("Grand Hotel")
    first.keys.press("Return")
    first.person("Mia Manager", "1001")
    first.keys.press("Return", "Return")
    assert first.page.step() == 3
    first.keys.press("Return")
    first.keys.type("!!!!")
    first.keys.press("Return")
    assert first.page.recovery.paper.end.error().startswith("These are not its last four signs")
    assert not (first.folder / paths.LEDGER_NAME).exists()
    code = first.page.recovery.paper.code()
    first.keys.press("Alt+Left", "Return")
    assert first.page.recovery.paper.code() == code, "what may stand on paper already stays"
    first.keys.press("Ctrl+A")
    first.code()
    first.found()


def test_the_new_manager_signs_in(first: FirstRun, qtbot: QtBot) -> None:
    first.keys.type("Grand Hotel Example")
    first.keys.press("Return")
    first.person("Mia Manager", "1001")
    first.keys.press("Return")
    first.keys.press("Return")
    first.code()
    first.found()
    qtbot.waitUntil(lambda: first.window.lock_page.tiles.chosen() is not None)
    assert first.window.findChild(WelcomePage) is None, "the typed PINs are gone with the page"
    first.keys.type("1001")
    first.keys.press("Return")
    qtbot.waitUntil(lambda: first.window.link.person is not None, timeout=5000)
    assert first.window.link.person is not None
    assert first.window.link.person.initials == "MM"


def test_each_field_says_in_place_what_is_wrong(first: FirstRun) -> None:
    first.keys.press("Return")
    assert first.page.step() == 0
    assert first.error("hotel-name") == "The name is empty: type at least one letter."
    first.keys.type("Grand")
    assert first.error("hotel-name") == ""
    first.keys.press("Tab", "Tab")
    first.keys.type("Nowhere")
    first.keys.press("Tab")
    first.keys.type("Doubloons")
    first.keys.press("Tab")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    focused.selectAll()
    first.keys.type("25:99")
    first.keys.press("Return")
    assert first.page.step() == 0
    assert "is no time zone" in first.error("hotel-zone")
    assert "is not a currency" in first.error("hotel-currency")
    assert "is no cutoff" in first.error("hotel-cutoff")
    assert first.page.hotel.form.name.editor.text() == "Grand", "nothing typed is lost"  # type: ignore[attr-defined]


def test_a_time_zone_is_found_by_its_city_and_brings_what_is_usual_there(first: FirstRun) -> None:
    first.keys.type("Grand Hotel")
    first.keys.press("Tab", "Tab")
    first.keys.type("new york")
    first.keys.press("Down", "Return")
    form = first.page.hotel.form
    house = form.peek()
    assert house is not None
    assert (house.tz.key, house.currency.code, house.mark) == ("America/New_York", "USD", ".")
    words = first.page.findChild(Words, "hotel-means")
    assert words is not None
    assert (
        words.text() == "At the hotel it is 15:49 on Mon 23 Nov, business day Mon 23 Nov. Amounts look like $1,234.50."
    )


def test_what_somebody_chose_is_not_suggested_away(first: FirstRun) -> None:
    form = first.page.hotel.form
    form.suggest("America/New_York")
    first.keys.type("Grand Hotel")
    first.keys.press("Tab", "Tab", "Tab")
    first.keys.type("CHF")
    form.suggest("Asia/Tokyo")
    house = form.peek()
    assert house is not None
    assert house.currency.code == "CHF"


def test_two_different_pins_are_refused_and_nothing_else_is_lost(first: FirstRun) -> None:
    first.keys.type("Grand Hotel")
    first.keys.press("Return")
    first.person("Mia Manager", "1001", "1002")
    assert first.error("person-again") == "The two PINs differ: type the same digits twice."
    assert first.page.people.team == []
    first.keys.press("Ctrl+A")
    first.keys.type("1001")
    first.keys.press("Return")
    assert [p.name for p in first.page.people.team] == ["Mia Manager"]


def test_initials_are_given_once(first: FirstRun) -> None:
    first.keys.type("Grand Hotel")
    first.keys.press("Return")
    first.person("Mia Manager", "1001")
    first.person("Max Muster", "2002")
    assert first.error("person-initials") == "MM is on the list already: choose other initials."


def test_without_a_manager_it_does_not_go_on(first: FirstRun) -> None:
    first.keys.type("Grand Hotel")
    first.keys.press("Return")
    first.keys.press("Return")
    assert first.page.step() == 1
    assert first.error("person-name"), "the empty form says what is missing"
    first.keys.type("Rita Rep")
    first.keys.press("Tab", "Tab", "Left", "Left", "Tab")
    first.keys.type("3003")
    first.keys.press("Tab")
    first.keys.type("3003")
    first.keys.press("Return")
    assert [p.role for p in first.page.people.team] == [Role.REP]
    first.keys.press("Return")
    assert first.page.step() == 1
    said = first.page.findChild(Words, "people-problem")
    assert said is not None
    assert said.text() == "Nobody is a manager yet: add a person with that role."


def test_back_keeps_what_was_typed(first: FirstRun) -> None:
    first.keys.type("Grand Hotel")
    first.keys.press("Return")
    first.person("Mia Manager", "1001")
    first.keys.press("Alt+Left")
    assert first.page.step() == 0
    assert first.page.hotel.form.name.editor.text() == "Grand Hotel"  # type: ignore[attr-defined]
    first.keys.press("Return")
    assert [p.name for p in first.page.people.team] == ["Mia Manager"]


def test_hostile_names_stay_as_typed(first: FirstRun) -> None:
    first.keys.type("<b>Hôtel</b> 王小明")
    first.keys.press("Return")
    first.person("<img src=x> عبد", "1001")
    first.keys.press("Return", "Return")
    first.code()
    first.found()
    assert first.window.lock_page.tiles.people()[0].name == "<img src=x> عبد"


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Mia Manager", "MM"), ("Łukasz Nguyễn", "LN"), ("Cher", "CH"), ("Ana de la Cruz", "AC"), ("", ""), ("王小明", "王小")],
)  # fmt: skip
def test_initials_are_suggested_from_the_name(name: str, initials: str) -> None:
    assert suggested_initials(name) == initials


@pytest.mark.parametrize(
    ("zone", "usual"),
    [
        ("Europe/Vienna", ("EUR", ",", "a4")), ("America/New_York", ("USD", ".", "letter")),
        ("Asia/Tokyo", ("JPY", ".", "a4")), ("Europe/London", ("GBP", ".", "a4")),
    ],
)  # fmt: skip
def test_what_is_usual_where(zone: str, usual: tuple[str, str, str]) -> None:
    found = usual_in(zone)
    assert (found.currency, found.mark, found.paper) == usual


def test_every_currency_and_zone_can_be_chosen() -> None:
    assert {"EUR", "JPY", "KWD", "CNY"} <= {code for code, _ in currencies()}
    assert ("EUR", "EUR · Euro") in currencies()
    assert {"Europe/Vienna", "Asia/Kolkata", "UTC"} <= set(time_zones())
    assert system_zone() in ("", *time_zones())


def test_what_the_chain_sets_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    file = tmp_path / "central.ini"
    file.write_text("[presets]\npaper = letter\npolicy = training\nlanguage = ja\n", encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(file))
    assert usual_in("Europe/Vienna").paper == "letter"
    assert Preferences(tmp_path).language().code == "ja"
    step = PolicyStep()
    qtbot.addWidget(step)
    step.show_house(house_of({"name": "H", "currency": "EUR", "timezone": "Europe/Vienna", "cutoff": "03:00"}))
    assert step.read() == "training"
