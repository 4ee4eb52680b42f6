"""A desk that joins or leaves while its window is open, by a command beside it; and two that meet at the same time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_by_itself import until
from tests.hub.test_meeting import same, settle
from tracker import app
from tracker.app.meetings import HubBeside
from tracker.desk import presence
from tracker.desk.meeting import joining, state
from tracker.desk.meeting.keeping import Meetings
from tracker.desk.meeting.meeting import Met
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import steady
from tracker.ledger.keep.follower import followed
from tracker.ledger.thread import LedgerThread
from tracker.ui.shell.hub_fact import problem


def now() -> datetime:
    return datetime.now(UTC)


def manager(desk: Desk) -> Person:
    return presence.seen(desk.people["MM"], steady.ticks())


def test_a_window_begins_and_stops_to_meet_when_a_command_joins_and_leaves(
    qtbot: QtBot, three: Three, ring: object
) -> None:
    spa = three[1]
    url, key = spa.state.url, spa.key or three[0].key
    with followed(spa.ledger.path) as ledger:
        password = _password(ledger.ledger_id)
        joining.leave(ledger, manager(spa), now)
    thread = LedgerThread(spa.ledger.path)
    link = app.make_link(thread, now)
    told: list[object] = []
    link.desks.met.connect(told.append)
    beside = HubBeside(link, now)
    beside.start()
    qtbot.wait(200)
    assert not beside.meeting
    with followed(spa.ledger.path) as ledger:
        joining.join(ledger, url, manager(spa), now(), ask_password=lambda: password, ask_key=lambda: key)
    qtbot.waitUntil(lambda: any(isinstance(came, Met) for came in told), timeout=8_000)
    assert beside.meeting
    assert beside._meetings is not None
    assert beside._meetings._alone()
    beside._hands._since.start()  # a key is pressed
    assert not beside._meetings._alone(), "what comes is to be kept in short turns"
    with followed(spa.ledger.path) as ledger:
        joining.leave(ledger, manager(spa), now)
        assert state.read(ledger) is None
    qtbot.waitUntil(lambda: not beside.meeting and told[-1] is None, timeout=8_000)
    qtbot.wait(300)
    assert [problem(came) for came in told if problem(came)] == [], "nobody must be called because a desk left"
    assert state.read(spa.ledger) is None
    beside.close()
    thread.close()


def _password(ledger_id: str) -> str:
    from tracker.hub import secrets

    return secrets.kept(ledger_id).password


@pytest.mark.slow
def test_a_command_that_meets_while_the_window_does_is_told_of_no_harm(three: Three) -> None:
    """Both bring the same lines down and up: who comes second finds them there."""
    lobby, spa, _ = three
    told: list[object] = []
    both = [Meetings(spa.ledger.path, now, told.append) for _ in range(2)]
    lobby.now = spa.now = now()
    ada = lobby.guest()
    for meetings in both:
        meetings.start()
    for turn in range(60):
        (lobby if turn % 2 else spa).post(ada, 1, by="MM") if turn else lobby.meet()
        if turn % 2:
            lobby.meet()
        for meetings in both:
            meetings.meet_now()
        until(lambda: spa.ledger.query("SELECT 1 FROM stay WHERE id = ?", (ada.id,)) != [])
    for meetings in both:
        meetings.close()
    bad = [came for came in told if isinstance(came, Refused | LedgerFault) or (isinstance(came, Met) and came.doubts)]
    assert len(told) > 20
    assert bad == [], bad
    settle(*three)
    same(*three)
