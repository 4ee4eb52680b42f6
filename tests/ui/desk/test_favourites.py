"""Favourites: the presets this desk uses most, one key away."""

from __future__ import annotations

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.domain.gesture import Kind


def drinks(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Used", "700")
    for _ in range(3):
        hotel.post(stay, 1500, preset="drink")
    hotel.post(stay, 3000, kind=Kind.UPGRADE, preset="late-out")
    hotel.later(hours=1)


def test_the_most_used_preset_is_the_first_favourite(open_desk: OpenDesk) -> None:
    desk = open_desk(drinks)
    assert [p.key for p in desk.page.favourites.presets][:2] == ["drink", "late-out"]
    assert len(desk.page.favourites.presets) == 9


def test_a_room_a_favourite_and_enter_are_five_keys(open_desk: OpenDesk) -> None:
    desk = open_desk(drinks)
    desk.type("412").press("Ctrl+1")
    assert "Drinks or food, small" in desk.chips
    assert desk.roles["credit"] == "Credit €15.00"
    assert desk.lines("credit")[-1].body["preset"] == "drink", "nothing is posted before Enter"
    desk.press("Return")
    line = desk.lines()[-1]
    assert (line.amount, line.cost, line.body["preset"], line.body["room"]) == (1500, 500, "drink", "412")


def test_the_number_in_the_line_means_the_same(open_desk: OpenDesk) -> None:
    desk = open_desk(drinks)
    desk.say("412 2")
    line = desk.lines()[-1]
    assert (line.kind, line.amount, line.body["preset"]) == ("upgrade", 3000, "late-out")


def test_a_favourite_first_and_the_room_afterwards(open_desk: OpenDesk) -> None:
    desk = open_desk(drinks)
    desk.press("Ctrl+1").type(" 412").press("Return")
    line = desk.lines()[-1]
    assert (line.body["preset"], line.body["room"]) == ("drink", "412")


def test_a_favourite_for_the_selected_cap(open_desk: OpenDesk) -> None:
    desk = open_desk(drinks)
    desk.page.caps.list.setFocus()
    desk.page.caps.list.select(next(r.stay.id for r in desk.rig.link.view.caps if r.stay.room == "207"))  # type: ignore[union-attr]
    desk.press("Ctrl+1", "Return")
    line = desk.lines()[-1]
    assert (line.body["preset"], line.body["room"]) == ("drink", "207")


def test_every_favourite_gives_its_preset_for_a_room(desk: Desk) -> None:
    for number, preset in enumerate(desk.page.favourites.presets, 1):
        desk.type("412").press(f"Ctrl+{number}")
        found = desk.page.line.understood
        assert (found.preset, found.amount, found.ready) == (preset, preset.value, True), preset.key
        desk.press("Esc")


def test_in_the_drawer_a_favourite_fills_the_fields(open_desk: OpenDesk) -> None:
    desk = open_desk(drinks)
    desk.type("412").press("Ctrl+N", "Ctrl+2")
    assert desk.page.drawing.drawer.worth.amount.text() == "30.00"
    assert desk.page.drawing.drawer.tabs.current() == "upgrade"
    desk.press("Return")
    line = desk.lines()[-1]
    assert (line.kind, line.body["preset"], line.body["room"]) == ("upgrade", "late-out", "412")


def test_the_pickers_rank_by_value_for_cost_whatever_is_used_most(open_desk: OpenDesk) -> None:
    desk = open_desk(drinks)
    assert desk.page.reading.station is not None
    ranked = [p for p in desk.page.reading.station.ranked if p.kind is Kind.CREDIT]
    desk.type("412 c20").press("Ctrl+N")
    worth = desk.page.drawing.drawer.worth
    shown = [worth.preset.itemData(at) for at in range(1, worth.preset.count())]
    assert shown == [p.key for p in ranked]
    assert shown[0] != desk.page.favourites.presets[0].key == "drink"
