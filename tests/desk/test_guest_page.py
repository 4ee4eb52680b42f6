"""What the guests page is told: who fits what is typed, and everything about one stay in one go."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rig import Hotel, refused
from tracker.desk import guest_page, guests, house_import, overview
from tracker.domain.gesture import Kind
from tracker.domain.problems import Refused
from tracker.domain.stay import Stay


def names(hotel: Hotel, text: str) -> list[str]:
    return [stay.guest for stay in guest_page.search(hotel.ledger, text, hotel.now).stays]


def test_without_words_everybody_in_house_is_listed_by_room(hotel: Hotel) -> None:
    for name, room in (("Cy", "1001"), ("Bo", "207"), ("Al", "207"), ("Di", "99")):
        hotel.guest(name, room)
    hotel.guest("Caller", "")
    guests.leave(hotel.ledger, hotel.guest("Gone", "300").id, hotel.now)
    assert names(hotel, "  ") == ["Di", "Al", "Bo", "Cy"]


def test_every_word_must_fit_a_room_a_name_or_a_confirmation(hotel: Hotel) -> None:
    hotel.guest("Łukasz Nguyễn", "412", confirmation="GH123456")
    hotel.guest("Lukas Gray", "413")
    hotel.guest("山田 太郎", "207", reading="Yamada Tarō")
    assert names(hotel, "lukas") == ["Łukasz Nguyễn", "Lukas Gray"]
    assert names(hotel, "412 luk") == ["Łukasz Nguyễn"]
    assert names(hotel, "gh1234 nguyen") == ["Łukasz Nguyễn"]
    assert names(hotel, "taro") == ["山田 太郎"]
    assert names(hotel, "lukas 207") == []


def test_the_room_as_typed_comes_first_then_rooms_that_begin_so(hotel: Hotel) -> None:
    hotel.guest("Long", "4121")
    moved = hotel.guest("Moved", "412")
    guests.move(hotel.ledger, moved.id, "900", hotel.later(minutes=1).now)
    hotel.guest("Here", "412")
    gone = hotel.guest("Gone", "412")
    guests.leave(hotel.ledger, gone.id, hotel.now)
    assert names(hotel, "412") == ["Here", "Moved", "Long", "Gone"]


def test_rooms_with_marks_are_found_as_written(hotel: Hotel) -> None:
    hotel.guest("Ada", "B-12")
    assert names(hotel, "b-1") == ["Ada"]
    assert names(hotel, "B-12") == ["Ada"]


@pytest.mark.parametrize("typed", ["%", "_", "\\", "'; DROP TABLE stay; --", "\u202e", "z " * 5000])
def test_hostile_words_find_nobody_and_break_nothing(hotel: Hotel, typed: str) -> None:
    hotel.guest("Bo Example", "412")
    assert names(hotel, typed) == []


def test_a_long_result_says_that_it_is_cut_and_keeps_who_is_in_house(hotel: Hotel) -> None:
    hotel.guest("Ada Old", "100")
    for n in range(6):
        guests.leave(hotel.ledger, hotel.guest("Ada Gone", str(200 + n)).id, hotel.later(minutes=1).now)
    found = guest_page.search(hotel.ledger, "ada", hotel.now, most=3)
    assert found.cut
    assert found.stays[0].guest == "Ada Old"
    assert len(found.stays) == 3


def test_one_stay_with_both_standings(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example")
    hotel.post(stay, 2000)
    hotel.later(minutes=1).post(stay, 6000, "R2")
    page = guest_page.read(hotel.ledger, hotel.people["RR"], stay.id, hotel.now)
    assert page.mine.standing is not None
    assert (page.mine.amount, page.mine.gestures, page.mine.standing.remaining) == (2000, 1, 8000)
    assert [(use.person.initials, use.amount) for use in page.others] == [("R2", 6000)]
    assert (page.today, page.given, page.gestures) == (8000, 8000, 2)
    assert [fact.actor.initials for fact in page.lines] == ["R2", "RR"]


def test_what_was_taken_back_was_not_given(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example")
    hotel.reverse(hotel.post(stay, 2000, "R2"), "R2")
    page = guest_page.read(hotel.ledger, hotel.people["RR"], stay.id, hotel.now)
    assert page.others == ()
    assert (page.today, page.given, page.gestures, len(page.lines)) == (0, 0, 0, 2)
    assert own_today(hotel, stay, "R2") == 0


def own_today(hotel: Hotel, stay: Stay, rep: str) -> int:
    """How many gestures a rep's own caps say the guest got."""
    return overview.cap_row(hotel.ledger, hotel.people[rep], stay, hotel.now).gestures


def test_what_came_back_in_part_or_for_nights_to_come_was_given(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example")
    hotel.reverse(hotel.post(stay, 2000), reason="returned", amount=500)
    room = hotel.post(stay, 1000, kind=Kind.UPGRADE, nights=3)
    assert own_today(hotel, stay, "RR") == 2
    hotel.later(days=1)
    assert own_today(hotel, stay, "RR") == 1
    hotel.reverse(room, "MM", reason="left early")
    assert own_today(hotel, stay, "RR") == 0


def test_an_upgrade_counts_on_each_of_its_nights(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example")
    hotel.post(stay, 3000, "R2", kind=Kind.UPGRADE, nights=2)
    tuesday = guest_page.read(hotel.ledger, hotel.people["RR"], stay.id, hotel.later(days=1).now)
    assert [(use.amount, use.gestures) for use in tuesday.others] == [(3000, 1)]
    assert tuesday.given == 6000
    wednesday = guest_page.read(hotel.ledger, hotel.people["RR"], stay.id, hotel.later(days=1).now)
    assert wednesday.others == ()


def test_party_and_other_visits_are_told_apart(hotel: Hotel) -> None:
    early = hotel.guest("Ada Example", "100", arrival=date(2026, 9, 1), departure=date(2026, 11, 23))
    guests.leave(hotel.ledger, early.id, hotel.now)
    stay = hotel.guest("ADA  éxample", "412", confirmation="GH1")
    other = hotel.guest("Bo Example", "413", confirmation="GH1")
    page = guest_page.read(hotel.ledger, hotel.people["RR"], stay.id, hotel.now)
    assert [s.id for s in page.party] == [other.id]
    assert [s.id for s in page.visits] == [early.id]


def test_an_unknown_stay_is_refused(hotel: Hotel) -> None:
    with refused("unknown_stay"):
        guest_page.read(hotel.ledger, hotel.people["RR"], "nobody", hotel.now)


def test_an_import_that_is_stopped_while_it_writes_leaves_no_trace(hotel: Hotel) -> None:
    rows = "\n".join(f"{100 + n},Guest{n} Example" for n in range(600))
    told: list[int] = []

    def stop_in_the_third_pass(done: int, _total: int) -> None:
        told.append(done)
        if told.count(400) == 2:  # once while comparing, once while writing
            raise Refused("stopped", "Stopped.")

    with refused("stopped"):
        house_import.import_list(
            hotel.ledger, f"Room,Name\n{rows}".encode(), hotel.now, dry_run=False, progress=stop_in_the_third_pass
        )
    assert names(hotel, "guest") == []


def test_a_list_that_cannot_be_read_says_why(hotel: Hotel, tmp_path: Path) -> None:
    with refused("no_file", "There is no file"):
        house_import.read_file(hotel.ledger, tmp_path / "none.csv")
