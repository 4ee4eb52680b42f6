"""A post is checked and made while the hub is asked, committed once the answer is that all was known, and made anew where it is not."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_holds import CLAIMS, LOCKS, ask, in_hub, is_marked, patient
from tests.hub.test_meeting import same, settle
from tests.hub.test_over import at, told
from tests.rig import Hotel
from tracker.desk import guests, merging
from tracker.desk.meeting import holding, holds, joining, meeting, wire
from tracker.desk.meeting.holding import Holding
from tracker.desk.meeting.holds import Holds
from tracker.desk.meeting.wire import Wire
from tracker.domain.problems import LedgerFault
from tracker.hub.claims import Claims, Question, Seen
from tracker.hub.server import Server
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

pytestmark = pytest.mark.by_lot("asked meanwhile", 6)
"""Each starts desks and a server, and stops one of them somewhere else in the same post."""


@pytest.fixture
def asking(three: Three, monkeypatch: pytest.MonkeyPatch) -> Iterator[Three]:
    """Three desks that ask each other, with the patience that a loaded machine needs."""
    patient(monkeypatch)
    made = [ask(desk) for desk in three]
    yield three
    for one in made:
        one.close()


def credits_of(ledger: Ledger) -> list[Line]:
    return ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq")


class Watched:
    """What was known of the journal when the hub's answer came: to who posts, and to everybody else."""

    def __init__(self, desk: Desk, patch: pytest.MonkeyPatch) -> None:
        self.seen: list[tuple[int, int]] = []
        answer = Question.answer

        def watched(question: Question, seconds: float) -> list[Seen] | None:
            with Ledger(desk.ledger.path, read_only=True) as other:
                self.seen.append((len(credits_of(desk.ledger)), len(credits_of(other))))
            return answer(question, seconds)

        patch.setattr(Question, "answer", watched)


def test_a_line_is_made_while_the_hub_is_asked_and_stands_once_it_has_answered(
    asking: Three, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, _, _ = asking
    ada = lobby.guest()
    settle(*asking)
    watched = Watched(lobby, monkeypatch)
    lobby.post(ada, 700)
    assert watched.seen == [(1, 0)]
    assert len(credits_of(lobby.ledger)) == 1


def test_one_question_is_all_that_a_post_waits_for(asking: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    lobby, _, _ = asking
    ada = lobby.guest()
    settle(*asking)
    lobby.post(ada, 100)
    assert isinstance(lobby.across, Holds)
    assert lobby.across.settle(10)
    waited: list[object] = []
    for name in ("query", "run"):
        monkeypatch.setattr(Server, name, lambda *asked: waited.append(asked))
    monkeypatch.setattr(Wire, "behind", lambda *_: None)
    assert not is_marked(lobby.post(ada, 200).line)
    assert waited == []
    lobby.across._mine.release()


def test_what_came_back_at_another_desk_makes_room(asking: Three) -> None:
    """By what this desk knows it is refused: only with the other's line it fits."""
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)
    given = lobby.post(ada, 9000)
    settle(*asking)
    lobby.reverse(given)
    lobby.meet()
    assert spa.standing(at(spa, ada)).remaining == 1000
    assert not is_marked(spa.post(at(spa, ada), 6000).line)
    settle(*asking)
    same(*asking)
    assert [told(desk) for desk in asking] == [[], [], []]


def test_what_others_posted_is_checked_with_and_posted_once(asking: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)
    lobby.post(ada, 4000)
    watched = Watched(spa, monkeypatch)
    done = spa.post(at(spa, ada), 3000)
    assert watched.seen == [(1, 0)]  # made, and not committed: the hub had more
    assert (is_marked(done.line), done.line.body["spent"], done.standing.remaining) == (False, 4000, 3000)
    assert [line.uuid for line in credits_of(spa.ledger)] == [done.line.uuid]
    assert spa.ledger.desk == done.line.desk


def test_a_stalled_hub_leaves_one_line_and_it_is_marked(three: Three, cluster: Cluster) -> None:
    lobby, _, _ = three
    ada = lobby.guest()
    settle(*three)
    made = ask(lobby)
    with cluster.stalled():
        done = [lobby.post(ada, 100 + n).line for n in range(3)]
    assert [line.uuid for line in credits_of(lobby.ledger)] == [line.uuid for line in done]
    assert all(map(is_marked, done))
    made.close()


def test_a_ledger_that_fails_while_the_hub_is_asked_leaves_nothing_held(
    asking: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, _, _ = asking
    ada = lobby.guest()
    settle(*asking)

    def full(*_: object) -> None:
        raise LedgerFault("full", "The disk is full. Nothing was recorded.")

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "append", full)
        with pytest.raises(LedgerFault, match="The disk is full"):
            lobby.post(ada, 700)
    assert credits_of(lobby.ledger) == []
    assert (in_hub(asking, cluster, CLAIMS), in_hub(asking, cluster, LOCKS)) == (0, 0)
    assert not is_marked(lobby.post(ada, 700).line)


@pytest.mark.parametrize("asked", [1, 2])
def test_a_question_that_cannot_be_sent_leaves_one_line_and_it_is_marked(
    asking: Three, monkeypatch: pytest.MonkeyPatch, asked: int
) -> None:
    """The first, or the second: what came told that the guest is another one, who is asked for anew."""
    lobby, spa, _ = asking
    ada, caller = lobby.guest("Ada Example", "412"), lobby.guest("Ada Example", "")
    settle(*asking)
    merging.merge(lobby.ledger, caller.id, ada.id, lobby.people["LL"], lobby.now)
    lobby.post(ada, 1000)
    ask_, count = Claims.ask, 0

    def fails(claims: Claims, keys: Sequence[str], line: str, wait: float) -> Question:
        nonlocal count
        count += 1
        if count == asked:
            raise LedgerFault("hub_unreachable", "It is gone.", elsewhere=True)
        return ask_(claims, keys, line, wait)

    monkeypatch.setattr(Claims, "ask", fails)
    done = spa.post(at(spa, caller), 600)
    assert (count, is_marked(done.line), len(credits_of(spa.ledger))) == (asked, True, 1)
    assert isinstance(spa.across, Holds)
    assert (spa.across.settle(5), spa.across.desks) == (True, 0)


def test_a_commit_that_fails_after_the_answer_gives_the_claim_back(
    asking: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)
    hear = Claims.ask

    def broken(claims: Claims, keys: tuple[str, ...], line: str, wait: float) -> Question:
        lobby.ledger._conn.execute("PRAGMA defer_foreign_keys = ON")
        lobby.ledger._conn.execute("CREATE TEMP TABLE IF NOT EXISTS parent (id INTEGER PRIMARY KEY)")
        lobby.ledger._conn.execute(
            "CREATE TEMP TABLE IF NOT EXISTS child (id REFERENCES parent DEFERRABLE INITIALLY DEFERRED)"
        )
        lobby.ledger._conn.execute("INSERT INTO child VALUES (1)")  # what only COMMIT refuses
        return hear(claims, keys, line, wait)

    with monkeypatch.context() as patch:
        patch.setattr(Claims, "ask", broken)
        with pytest.raises(LedgerFault):
            lobby.post(ada, 700)
    assert credits_of(lobby.ledger) == []
    assert (in_hub(asking, cluster, CLAIMS), in_hub(asking, cluster, LOCKS)) == (0, 0)
    assert not is_marked(spa.post(at(spa, ada), 700).line)


def test_a_desk_that_ends_while_it_is_asked_goes_on_by_what_it_knows(
    asking: Three, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window closes its connection beside a post that waits for it."""
    lobby, _, _ = asking
    ada = lobby.guest()
    settle(*asking)
    answer = Question.answer

    def cut(question: Question, seconds: float) -> list[Seen] | None:
        assert isinstance(lobby.across, Holds)
        lobby.across._drop()
        return answer(question, seconds)

    monkeypatch.setattr(Question, "answer", cut)
    began = time.monotonic()
    assert is_marked(lobby.post(ada, 700).line)
    assert time.monotonic() - began < 5
    assert len(credits_of(lobby.ledger)) == 1


def test_who_writes_beside_a_post_that_waits_for_the_hub_waits_with_it_and_no_longer(
    asking: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A meeting writes over a connection of its own, while the post holds the ledger and waits for the hub: neither for the other."""
    lobby, _, _ = asking
    ada = lobby.guest()
    settle(*asking)
    found: list[int] = []

    def meets() -> None:
        with Ledger(lobby.ledger.path) as ledger, joining.opened(ledger) as (hub, sealer):
            meeting.meet(ledger, hub, sealer, lambda: lobby.now)
            found.append(len(credits_of(ledger)))

    beside, answer = threading.Thread(target=meets), Question.answer

    def first(question: Question, seconds: float) -> list[Seen] | None:
        beside.start()
        beside.join(0.5)
        assert found == []  # it waits for the ledger
        return answer(question, seconds)

    monkeypatch.setattr(Question, "answer", first)
    began = time.monotonic()
    assert not is_marked(lobby.post(ada, 700).line)
    beside.join(20)
    assert found == [1]
    assert time.monotonic() - began < 8  # SQLite gives up after ten seconds
    assert (in_hub(asking, cluster, CLAIMS), in_hub(asking, cluster, LOCKS)) == (0, 0)


def test_a_ledger_that_is_slow_to_read_is_no_hub_that_is_gone(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent is read behind: however long a busy disk takes, the next post asks the hub again."""
    lobby, _, _ = three
    ada = lobby.guest()
    settle(*three)
    monkeypatch.setattr(holds, "LIMIT", 3.0)
    made = ask(lobby)
    lobby.post(ada, 100)
    assert made.settle(10)
    read = wire.posted

    def slowly(*asked: Any) -> Any:
        time.sleep(3.5)
        return read(*asked)

    with monkeypatch.context() as patch:
        patch.setattr(holding, "posted", slowly)
        lobby.post(ada, 200)
        assert made.settle(20)
    assert made.desks == 3
    assert not is_marked(lobby.post(ada, 300).line)
    made.close()


def test_a_line_that_a_meeting_sent_first_costs_no_later_post_its_check(
    asking: Three, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hub refuses it the second time, and the driver forgets what it has prepared."""
    lobby, _, _ = asking
    ada = lobby.guest()
    settle(*asking)
    send = Holding.send

    def late(held: Holding, path: Path, limit: float) -> None:
        with Ledger(path) as ledger, joining.opened(ledger) as (hub, sealer):
            meeting.meet(ledger, hub, sealer, lambda: lobby.now)
        send(held, path, limit)

    assert isinstance(lobby.across, Holds)
    for _ in range(7):  # so often must a statement come before the driver prepares it
        lobby.post(ada, 100)
        assert lobby.across.settle(10)
    with monkeypatch.context() as patch:
        patch.setattr(Holding, "send", late)
        lobby.post(ada, 200)
        assert lobby.across.settle(20)
    assert not is_marked(lobby.post(ada, 300).line)


def statements(desk: Hotel, stay: str) -> int:
    """How many statements a post asks of the ledger."""
    found: list[str] = []
    desk.ledger._conn.set_trace_callback(found.append)
    desk.post(guests.get(desk.ledger, stay), 100)
    desk.ledger._conn.set_trace_callback(None)
    return len(found)


def test_a_desk_whose_hub_is_away_does_what_one_in_none_does(hotel: Hotel, three: Three, cluster: Cluster) -> None:
    """It asks which party the guest is of, in the transaction of the post, and writes nothing more."""
    lobby, _, _ = three
    lobby.across = made = Holds(lambda: lobby.now)
    alone, away = hotel.guest().id, lobby.guest().id
    assert [desk.post(guests.get(desk.ledger, stay), 1).line.seq > 0 for desk, stay in ((hotel, alone), (lobby, away))]
    assert statements(lobby, away) - statements(hotel, alone) <= 1
    made.close()
