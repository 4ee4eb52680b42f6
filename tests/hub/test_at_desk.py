"""The commands of a desk: join, status, sync, key, leave; and what goes wrong, in one sentence each."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.console import Console
from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import let_in
from tests.packaging.audit import VERIFIER
from tests.rig import PINS
from tracker.desk import access, policy
from tracker.desk.meeting import holds
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

WRONG = "postgresql://latitude_grand_lobby@127.0.0.1:1/none"


@pytest.fixture
def desk(console: Console) -> Console:
    """The rig's hotel, at the real time, which a hub's is compared with."""
    console.at = datetime.now(UTC)
    return console


def joined(desk: Console, cluster: Cluster, database: str) -> dict[str, object]:
    url, password = let_in(cluster, database, "lobby")["lobby"]
    desk.env["LATITUDE_HUB_PASSWORD"] = password
    return desk.json("hub", "join", url, "--as", "MM", "--confirm")


def test_a_desk_joins_meets_and_leaves(desk: Console, cluster: Cluster, database: str, ring: Path) -> None:
    assert desk.json("hub", "status") == {"joined": None}
    assert desk.refused("hub", "sync")["error"] == "hub_left"
    done = joined(desk, cluster, database)
    assert (done["hotel"], done["first"], done["desks"], done["fetched"]) == ("grand", True, 1, 0)
    key = desk.json("hub", "key", "--as", "MM")["key"]
    assert len(key) == 39
    desk.json("guest", "add", "Ada Example", "--room", "412")
    status = desk.json("hub", "status")
    assert (status["waiting"], status["problem"], status["desks"]) == (1, None, 1)
    assert "password" not in status["joined"]
    assert desk.json("hub", "sync")["shipped"] == 1
    assert desk("hub", "status").out.startswith(f"In 127.0.0.1/{database} as part of grand: 1 desk, 0 lines waiting.\n")
    assert desk.json("hub", "leave", "--as", "MM") == {"left": True, "key": key, "untold": None}
    assert desk.json("hub", "status") == {"joined": None}
    assert ring.read_text() == "{}"
    assert desk("verify", "--full").code == 0
    desk.env["LATITUDE_HUB_KEY"] = key
    assert joined(desk, cluster, database)["first"] is False
    assert desk.json("hub", "status")["first"] is True  # the hotel began with it
    cluster.stop()
    try:
        left = desk("hub", "leave", "--as", "MM").out
    finally:
        cluster.start()
    told = "(nobody listens there) and lacks this desk's last line: join once more when it is there and leave then, or IT closes this desk"
    assert (told in left, "its lines wait" in left) == (True, False), left


def test_what_is_asked_of_the_clock_is_asked_before_the_hub_knows_the_desk(
    desk: Console, cluster: Cluster, database: str, ring: Path
) -> None:
    """Asked afterwards, the first desk would be asked for a key that it had just made and shown to nobody."""
    url, password = let_in(cluster, database, "lobby")["lobby"]
    desk.env["LATITUDE_HUB_PASSWORD"] = password
    assert desk.refused("hub", "join", url, "--as", "MM")["error"] == "clock_jump"
    desk.later(days=1)  # nor does the hub know a desk that could not meet
    assert desk.refused("hub", "join", url, "--as", "MM", "--confirm")["error"] == "hub_clock"
    desk.later(days=-1)
    assert desk.json("hub", "status") == {"joined": None}
    assert not ring.exists()
    assert desk.json("hub", "join", url, "--as", "MM", "--confirm")["first"] is True
    again = desk.json("hub", "join", url, "--as", "MM", "--confirm")  # a new password takes no key
    assert (again["first"], again["fetched"]) == (False, 0)


def test_joining_is_a_managers(desk: Console) -> None:
    assert desk.refused("hub", "join", WRONG, "--as", "RR")["error"] == "not_allowed"


@pytest.mark.slow
def test_a_hub_that_is_not_there_leaves_the_desk_as_it_was(desk: Console, ring: Path) -> None:
    desk.env["LATITUDE_HUB_PASSWORD"] = "x"
    said = desk("hub", "join", WRONG, "--as", "MM", "--confirm", "--json")
    assert (said.code, said.json["error"]) == (3, "hub_unreachable")
    assert ("nobody listens there" in said.err, "wait" in said.err) == (True, False), said.err
    assert desk.json("hub", "status") == {"joined": None}
    assert not ring.exists()


@pytest.mark.slow
def test_a_second_desk_needs_the_hotels_key(
    desk: Console, cluster: Cluster, database: str, ring: Path, tmp_path: Path
) -> None:
    joined(desk, cluster, database)
    url, password = let_in(cluster, database, "spa")["spa"]
    other = Console(tmp_path / "other", desk.patch, desk.at, env={"LATITUDE_PIN": "1001"})
    other.json(
        "init", "--hotel", "Grand", "--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "mid-scale",
        "--manager", "Mia Manager:MM",
    )  # fmt: skip
    other.env["LATITUDE_HUB_PASSWORD"] = password
    said = other.refused("hub", "join", url, "--as", "MM")
    assert (said["error"], "latitude hub key" in said["message"]) == ("no_pin", True)
    other.env["LATITUDE_HUB_KEY"] = desk.json("hub", "key", "--as", "MM")["key"].lower().replace("-", " ")
    done = other("hub", "join", url, "--as", "MM").out
    assert (
        "Another desk is called “Front desk” too: until a manager gives one of them a name of its own (F10, Hotel), reports tell it apart as “Front desk ("
        in done
    )
    with Ledger(other.folder / "latitude.ledger") as ledger:
        person = access.sign_in(ledger, "MM", "1001", other.at)
        policy.change_house(ledger, replace(of_house.house(ledger), desk="Spa"), person, other.at)
    assert "Another desk is called" not in other("hub", "join", url, "--as", "MM").out
    status = other.json("hub", "status")
    assert (status["first"], status["desks"], status["problem"]) == (False, 2, None)
    assert {rep["initials"] for rep in other.json("rep", "list")["reps"]} == {"MM", "L2", "LL", "R2", "RR"}


@pytest.mark.slow
def test_without_a_keyring_nothing_is_kept_anywhere(
    desk: Console, cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring, "get_keyring", lambda: Keyring())  # type: ignore[no-untyped-call]  # the library's
    url, password = let_in(cluster, database, "lobby")["lobby"]
    desk.env["LATITUDE_HUB_PASSWORD"] = password
    said = desk.refused("hub", "join", url, "--as", "MM", "--confirm")
    assert (said["error"], "kept nowhere else" in said["message"]) == ("no_keyring", True)
    assert desk.json("hub", "status") == {"joined": None}
    with cluster.admin(database) as admin:
        assert admin.execute("SELECT desk FROM latitude.desk").fetchall() == [(None,)]


@pytest.mark.slow
def test_a_failed_meeting_is_on_the_status_until_the_next(
    desk: Console, cluster: Cluster, database: str, ring: Path
) -> None:
    joined(desk, cluster, database)
    cluster.stop()
    try:
        said = desk("hub", "sync", "--json")
        assert (said.code, said.json["error"], said.json["recorded"]) == (3, "hub_unreachable", "no")
        assert desk.json("guest", "add", "Ada Example", "--room", "412")
        status = desk.json("hub", "status")
        assert (status["problem_code"], status["waiting"]) == ("hub_unreachable", 1)
    finally:
        cluster.start()
    assert desk.json("hub", "sync")["shipped"] == 1
    assert desk.json("hub", "status")["problem"] is None


@pytest.mark.slow
def test_another_account_has_no_secret(desk: Console, cluster: Cluster, database: str, ring: Path) -> None:
    joined(desk, cluster, database)
    shutil.move(ring, ring.with_name("elsewhere"))
    assert desk.refused("hub", "sync")["error"] == "hub_no_secret"


@pytest.mark.slow
def test_an_auditor_checks_every_chain_without_trust_in_us(
    three: Three, cluster: Cluster, it: Console, tmp_path: Path
) -> None:
    lobby, _, _ = three
    ada = lobby.guest()
    for n in range(5):
        lobby.post(ada, n)
    for desk in three:
        desk.meet()
    database = lobby.state.place.database
    (let,) = it.json("hub", "create", cluster.url(database), "--auditor")["users"]
    it.env["LATITUDE_HUB_PASSWORD"] = let["password"]
    out = tmp_path / "chains"
    found = it.json("hub", "audit", let["url"], "--out", str(out))
    assert found["ok"]
    assert sorted(c["label"] for c in found["chains"]) == ["lobby", "pool", "spa"]
    for chain in found["chains"]:
        assert VERIFIER.main([chain["file"]]) == 0
        assert len(Path(chain["file"]).read_text().splitlines()) == chain["lines"] > 5
    for table in tables(cluster, database):
        with cluster.admin(database) as admin:
            admin.execute(f'ALTER TABLE latitude."{table}" DISABLE TRIGGER USER')
    with cluster.admin(database) as admin:
        admin.execute("UPDATE latitude.line SET amount = 9 WHERE kind = 'credit' AND amount = 2")
    bad = it("hub", "audit", let["url"], "--out", str(out), "--json")
    assert (bad.code, bad.json["ok"]) == (4, False)
    assert [bool(c["wrong"]) for c in bad.json["chains"]] == [True, False, False]
    assert bad.err.startswith("Verification failed: Line ")
    assert it.refused("hub", "audit", let["url"], "--out", str(let_in_the_way(tmp_path)))["error"] == "bad_out"


def let_in_the_way(tmp_path: Path) -> Path:
    (tmp_path / "file").write_text("")
    return tmp_path / "file"


def tables(cluster: Cluster, database: str) -> list[str]:
    with cluster.admin(database) as admin:
        sql = "SELECT relname FROM pg_class WHERE relname ~ '^line(_grand.*)?$' AND relkind IN ('r', 'p')"
        return [row[0] for row in admin.execute(sql).fetchall()]


def test_a_command_asks_the_other_desks_and_says_when_it_could_not(
    desk: Console, cluster: Cluster, database: str, ring: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holds, "LIMIT", 20.0)
    joined(desk, cluster, database)
    desk.json("guest", "add", "Ada Example", "--room", "412")
    desk.env["LATITUDE_PIN"] = PINS["RR"]
    give = ("post", "--room", "412", "--kind", "credit", "--amount")
    assert desk.json(*give, "5", "--as", "RR")["unconfirmed"] is False
    assert desk.json("hub", "sync")["shipped"] == 0  # it is there, and all before it
    cluster.stop()
    try:
        said = desk(*give, "6", "--as", "RR")
        assert said.out.endswith(" as far as this desk knows: the other desks could not be asked.\n")
        assert desk("say", "412 c7 wifi", "--as", "RR", "--json").json["unconfirmed"] is True
    finally:
        cluster.start()
    assert desk.json("hub", "sync")["shipped"] == 2
    assert desk.json("say", "412 c8 wifi", "--as", "RR")["unconfirmed"] is False
    desk.later(days=1)  # a wrong clock: the cap of another day would be checked, and the line be there for good
    assert desk.json("say", "412 c9 wifi", "--as", "RR", "--confirm")["unconfirmed"] is True
    assert desk.json("hub", "status")["waiting"] > 1
    assert desk.refused("hub", "sync")["error"] == "hub_clock"


@pytest.mark.slow
def test_who_leaves_without_the_key_is_told_where_it_is(
    desk: Console, cluster: Cluster, database: str, ring: Path
) -> None:
    joined(desk, cluster, database)
    ring.write_text("{}")
    said = desk("hub", "leave", "--as", "MM")
    assert (said.code, "another one shows it (`latitude hub key`)" in said.out) == (0, True)
    assert "should it come back: \n" not in said.out
