"""A desk whose computer will not come back, taken out of the hub by IT: nobody waits for it, its lines stay, and it is told if it does."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from tests.cli.console import Console
from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk, join, let_in
from tests.hub.test_day_of_the_hotel import roll
from tests.hub.test_holds import CLAIMS, LOCKS, ask, dies, in_hub, is_marked, patient
from tests.hub.test_hotel_papers import checked, report, supplement
from tests.hub.test_meeting import same, settle, verify_independently
from tests.hub.test_over import at
from tests.hub.test_schema import INSERT, line
from tests.reports.reading import words
from tests.rig import refused
from tracker.desk import days, documents, guests, policy
from tracker.desk.meeting import making, roster, state
from tracker.desk.meeting.checking import keys
from tracker.desk.meeting.holds import Holds
from tracker.domain.meeting import place_of
from tracker.domain.problems import LedgerFault
from tracker.hub import closing, ending, schema
from tracker.hub.lines import Hub
from tracker.hub.server import Server
from tracker.ledger import chain

CLOSED = "IT closed this desk in the hub"


def on_record(desk: Desk) -> list[dict[str, object]]:
    """What a desk has on record of others that were closed."""
    return [x.body for x in desk.ledger.all_of("note") if x.body.get("did") == "closed"]


@pytest.fixture
def dead(three: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> Iterator[Three]:
    """The spa died with a line of today that no other desk has, and a claim on the cap of the guest whom all of them know."""
    patient(monkeypatch)
    lobby, spa, _ = three
    for desk, name in zip(three, ("Lobby", "Spa", "Pool"), strict=True):
        policy.change_house(desk.ledger, replace(desk.house, desk=name), desk.people["MM"], desk.now)
    ada = lobby.guest("Ada Example", "412")
    settle(*three)
    spa.post(at(spa, ada), 500)
    settle(*three)
    asking = [ask(spa)]
    with monkeypatch.context() as patch:
        patch.setattr(Hub, "ship", dies)
        spa.post(at(spa, ada), 7000)
        assert asking[0].settle(10)
    spa.across = None
    asking += [ask(desk) for desk in (three[0], three[2])]
    yield three
    for one in asking:
        one.close()


def close(cluster: Cluster, desk: Desk, label: str = "spa") -> closing.Closed:
    return making.close(cluster.url(desk.state.place.database), "", hotel="grand", desk=label)


def test_nobody_waits_for_a_desk_that_was_closed_and_the_days_report_says_up_to_which_line(
    dead: Three, cluster: Cluster, console: Console, tmp_path: Path
) -> None:
    lobby, spa, pool = dead
    day, ada = lobby.day, guests.get(lobby.ledger, lobby.ledger.query("SELECT id FROM stay")[0][0])
    sent = lobby.ledger.query("SELECT max(desk_seq) FROM other_journal WHERE desk = ?", (spa.ledger.desk,))[0][0]
    assert is_marked(lobby.post(ada, 100).line)  # by what it claimed
    done = close(cluster, lobby)
    assert (done.lines, done.claims, in_hub((lobby, lobby, pool), cluster, CLAIMS)) == (sent, 1, 0)
    assert not is_marked(lobby.post(ada, 100).line)
    settle(lobby, pool)
    settle(lobby, pool)
    for desk in (lobby, pool):
        assert desk.state.desks == 2
        assert [(x["desk"], x["name"], x["last"]) for x in on_record(desk)] == [(spa.ledger.desk, "spa", sent)]
        assert [(d.name, d.lines) for d in roster.roster(desk.ledger).desks if d.closed] == [("spa", sent)]
    console = replace(console, folder=pool.ledger.path.parent, at=pool.now)
    status = console.json("hub", "status")
    assert (status["desks"], {d["name"]: d["closed"] for d in status["known"]}) == (2, {"lobby": False, "spa": True})
    assert f"spa: {sent} lines" in console("hub", "status").out
    roll(lobby)
    settle(lobby, pool)
    facts = report(lobby, day)
    assert [(d.name, d.whole, d.closed) for d in facts.desks] == [
        ("Lobby", True, False), ("Pool", True, False), ("Spa", False, True),
    ]  # fmt: skip
    text = words(documents.drawn(facts))
    assert f"closed by IT up to line {facts.desks[2].reached}" in text
    assert "1 closed by IT" in text
    assert "may have more" not in text
    assert checked(lobby, facts, tmp_path).state == "authentic"
    pool.post(at(pool, ada), 100, by="MM")
    settle(lobby, pool)
    after = days.show(lobby.ledger, lobby.now).day
    there = [d.name for d in report(lobby, after, by=None).desks]
    assert there == ["Lobby", "Pool"]  # of a day after it was closed it is none
    assert verify_independently(lobby, tmp_path) == 3


def test_a_desk_that_comes_back_goes_on_alone_until_it_is_let_in_again(
    dead: Three, cluster: Cluster, tmp_path: Path
) -> None:
    lobby, spa, pool = dead
    day, database = lobby.day, lobby.state.place.database
    roll(lobby)
    settle(lobby, pool)
    close(cluster, lobby)
    settle(lobby, pool)
    original = report(lobby, day)
    assert [x["on"] for x in on_record(lobby)] == [
        days.show(lobby.ledger, lobby.now).day.isoformat()
    ]  # not the calendar's
    with refused("hub_closed", CLOSED):
        spa.meet()
    known = spa.state
    state.note_failure(spa.ledger, "It said so.", "hub_closed", spa.now)
    assert spa.state.needs_somebody
    assert (spa.post(spa.guest("Bea Example", "7"), 900).line.kind, state.waiting(spa.ledger, known) > 1) == (
        "credit",
        True,
    )
    place = let_in(cluster, database, "spa")["spa"]
    with refused("hub_password"):  # the password of before
        spa.meet()
    join(spa, place)  # the hotel's key is in the keyring still
    settle(*dead)
    same(*dead)
    assert [desk.state.desks for desk in dead] == [3, 3, 3]
    assert not any(one.closed for one in roster.roster(lobby.ledger).desks)
    made = supplement(lobby, day, 1)
    assert (made.original.value, made.restated.value) == (500, 500 + 7000 + 900)
    assert not any(one.closed for one in made.desks)
    assert report(lobby, day) == original
    assert checked(lobby, original, tmp_path).state == "authentic_with_later"
    close(cluster, lobby)
    settle(lobby, pool)
    assert [len(on_record(desk)) for desk in (lobby, pool)] == [2, 2]  # it is another line


def stays_connected(server: Server, role: str) -> tuple[int, int]:
    """As where IT may not end a connection."""
    return 0, 1


def test_who_still_has_a_connection_can_do_nothing_over_it(
    dead: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ending, "end", stays_connected)
    lobby, spa, _ = dead
    spa.across = Holds(lambda: spa.now)
    spa.across.met(spa.ledger, 3)
    with held(spa) as hub:
        close(cluster, lobby)
        with refused("hub_closed", CLOSED):
            hub.greet()
        assert is_marked(spa.post(spa.guest("Bea Example", "7"), 900).line)
        with cluster.admin(lobby.state.place.database) as admin:
            ((key,),) = admin.execute("SELECT key_check FROM latitude.hotel").fetchall()
        for statement, values in (
            ("SELECT latitude.join_hotel(%s, 'x', 'EUR', 'x', %s, false)", (spa.ledger.desk, key)),
            ("SELECT latitude.months(ARRAY['2026-11-23'])", ()),
            ("SELECT latitude.keep_words('{}', '{}', '{}')", ()),
            ("SELECT * FROM latitude.hold(ARRAY['k'], 'u', 10)", ()),
        ):
            with refused("hub_closed" if values else "hub_left"):
                hub.server.query(statement, values)
        assert hub.server.query("SELECT count(*) FROM latitude.line") == [(0,)]
        assert hub.server.query("SELECT count(*) FROM latitude.desk") == [(0,)]
    spa.across.close()
    spa.across = None


def test_what_a_program_of_it_that_hangs_still_holds_is_let_go(
    dead: Three, cluster: Cluster, it: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else what other desks post for that guest is unconfirmed until somebody switches its computer off."""
    lobby, spa, _ = dead
    database = lobby.state.place.database
    spa.across = hangs = Holds(lambda: spa.now)
    hangs.met(spa.ledger, 3)
    with held(spa) as hub:  # its meetings have a connection too
        assert hangs._wire is not None
        ada = at(spa, guests.get(lobby.ledger, lobby.ledger.query("SELECT id FROM stay")[0][0]))
        hangs._wire.claims.ask(keys(spa.ledger, [ada.id], spa.people["RR"], None), "u", 100).answer(10)
        assert in_hub((lobby, lobby, lobby), cluster, LOCKS) == 1
        with monkeypatch.context() as patch:
            patch.setattr(ending, "end", stays_connected)
            close(cluster, lobby)
        with cluster.admin(database) as admin:
            for given in (
                "CREATE ROLE latitude_it LOGIN BYPASSRLS PASSWORD 'word'",
                "GRANT USAGE ON SCHEMA latitude TO latitude_it",
                "GRANT SELECT, UPDATE ON ALL TABLES IN SCHEMA latitude TO latitude_it",
            ):
                admin.execute(given.encode())
            again = ("hub", "close", cluster.url(database, "latitude_it", "word"), "--hotel", "grand", "--desk", "spa")
            left = it.json(*again)
            assert (left["connections_ended"], left["connections_left"]) == (0, 2)
            assert f"usename = '{spa.state.place.user}'" in it(*again).out
            admin.execute("ALTER ROLE latitude_it CREATEROLE")
            if admin.info.server_version >= 160_000:  # as who made the desk's user has it
                admin.execute(f"GRANT {spa.state.place.user} TO latitude_it WITH ADMIN TRUE, INHERIT FALSE".encode())
            members = "SELECT roleid, member, grantor FROM pg_auth_members ORDER BY 1, 2, 3"
            before = admin.execute(members.encode()).fetchall()
            assert "Its program still had 2 connections, now ended." in it(*again).out
            assert admin.execute(members.encode()).fetchall() == before
            admin.execute("DROP OWNED BY latitude_it")
        assert in_hub((lobby, lobby, lobby), cluster, LOCKS) == 0
        with pytest.raises(LedgerFault):
            hub.greet()
    assert not is_marked(lobby.post(guests.get(lobby.ledger, ada.id), 100).line)
    assert (
        it.refused("hub", "close", cluster.url(database), "--hotel", "grand", "--desk", "spa")["error"]
        == "hub_closed_already"
    )
    spa.across = None
    hangs.close()


@contextmanager
def held(desk: Desk) -> Iterator[Hub]:
    from tracker.desk.meeting import joining

    with joining.opened(desk.ledger) as (hub, _sealer):
        yield hub


def test_a_batch_under_way_is_in_before_the_closing_or_not_at_all(
    cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ending, "end", stays_connected)
    with Server(*place_of(cluster.url(database))) as owner:
        schema.make(owner)
        (let,) = schema.let_in(owner, "grand", ["spa"])
        url = cluster.url(database, let.place.user, let.password)
        joins = "SELECT latitude.join_hotel('d1', 'Grand', 'EUR', 'Europe/Vienna', 'k', false)"
        with psycopg.connect(url, autocommit=True) as desk, cluster.admin(database) as it:
            desk.execute(joins.encode())
            desk.execute("SELECT latitude.months(ARRAY['2026-11-23'])")
            one = line("d1", 1, chain.GENESIS)
            done: list[closing.Closed] = []
            closer = threading.Thread(target=lambda: done.append(closing.close(owner, "grand", "spa")))
            with desk.transaction():
                desk.execute(INSERT, ("grand", *one))
                closer.start()
                until_one_waits(cluster, database)
            closer.join(10)
            assert [x.lines for x in done] == [1]
            assert closing.opened(owner, "grand", ["lobby", "spa"]) == ["spa"]
            desk.execute(joins.encode())
            failed: list[str | None] = []
            late = threading.Thread(target=lambda: failed.append(sent(desk, line("d1", 2, one[-1]))))
            with it.transaction():
                it.execute("UPDATE latitude.desk SET left_at = now(), closed_at = now()")
                late.start()
                until_one_waits(cluster, database)
            late.join(10)
        assert failed == ["LT006"]
        assert owner.query("SELECT desk_seq FROM latitude.head") == [(1,)]
        assert owner.query("SELECT count(*) FROM latitude.line") == [(1,)]


def sent(desk: psycopg.Connection, row: tuple[object, ...]) -> str | None:
    """What a line came to: None, or the server's code."""
    try:
        desk.execute(INSERT, ("grand", *row))
    except psycopg.Error as error:
        return error.sqlstate
    return None


def until_one_waits(cluster: Cluster, database: str) -> None:
    """Wait until a connection waits for what another one holds."""
    with cluster.admin("postgres") as admin:
        for _ in range(1_000):
            sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND wait_event_type = 'Lock'"
            if admin.execute(sql, (database,)).fetchone() == (1,):
                return
            threading.Event().wait(0.01)
    pytest.fail("nobody waits")


def test_each_way_in_which_closing_can_go_wrong_is_one_sentence(it: Console, cluster: Cluster, database: str) -> None:
    url = cluster.url(database)
    spa = ("--hotel", "grand", "--desk", "spa")
    assert it.refused("hub", "close", url, *spa)["error"] == "hub_not_made"
    made = it.json("hub", "create", url, "--hotel", "grand", "--desk", "lobby", "--desk", "spa")
    for given, code, said in (
        (("--hotel", "grand", "--desk", "pool"), "no_hub_desk", "grand has no desk pool: choose one of lobby, spa."),
        (("--hotel", "other", "--desk", "spa"), "no_hub_hotel", "no desk of a hotel other: choose one of grand."),
        (("--hotel", "Grand Hotel", "--desk", "spa"), "bad_hub_name", "cannot be a name in the hub"),
    ):
        found = it.refused("hub", "close", url, *given)
        assert (found["error"], said in found["message"]) == (code, True), found
    assert it("hub", "close", url, "--hotel", "grand").code == 2
    lobby = made["users"][0]
    found = it.refused("hub", "close", cluster.url(database, "latitude_grand_lobby", lobby["password"]), *spa)
    assert (found["error"], "latitude_grand_lobby may not change the hub" in found["message"]) == ("hub_rights", True)
    assert it.json("hub", "close", url, *spa) == {
        "closed": "spa", "lines": 0, "claims": 0, "connections_ended": 0, "connections_left": 0, "others": False,
    }  # fmt: skip
    assert "already" in it.refused("hub", "close", url, *spa)["message"]
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        psycopg.connect(made["users"][1]["url"], password=made["users"][1]["password"])
    again = it("hub", "create", url, *spa)
    assert "It was closed, and may join again" in again.out
    with cluster.admin(database) as admin:
        admin.execute(
            "ALTER ROLE latitude_grand_spa RENAME TO latitude_elsewhere"
        )  # the database came without its users
        assert it.json("hub", "close", url, *spa)["closed"] == "spa"
        admin.execute("DELETE FROM latitude.migration WHERE number = %s", (schema.VERSION,))
    older = it.refused("hub", "close", url, "--hotel", "grand", "--desk", "lobby")
    assert (older["error"], "IT runs `latitude hub create` again" in older["message"]) == ("hub_older", True)


def test_a_desk_stays_closed_unless_it_is_given_its_new_password(
    it: Console, cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it counts as one that only left, and nobody is told that it may come back."""
    url, spa = cluster.url(database), ("--hotel", "grand", "--desk", "spa")
    it("hub", "create", url, *spa)
    it("hub", "close", url, *spa)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "let_in", dies)
        with pytest.raises(LedgerFault):
            let_in(cluster, database, "spa")
    assert it.refused("hub", "close", url, *spa)["error"] == "hub_closed_already"
    assert it.json("hub", "create", url, *spa)["opened"] == ["spa"]
