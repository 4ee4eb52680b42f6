"""A desk that is in one hub and is told to join another: refused, so that two hotels' lines are never mixed; one that moved is the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from psycopg import sql

from tests.hub.cluster import PASSWORD, Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.network import certificate, secured
from tests.rig import refused
from tracker.desk.meeting import joining, making
from tracker.domain.meeting import place_of

pytestmark = pytest.mark.slow


@pytest.fixture
def lobby(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk that is in a hub."""
    desk = new_desk(tmp_path / "lobby")
    join(desk, let_in(cluster, database, "lobby")["lobby"])
    desk.meet()
    yield desk
    desk.ledger.close()


@pytest.fixture
def second(cluster: Cluster, database: str) -> Iterator[str]:
    """Another database on the server, in which there may be a hub as well."""
    name = f"{database}b"
    with cluster.admin("postgres") as admin:
        admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield name
        admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def test_a_desk_joins_no_second_hub_until_it_has_left_the_first(lobby: Desk, cluster: Cluster, second: str) -> None:
    place = let_in(cluster, second, "lobby", hotel="other")["lobby"]
    first, key = lobby.state, lobby.key
    with refused("hub_elsewhere", f"part of grand in 127.0.0.1/{first.place.database}"):
        join(lobby, place)
    with refused("hub_elsewhere", "latitude hub leave"):
        join(lobby, place, "AAAA-" * 7 + "AAAA")
    assert (lobby.state, joining.key_of(lobby.ledger, lobby.people["MM"])) == (first, key)
    joining.leave(lobby.ledger, lobby.people["MM"], lambda: lobby.now)
    assert join(lobby, place).first


def test_another_hotel_of_the_same_hub_knows_whose_desk_it_is(lobby: Desk, cluster: Cluster, database: str) -> None:
    with refused("hub_desk_taken", "join as the user it had there"):
        join(lobby, let_in(cluster, database, "spa")["spa"])


def test_a_hub_that_moved_to_another_address_is_joined_without_leaving(
    three: Three, cluster: Cluster, second: str
) -> None:
    lobby, spa, _ = three
    with cluster.admin(second) as admin:
        admin.execute("CREATE SCHEMA latitude")
    cluster.restore(second, cluster.dump(lobby.state.place.database))
    for desk in (lobby, spa):
        made = making.create(cluster.url(second), "", hotel="grand", desks=("lobby", "spa"), auditor=False)
        (let,) = (let for let in made.users if let.place.user == desk.state.place.user)
        join(desk, (let.place.url, let.password), "no key is asked for")
        assert (desk.meet().doubts, desk.state.place.database) == ([], second)


def test_a_database_that_was_restored_without_its_roles_is_told_and_mended_by_restoring_it_once_more(
    lobby: Desk, cluster: Cluster, database: str
) -> None:
    """`pg_dump` keeps no roles: on a new server what they may do is left out with an error for each."""
    dump, name = cluster.dump(database), sql.Identifier(database)

    def anew() -> None:
        with cluster.admin("postgres") as admin:
            admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))
            admin.execute(sql.SQL("CREATE DATABASE {}").format(name))

    anew()
    with cluster.admin("postgres") as admin:
        for (role,) in admin.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'latitude%'").fetchall():
            admin.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(role)))
    carelessly(cluster, database, dump)
    for _ in range(2):
        with refused("hub_roles", "restore it once more"):
            let_in(cluster, database, "lobby")
    anew()
    carelessly(cluster, database, dump)
    join(lobby, let_in(cluster, database, "lobby")["lobby"])
    assert (lobby.meet().doubts, lobby.state.shipped) == ([], lobby.ledger.end().own_seq)


def carelessly(cluster: Cluster, database: str, dump: str) -> None:
    """As `psql` does unless it is told to stop at an error."""
    cluster._client("psql", "-q", "-d", database, given=dump)


def test_who_is_no_desks_user_is_told_what_to_ask_for(
    cluster: Cluster, database: str, ring: Path, tmp_path: Path
) -> None:
    let_in(cluster, database, "lobby")
    desk = new_desk(tmp_path / "lobby")
    with refused("hub_no_desk", "admin is no desk's user of the hub"):
        join(desk, (cluster.url(database), PASSWORD))
    desk.ledger.close()


def test_a_user_is_named_in_the_address(cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD + " no")
    place = replace(place_of(cluster.url(database))[0], user="")
    with refused("bad_hub_url", "postgresql://USER@HOST/DATABASE"):
        making.create(place.url, "", hotel=None, desks=(), auditor=False)


def test_a_file_of_certificates_is_found_from_wherever_the_desk_is_opened(
    cluster: Cluster, database: str, ring: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "root.crt").write_bytes(certificate(cluster, "127.0.0.1", "IP:127.0.0.1"))
    cluster.stop()
    cluster.start(*secured(cluster))
    try:
        url, password = let_in(cluster, database, "lobby")["lobby"]
        desk = new_desk(tmp_path / "lobby")
        monkeypatch.chdir(tmp_path)
        join(desk, (f"{url}?sslrootcert=root.crt", password))
        monkeypatch.chdir("/")
        assert desk.meet().doubts == []
        desk.ledger.close()
    finally:
        cluster.stop()
        cluster.start()
