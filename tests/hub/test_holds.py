"""The cap across desks: exact while the hub is there, marked where it is not, and never waited for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

import psycopg
import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk
from tests.hub.test_meeting import same, settle
from tests.hub.test_over import at, told
from tests.rig import PINS, Hotel, refused
from tracker.desk import approvals, incidents, merging, people, shift_facts
from tracker.desk.meeting import holds
from tracker.desk.meeting.holds import Holds
from tracker.domain.cap import Basis
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.incident import Plan
from tracker.domain.people import Role
from tracker.domain.problems import AskFirst, LedgerFault
from tracker.hub.claims import Claims, Question
from tracker.hub.lines import Hub
from tracker.ledger.line import Line

pytestmark = pytest.mark.by_lot("one cap at many desks", 6)
"""Each starts desks and a server; that the cap holds is told by races too, in `test_races`."""


def ask(desk: Desk) -> Holds:
    """Let a desk ask the others from now on."""
    desk.across = made = Holds(lambda: desk.now, chance=lambda: 1.0)
    made.met(desk.ledger, desk.state.desks)
    assert made.desks == 3
    return made


@pytest.fixture
def asking(three: Three, monkeypatch: pytest.MonkeyPatch) -> Iterator[Three]:
    """Three desks that ask each other, with the patience that a loaded machine needs."""
    patient(monkeypatch)
    made = [ask(desk) for desk in three]
    yield three
    for one in made:
        one.close()


def patient(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(holds, "LIMIT", 30.0)
    patch.setattr(holds, "TO_WAIT", 10.0)


def is_marked(line: Line) -> bool:
    return line.body.get("unconfirmed") is True


def in_hub(desks: Three, cluster: Cluster, sql: str) -> int:
    for desk in desks:
        assert isinstance(desk.across, Holds)
        assert desk.across.settle(10)
    with cluster.admin(desks[0].state.place.database) as admin:
        found = admin.execute(sql.encode()).fetchone()
    assert found is not None
    return int(found[0])


CLAIMS = "SELECT count(*) FROM latitude.claim"
LOCKS = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"


def test_what_another_desk_posted_this_moment_counts(asking: Three, cluster: Cluster) -> None:
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)
    first = lobby.post(ada, 7000)
    with refused("over_cap") as caught:
        spa.post(at(spa, ada), 6000)
    assert caught.value.facts["remaining_minor"] == 3000
    last = spa.post(at(spa, ada), 3000)
    assert (is_marked(first.line), is_marked(last.line), last.standing.remaining) == (False, False, 0)
    assert (in_hub(asking, cluster, CLAIMS), in_hub(asking, cluster, LOCKS)) == (0, 0)
    settle(*asking)
    same(*asking)
    assert [told(desk) for desk in asking] == [[], [], []]


def test_a_question_leaves_nothing_held(asking: Three, cluster: Cluster) -> None:
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)
    lobby.post(ada, 700)
    with pytest.raises(AskFirst):
        lobby.post(ada, 700, confirmed=())
    assert (in_hub(asking, cluster, CLAIMS), in_hub(asking, cluster, LOCKS)) == (0, 0)
    assert not is_marked(spa.post(at(spa, ada), 800).line)


def took(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began


def test_a_stalled_hub_costs_one_post_its_limit_and_the_next_nothing(three: Three, cluster: Cluster) -> None:
    lobby, _, _ = three
    ada = lobby.guest()
    settle(*three)
    made = ask(lobby)
    alone = max(took(lambda: lobby.post(ada, 1, by="MM")) for _ in range(5))
    with cluster.stalled():
        assert took(lambda: lobby.post(ada, 100)) < 0.3 + max(0.2, 2 * alone)
        assert made.desks == 0
        assert min(took(lambda: lobby.post(ada, 100)) for _ in range(5)) < 0.1
        assert all(is_marked(line) for line in lobby.ledger.lines("WHERE j.rep = 'RR' AND j.kind = 'credit'"))
    made.met(lobby.ledger, 3)
    assert made.desks == 0  # it failed a moment ago: not yet
    assert is_marked(lobby.post(ada, 100).line)
    made.close()


def test_a_hub_that_comes_back_is_asked_again(asking: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)
    cluster.kill()
    lobby.post(ada, 7000)
    spa.post(at(spa, ada), 6000)
    assert all(is_marked(line) for desk in (lobby, spa) for line in desk.ledger.lines("WHERE j.kind = 'credit'"))
    cluster.start()
    settle(*asking)
    monkeypatch.setattr(holds, "monotonic", lambda: time.monotonic() + 60)
    for desk in asking:
        assert isinstance(desk.across, Holds)
        desk.across.met(desk.ledger, 3)
        assert told(desk) == [("RR", 10_000, 13_000, 3000)]
    assert not is_marked(lobby.post(ada, 10, approver="LL").line)
    kept = lobby.ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq")
    assert [is_marked(line) for line in kept] == [True, False]  # what was marked stays so
    same(*settled(asking))


def settled(desks: Three) -> Three:
    settle(*desks)
    return desks


def test_what_is_marked_is_on_the_rows_the_close_and_the_report(three: Three) -> None:
    lobby, _, _ = three
    ada = lobby.guest()
    numbers = [lobby.post(ada, amount).line.seq for amount in (100, 200, 300)]
    facts = shift_facts.shift_facts(lobby.ledger, 1, lobby.now)
    assert [line.unconfirmed for line in facts.lines] == [True] * 3
    said = f"Unconfirmed, for the other desks could not be asked: lines {numbers[0]} to {numbers[-1]}."
    assert said in facts.exceptions
    assert said in shift_facts.day_facts(lobby.ledger, lobby.day, lobby.now).exceptions


def test_a_desk_in_no_hub_and_who_has_no_limit_are_never_marked(hotel: Hotel, asking: Three, cluster: Cluster) -> None:
    assert not is_marked(hotel.post(hotel.guest(), 700).line)
    lobby, _, _ = asking
    cluster.kill()
    try:
        ada = lobby.guest()
        assert not is_marked(lobby.post(ada, 90_000, by="MM").line)
        assert not is_marked(lobby.post(ada, 0).line)
        assert is_marked(lobby.post(ada, 1).line)
    finally:
        cluster.start()


def test_a_desk_that_dies_before_its_line_is_there_is_missed(
    asking: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)

    with monkeypatch.context() as patch:
        patch.setattr(Hub, "ship", dies)
        assert not is_marked(lobby.post(ada, 7000).line)  # it was checked with all
        assert isinstance(lobby.across, Holds)
        lobby.across.settle()
    assert is_marked(spa.post(at(spa, ada), 6000).line)  # and so this one cannot be
    lobby.meet()
    assert not is_marked(spa.post(at(spa, ada), 100, approver="LL").line)
    assert in_hub(asking, cluster, f"{CLAIMS} WHERE desk = '{spa.ledger.desk}'") == 0


def dies(*_: object) -> None:
    raise LedgerFault("hub_unreachable", "It is gone.", elsewhere=True)


@pytest.fixture
def late_to_disk(cluster: Cluster) -> Iterator[None]:
    """A server that writes what need not be on its disk as late as it may."""
    cluster.stop()
    cluster.start("wal_writer_delay=10s")
    yield
    cluster.stop()
    cluster.start()


@pytest.mark.usefixtures("late_to_disk")
def test_a_claim_outlives_the_power_of_the_server(
    cluster: Cluster, asking: Three, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server falls a moment after a desk was told that it holds, and before it had that desk's line."""
    lobby, spa, pool = asking
    ada = lobby.guest()
    settle(*asking)
    with monkeypatch.context() as patch:
        patch.setattr(Hub, "ship", dies)
        patch.setattr(Claims, "let_go", dies)
        assert not is_marked(lobby.post(ada, 7000).line)
        cluster.kill()
    cluster.start()
    settle(spa, pool)
    assert isinstance(spa.across, Holds)
    spa.across.lost()
    spa.across.met(spa.ledger, 3)
    assert spa.across.desks == 3
    assert not is_marked(spa.post(at(spa, ada), 100, by="R2").line)
    assert is_marked(spa.post(at(spa, ada), 6000).line)
    settle(*asking)
    assert [told(desk) for desk in asking] == [[("RR", 10_000, 13_000, 3000)]] * 3


@pytest.mark.parametrize(("left", "marked"), [(False, True), (True, False)])
def test_a_claim_lasts_as_long_as_its_desk_may_send_a_line(
    asking: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, left: bool, marked: bool
) -> None:
    """What was given for nights counts days later: a desk that was off for a week is missed as on the first day."""
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)
    with monkeypatch.context() as patch:
        patch.setattr(Hub, "ship", dies)
        lobby.post(ada, 7000)
        assert isinstance(lobby.across, Holds)
        assert lobby.across.settle(10)
    with cluster.admin(lobby.state.place.database) as admin:
        admin.execute("UPDATE latitude.claim SET taken_at = now() - interval '7 days'")
        if left:
            admin.execute("UPDATE latitude.desk SET left_at = now() WHERE desk = %s", (lobby.ledger.desk,))
    assert is_marked(spa.post(at(spa, ada), 2000).line) is marked


def test_a_server_that_lost_lines_is_exact_again_once_it_has_them(asking: Three, cluster: Cluster) -> None:
    """Restored from a dump while desks ask it: it knows less than they do, so nothing is sure until they have met."""
    lobby, spa, _ = asking
    ada = lobby.guest()
    settle(*asking)
    dump = cluster.dump(lobby.state.place.database)
    lobby.post(ada, 4000)
    settle(*asking)
    cluster.restore(lobby.state.place.database, dump)
    assert is_marked(spa.post(at(spa, ada), 100).line)
    settle(*asking)
    assert isinstance(spa.across, Holds)
    assert spa.across.desks == 3
    assert not is_marked(spa.post(at(spa, ada), 100).line)


def test_who_waits_too_long_for_another_desk_goes_by_what_it_knows(
    asking: Three, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    lobby, _, _ = asking
    ada = lobby.guest()
    settle(*asking)
    monkeypatch.setattr(holds, "TO_WAIT", 0.05)
    place, key = lobby.state.place, f"by RR to {ada.party}"
    with psycopg.connect(cluster.url(place.database), autocommit=True) as other:
        other.execute("SELECT pg_advisory_lock(hashtextextended('latitude grand ' || %s, 0))", (key,))
        assert is_marked(lobby.post(ada, 100).line)
        assert isinstance(lobby.across, Holds)
        assert lobby.across.desks == 3  # the hub is well
        other.execute("SELECT pg_advisory_unlock_all()")
        assert not is_marked(lobby.post(ada, 200).line)


def test_many_rooms_are_one_hold(asking: Three, cluster: Cluster) -> None:
    lobby, spa, _ = asking
    stays = [lobby.guest(f"Guest {room}", str(room)) for room in range(401, 406)]
    settle(*asking)
    spa.post(at(spa, stays[2]), 9000)
    plan = Plan(new_uuid(), Draft("", "", Kind.CREDIT, 2000), tuple(stay.id for stay in stays))
    with refused("over_cap", "403 by 10.00"):
        incidents.post(lobby.ledger, plan, lobby.people["RR"], lobby.now, across=lobby.across)
    for desk, which in ((lobby, (0, 1)), (spa, (3, 4))):
        some = Plan(new_uuid(), plan.gift, tuple(stays[n].id for n in which))
        done = incidents.post(desk.ledger, some, desk.people["RR"], desk.now, across=desk.across)
        assert not any(is_marked(one.line) for one in done)
    cluster.kill()
    try:
        rest = Plan(new_uuid(), plan.gift, tuple(stay.id for stay in stays[3:]))
        done = incidents.post(lobby.ledger, rest, lobby.people["RR"], lobby.now, across=lobby.across)
        assert [is_marked(one.line) for one in done] == [True, True]
    finally:
        cluster.start()


def test_who_shares_a_cap_and_who_lets_pass_are_held_too(asking: Three) -> None:
    lobby, spa, _ = asking
    lobby.cap(10_000, Role.REP, basis=Basis.PARTY)
    ada, eve = lobby.guest("Ada Example", "412"), lobby.guest("Eve Example", "412")
    settle(*asking)
    lobby.post(ada, 6000)
    with refused("over_cap"):
        spa.post(at(spa, eve), 5000)
    assert not lobby.post(ada, 20_000, approver="LL").pending
    assert spa.post(at(spa, ada), 20_000, by="R2", approver="LL").pending  # a lead's own limit is 300.00, at all desks


def test_who_approves_what_waited_is_held_too(asking: Three, cluster: Cluster) -> None:
    lobby, spa, _ = asking
    people.add(lobby.ledger, "Luis Lead", "L2", Role.LEAD, PINS["L2"], lobby.people["MM"], lobby.now)
    ada = lobby.guest()
    settle(*asking)
    lobby.post(ada, 20_000, approver="LL")
    waits = [(desk, desk.post(at(desk, ada), 20_000, by="R2", approver="LL").line.seq) for desk in (lobby, spa, spa)]

    def approved(place: int, by: str) -> Line:
        desk, seq = waits[place]
        return approvals.resolve(desk.ledger, seq, desk.people[by], desk.now, granted=True, across=desk.across)

    assert not is_marked(approved(0, "L2"))
    with refused("above_authority"):
        approved(1, "L2")  # 300.00 at all desks together; nobody has met
    cluster.kill()
    try:
        spa.cap(90_000, Role.LEAD)
        assert is_marked(approved(1, "L2"))
        assert not is_marked(approved(2, "MM"))
    finally:
        cluster.start()


def test_what_comes_in_a_hold_may_say_that_it_is_another_guest(asking: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    lobby, spa, _ = asking
    ada, caller = lobby.guest("Ada Example", "412"), lobby.guest("Ada Example", "")
    settle(*asking)
    merging.merge(lobby.ledger, caller.id, ada.id, lobby.people["LL"], lobby.now)
    lobby.post(ada, 7000)  # the merge goes up with it, behind; nobody has met
    held: list[Sequence[str]] = []
    ask = Claims.ask

    def seen(claims: Claims, keys: Sequence[str], line: str, wait: float) -> Question:
        held.append(keys)
        return ask(claims, keys, line, wait)

    monkeypatch.setattr(Claims, "ask", seen)
    with refused("over_cap"):
        spa.post(at(spa, caller), 6000)
    assert held == [(f"by RR to {caller.party}",), tuple(sorted(f"by RR to {stay.party}" for stay in (ada, caller)))]
