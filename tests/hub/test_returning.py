"""A desk that is restored gets back what it sent to the hub, and is told before when it could not meet the others any more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from psycopg import sql

from tests.cli.console import Console
from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.test_day_of_the_hotel import roll
from tests.hub.test_hotel_papers import take_back
from tests.hub.test_meeting import same, settle, verify_independently
from tests.rig import refused
from tracker.desk import guests, presence
from tracker.desk.documents import day_report
from tracker.desk.hotel_day import divided, issuing
from tracker.desk.keep import backups, restoring
from tracker.desk.proof import check_paper, check_report
from tracker.domain.facts import DayFacts
from tracker.domain.problems import AskFirst
from tracker.domain.restated import HotelSupplementFacts
from tracker.ledger import entries, other_entries, steady
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify
from tracker.reports.proof import proof_text, typeable


def backed_up(desk: Desk) -> Path:
    """A backup, put where the next one does not take its place."""
    made = backups.by_itself(desk.ledger.path, desk.now).file
    return made.rename(desk.ledger.path.parent / f"{desk.count()}.ledger")


def restored(desk: Desk, file: Path, *confirmed: str, lines_back: bool = True) -> restoring.Restored:
    """Restore as the desk's manager does, and open what came of it."""
    place = desk.ledger.path
    manager = presence.seen(desk.people["MM"], steady.ticks())
    done = restoring.restore(place, file, manager, desk.now, confirmed=confirmed or {"restore"}, lines_back=lines_back)
    desk.ledger.close()
    desk.ledger = Ledger(place, ticks=desk.ticks)
    return done


@contextmanager
def away(cluster: Cluster) -> Iterator[None]:
    cluster.stop()
    try:
        yield
    finally:
        cluster.start()


@pytest.fixture
def spa(three: Three) -> Desk:
    """A desk that was backed up, and gave a guest of its own something after that, with a note, which the hub has."""
    lobby, spa, _ = three
    settle(*three)
    spa.file = backed_up(spa)  # type: ignore[attr-defined]  # beside the desk, for these tests
    ada = spa.guest("Ada Example", "412")
    spa.later(seconds=5).post(ada, 500, note="towels")
    settle(*three)
    lobby.later(seconds=10).post(guests.get(lobby.ledger, ada.id), 700)
    settle(*three)
    return spa


def file_of(desk: Desk) -> Path:
    return desk.file  # type: ignore[attr-defined, no-any-return]  # as above


def ada_at(desk: Desk) -> tuple[str, str, int]:
    (id_,) = [row[0] for row in desk.ledger.query("SELECT id FROM stay")]
    stay = guests.get(desk.ledger, id_)
    return stay.guest, stay.room, desk.standing(stay).spent


def test_what_a_dead_disk_took_comes_back_from_the_hub(three: Three, spa: Desk, tmp_path: Path) -> None:
    before = spa.count()
    spa.ledger.close()
    spa.ledger.path.unlink()
    plan = restoring.examine(spa.ledger.path, file_of(spa))
    assert (plan.blind, plan.apart, plan.is_fork, plan.present) == (False, None, False, "none")
    done = restored(spa, file_of(spa))
    assert (done.missing, done.line.body["back"]["last"], done.line.seq) == ({}, before, before + 1)
    (line,) = spa.ledger.lines("WHERE j.kind = 'credit'")
    texts = [entry.texts for entry in entries.of_stay(spa.ledger, str(line.stay)) if entry.line.uuid == line.uuid]
    assert texts == [{"note": "towels"}]
    assert ada_at(spa)[:2] == ("Ada Example", "412")
    settle(*three)
    assert [ada_at(desk) for desk in three] == [("Ada Example", "412", 1200)] * 3
    same(*three)
    assert verify_independently(spa, tmp_path) == 3


def test_a_desk_restored_while_the_hub_was_away_comes_back_by_restoring_again(
    three: Three, spa: Desk, cluster: Cluster
) -> None:
    spa.ledger.close()
    spa.ledger.path.unlink()
    with away(cluster):
        assert "(nobody listens there): restore once it answers, or see the IT guide" in str(
            restoring.examine(spa.ledger.path, file_of(spa)).sentence
        )
        with pytest.raises(AskFirst) as caught:
            restored(spa, file_of(spa), "restore", "restore_blind")
        assert caught.value.code == "restore_apart"
        restored(spa, file_of(spa), "restore_apart", "restore_blind")
        spa.post(spa.guest("Eve Example", "7"), 900)  # the desk goes on working
    with refused("hub_fork", "another one in the hub"):
        spa.meet()
    late = backed_up(spa)
    plan = restoring.examine(spa.ledger.path, late)
    assert "choose an older one and let its later lines come back" in str(plan.sentence)
    done = restored(spa, file_of(spa))
    assert done.plan.is_fork  # what was posted meanwhile has numbers that are never used again
    assert done.aside is not None
    with Ledger(done.aside, read_only=True) as aside:
        assert [line.amount for line in aside.lines("WHERE j.kind = 'credit'")] == [900]
    settle(*three)
    assert [ada_at(desk) for desk in three] == [("Ada Example", "412", 1200)] * 3
    same(*three)


@pytest.mark.slow
def test_an_older_copy_put_in_place_by_hand_is_healed_by_its_backup(three: Three, spa: Desk) -> None:
    spa.ledger.close()
    spa.ledger.path.write_bytes(file_of(spa).read_bytes())
    spa.ledger = Ledger(spa.ledger.path, ticks=spa.ticks)
    with refused("hub_ahead", "this ledger lacks it"):
        spa.meet()
    restored(spa, file_of(spa))
    settle(*three)
    assert [ada_at(desk)[2] for desk in three] == [1200] * 3
    same(*three)


@pytest.mark.slow
def test_to_leave_the_later_lines_out_is_asked_about_at_a_desk_of_a_hub(three: Three, spa: Desk) -> None:
    with pytest.raises(AskFirst) as caught:
        restored(spa, file_of(spa), "restore", lines_back=False)
    assert (caught.value.code, "let its later lines come back" in caught.value.message) == ("restore_apart", True)
    assert spa.meet().doubts == []  # nothing was changed


@pytest.mark.slow
@pytest.mark.parametrize("what", ["line", "beside"])
def test_what_somebody_changed_in_the_server_does_not_come_back(
    three: Three, spa: Desk, cluster: Cluster, what: str
) -> None:
    spa.ledger.close()
    spa.ledger.path.unlink()
    with cluster.admin(spa.key and three[0].state.place.database) as admin:
        for (part,) in admin.execute(
            "SELECT relname FROM pg_class WHERE relname ~ '^line(_grand.*)?$' AND relkind IN ('r', 'p')"
        ).fetchall():
            admin.execute(sql.SQL("ALTER TABLE latitude.{} DISABLE TRIGGER USER").format(sql.Identifier(part)))
        if what == "line":
            admin.execute("UPDATE latitude.line SET amount = 1 WHERE amount = 500")
        else:
            admin.execute("UPDATE latitude.words SET sealed = sealed || 'x'::bytea")
            admin.execute("UPDATE latitude.entry SET sealed = sealed || 'x'::bytea")
    plan = restoring.examine(spa.ledger.path, file_of(spa))
    if what == "line":
        assert "does not lead to it" in str(plan.apart)
        restored(spa, file_of(spa), "restore_apart")
        assert spa.ledger.query("SELECT count(*) FROM journal WHERE kind = 'credit'") == [(0,)]
    else:
        done = restored(spa, file_of(spa))
        assert done.missing == {"texts": 1, "guests": 1}
        assert "What other desks have of it comes when they meet" in str(done.sentence)


@pytest.mark.slow
def test_a_desk_that_is_in_no_hub_asks_none(three: Three, spa: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from tracker.desk.meeting import joining

    joining.leave(spa.ledger, spa.people["MM"], lambda: spa.now)
    monkeypatch.setattr(joining, "connected", lambda *_: pytest.fail("it was asked"))
    assert restoring.examine(spa.ledger.path, file_of(spa)).apart is None


@pytest.mark.slow
def test_the_command_says_what_it_comes_to_and_brings_the_lines_back(
    three: Three, spa: Desk, console: Console, cluster: Cluster
) -> None:
    console = replace(console, folder=spa.ledger.path.parent, at=spa.now)
    spa.ledger.close()
    spa.ledger.path.unlink()
    file = str(file_of(spa))
    with away(cluster):
        told = console.json("restore", file, "--dry-run", "--as", "MM")
        assert (told["lines_back"], told["blind"]) == (0, True)
        assert "could not be asked for what it has of this desk (nobody listens there)" in told["apart"]
    told = console.json("restore", file, "--dry-run", "--as", "MM")
    assert (told["apart"], told["blind"], told["lines_lost"]) == (None, False, 0)
    done = console.json("restore", file, "--as", "MM", "--confirm")
    assert (done["missing"], done["lines_back"]) == ({}, told["lines_back"])
    assert console("verify", "--full").code == 0
    assert console.json("hub", "sync")["shipped"] > 0


def issued(desk: Desk, number: int = 0) -> DayFacts | HotelSupplementFacts:
    return issuing.paper(desk.ledger, desk.day - timedelta(days=1), number, desk.people["MM"], desk.now)


@pytest.mark.slow
def test_a_paper_of_the_hotels_day_is_the_same_after_a_restore(three: Three, spa: Desk) -> None:
    """Other desks' lines come again in another order than that in which they came first."""
    lobby, _, pool = three
    for n in range(3):
        pool.later(seconds=20 + n).post(pool.guest(f"Guest {n}", str(n)), 100)
        lobby.later(seconds=20 + n).post(lobby.guest(f"Guest {n}", str(7 + n)), 200)
        settle(*three)
    roll(spa)
    facts = issued(spa)
    lobby.post(lobby.guest("Late Guest", "99"), 300)  # still on that day: nobody had told
    settle(*three)
    spa.ledger.close()
    spa.ledger.path.unlink()
    restored(spa, file_of(spa))
    settle(*three)
    line = next(x for x in spa.ledger.all_of("export") if x.body["what"] == "hotel_day")
    assert other_entries.known_at(spa.ledger, line.body["n"]) != issuing.point_of(line).known  # or this shows nothing
    assert issued(spa) == facts
    assert check_paper(spa.ledger, proof_text(facts)).ok


@pytest.mark.slow
def test_the_number_of_a_lost_paper_is_never_given_again(three: Three, spa: Desk, tmp_path: Path) -> None:
    """The disk died before the hub had the line that issued it; the paper itself is in somebody's hand."""
    roll(spa)
    settle(*three)
    lost = issued(spa)
    assert isinstance(lost, DayFacts)
    spa.ledger.close()
    spa.ledger.path.unlink()
    manager = presence.seen(spa.people["MM"], steady.ticks())
    done = restoring.restore(
        spa.ledger.path, file_of(spa), manager, spa.now, papers=[typeable(lost)], confirmed={"restore"}
    )
    day = lost.day.isoformat()
    assert done.line.body["hotel_days"] == {day: 0}
    spa.ledger = Ledger(spa.ledger.path, ticks=spa.ticks)
    settle(*three)
    assert "was lost when a backup was restored" in str(check_paper(spa.ledger, proof_text(lost)).reason)
    again = issued(spa)
    assert isinstance(again, DayFacts)
    assert (again.document, again.value) == (f"D{day}.H1", lost.value)
    assert issued(spa) == issued(spa, 1) == again
    assert check_paper(spa.ledger, proof_text(again)).state == "authentic"
    take_back(spa)
    late = issued(spa, 2)
    assert isinstance(late, HotelSupplementFacts)
    assert (late.document, late.number, late.original_proof) == (f"D{day}.H2", 2, typeable(again))
    assert check_paper(spa.ledger, proof_text(late)).state == "authentic"
    assert verify(spa.ledger, full=True).ok
    assert verify_independently(spa, tmp_path) == 3
    done = restored(spa, backed_up(spa))
    assert "hotel_days" not in done.line.body  # nothing is lost


@pytest.mark.slow
def test_a_look_from_before_a_restore_is_counted_again_by_its_file_and_by_its_code_as_far_as_can_be_told(
    three: Three, spa: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its code has only the number of the lines of others that had come, and they come again in another order: to a total that they
    cannot have come to it says so, and to a look that counts lines that did not come again yet. Its file names them by desk."""
    lobby, _, pool = three
    for n in range(2):
        lobby.post(lobby.guest(f"Guest {n}", str(7 + n)), 300)
        pool.post(pool.guest(f"Other {n}", str(20 + n)), 700)
        settle(*three)
    facts = issuing.look(spa.ledger, spa.day, spa.now)
    page = tmp_path / "look.pdf"
    page.write_bytes(day_report(facts, "a4"))
    before = tmp_path / "of a program that named no desk.pdf"
    before.write_bytes(day_report(replace(facts, known=()), "a4"))
    assert check_paper(spa.ledger, proof_text(facts)).state == "authentic"
    for file in (page, before):
        assert check_report(spa.ledger, file, spa.now).state == "authentic"
    spa.ledger.close()
    spa.ledger.path.unlink()
    restored(spa, file_of(spa))
    early = check_paper(spa.ledger, proof_text(facts))
    assert (early.state, early.ok) == ("ledger_behind", False)
    assert check_report(spa.ledger, page, spa.now).state == "ledger_behind"
    assert "let the desks meet first" in str(early.sentence)
    settle(*three)
    pool.post(pool.guest("Later", "55"), 700)
    settle(*three)
    found = check_paper(spa.ledger, proof_text(facts))
    assert (found.state, found.ok) == ("authentic_uncounted", True)
    assert str(found.sentence).startswith(f"{facts.document} is authentic by its proof; a backup was restored on ")
    assert "its pages cannot be compared" in str(found.sentence)
    assert check_report(spa.ledger, before, spa.now).state == "authentic_uncounted"
    counted = check_report(spa.ledger, page, spa.now)
    assert (counted.state, counted.corrections, counted.uncounted) == ("authentic_with_later", 1, "")
    (one, ones), (other, others) = facts.known
    for known in (((one, ones - 1), (other, others + 1)), ((one, ones - 1), (other, others)), ((one, ones + others),)):
        page.write_bytes(day_report(replace(facts, known=known), "a4"))
        assert not check_report(spa.ledger, page, spa.now).ok
    with monkeypatch.context() as patch:
        patch.setattr(divided, "MOST", 0)
        untold = check_paper(spa.ledger, proof_text(facts))
        assert (untold.state, "neither its total nor" in str(untold.sentence)) == ("authentic_uncounted", True)
        assert check_report(spa.ledger, before, spa.now) == untold
        assert check_paper(spa.ledger, proof_text(replace(facts, first_seq=facts.first_seq + 1))).state == "altered"
    more = (replace(facts, value=facts.value + 1), replace(facts, value=facts.value + 700))
    for wrong in (*more, replace(facts, first_seq=facts.first_seq + 1)):
        assert check_paper(spa.ledger, proof_text(wrong)).state == "altered"
    again = issuing.look(spa.ledger, spa.day, spa.now)
    assert check_paper(spa.ledger, proof_text(again)).state == "authentic"
    assert check_paper(spa.ledger, proof_text(replace(again, value=again.value + 1))).state == "altered"


def test_a_look_from_before_a_restore_is_counted_again_where_one_other_desk_can_have_sent_its_lines(
    cluster: Cluster, database: str, ring: Path, tmp_path: Path
) -> None:
    lobby, spa = (new_desk(tmp_path / name) for name in ("lobby", "spa"))
    places = let_in(cluster, database, "lobby", "spa")
    join(spa, places["spa"], join(lobby, places["lobby"]).key)
    settle(lobby, spa)
    kept = backed_up(spa)
    lobby.post(lobby.guest("Guest", "7"), 300, by="MM")
    settle(lobby, spa)
    spa.post(spa.guest("Other", "8"), 500, by="MM")
    spa.meet()
    facts, page = issuing.look(spa.ledger, spa.day, spa.now), tmp_path / "look.pdf"
    page.write_bytes(day_report(facts, "a4"))
    lobby.post(lobby.guest("Later", "9"), 900, by="MM")
    settle(lobby, spa)
    spa.ledger.close()
    spa.ledger.path.unlink()
    restored(spa, kept)
    settle(lobby, spa)
    assert facts.value == 800
    assert other_entries.known_now(spa.ledger) != other_entries.known_at(spa.ledger, 1)
    assert check_report(spa.ledger, page, spa.now).state == "authentic_with_later"
    assert check_paper(spa.ledger, proof_text(replace(facts, value=1_700))).state == "altered"
    for desk in (lobby, spa):
        desk.ledger.close()
