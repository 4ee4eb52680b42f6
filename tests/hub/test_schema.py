"""The hub as IT makes it: schema, roles, guards of the server itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from typing import Any

import psycopg
import pytest

from tests.hub.cluster import Cluster
from tests.rig import refused
from tracker.domain.meeting import Place, place_of
from tracker.hub import schema
from tracker.hub.problems import problem
from tracker.hub.server import Server
from tracker.ledger import chain

PLACE = Place("127.0.0.1", 5432, "hub")
Row = tuple[Any, ...]


@pytest.fixture
def bare(cluster: Cluster, database: str) -> Iterator[Server]:
    with Server(*place_of(cluster.url(database))) as server:
        yield server


@pytest.fixture
def owner(bare: Server) -> Server:
    schema.make(bare)
    return bare


Desks = Callable[[str, str], psycopg.Connection]


@pytest.fixture
def joined(cluster: Cluster, database: str, owner: Server) -> Iterator[Desks]:
    """Connections as desks that have joined."""
    with ExitStack() as kept:

        def join(label: str, desk: str) -> psycopg.Connection:
            (let,) = schema.let_in(owner, "grand", [label])
            url = cluster.url(database, let.place.user, let.password)
            found = kept.enter_context(psycopg.connect(url, autocommit=True))
            found.execute("SELECT latitude.join_hotel(%s, 'Grand', 'EUR', 'Europe/Vienna', 'k', false)", (desk,))
            found.execute("SELECT latitude.months(ARRAY['2026-11-23'])")
            return found

        yield join


def line(desk: str, number: int, prev: bytes, **given: object) -> Row:
    """A line as a desk stores it, with its hash."""
    plain: dict[str, object] = {
        "desk": desk, "desk_seq": number, "uuid": f"{desk}-{number}", "kind": "note", "at": "2026-11-23T11:00:00.000Z",
        "business_day": "2026-11-23", "body": '{"a":"\\"\\\\ \\u0001\\n é 王 \x7f"}', **given,
    }  # fmt: skip
    fields = [plain.get(name) for name in chain.FIELDS]
    return (number, *fields, prev, chain.line_hash(fields, prev))


INSERT = (
    f"INSERT INTO latitude.line (hotel, seq, {', '.join(chain.FIELDS)}, prev, hash) VALUES ({', '.join(['%s'] * 21)})"
)


def test_the_schema_is_made_once_and_says_which_it_is(owner: Server) -> None:
    assert schema.version_of(owner) == schema.VERSION
    assert schema.make(owner) == 0
    schema.check_version(owner)
    owner.run("INSERT INTO latitude.migration (number, name) VALUES (%s, 'of tomorrow')", (schema.VERSION + 1,))
    with refused("hub_newer", "update this computer first"):
        schema.check_version(owner)


def test_a_database_without_the_schema_is_refused(bare: Server) -> None:
    with refused("hub_not_made", "latitude hub create"):
        schema.check_version(bare)


def test_a_chain_arrives_whole_and_is_never_changed(joined: Desks, owner: Server) -> None:
    desk = joined("lobby", "d1")
    first = line("d1", 1, chain.GENESIS)
    second = line("d1", 2, first[-1], stay="s", amount=-5, on_cap=1, actor="MM", counts_from="2026-11-23", nights=2)
    with desk.transaction():
        desk.execute(INSERT, ("grand", *first))
    desk.execute(INSERT, ("grand", *second))
    assert desk.execute("SELECT desk_seq, hash FROM latitude.head").fetchall() == [(2, second[-1])]
    for change in ("UPDATE latitude.line SET amount = 1", "DELETE FROM latitude.line", "TRUNCATE latitude.line"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            desk.execute(change)
        with refused("hub_refused_line"):
            owner.run(change)
    with refused("hub_refused_line"):
        owner.run("TRUNCATE latitude.line_grand_202611")


KEEP_ENTRIES = "SELECT latitude.keep_entries(ARRAY['s1', 's2'], ARRAY[1, 2], ARRAY['a', 'b']::bytea[])"
KEEP_WORDS = "SELECT latitude.keep_words(ARRAY['u1', 'u2'], ARRAY['s1', 's2'], ARRAY['a', 'b']::bytea[])"


def test_what_may_be_erased_is_kept_as_the_desks_own_and_never_after_an_erasure(joined: Desks, owner: Server) -> None:
    lobby, spa = (joined(label, desk) for label, desk in (("lobby", "d1"), ("spa", "d2")))
    for desk, keep in ((lobby, KEEP_ENTRIES), (lobby, KEEP_WORDS), (spa, KEEP_WORDS)):
        desk.execute(keep)
    spa.execute("SELECT latitude.keep_words(ARRAY['u2', 'u3'], ARRAY['s2', 's3'], ARRAY['x', 'c']::bytea[])")
    assert spa.execute("DELETE FROM latitude.words WHERE uuid = 'u3' RETURNING sealed").fetchall() == [(b"c",)]
    rows = "SELECT hotel, stay, desk, sealed FROM latitude.{} ORDER BY stay"
    both = [("grand", "s1", "d1", b"a"), ("grand", "s2", "d1", b"b")]
    for table in ("entry", "words"):
        assert spa.execute(rows.format(table).encode()).fetchall() == both
    spa.execute(INSERT, ("grand", *line("d2", 1, chain.GENESIS, kind="erasure", stay="s1")))
    for keep in (KEEP_ENTRIES, KEEP_WORDS):
        lobby.execute(keep.replace("'a', 'b'", "'c', 'd'"))
    assert spa.execute(rows.format("entry").encode()).fetchall() == [("grand", "s2", "d1", b"d")]
    assert spa.execute(rows.format("words").encode()).fetchall() == both[1:]


def test_nobody_writes_what_may_be_erased_past_the_hubs_own_functions(joined: Desks, owner: Server) -> None:
    lobby, spa = (joined(label, desk) for label, desk in (("lobby", "d1"), ("spa", "d2")))
    lobby.execute(KEEP_WORDS)
    for table in ("entry", "words"):
        for past in (f"INSERT INTO latitude.{table} DEFAULT VALUES", f"UPDATE latitude.{table} SET sealed = 'x'"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                lobby.execute(past.encode())
        spa.execute(f"DELETE FROM latitude.{table}".encode())
    assert lobby.execute("SELECT count(*) FROM latitude.words").fetchall() == [(2,)]
    spa.execute("SELECT latitude.leave_hotel()")
    for keep in (KEEP_ENTRIES, KEEP_WORDS):
        with pytest.raises(psycopg.Error) as caught:
            spa.execute(keep.encode())
        assert caught.value.sqlstate == "LT005"


def test_a_hub_that_kept_row_by_row_is_brought_up_to_date(
    bare: Server, cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:6])
        patch.setattr(schema, "VERSION", 6)
        schema.make(bare)
    (let,) = schema.let_in(bare, "grand", ["lobby"])
    with psycopg.connect(cluster.url(database, let.place.user, let.password), autocommit=True) as desk:
        desk.execute("SELECT latitude.join_hotel('d1', 'Grand', 'EUR', 'Europe/Vienna', 'k', false)")
        desk.execute("SELECT latitude.months(ARRAY['2026-11-23'])")
        first = line("d1", 1, chain.GENESIS, kind="erasure", stay="s1", uuid="[u]")
        desk.execute(INSERT, ("grand", *first))
        desk.execute("INSERT INTO latitude.words VALUES ('grand', 'u0', 's0', 'd1', 'a')")
        assert schema.make(bare) == schema.VERSION - 6
        desk.execute(INSERT, ("grand", *line("d1", 2, first[-1], about="]")))
        desk.execute(KEEP_WORDS)
        found = desk.execute("SELECT uuid, stay, sealed FROM latitude.words ORDER BY uuid").fetchall()
    assert found == [("u0", "s0", b"a"), ("u2", "s2", b"b")]


GIVES = {"amount": 500, "nights": 1, "cost": 200, "on_cap": 1}


def gives(cause: str, day: str) -> dict[str, object]:
    return {"kind": "credit", "business_day": day, "counts_from": day, "body": f'{{"cause":"{cause}"}}', **GIVES}


def takes(about: int, amount: int) -> dict[str, object]:
    return {"kind": "reversal", "about": f"d1-{about}", "counts_from": "2026-11-23", **GIVES, "amount": -amount}


def test_what_is_taken_back_is_found_on_its_day_or_anywhere_if_it_came_before_days_were_known(
    bare: Server, cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hub of the eighth schema has a gesture of October; the ninth gets one of November, and both are corrected in batches of their
    own and in one. Where days are known no other month's part is touched: here somebody holds it."""
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:8])
        patch.setattr(schema, "VERSION", 8)
        schema.make(bare)
    (let,) = schema.let_in(bare, "grand", ["lobby"])
    url = cluster.url(database, let.place.user, let.password)
    with psycopg.connect(url, autocommit=True) as desk, cluster.admin(database) as admin:
        desk.execute("SELECT latitude.join_hotel('d1', 'Grand', 'EUR', 'Europe/Vienna', 'k', false)")
        desk.execute("SELECT latitude.months(ARRAY['2026-10-05', '2026-11-23'])")
        desk.execute("SET lock_timeout = '5s'")
        head = [chain.GENESIS]

        def add(number: int, **given: object) -> None:
            row = line("d1", number, head[0], **given)
            desk.execute(INSERT, ("grand", *row))
            head[0] = row[-1]

        add(1, **gives("FD.queue", "2026-10-05"))
        assert schema.make(bare) == schema.VERSION - 8
        add(2, **gives("IT.wifi", "2026-11-22"))
        with admin.transaction():
            admin.execute("LOCK TABLE latitude.line_grand_202610 IN ACCESS EXCLUSIVE MODE")
            add(3, **takes(2, 1))
            add(4, **takes(99, 20))  # which no hub knows
        add(5, **takes(1, 300))
        desk.execute("CREATE TEMPORARY TABLE many (LIKE latitude.line)")
        for number, given in ((6, takes(2, 4000)), (7, takes(1, 50000))):
            row = line("d1", number, head[0], **given)
            desk.execute(INSERT.replace("latitude.line", "many"), ("grand", *row))
            head[0] = row[-1]
        desk.execute("INSERT INTO latitude.line SELECT * FROM many")
        found = admin.execute("SELECT cause, sum(gestures), sum(reversed) FROM latitude.day_sum GROUP BY 1 ORDER BY 1")
        assert found.fetchall() == [("", 0, 20), ("FD.queue", 1, 50300), ("IT.wifi", 1, 4001)]
        days = admin.execute("SELECT business_day FROM latitude.place ORDER BY desk_seq").fetchall()
        assert [day for (day,) in days] == [None, "2026-11-22", *["2026-11-23"] * 5]


HOSTILE = '"\\\x01\n/\u2028é王\x7f,null]'


@pytest.mark.parametrize("name", ["uuid", "kind", "at", "actor", "approver", "rep", "stay", "counts_from", "about"])
def test_a_line_arrives_whatever_letters_it_is_of(joined: Desks, name: str) -> None:
    """The server's hash of it is the desk's."""
    desk = joined("lobby", "d1")
    desk.execute(INSERT, ("grand", *line("d1", 1, chain.GENESIS, **{name: HOSTILE})))


def test_the_first_sums_of_a_day_wait_for_nobody_who_holds_the_hotel(joined: Desks, owner: Server) -> None:
    desk = joined("lobby", "d1")
    first = line("d1", 1, chain.GENESIS)
    desk.execute(INSERT, ("grand", *first))
    desk.execute("SET lock_timeout = '2s'")
    with owner.transaction():
        owner.query("SELECT * FROM latitude.hotel FOR UPDATE")
        desk.execute(INSERT, ("grand", *line("d1", 2, first[-1], **gives("FD.queue", "2026-11-23"))))
    assert owner.query("SELECT cause FROM latitude.day_sum") == [("FD.queue",)]


@pytest.mark.parametrize(
    ("what", "why"),
    [
        ("again", "duplicate key"),
        ("rewritten", "it is there already"),
        ("gap", "lines before it are missing"),
        ("prev", "does not follow"),
        ("changed", "was changed after it was posted"),
        ("uuid", "same identity"),
    ],
)
def test_what_does_not_continue_the_chain_is_refused_by_the_server(joined: Desks, what: str, why: str) -> None:
    desk = joined("lobby", "d1")
    first = line("d1", 1, chain.GENESIS)
    desk.execute(INSERT, ("grand", *first))
    head = first[-1]
    assert isinstance(head, bytes)
    good = line("d1", 2, head)
    bad = {
        "again": line("d1", 1, chain.GENESIS, kind="export"),
        "rewritten": line("d1", 1, chain.GENESIS, business_day="2026-11-24"),
        "gap": line("d1", 3, head),
        "prev": line("d1", 2, bytes(32)),
        "changed": (*good[:4], "export", *good[5:]),
        "uuid": line("d1", 2, head, uuid="d1-1"),
    }[what]
    with pytest.raises(psycopg.Error, match=why) as caught:
        desk.execute(INSERT, ("grand", *bad))
    assert problem(caught.value, PLACE).code == "hub_refused_line"
    desk.execute(INSERT, ("grand", *good))


def test_a_desk_writes_no_line_of_another_desk_or_hotel(joined: Desks, owner: Server) -> None:
    lobby, spa = (joined(label, desk) for label, desk in (("lobby", "d1"), ("spa", "d2")))
    lobby.execute(INSERT, ("grand", *line("d1", 1, chain.GENESIS)))
    schema.let_in(owner, "other", ["lobby"])
    for hotel, desk in (("grand", "d1"), ("other", "d2")):
        with pytest.raises(psycopg.Error, match=r"row-level security|no partition"):
            spa.execute(INSERT, (hotel, *line(desk, 1, chain.GENESIS)))
    assert spa.execute("SELECT desk FROM latitude.line").fetchall() == [("d1",)]
    with pytest.raises(psycopg.Error) as caught:
        spa.execute("SELECT latitude.join_hotel('d1', 'Grand', 'EUR', 'x', 'k', false)")
    assert caught.value.sqlstate == "LT002"


def test_a_desk_sees_nothing_of_another_hotel(cluster: Cluster, database: str, joined: Desks, owner: Server) -> None:
    lobby = joined("lobby", "d1")
    lobby.execute(INSERT, ("grand", *line("d1", 1, chain.GENESIS)))
    for keep in (KEEP_ENTRIES, KEEP_WORDS):
        lobby.execute(keep.encode())
    (let,) = schema.let_in(owner, "other", ["lobby"])
    tables = [str(name) for (name,) in owner.query("SELECT tablename FROM pg_tables WHERE schemaname = 'latitude'")]
    seen = set()
    with psycopg.connect(cluster.url(database, let.place.user, let.password), autocommit=True) as other:
        other.execute("SELECT latitude.join_hotel('d9', 'Other', 'EUR', 'Europe/Vienna', 'k', false)")
        for table in tables:
            with suppress(psycopg.errors.InsufficientPrivilege):
                rows = other.execute(f"SELECT * FROM latitude.{table}".encode()).fetchall()
                assert not {"grand", "d1"} & {value for row in rows for value in row}, table
                seen.add(table)
    assert seen >= {"line", "head", "desk", "hotel", "entry", "words"}


def test_the_auditor_reads_every_line_and_writes_none(
    cluster: Cluster, database: str, joined: Desks, owner: Server
) -> None:
    desk = joined("lobby", "d1")
    desk.execute(INSERT, ("grand", *line("d1", 1, chain.GENESIS)))
    let = schema.let_audit(owner)
    with psycopg.connect(cluster.url(database, let.place.user, let.password), autocommit=True) as audit:
        assert audit.execute("SELECT count(*) FROM latitude.line").fetchall() == [(1,)]
        for forbidden in ("SELECT * FROM latitude.entry", "DELETE FROM latitude.line", "SELECT latitude.months('{}')"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                audit.execute(forbidden)
