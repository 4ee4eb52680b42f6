"""How it landed: the guest's last answer counts, to a gesture or a promise, and what was said goes with the guest."""

from __future__ import annotations

from tests.desk.promises.test_promises import make, settle
from tests.rig import Hotel, refused
from tracker.desk.erasing.erasure import erase
from tracker.desk.line_facts import NOW, Reader
from tracker.desk.promises import landing
from tracker.desk.promises.facts import outcome_facts
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.facts import LineFact
from tracker.domain.promise import Outcome
from tracker.ledger import entries
from tracker.ledger.line import Line
from tracker.ledger.verify import verify


def land(hotel: Hotel, seq: int, outcome: Outcome, words: str = "", by: str = "R2") -> Line:
    return landing.record(hotel.ledger, seq, outcome, hotel.people[by], hotel.now, words)


def line(hotel: Hotel, seq: int) -> LineFact:
    entry = entries.by_seq(hotel.ledger, seq)
    assert entry is not None
    return Reader(hotel.ledger, hotel.house, NOW, live=True).facts([entry])[0]


def test_the_last_answer_counts_and_the_first_stays_on_record(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 500).line.seq
    assert line(hotel, seq).outcome is None
    land(hotel, seq, Outcome.STILL_UNHAPPY, "the coffee is cold too")
    land(hotel, seq, Outcome.FINE)
    assert line(hotel, seq).outcome is Outcome.FINE
    assert hotel.count("outcome") == 2
    (said,) = outcome_facts(Reader(hotel.ledger, hotel.house, NOW), 1, NOW)
    assert (said.outcome, said.about, said.actor.initials, said.words) == (Outcome.FINE, seq, "R2", "")
    assert verify(hotel.ledger, full=True).ok


def test_the_same_answer_twice_is_one_line_unless_more_was_said(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 500).line.seq
    assert land(hotel, seq, Outcome.FINE) == land(hotel, seq, Outcome.FINE)
    land(hotel, seq, Outcome.FINE, "really")
    assert hotel.count("outcome") == 2


def test_a_promise_lands_too_also_after_it_was_kept(hotel: Hotel) -> None:
    seq = make(hotel, hotel.guest())
    settle(hotel, seq)
    assert land(hotel, seq, Outcome.DELIGHTED).body["of"] == seq


def test_nothing_lands_that_was_not_given(hotel: Hotel) -> None:
    stay = hotel.guest()
    back = hotel.reverse(hotel.post(stay, 500)).line
    with refused("taken_back", "as entered wrong"):
        land(hotel, back.body["of"], Outcome.FINE)
    with refused("no_gesture", "neither a gesture nor a promise"):
        land(hotel, back.seq, Outcome.FINE)
    with refused("no_line"):
        land(hotel, 999, Outcome.FINE)
    undelivered = hotel.post(stay, 600)
    hotel.reverse(undelivered, reason="not delivered")
    assert land(hotel, undelivered.line.seq, Outcome.STILL_UNHAPPY).stay == stay.id


def test_a_guest_who_is_erased_takes_the_words_along_and_says_nothing_more(hotel: Hotel) -> None:
    stay = hotel.guest("Zoe Secret", "415")
    seq = hotel.post(stay, 500).line.seq
    land(hotel, seq, Outcome.DELIGHTED, "Zoe hummed")
    hotel.at("2026-11-25 12:00")
    erase(hotel.ledger, [stay.id], hotel.people["MM"], hotel.now, confirmed=ALL_CONFIRMED)
    assert "hummed" not in str(hotel.ledger.query("SELECT text FROM line_text"))
    assert line(hotel, seq).outcome is Outcome.DELIGHTED
    with refused("erased"):
        land(hotel, seq, Outcome.FINE)
    assert verify(hotel.ledger, full=True).ok
