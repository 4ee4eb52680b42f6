"""Settings: each role finds what the table of roles allows; a change is a line; the look is kept beside the ledger."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.rig import PINS, refused
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import access
from tracker.desk.papers import policy_card
from tracker.domain.cap import Basis
from tracker.domain.people import Role
from tracker.ledger import house as of_house
from tracker.ui import theme
from tracker.ui.settings.caps import CapsSection
from tracker.ui.settings.computer import ComputerSection
from tracker.ui.settings.hotel import HotelSection
from tracker.ui.settings.own_pin import OwnPinSection
from tracker.ui.settings.page import SettingsPage
from tracker.ui.settings.people import PeopleSection
from tracker.ui.shell.preferences import FILE_NAME, Preferences

pytestmark = pytest.mark.by_lot("settings", 14)


def settings(tmp_path: Path, qtbot: QtBot, who: str, section: str = "") -> tuple[DeskRig, SettingsPage]:
    rig = desk_rig(tmp_path, qtbot, signed_in=who)
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    if section:
        page.open_section(section)
        rig.settle()
    return rig, page


@pytest.mark.parametrize(
    ("who", "offered"),
    [
        ("RR", ["pin", "look", "computer"]),
        ("LL", ["backups", "pin", "look", "computer"]),
        ("MM", ["people", "caps", "hotel", "desks", "backups", "retention", "pin", "look", "computer"]),
    ],
)
def test_each_role_is_offered_its_own_sections(tmp_path: Path, qtbot: QtBot, who: str, offered: list[str]) -> None:
    _rig, page = settings(tmp_path, qtbot, who)
    assert page.offered() == offered
    assert page.current() == offered[0]


def test_a_rep_cannot_reach_a_managers_section(tmp_path: Path, qtbot: QtBot) -> None:
    _rig, page = settings(tmp_path, qtbot, "RR")
    page.open_section("caps")
    assert page.current() == "pin"


def test_another_person_finds_the_sections_of_another_role(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM")
    rig.keys.press("Ctrl+L")
    rig.unlock("RR")
    rig.keys.press("F10")
    assert page.offered() == ["pin", "look", "computer"]


def test_somebody_new_joins_and_can_sign_in(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "people")
    people = page.section("people")
    assert isinstance(people, PeopleSection)
    people.start_new()
    rig.keys.type("Nina Neu")
    rig.keys.press("Tab", "Tab", "Right", "Tab")
    rig.keys.type("5005")
    rig.keys.press("Tab")
    rig.keys.type("5005")
    rig.keys.press("Return")
    rig.settle()
    assert rig.window.workplace.status.message() == "NN has joined and can sign in"
    joined = rig.work(lambda ledger: access.sign_in(ledger, "NN", "5005", rig.clock()))
    assert (joined.name, joined.role) == ("Nina Neu", Role.LEAD)


def test_taken_initials_are_refused_at_the_field_and_the_form_stays(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "people")
    people = page.section("people")
    assert isinstance(people, PeopleSection)
    people.start_new()
    rig.keys.type("Rudi Rest")
    rig.keys.press("Tab", "Tab", "Tab")
    rig.keys.type("5005")
    rig.keys.press("Tab")
    rig.keys.type("5005")
    rig.keys.press("Return")
    rig.settle()
    assert people.form.initials.error() == "RR is Rita Rep: choose other initials."
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "RR"
    assert not people.form.is_empty()


def test_another_role_and_leaving_are_lines(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "people")
    people = page.section("people")
    assert isinstance(people, PeopleSection)
    people.choose(rig.people["R2"])
    people.card.role.choose("lead")
    people.card.post_role()
    rig.settle()
    assert rig.work(of_house.people)["R2"].role is Role.LEAD
    people.card._ask_leave()
    assert "R2 can no longer sign in" in people.notice.text()
    assert not rig.work(of_house.people)["R2"].retired, "it is asked once more"
    rig.keys.press("Return")
    rig.settle()
    assert rig.work(of_house.people)["R2"].retired
    with refused("retired"):
        rig.work(lambda ledger: access.sign_in(ledger, "R2", PINS["R2"], rig.clock()))


def test_the_last_manager_stays(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "people")
    people = page.section("people")
    assert isinstance(people, PeopleSection)
    people.choose(rig.people["MM"])
    people.card.role.choose("rep")
    people.card.post_role()
    rig.settle()
    assert "MM is the only manager" in people.notice.text()
    assert people.card.role.current() == "manager", "the tab goes back to what holds"


def test_a_manager_gives_a_new_pin(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "people")
    people = page.section("people")
    assert isinstance(people, PeopleSection)
    people.choose(rig.people["RR"])
    people.card.pin.editor.setFocus()
    rig.keys.type("7007")
    rig.keys.press("Tab")
    rig.keys.type("7007")
    rig.keys.press("Return")
    rig.settle()
    assert rig.work(lambda ledger: access.sign_in(ledger, "RR", "7007", rig.clock())).initials == "RR"


def test_a_cap_is_posted_from_now_on_and_the_desk_knows_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "caps")
    caps = page.section("caps")
    assert isinstance(caps, CapsSection)
    rig.keys.press("Tab")
    rig.keys.type("50")
    assert caps._means.text() == "From now on a rep may give each guest €50.00 a business day without asking."
    rig.keys.press("Return")
    rig.settle()
    last = rig.work(of_house.caps)[-1]
    assert (last.role, last.amount, last.basis) == (Role.REP, 5000, Basis.GUEST)
    assert "Cap posted: rep €50.00" in rig.window.workplace.status.message()


def test_no_limit_and_a_later_day(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "caps")
    rig.keys.press("Right", "Tab")
    rig.keys.type("none")
    caps = page.section("caps")
    assert isinstance(caps, CapsSection)
    caps._from.setDate(caps._from.date().addDays(3))
    rig.keys.press("Return")
    rig.settle()
    last = rig.work(of_house.caps)[-1]
    assert (last.role, last.amount, last.since.isoformat()) == (Role.LEAD, None, "2026-11-26")


@pytest.mark.by_lot("no amount", 2)
@pytest.mark.parametrize("typed", ["-5", "1e3", "12,50", "NaN", "1234567890", ""])
def test_an_amount_that_is_none_is_refused_in_place(tmp_path: Path, qtbot: QtBot, typed: str) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "caps")
    caps = page.section("caps")
    assert isinstance(caps, CapsSection)
    before = len(rig.work(of_house.caps))
    rig.keys.press("Tab")
    rig.keys.type(typed)
    rig.keys.press("Return")
    rig.settle()
    assert caps.amount.error()
    assert caps._amount.text() == typed, "nothing typed is lost"
    assert len(rig.work(of_house.caps)) == before


def test_sole_lead_mode_is_a_line(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "caps")
    caps = page.section("caps")
    assert isinstance(caps, CapsSection)
    caps.sole_lead.setFocus()
    rig.keys.press("Space")
    rig.settle()
    assert rig.work(of_house.sole_lead)
    assert caps.sole_lead.isChecked()


def test_the_hotels_facts_change_from_now_on_but_not_the_currency(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "hotel")
    hotel = page.section("hotel")
    assert isinstance(hotel, HotelSection)
    assert not hotel.form.currency.editor.isEnabled()
    rig.keys.press("Ctrl+A")
    rig.keys.type("Grand <b>Palace</b>")
    rig.keys.press("Return")
    rig.settle()
    assert rig.work(of_house.house).name == "Grand <b>Palace</b>"
    rig.settle()
    assert rig.window.workplace.header._hotel.text() == "Grand <b>Palace</b> · Front desk"


def test_a_clock_that_jumped_is_asked_about_in_place(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "hotel")
    hotel = page.section("hotel")
    assert isinstance(hotel, HotelSection)
    rig.clock.put(days=3)
    rig.keys.type("!")
    rig.keys.press("Return")
    rig.settle()
    assert "confirm that the date is right" in hotel.notice.text()
    assert rig.work(of_house.house).name == "Grand Hotel Example"
    rig.keys.press("Return")
    rig.settle()
    assert rig.work(of_house.house).name == "Grand Hotel Example!"


def test_ones_own_pin_needs_the_one_in_force(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "RR", "pin")
    own = page.section("pin")
    assert isinstance(own, OwnPinSection)

    def typed(now: str) -> None:
        rig.keys.type(now)
        rig.keys.press("Tab")
        rig.keys.type("8008")
        rig.keys.press("Tab")
        rig.keys.type("8008")
        rig.keys.press("Return")
        rig.settle()

    typed("9999")
    assert "not right" in own.now.error()
    rig.keys.press("Ctrl+A")
    rig.keys.type(PINS["RR"])
    rig.keys.press("Return")
    rig.settle()
    assert rig.work(lambda ledger: access.sign_in(ledger, "RR", "8008", rig.clock())).initials == "RR"


def test_typed_pins_are_forgotten_when_the_desk_locks(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "RR", "pin")
    rig.keys.type("3003")
    rig.keys.press("Ctrl+L")
    assert {line.text() for line in page.section("pin").findChildren(QLineEdit)} == {""}


def test_the_look_changes_at_once_and_is_kept_beside_the_ledger(tmp_path: Path, qtbot: QtBot) -> None:
    rig, _page = settings(tmp_path, qtbot, "RR", "look")
    rig.keys.press("Right", "Right")
    assert theme.sheet().name == "dark"
    rig.keys.press("Tab", "Right")
    assert theme.scale() == 1.1
    rig.keys.press("Tab", "Right")
    assert theme.reach(36) == 44
    rig.window.preferences._kept.sync()
    kept = Preferences(tmp_path)
    assert (kept.mode, kept.scale, kept.room, kept.idle_seconds) == ("dark", 1.1, "fingers", 90)
    assert (tmp_path / FILE_NAME).exists()
    rig.window.preferences.set_mode("light")
    rig.window.preferences.set_scale(1.0)
    rig.window.preferences.set_room("auto")


@pytest.mark.parametrize(("who", "shown"), [("RR", False), ("LL", False), ("MM", True)])
def test_only_a_manager_sets_when_the_desk_locks_itself(tmp_path: Path, qtbot: QtBot, who: str, shown: bool) -> None:
    rig, page = settings(tmp_path, qtbot, who, "look")
    assert page.section("look").idle.isVisible() is shown  # type: ignore[attr-defined]
    assert rig.window.preferences.idle_seconds == 90


def test_a_broken_preferences_file_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        "[look]\ntheme=plaid\nscale=lots\n[lock]\nidle_seconds=@@\n[window]\ngeometry=1\n"
    )
    kept = Preferences(tmp_path)
    assert (kept.mode, kept.scale, kept.idle_seconds, kept.geometry()) == ("auto", 1.0, 90, None)


def test_the_policy_card_is_printed_from_the_caps_and_from_the_palette(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "caps")
    asked: list[str] = []

    def where(_parent: QWidget, _title: str, proposed: Path) -> Path:
        asked.append(proposed.name)
        return tmp_path / f"{len(asked)}.pdf"

    def written() -> None:
        rig.settle()
        qtbot.waitUntil(lambda: not page.caps.exporting.busy(), timeout=20_000)
        rig.settle()

    page.caps.exporting.ask_where = where
    page.caps.card.setFocus()
    rig.keys.press("Return")
    written()
    rig.keys.press("F1", "Ctrl+K")
    rig.keys.type("policy card")
    rig.settle()
    rig.keys.press("Return")
    written()
    assert asked == ["Policy card 2026-11-23.pdf"] * 2
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()
    assert page.current() == "caps"
    assert "2.pdf is in" in page.caps.notice.text()


def test_how_guests_reach_the_desk_is_posted_with_the_hotel(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "hotel")
    section = page.section("hotel")
    assert isinstance(section, HotelSection)
    section.form.contact.editor.setFocus()
    rig.keys.type("+43 1 555 0100")
    rig.keys.press("Return")
    rig.settle()
    assert rig.work(of_house.house).contact == "+43 1 555 0100"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what offscreen says of a list
def test_the_language_of_the_documents_is_chosen_by_typing_and_posted(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM", "hotel")
    section = page.section("hotel")
    assert isinstance(section, HotelSection)
    assert section.form.language.isVisible()
    section.form.language.editor.setFocus()
    rig.keys.press("Ctrl+A")
    rig.keys.type("klingon")
    section.submit()
    assert "is no language" in section.form.language.error()
    rig.keys.press("Ctrl+A")
    rig.keys.type("Deutsch")
    rig.keys.press("Return")
    rig.settle()
    section.submit()
    rig.settle()
    assert rig.work(of_house.house).language == "de"
    assert rig.work(lambda ledger: policy_card.card_now(ledger, rig.clock())).hotel.language == "de"


def computer(tmp_path: Path, qtbot: QtBot, who: str = "RR") -> tuple[DeskRig, ComputerSection]:
    """The page of this computer, opened by keys, once it has been examined."""
    rig = desk_rig(tmp_path, qtbot, signed_in=who)
    rig.keys.press("Ctrl+K")
    rig.keys.type("settings computer")
    rig.keys.press("Return")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    section = page.section("computer")
    assert isinstance(section, ComputerSection)
    qtbot.waitUntil(lambda: section.list.count() > 0, timeout=20_000)
    return rig, section


def test_how_the_computer_is_doing_is_read_by_keys_the_worst_first(tmp_path: Path, qtbot: QtBot) -> None:
    rig, section = computer(tmp_path, qtbot)
    assert section.list.hasFocus()
    rows = [section.list.item(n).text() for n in range(section.list.count())]
    assert len(rows) == len(section.examined) >= 19
    states = [row.partition("\n")[0].rpartition(": ")[2] for row in rows]
    order = ["must be mended", "worth knowing", "fine"]
    assert states == sorted(states, key=order.index)
    assert any(row.startswith("Durability: fine\njournal_mode TRUNCATE") for row in rows)
    rig.keys.press("Down", "Down")
    assert section.list.currentRow() == 2
    assert "Rita" not in "".join(rows)


def test_the_file_for_support_is_saved_from_the_window(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig, section = computer(tmp_path, qtbot)
    out = tmp_path / "support.zip"
    monkeypatch.setattr("tracker.ui.settings.computer.QFileDialog.getSaveFileName", lambda *_: (str(out), "*.zip"))
    rig.keys.press("Tab", "Tab")
    assert section.save.hasFocus()
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: rig.window.workplace.status.message() == "support.zip is written", timeout=10_000)
    with zipfile.ZipFile(out) as packed:
        assert packed.namelist() == ["about.txt", "doctor.json", "log.jsonl", "crashes.txt"]


def test_a_section_is_built_when_it_is_first_in_front_and_shows_how_things_stand(tmp_path: Path, qtbot: QtBot) -> None:
    rig, page = settings(tmp_path, qtbot, "MM")
    assert list(page._built) == ["people"]
    page.open_section("retention")
    assert list(page._built) == ["people", "retention"]
    months = page.section("retention").findChild(QSpinBox, "retention-months")
    assert isinstance(months, QSpinBox)
    assert (months.value(), months.hasFocus()) == (rig.work(of_house.retention_months), True), (
        "nothing has to be read again"
    )
    page.open_section("people")
    assert list(page._built) == ["people", "retention"]
