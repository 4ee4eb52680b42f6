"""`latitude hub create`: what IT runs, what it answers, and each way in which it can go wrong, in one sentence."""

from __future__ import annotations

import socket
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import BinaryIO

import psycopg
import pytest

from tests.cli.console import Console
from tests.hub.cluster import Cluster
from tests.hub.network import certificate, secured
from tracker.desk.meeting import driver, making
from tracker.domain.meeting import place_of
from tracker.domain.problems import Refused
from tracker.hub import door, schema, server


def test_a_hub_is_made_in_one_command_and_again_changes_nothing(it: Console, cluster: Cluster, database: str) -> None:
    url = cluster.url(database)
    made = it.json("hub", "create", url)
    assert (made["hub"], made["schema"], made["changed"], made["users"]) == (
        f"127.0.0.1/{database}", schema.VERSION, schema.VERSION, [],
    )  # fmt: skip
    again = it.json("hub", "create", url, "--hotel", "grand", "--desk", "lobby", "--desk", "spa", "--auditor")
    assert again["changed"] == 0
    assert [user["name"] for user in again["users"]] == ["lobby", "spa", "audit"]
    for user in again["users"]:
        assert user["password"] not in user["url"]
        psycopg.connect(user["url"], password=user["password"]).close()
    renewed = it.json("hub", "create", url, "--hotel", "grand", "--desk", "lobby")["users"][0]
    assert renewed["password"] != again["users"][0]["password"]
    said = it("hub", "create", url, "--hotel", "grand", "--desk", "pool")
    assert "latitude hub join URL --as INITIALS" in said.out
    assert not it.folder.exists()


def test_two_who_make_one_hub_at_once_make_it_once(it: Console, cluster: Cluster, database: str) -> None:
    """The second has looked, and waits for the first."""
    url = cluster.url(database)
    with ThreadPoolExecutor(3) as every:
        made = list(every.map(lambda _: making.create(url, "", hotel="grand", desks=(), auditor=False), range(3)))
    assert sorted(one.changed for one in made) == [0, 0, schema.VERSION]


def test_a_second_hub_on_the_server_takes_no_desk_of_the_first_its_user(
    it: Console, cluster: Cluster, database: str
) -> None:
    """Users are the server's: its new password would shut the first hub's desk out."""
    first, second = cluster.url(database), cluster.url("hub_beside")
    grand = ("--hotel", "grand", "--desk", "lobby")
    with cluster.admin("postgres") as admin:
        admin.execute("CREATE DATABASE hub_beside")
        try:
            made = it.json("hub", "create", first, *grand, "--auditor")
            user, auditor = made["users"]
            assert made["others"] is False
            said = it.refused("hub", "create", second, "--hotel", "grand", "--desk", "spa", "--desk", "lobby")
            assert (said["error"], "latitude_grand_lobby" in said["message"]) == ("hub_user_elsewhere", True)
            psycopg.connect(user["url"], password=user["password"]).close()
            assert not admin.execute("SELECT 1 FROM pg_roles WHERE rolname = 'latitude_grand_spa'").fetchall()
            made = it.json("hub", "create", second, "--hotel", "palace", "--desk", "lobby", "--auditor")
            assert made["others"] is True
            assert "reads every hub on this server" in it("hub", "create", second, "--auditor").out
            palace = it("hub", "close", second, "--hotel", "palace", "--desk", "lobby").out
            assert "should another hub on it have latitude_palace_lobby too" in palace
            with pytest.raises(psycopg.OperationalError):
                psycopg.connect(auditor["url"], password=auditor["password"])
            assert it.json("hub", "create", first, *grand)["users"][0]["name"] == "lobby"  # its own: a new password
        finally:
            admin.execute(f"DROP DATABASE {database} WITH (FORCE)".encode())
        try:
            made = it.json("hub", "create", second, *grand)  # no hub has what the first left
            assert (made["others"], made["users"][0]["name"]) == (False, "lobby")
        finally:
            admin.execute("DROP DATABASE hub_beside WITH (FORCE)")


def test_a_desk_that_is_named_twice_has_one_password(it: Console, cluster: Cluster, database: str) -> None:
    url = cluster.url(database)
    (user,) = it.json("hub", "create", url, "--hotel", "grand", "--desk", "lobby", "--desk", "Lobby")["users"]
    psycopg.connect(user["url"], password=user["password"]).close()


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://hub/latitude", "bad_hub_url"),
        ("postgresql://hub", "bad_hub_url"),
        ("postgresql://hub:many/latitude", "bad_hub_url"),
        ("postgresql://hub:0/latitude", "bad_hub_url"),
        ("postgresql://hub/latitude?sslmode=require", "bad_hub_url"),
        ("postgresql://hub/latitude?options=-c%20x", "bad_hub_url"),
        ("postgresql:///a/b", "bad_hub_url"),
        ("", "bad_hub_url"),
        ("postgresql://u%00@127.0.0.1:1/latitude", "bad_hub_url"),
        ("postgresql://u:p%00w@127.0.0.1:1/latitude", "bad_hub_url"),
        ("postgresql://u@127.0.0.1:1/lati%00tude", "bad_hub_url"),
        ("postgresql://u@127.0.0.1:1/latitude?sslrootcert=%00", "bad_hub_url"),
        ("postgresql://" + "h" * 64 + ".example/latitude", "bad_hub_url"),
    ],
)
def test_what_is_no_address_is_refused(it: Console, url: str, code: str) -> None:
    assert it.refused("hub", "create", url)["error"] == code


def test_wrong_names_are_refused_before_anything_is_made(it: Console) -> None:
    url = "postgresql://127.0.0.1:1/none"
    assert it.refused("hub", "create", url, "--hotel", "Grand Hotel")["error"] == "bad_hub_name"
    assert it.refused("hub", "create", url, "--hotel", "grand", "--desk", "1st")["error"] == "bad_hub_name"
    assert it.refused("hub", "create", url, "--desk", "lobby")["error"] == "no_hub_hotel"


def test_a_wrong_password_database_or_port_is_one_sentence(it: Console, cluster: Cluster, database: str) -> None:
    wrong = it.refused("hub", "create", cluster.url(database, password="wrong"))
    assert (wrong["error"], "the password (LATITUDE_HUB_PASSWORD)" in wrong["message"]) == ("hub_password", True)
    assert it.refused("hub", "create", cluster.url("nowhere"))["error"] == "bad_hub_url"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = it("hub", "create", f"postgresql://127.0.0.1:{free.getsockname()[1]}/{database}", "--json")
    assert (closed.code, closed.json["error"]) == (3, "hub_unreachable")
    assert closed.err.count("\n") == 1
    assert "look whether it runs and the address is right" in closed.err


@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII"])
def test_a_database_that_lacks_letters_is_refused(it: Console, cluster: Cluster, database: str, encoding: str) -> None:
    """PostgreSQL makes one of SQL_ASCII where the machine has no locale, and in LATIN1 no lead is called Łukasz."""
    with cluster.admin("postgres") as admin:
        admin.execute(f"DROP DATABASE {database}".encode())
        made = f"CREATE DATABASE {database} ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
        admin.execute(made.encode())
    said = it.refused("hub", "create", cluster.url(database), "--hotel", "grand", "--desk", "lobby")
    assert (said["error"], encoding in said["message"], "ENCODING 'UTF8'" in said["message"]) == (
        "hub_encoding",
        True,
        True,
    )


def test_who_may_not_make_a_hub_is_told_what_is_missing(it: Console, cluster: Cluster, database: str) -> None:
    with cluster.admin(database) as admin:
        admin.execute("CREATE ROLE latitude_it LOGIN PASSWORD 'word'")
        url = cluster.url(database, "latitude_it", "word")
        said = it.refused("hub", "create", url)
        assert (said["error"], "latitude_it may not change the hub" in said["message"]) == ("hub_rights", True)
        admin.execute(f"GRANT CREATE ON DATABASE {database} TO latitude_it".encode())
        said = it.refused("hub", "create", url)
        assert (said["error"], "CREATEROLE" in said["message"]) == ("hub_rights", True)
        assert admin.execute("SELECT to_regnamespace('latitude') IS NULL").fetchone() == (True,), "all or nothing"
        admin.execute("ALTER ROLE latitude_it CREATEROLE")
        assert it.json("hub", "create", url, "--hotel", "grand", "--desk", "lobby")["changed"] == schema.VERSION
        admin.execute("DROP OWNED BY latitude_it CASCADE")


NO_DESK = 'role "u" is not permitted to log in'
SHUT = "Rolle »u« hat keine Berechtigung zum Login"
WRONG = "Passwort-Authentifizierung für Benutzer »u« fehlgeschlagen"


NO_DATABASE, CROWDED = "Datenbank »hub« existiert nicht", "tut mir leid, schon zu viele Verbindungen"
FOR_ONE, JAPANESE = "trop de connexions pour le rôle « u »", "接続スロットが残っていません"


@pytest.mark.parametrize(
    ("state", "says", "code"),
    [
        ("28P01", {"hub": WRONG, "postgres": WRONG}, "hub_password"),
        ("28000", {"hub": SHUT, "postgres": SHUT}, "hub_password"),
        ("28000", {"hub": NO_DESK, "postgres": NO_DESK}, "hub_password"),
        ("3D000", {"hub": NO_DATABASE}, "bad_hub_url"),
        ("53300", {"hub": "sorry, too many clients already"}, "hub_full"),
        ("53300", {"hub": CROWDED, "postgres": CROWDED}, "hub_full"),
        ("53300", {"hub": FOR_ONE, "postgres": FOR_ONE}, "hub_full"),
        ("53300", {"hub": JAPANESE, "postgres": JAPANESE}, "hub_full"),
        ("53100", {"hub": "plus de place", "postgres": "plus de place"}, "hub_full"),
        ("57P03", {"hub": "das Datenbanksystem startet", "postgres": "das Datenbanksystem startet"}, "hub_unreachable"),
        ("42501", {"hub": 'permission denied for database "hub"'}, "hub_unreachable"),
        ("42501", {"hub": "keine Berechtigung für Datenbank hub"}, "hub_unreachable"),
    ],
)
@pytest.mark.parametrize("asks", [True, False])
def test_a_server_may_speak_any_language(
    it: Console, monkeypatch: pytest.MonkeyPatch, state: str, says: dict[str, str], code: str, asks: bool
) -> None:
    """Until somebody is in, its words are all that the driver gives; and a hub in Vienna says them in German. With or without a
    password that it asked for: it has no connection left before that, too."""
    with polyglot(says, state, asks=asks) as port:
        if state == "28000" and not asks:
            code = "hub_unreachable"  # as by pg_hba.conf: what it says itself is of more use to IT than a new password
        url = f"postgresql://u:word@127.0.0.1:{port}/hub"
        assert it("hub", "create", url, "--json").json["error"] == code
        if asks and says in ({"hub": NO_DATABASE}, {"hub": WRONG, "postgres": WRONG}):
            monkeypatch.setattr(
                door, "asked_again", lambda *_: ("", "")
            )  # as elsewhere than on Linux: another door tells
            assert it("hub", "create", url, "--json").json["error"] == code


def test_a_desk_that_it_closed_is_told_in_any_language() -> None:
    says = {"hub": SHUT.replace("»u«", "»latitude_grand_lobby«")}
    for line, code in (("InitializeSessionUserId", "hub_closed"), ("ClientAuthentication", "hub_password")):
        with polyglot(says, "28000", line) as port, pytest.raises(Refused) as caught:
            server.Server(*place_of(f"postgresql://latitude_grand_lobby:word@127.0.0.1:{port}/hub"))
        assert caught.value.code == code


@contextmanager
def polyglot(says: Mapping[str, str], state: str, routine: str = "", *, asks: bool = True) -> Iterator[int]:
    """The port of a server that asks for a password, or does not, and then says this of a database with a code, or lets in."""

    def message(kind: bytes, body: bytes) -> bytes:
        return kind + struct.pack(">I", len(body) + 4) + body

    def answer(reader: BinaryIO, line: socket.socket) -> None:
        while True:
            (size, what) = struct.unpack(">II", reader.read(8))
            start = reader.read(size - 8)
            if what == 196608:
                break
            line.sendall(b"N")  # no TLS
        names = start.split(b"\0")
        database = names[names.index(b"database") + 1].decode()
        if asks:
            line.sendall(message(b"R", struct.pack(">I", 3)))
            reader.read(struct.unpack(">xI", reader.read(5))[0] - 4)
        if database in says:
            said = f"SFATAL\0VFATAL\0C{state}\0M{says[database]}\0R{routine}\0\0"
            line.sendall(message(b"E", said.encode()))
        else:
            told = b"".join(
                message(b"S", name + b"\0" + value + b"\0")
                for name, value in ((b"server_version", b"15.1"), (b"client_encoding", b"UTF8"))
            )
            line.sendall(message(b"R", struct.pack(">I", 0)) + told + message(b"Z", b"I"))

    def serve() -> None:
        while True:
            try:
                line, _ = found.accept()
            except OSError:  # closed
                return
            with line, line.makefile("rb") as reader, suppress(struct.error):
                answer(reader, line)

    with socket.create_server(("127.0.0.1", 0)) as found:
        Thread(target=serve, daemon=True).start()
        yield found.getsockname()[1]


def test_a_server_of_another_version_is_refused(
    it: Console, cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "OLDEST", 99)
    monkeypatch.setattr(server, "NEWEST", 100)
    assert it.refused("hub", "create", cluster.url(database))["error"] == "hub_version"


def test_a_server_that_cannot_prove_its_name_is_refused(
    it: Console, cluster: Cluster, database: str, tmp_path: Path
) -> None:
    """The cluster shows no certificate at first, then one that nobody vouches for, then one for another name."""
    root = tmp_path / "root.crt"
    root.write_bytes(certificate(cluster, "hub.example", "DNS:hub.example"))
    url = f"{cluster.url(database)}?sslmode=verify-full&sslrootcert={root}"
    assert it.refused("hub", "create", url)["error"] == "hub_certificate"
    cluster.stop()
    cluster.start(*secured(cluster))
    try:
        other = it.refused("hub", "create", url)
        assert (other["error"], "hub.example" in other["message"]) == ("hub_certificate", True)
        assert "?sslrootcert=FILE" in other["message"]  # who makes a hub is IT, and asks nobody
        assert "Ask IT" not in other["message"]
        stranger = tmp_path / "stranger.crt"
        stranger.write_bytes(root.read_bytes())
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=stranger",
             "-keyout", tmp_path / "k", "-out", stranger], check=True, capture_output=True,
        )  # fmt: skip
        named = url.replace("127.0.0.1", "localhost").replace(str(root), str(stranger))
        assert it.refused("hub", "create", named)["error"] == "hub_certificate"
    finally:
        cluster.stop()
        cluster.start()


def test_outside_loopback_only_a_server_that_proves_its_name_will_do() -> None:
    from tracker.domain.meeting import place_of

    assert place_of("postgresql://it@hub.example/latitude")[0].strict
    assert place_of("postgresql://it@192.0.2.1/latitude")[0].strict
    assert not place_of("postgresql://it@localhost/latitude")[0].strict
    assert not place_of("postgresql:///latitude")[0].strict


def test_without_the_extra_it_is_said_what_to_install(it: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "find_spec", lambda _: None)
    assert it.refused("hub", "create", "postgresql://127.0.0.1/x")["error"] == "no_hub_driver"


def test_without_the_systems_library_it_is_said_what_to_install(it: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tracker.hub.server", None)  # what its import comes to where there is no libpq
    refusal = it.refused("hub", "create", "postgresql://127.0.0.1/x")
    assert refusal["error"] == "no_hub_driver"
    assert "libpq5" in refusal["message"]
