"""A desk's chain that is another one at the hub than is known here: the server and that desk were both restored. Named at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.test_holds import ask, is_marked, patient
from tests.hub.test_meeting import same, settle
from tests.rig import refused
from tracker.desk import guests
from tracker.desk.meeting import making
from tracker.desk.meeting.known import compared, known_here
from tracker.hub.claims import Seen
from tracker.hub.lines import Known
from tracker.ledger.store import Ledger

pytestmark = pytest.mark.slow


@pytest.fixture
def parted(three: Three, cluster: Cluster, database: str, tmp_path: Path) -> Iterator[Three]:
    """Server and spa are both as they were before the spa's last five lines, which the others know; it posted two since."""
    lobby, spa, pool = three
    ada = spa.guest("Ada Example", "412")
    settle(*three)
    dump, old = cluster.dump(database), tmp_path / "old" / "latitude.ledger"
    old.parent.mkdir()
    old.write_bytes(spa.ledger.path.read_bytes())
    for amount in range(5):
        spa.post(ada, 200 + amount)
    settle(*three)
    cluster.restore(database, dump)
    with Ledger(old) as ledger:
        back = Desk(ledger, spa.now, spa.people)
        here = guests.get(ledger, ada.id)
        back.post(here, 700)
        back.post(here, 800)
        back.meet()
        yield lobby, back, pool


def test_the_others_name_a_desk_that_went_its_own_way_while_it_is_behind_and_when_it_is_ahead(parted: Three) -> None:
    lobby, spa, pool = parted
    last = spa.ledger.end().own_seq
    for desk in (lobby, pool):
        met = desk.meet()
        assert met.doubts == [
            f"Line {last} of desk spa does not continue what was known of that desk: nothing of it is believed. Ask IT."
        ]
        assert desk.state.code == "hub_doubt"
    ((stay,),) = spa.ledger.query("SELECT DISTINCT stay FROM journal WHERE kind = 'credit'")
    for amount in range(3):
        spa.post(guests.get(spa.ledger, stay), 900 + amount)
        spa.meet()
        assert [str(doubt).split(" does")[0][-8:] for doubt in lobby.meet().doubts] == ["desk spa"], (
            "as long, or longer"
        )


def test_no_promise_is_checked_with_a_desk_that_went_its_own_way(parted: Three) -> None:
    lobby, spa, _ = parted
    here = known_here(lobby.ledger)
    known = here.others[spa.ledger.desk]
    at_hub = Known(lobby.ledger.desk, "lobby", here.own, lobby.ledger.end().own_hash, left=False)
    same, another = (
        compared(
            lobby.ledger, here,
            [Seen(at_hub, is_waited_for=False),
             Seen(Known(spa.ledger.desk, "spa", known.desk_seq, hash_, left=False), is_waited_for=False)],
        )
        for hash_ in (known.hash, bytes(32))
    )  # fmt: skip
    assert (same is not None and same.behind, another) == ((), None)


@pytest.mark.parametrize("ahead", [False, True])
def test_it_is_closed_and_set_up_anew(
    parted: Three, cluster: Cluster, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ahead: bool
) -> None:
    """What the guide tells IT to do ends the doubt at the others, which stays on record."""
    patient(monkeypatch)
    lobby, spa, pool = parted
    ada = guests.get(lobby.ledger, lobby.ledger.query("SELECT id FROM stay")[0][0])
    known = lobby.knows()
    if ahead:
        for amount in range(9):
            spa.post(guests.get(spa.ledger, ada.id), 100 + amount, by="MM")
        spa.meet()
    asking = ask(lobby)
    for desk in (lobby, pool):
        assert desk.meet().doubts
    assert is_marked(lobby.post(ada, 100).line)
    closing = making.close(cluster.url(database), "", hotel="grand", desk="spa")
    for desk in (lobby, pool):
        assert desk.meet().doubts, "it is told once more, with what is done about it"
        assert (desk.meet().doubts, desk.state.code) == ([], "")
        notes = [x.body for x in desk.ledger.all_of("note") if x.body.get("did") in ("closed", "parted")]
        last = max(number for name, number in known if name == spa.ledger.desk)
        assert [(x["did"], x["last"], x.get("there")) for x in notes] == [
            ("parted", last, closing.lines), ("closed", last, None),
        ]  # fmt: skip
    asking.met(lobby.ledger, 2)
    assert not is_marked(lobby.post(ada, 100).line)
    with refused("hub_closed"):
        spa.meet()
    anew = new_desk(tmp_path / "anew")
    anew.now = lobby.now
    join(anew, let_in(cluster, database, "spa2")["spa2"], lobby.key)
    settle(lobby, pool, anew)
    same(lobby, pool)
    assert [desk.state.code for desk in (lobby, pool, anew)] == ["", "", ""]
    assert {initials for initials, _ in anew.people.items()} == {"MM", "LL", "RR", "R2"}
    asking.close()
    anew.ledger.close()
