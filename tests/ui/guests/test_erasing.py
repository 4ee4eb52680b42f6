"""Erasing the guest in view, by keys alone: asked in full in the panel, agreed to by PIN, offered to managers only."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from tests.desk.erasing.traces import traces
from tests.rig import Hotel
from tests.ui.guests.conftest import Guests, OpenGuests
from tracker.desk import guests as use
from tracker.ui import theme
from tracker.ui.actions import offered
from tracker.ui.guests.commands import guests_commands

pytestmark = pytest.mark.by_lot("erasing in the window", 8)


def _left(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "700", departure=date(2026, 11, 25), confirmation="GH-99881", reading="Eida")
    old = hotel.guest("ADA EXAMPLE", "800", arrival=date(2026, 9, 3), departure=date(2026, 9, 5))
    hotel.post(stay, 2000, note="late breakfast")
    hotel.post(hotel.guest("Bo Else", "801"), 500, note="a friend of Ada Example")
    use.leave(hotel.ledger, stay.id, hotel.later(hours=1).now)
    use.leave(hotel.ledger, old.id, hotel.now)


def _asked(open_guests: OpenGuests, find: str = "700", signed_in: str = "MM") -> Guests:
    guests = open_guests(_left, signed_in=signed_in).find(find)
    guests.page.erase_guest()
    guests.rig.settle()
    return guests


def test_the_page_says_until_when_the_name_is_kept_and_what_erases_it(open_guests: OpenGuests) -> None:
    guests = open_guests(_left).find("801")
    about = guests.page.panel.about
    assert about.kept.text().startswith("The name is kept for 18 months after departure")
    guests.find("700")
    assert about.kept.text() == (
        "The name is kept until 23 May 2028, 18 months after departure, as the hotel has set it."
        " Then a manager erases it (F10, Retention)."
    )
    assert about.kept.isVisible()


def test_a_manager_erases_with_a_reason_and_the_pin(open_guests: OpenGuests) -> None:
    guests = _asked(open_guests)
    panel = guests.page.panel.erasing
    assert guests.focus() == "erase-reason"
    assert "Notes and label texts of 1 line" in panel.goes.accessibleName()
    assert "1 line with its amount and room" in panel.stays.accessibleName()
    assert "1 Nov 2027" in panel.reach.accessibleName()
    guests.type("asked by mail").press("Return")
    assert guests.focus() == "erase-pin"
    guests.type("1001").press("Return")
    assert not panel.isVisible()
    assert guests.shown == ""
    assert "Erased, on record as line" in guests.status
    assert "1 Nov 2027" in guests.status
    assert [s.room for s in guests.stays("ada example")] == ["800"]
    assert guests.focus() == "find-guest"
    # Nothing is written any more, so no lock is lost by reading the file.
    assert traces(guests.rig.thread.path.parent, ["GH-99881", "late breakfast", "Eida"]) == []


def test_other_visits_go_along_when_they_are_ticked(open_guests: OpenGuests) -> None:
    guests = _asked(open_guests)
    panel = guests.page.panel.erasing
    assert "whole name" not in panel.goes.accessibleName(), "whose friend it is nobody can tell"
    guests.press("Shift+Tab")
    assert guests.focus() == "erase-visits"
    guests.press("Space")
    assert "Dates and rooms of 2 stays" in panel.goes.accessibleName()
    assert "Texts that write the whole name: line" in panel.goes.accessibleName()
    assert guests.focus() == "erase-visits"
    guests.press("Tab", "Tab").type("1001").press("Return")
    assert guests.stays("ada example") == []
    assert traces(guests.rig.thread.path.parent, ["Ada Example"]) == []
    assert traces(guests.rig.thread.path.parent, ["Bo Else"]) != []


@pytest.mark.parametrize("who", ["RR", "LL"])
def test_reps_and_leads_are_not_offered_it(open_guests: OpenGuests, who: str) -> None:
    guests = _asked(open_guests, signed_in=who)
    assert not guests.page.panel.erase_button.isVisible()
    assert not guests.page.panel.erasing.isVisible()
    assert "guests.erase" not in [c.key for c in offered(guests_commands(lambda: guests.page), guests.rig.people[who])]


def test_a_wrong_pin_is_said_at_the_field_and_nothing_goes(open_guests: OpenGuests) -> None:
    guests = _asked(open_guests)
    panel = guests.page.panel.erasing
    guests.press("Return", "Return")
    assert "Type your PIN" in panel.pin.error()
    guests.type("9999").press("Return")
    assert "not right" in panel.pin.error()
    assert panel.pin.editor.text() == ""  # type: ignore[attr-defined]  # a line edit
    assert guests.focus() == "erase-pin"
    assert len(guests.stays("ada example")) == 2


def test_a_reason_that_names_the_guest_is_said_at_the_reason(open_guests: OpenGuests) -> None:
    guests = _asked(open_guests).type("Ada asked").press("Return").type("1001").press("Return")
    panel = guests.page.panel.erasing
    assert "leave the guest's name" in panel.reason.error()
    assert guests.focus() == "erase-reason"
    guests.press("Ctrl+A").type("asked").press("Return").type("1001").press("Return")
    assert not panel.isVisible()


def test_esc_keeps_the_guest_and_no_pin_stays_behind(open_guests: OpenGuests) -> None:
    guests = _asked(open_guests).press("Return").type("1001").press("Esc")
    panel = guests.page.panel.erasing
    assert not panel.isVisible()
    assert panel.pin.editor.text() == ""  # type: ignore[attr-defined]  # a line edit
    assert len(guests.stays("ada example")) == 2
    assert guests.page.panel.erase_button.isVisible()


def test_a_guest_in_house_is_said_to_have_to_leave_first(open_guests: OpenGuests) -> None:
    guests = _asked(open_guests, find="412")
    panel = guests.page.panel.erasing
    assert "mark the guest as left first" in panel.warning.text()
    assert not panel.yes.isVisible()
    assert guests.focus() == "erase-no"
    guests.press("Return")
    assert not panel.isVisible()
    assert len(guests.stays("nguyen")) == 1


def test_what_waits_for_an_approval_stops_it(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        stay = hotel.guest("Ada Example", "700")
        hotel.post(stay, 50_000, approver="LL")
        use.leave(hotel.ledger, stay.id, hotel.later(hours=1).now)

    guests = open_guests(prepare, signed_in="MM").find("700")
    guests.page.erase_guest()
    guests.rig.settle()
    assert "approve or decline it first" in guests.page.panel.erasing.warning.text()
    assert not guests.page.panel.erasing.yes.isVisible()


def test_another_guest_puts_the_question_away(open_guests: OpenGuests) -> None:
    guests = _asked(open_guests)
    guests.find("412")
    assert not guests.page.panel.erasing.isVisible()


def test_locking_takes_the_offer_away(open_guests: OpenGuests) -> None:
    guests = _asked(open_guests)
    guests.rig.link.sign_in(None)
    assert not guests.page.panel.erasing.isVisible()


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_nothing_in_the_panel_is_cut(open_guests: OpenGuests, app: QApplication, size: float) -> None:
    guests = _asked(open_guests)
    panel = guests.page.panel.erasing
    theme.apply_theme(app, "light", size)
    try:
        guests.rig.settle()
        for part in (panel.yes, panel.no):
            assert part.width() >= part.sizeHint().width(), part.words()
        assert panel.width() <= guests.page.panel.viewport().width()
    finally:
        theme.apply_theme(app, "light", 1.0)


def test_it_says_at_which_lines_a_part_of_the_name_stays(open_guests: OpenGuests) -> None:
    def noted(hotel: Hotel) -> None:
        stay = hotel.guest("Cleo Sample", "700")
        hotel.post(hotel.guest("Bo Else", "801"), 500, note="for Mrs Sample")
        use.leave(hotel.ledger, stay.id, hotel.later(hours=1).now)

    guests = open_guests(noted, signed_in="MM").find("700")
    guests.page.erase_guest()
    guests.rig.settle()
    assert "somebody else's note: look at line" in guests.page.panel.erasing.reach.accessibleName()
