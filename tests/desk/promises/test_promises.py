"""What is owed: made with a gesture or alone, handed on, kept or broken once, and what a reversal leaves of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.rig import Hotel, refused
from tracker.desk import approvals, merging, overview, people
from tracker.desk.erasing.erasure import erase
from tracker.desk.line_facts import NOW, Reader
from tracker.desk.promises import landing, making, settling
from tracker.desk.promises.facts import promise_facts
from tracker.desk.promises.making import NewPromise
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.facts import PromiseFact
from tracker.domain.gesture import new_uuid
from tracker.domain.problems import AskFirst
from tracker.domain.promise import Outcome
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger import promises
from tracker.ledger.verify import verify


def new(stay: Stay, due: str = "2h", words: str = "call back about the parcel", **more: object) -> NewPromise:
    return NewPromise(new_uuid(), stay.id, due, words, **more)  # type: ignore[arg-type]  # its own fields


def make(hotel: Hotel, stay: Stay, by: str = "RR", **more: object) -> int:
    return making.make(hotel.ledger, new(stay, **more), hotel.people[by], hotel.now).seq  # type: ignore[arg-type]


def settle(hotel: Hotel, seq: int, by: str = "RR", *, kept: bool = True, words: str = "") -> int:
    return settling.settle(hotel.ledger, seq, hotel.people[by], hotel.now, kept=kept, words=words).seq


def owed(hotel: Hotel) -> list[int]:
    return [x.entry.line.seq for x in promises.open_at(hotel.ledger)]


def fact(hotel: Hotel, seq: int) -> PromiseFact:
    found = promises.by_seq(hotel.ledger, seq)
    assert found is not None
    return promise_facts(Reader(hotel.ledger, hotel.house, NOW, live=True), [found])[0]


def test_a_promise_made_with_a_gesture_is_its_own_and_its_words_are_the_note(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 2000, note="wifi down", promise="2h").line.seq
    found = fact(hotel, seq)
    assert (found.owner.initials, found.actor.name, found.words, found.about) == ("RR", "Rita Rep", "wifi down", seq)
    assert (found.due, found.state, found.guest, found.room) == (
        hotel.now + timedelta(hours=2),
        "open",
        "Ada Example",
        "412",
    )


def test_a_gesture_can_name_who_owes_what_in_words_of_its_own(hotel: Hotel) -> None:
    posted = hotel.post(
        hotel.guest(), 2000, note="wifi down", promise="18:00", promised="call when it is up", owner="ll"
    )
    found = fact(hotel, posted.line.seq)
    assert (found.owner.name, found.actor.initials, found.words) == ("Lea Lead", "RR", "call when it is up")
    with refused("unknown_person"):
        hotel.post(hotel.guest("Bo Example", "413"), 2000, promise="1d", owner="ZZ")
    with refused("no_due", "by when"):
        hotel.post(hotel.guest("Cy Example", "414"), 2000, promised="call back")


def test_a_promise_can_stand_alone_and_opens_the_shift(hotel: Hotel) -> None:
    stay = hotel.guest()
    seq = make(hotel, stay)
    assert of_house.open_shift(hotel.ledger) is not None
    found = fact(hotel, seq)
    assert (found.owner.initials, found.words, found.about) == ("RR", "call back about the parcel", None)
    assert hotel.standing(stay).spent == 0
    assert verify(hotel.ledger, full=True).ok


def test_made_twice_it_is_one_line_and_another_thing_never_takes_its_place(hotel: Hotel) -> None:
    stay, other = hotel.guest(), hotel.guest("Bo Example", "413")
    once = new(stay)
    line = making.make(hotel.ledger, once, hotel.people["RR"], hotel.now)
    assert making.make(hotel.ledger, once, hotel.people["RR"], hotel.now) == line
    with refused("uuid_taken", "make the promise anew"):
        making.make(hotel.ledger, replace(once, stay=other.id), hotel.people["RR"], hotel.now)


def test_without_words_a_time_or_a_guest_nothing_is_promised(hotel: Hotel) -> None:
    stay = hotel.guest()
    lines = hotel.count()
    with refused("no_words", "in a few words"):
        make(hotel, stay, words="  ")
    with refused("bad_promise", "is no time"):
        make(hotel, stay, due="someday")
    with refused("unknown_person"):
        make(hotel, stay, owner="ZZ")
    with refused("unknown_stay"):
        make(hotel, replace(stay, id="0" * 12))
    with refused("no_line", "no gesture and no promise"):
        make(hotel, stay, about=1)
    assert hotel.count() == lines


def test_it_may_belong_to_a_gesture_of_the_same_guest_only(hotel: Hotel) -> None:
    stay = hotel.guest()
    gesture = hotel.post(stay, 500).line.seq
    assert fact(hotel, make(hotel, stay, about=gesture)).about == gesture
    with refused("no_line"):
        make(hotel, hotel.guest("Bo Example", "413"), about=gesture)


def test_a_clock_that_jumped_is_asked_about_first(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.later(days=3)
    with pytest.raises(AskFirst):
        make(hotel, stay)


@pytest.mark.parametrize(("kept", "state"), [(True, "kept"), (False, "broken")])
def test_it_is_kept_or_broken_once_with_a_word_by_whoever_is_there(hotel: Hotel, kept: bool, state: str) -> None:
    seq = make(hotel, hotel.guest())
    hotel.later(hours=1)
    line = settle(hotel, seq, "R2", kept=kept, words="reached her")
    found = fact(hotel, seq)
    assert (found.state, found.settled_in, found.settled_words) == (state, line, "reached her")
    assert found.settled_by is not None
    assert (found.settled_by.initials, found.owner.initials, found.settled_at) == ("R2", "RR", hotel.now)
    assert owed(hotel) == []
    with refused("already_settled", f"was {state} already", f"line {line} of R2"):
        settle(hotel, seq, kept=not kept)
    with refused("already_settled"):
        making.hand_over(hotel.ledger, seq, "LL", hotel.people["LL"], hotel.now)
    assert verify(hotel.ledger, full=True).ok


def test_kept_after_its_time_says_so(hotel: Hotel) -> None:
    seq, other = (make(hotel, hotel.guest(f"G{n}", f"41{n}")) for n in range(2))
    for promise, hours in ((seq, 2), (other, 1)):
        line = hotel.ledger.by_seq(settle(hotel.later(hours=hours), promise))
        assert line is not None
        assert bool(line.body.get("after_due")) is (promise == other)


def test_what_promised_nothing_cannot_be_settled(hotel: Hotel) -> None:
    seq = hotel.post(hotel.guest(), 500).line.seq
    for number in (seq, 0, -1, 999, 2**70):
        with refused("no_promise", "promised nothing"):
            settle(hotel, number)


def test_it_is_taken_over_and_given_to_somebody_who_works_here(hotel: Hotel) -> None:
    seq = make(hotel, hotel.guest())
    making.hand_over(hotel.ledger, seq, "r2", hotel.people["R2"], hotel.now)
    making.hand_over(hotel.ledger, seq, "LL", hotel.people["R2"], hotel.now)
    found = fact(hotel, seq)
    assert (found.owner.initials, found.actor.initials) == ("LL", "RR")
    assert found.handed_by is not None
    assert found.handed_by.initials == "R2"
    lines = hotel.count()
    assert making.hand_over(hotel.ledger, seq, "LL", hotel.people["LL"], hotel.now) is None
    with refused("unknown_person"):
        making.hand_over(hotel.ledger, seq, "ZZ", hotel.people["LL"], hotel.now)
    people.retire(hotel.ledger, "R2", hotel.people["MM"], hotel.now)
    with refused("retired"):
        making.hand_over(hotel.ledger, seq, "R2", hotel.people["LL"], hotel.now)
    assert hotel.count() == lines + 1
    assert owed(hotel) == [seq], "handing on makes no second promise"


def test_a_gesture_entered_wrong_takes_its_promise_with_it(hotel: Hotel) -> None:
    posted = hotel.post(hotel.guest(), 500, promise="1d")
    back = hotel.reverse(posted).line.seq
    assert owed(hotel) == []
    assert fact(hotel, posted.line.seq).state == "withdrawn"
    with refused("not_owed", f"line {back} took it back"):
        settle(hotel, posted.line.seq)


@pytest.mark.parametrize("reason", ["not delivered", "returned", "the guest did not want it"])
def test_any_other_reversal_leaves_what_the_guest_was_told(hotel: Hotel, reason: str) -> None:
    posted = hotel.post(hotel.guest(), 500, promise="1d")
    hotel.reverse(posted, reason=reason)
    assert owed(hotel) == [posted.line.seq]
    settle(hotel, posted.line.seq, kept=False, words="gave it back")


def test_a_gesture_that_a_lead_declines_leaves_it_too(hotel: Hotel) -> None:
    posted = hotel.post(hotel.guest(), 50_000, approver="LL", promise="1d")
    approvals.resolve(hotel.ledger, posted.line.seq, hotel.people["MM"], hotel.now, granted=False)
    assert owed(hotel) == [posted.line.seq]


def test_one_that_only_belongs_to_a_gesture_stands_when_that_was_entered_wrong(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted = hotel.post(stay, 500)
    seq = make(hotel, stay, about=posted.line.seq)
    hotel.reverse(posted)
    assert owed(hotel) == [seq]


def test_an_erased_guest_is_owed_nothing_and_the_words_are_gone(hotel: Hotel) -> None:
    stay = hotel.guest("Zoe Secret", "415")
    seq = make(hotel, stay, words="call Zoe about the ring")
    line = settle(hotel, make(hotel, stay), words="told her about the ring")
    hotel.at("2026-11-25 12:00")
    erase(hotel.ledger, [stay.id], hotel.people["MM"], hotel.now, confirmed=ALL_CONFIRMED)
    assert owed(hotel) == []
    assert fact(hotel, seq).state == "withdrawn"
    assert "ring" not in str(hotel.ledger.query("SELECT text FROM line_text"))
    with refused("not_owed", "its guest was erased"):
        settle(hotel, seq)
    with refused("erased"):
        make(hotel, stay)
    assert hotel.ledger.by_seq(line) is not None
    assert verify(hotel.ledger, full=True).ok


def test_what_is_not_due_yet_speaks_against_erasing(hotel: Hotel) -> None:
    stay = hotel.guest("Zoe Secret", "415")
    make(hotel, stay, due="9d")
    hotel.at("2026-11-25 12:00")
    with pytest.raises(AskFirst, match="promised is not due yet"):
        erase(hotel.ledger, [stay.id], hotel.people["MM"], hotel.now, confirmed=ALL_CONFIRMED - {"still_open"})


def test_the_soonest_is_first_and_the_past_is_read_as_it_was(hotel: Hotel) -> None:
    stay = hotel.guest()
    late, soon = make(hotel, stay, due="1d"), make(hotel, stay, due="1h")
    assert owed(hotel) == [soon, late]
    upto = hotel.count()
    settle(hotel, soon)
    assert [x.entry.line.seq for x in promises.open_at(hotel.ledger, upto)] == [soon, late]
    assert [x.state for x in promises.every(hotel.ledger)] == ["kept", "open"]
    assert [x.entry.line.seq for x in promises.of_stay(hotel.ledger, stay.id)] == [soon, late]
    assert [x.entry.line.seq for x in promises.ended_in(hotel.ledger, upto, upto + 9)] == [soon]
    assert promises.ended_in(hotel.ledger, 1, upto) == []


def test_what_happens_with_a_promise_counts_on_nobodys_cap(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 2500)
    settle(hotel, make(hotel, stay))
    assert hotel.standing(stay).spent == 2500


def test_what_was_promised_to_a_stay_that_was_merged_is_settled_and_the_chain_holds(hotel: Hotel) -> None:
    caller, stay = hotel.guest("Ada Example", ""), hotel.guest("Ada Example", "412")
    seq = make(hotel, caller)
    merging.merge(hotel.ledger, caller.id, stay.id, hotel.people["LL"], hotel.now)
    settle(hotel, seq)
    landing.record(hotel.ledger, seq, Outcome.FINE, hotel.people["RR"], hotel.now)
    assert verify(hotel.ledger, full=True).ok


def test_the_desk_is_told_what_its_guest_is_owed(hotel: Hotel) -> None:
    stay = hotel.guest()
    seq = make(hotel, stay)
    assert [p.seq for p in overview.view(hotel.ledger, hotel.people["RR"], hotel.now).promises] == [seq]
    told = overview.change(hotel.ledger, hotel.people["RR"], seq, hotel.now)
    assert ([p.seq for p in told.promises], told.stay, told.lines) == ([seq], stay.id, ())
    told = overview.change(hotel.ledger, hotel.people["RR"], settle(hotel, seq), hotel.now)
    assert (told.promises, told.stay) == ((), stay.id)
    late = make(hotel, stay)
    hotel.later(days=7)
    assert [p.seq for p in overview.view(hotel.ledger, hotel.people["RR"], hotel.now).promises] == [late]
    hotel.later(days=1)
    assert overview.view(hotel.ledger, hotel.people["RR"], hotel.now).promises == ()
