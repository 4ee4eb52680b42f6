"""Many hotels side by side: what the server adds up is what the desks' own reports say, and who looks can change nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest

from tests.cli.console import Console
from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.reports.reading import words
from tests.rig import refused
from tracker.desk import days, guests
from tracker.desk.gestures import Posted
from tracker.desk.meeting import making
from tracker.desk.meeting.grouping import group_facts
from tracker.desk.shift_facts import day_facts
from tracker.domain.gesture import Kind
from tracker.domain.group import together
from tracker.domain.meeting import place_of
from tracker.domain.money import currency
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.hub import closing, group, lines, schema, up
from tracker.hub.group import parts, read
from tracker.hub.lines import Hub
from tracker.hub.server import Server
from tracker.reports.papers.group import render_group

FAR = date(2099, 12, 31)


@pytest.fixture
def grand(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> Iterator[Desk]:
    """A hotel of one desk in euros that has joined, with a cap of 100.00 for a manager."""
    desk = new_desk(tmp_path / "grand")
    desk.cap(10_000, Role.MANAGER)
    join(desk, let_in(cluster, database, "lobby")["lobby"])
    yield desk
    desk.ledger.close()


@pytest.fixture
def kyoto(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> Iterator[Desk]:
    """Another hotel on the same server, in yen."""
    desk = new_desk(tmp_path / "kyoto", currency="JPY")
    join(desk, let_in(cluster, database, "lobby", hotel="kyoto")["lobby"])
    yield desk
    desk.ledger.close()


@pytest.fixture
def looking(cluster: Cluster, database: str, grand: Desk, kyoto: Desk) -> str:
    """The address of who may look at the group."""
    made = making.create(cluster.url(database), "", hotel=None, desks=(), auditor=False, group=True)
    return cluster.url(database, made.users[0].place.user, made.users[0].password)


def give(desk: Desk) -> Posted:
    """What a day has: gestures, one of two nights, one taken back."""
    ada, bea = desk.guest("Ada Example", "412"), desk.guest("Bea Example", "413")
    desk.post(ada, 3000, by="MM", cause="IT.wifi")
    desk.post(ada, 1000, by="MM", cause="FD.queue", cost=400)
    nights = desk.post(bea, 2000, by="MM", kind=Kind.UPGRADE, nights=2, cause="FD.queue")
    back = desk.post(bea, 1500, by="MM", cause="IT.wifi")
    desk.reverse(back, by="MM")
    return nights


def test_the_sums_are_those_of_the_day_reports_and_no_two_currencies_meet(
    looking: str, grand: Desk, kyoto: Desk
) -> None:
    give(grand)
    kyoto.post(kyoto.guest(), 700, by="MM", cause="IT.wifi")
    for desk in (grand, kyoto):
        desk.meet()
    day = grand.day
    facts = group_facts(looking, str, day, day)
    one, other = facts.hotels
    assert {h.name for h in facts.hotels} == {
        "Grand Hotel Example (grand)",
        "Grand Hotel Example (kyoto)",
    }  # else alike
    told = day_facts(grand.ledger, day, grand.now)
    assert (one.code, one.value, one.cost, one.gestures, one.reversed) == (
        "grand", told.value, told.cost, told.gestures, told.reversed,
    )  # fmt: skip
    assert {c.cause: c.value for c in one.causes} == {"IT.wifi": 3000, "FD.queue": 5000}
    assert (one.caps, one.touched, one.used, one.use, one.left) == (20_000, 2, 6000, 30, 14_000)
    assert (other.currency.code, other.value, other.gestures) == ("JPY", 700, 1)
    assert [money.code for money in facts.currencies] == ["EUR", "JPY"]
    with pytest.raises(ValueError, match="no sum"):
        together(facts.hotels, currency("EUR"))
    assert together(facts.of(currency("EUR")), currency("EUR")).value == told.value
    week = group_facts(looking, str, day - timedelta(days=6), day)
    assert [(h.value, h.quiet) for h in week.hotels] == [(h.value, 6) for h in facts.hotels]
    months = group_facts(looking, str, date(day.year - 1, 12, 1), date(day.year + 1, 1, 31))  # whole ones
    assert [replace(h, quiet=0) for h in months.hotels] == [replace(h, quiet=0) for h in facts.hotels]
    assert months.hotels[0].quiet == months.days - 1
    assert [h.value for h in group_facts(looking, str, FAR, FAR).hotels] == [0, 0]


def test_a_night_that_is_released_later_leaves_the_cap_of_its_first_day_used(looking: str, grand: Desk) -> None:
    nights, day = give(grand), grand.day
    days.roll(grand.ledger, grand.people["MM"], grand.now, ("rolled_recently",))
    grand.reverse(nights, by="MM", reason="left early")
    grand.meet()
    one, _ = group_facts(looking, str, day, day + timedelta(days=1)).hotels
    assert (one.value, one.reversed, one.caps, one.used) == (6000, 3500, 20_000, 6000)


@pytest.mark.slow
def test_a_cap_counts_at_each_desk_that_knew_of_nothing_given_on_it_and_the_report_says_so(
    cluster: Cluster, database: str, three: Three
) -> None:
    lobby, spa, _ = three
    ada, bea = lobby.guest("Ada Example", "412"), lobby.guest("Bea Example", "413")
    lobby.meet()
    spa.meet()
    lobby.post(ada, 3000)
    spa.post(guests.get(spa.ledger, ada.id), 1000)
    lobby.reverse(lobby.post(bea, 500))
    lobby.post(bea, 700)
    lobby.post(bea, 800)
    for desk in (lobby, spa):
        desk.meet()
    made = making.create(cluster.url(database), "", hotel=None, desks=(), auditor=False, group=True)
    url = cluster.url(database, made.users[0].place.user, made.users[0].password)
    facts = group_facts(url, str, lobby.day, lobby.day)
    (one,) = facts.hotels
    assert (one.caps, one.touched, one.used, one.left) == (40_000, 4, 5500, 34_500)  # of two caps of 100.00 each
    paper = words(render_group(facts))
    assert "twice where two desks gave before they met" in paper
    assert "where all was taken back in between" in paper


def test_who_looks_at_the_group_reads_sums_and_nothing_else(
    looking: str, cluster: Cluster, database: str, grand: Desk, it: Console, tmp_path: Path
) -> None:
    said = it.refused("hub", "audit", looking, "--out", str(tmp_path / "chains"))
    assert (said["error"], "`latitude hub create --auditor`" in said["message"]) == ("hub_not_allowed", True)
    with refused("hub_no_desk", "latitude_sums is no desk's user"):
        join(grand, (looking, ""))
    with psycopg.connect(looking, autocommit=True) as conn:
        conn.execute("SELECT * FROM latitude.day_sum")
        for table in ("line", "entry", "words", "place"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                conn.execute(f"SELECT * FROM latitude.{table}")
        assert_nothing_written(conn)
    place = let_in(cluster, database, "spa")["spa"]
    with refused("hub_not_allowed", "latitude hub create --group"):
        group_facts(place[0], lambda: place[1], FAR, FAR)


def assert_nothing_written(conn: psycopg.Connection) -> None:
    """Every table that there is refuses this user every way to change it."""
    tables = [
        "line",
        "head",
        "desk",
        "hotel",
        "place",
        "entry",
        "words",
        "erased",
        "day_sum",
        "month_sum",
        "busy_day",
        "claim",
        "migration",
    ]
    for table in tables:
        changes = conn.execute("SELECT has_any_column_privilege(%s, 'UPDATE')", (f"latitude.{table}",))
        assert changes.fetchone() == (False,), table
        for change in ("DELETE FROM latitude.{0}", "TRUNCATE latitude.{0}", "INSERT INTO latitude.{0} DEFAULT VALUES"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                conn.execute(change.format(table))
    for call in ("months('{2026-11-23}')", "join_hotel('d', 'n', 'EUR', 'UTC', 'k', false)", "leave_hotel()"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            conn.execute(f"SELECT latitude.{call}")


def test_the_auditor_writes_every_chain_and_can_change_nothing(
    cluster: Cluster, database: str, it: Console, grand: Desk, kyoto: Desk, tmp_path: Path
) -> None:
    from tests.packaging.audit import VERIFIER

    give(grand)
    for desk in (grand, kyoto):
        desk.meet()
    made = making.create(cluster.url(database), "", hotel=None, desks=(), auditor=True)
    url = cluster.url(database, made.users[0].place.user, made.users[0].password)
    found = it.json("hub", "audit", url, "--out", str(tmp_path / "chains"))
    assert [(c["hotel"], c["wrong"]) for c in found["chains"]] == [("grand", ""), ("kyoto", "")]
    for chain in found["chains"]:
        assert VERIFIER.main([chain["file"]]) == 0
    assert group_facts(url, str, grand.day, grand.day).hotels[0].gestures == 4
    with psycopg.connect(url, autocommit=True) as conn:
        assert_nothing_written(conn)


ENTRIES_OF_THEN = (
    "INSERT INTO latitude.entry SELECT latitude.my_hotel(), stay, latitude.my_desk(), n, sealed"
    " FROM unnest(%b::text[], %b::int8[], %b::bytea[]) AS c (stay, n, sealed)"
)
"""As desks wrote them while no function did."""


def test_a_hub_that_had_lines_before_adds_them_up_when_it_is_brought_up_to_date(
    cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch, ring: Path, tmp_path: Path
) -> None:  # fmt: skip
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
    monkeypatch.setattr(schema, "VERSION", 1)
    monkeypatch.setattr(Hub, "forget_claims", lambda _hub: None)  # nobody claimed anything then
    monkeypatch.setattr(up, "_KEEP_ENTRIES", ENTRIES_OF_THEN)
    monkeypatch.setattr(lines, "_CLOSED_AT", "NULL")  # and nobody was closed
    monkeypatch.setattr(lines, "_IS_CLOSED", "false")
    monkeypatch.setattr(closing, "opened", lambda *_: [])
    desk = new_desk(tmp_path / "old")
    desk.cap(10_000, Role.MANAGER)
    join(desk, let_in(cluster, database, "lobby")["lobby"])
    give(desk)
    desk.meet()
    monkeypatch.undo()
    monkeypatch.setenv("LATITUDE_TEST_KEYRING", str(ring))
    with Server(*place_of(cluster.url(database))) as owner:
        assert schema.make(owner) == schema.VERSION - 1
        let = schema.let_group(owner)
    one = group_facts(cluster.url(database, let.place.user, let.password), str, desk.day, desk.day).hotels[0]
    assert (one.value, one.gestures, one.reversed, one.caps, one.used) == (8000, 4, 1500, 20_000, 6000)
    desk.ledger.close()


def test_the_command_writes_a_table_and_a_paper(it: Console, looking: str, grand: Desk, tmp_path: Path) -> None:
    give(grand)
    grand.meet()
    day, sheet, paper = grand.day.isoformat(), tmp_path / "group.csv", tmp_path / "group.pdf"
    args = ("group", "report", looking, "--from", day, "--to", day)
    found = it.json(*args, "--csv", str(sheet), "--pdf", str(paper))
    assert found["files"] == [str(sheet), str(paper)]
    assert [(h["hotel"], h["value_minor"], h["value"], h["currency"]) for h in found["hotels"]] == [
        ("grand", 8000, "80.00", "EUR"), ("kyoto", 0, "0", "JPY"),
    ]  # fmt: skip
    assert found["hotels"][0]["desks"][0]["behind"]  # the day is not over
    rows = list(csv.DictReader(io.StringIO(sheet.read_text("utf-8-sig"), newline="")))
    assert [(r["part"], r["hotel"], r["value"]) for r in rows if r["part"] != "desk"] == [
        ("hotel", "grand", "80.00"), ("cause", "grand", "50.00"), ("cause", "grand", "30.00"), ("hotel", "kyoto", "0"),
    ]  # fmt: skip
    assert paper.read_bytes().startswith(b"%PDF")
    said = it(*args)
    assert said.code == 0
    assert "reported up to" in said.out
    assert not it.folder.exists()


def test_what_cannot_be_is_refused_in_one_sentence(it: Console, looking: str, tmp_path: Path) -> None:
    day = ("--from", "2026-11-23", "--to", "2026-11-23")
    assert it.refused("group", "report", looking, "--from", "2026-11-23", "--to", "2026-11-22")["error"] == "bad_range"
    assert it.refused("group", "report", "http://hub/x", *day)["error"] == "bad_hub_url"
    out = str(tmp_path / "none" / "x.csv")
    assert it.refused("group", "report", looking, *day, "--csv", out)["error"] == "bad_out"
    assert it("group", "report", looking, "--from", "2026-11-23").code == 2
    wrong = looking.replace("latitude_sums:", "latitude_sums:x")
    assert it.refused("group", "report", wrong, *day)["error"] == "hub_password"


def test_of_a_server_that_stalls_nobody_is_told_that_a_desk_goes_on(
    looking: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Server.__init__, "__kwdefaults__", {"patience": 0.2})
    monkeypatch.setattr(group, "_DESKS", "SELECT pg_sleep(5)")
    with pytest.raises(LedgerFault) as caught:
        group_facts(looking, str, FAR, FAR)
    assert "it did not answer in time): look whether it runs" in caught.value.message


def test_a_body_that_cannot_be_added_up_is_refused_by_the_server(cluster: Cluster, database: str, looking: str) -> None:
    from tests.hub.test_schema import INSERT, PLACE, line
    from tracker.hub.problems import problem
    from tracker.ledger import chain

    place = let_in(cluster, database, "spa")["spa"]
    with psycopg.connect(place[0], password=place[1], autocommit=True) as desk:
        desk.execute(
            "SELECT latitude.join_hotel('d9', 'Grand', 'EUR', 'Europe/Vienna', %s, false)", (_key(cluster, database),)
        )
        desk.execute("SELECT latitude.months(ARRAY['2026-11-23'])")
        bad = line("d9", 1, chain.GENESIS, kind="credit", amount=5, nights=1, cost=0, body='{"cap":"much"}')
        with pytest.raises(psycopg.Error) as caught:
            desk.execute(INSERT, ("grand", *bad))
        told = problem(caught.value, PLACE)
        assert isinstance(told, Refused)
        assert told.code == "hub_refused_line"


def _key(cluster: Cluster, database: str) -> str:
    with cluster.admin(database) as admin:
        found = admin.execute("SELECT key_check FROM latitude.hotel WHERE code = 'grand'").fetchone()
    assert found is not None
    return str(found[0])


@pytest.mark.parametrize(
    ("first", "last", "months", "added", "taken"),
    [
        ("2026-11-01", "2026-11-30", 1, 0, 0), ("2026-11-02", "2026-11-29", 1, 0, 2), ("2026-10-31", "2026-12-01", 1, 2, 0),
        ("2026-11-15", "2026-12-14", 1, 14, 14), ("2026-11-16", "2026-12-15", 0, 30, 0), ("2025-12-31", "2027-01-01", 12, 2, 0),
        ("2026-12-31", "2026-12-31", 0, 1, 0), ("2024-02-01", "2024-02-29", 1, 0, 0), ("2026-11-01", "2026-11-29", 1, 0, 1),
        ("2026-11-01", "2027-01-10", 2, 10, 0), ("2026-11-10", "2026-11-24", 0, 15, 0), ("2026-11-10", "2026-11-25", 1, 0, 14),
        ("2016-12-02", "2026-11-29", 120, 0, 2), ("2026-11-01", "2026-11-15", 0, 15, 0), ("2026-11-02", "2026-12-31", 2, 0, 1),
    ],
)  # fmt: skip
def test_a_range_is_whole_months_and_the_days_around_them_or_without_them(
    first: str, last: str, months: int, added: int, taken: int
) -> None:
    found, day, every = parts(date.fromisoformat(first), date.fromisoformat(last)), date(2016, 11, 1), set()
    counted = {1: 0, -1: 0}
    while day < date(2027, 3, 1):
        text = day.isoformat()
        of_days = [one.sign for one in found if not one.by_month and one.first <= text <= one.last]
        of_months = [one.sign for one in found if one.by_month and one.first <= text[:7] <= one.last]
        assert sum(of_days) + sum(of_months) == (first <= text <= last), (text, found)
        every |= {text[:7]} if of_months else set()
        for sign in of_days:
            counted[sign] += 1
        day += timedelta(days=1)
    assert (len(every), counted[1], counted[-1]) == (months, added, taken)


def test_every_range_has_the_sums_of_its_days(looking: str, grand: Desk, cluster: Cluster, database: str) -> None:
    """Days are added to months, or taken from them; a cause that gave nothing then is not in it."""
    give(grand)
    grand.meet()
    of = "gestures, value, cost, reversed, caps, touched, used, asked".split(", ")
    together = ", ".join(f"sum({name})::bigint" for name in of)
    days = {"2026-10-16": "a", "2026-10-31": "b", "2026-11-02": "a", "2026-11-27": "c", "2027-01-15": "b"}
    every = [date(2026, 10, 1) + timedelta(days=at) for at in (1, 15, 30, 31, 45, 57, 60, 92, 106, 122)]
    with cluster.admin(database) as admin, Server(*place_of(looking)) as server:
        for day, cause in days.items():
            admin.execute(
                "INSERT INTO latitude.day_sum VALUES ('grand', %s, 'd', %s, 1, 2, 3, 4, 5, 6, 7, 8)", (day, cause)
            )
        admin.execute("DELETE FROM latitude.month_sum")
        admin.execute(
            f"INSERT INTO latitude.month_sum SELECT hotel, left(business_day, 7), desk, cause, {together}"
            " FROM latitude.day_sum GROUP BY 1, 2, 3, 4".encode()
        )
        for first, last in [(a, b) for a in every for b in every if a <= b]:
            expected = admin.execute(
                f"SELECT hotel, cause, {together} FROM latitude.day_sum WHERE business_day BETWEEN %s AND %s GROUP BY 1, 2"
                " ORDER BY 1, 2".encode(), (first.isoformat(), last.isoformat()),
            ).fetchall()  # fmt: skip
            assert read(server, first, last).sums == expected, (first, last)


def test_a_batch_locks_no_part_of_another_hotel(cluster: Cluster, database: str, looking: str) -> None:
    """Fifty hotels with a part for every month are more parts than a server can lock at a time."""
    from tests.hub.test_schema import INSERT, line
    from tracker.ledger import chain

    place = let_in(cluster, database, "spa")["spa"]
    with cluster.admin(database) as admin:
        admin.execute(
            "CREATE TABLE latitude.line_kyoto_202611 PARTITION OF latitude.line_kyoto FOR VALUES FROM ('2026-11-01') TO ('2026-12-01')"
        )
    with psycopg.connect(place[0], password=place[1], autocommit=True) as desk:
        key = _key(cluster, database)
        desk.execute("SELECT latitude.join_hotel('d9', 'Grand', 'EUR', 'Europe/Vienna', %s, false)", (key,))
        desk.execute("SELECT latitude.months(ARRAY['2026-11-23'])")
        amounts = {"nights": 1, "counts_from": "2026-11-23", "on_cap": 1, "cost": 0}
        given = line(
            "d9", 1, chain.GENESIS, kind="credit", amount=500, body='{"cap":1000,"cause":"IT.wifi"}', **amounts
        )
        head = given[-1]
        assert isinstance(head, bytes)
        back = line("d9", 2, head, kind="decline", amount=-500, about="d9-1", body='{"of":1}', **amounts)
        with desk.transaction():
            desk.execute(INSERT, ("grand", *given))
            desk.execute(INSERT, ("grand", *back))
            locked = desk.execute(
                "SELECT DISTINCT c.relname FROM pg_locks AS l JOIN pg_class AS c ON c.oid = l.relation"
                " WHERE l.pid = pg_backend_pid() AND c.relkind = 'r' AND c.relname LIKE 'line_%' ORDER BY 1"
            ).fetchall()
    assert locked == [("line_grand_202611",)]
    one = group_facts(looking, str, date(2026, 11, 1), date(2026, 11, 30)).hotels[0]
    assert (one.gestures, one.value, one.reversed, one.caps, one.used) == (1, 0, 500, 1000, 0)
    assert [(c.cause, c.value) for c in one.causes] == [("IT.wifi", 0)]  # a decline names none itself
