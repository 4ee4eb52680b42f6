"""Stories 20 and 21: entered twice, and taken back in the open shift."""

from __future__ import annotations

import pytest

from tests.rig import Hotel, refused
from tracker.desk.shift_facts import shift_facts
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.problems import LedgerFault
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
