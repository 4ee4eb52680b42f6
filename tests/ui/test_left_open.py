"""What lay over the window, or stood half typed in it, is there again for the same person after a lock or in another language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.another_language import quiet, to_languages
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import people, policy
from tracker.domain.people import Role
from tracker.ui.bringing.erase_named import EraseNamedSheet
from tracker.ui.bringing.journal_export import ExportSheet
from tracker.ui.bringing.old_log import OldLogPanel, OldLogView
from tracker.ui.bringing.over import BringOver
from tracker.ui.bringing.posting import PostingSheet
from tracker.ui.choices.hotel_form import HotelForm
from tracker.ui.desk.page import DeskPage
from tracker.ui.guests.house_list.questions import AmountMark, Columns
from tracker.ui.guests.page import GuestsPage
from tracker.ui.settings.page import SettingsPage

EITHER = pytest.mark.parametrize("how", ["lock", pytest.param("language", marks=pytest.mark.slow)])


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


def away(rig: DeskRig, qtbot: QtBot, how: str, *, between: str = "") -> None:
    """Lock the desk, with somebody else there between, or another language chosen; then the same person is back."""
    person = rig.link.person
    assert person is not None
    rig.keys.press("Ctrl+L")
    rig.settle()
    if how == "language":
        to_languages(rig)
        rig.keys.press("Right")
        quiet(rig, qtbot, "fr")
    if between:
        rig.unlock(between)
        assert not [o for o in rig.window.findChildren(BringOver) if o.isVisible()], "it is nobody else's"
        rig.keys.press("Ctrl+L")
        rig.settle()
    rig.unlock(person.initials)
    rig.settle()


def command(rig: DeskRig, name: str) -> None:
    rig.keys.press("Ctrl+K")
    rig.keys.type(name)
    rig.keys.press("Return")
    rig.settle()


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """The file that is chosen next holds this."""

    def choose(text: str) -> None:
        path = tmp_path / "chosen.csv"
        path.write_text(text, encoding="utf-8")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    return choose


def over(rig: DeskRig) -> BringOver:
    return next(o for o in rig.window.findChildren(BringOver) if o.isVisible())


def stands_in(widget: QWidget) -> bool:
    """Whether the keyboard does."""
    at = QApplication.focusWidget()
    return at is not None and widget.isAncestorOf(at)


def log(rig: DeskRig) -> OldLogPanel:
    panel = over(rig).panel
    assert isinstance(panel, OldLogPanel)
    return panel


@pytest.mark.by_lot("left open", 2)
@EITHER
def test_the_columns_of_an_old_log_half_chosen(
    tmp_path: Path, qtbot: QtBot, chosen: Callable[[str], None], how: str
) -> None:
    """Whether the day is first was answered, then the columns were looked at, and one was changed and not read yet."""
    chosen("Date;Amount;Whom\n03/04/2024;20.00;Ada\n05/06/2024;7.50;Bea\n")
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    command(rig, "old log")
    rig.keys.press("D")
    rig.settle()
    view = log(rig).plan
    assert isinstance(view, OldLogView)
    view.columns.click()
    who = log(rig).map.boxes[2]
    who.setCurrentIndex(who.findData("cause"))
    held = [box.currentData() for box in log(rig).map.boxes]
    away(rig, qtbot, how, between="LL")
    assert log(rig).map.isVisible()
    assert [box.currentData() for box in log(rig).map.boxes] == held
    assert stands_in(log(rig).map)
    rig.keys.press("Return")
    rig.settle()
    assert log(rig).plan.isVisible()
    assert dict(log(rig).plan.plan.columns)["cause"] == "Whom"


@pytest.mark.by_lot("left open", 2)
@EITHER
def test_which_column_is_which_half_chosen(
    tmp_path: Path, qtbot: QtBot, chosen: Callable[[str], None], how: str
) -> None:
    chosen("When;How much;Whom\n2024-04-03;20.00;Ada\n2024-06-05;7.50;Bea\n")
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    command(rig, "old log")

    def boxes() -> list[QComboBox]:
        question = log(rig).question
        assert isinstance(question, Columns)
        return list(question.boxes.values())

    boxes()[0].setCurrentText("When")
    away(rig, qtbot, how)
    assert [box.currentIndex() for box in boxes()] == [1, *[0] * (len(boxes()) - 1)]
    assert stands_in(over(rig))


@pytest.mark.slow
@pytest.mark.parametrize("how", ["lock", "language"])
def test_bills_with_their_decimals_answered(
    tmp_path: Path, qtbot: QtBot, chosen: Callable[[str], None], how: str
) -> None:
    chosen("Tracking;Amount\n1Z001;1.437\n")
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    command(rig, "carrier")
    assert isinstance(over(rig).panel.question, AmountMark)
    rig.keys.type(",")
    rig.settle()
    away(rig, qtbot, how)
    assert over(rig).panel.plan.isVisible()
    job = over(rig).panel.job
    assert job is not None
    assert job.answers.mark == ","


def test_what_is_brought_in_is_not_opened_again(tmp_path: Path, qtbot: QtBot, chosen: Callable[[str], None]) -> None:
    chosen("Date,Amount,Guest\n2024-04-03,20.00,Ada\n")
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    command(rig, "old log")
    rig.keys.press("Return")
    rig.settle()
    assert log(rig).plan.plan.done
    away(rig, qtbot, "lock")
    assert not [o for o in rig.window.findChildren(BringOver) if o.isVisible()]


@pytest.mark.by_lot("left open", 2)
@EITHER
def test_an_export_half_chosen(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    command(rig, "export the journal")

    def sheet() -> ExportSheet:
        return next(s for s in rig.window.findChildren(ExportSheet) if s.isVisible())

    sheet().form.choose("hledger")
    sheet().which.tabs.choose("shift")
    away(rig, qtbot, how)
    assert (sheet().form.current(), sheet().which.tabs.current()) == ("hledger", "shift")


@pytest.mark.by_lot("left open", 2)
@EITHER
def test_somebody_of_an_old_log_half_erased_but_no_pin(
    tmp_path: Path, qtbot: QtBot, chosen: Callable[[str], None], how: str
) -> None:
    chosen("Date,Amount,Guest\n2024-04-03,20.00,Ada Example\n")
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    command(rig, "old log")
    rig.keys.press("Return")
    rig.settle()
    rig.keys.press("Return")
    command(rig, "erase somebody")

    def sheet() -> EraseNamedSheet:
        return next(s for s in rig.window.findChildren(EraseNamedSheet) if s.isVisible())

    rig.keys.type("Ada Example")
    rig.keys.press("Return")
    rig.settle()
    assert sheet().panel.isVisible()
    sheet().panel._reason.setFocus()
    rig.keys.type("asked by mail")
    sheet().panel._pin.setFocus()
    rig.keys.type("10")
    away(rig, qtbot, how)
    assert sheet()._name.text() == "Ada Example"
    assert sheet().panel.isVisible()
    assert (sheet().panel._reason.text(), sheet().panel._pin.text()) == ("asked by mail", "")


def test_the_posting_list_is_open_again(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")
    rig.keys.press("Ctrl+Shift+F")
    rig.settle()

    def sheet() -> PostingSheet:
        return next(s for s in rig.window.findChildren(PostingSheet) if s.isVisible())

    sheet().scope.choose("shift")
    away(rig, qtbot, "lock")
    assert sheet().scope.current() == "shift"


@pytest.mark.by_lot("left open", 2)
@EITHER
def test_a_list_half_brought_in(tmp_path: Path, qtbot: QtBot, chosen: Callable[[str], None], how: str) -> None:
    chosen("Name,Room,Arrival\nNora New,901,03/04/2026\n")
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")
    rig.keys.press("F2")
    rig.settle()

    def page() -> GuestsPage:
        found = rig.window.pages.page("guests")
        assert isinstance(found, GuestsPage)
        return found

    page().choose_file()
    rig.settle()
    rig.keys.press("D")
    rig.settle()
    assert page().bring.plan.isVisible()
    away(rig, qtbot, how)
    rig.keys.press("F2")
    rig.settle()
    assert page().bring.plan.isVisible()
    job = page().bring.job
    assert job is not None
    assert job.answers.date_order == "dmy"


def settings(rig: DeskRig, section: str) -> SettingsPage:
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section(section)
    rig.settle()
    return page


def test_a_cap_half_typed_outlives_a_lock_with_somebody_between(tmp_path: Path, qtbot: QtBot) -> None:
    def two(hotel: Hotel) -> None:
        people.add(hotel.ledger, "Nina Next", "NN", Role.MANAGER, PINS["MM"], hotel.people["MM"], hotel.now)

    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=two)
    caps = settings(rig, "caps").caps
    caps._role.choose(Role.LEAD)
    caps._amount.setFocus()
    rig.keys.type("80")
    rig.keys.press("Ctrl+L")
    rig.settle()
    rig.unlock("NN", PINS["MM"])
    assert settings(rig, "caps").caps._amount.text() == "", "it is nobody else's"
    assert settings(rig, "caps").caps._role.current() == Role.REP
    rig.keys.press("Ctrl+L")
    rig.settle()
    rig.unlock("MM")
    caps = settings(rig, "caps").caps
    assert (caps._role.current(), caps._amount.text()) == (Role.LEAD, "80")


def test_what_somebody_else_changed_meanwhile_stays_changed(tmp_path: Path, qtbot: QtBot) -> None:
    """Of a form only what was typed is put back."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    form = settings(rig, "hotel").findChild(HotelForm)
    assert isinstance(form, HotelForm)
    before = form.read()
    assert before is not None
    form.contact.editor.setFocus()
    rig.keys.press("Ctrl+A")
    rig.keys.type("dial 9")
    rig.keys.press("Ctrl+L")
    rig.settle()
    now, person = rig.clock(), rig.people["MM"]
    rig.work(lambda ledger: policy.change_house(ledger, replace(before, name="Renamed"), person, now, frozenset()))
    rig.unlock("MM")
    settings(rig, "hotel")
    after = form.read()
    assert after is not None
    assert (after.name, after.contact) == ("Renamed", "dial 9")


def test_a_guest_half_added_is_nobody_elses(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")

    def name() -> QLineEdit:
        rig.keys.press("F2", "Ctrl+G")
        rig.settle()
        found = rig.window.findChild(QLineEdit, "add-name")
        assert isinstance(found, QLineEdit)
        return found

    name().setFocus()
    rig.keys.type("Half Typed")
    rig.keys.press("Ctrl+L")
    rig.settle()
    rig.unlock("RR")
    assert name().text() == ""
    rig.keys.press("Ctrl+L")
    rig.settle()
    rig.unlock("LL")
    assert name().text() == "Half Typed"


@pytest.mark.by_lot("left open", 2)
@EITHER
@pytest.mark.parametrize(("keys", "name"), [(("F3", "Ctrl+F"), "past-filter"), (("Ctrl+F",), "filter")])
def test_the_word_that_lines_are_sought_by(
    tmp_path: Path, qtbot: QtBot, how: str, keys: tuple[str, ...], name: str
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")

    def word() -> str:
        edits = [e for e in rig.window.findChildren(QLineEdit, name) if e.isVisibleTo(rig.window)]
        return edits[-1].text() if edits else "not there"

    for key in keys:
        rig.keys.press(key)
        rig.settle()
    rig.keys.type("wifi")
    assert word() == "wifi"
    rig.keys.press("Ctrl+L")
    rig.settle()
    rig.unlock("RR")
    for key in keys:
        rig.keys.press(key)
        rig.settle()
    assert word() == "", "it is nobody else's"
    rig.keys.press("Ctrl+L")
    rig.settle()
    rig.unlock("LL")
    away(rig, qtbot, how)
    if rig.window.pages.current() != {"past-filter": "shift"}.get(name, "desk"):
        rig.keys.press(keys[0])
        rig.settle()
    assert word() == "wifi"


@EITHER
def test_who_was_left_out_of_an_incident_by_hand(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.keys.type("105-412 c10 wifi")
    rig.keys.press("Return")
    rig.settle()

    def chosen_rooms() -> list[str]:
        page = rig.window.pages.page("desk")
        assert isinstance(page, DeskPage)
        if not page.many.is_open():
            rig.keys.press("Return")
            rig.settle()
        return [stay.room for stay in page.many.review.choice.chosen()]

    page = rig.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    left_out = page.many.review.choice.stays[1]
    page.many.panel.toggled.emit(left_out.id)
    rig.settle()
    rooms = chosen_rooms()
    assert len(rooms) == 3
    away(rig, qtbot, how)
    assert chosen_rooms() == rooms
