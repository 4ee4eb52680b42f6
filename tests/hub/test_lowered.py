"""A cap that is lowered at one desk while another cannot be told: what that one gives above it is named at all of them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.test_meeting import same, settle
from tests.hub.test_over import at, told
from tests.rig import PINS, refused
from tracker.desk import people, shift_facts
from tracker.domain.cap import Basis
from tracker.domain.gesture import Kind
from tracker.domain.people import Role

pytestmark = pytest.mark.by_lot("one cap at many desks", 6)


def said(desk: Desk) -> list[str]:
    """What the open shift's report says of it."""
    facts = shift_facts.shift_facts(desk.ledger, 1, desk.now)
    return [str(x) for x in facts.exceptions if "lowered" in str(x)]


def later(three: Three) -> None:
    """Some minutes on, at all desks; not so many that their clocks differ from the hub's."""
    for desk in three:
        desk.later(minutes=1)


def test_what_a_desk_gave_under_the_old_cap_is_named_at_all_three_and_what_it_gave_before_is_not(three: Three) -> None:
    lobby, spa, pool = three
    ada, bea, cleo = (lobby.guest(name, room) for name, room in (("Ada", "412"), ("Bea", "413"), ("Cleo", "414")))
    settle(*three)
    spa.post(at(spa, ada), 9000)
    lobby.post(bea, 0)  # a shift is open
    later(three)
    lobby.cap(5000, Role.REP)
    later(three)
    spa.post(at(spa, bea), 9000)
    spa.post(at(spa, ada), 500)
    spa.post(at(spa, cleo), 4000)
    pool.post(at(pool, cleo), 6000, approver="LL")
    settle(*three)
    assert [sorted(told(desk)) for desk in three] == [
        [("RR", 5000, 9000, 4000), ("RR", 5000, 9500, 500), ("RR", 5000, 10_000, 5000)]
    ] * 3
    assert ["40.00" in "".join(said(desk)) for desk in three] == [True] * 3
    settle(*three)
    assert [len(told(desk)) for desk in three] == [3, 3, 3]  # once, however often they meet
    spa.post(at(spa, bea), 100, approver="LL")  # it knows now
    settle(*three)
    assert [len(told(desk)) for desk in three] == [3, 3, 3]
    same(*three)


def test_it_counts_from_its_own_day_for_its_own_role_and_not_what_came_back(three: Three) -> None:
    lobby, spa, pool = three
    ada, bea, cleo = (lobby.guest(name, room) for name, room in (("Ada", "412"), ("Bea", "413"), ("Cleo", "414")))
    settle(*three)
    lobby.cap(5000, Role.REP, since=lobby.day + timedelta(days=1))
    later(three)
    spa.post(at(spa, ada), 8000, kind=Kind.UPGRADE, nights=2)  # the second night is above
    spa.post(at(spa, bea), 8000)
    spa.reverse(spa.post(at(spa, cleo), 8000, kind=Kind.UPGRADE, nights=3))
    spa.post(at(spa, cleo), 9000, by="LL", kind=Kind.UPGRADE, nights=2)
    settle(*three)
    assert [told(desk) for desk in three] == [[("RR", 5000, 8000, 3000)]] * 3
    assert {x.body["day"] for x in pool.ledger.all_of("note") if x.body.get("lowered")} == {
        (lobby.day + timedelta(days=1)).isoformat()
    }


def test_a_cap_that_a_party_shares_from_now_on_and_one_that_is_raised(three: Three) -> None:
    lobby, spa, _ = three
    ada, bea = lobby.guest("Ada", "412"), lobby.guest("Bea", "412")
    eve = lobby.guest("Eve", "420")
    settle(*three)
    lobby.cap(10_000, Role.REP, basis=Basis.PARTY)
    later(three)
    spa.post(at(spa, ada), 7000)
    spa.post(at(spa, bea), 7000)
    settle(*three)
    assert [{(x[1], x[2], x[3]) for x in told(desk)} for desk in three] == [{(10_000, 14_000, 4000)}] * 3
    later(three)
    lobby.cap(5000, Role.REP)
    later(three)
    lobby.cap(20_000, Role.REP)
    later(three)
    spa.post(at(spa, eve), 9000)
    later(three)
    lobby.cap(6000, Role.REP)
    lobby.cap(7000, Role.REP)
    later(three)
    spa.post(at(spa, eve), 500)
    settle(*three)
    assert [[x[1:] for x in told(desk)][-1] for desk in three] == [(7000, 9500, 500)] * 3


@pytest.mark.slow
def test_who_left_or_lost_the_right_to_approve_elsewhere_is_not_named_and_the_line_is_unconfirmed(three: Three) -> None:
    """Told to IT as what is not promised."""
    lobby, spa, _ = three
    ada = lobby.guest()
    settle(*three)
    people.change_role(lobby.ledger, "LL", Role.REP, lobby.people["MM"], lobby.now)
    people.retire(lobby.ledger, "RR", lobby.people["MM"], lobby.now)
    later(three)
    given = spa.post(at(spa, ada), 15_000, approver="LL")
    settle(*three)
    assert [told(desk) for desk in three] == [[], [], []]
    exceptions = [str(x) for x in shift_facts.shift_facts(spa.ledger, 1, spa.now).exceptions]
    assert [f"line {given.line.seq}" in text and "Unconfirmed" in text for text in exceptions] == [True]
    with refused("not_allowed", "ask a lead"):
        spa.post(at(spa, ada), 15_000, by="R2", approver="LL")
    with refused("retired", "has left the house"):
        spa.post(at(spa, ada), 100)


def test_what_a_desk_gave_before_it_joined_was_given_under_its_own_cap(
    three: Three, cluster: Cluster, database: str, tmp_path: Path
) -> None:
    lobby = three[0]
    lobby.cap(5000, Role.REP)
    later(three)
    bar = new_desk(tmp_path / "bar")
    bar.now = lobby.now
    bar.people["RR"] = people.add(bar.ledger, "Rita Rep", "RR", Role.REP, PINS["RR"], bar.people["MM"], bar.now)
    bar.post(bar.guest(), 9000)
    join(bar, let_in(cluster, database, "bar")["bar"], lobby.key)
    settle(*three, bar)
    assert [told(desk) for desk in (*three, bar)] == [[]] * 4
    bar.ledger.close()


def test_a_clock_that_was_some_minutes_ahead_makes_no_excess_of_what_came_before(three: Three) -> None:
    _, spa, _ = three
    ada = spa.guest()
    settle(*three)
    spa.later(minutes=10).post(ada, 9000)
    spa.later(minutes=-8).cap(5000, Role.REP)
    settle(*three)
    assert [told(desk) for desk in three] == [[], [], []]
