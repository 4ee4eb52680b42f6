"""What IT may have set for the database, and what is typed at a desk: letters of any script, IPv6, a desk that left and came back."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from psycopg import sql

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk, all_of, join, let_in, new_desk
from tests.hub.test_meeting import same, settle, verify_independently
from tests.rig import PINS, refused
from tracker.desk import guest_page, people
from tracker.desk.meeting import joining
from tracker.desk.meeting.holds import Holds
from tracker.desk.practice.hotel import fresh_hotel
from tracker.domain.people import Role
from tracker.hub import secrets, up
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

SETTINGS = {
    "search_path": "nowhere",
    "bytea_output": "escape",
    "DateStyle": "German, DMY",
    "TimeZone": "Asia/Tokyo",
    "default_transaction_isolation": "serializable",
    "standard_conforming_strings": "off",
    "client_encoding": "LATIN1",
    "extra_float_digits": "-5",
    "quote_all_identifiers": "on",
    "row_security": "off",
    "plan_cache_mode": "force_generic_plan",
    "enable_partition_pruning": "off",
    "jit": "on",
    "default_transaction_read_only": "on",
    "statement_timeout": "1ms",
    "lock_timeout": "1ms",
}


@pytest.fixture
def two(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    with cluster.admin("postgres") as admin:
        for name, value in SETTINGS.items():
            admin.execute(
                sql.SQL("ALTER DATABASE {} SET {} = {}").format(sql.Identifier(database), sql.Identifier(name), value)
            )
    lobby, spa = (new_desk(tmp_path / name) for name in ("lobby", "spa"))
    places = let_in(cluster, database, "lobby", "spa")
    join(spa, places["spa"], join(lobby, places["lobby"]).key)
    settle(lobby, spa)
    yield lobby, spa
    for desk in (lobby, spa):
        desk.ledger.close()


NAME = "𠮷野家 👩‍🍳 Łukasz عبدالله"


@pytest.mark.parametrize("way", ["copied", "as a text"])
def test_every_letter_comes_whole_whatever_the_database_is_set_to(
    two: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: str
) -> None:
    lobby, spa = two
    if way == "copied":
        monkeypatch.setattr(up, "FEW", 0)
    lobby.people["ZZ"] = people.add(lobby.ledger, NAME, "ZZ", Role.REP, PINS["RR"], lobby.people["MM"], lobby.now)
    ada = lobby.guest(NAME, "412")
    lobby.post(ada, 700, by="ZZ", note="🎉 \\u0041 \"quoted\" \\\\ 'x'")
    settle(lobby, spa)
    same(lobby, spa)
    page = guest_page.read(spa.ledger, spa.people["MM"], ada.id, spa.now)
    (line,) = [event.line for event in page.time_line.events if event.line]
    assert (line.guest, line.note, line.actor.name) == (NAME, "🎉 \\u0041 \"quoted\" \\\\ 'x'", NAME)
    assert verify_independently(spa, tmp_path) == 2


def test_a_plan_is_for_this_hotel_alone_and_at_once_whatever_the_database_is_set_to(two: tuple[Desk, Desk]) -> None:
    """One for any hotel locks the parts of all of them, and to translate one takes longer than all that is asked here."""
    with joining.opened(two[0].ledger) as (hub, _):
        found = hub.server.query(
            "SELECT name, setting FROM pg_settings WHERE name IN ('plan_cache_mode', 'enable_partition_pruning', 'jit')"
        )
    assert dict(found) == {"plan_cache_mode": "auto", "enable_partition_pruning": "on", "jit": "off"}


@pytest.mark.slow
def test_a_desk_that_left_while_the_hub_was_away_comes_back_with_what_waited(
    two: tuple[Desk, Desk], cluster: Cluster
) -> None:
    lobby, spa = two
    ada = spa.guest()
    spa.meet()
    place = spa.state.place.url, secrets.kept(spa.ledger.ledger_id).password
    cluster.stop()
    spa.post(ada, 500, by="MM")
    left = joining.leave(spa.ledger, spa.people["MM"], lambda: spa.now)
    assert "and lacks this desk's last 3 lines: join once more when it is there and leave then" in left.untold
    spa.post(ada, 300, by="MM")
    cluster.start()
    lobby.meet()
    join(spa, place, left.key)
    settle(lobby, spa)
    same(lobby, spa)
    assert all_of(lobby) == {spa.ledger.desk: spa.count()}
    assert lobby.ledger.query("SELECT sum(amount) FROM given WHERE stay = ?", (ada.id,)) == [(800,)]
    assert [desk.desks for desk in (lobby.state, spa.state)] == [2, 2]
    assert verify(spa.ledger, full=True).ok


def test_a_hotel_to_practise_in_never_meets(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> None:
    place = let_in(cluster, database, "lobby")["lobby"]
    with Ledger(fresh_hotel(tmp_path / "practice", datetime.now(UTC))) as ledger:
        last, manager = ledger.end(), next(p for p in of_house.people(ledger).values() if p.role is Role.MANAGER)
        practice = Desk(ledger, datetime.now(UTC), {"MM": manager})
        with refused("training", "meets no other desk"):
            join(practice, place)
        assert (ledger.end(), ring.exists()) == (last, False)
    with cluster.admin(database) as admin:
        assert admin.execute("SELECT count(*) FROM latitude.desk WHERE desk IS NOT NULL").fetchone() == (0,)


@pytest.mark.slow
def test_a_hub_may_be_at_an_address_of_ipv6(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> None:
    try:
        with socket.socket(socket.AF_INET6) as free:
            free.bind(("::1", 0))
    except OSError:
        pytest.skip("this computer has no IPv6")
    cluster.stop()
    cluster.start("listen_addresses=127.0.0.1,::1")
    lobby = new_desk(tmp_path / "lobby")
    try:
        url, password = let_in(cluster, database, "lobby")["lobby"]
        join(lobby, (url.replace("127.0.0.1", "[::1]"), password))
        lobby.guest()
        assert lobby.meet().shipped > 0
        assert lobby.state.place.host == "::1"
    finally:
        lobby.ledger.close()
        cluster.stop()
        cluster.start()


def test_a_server_that_ends_idle_sessions_is_asked_all_the_same(three: Three, cluster: Cluster) -> None:
    """IT ends who is idle for some minutes; a desk at which nobody posted for so long can still promise exactly."""
    lobby, _, _ = three
    with cluster.admin("postgres") as admin:
        if admin.info.server_version < 140_000:
            pytest.skip("this server knows no idle_session_timeout")
        for (role,) in admin.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'latitude_grand%'").fetchall():
            admin.execute(sql.SQL("ALTER ROLE {} SET idle_session_timeout = '300ms'").format(sql.Identifier(role)))
    holds = Holds(lambda: lobby.now)
    lobby.across = holds
    try:
        ada = lobby.guest()
        holds.met(lobby.ledger, lobby.meet().desks)
        time.sleep(1)
        assert "unconfirmed" not in lobby.post(ada, 700).line.body
    finally:
        holds.close()
        lobby.across = None
