"""The rest of the word behind the cursor: Tab or the right arrow takes it, nothing takes it silently."""

from __future__ import annotations

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk


def offered(desk: Desk) -> str:
    return desk.page.line.edit.suggestion()


def test_tab_takes_the_rest_of_a_word_and_the_line_is_read_with_it(desk: Desk) -> None:
    desk.type("412 c20 wif")
    assert offered(desk) == "i"
    assert "Tab adds i" in desk.page.line.edit.accessibleDescription()
    desk.press("Tab")
    assert desk.text == "412 c20 wifi"
    assert desk.focus() == "quick"
    desk.press("Return")
    assert desk.lines()[0].body["cause"] == "IT.wifi"


def test_the_right_arrow_takes_it_too_and_moves_on_when_nothing_is_offered(desk: Desk) -> None:
    desk.type("412 c20 wif").press("Right")
    assert desk.text == "412 c20 wifi"
    desk.press("Left", "Left", "Right")
    assert desk.page.line.edit.cursorPosition() == len(desk.text) - 1


def test_enter_posts_what_was_typed_and_not_what_was_offered(desk: Desk) -> None:
    desk.type('412 c20 "drinks" brea')
    assert offered(desk)
    desk.press("Return")
    line = desk.lines()[0]
    assert line.amount == 2000
    assert line.body.get("preset") is None


def test_with_nothing_offered_tab_goes_on_to_the_next_control(desk: Desk) -> None:
    desk.type("412 c20 ").press("Tab")
    assert desk.focus() != "quick"
    assert desk.text == "412 c20 "


def test_nothing_is_offered_in_the_middle_of_the_line_or_while_looking_back(desk: Desk) -> None:
    desk.say("412 c20 wif")
    desk.type("207 c5 wif").press("Home")
    assert offered(desk) == ""
    desk.press("End")
    assert offered(desk) == "i"
    desk.press("Up")
    assert desk.text == "412 c20 wif"
    assert offered(desk) == ""


def test_what_this_guest_was_given_before_is_offered_first(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        before = hotel.guest("Given Before", "777")
        hotel.post(before, 2500, preset="parking", cause="DL.birthday")

    desk = open_desk(prepare)
    desk.type("777 par")
    assert offered(desk) == "king"
    desk.press("Tab")
    assert desk.text == "777 parking"
    desk.type(" ").type("bi")
    assert offered(desk) == "rthday"
    desk.press("Esc").type("412 bi")
    assert offered(desk) != ""


def test_a_name_in_house_is_completed_in_plain_letters(desk: Desk) -> None:
    desk.type("nguy")
    assert offered(desk) == "en"
    desk.press("Tab").type(" c5").press("Return")
    assert desk.lines()[0].body["room"] == "412"


def test_what_this_desk_gives_most_is_offered_before_what_it_never_gave(open_desk: OpenDesk) -> None:
    plain = open_desk().type("412 wi")
    assert offered(plain) == "fi"
    plain.rig.thread.close()

    def prepare(hotel: Hotel) -> None:
        stay = hotel.guest("Ada Wine", "777")
        for _ in range(3):
            hotel.post(stay, 1000, preset="wine")

    desk = open_desk(prepare).type("412 wi")
    assert offered(desk) == "ne"
    desk.press("Tab", "Return")
    assert desk.lines()[-1].body["preset"] == "wine"
