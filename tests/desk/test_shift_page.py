"""What the shift page reads: the shift at hand, what waits, what is promised, and what came before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.rig import PINS, Hotel, found, refused
from tracker.desk import consent, days, handover, posting_list, shifts
from tracker.desk.shift_page import shift_view
from tracker.desk.shift_past import past
from tracker.domain.problems import AskFirst
from tracker.ledger import private


@pytest.fixture
def hotel(tmp_path: Path) -> Iterator[Hotel]:
    made = found(tmp_path)
    yield made
    made.ledger.close()


def test_before_the_first_shift_there_is_nothing_at_hand(hotel: Hotel) -> None:
    view = shift_view(hotel.ledger, hotel.now)
    assert (view.facts, view.open_number, view.next_number) == (None, None, 1)
    assert past(hotel.ledger).shifts == ()
    assert past(hotel.ledger).days == ()


def test_the_open_shift_is_at_hand_and_once_closed_it_stays_so(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 2000)
    view = shift_view(hotel.ledger, hotel.now)
    assert (view.open_number, view.next_number) == (1, 2)
    assert view.facts is not None
    assert view.facts.value == 2000
    hotel.close(note="All quiet.")
    view = shift_view(hotel.ledger, hotel.now)
    assert (view.open_number, view.next_number) == (None, 2)
    assert view.facts is not None
    assert view.facts.note == "All quiet."


def test_what_an_earlier_shift_left_waiting_is_still_there(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 40_000, approver="LL")
    hotel.close()
    hotel.later(hours=1).post(hotel.guest("Ben Sample", "207"), 500)
    view = shift_view(hotel.ledger, hotel.now)
    assert [(w.line.value, w.over_by) for w in view.waiting] == [(40_000, 30_000)]


def test_promises_of_this_shift_and_those_handed_over_soonest_first(hotel: Hotel) -> None:
    stay = hotel.guest()
    first, second = (hotel.post(stay, 500, promise=due).line.seq for due in ("30m", "1d"))
    gone = hotel.post(stay, 700, promise="1d")
    hotel.reverse(gone)
    hotel.close()
    third = hotel.later(hours=2).post(stay, 800, promise="2h").line.seq
    view = shift_view(hotel.ledger, hotel.now)
    assert [p.seq for p in view.promises] == [first, third, second]
    assert view.promises[1].due == hotel.now + timedelta(hours=2)


def test_leads_are_named_before_managers_and_nobody_for_their_own_entry(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 90_000, by="LL", approver="L2")
    view = shift_view(hotel.ledger, hotel.now)
    assert [p.initials for p in view.approvers] == ["LL", "L2", "MM"]
    assert [p.initials for p in view.may_approve(view.waiting[0].line)] == ["L2", "MM"]


def test_closed_shifts_keep_the_totals_they_were_closed_with(hotel: Hotel) -> None:
    posted = hotel.post(hotel.guest(), 2000)
    hotel.close()
    hotel.later(hours=1).reverse(posted, by="LL")
    hotel.close("L2")
    second, first = past(hotel.ledger).shifts
    assert (first.number, first.totals.value, first.closed_by.name) == (1, 2000, "Lea Lead")
    assert (second.number, second.totals.value, second.totals.reversed) == (2, -2000, 2000)
    assert len(first.head) == 64


def test_days_without_a_gesture_are_not_listed(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 2000)
    hotel.at("2026-11-24 10:00")
    shifts.close(hotel.ledger, hotel.people["LL"], hotel.now)
    hotel.at("2026-11-25 10:00").post(hotel.guest("Ben Sample", "207"), 500)
    days.roll(hotel.ledger, hotel.people["LL"], hotel.later(hours=9).now)
    hotel.post(hotel.guest("Cleo Muster", "318"), 300)
    found_days = past(hotel.ledger).days
    assert [(str(d.day), d.totals.value, d.rolled) for d in found_days] == [
        ("2026-11-26", 300, True), ("2026-11-25", 500, False), ("2026-11-23", 2000, False),
    ]  # fmt: skip


def test_the_note_is_kept_for_its_shift_only(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 2000)
    handover.keep_note(hotel.ledger, 1, "Lift 2 is out", hotel.now)
    assert shift_view(hotel.ledger, hotel.now).note == "Lift 2 is out"
    assert handover.kept_note(hotel.ledger, 2) == ""
    handover.keep_note(hotel.ledger, 1, "  ", hotel.now)
    assert handover.kept_note(hotel.ledger, 1) == ""


def test_a_close_that_comes_twice_is_the_same_close(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 2000)
    handover.keep_note(hotel.ledger, 1, "Lift 2 is out", hotel.now)
    first = handover.close_once(hotel.ledger, 1, hotel.people["LL"], hotel.now, "Lift 2 is out")
    hotel.later(minutes=1).post(hotel.guest("Ben Sample", "207"), 500)
    again = handover.close_once(hotel.ledger, 1, hotel.people["L2"], hotel.now, "other")
    assert first == again
    assert hotel.count("shift_close") == 1
    assert handover.kept_note(hotel.ledger, 1) == ""


def test_a_rep_closes_nothing_and_the_note_is_kept(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 2000)
    handover.keep_note(hotel.ledger, 1, "Lift 2 is out", hotel.now)
    with refused("not_allowed", "ask a lead"):
        handover.close_once(hotel.ledger, 1, hotel.people["RR"], hotel.now, "Lift 2 is out")
    assert handover.kept_note(hotel.ledger, 1) == "Lift 2 is out"


def test_a_close_that_must_be_asked_about_first_changes_nothing(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 2000)
    hotel.later(days=4)
    with pytest.raises(AskFirst) as asked:
        handover.close_once(hotel.ledger, 1, hotel.people["LL"], hotel.now, "")
    handover.close_once(hotel.ledger, 1, hotel.people["LL"], hotel.now, "", {asked.value.code})
    assert hotel.count("shift_close") == 1


@pytest.mark.parametrize(("granted", "kind"), [(True, "approval"), (False, "decline")])
def test_a_word_with_a_pin_resolves_and_returns_the_change_for_the_desk(hotel: Hotel, granted: bool, kind: str) -> None:
    posted = hotel.post(hotel.guest(), 40_000, approver="LL")
    change = consent.resolve_with_pin(
        hotel.ledger, posted.line.seq, "mm", PINS["MM"], hotel.people["RR"], hotel.now, granted=granted
    )
    assert hotel.count(kind) == 1
    assert change.pending == ()
    assert change.cap is not None


def test_a_wrong_pin_resolves_nothing_and_is_recorded(hotel: Hotel) -> None:
    posted = hotel.post(hotel.guest(), 40_000, approver="LL")
    with refused("bad_pin"):
        consent.resolve_with_pin(
            hotel.ledger, posted.line.seq, "MM", "0000", hotel.people["RR"], hotel.now, granted=True
        )
    assert (hotel.count("approval"), hotel.count("bad_pin")) == (0, 1)


def test_gestures_that_are_alike_are_told_while_both_stand(hotel: Hotel) -> None:
    stay = hotel.guest()
    first = hotel.post(stay, 2000)
    second = hotel.later(minutes=9).post(stay, 2000)
    hotel.later(minutes=11).post(stay, 2000)
    hotel.post(stay, 2100)
    hotel.post(hotel.guest("Ben Sample", "207"), 2000)
    assert shift_view(hotel.ledger, hotel.now).similar == {first.line.seq, second.line.seq}
    hotel.reverse(second)
    assert shift_view(hotel.ledger, hotel.now).similar == frozenset()


def test_what_is_not_in_the_property_system_is_told_with_that_of_earlier_shifts_where_marks_are_kept(
    hotel: Hotel,
) -> None:
    stay = hotel.guest()
    old = hotel.post(stay, 2000)
    hotel.close()
    new = hotel.later(days=1).post(stay, 1500)
    view = shift_view(hotel.ledger, hotel.now)
    assert ([p.seq for p in view.postings], view.marks_postings) == ([new.line.seq], False)
    posting_list.mark(hotel.ledger, [new.line.seq], hotel.people["LL"], hotel.now)
    view = shift_view(hotel.ledger, hotel.now)
    assert ([p.seq for p in view.postings], view.marks_postings) == ([old.line.seq], True)


def test_who_typed_and_did_not_post_is_told(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 2000)
    private.keep_draft(hotel.ledger, "R2", "some uuid", hotel.now, {"typed": "412 c20"})
    assert [p.initials for p in shift_view(hotel.ledger, hotel.now).unposted] == ["R2"]


def test_a_close_of_what_was_not_seen_is_refused(hotel: Hotel) -> None:
    seen = hotel.post(hotel.guest(), 2000).line.seq
    hotel.post(hotel.guest("Ben Sample", "207"), 500, by="R2")
    hotel.post(hotel.guest("Cleo Probe", "208"), 500)
    with refused("moved_on", "2 lines came in while you looked (R2, RR)"):
        handover.close_once(hotel.ledger, 1, hotel.people["LL"], hotel.now, "", seen=seen)
    assert hotel.count("shift_close") == 0
    last = hotel.ledger.last()
    assert last is not None
    hotel.guest("Dan Muster", "209")  # a guest who arrives changes nothing on the report
    handover.close_once(hotel.ledger, 1, hotel.people["LL"], hotel.now, "", seen=last.seq)
    assert hotel.count("shift_close") == 1
