"""A place at the desk: favourites by use, and what is picked from by what guests value for its cost, as far as they said."""

from __future__ import annotations

from tests.rig import Hotel
from tracker.desk.promises import landing
from tracker.desk.station import Station, station
from tracker.domain.catalogue import Preset
from tracker.domain.promise import Outcome

BETTER, OTHER = "drink", "dinner"
"""Two presets of nearly the same value for their cost."""


def place(hotel: Hotel) -> Station:
    return station(hotel.ledger, hotel.people["RR"])


def per_cost(preset: Preset) -> float:
    return preset.value / max(preset.cost, 1)


def give(hotel: Hotel, key: str, *answers: Outcome) -> None:
    """Give a preset to one guest, who answers as often as it is asked."""
    preset = next(p for p in place(hotel).ranked if p.key == key)
    room = str(500 + len(hotel.ledger.query("SELECT id FROM stay")))
    line = hotel.post(hotel.guest(room=room), preset.value, preset=key, kind=preset.kind).line
    for answer in answers:
        hotel.later(minutes=1)
        landing.record(hotel.ledger, line.seq, answer, hotel.people["RR"], hotel.now)


def first(hotel: Hotel) -> str:
    return next(p.key for p in place(hotel).ranked if p.key in (BETTER, OTHER))


def test_without_an_answer_they_are_ranked_by_value_for_cost(hotel: Hotel) -> None:
    worth = [per_cost(preset) for preset in place(hotel).ranked]
    assert len(set(worth)) > 3
    assert worth == sorted(worth, reverse=True)


def test_use_orders_the_favourites_and_never_what_is_picked_from(hotel: Hotel) -> None:
    before = place(hotel)
    assert before.presets == before.ranked
    give(hotel, "night-10")
    after = place(hotel)
    assert after.presets[0].key == "night-10"
    assert after.ranked == before.ranked


def test_guests_answers_move_a_preset_up_and_down(hotel: Hotel) -> None:
    assert first(hotel) == BETTER
    for _ in range(3):
        give(hotel, OTHER, Outcome.DELIGHTED)
    assert first(hotel) == OTHER, "delight is worth a little cost"
    for _ in range(3):
        give(hotel, BETTER, Outcome.DELIGHTED)
    assert first(hotel) == BETTER
    for _ in range(4):
        give(hotel, BETTER, Outcome.STILL_UNHAPPY)
    assert first(hotel) == OTHER


def test_a_guest_counts_once_as_they_said_last(hotel: Hotel) -> None:
    give(hotel, OTHER, Outcome.STILL_UNHAPPY, Outcome.DELIGHTED)
    assert first(hotel) == OTHER


def test_one_unhappy_guest_does_not_bury_a_preset(hotel: Hotel) -> None:
    before = [p.key for p in place(hotel).ranked]
    give(hotel, "wifi-credit", Outcome.STILL_UNHAPPY)
    assert [p.key for p in place(hotel).ranked] == before
