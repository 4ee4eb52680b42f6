"""A question that is sent by itself: its answer is fetched when it is wanted, and waited for no longer than was said."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.hub.cluster import Cluster
from tracker.domain.meeting import place_of
from tracker.domain.problems import LedgerFault
from tracker.hub.server import Server

ECHO = "SELECT length($1::text), $1::text, NULL FROM pg_sleep($2::float8)"


@pytest.fixture
def server(cluster: Cluster, database: str) -> Iterator[Server]:
    place, password = place_of(cluster.url(database))
    with Server(place, password) as made:
        yield made


def test_it_is_under_way_while_something_else_is_done(server: Server) -> None:
    began = time.monotonic()
    asked = server.ask(ECHO, ("é", "0.5"))
    assert time.monotonic() - began < 0.4
    assert asked.rows(20) == [["1", "é", ""]]
    assert time.monotonic() - began > 0.4
    assert server.query("SELECT 1") == [(1,)]


def test_what_is_longer_than_the_system_takes_at_once_goes_all_the_same(server: Server) -> None:
    long = "0123456789" * 1_000_000
    assert server.ask(ECHO, (long, "0")).rows(60) == [[str(len(long)), long, ""]]


def test_no_answer_in_time_closes_the_connection(server: Server) -> None:
    asked, began = server.ask(ECHO, ("", "20")), time.monotonic()
    with pytest.raises(LedgerFault, match="did not answer in time") as caught:
        asked.rows(0.2)
    assert 0.1 < time.monotonic() - began < 10
    assert (caught.value.code, caught.value.elsewhere, server.closed) == ("hub_unreachable", True, True)
    with pytest.raises(LedgerFault):
        server.ask(ECHO, ("", "0"))


def test_what_the_server_says_is_told_and_the_connection_is_well(server: Server) -> None:
    with pytest.raises(LedgerFault, match="invalid input syntax"):
        server.ask("SELECT $1::int", ("x",)).rows(20)
    assert server.ask("SELECT $1::int", ("7",)).rows(20) == [["7"]]


def test_a_server_that_falls_meanwhile_is_told(server: Server, cluster: Cluster) -> None:
    asked = server.ask(ECHO, ("", "20"))
    cluster.kill()
    try:
        with pytest.raises(LedgerFault) as caught:
            asked.rows(20)
        assert caught.value.code == "hub_unreachable"
    finally:
        cluster.start()
