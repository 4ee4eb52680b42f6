"""Two desks that give the same initials to two people while they cannot meet: said at both, until it is mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import join, let_in, new_desk
from tests.hub.test_meeting import same, settle
from tests.rig import refused
from tracker.desk import people
from tracker.desk.meeting import joining
from tracker.domain.people import Role
from tracker.ledger import house as of_house

pytestmark = pytest.mark.slow


def test_two_people_of_the_same_initials_are_named_at_both_desks_until_they_are_retired(
    three: Three, cluster: Cluster, database: str, tmp_path: Path
) -> None:
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
    key = joining.leave(
        spa.ledger, spa.people["MM"], lambda: spa.now
    ).key  # and comes back: both are known there already
    join(spa, let_in(cluster, database, "spa")["spa"], key)
    settle(*three)
    assert [desk.meet().doubts for desk in three] == [[], [], []]
    other = new_desk(tmp_path / "other")
    people.add(other.ledger, "Xanthippe Example", "XX", Role.REP, "4321", other.people["MM"], other.now)
    with refused("hub_initials", "XX is Xaver Example in the hotel"):
        join(other, let_in(cluster, database, "other")["other"], key)
    other.ledger.close()
