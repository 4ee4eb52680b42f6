"""Stories 20, 21, 23 and 24: entered twice, taken back in the open shift, billed at last, and returned in part."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.reports.reading import words
from tests.rig import Hotel, refused
from tracker.desk import guests, merging, shifts, true_ups
from tracker.desk.documents import shift_report
from tracker.desk.gestures import Posted
from tracker.desk.shift_facts import shift_facts
from tracker.desk.true_ups import TruedUp
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.problems import AskFirst, LedgerFault
from tracker.ledger.verify import verify


def test_20_a_double_click_is_one_line(hotel: Hotel) -> None:
    stay, uuid = hotel.guest(), new_uuid()
    first = hotel.post(stay, 2000, uuid=uuid)
    again = hotel.post(stay, 2000, uuid=uuid, confirmed=())
    assert again.line == first.line
    assert again.repeated
    assert hotel.count("credit") == 1
    assert hotel.standing(stay).spent == 2000


def test_20_the_same_uuid_for_something_else_is_refused(hotel: Hotel) -> None:
    stay, uuid = hotel.guest(), new_uuid()
    hotel.post(stay, 2000, uuid=uuid)
    with refused("uuid_taken"):
        hotel.post(stay, 2001, uuid=uuid)


def test_20_the_same_again_within_ten_minutes_asks_first(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 2000, confirmed=())
    with refused("similar_line", "RR", "20.00"):
        hotel.later(minutes=10).post(stay, 2000, confirmed=())
    assert hotel.post(stay, 2000, confirmed={"similar_line"}).standing.spent == 4000


def test_20_the_same_again_for_the_guests_other_stay_asks_too_once_they_are_merged(hotel: Hotel) -> None:
    stay, twin = hotel.guest("Ada Example", "412"), hotel.guest("A. Example", "413")
    hotel.post(stay, 2000)
    hotel.post(twin, 700, confirmed=())
    merging.merge(hotel.ledger, twin.id, stay.id, hotel.people["LL"], hotel.now)
    for meant, amount in ((twin, 2000), (stay, 700)):
        with pytest.raises(AskFirst) as asked:
            hotel.post(meant, amount, confirmed=())
        assert asked.value.code == "similar_line"
    merging.split(hotel.ledger, twin.id, hotel.people["LL"], hotel.now)
    assert hotel.post(twin, 2000, confirmed=()).standing.spent == 2700


@pytest.mark.parametrize("other", ["guest", "kind", "amount", "time", "taken back"])
def test_20_what_is_not_the_same_is_not_asked_about(hotel: Hotel, other: str) -> None:
    stay = hotel.guest()
    first = hotel.post(stay, 2000)
    if other == "guest":
        stay = hotel.guest("Bea Example", "413")
    elif other == "time":
        hotel.later(minutes=10, seconds=1)
    elif other == "taken back":
        hotel.reverse(first)
    kind = Kind.UPGRADE if other == "kind" else Kind.CREDIT
    assert not hotel.post(stay, 2001 if other == "amount" else 2000, kind=kind, confirmed=()).repeated


def test_21_a_reversal_is_linked_has_a_reason_and_gives_the_headroom_back(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted = hotel.post(stay, 6000)
    back = hotel.reverse(posted, reason="entered wrong")
    assert back.line.about == posted.line.uuid
    assert back.line.body["reason"] == "entered_wrong"
    assert hotel.standing(stay).remaining == 10000
    assert verify(hotel.ledger).ok


def test_21_both_lines_print_beside_each_other(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted = hotel.post(stay, 6000)
    back = hotel.reverse(posted, reason="not delivered")
    hotel.close()
    gesture, reversal = shift_facts(hotel.ledger, 1, hotel.now).lines
    assert gesture.cancelled_by == back.line.seq
    assert (reversal.about, reversal.value, reversal.reason) == (posted.line.seq, -6000, "not delivered")


def test_21_once_only_and_never_a_reversal_of_a_reversal(hotel: Hotel) -> None:
    posted = hotel.post(hotel.guest(), 6000)
    back = hotel.reverse(posted)
    with refused("already_reversed"):
        hotel.reverse(posted)
    with refused("not_reversible"):
        from tracker.desk import corrections

        corrections.reverse(hotel.ledger, back.line.seq, "entered wrong", hotel.people["LL"], hotel.now)


def test_21_a_rep_takes_back_an_own_line_of_the_open_shift_a_lead_any(hotel: Hotel) -> None:
    stay = hotel.guest()
    theirs, mine = hotel.post(stay, 1000, by="R2"), hotel.post(stay, 2000)
    with refused("not_allowed", "colleague"):
        hotel.reverse(theirs, by="RR")
    hotel.reverse(theirs, by="LL")
    hotel.close()
    with refused("not_allowed", "closed shift"):
        hotel.reverse(mine, by="RR")
    assert hotel.reverse(mine, by="LL").late


def test_a_reversal_the_next_day_leaves_todays_headroom_alone(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted = hotel.post(stay, 6000)
    yesterday = hotel.day
    hotel.close()
    hotel.at("2026-11-24 10:00").post(stay, 9000)
    hotel.reverse(posted, by="LL")
    assert hotel.standing(stay).spent == 9000
    assert hotel.standing(stay, day=yesterday).spent == 0


def test_a_return_is_taken_back_in_part_and_at_most_the_whole(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted = hotel.post(stay, 6000)
    for nothing in (0, -1, -6000):
        with refused("bad_amount", "write how much comes back"):
            hotel.reverse(posted, reason="returned", amount=nothing)
    with refused("above_original"):
        hotel.reverse(posted, reason="returned", amount=6001)
    with refused("whole_only"):
        hotel.reverse(posted, reason="entered wrong", amount=3000)
    hotel.reverse(posted, reason="returned", amount=3000)
    assert hotel.standing(stay).spent == 3000


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET amount = 1 WHERE kind = 'credit'",
        "DELETE FROM journal WHERE kind = 'credit'",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE kind = 'credit'",
    ],
)
def test_the_database_itself_refuses_to_change_a_line(hotel: Hotel, sql: str) -> None:
    hotel.post(hotel.guest(), 6000)
    with pytest.raises(LedgerFault, match="guard"), hotel.ledger.write():
        hotel.ledger.execute(sql)
    assert verify(hotel.ledger).ok


def test_20_the_same_identity_for_other_nights_or_by_another_person_is_another_gesture(hotel: Hotel) -> None:
    stay = hotel.guest()
    first = hotel.post(stay, 1000, kind=Kind.UPGRADE, nights=1)
    assert hotel.post(stay, 1000, kind=Kind.UPGRADE, nights=1, uuid=first.line.uuid).repeated
    with refused("uuid_taken"):
        hotel.post(stay, 1000, kind=Kind.UPGRADE, nights=3, uuid=first.line.uuid)
    with refused("uuid_taken"):
        hotel.post(stay, 1000, by="R2", kind=Kind.UPGRADE, nights=1, uuid=first.line.uuid)


def label(hotel: Hotel, amount: int = 1200) -> Posted:
    return hotel.post(hotel.guest(), amount, kind=Kind.FREE_LABEL, estimated=True, details={"tracking": "1Z999"})


def billed(hotel: Hotel, posted: Posted, amount: int) -> TruedUp:
    return true_ups.true_up(hotel.ledger, posted.line.seq, amount, hotel.people["LL"], hotel.now)


def test_23_a_bill_counts_on_its_own_day_outside_the_cap(hotel: Hotel) -> None:
    posted = label(hotel)
    stay, first = guests.get(hotel.ledger, posted.line.stay or ""), hotel.day
    assert [e.entry.line.seq for e in true_ups.waiting(hotel.ledger, hotel.now)] == [posted.line.seq]
    hotel.close()
    hotel.at("2026-11-24 10:00")
    done = billed(hotel, posted, 1437)
    assert (done.line.amount, done.line.business_day, done.line.counts_from) == (237, hotel.day, hotel.day)
    assert (done.estimated, done.billed, done.over) == (1200, 1437, False)
    assert hotel.standing(stay).spent == 0
    assert hotel.standing(stay, day=first).spent == 1200
    assert true_ups.waiting(hotel.ledger, hotel.now) == []
    assert verify(hotel.ledger).ok


def test_23_a_bill_above_the_cap_is_marked_and_never_blocked(hotel: Hotel) -> None:
    posted = label(hotel, 9900)
    done = billed(hotel, posted, 10_100)
    assert done.over
    assert done.line.body["over_by_true_up"] is True
    hotel.post(guests.get(hotel.ledger, posted.line.stay or ""), 100)
    assert verify(hotel.ledger).ok


def test_23_a_second_bill_replaces_the_first(hotel: Hotel) -> None:
    posted = label(hotel)
    billed(hotel, posted, 1437)
    again = billed(hotel, posted, 1300)
    assert (again.line.amount, again.estimated) == (-137, 1437)
    same = billed(hotel, posted, 1300)
    assert (same.repeated, same.line.seq, same.estimated, same.billed) == (True, again.line.seq, 1300, 1300)
    assert hotel.ledger.last() == again.line, "the same bill again is no line: nothing changed"
    billed(hotel, posted, 5000)
    assert billed(hotel, posted, 0).line.amount == -5000, "more than was estimated comes off what was billed"
    assert verify(hotel.ledger).ok


def test_23_an_unused_label_gives_back_all_that_was_counted(hotel: Hotel) -> None:
    posted = label(hotel)
    stay = guests.get(hotel.ledger, posted.line.stay or "")
    hotel.reverse(posted, reason="not delivered")
    assert hotel.standing(stay).spent == 0
    with refused("already_reversed"):
        billed(hotel, posted, 1437)
    other = hotel.post(stay, 1200, kind=Kind.FREE_LABEL, estimated=True)
    billed(hotel, other, 1437)
    hotel.reverse(other, reason="not delivered")
    assert shifts.totals(hotel.ledger, 1, hotel.count()).value == 0
    assert shifts.totals(hotel.ledger, 1, hotel.count()).cost == 0
    assert verify(hotel.ledger).ok


def test_23_an_estimate_older_than_thirty_days_is_listed_as_old(hotel: Hotel) -> None:
    posted = label(hotel)
    hotel.now = posted.line.at + timedelta(days=30)
    assert [e.old for e in true_ups.waiting(hotel.ledger, hotel.now)] == [False]
    hotel.later(seconds=1)
    (old,) = true_ups.waiting(hotel.ledger, hotel.now)
    assert (old.old, old.age.days, old.entry.texts["tracking"]) == (True, 30, "1Z999")


def test_23_only_an_estimate_gets_a_bill(hotel: Hotel) -> None:
    plain = hotel.post(hotel.guest(), 500)
    for seq, code in ((plain.line.seq, "no_estimate"), (1, "no_estimate"), (999, "no_line")):
        with refused(code):
            true_ups.true_up(hotel.ledger, seq, 600, hotel.people["LL"], hotel.now)


def test_24_a_bottle_half_used_comes_back_in_part_and_frees_only_its_own_day(hotel: Hotel) -> None:
    stay = hotel.guest()
    posted, first = hotel.post(stay, 3500), hotel.day
    with refused("above_original"):
        hotel.reverse(posted, reason="returned", amount=3501)
    hotel.close()
    hotel.at("2026-11-24 10:00")
    hotel.post(stay, 9000)
    hotel.reverse(posted, by="LL", reason="returned", amount=1750)
    assert hotel.standing(stay, day=first).spent == 1750
    assert hotel.standing(stay).spent == 9000, "today's headroom is what it was"
    with refused("already_reversed", "in part", "handover note"):
        hotel.reverse(posted, by="LL", reason="returned", amount=1000)


@pytest.mark.parametrize("kind", ["a bottle", "nights"])
def test_24_what_stands_of_a_gesture_is_not_struck_out(hotel: Hotel, kind: str) -> None:
    """Half of it came back, the other half counts: on the report, among its exceptions and for who asks what was given."""
    stay = hotel.guest()
    if kind == "a bottle":
        posted = hotel.post(stay, 12_000, approver="LL")
        hotel.reverse(posted, by="LL", reason="returned", amount=4000)
    else:
        posted = hotel.post(stay, 4000, kind=Kind.UPGRADE, nights=3)
        hotel.later(days=1).reverse(posted, reason="left early")
    facts = shift_facts(hotel.ledger, None, hotel.now)
    line, back = facts.lines
    assert (line.cancelled_by, line.part_back, line.whole) == (None, -back.value, False)
    assert facts.value == line.value - line.part_back == (8000 if kind == "a bottle" else 4000)
    told = words(shift_report(facts))
    assert "partly reversed" in told
    assert " reversed" not in told.replace("partly reversed", "")
    with refused("already_reversed", "in part"):
        hotel.reverse(posted, by="LL")


def test_24_an_estimate_of_which_a_part_came_back_waits_for_no_bill_anywhere(hotel: Hotel) -> None:
    posted = hotel.post(hotel.guest(), 1200, kind=Kind.FREE_LABEL, estimated=True)
    assert len(true_ups.waiting(hotel.ledger, hotel.now)) == 1
    hotel.reverse(posted, by="LL", reason="returned", amount=300)
    assert true_ups.waiting(hotel.ledger, hotel.now) == []
    facts = shift_facts(hotel.ledger, None, hotel.now)
    assert facts.exceptions == ()
    assert "none estimated" in words(shift_report(facts))
