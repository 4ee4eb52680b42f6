"""Batches up and down: whatever is wrong in one, at its first line, its last or between, is refused and named, and costs no other."""

from __future__ import annotations

import concurrent.futures
import gc
import re
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.hub.cluster import Cluster
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.test_by_itself import until
from tests.hub.test_meeting import same, settle
from tests.rig import PINS, refused
from tracker.desk import guests, people
from tracker.desk.meeting import believing, joining, meeting, over, proving, shipping
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.hub import down, secrets, up
from tracker.hub.lines import Hub
from tracker.hub.secrets import Sealer
from tracker.ledger import chain, connection, others
from tracker.ledger.appending import append_all
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

Row = tuple[Any, ...]
Two = tuple[Desk, Desk]
MANY = 3 * up.FEW
"""So many lines are copied, not written as a text."""


@pytest.fixture
def two(cluster: Cluster, database: str, ring: Path, tmp_path: Path) -> Iterator[Two]:
    lobby, spa = (new_desk(tmp_path / name) for name in ("lobby", "spa"))
    places = let_in(cluster, database, "lobby", "spa")
    join(spa, places["spa"], join(lobby, places["lobby"]).key)
    settle(lobby, spa)
    yield lobby, spa
    for desk in (lobby, spa):
        desk.ledger.close()


def note_down(desk: Desk, count: int) -> None:
    """So many lines more at a desk."""
    with desk.ledger.write():
        append_all(
            desk.ledger, (NewLine("note", "MM", desk.now, desk.day, {"what": "n", "n": n}) for n in range(count))
        )


def of(desk: Desk) -> tuple[int, bytes]:
    """The number and hash of the last line of a desk that the hub has."""
    with joining.opened(desk.ledger) as (hub, _):
        found = next(one for one in hub.greet().desks if one.desk == desk.ledger.desk)
        return found.desk_seq, found.hash


def anew(row: Sequence[Any], prev: bytes, **given: object) -> Row:
    """A line with some of its fields changed and its hash right again, as a rogue desk makes it."""
    fields = dict(zip(chain.FIELDS, row[1:-2], strict=True)) | given
    plain = list(fields.values())
    return (row[0], *plain, prev, chain.line_hash(plain, prev))


BAD: dict[str, Callable[[Sequence[Row], Desk], Row]] = {
    "another desk's": lambda rows, spa: anew(rows[0], rows[0][-2], desk=spa.ledger.desk),
    "rewritten": lambda rows, _: (*rows[0][:-3], '{"what":"m"}', *rows[0][-2:]),
    "replayed": lambda rows, _: rows[-1],
    "forked": lambda rows, _: anew(rows[0], bytes(32)),
    "known": lambda rows, _: anew(rows[0], rows[0][-2], uuid=rows[-1][3]),
}


@pytest.mark.slow
@pytest.mark.parametrize("way", ["copied", "as a text"])
@pytest.mark.parametrize("where", [0, MANY // 2, MANY - 1])
@pytest.mark.parametrize("what", list(BAD))
def test_a_batch_with_one_bad_line_is_refused_whole(
    two: Two, monkeypatch: pytest.MonkeyPatch, what: str, where: int, way: str
) -> None:
    lobby, spa = two
    if way == "as a text":
        monkeypatch.setattr(up, "FEW", 10 * MANY)
    before = of(lobby)
    note_down(lobby, MANY)
    rows = [tuple(row) for row in others.rows_of(lobby.ledger, lobby.ledger.desk, before[0] + 1)]
    old = [tuple(row) for row in others.rows_of(lobby.ledger, lobby.ledger.desk, 1, before[0])]
    bad = [*rows[:where], BAD[what]([rows[where], *old], spa), *rows[where + 1 :]]
    with joining.opened(lobby.ledger) as (hub, _):
        hub.greet()
        with pytest.raises(Refused) as caught:
            hub.ship(bad, (), (), ())
        assert caught.value.code in ("hub_refused_line", "hub_not_made")  # the latter: row-level security
        assert of(lobby) == before
        hub.ship(rows, (), (), ())
    assert of(lobby) == (rows[-1][2], rows[-1][-1])
    settle(lobby, spa)
    same(lobby, spa)


@pytest.mark.slow
def test_a_server_that_lets_no_desk_make_a_table_takes_lines_all_the_same(
    two: Two, cluster: Cluster, database: str
) -> None:
    lobby, spa = two
    with cluster.admin(database) as admin:
        admin.execute(f"REVOKE TEMPORARY ON DATABASE {database} FROM PUBLIC")
    note_down(lobby, MANY)
    settle(lobby, spa)
    same(lobby, spa)


@pytest.mark.by_lot("changed lines", 1)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_line_that_was_changed_in_the_server_stops_its_desk_where_it_stands_in_its_batch(
    two: Two, cluster: Cluster, database: str, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    """The batch before it is believed, the one that was asked for behind it is not, and the other desk's lines come."""
    lobby, spa = two
    monkeypatch.setattr(meeting, "AT_ONCE", 3)
    known = of(lobby)[0]
    note_down(lobby, 9)
    lobby.meet()
    with cluster.admin(database) as admin:
        admin.execute("ALTER TABLE latitude.line DISABLE TRIGGER USER")
        for (part,) in admin.execute("SELECT relname FROM pg_class WHERE relname ~ '^line_grand_[0-9]+$'").fetchall():
            admin.execute(f'ALTER TABLE latitude."{part}" DISABLE TRIGGER USER')
        change = "UPDATE latitude.line SET actor = 'XX' WHERE desk = %s AND desk_seq = %s"
        admin.execute(change, (lobby.ledger.desk, known + 3 + place))
    with joining.opened(spa.ledger) as (hub, sealer):
        met = meeting.meet(spa.ledger, hub, sealer, lambda: spa.now)
        assert f"Line {known + 3 + place} of desk lobby" in met.doubts[0]
        assert met.fetched == 3
        assert others.head(spa.ledger, lobby.ledger.desk).desk_seq == known + 3
        assert hub.greet().hotel == "grand"  # nothing is left under way
    assert verify(spa.ledger, full=True).ok


UNREADABLE = (
    ("body", '{"what"}'), ("body", "[1]"), ("body", "{" * 100_000), ("at", "2026-99-23T11:00:00.000Z"),
    ("business_day", "2026-02-30"), ("counts_from", "2026-13-01"),
)  # fmt: skip


@pytest.mark.by_lot("unreadable lines", 2)
@pytest.mark.parametrize(("field", "value"), UNREADABLE, ids=lambda value: value[:12])
def test_a_line_that_nobody_can_read_is_believed_by_no_desk(two: Two, field: str, value: str) -> None:
    """A rogue desk chains it rightly: kept once, it would be in the way for good."""
    lobby, _spa = two
    rows = [tuple(row) for row in others.rows_of(lobby.ledger, lobby.ledger.desk, 1)]
    head, number = others.head_of(rows[-1]), rows[-1][2] + 1
    bad = anew(rows[-1], rows[-1][-1], desk_seq=number, uuid="x", **{field: value})
    with refused("other_chain", f"Line {number} of desk"):
        others.check([bad], lobby.ledger.desk, head)
    good = anew(rows[-1], rows[-1][-1], desk_seq=number, uuid="x")
    assert others.check([good], lobby.ledger.desk, head) == [chain.parsed(good[-3])]


class Standing(list[Row]):
    """Rows in the middle of which something happens."""

    def __init__(self, rows: Sequence[Row], happens: Callable[[], None]) -> None:
        super().__init__(rows)
        self._happens = happens

    def __iter__(self) -> Iterator[Row]:
        for at in range(len(self)):
            if at == len(self) // 2:
                self._happens()
            yield self[at]


@pytest.mark.slow
@pytest.mark.parametrize("how", ["stalls", "dies"])
def test_a_server_that_stops_in_a_copy_has_nothing_of_it(two: Two, cluster: Cluster, how: str) -> None:
    lobby, spa = two
    before = of(lobby)
    note_down(lobby, MANY)
    rows = [tuple(row) for row in others.rows_of(lobby.ledger, lobby.ledger.desk, before[0] + 1)]
    with ExitStack() as stalled:
        happens = cluster.kill if how == "dies" else lambda: stalled.enter_context(cluster.stalled())
        with joining.opened(lobby.ledger) as (hub, _):
            hub.greet()
            hub.ship(rows[:1], (), (), ())  # the month is made
            hub.server._patience = 1.0
            with pytest.raises(LedgerFault) as caught:
                hub.ship(Standing(rows[1:], happens), (), (), ())
            assert (caught.value.code, caught.value.elsewhere) == ("hub_unreachable", True)
    if how == "dies":
        cluster.start()
    assert of(lobby)[0] == before[0] + 1
    settle(lobby, spa)
    same(lobby, spa)


@pytest.mark.slow
@pytest.mark.parametrize("after", [1, 2, 4])
def test_a_server_that_is_killed_between_batches_is_sent_what_it_lost(
    two: Two, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    """All but the last batch are acknowledged before they are on its disk: nothing is noted of them, so no gap is."""
    lobby, spa = two
    monkeypatch.setattr(shipping, "AT_ONCE", MANY)
    note_down(lobby, 4 * MANY + 7)
    shipped, sent, said = lobby.state.shipped, 0, list[bool]()
    ship = Hub.ship

    def sometimes(self: Hub, *batch: Any, lasting: bool = True, **more: Any) -> None:
        nonlocal sent
        ship(self, *batch, lasting=lasting, **more)
        said.append(lasting)
        sent += 1
        if sent == after:
            cluster.kill()

    with monkeypatch.context() as patch:
        patch.setattr(Hub, "ship", sometimes)
        with pytest.raises(LedgerFault):
            lobby.meet()
    cluster.start()
    assert said == [False] * after
    assert lobby.state.shipped == shipped
    settle(lobby, spa)
    assert not [line for line in lobby.ledger.all_of("note") if line.body.get("did") == "gap"]
    same(lobby, spa)


def test_the_last_batch_waits_for_the_disk_and_only_it(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the next is read while the server is at work on one, not while that one is still on its way."""
    lobby, spa = two
    monkeypatch.setattr(shipping, "AT_ONCE", 5)
    said: list[tuple[int, bool, str]] = []
    order: list[str] = []
    ship, read = Hub.ship, shipping.batch_after

    def noted(
        self: Hub,
        rows: Sequence[Row],
        *rest: Any,
        lasting: bool = True,
        handed: Callable[[], None] = lambda: None,
        **more: Any,
    ) -> None:
        def over() -> None:
            order.append("handed")
            handed()

        order.append("sent")
        time.sleep(0.02)  # whoever does not wait reads now
        ship(self, rows, *rest, lasting=lasting, handed=over, **more)
        said.append((len(rows), lasting, self.server.query("SHOW synchronous_commit")[0][0]))

    def reading(*given: Any) -> Any:
        order.append("read")
        return read(*given)

    monkeypatch.setattr(Hub, "ship", noted)
    monkeypatch.setattr(shipping, "batch_after", reading)
    for lines, batches in ((10, [5, 5]), (11, [5, 5, 1]), (4, [4])):
        said.clear()
        note_down(lobby, lines)
        lobby.meet()
        assert said == [(n, at == len(batches) - 1, "on") for at, n in enumerate(batches)]
    assert order.count("sent") == 6
    assert [after for one, after in pairwise(order) if one == "sent"] == ["handed"] * 6
    settle(lobby, spa)
    same(lobby, spa)


def test_what_ended_a_batch_is_told_though_the_next_cannot_be_sent_any_more(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, _ = two
    monkeypatch.setattr(shipping, "AT_ONCE", up.FEW + 10)
    note_down(lobby, 3 * up.FEW)

    def full(self: Hub, *batch: Any, **more: Any) -> None:
        self.server.close()
        raise LedgerFault("hub_full", "no room", elsewhere=True)

    monkeypatch.setattr(Hub, "ship", full)
    with pytest.raises(LedgerFault) as caught:
        lobby.meet()
    assert caught.value.code == "hub_full"


@pytest.mark.slow
def test_an_erasure_in_a_batch_is_obeyed_before_its_words_are_kept(
    two: Two, cluster: Cluster, database: str, tmp_path: Path
) -> None:
    """Guest, gestures, words and erasure come in one batch, copied: nothing of the guest is kept by hub or desk."""
    from tracker.desk.erasing import erasure as erasing

    lobby, spa = two
    name = "Zebedee Quuxington"
    guest, other = lobby.guest(name, "412"), lobby.guest("Berta Beispiel", "7")
    lobby.post(guest, 100, by="MM", note=f"{name} lost the charger")
    lobby.post(other, 100, by="MM", note="slow breakfast")
    note_down(lobby, MANY)
    sealer = Sealer(lobby.key)
    early = shipping.batch_after(lobby.ledger, lobby.state.shipped, sealer)
    assert early is not None
    confirmed = {"in_house", "still_open", "erase"}
    erasing.erase(lobby.ledger, [guest.id], lobby.people["MM"], lobby.now, "asked for it", confirmed)
    late = shipping.batch_after(lobby.ledger, lobby.state.shipped, sealer)
    assert late is not None
    with joining.opened(lobby.ledger) as (hub, _):
        hub.greet()
        hub.ship(late.rows, early.entries, early.words, late.forgotten)  # as if read before the erasure
    settle(lobby, spa)
    with cluster.admin(database) as admin:
        for table in ("words", "entry"):
            found = {stay for (stay,) in admin.execute(f"SELECT stay FROM latitude.{table}").fetchall()}
            assert guest.id not in found
            assert other.id in found
    assert [row[0] for row in spa.ledger.query("SELECT id FROM stay")] == [other.id]
    assert name.encode() not in spa.ledger.path.read_bytes()
    assert guests.get(spa.ledger, other.id).guest == "Berta Beispiel"
    same(lobby, spa)


def test_whoever_stops_in_the_middle_leaves_nothing_under_way(two: Two) -> None:
    lobby, spa = two
    note_down(lobby, 30)
    lobby.meet()
    with joining.opened(spa.ledger) as (hub, _):
        known = next(one for one in hub.greet().desks if one.desk == lobby.ledger.desk)
        with closing(hub.down(known.desk, 0, "", known.desk_seq, 7)) as batches:
            assert len(next(batches).rows) == 7
        assert len(hub.greet().desks) == 2
        every = list(hub.down(known.desk, 0, "", known.desk_seq, 7))
        assert [row[2] for batch in every for row in batch.rows] == list(range(1, known.desk_seq + 1))
        assert not list(hub.down(known.desk, known.desk_seq, "", known.desk_seq, 7))
        assert [len(batch.rows) for batch in hub.down(known.desk, known.desk_seq, "", known.desk_seq + 9, 7)] == [0]


@pytest.mark.slow
def test_two_who_send_the_same_at_once_send_it_once(two: Two) -> None:
    """A command beside the window: the hub lets one of them in, the other sees that it is there."""
    lobby, spa = two
    note_down(lobby, MANY)
    with Ledger(lobby.ledger.path) as beside:
        first = shipping.batch_after(beside, lobby.state.shipped, Sealer(lobby.key))
        assert first is not None
        with joining.opened(beside) as (hub, _):
            hub.greet()
            hub.ship(first.rows, first.entries, first.words, first.forgotten)
            with refused("hub_refused_line"):
                hub.ship(first.rows, first.entries, first.words, first.forgotten)
    lobby.meet()
    settle(lobby, spa)
    same(lobby, spa)


@pytest.mark.slow
@pytest.mark.parametrize("how", ["stalls", "dies"])
def test_a_server_that_stops_between_two_batches_down_costs_none_that_came(
    two: Two, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, how: str
) -> None:
    lobby, spa = two
    monkeypatch.setattr(meeting, "AT_ONCE", 50)
    known = of(lobby)[0]
    note_down(lobby, MANY)
    lobby.meet()
    with ExitStack() as stalled:

        def stopped(*args: Any) -> Any:
            done = believing.believe(*args)
            if how == "dies":
                cluster.kill()
            else:
                stalled.enter_context(cluster.stalled())
            return done

        with monkeypatch.context() as patch, joining.opened(spa.ledger) as (hub, sealer):
            patch.setattr(meeting, "believe", stopped)
            hub.server._patience = 1.0
            with pytest.raises(LedgerFault) as caught:
                meeting.meet(spa.ledger, hub, sealer, lambda: spa.now)
        assert (caught.value.code, caught.value.elsewhere) == ("hub_unreachable", True)
    assert not caplog.records, "the driver says what we say already"
    if how == "dies":
        cluster.start()
    kept = others.head(spa.ledger, lobby.ledger.desk).desk_seq
    assert kept in (known + 50, known + 100, known + 150)  # two after the first may be here already, or on their way
    settle(lobby, spa)
    same(lobby, spa)


def test_a_batch_is_made_sure_of_while_the_one_before_it_is_written(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a thread of its own: at a desk that catches up, that is a quarter of the work, and a second core does it."""
    lobby, spa = two
    monkeypatch.setattr(meeting, "AT_ONCE", 10)
    note_down(lobby, 35)
    lobby.meet()
    proven, threads, waited = threading.Semaphore(0), set[int](), list[bool]()

    def prove(*args: Any) -> proving.Proven:
        threads.add(threading.get_ident())
        proven.release()
        return whole(*args)

    def believed(*args: Any) -> Any:
        if not waited:
            waited.append(proven.acquire(timeout=10))  # its own
        if len(waited) < 4:
            waited.append(proven.acquire(timeout=10))  # the next one's
        return believing.believe(*args)

    whole = proving.prove
    monkeypatch.setattr(proving, "prove", prove)
    monkeypatch.setattr(meeting, "believe", believed)
    spa.meet()
    assert waited == [True] * 4
    assert threading.get_ident() not in threads
    same(lobby, spa)


def test_a_few_lines_need_no_thread_of_their_own(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    lobby, spa = two
    note_down(lobby, 3)
    lobby.meet()
    monkeypatch.setattr(meeting, "proved_ahead", lambda *_: pytest.fail("a thread for three lines"))
    assert spa.meet().fetched == 3
    same(lobby, spa)


def test_what_came_before_a_bad_batch_or_a_server_that_fails_has_its_turn() -> None:
    """Whatever is behind it is known while it is written: it is told at its own turn, and the batch is not lost."""
    desk, turns, ready = "d" * 8, list[int](), list[bool]()
    head, usual, looks = others.Head(), sys.getswitchinterval(), gc.get_threshold()

    def batches(end: str) -> Iterator[proving.Came]:
        rows, last = list[Row](), head.hash
        for number in (1, 2):
            plain = (desk, number, f"u{number}", "note", "2026-11-28T10:00:00.000Z", "2026-11-28", *[None] * 10, "{}")
            rows.append((number, *plain, last, chain.line_hash(plain, last)))
            last = rows[-1][-1]
        yield proving.Came(desk, head, rows[:1])
        yield proving.Came(desk, others.head_of(rows[0]), rows[1:] if end == "server" else rows[:1])
        if end == "server":
            raise LedgerFault("hub_unreachable", "The hub is gone.")

    def take(end: str) -> None:
        with proving.proved_ahead(batches(end), Sealer(secrets.new_key())) as proved:
            for one in proved:
                assert sys.getswitchinterval() == min(usual, proving.TURN), "who writes hardly waits for who makes sure"
                assert gc.get_threshold()[0] == proving.SELDOM
                turns.append(one.came.rows[0][0])
                if len(turns) == len(turned):
                    concurrent.futures.wait(proved._going)
                    ready.append(proved.is_ready())

    for end, turned in (("server", [1, 2]), ("chain", [1])):
        turns.clear()
        ready.clear()
        with pytest.raises(
            LedgerFault if end == "server" else Refused, match="is gone" if end == "server" else "Line 2"
        ):
            take(end)
        assert turns == turned
        assert ready == [False], "what ends them is told at its turn, not in the middle of another's"
        assert (sys.getswitchinterval(), gc.get_threshold()) == (usual, looks)


def test_a_desk_that_catches_up_takes_a_rest_between_two_batches(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's turn, with no write lock held: what is posted meanwhile is posted at once."""
    lobby, spa = two
    monkeypatch.setattr(shipping, "AT_ONCE", 10)
    monkeypatch.setattr(meeting, "AT_ONCE", 10)
    note_down(lobby, 35)
    for desk in two:
        now = partial(getattr, desk, "now")
        rests: list[int] = []

        def posted(desk: Desk = desk, rests: list[int] = rests) -> None:
            with Ledger(desk.ledger.path) as beside, beside.write():
                rests.append(beside.append(NewLine("note", "MM", desk.now, desk.day, {"what": "n"})).seq)

        with joining.opened(desk.ledger) as (hub, sealer):
            met = meeting.meet(desk.ledger, hub, sealer, now, posted, alone=lambda: False)
        assert (met.shipped if desk is lobby else met.fetched) >= 35
        assert len(rests) >= 3
    settle(lobby, spa)
    same(lobby, spa)


def _all_are_there(ahead: proving.Ahead) -> bool:
    """As if the desk were slow: what can be there is, and good."""
    going = ahead._going[0]
    return going.exception() is None and going.result() is not None


@dataclass
class Sparing:
    """Counts in how many transactions a desk keeps what comes, and which of them somebody waits for."""

    desk: Desk
    monkeypatch: pytest.MonkeyPatch
    batches: list[int] = field(default_factory=list)

    def fetch(self, alone: bool = True, believe: Callable[..., Any] = believing.believe) -> meeting.Met:
        """One meeting; `batches` are those of each transaction."""
        seen: list[int] = []

        def believed(ledger: Ledger, *args: Any) -> Any:
            seen.append(len(seen))
            return believe(ledger, *args)

        def committed(conn: sqlite3.Connection) -> None:
            commit(conn)
            if len(seen) > sum(self.batches):
                self.batches.append(len(seen) - sum(self.batches))

        commit = connection.commit
        self.batches.clear()
        with self.monkeypatch.context() as patch, joining.opened(self.desk.ledger) as (hub, sealer):
            patch.setattr(meeting, "AT_ONCE", 10)
            patch.setattr(meeting, "TOGETHER", 3)
            patch.setattr(proving.Ahead, "is_ready", _all_are_there)
            patch.setattr(meeting, "believe", believed)
            patch.setattr(connection, "commit", committed)
            return meeting.meet(self.desk.ledger, hub, sealer, lambda: self.desk.now, alone=lambda: alone)


def test_batches_that_are_there_are_kept_in_one_transaction_unless_somebody_waits_or_works_here(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is waited for once; whoever posts waits for one batch, not for all of them."""
    lobby, spa = two
    sparing = Sparing(spa, monkeypatch)
    for alone, longest, batches in ((True, 60.0, [3, 2]), (False, 60.0, [1] * 5), (True, 0.0, [1] * 5)):
        note_down(lobby, 45)
        lobby.meet()
        monkeypatch.setattr(meeting, "LONGEST", longest)  # a desk that is slow takes one batch at a time
        assert sparing.fetch(alone).fetched == 45
        assert sparing.batches == batches
    monkeypatch.setattr(meeting, "LONGEST", 60.0)
    note_down(lobby, 45)
    lobby.meet()
    going, note = threading.Event(), NewLine("note", "MM", spa.now, spa.day, {"what": "n"})

    def waits() -> None:
        with closing(Ledger(spa.ledger.path)) as ledger:
            going.set()
            with ledger.write():
                ledger.append(note)

    thread = threading.Thread(target=waits)

    def believed(*args: Any) -> Any:
        if not thread.is_alive() and not going.is_set():
            thread.start()
            until(lambda: spa.ledger.is_waited_for)
        return believing.believe(*args)

    assert sparing.fetch(believe=believed).fetched == 45
    thread.join()
    assert sparing.batches[0] == 1
    assert not spa.ledger.is_waited_for
    settle(lobby, spa)
    same(lobby, spa)


def test_what_breaks_in_a_transaction_of_several_batches_costs_none_before_it(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of the transaction is taken back: then each batch is one of its own, up to the one that breaks every time."""
    lobby, spa = two
    note_down(lobby, 45)
    lobby.meet()
    sparing = Sparing(spa, monkeypatch)
    before = others.head(spa.ledger, lobby.ledger.desk).desk_seq

    def full(ledger: Ledger, proven: proving.Proven, *args: Any) -> Any:
        if proven.came.rows[0][2] == before + 41:
            raise LedgerFault("disk_full", "The disk is full.")
        return believing.believe(ledger, proven, *args)

    with pytest.raises(LedgerFault, match="The disk is full"):
        sparing.fetch(believe=full)
    assert others.head(spa.ledger, lobby.ledger.desk).desk_seq == before + 40
    assert sparing.fetch().fetched == 5
    settle(lobby, spa)
    same(lobby, spa)


def test_a_line_that_only_the_guards_refuse_costs_no_batch_before_it(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is another one's over again, rightly chained by a rogue desk and believed by a server without guards."""
    lobby, spa = two
    note_down(lobby, 45)
    lobby.meet()
    sparing, known = Sparing(spa, monkeypatch), others.head(spa.ledger, lobby.ledger.desk).desk_seq

    def lied(ledger: Ledger, proven: proving.Proven, *args: Any) -> Any:
        if proven.came.rows[0][2] != known + 21:
            return believing.believe(ledger, proven, *args)
        rows, last = list[Row](), proven.came.known.hash
        for row in proven.came.rows:
            rows.append(anew(row, last, uuid="said twice"))
            last = rows[-1][-1]
        return believing.believe(ledger, replace(proven, came=replace(proven.came, rows=rows)), *args)

    met = sparing.fetch(believe=lied)
    assert met.fetched == 20
    assert [f"Line {known + 22} of desk" in doubt for doubt in met.doubts] == [True]
    assert others.head(spa.ledger, lobby.ledger.desk).desk_seq == known + 20


def test_a_second_desk_that_is_new_looks_for_no_excess_in_all_that_the_first_gave(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, spa = two
    monkeypatch.setattr(over, "PAGE", 3)
    manager = lobby.people["MM"]
    lobby.people["RR"] = people.add(lobby.ledger, "Rita Rep", "RR", Role.REP, PINS["RR"], manager, lobby.now)
    lobby.cap(10_000, Role.REP)
    ada = lobby.guest()
    for _ in range(5):
        lobby.post(ada, 1000)
    lobby.meet()
    with monkeypatch.context() as patch:
        patch.setattr(over, "given_by_several", lambda *_: pytest.fail("nobody gave anything here"))
        assert spa.meet().over == []
    spa.post(guests.get(spa.ledger, ada.id), 4000)
    for _ in range(5):
        lobby.post(ada, 1000)
    settle(lobby, spa)
    for desk in two:
        noted = [x.body["over_by"] for x in desk.ledger.all_of("note") if x.body.get("what") == "over"]
        assert noted == [4000], "of that it is known"


@pytest.mark.parametrize("breaks", [False, True])
def test_more_of_the_ledger_is_in_memory_while_many_lines_come_and_only_then(
    two: Two, monkeypatch: pytest.MonkeyPatch, breaks: bool
) -> None:
    lobby, spa = two
    monkeypatch.setattr(others, "FEW", 20)
    monkeypatch.setattr(meeting, "AT_ONCE", 10)

    def size(ledger: Ledger) -> tuple[int, int]:
        return ledger.query("PRAGMA cache_size")[0][0], ledger.query("PRAGMA temp_store")[0][0]

    usual, seen = size(spa.ledger), set[tuple[int, int]]()

    def believed(ledger: Ledger, *args: Any) -> Any:
        seen.add(size(ledger))
        if breaks:
            raise LedgerFault("disk_full", "The disk is full.")
        return believing.believe(ledger, *args)

    monkeypatch.setattr(meeting, "believe", believed)
    for lines, many in ((35, True), (5, False)):
        seen.clear()
        note_down(lobby, lines)
        lobby.meet()
        with joining.opened(spa.ledger) as (hub, sealer), suppress(LedgerFault):
            meeting.meet(spa.ledger, hub, sealer, lambda: spa.now)
        assert (seen == {usual}) is not (many or breaks)
        assert not many or all(now != then for one in seen for now, then in zip(one, usual, strict=True))
        assert size(spa.ledger) == usual
    for lines, kilobytes in ((100_000, 64_000), (1_000_000, 160_000), (10_000_000, 192_000)):
        with others.room_for(spa.ledger, lines):
            assert size(spa.ledger)[0] == -kilobytes


def test_what_is_kept_of_a_batch_is_looked_up_by_its_key_however_much_is_kept(
    two: Two, cluster: Cluster, database: str
) -> None:
    """A server without statistics read every entry of a desk for each batch: at 100,000 lines that was most of its work."""
    lobby, spa = two
    for n in range(12):
        lobby.post(lobby.guest(f"Guest {n}", "412"), 1, by="MM", note="slow")
    lobby.meet()
    with cluster.admin(database) as admin:
        for table, key in (("entry", "stay"), ("words", "uuid")):
            columns = "'grand', 's' || n, %s, n, ''" if key == "stay" else "'grand', 'u' || n, 's' || n, %s, ''"
            admin.execute(
                f"INSERT INTO latitude.{table} SELECT {columns} FROM generate_series(1, 3000) AS n".encode(),
                (lobby.ledger.desk,),
            )
    values = {
        "hotel": "grand",
        "desk": lobby.ledger.desk,
        "after": 0,
        "last": of(lobby)[0],
        "day": "",
        "until": down.EVER,
    }
    with joining.opened(spa.ledger) as (hub, _):
        for statement, key in ((down._ENTRIES, "stay"), (down._WORDS, "uuid")):
            assert len(hub.server.query(statement, values)) == 12
            plan = "\n".join(row[0] for row in hub.server.query(f"EXPLAIN (ANALYZE) {statement}", values))
            looks = re.findall(r"Scan using (entry|words)_pkey .*loops=(\d+)\)\n +Index Cond: (.*)\n(?! +Filter)", plan)
            assert [(int(loops), f"({key} = " in condition) for _, loops, condition in looks] == [(12, True)], plan


def test_whoever_joins_ships_and_fetches_touches_no_part_of_another_hotel(
    cluster: Cluster, database: str, ring: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fifty hotels with a part for every month are more parts than a server can lock at a time: nobody could join them."""
    let_in(cluster, database, "front", hotel="kyoto")
    places = let_in(cluster, database, "lobby", "spa")
    for module in (shipping, meeting):
        monkeypatch.setattr(module, "AT_ONCE", up.FEW + 10)
    lobby, spa = (new_desk(tmp_path / name) for name in ("lobby", "spa"))
    with closing(lobby.ledger), closing(spa.ledger), cluster.admin(database) as admin:
        admin.execute(
            "CREATE TABLE latitude.line_kyoto_202611 PARTITION OF latitude.line_kyoto FOR VALUES FROM ('2026-11') TO ('2026-12')"
        )
        with admin.transaction():
            admin.execute("LOCK TABLE latitude.line_kyoto_202611 IN ACCESS EXCLUSIVE MODE")
            key = join(lobby, places["lobby"]).key
            note_down(
                lobby, 14 * up.FEW
            )  # as many batches as make the driver, and then the server, prepare what comes again
            lobby.meet()
            join(spa, places["spa"], key)
            assert spa.meet().fetched > 13 * up.FEW
            spa.meet()


def test_a_text_of_a_hotel_that_is_new_among_fifty_is_found_by_its_key(
    two: Two, cluster: Cluster, database: str
) -> None:
    """The server counted texts before there was one of this hotel: it would read all of them for each of them."""
    lobby, _ = two
    with cluster.admin(database) as admin:
        admin.execute(
            "INSERT INTO latitude.words SELECT 'h' || n % 50, md5(n::text), 's' || n / 9, 'd', '' FROM generate_series(1, 9999) AS n"
        )
        admin.execute("ANALYZE latitude.words")
        admin.execute("SET enable_seqscan = off")
        values = {"hotel": "grand", "desk": lobby.ledger.desk, "after": 0, "last": 99, "day": "", "until": down.EVER}
        plan = "\n".join(row[0] for row in admin.execute("EXPLAIN " + down._WORDS, values))
    assert "words_pkey" in plan
    assert "words_stay" not in plan
