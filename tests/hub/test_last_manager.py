"""Two managers retire each other at two desks that cannot meet: every desk keeps one, and says what to do until it is mended."""

from __future__ import annotations

import pytest

from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_meeting import same, settle
from tracker.desk import people
from tracker.domain.people import Role
from tracker.ledger import house as of_house

pytestmark = pytest.mark.slow


def managers(desk: Desk) -> list[str]:
    known = of_house.people(desk.ledger).values()
    return [person.initials for person in known if person.role is Role.MANAGER and not person.retired]


def test_two_managers_who_retire_each_other_leave_one_at_each_desk(three: Three) -> None:
    lobby, spa, pool = three
    for desk in three:
        desk.later(seconds=30)  # after all of them were set up
    people.add(lobby.ledger, "Max Two", "M2", Role.MANAGER, "4321", lobby.people["MM"], lobby.now)
    settle(*three)
    for desk in three:
        desk.later(seconds=1)
    people.retire(lobby.ledger, "M2", lobby.people["MM"], lobby.now)
    people.change_role(spa.ledger, "MM", Role.REP, spa.people["M2"], spa.now)
    settle(*three)
    assert (managers(lobby), managers(spa), len(managers(pool))) == (["MM"], ["M2"], 1)
    (said,) = lobby.meet().doubts
    assert said.startswith("MM is no manager any more at desk spa, and the last one at this: add another manager here")
    assert [len(desk.meet().doubts) for desk in three] == [1, 1, 1]
    people.add(lobby.ledger, "Nora New", "NN", Role.MANAGER, "4321", lobby.people["MM"], lobby.now)
    settle(*three)
    for desk in three:
        desk.later(seconds=1)
    people.retire(lobby.ledger, "MM", lobby.people["NN"], lobby.now)
    people.retire(spa.ledger, "M2", spa.people["NN"], spa.now)
    settle(*three)
    assert [managers(desk) for desk in three] == [["NN"]] * 3
    assert [desk.meet().doubts for desk in three] == [[], [], []]
    same(*three)
