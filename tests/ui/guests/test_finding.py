"""Finding a guest: by room, name, confirmation, accents aside, arrows choose, Enter opens a gesture."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rig import Hotel
from tests.ui.guests.conftest import Guests, OpenGuests
from tests.ui.samples import LONG
from tracker.desk import guests as use

pytestmark = pytest.mark.by_lot("guests found", 9)


def test_f2_lists_who_is_in_house_by_room_and_stands_in_the_field(guests: Guests) -> None:
    assert guests.focus() == "find-guest"
    assert [s.room for s in guests.page.finder.list.rows.stays] == ["105", "207", "318", "412", "521", "601"]
    assert guests.shown == ""
    assert "6 in house" in guests.page.nobody.state.accessibleName()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("412", "Łukasz Nguyễn"),
        ("41", "Łukasz Nguyễn"),
        ("lukasz", "Łukasz Nguyễn"),
        ("nguyen luk", "Łukasz Nguyễn"),
        ("太郎", "山田 太郎"),
        ("ωmega", "Ωmega Παπαδόπουλος"),
        ("<b>bold", "<b>Bold</b> & <img src=/etc/passwd>"),
    ],
)
def test_a_guest_is_found_while_one_types(guests: Guests, typed: str, first: str) -> None:
    guests.find(typed)
    assert guests.listed[0] == first
    assert guests.shown == first


def test_a_confirmation_finds_its_guest_from_the_first_letters(open_guests: OpenGuests) -> None:
    guests = open_guests(lambda hotel: hotel.guest("Ada Example", "700", confirmation="GH123456"))
    assert guests.find("gh123").listed == ["Ada Example"]


def test_in_house_comes_before_who_left_and_both_rooms_find_who_moved(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        gone = hotel.guest("Zita Gone", "900")
        use.leave(hotel.ledger, gone.id, hotel.now)
        moved = hotel.guest("Mina Moved", "901")
        use.move(hotel.ledger, moved.id, "902", hotel.later(minutes=5).now)
        hotel.guest("Nils New", "900")

    guests = open_guests(prepare)
    assert guests.find("900").listed == ["Nils New", "Zita Gone"]
    assert guests.find("901").listed == guests.find("902").listed == ["Mina Moved"]
    assert "901 → 902" in guests.page.panel.about._facts["rooms"].accessibleName()


def test_arrows_choose_and_enter_asks_for_a_gesture(guests: Guests) -> None:
    guests.press("Down", "Down")
    assert guests.shown == "山田 太郎"
    assert guests.focus() == "find-guest"
    guests.press("Return")
    assert guests.wanted == [guests.stays("山田")[0].id]


def test_enter_pressed_before_the_answer_waits_for_it(guests: Guests) -> None:
    guests.rig.keys.type("412")
    guests.rig.keys.press("Return")  # the ledger may not have answered yet
    guests.rig.settle()
    assert guests.wanted == [guests.stays("nguyen")[0].id]


def test_ctrl_n_gives_to_the_guest_in_view(guests: Guests) -> None:
    guests.press("Ctrl+N")
    assert guests.wanted == []
    guests.find("412").press("Ctrl+N")
    assert guests.wanted == [guests.stays("nguyen")[0].id]


def test_words_nobody_fits_leave_nobody_in_view(guests: Guests) -> None:
    """What was shown before must not be given to by mistake."""
    guests.find("412")
    assert guests.shown
    guests.find("zzz").press("Ctrl+N")
    assert guests.shown == ""
    assert guests.wanted == []
    assert "zzz" in guests.page.nobody.state.accessibleName()


def test_esc_empties_the_field_and_is_then_the_windows(guests: Guests) -> None:
    guests.find("412").press("Esc")
    assert guests.page.finder.field.text() == ""
    assert len(guests.listed) == 6
    assert not guests.page.step_back(), "nothing is open: the window goes back to the desk"


def test_a_guest_that_is_chosen_stays_chosen_when_the_house_is_read_again(guests: Guests) -> None:
    guests.press("Down", "Down", "Down")
    chosen = guests.shown
    guests.rig.link.refresh()
    guests.rig.settle()
    assert guests.shown == chosen
    assert guests.page.finder.list.current() == guests.stays(chosen)[0].id


def test_names_of_any_length_stand_on_one_line_and_are_shown_as_written(open_guests: OpenGuests) -> None:
    name = LONG[:200]
    guests = open_guests(lambda hotel: hotel.guest(name, "999", departure=date(2026, 11, 30)))
    guests.find("999")
    assert guests.shown == name.strip()
    assert guests.page.panel.about.name.height() < 60
    assert guests.page.width() == 1366
    guests.find("601")
    assert "&lt;b&gt;" in guests.page.panel.about.name.toolTip()


def test_an_empty_house_says_what_to_do(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        for stay in use.find(hotel.ledger, "", hotel.now) or []:
            use.leave(hotel.ledger, stay.id, hotel.now)
        for room in ("105", "207", "318", "412", "521", "601"):
            use.leave(hotel.ledger, use.meant(hotel.ledger, room, "", hotel.now).id, hotel.now)

    guests = open_guests(prepare)
    assert guests.listed == []
    assert "Ctrl+I" in guests.page.finder.list.placeholder.accessibleName()
    assert "Ctrl+I" in guests.page.nobody.state.accessibleName()
