"""One guest in view: the stay, both standings, everything given, and what can be done: move, left, name."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rig import Hotel
from tests.ui.guests.conftest import Guests, OpenGuests
from tracker.desk import guests as use
from tracker.desk import overview
from tracker.ledger.store import Ledger

pytestmark = pytest.mark.by_lot("one guest", 7)


def _busy(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "700", departure=date(2026, 11, 25), confirmation="GH1", reading="Eida")
    hotel.guest("Bob Example", "700", departure=date(2026, 11, 25))
    hotel.post(stay, 6000, "R2")
    hotel.later(minutes=5)
    hotel.post(stay, 9000, "RR")
    hotel.later(minutes=5)
    hotel.reverse(hotel.post(stay, 500, "LL"), "LL")
    use.move(hotel.ledger, stay.id, "701", hotel.later(minutes=5).now)


def test_both_standings_stand_beside_the_whole_stay(open_guests: OpenGuests) -> None:
    guests = open_guests(_busy).find("701")
    panel = guests.page.panel
    assert "€90.00 of €100.00" in panel.standings.mine.accessibleName()
    assert panel.standings.mine.gauge.fraction() == 0.9
    assert "€10.00 left today" in panel.standings.mine.foot.text()
    assert "€150.00 2 gestures" in panel.standings.everybody.accessibleName()
    assert panel.standings.everybody.rows[0].name.text() == "Rolf Rep"
    assert panel.standings.everybody.rows[0].gauge.fraction() == 0.6
    assert not panel.standings.everybody.rows[1].name.isVisible(), "what was taken back was not given"
    assert "€150.00 2 gestures" in panel.standings.stay.accessibleName()
    assert "1 taken back" in panel.standings.stay.foot.text()


def test_a_party_shows_both_figures_and_who_shares(open_guests: OpenGuests) -> None:
    guests = open_guests(_busy).find("bob")
    assert "this guest €0.00, with the party €90.00" in guests.page.panel.standings.mine.foot.text()
    shared = guests.stays("ada")[0]
    names = [page.id for page in guests.page.panel.page.party] if guests.page.panel.page else []
    assert names == [shared.id]


def test_the_stay_is_told_in_words(open_guests: OpenGuests) -> None:
    guests = open_guests(_busy).find("701")
    facts = {key: fact.accessibleName() for key, fact in guests.page.panel.about._facts.items()}
    assert "700 → 701 since Mon 23 Nov, 12:15" in facts["rooms"]
    assert "Mon 23 Nov – Wed 25 Nov, night 1 of 2" in facts["stay"]
    assert "GH1" in facts["confirmation"]
    assert "Eida" in facts["reading"]


def test_what_stands_above_or_is_not_known_is_not_said_once_more(open_guests: OpenGuests) -> None:
    guests = open_guests(_busy).find("412")
    about = guests.page.panel.about
    assert "Room 412" in about._status.text()
    assert [key for key, fact in about._facts.items() if fact.isVisible()] == ["stay"]


def test_a_gesture_posted_meanwhile_shows_at_once(open_guests: OpenGuests) -> None:
    guests = open_guests(_busy).find("701")
    rig, stay = guests.rig, guests.stays("ada")[0]

    def post(ledger: Ledger) -> int:
        return Hotel(ledger, rig.clock(), rig.people).post(stay, 1000).line.seq

    seq = rig.work(post)
    rig.link.ask(lambda ledger: overview.change(ledger, rig.people["RR"], seq, rig.clock()), rig.link.tell)
    rig.settle()
    assert "€100.00 of €100.00" in guests.page.panel.standings.mine.accessibleName()
    newest = guests.page.panel.time_line.rows.row(2)
    assert newest is not None
    assert (newest.title, newest.figure) == ("Credit", "€10.00")


def test_ctrl_m_moves_the_guest_by_keys_alone(guests: Guests) -> None:
    guests.find("412").press("Ctrl+M").type("518").press("Return")
    assert guests.stays("nguyen")[0].room == "518"
    assert "518" in guests.status
    assert guests.focus() == "find-guest"
    assert guests.shown == "Łukasz Nguyễn"


def test_a_room_that_is_none_is_said_in_place_and_nothing_typed_is_lost(guests: Guests) -> None:
    guests.find("412").press("Ctrl+M").type("%%%").press("Return")
    prompt = guests.page.panel.prompt
    assert prompt.isVisible()
    assert "no room" in prompt.field.error()
    assert prompt.edit.text() == "%%%"
    guests.press("Esc")
    assert not prompt.isVisible()
    assert guests.stays("nguyen")[0].room == "412"


def test_a_room_that_is_taken_says_by_whom(guests: Guests) -> None:
    guests.find("412").press("Ctrl+M").type("207")
    assert "山田 太郎" in guests.page.panel.prompt.editor_hint()


def test_the_guest_left_and_the_list_is_shorter(guests: Guests) -> None:
    guests.find("412")
    guests.page.leave_guest()
    assert guests.focus() == "prompt-yes"
    guests.press("Return")
    assert guests.stays("nguyen")[0].left_at is not None
    assert "left Mon 23 Nov" in guests.page.panel.about._status.text()
    assert not guests.page.panel.leave_button.isEnabled()
    guests.press("Esc")
    assert "Łukasz Nguyễn" not in guests.listed


def test_the_name_is_corrected_and_lines_keep_theirs(open_guests: OpenGuests) -> None:
    guests = open_guests(_busy).find("701")
    guests.page.rename_guest()
    guests.press("Ctrl+A").type("Ada Lovely-Example").press("Return")
    assert guests.stays("lovely")[0].room == "701"
    assert guests.shown == "Ada Lovely-Example"
    assert guests.page.panel.page is not None
    assert {fact.guest for fact in guests.page.panel.page.lines} == {"Ada Example"}


def test_a_name_of_control_characters_is_refused_in_the_field(guests: Guests) -> None:
    guests.find("412")
    guests.page.rename_guest()
    guests.page.panel.prompt.edit.setText("Ana\u202ecba")
    guests.press("Return")
    assert "invisible" in guests.page.panel.prompt.field.error()


def test_an_open_question_goes_when_another_guest_is_chosen(guests: Guests) -> None:
    guests.find("412").press("Ctrl+M")
    assert guests.page.panel.prompt.isVisible()
    guests.find("207")
    assert not guests.page.panel.prompt.isVisible()


def test_another_visit_of_the_same_name_is_one_key_away(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        old = hotel.guest("Ada Example", "700", arrival=date(2026, 9, 3), departure=date(2026, 11, 23))
        use.leave(hotel.ledger, old.id, hotel.now)
        hotel.guest("ADA EXAMPLE", "800")

    guests = open_guests(prepare).find("800")
    page = guests.page.panel.page
    assert page is not None
    assert [visit.room for visit in page.visits] == ["700"]
    guests.page.panel.stay_wanted.emit(page.visits[0].id)
    guests.rig.settle()
    assert "Room 700" in guests.page.panel.about._status.text()
    assert guests.page.finder.list.current() == "", "nobody else stays marked in the list"
