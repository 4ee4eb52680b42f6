"""A cap that two desks exceeded together while they could not meet: both lines stay, and every desk says so."""

from __future__ import annotations

import random
from datetime import date

import pytest

from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_day_of_the_hotel import roll
from tests.hub.test_meeting import same, settle
from tracker.desk import guests, merging, shift_facts
from tracker.desk.hotel_day import issuing
from tracker.desk.meeting import over, taking_part
from tracker.domain.facts import DayFacts
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault
from tracker.domain.stay import Stay


def told(desk: Desk) -> list[tuple[str, int, int, int]]:
    """(rep, cap, spent, over by) of what is on record at a desk."""
    notes = [x.body for x in desk.ledger.all_of("note") if x.body.get("what") == "over"]
    return [(b["rep"], b["cap"], b["spent"], b["over_by"]) for b in notes]


def at(desk: Desk, stay: Stay) -> Stay:
    return guests.get(desk.ledger, stay.id)


def test_what_two_desks_gave_too_much_is_named_at_all_three(three: Three) -> None:
    lobby, spa, _pool = three
    ada = lobby.guest()
    settle(*three)
    lobby.post(ada, 7000)
    spa.post(at(spa, ada), 6000)
    settle(*three)
    assert [told(desk) for desk in three] == [[("RR", 10_000, 13_000, 3000)]] * 3
    assert [desk.standing(at(desk, ada)).over for desk in three] == [3000] * 3
    facts = shift_facts.shift_facts(lobby.ledger, 1, lobby.now)
    assert [x for x in facts.exceptions if "two desks gave before they had met" in x and "30.00" in x]
    day = shift_facts.day_facts(lobby.ledger, lobby.day, lobby.now)
    assert [x for x in day.exceptions if "two desks" in x]
    settle(*three)
    assert [len(told(desk)) for desk in three] == [1, 1, 1]  # once, however often they meet
    same(*three)


@pytest.mark.slow
def test_of_a_day_whose_report_is_out_it_is_named_in_that_of_the_day_on_which_they_met(three: Three) -> None:
    lobby, spa, _pool = three
    ada, day = lobby.guest(), lobby.day
    settle(*three)
    lobby.post(ada, 7000)
    spa.post(at(spa, ada), 6000)
    roll(lobby)
    out = issuing.paper(lobby.ledger, day, 0, lobby.people["MM"], lobby.now)
    assert isinstance(out, DayFacts)
    assert not [x for x in out.exceptions if "two desks" in x]
    settle(*three)
    facts = issuing.look(lobby.ledger, lobby.day, lobby.now)
    assert [x for x in facts.exceptions if f"cap of {day}" in x and "30.00" in x]
    again = issuing.paper(lobby.ledger, day, 0, lobby.people["MM"], lobby.now)
    assert again == out


@pytest.mark.slow
def test_what_grows_is_said_again_and_what_was_approved_never(three: Three) -> None:
    lobby, spa, pool = three
    ada, bea = lobby.guest(), lobby.guest("Bea Example", "413")
    settle(*three)
    lobby.post(ada, 9000)
    spa.post(at(spa, ada), 2000)
    lobby.post(bea, 4000)
    settle(*three)
    pool.post(at(pool, bea), 9000, approver="LL")
    settle(*three)
    assert told(pool) == [("RR", 10_000, 11_000, 1000)]
    lobby.post(bea, 100, approver="LL")
    spa.post(at(spa, bea), 100, approver="LL")
    settle(*three)
    assert told(spa) == [("RR", 10_000, 11_000, 1000)]
    same(*three)


@pytest.mark.slow
def test_what_one_desk_says_itself_is_not_said_of_two(three: Three) -> None:
    """Two stays that turn out to be one guest's: the merge says whom it puts over a cap."""
    lobby, spa, _ = three
    ada, caller = lobby.guest(), lobby.guest("Ada Example", "")
    lobby.post(ada, 9000)
    lobby.post(caller, 9000)
    merging.merge(lobby.ledger, caller.id, ada.id, lobby.people["LL"], lobby.now)
    settle(*three)
    assert told(lobby) == told(spa) == []


@pytest.mark.slow
@pytest.mark.parametrize("first", ["merged", "given", "neither"])
def test_what_a_merge_did_not_know_of_is_named_at_every_desk(three: Three, first: str) -> None:
    """Whoever meets first: the merge tells of no line that its desk did not know, and counts together at each desk anew."""
    lobby, spa, pool = three
    ada, caller = lobby.guest(), lobby.guest("Ada Example", "")
    lobby.post(ada, 9000)
    settle(*three)
    merging.merge(lobby.ledger, caller.id, ada.id, lobby.people["LL"], lobby.now)
    spa.post(at(spa, caller), 8000)
    if first != "neither":
        settle(pool, lobby if first == "merged" else spa)
    settle(*three)
    assert [told(desk) for desk in three] == [[("RR", 10_000, 17_000, 7000)]] * 3
    settle(*three)
    assert [len(told(desk)) for desk in three] == [1, 1, 1]
    same(*three)


@pytest.mark.slow
def test_what_a_merge_says_of_two_desks_is_said_once(three: Three) -> None:
    lobby, spa, pool = three
    ada, caller = lobby.guest(), lobby.guest("Ada Example", "")
    lobby.post(ada, 9000)
    spa.meet()
    settle(*three)
    spa.post(at(spa, caller), 9000)
    settle(spa, pool)
    merging.merge(pool.ledger, caller.id, ada.id, pool.people["LL"], pool.now)
    settle(pool, lobby, spa)
    assert [told(desk) for desk in three] == [[], [], []]
    for desk in three:
        (said,) = [x for x in shift_facts.day_facts(desk.ledger, desk.day, desk.now).exceptions if "by merge" in x]
        assert "RR is over by €80.00" in said
    same(*three)


@pytest.mark.slow
def test_what_stood_under_a_guest_is_named_of_who_is_split_off(three: Three) -> None:
    lobby, spa, pool = three
    ada, caller = lobby.guest(), lobby.guest("Ada Example", "")
    settle(*three)
    lobby.post(caller, 7000)
    spa.post(at(spa, caller), 6000)
    merging.merge(pool.ledger, caller.id, ada.id, pool.people["LL"], pool.now)
    settle(pool, lobby, spa)
    merging.split(lobby.ledger, caller.id, lobby.people["LL"], lobby.now)
    settle(*three)
    for desk in three:
        noted = [x.body["guest"] for x in desk.ledger.all_of("note") if x.body.get("what") == "over"]
        assert noted[-1] == caller.id
        assert {one.over_by for one in over.noted(desk.ledger, 1, desk.count())} == {3000}
    same(*three)


@pytest.mark.slow
def test_a_whole_party_and_every_night_are_looked_at(three: Three) -> None:
    from tracker.domain.cap import Basis
    from tracker.domain.gesture import Kind

    lobby, spa, _ = three
    lobby.cap(10_000, Role.REP, basis=Basis.PARTY)
    ada = lobby.guest("Ada Example", "412")
    eve = lobby.guest("Eve Example", "412")
    settle(*three)
    assert ada.party == eve.party or eve.party == ada.id
    lobby.post(ada, 6000, kind=Kind.UPGRADE, nights=2)
    spa.post(at(spa, eve), 5000, kind=Kind.UPGRADE, nights=3)
    settle(*three)
    days = {x.body["day"] for x in spa.ledger.all_of("note") if x.body.get("what") == "over"}
    assert [date.fromisoformat(day) - spa.day for day in sorted(days)] == [spa.day - spa.day, spa.day.resolution]
    same(*three)


def test_a_meeting_that_is_cut_off_after_lines_came_misses_none(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    lobby, spa, _pool = three
    ada = lobby.guest()
    settle(*three)
    lobby.post(ada, 7000)
    spa.post(at(spa, ada), 6000)
    lobby.meet()

    def cut(*_: object) -> None:
        raise LedgerFault("hub_unreachable", "It is gone.", elsewhere=True)

    with monkeypatch.context() as patch:
        patch.setattr(over, "note_all", cut)
        with pytest.raises(LedgerFault):
            spa.meet()
    assert told(spa) == []
    assert [one.over_by for one in spa.meet().over] == [3000]
    assert told(spa) == [("RR", 10_000, 13_000, 3000)]


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_what_is_not_looked_at_closely_exceeds_nothing(
    three: Three, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Parties, merges and both again, by lot: whatever the first look leaves out, the second would not name."""
    from tracker.domain.cap import Basis
    from tracker.ledger.merged import joined

    chance = random.Random(seed)
    lobby = three[0]
    lobby.cap(1500, Role.REP, basis=chance.choice([Basis.PARTY, Basis.GUEST]))
    stays = [lobby.guest(f"Guest {n}", str(400 + n // 2)) for n in range(20)]
    for _ in range(3):
        into, other = (guests.get(lobby.ledger, stay.id) for stay in chance.sample(stays, 2))
        if into.id != other.id:
            merging.merge(lobby.ledger, other.id, into.id, lobby.people["LL"], lobby.now)
    settle(*three)
    for stay in stays:
        for desk in chance.choices(three, k=chance.choice((0, 1, 1, 2))):
            rep = chance.choice(("RR", "RR", "R2"))
            rest = desk.standing(at(desk, stay), rep).remaining or 0
            if rest > 0:
                desk.post(at(desk, stay), min(rest, 900), by=rep)
    monkeypatch.setattr(over, "PAGE", 3)
    settle(*three)
    for desk in three:
        every, roots = desk.ledger.query(over._NEW, (0, 10**9)), joined(desk.ledger)
        close = taking_part.given_by_several(desk.ledger, every)
        exceeded = {
            one: list(over._exceeded(desk.ledger, one[0], roots.get(one[1], one[1]), over.days_of(*one[2:]))) for one in every
        }  # fmt: skip
        named = {one for one, found in exceeded.items() if found}
        assert named
        assert named <= set(close) < set(every)
        noted = {(x.body["rep"], x.body["guest"]) for x in desk.ledger.all_of("note") if x.body.get("what") == "over"}
        assert noted
        assert noted <= {(x.rep, x.stay) for found in exceeded.values() for x in found}  # of a party, its first guest
    same(*three)
