"""Meetings by themselves: beside an open desk, told by the hub, rare while it is away, and never in the window's way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from psycopg.sql import Composed

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.rig import Hotel
from tracker.desk import guests
from tracker.desk.meeting import keeping, meeting, state
from tracker.desk.meeting.keeping import Meetings
from tracker.domain import meeting as rules
from tracker.domain.problems import LedgerFault

Told = list[object]


def until(done: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.02)


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def beside(three: Three) -> Iterator[tuple[Desk, Desk, Told]]:
    """Two desks that are open; what the second one's meetings came to."""
    lobby, spa, _ = three
    told: Told = []
    both = [Meetings(lobby.ledger.path, now, lambda _: None), Meetings(spa.ledger.path, now, told.append, lambda: 1.0)]
    for meetings in both:
        meetings.start()
    until(lambda: len(told) > 0)
    yield lobby, spa, told
    for meetings in both:
        began = time.monotonic()
        meetings.close()
        assert time.monotonic() - began < 5


def spent(desk: Desk, stay: str) -> int:
    found = desk.ledger.query("SELECT coalesce(sum(amount), 0) FROM given WHERE stay = ?", (stay,))
    return int(found[0][0])


@pytest.mark.slow
def test_a_line_is_at_the_other_desk_without_anybody_asking(beside: tuple[Desk, Desk, Told]) -> None:
    lobby, spa, _ = beside
    lobby.now = now()
    ada = lobby.guest()
    lobby.post(ada, 700)
    began = time.monotonic()
    until(lambda: spent(spa, ada.id) == 700)
    assert time.monotonic() - began < rules.POLL / 2  # it was told; nobody waited for the next look
    until(lambda: bool(spa.ledger.query("SELECT 1 FROM stay WHERE id = ?", (ada.id,))))
    assert spa.standing(guests.get(spa.ledger, ada.id), "MM").spent == 0  # Rita gave it, not Mia


@pytest.mark.slow
def test_a_line_that_is_posted_as_a_meeting_ends_does_not_wait_for_the_next_look(
    three: Three, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, whole, over, posted = three[0], meeting.meet, threading.Event(), threading.Event()
    lobby.now = now()
    ada = lobby.guest()

    def ends(*args: Any) -> Any:
        done = whole(*args)
        if not over.is_set():
            over.set()
            assert posted.wait(10)
        return done

    monkeypatch.setattr(keeping, "meet", ends)
    meetings = Meetings(lobby.ledger.path, now, lambda _: None)
    meetings.start()
    assert over.wait(10)
    lobby.post(ada, 700)
    last = lobby.ledger.query("SELECT max(seq) FROM journal")[0][0]
    posted.set()
    until(lambda: lobby.state.shipped == last, rules.POLL / 2)
    meetings.close()


@pytest.mark.slow
def test_a_hub_that_tells_nobody_is_looked_at_now_and_then(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that speaks PostgreSQL's protocol and knows no LISTEN, or a pooler that passes nothing on."""
    lobby, spa, _ = three
    execute, told = psycopg.Connection.execute, list[object]()

    def without(conn: psycopg.Connection, query: Any, *args: Any, **more: Any) -> Any:
        if isinstance(query, Composed) and "LISTEN" in query.as_string():
            raise psycopg.errors.FeatureNotSupported("LISTEN is not known here")
        return execute(conn, query, *args, **more)

    monkeypatch.setattr(psycopg.Connection, "execute", without)
    monkeypatch.setattr(keeping, "POLL", 1.0)
    meetings = Meetings(spa.ledger.path, now, told.append)
    meetings.start()
    try:
        until(lambda: len(told) > 0)
        lobby.now = now()
        ada = lobby.guest()
        lobby.post(ada, 700)
        lobby.meet()
        until(lambda: spent(spa, ada.id) == 700)
        assert all(isinstance(one, meeting.Met) for one in told)
    finally:
        meetings.close()


@pytest.mark.slow
def test_a_hub_that_comes_back_is_met_again(beside: tuple[Desk, Desk, Told], cluster: Cluster) -> None:
    lobby, spa, told = beside
    cluster.kill()
    lobby.now = now()
    ada = lobby.guest()
    lobby.post(ada, 700)
    until(lambda: isinstance(told[-1], LedgerFault))
    until(lambda: spa.state.code == "hub_unreachable")
    cluster.start()
    until(lambda: spent(spa, ada.id) == 700, 30)
    until(lambda: spa.state.problem == "")


@pytest.mark.slow
def test_posting_is_as_quick_while_the_hub_stalls(beside: tuple[Desk, Desk, Told], cluster: Cluster) -> None:
    lobby, _, _ = beside
    lobby.now = now()
    ada = lobby.guest()
    with cluster.stalled():
        began = time.monotonic()
        for _ in range(20):
            lobby.post(ada, 1)
        assert time.monotonic() - began < 2


def test_tries_become_rare_and_do_not_come_together() -> None:
    waits = [0.0]
    for _ in range(12):
        waits.append(rules.next_wait(waits[-1], 0.0))
    assert waits[1:4] == [2.0, 4.0, 8.0]
    assert waits[-1] == rules.LONGEST_WAIT
    assert rules.next_wait(8.0, 1.0) == 12.0
    assert keeping.GLANCE < 1


def test_a_meeting_that_ends_after_the_desk_left_brings_no_hub_back(hotel: Hotel) -> None:
    """The desk left by a command while its window was in the middle of a meeting, or of a try."""
    known = state.State("postgresql://a@hub.example:5432/hub", "grand", founder=True, shipped=7)
    state.note(hotel.ledger, known)
    state.note_met(hotel.ledger, replace(known, shipped=5, met="2026-11-23T11:00:00.000Z"))
    found = state.joined(hotel.ledger)
    assert (found.met, found.shipped) == ("2026-11-23T11:00:00.000Z", 7)  # a command was further meanwhile
    state.note(hotel.ledger, None)
    state.note_met(hotel.ledger, known)
    assert not state.note_failure(hotel.ledger, "It went wrong.", "hub_left", hotel.now)
    assert state.read(hotel.ledger) is None
