"""The business day of a hotel with several desks: rolled at one of them, it is rolled at all."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_meeting import same, settle
from tracker.desk import days, guests


def rolled(desk: Desk) -> list[str]:
    return [line.body["day"] for line in desk.ledger.all_of("roll")]


def roll(desk: Desk) -> None:
    days.roll(desk.ledger, desk.people["MM"], desk.now, ("rolled_recently",))


def test_a_roll_at_one_desk_counts_for_all_from_when_it_is_known(three: Three) -> None:
    lobby, spa, _ = three
    before = lobby.day
    ada = lobby.guest()
    settle(*three)
    roll(lobby)
    lobby.guest("Bea Example", "413")  # comes down in the same batch as the roll
    late = spa.post(guests.get(spa.ledger, ada.id), 1000)
    assert late.line.business_day == before  # nobody had told
    settle(*three)
    day = (before + timedelta(days=1)).isoformat()
    assert [rolled(desk) for desk in three] == [[day]] * 3
    assert [days.show(desk.ledger, desk.now).day.isoformat() for desk in three] == [day] * 3
    assert spa.post(guests.get(spa.ledger, ada.id), 1000).line.business_day.isoformat() == day
    settle(*three)
    same(*three)


@pytest.mark.slow
def test_two_desks_that_roll_the_same_night_roll_once(three: Three) -> None:
    lobby, spa, _ = three
    roll(lobby)
    roll(spa)
    settle(*three)
    assert [len(rolled(desk)) for desk in three] == [1, 1, 1]
    same(*three)


@pytest.mark.slow
def test_a_roll_far_ahead_of_the_calendar_is_left_alone(three: Three) -> None:
    lobby, spa, _ = three
    roll(lobby)
    for _ in range(2):
        lobby.now += timedelta(days=1)
        roll(lobby)
    lobby.now -= timedelta(days=2)
    settle(*three)
    assert len(rolled(lobby)) == 3
    last = spa.house.local(spa.now).date() + timedelta(days=1)  # nobody could have rolled further here, at this hour
    assert rolled(spa) == [day for day in rolled(lobby) if day <= last.isoformat()]
    assert 0 < len(rolled(spa)) < 3
