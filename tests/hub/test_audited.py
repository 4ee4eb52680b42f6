"""`latitude hub audit` on a server that lost something, or that somebody changed: each chain is named, none is passed over."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.cli.console import Console
from tests.hub import audited as filled
from tests.hub.cluster import Cluster
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.packaging.audit import VERIFIER
from tracker.desk.meeting import auditing, making
from tracker.domain.meeting import place_of
from tracker.domain.stopping import Stop, Stopped
from tracker.hub import lines, server

pytestmark = pytest.mark.slow

STOPPED = "Stopped: each chain that is written is whole, the others are not there; nothing in the hub was changed."


@pytest.fixture
def audited(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> Iterator[tuple[Desk, str]]:
    """A desk that has met a hub, and the auditor's address there."""
    made = making.create(cluster.url(database), "", hotel=None, desks=(), auditor=True)
    desk = new_desk(tmp_path / "lobby")
    join(desk, let_in(cluster, database, "lobby")["lobby"])
    desk.guest()
    desk.meet()
    yield desk, cluster.url(database, made.users[0].place.user, made.users[0].password)
    desk.ledger.close()


@contextmanager
def unguarded(cluster: Cluster, database: str) -> Iterator[psycopg.Connection]:
    """What somebody who owns the server can do."""
    with cluster.admin(database) as admin:
        found = admin.execute(
            "SELECT relname FROM pg_class WHERE relname ~ '^line(_[a-z]+)?(_[0-9]+)?$' AND relkind IN ('r', 'p')"
        )
        for (part,) in found.fetchall():
            admin.execute(f'ALTER TABLE latitude."{part}" DISABLE TRIGGER USER'.encode())
        yield admin


def chains(it: Console, url: str, out: Path, code: int) -> list[dict[str, Any]]:
    said = it("hub", "audit", url, "--out", str(out), "--json")
    assert (said.code, said.json["ok"]) == (code, code == 0), said
    found: list[dict[str, Any]] = said.json["chains"]
    return found


@pytest.mark.parametrize("lost", ["DELETE FROM latitude.head", "DELETE FROM latitude.head; DELETE FROM latitude.desk"])
def test_a_chain_whose_end_or_desk_the_server_forgot_is_written_and_told(
    cluster: Cluster, database: str, it: Console, audited: tuple[Desk, str], tmp_path: Path, lost: str
) -> None:
    desk, url = audited
    with unguarded(cluster, database) as admin:
        admin.execute(lost.encode())
    (found,) = chains(it, url, tmp_path / "out", 4)
    assert (found["desk"], found["lines"]) == (desk.ledger.desk, desk.ledger.end().own_seq)
    assert "does not know any more how many there were" in found["wrong"]
    assert VERIFIER.main([found["file"]]) == 0


def test_an_audit_tells_how_far_it_is_and_is_stopped_without_half_a_file(
    audited: tuple[Desk, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, url = audited
    monkeypatch.setattr(auditing, "PAGE", 3)
    told, whole = list[tuple[int, int]](), desk.ledger.end().own_seq
    (found,) = auditing.audit(url, str, tmp_path / "out", lambda *far: told.append(far))
    assert told.pop(0) == (0, 0)  # before it has looked who there is
    assert told == [(min(done, whole), whole) for done in range(3, whole + 3, 3)]
    assert found.lines == whole
    stop = Stop()
    stop.wish()
    with pytest.raises(Stopped):
        auditing.audit(url, str, tmp_path / "stopped", stop)
    assert not list((tmp_path / "stopped").iterdir())


def test_who_stops_an_audit_is_told_what_there_is_and_nothing_half_done_is_left_here_or_at_the_server(
    cluster: Cluster, database: str, tmp_path: Path
) -> None:
    made = making.create(cluster.url(database), "", hotel=None, desks=(), auditor=True)
    url = cluster.url(database, made.users[0].place.user, made.users[0].password)
    with cluster.admin(database) as admin:
        filled.hotel(admin, 0, 30_000, [("all", "2000", "2100")])
        ran = filled.watched(url, tmp_path / "out", 0.34)
        assert (ran.code, ran.said) == (130, STOPPED)
        files = sorted((tmp_path / "out").iterdir())
        assert [file.name for file in files] == [f"h00-d{n}-h00d{n}.jsonl" for n in range(len(files))]
        assert [file.read_text().count("\n") for file in files] == [30_000] * len(files)
        assert len(files) in (1, 2)  # one, where this process is not kept from its work
        until = time.monotonic() + 10
        while admin.execute("SELECT FROM pg_stat_activity WHERE usename = 'latitude_audit'").rowcount:
            assert time.monotonic() < until, "the server is still at it"
            time.sleep(0.05)


@contextmanager
def its_process_stalled(cluster: Cluster) -> Iterator[None]:
    """What works for the auditor at the server stands still, and the server hears that it is to stop that."""
    with cluster.admin("postgres") as admin:
        ((pid,),) = admin.execute("SELECT pid FROM pg_stat_activity WHERE usename = 'latitude_audit'").fetchall()
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


@pytest.mark.parametrize("stalled", [Cluster.stalled, its_process_stalled])
def test_who_stops_an_audit_of_a_server_that_hangs_is_told_nothing_else(
    cluster: Cluster, database: str, tmp_path: Path, stalled: Callable[[Cluster], AbstractContextManager[None]]
) -> None:
    made = making.create(cluster.url(database), "", hotel=None, desks=(), auditor=True)
    url = cluster.url(database, made.users[0].place.user, made.users[0].password)
    with cluster.admin(database) as admin:
        filled.hotel(admin, 0, 60_000, [("all", "2000", "2100")])
    ran = filled.watched(url, tmp_path / "out", 0.05, stalled(cluster))
    assert (ran.code, ran.said, list((tmp_path / "out").iterdir())) == (130, STOPPED, [])
    assert ran.late < 25_000  # the driver tells the server first, and waits for it as long as any work does


def test_every_desk_is_found_from_one_to_the_next(cluster: Cluster, database: str) -> None:
    with cluster.admin(database) as admin:
        making.create(cluster.url(database), "", hotel=None, desks=(), auditor=False)
        filled.hotel(admin, 0, 40, [("a", "2000", "2018"), ("b", "2018", "2020"), ("c", "2020", "2100")])
        filled.hotel(admin, 1, 2, [("all", "2000", "2100")])
        admin.execute("DELETE FROM latitude.desk WHERE label <> 'd1'")
    with server.Server(*place_of(cluster.url(database))) as owner:
        assert [row[0::2] for row in lines.Hub(owner).every_desk()] == [
            ("h00", "h00d1"), ("h01", "h01d1"), ("h00", "h00d0"), ("h00", "h00d2"), ("h01", "h01d0"), ("h01", "h01d2"),
        ]  # fmt: skip


def test_what_holds_of_a_broken_chain_is_written(
    cluster: Cluster, database: str, it: Console, audited: tuple[Desk, str], tmp_path: Path
) -> None:
    _, url = audited
    with unguarded(cluster, database) as admin:
        admin.execute("DELETE FROM latitude.line WHERE desk_seq = 5")
    (found,) = chains(it, url, tmp_path / "out", 4)
    assert (found["lines"], found["wrong"].startswith("Line 5 of desk lobby does not continue")) == (4, True)
    assert Path(found["file"]).read_text().count("\n") == 4


def test_a_desk_whose_lines_are_all_gone_is_listed_and_a_hub_that_nobody_joined_says_so(
    cluster: Cluster, database: str, it: Console, audited: tuple[Desk, str], tmp_path: Path
) -> None:
    _, url = audited
    with unguarded(cluster, database) as admin:
        admin.execute("DELETE FROM latitude.line; DELETE FROM latitude.head")
        (found,) = chains(it, url, tmp_path / "out", 0)
        assert (found["label"], found["lines"], found["wrong"]) == ("lobby", 0, "")
        admin.execute("UPDATE latitude.hotel SET founder = NULL; DELETE FROM latitude.desk")
    assert (
        it("hub", "audit", url, "--out", str(tmp_path / "out")).out
        == "No desk has joined this hub yet: there is no chain.\n"
    )


def test_no_name_that_a_server_makes_up_leads_out_of_the_folder(
    cluster: Cluster,
    database: str,
    it: Console,
    audited: tuple[Desk, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, url = audited
    with cluster.admin(database) as admin:
        admin.execute("UPDATE latitude.desk SET label = '../../../x'")
    (found,) = chains(it, url, tmp_path / "a" / "b", 0)
    assert Path(found["file"]).parent == tmp_path / "a" / "b"
    monkeypatch.setattr(lines.Hub, "every_desk", lambda _: [("grand", name, "d", 0) for name in ("a/b", "a_b", "a.b")])
    assert len({chain["file"] for chain in chains(it, url, tmp_path / "a", 0)}) == 3
