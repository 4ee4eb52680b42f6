"""A desk whose clock is a day ahead: it goes on, and once the clock is set right it meets, and who reads the reports sees which lines."""

from __future__ import annotations

import pytest

from tests.hub.conftest import Three
from tests.hub.test_meeting import same, settle
from tests.hub.test_over import at
from tests.hub.test_over import told as over
from tests.rig import refused
from tracker.desk import days, shift_facts
from tracker.domain.people import Role

pytestmark = pytest.mark.slow


def test_its_lines_are_named_at_it_and_in_the_hotels_report(three: Three) -> None:
    lobby, spa, _ = three
    ada = lobby.guest()
    settle(*three)
    tomorrow = spa.later(days=1).day
    spa.post(at(spa, ada), 9000)
    first = spa.post(at(spa, ada), 500).line
    with refused("hub_clock", "set the one that is wrong"):
        spa.meet()
    spa.later(days=-1)
    lobby.later(minutes=1).cap(5000, Role.REP)
    spa.later(minutes=2)
    after = spa.post(at(spa, ada), 100).line
    assert (after.body["clock"], days.show(spa.ledger, spa.now).day) == ("back", tomorrow)  # a day never comes twice
    settle(*three)
    same(*three)
    assert [desk.standing(at(desk, ada)).spent for desk in three] == [0, 9600, 0]
    # Above the lower cap is what was surely posted after it; of a time that has not come nobody knows when that was.
    assert [over(desk) for desk in three] == [[("RR", 5000, 9600, 100)]] * 3
    assert lobby.post(at(lobby, ada), 4000).line.business_day < tomorrow
    told = f"lines {first.seq - 1} to {first.seq} have a later time than what was posted after them"
    assert [x for x in shift_facts.shift_facts(spa.ledger, 1, spa.now).exceptions if told in x]
    for desk in three:
        desk.later(days=1)
    spa.post(at(spa, ada), 200, approver="LL")
    stands = spa.standing(at(spa, ada))
    assert (stands.spent, stands.over) == (9800, 4800)  # the cap of the day that it gave ahead of
