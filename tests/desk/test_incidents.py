"""One thing for many guests: all of them or none, one question, one taking back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rig import Hotel, found, refused
from tracker.desk import guests, incidents
from tracker.desk.gestures import Posted
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.incident import Plan
from tracker.domain.problems import AskFirst
from tracker.domain.stay import Stay
from tracker.ledger import entries
from tracker.ledger.verify import verify


@pytest.fixture
def hotel(tmp_path: Path) -> Hotel:
    return found(tmp_path)


def plan_for(stays: list[Stay], amount: int = 2000, **more: object) -> Plan:
    gift = Draft("", "", Kind.CREDIT, amount, cause="RM.water", note="no hot water", **more)  # type: ignore[arg-type]  # by name
    return Plan(new_uuid(), gift, tuple(stay.id for stay in stays))


def rooms(hotel: Hotel, count: int = 4) -> list[Stay]:
    return [hotel.guest(f"Guest Of {room}", str(room)) for room in range(401, 401 + count)]


def post(hotel: Hotel, plan: Plan, approver: str | None = None, confirmed: tuple[str, ...] = ()) -> tuple[Posted, ...]:
    lead = hotel.people[approver] if approver else None
    return incidents.post(hotel.ledger, plan, hotel.people["RR"], hotel.now, approver=lead, confirmed=confirmed)


def test_every_line_says_of_which_incident_it_is(hotel: Hotel) -> None:
    plan = plan_for(rooms(hotel))
    done = post(hotel, plan)
    assert [x.line.body["room"] for x in done] == ["401", "402", "403", "404"]
    assert {(x.line.body["incident"], x.line.body["incident_size"]) for x in done} == {(plan.id, 4)}
    assert {x.line.at for x in done} == {hotel.now}
    noted = entries.by_seq(hotel.ledger, done[2].line.seq)
    assert noted is not None
    assert noted.texts["note"] == "no hot water"
    assert verify(hotel.ledger).ok


def test_the_same_plan_twice_is_one_incident(hotel: Hotel) -> None:
    plan = plan_for(rooms(hotel))
    first, lines = post(hotel, plan), hotel.count()
    again = post(hotel, plan)
    assert [x.line.seq for x in again] == [x.line.seq for x in first]
    assert all(x.repeated for x in again)
    assert hotel.count() == lines


def test_one_guest_that_cannot_be_posted_leaves_nothing_behind(hotel: Hotel) -> None:
    stays = rooms(hotel)
    plan = plan_for(stays)
    bad = Plan(plan.id, plan.gift, (*plan.stays[:3], "ffffffffffff"))
    lines = hotel.count()
    with refused("unknown_stay"):
        post(hotel, bad)
    assert hotel.count() == lines


def test_who_shares_a_pooled_cap_counts_together(hotel: Hotel) -> None:
    from tracker.domain.cap import Basis

    hotel.cap(3000, basis=Basis.PARTY)
    shared = [hotel.guest("Ada Shared", "700"), hotel.guest("Ben Shared", "700")]
    seen = incidents.review(hotel.ledger, plan_for(shared), hotel.people["RR"], hotel.now)
    assert [(m.over, m.result.over_by) for m in seen] == [(True, 1000), (False, 0)]
    with refused("over_cap", "1 of 2 is over the cap: 700 by 10.00"):
        post(hotel, plan_for(shared))


def test_like_lines_are_asked_about_once_for_all(hotel: Hotel) -> None:
    stays = rooms(hotel)
    for stay in stays[:2]:
        hotel.post(stay, 2000)
    plan = plan_for(stays)
    with pytest.raises(AskFirst, match="2 of 4 had the same credit") as asked:
        post(hotel, plan)
    assert "(401, 402)" in asked.value.message
    assert len(post(hotel, plan, confirmed=("similar_line",))) == 4


def test_above_the_leads_own_authority_those_wait(hotel: Hotel) -> None:
    stays = rooms(hotel)
    hotel.post(stays[1], 29000, approver="LL")
    done = post(hotel, plan_for(stays), approver="LL")
    assert [x.pending for x in done] == [False, True, False, False]


def test_the_chosen_ones_are_taken_back_together_or_not_at_all(hotel: Hotel) -> None:
    done = post(hotel, plan_for(rooms(hotel)))
    seqs = [x.line.seq for x in done]
    with refused("no_line"):
        incidents.reverse(hotel.ledger, [seqs[0], 9999], "entered wrong", hotel.people["RR"], hotel.now)
    assert hotel.count("reversal") == 0
    plan_id = done[0].line.body["incident"]
    incidents.reverse(hotel.ledger, seqs[:3], "entered wrong", hotel.people["RR"], hotel.now)
    assert hotel.count("reversal") == 3
    left = incidents.standing_lines(hotel.ledger, plan_id, seqs[0])
    assert [line.seq for line in left] == seqs[3:]
    back = hotel.ledger.last()
    assert back is not None
    assert back.body["incident"] == plan_id
    assert verify(hotel.ledger).ok


def test_nobody_everybody_and_the_same_guest_twice(hotel: Hotel) -> None:
    stay = hotel.guest()
    with refused("nobody"):
        post(hotel, plan_for([]))
    with refused("twice"):
        post(hotel, plan_for([stay, stay]))
    with refused("nobody"):
        incidents.reverse(hotel.ledger, [], "entered wrong", hotel.people["RR"], hotel.now)


def test_it_does_not_matter_that_a_guest_left_or_moved_meanwhile(hotel: Hotel) -> None:
    stays = rooms(hotel)
    guests.leave(hotel.ledger, stays[0].id, hotel.now)
    guests.move(hotel.ledger, stays[1].id, "518", hotel.now)
    done = post(hotel, plan_for(stays))
    marks = {x.line.body["room"]: x.line.body.get("post_stay", False) for x in done}
    assert marks == {"401": True, "403": False, "404": False, "518": False}


def test_nights_are_checked_for_every_room(hotel: Hotel) -> None:
    stays = rooms(hotel, 2)
    hotel.post(stays[0], 7000, kind=Kind.UPGRADE, nights=2)
    gift = Draft("", "", Kind.UPGRADE, 4000, nights=3)
    seen = incidents.review(
        hotel.ledger, Plan(new_uuid(), gift, tuple(s.id for s in stays)), hotel.people["RR"], hotel.now
    )
    assert [(m.stay.room, m.result.over_by) for m in seen] == [("401", 1000), ("402", 0)]
