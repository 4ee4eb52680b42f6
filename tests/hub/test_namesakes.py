"""Two desks that give the same initials to two people while they cannot meet: said at both, until it is mended."""

from __future__ import annotations

import pytest

from tests.hub.conftest import Three
from tests.hub.test_meeting import same, settle
from tracker.desk import people
from tracker.domain.people import Role
from tracker.ledger import house as of_house

pytestmark = pytest.mark.slow


def test_two_people_of_the_same_initials_are_named_at_both_desks_until_they_are_retired(three: Three) -> None:
    lobby, spa, _ = three
    people.add(lobby.ledger, "Xaver Example", "XX", Role.REP, "4321", lobby.people["MM"], lobby.now)
    people.add(spa.ledger, "Xenia Example", "XX", Role.LEAD, "4321", spa.people["MM"], spa.now)
    settle(*three)
    for _ in range(2):
        (here,), (there,) = (desk.meet().doubts for desk in (lobby, spa))
        assert "XX is Xenia Example at desk spa and Xaver Example at this one" in here
        assert "XX is Xaver Example at desk lobby and Xenia Example at this one" in there
    assert lobby.state.code == "hub_doubt"
    people.retire(spa.ledger, "XX", spa.people["MM"], spa.now)
    settle(*three)
    assert [desk.meet().doubts for desk in three] == [[], [], []]
    assert [of_house.people(desk.ledger)["XX"].retired for desk in three] == [True] * 3
    people.add(spa.ledger, "Xenia Example", "XE", Role.LEAD, "4321", spa.people["MM"], spa.now)
    settle(*three)
    assert [desk.meet().doubts for desk in three] == [[], [], []]
    same(*three)
