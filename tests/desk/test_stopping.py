"""Long work that is stopped, at every moment at which it can be: what its sentence says is true of the folder's bytes."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from threading import Thread

import pytest

from tests.desk.erasing.traces import traces
from tests.desk.keep.rig import YES as RESTORE
from tests.desk.keep.rig import Kept
from tests.moments import Moment
from tests.rig import Hotel, reopened
from tracker.desk import verification
from tracker.desk.erasing import retention, turns
from tracker.desk.erasing.erasure import erase
from tracker.desk.keep import backups, restoring
from tracker.domain.problems import LedgerFault
from tracker.domain.stopping import WHOLE, Stop, Stopped
from tracker.ledger import connection, store
from tracker.ledger import erasure as of_erasure
from tracker.ledger.checks import aside
from tracker.ledger.checks.pages import damage
from tracker.ledger.checks.walks import Walks
from tracker.ledger.faults import fault_of
from tracker.ledger.keep import swap
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify

ERASE = frozenset({"erase", "still_open", "in_house"})
RUN = frozenset({"retention", "clock_jump"})


def files(folder: Path) -> dict[str, bytes]:
    """Every file of the folder, byte for byte. Close the ledger first."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def kept(hotel: Hotel) -> Kept:
    return Kept(hotel)


def ready(kept: Kept) -> tuple[Path, dict[str, bytes]]:
    """A backup, lines after it, and nobody who has the ledger open."""
    file = kept.back_up()
    kept.work("7")
    kept.mirrored()
    kept.close()
    return file, files(kept.live.parent)


def test_a_restore_stopped_at_any_moment_before_it_is_done_leaves_every_byte(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, before = ready(kept)
    monkeypatch.setattr(store, "_STEPS", 4_000)
    at, moment = 0, Moment(1)
    while not moment.last:
        at += 1
        moment = Moment(at)
        with pytest.raises(Stopped, match="The restore was stopped before the ledger was replaced"):
            restoring.restore(kept.live, file, kept.present("MM"), kept.hotel.now, confirmed=RESTORE, told=moment)
        assert files(kept.live.parent) == before, at
    assert at > 12
    kept.open()
    kept.work("8")
    assert kept.verify().ok
    kept.restore(file)
    assert kept.verify().ok


def test_a_restore_that_is_asked_to_stop_while_it_replaces_the_ledger_is_done(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, _before = ready(kept)
    stop, real = Stop(), swap._overwrite
    answers: list[bool] = []

    def overwrite(*what: object) -> None:
        answers.append(stop.wish())
        real(*what)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(swap, "_overwrite", overwrite)
    done = restoring.restore(kept.live, file, kept.present("MM"), kept.hotel.now, confirmed=RESTORE, told=stop)
    assert answers == [False], "it is said that it is too late"
    kept.open()
    assert kept.hotel.ledger.by_seq(done.line.seq) == done.line
    assert kept.verify().ok


def test_a_restore_tells_how_far_it_is_and_never_goes_back(kept: Kept) -> None:
    file, _before = ready(kept)
    moment = Moment()
    restoring.restore(kept.live, file, kept.present("MM"), kept.hotel.now, confirmed=RESTORE, told=moment)
    figures = [done for done, _total in moment.told]
    assert figures == sorted(figures)
    assert figures.count(WHOLE) == 1, "the last moment is told once"
    assert {0, 450, 950} < {done // 50 * 50 for done in figures}


def test_a_check_that_is_stopped_says_that_nothing_is_known(kept: Kept) -> None:
    file, before = ready(kept)
    with pytest.raises(Stopped, match="nothing is known of it, and nothing was changed"):
        restoring.examine(kept.live, file, told=Moment(3))
    with pytest.raises(Stopped, match="nothing is known of it"):
        restoring.sign_in(kept.live, file, "MM", "1001", [], Moment(3))
    assert files(kept.live.parent) == before


def test_a_backup_stopped_at_any_moment_leaves_no_part_of_it(kept: Kept) -> None:
    kept.back_up()
    kept.work("7")
    kept.mirrored()
    folder = kept.live.parent / "backups"
    before, at, moment = files(folder), 0, Moment(1)
    while not moment.last:
        at += 1
        moment = Moment(at)
        with pytest.raises(Stopped, match="No file was written; older backups are as they were"):
            backups.by_itself(kept.live, kept.hotel.later(seconds=1).now, moment)
        assert files(folder) == before, at
    assert at > 4


def _guests(hotel: Hotel, count: int) -> dict[str, str]:
    """So many who are gone: their stays by name."""
    known = {}
    for n in range(count):
        name = f"Gone Numero{n}"
        stay = hotel.guest(name, str(400 + n), departure=date(2026, 11, 24))
        hotel.post(stay, 500, note=f"{name} lost a coat")
        known[name] = stay.id
    return known


def test_an_erasure_stopped_at_any_moment_erases_nothing(hotel: Hotel, tmp_path: Path) -> None:
    stay = _guests(hotel, 2)["Gone Numero0"]
    hotel.ledger.close()
    before = files(tmp_path)
    hotel.ledger = reopened(tmp_path).ledger
    at, moment = 0, Moment(1)
    while not moment.last:
        at += 1
        moment = Moment(at)
        with pytest.raises(Stopped, match="stopped before anything was erased"):
            erase(hotel.ledger, [stay], hotel.people["MM"], hotel.now, confirmed=ERASE, told=moment)
        assert not of_erasure.owes_tidying(hotel.ledger)
    assert at > 1
    hotel.ledger.close()
    assert files(tmp_path) == before


def test_an_erasure_on_record_cannot_be_stopped_and_what_it_owes_is_done_later(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full in the moment after: the stop is not taken, the fault says what is done and what is owed."""
    ((name, stay),) = _guests(hotel, 1).items()
    stop, answers = Stop(), list[bool]()

    def full(_conn: sqlite3.Connection, path: Path) -> None:
        answers.append(stop.wish())
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise fault_of(error, path)

    with monkeypatch.context() as patch:
        patch.setattr(connection, "rewrite", full)
        with pytest.raises(LedgerFault) as fault:
            erase(hotel.ledger, [stay], hotel.people["MM"], hotel.now, confirmed=ERASE, told=stop)
    assert (fault.value.recorded, answers) == ("yes", [False])
    assert of_erasure.owes_tidying(hotel.ledger)
    of_erasure.tidy(hotel.ledger)
    hotel.ledger.close()
    assert traces(tmp_path, [name, "lost a coat"]) == []


@pytest.mark.parametrize("after", range(6))
def test_a_retention_run_stops_between_two_guests(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr(turns, "AT_ONCE", 2)
    names = _guests(hotel, 5)
    hotel.at("2028-06-01 12:00")
    stop = Stop()

    def told(done: int, total: int) -> None:
        if (done, total) == (after, 5):
            stop.wish()
        stop(done, total)

    ran = retention.run(hotel.ledger, hotel.people["MM"], hotel.now, RUN, told)
    assert (len(ran.lines), ran.left) == (after, 5 - after)
    left = [d.stay.guest for d in retention.preview(hotel.ledger, hotel.now).due]
    assert len(left) == 5 - after
    assert not of_erasure.owes_tidying(hotel.ledger)
    assert verify(hotel.ledger, full=True).ok
    said = ran.stopped
    if after == 5:
        assert said is None, "asked for after the last guest, nothing is left to stop"
    elif after == 0:
        assert said == "It was stopped before anybody was erased. 5 stays are left and still due: run it again."
    else:
        assert said is not None
        assert f"{after} stay" in said
        assert f"{5 - after} stay" in said
    hotel.ledger.close()
    assert traces(tmp_path, [name for name in names if name not in left]) == []
    again = reopened(tmp_path).at("2028-06-01 13:00")
    if left:
        assert len(retention.run(again.ledger, again.people["MM"], again.now, RUN).lines) == 5 - after
    again.ledger.close()
    assert traces(tmp_path, names) == []


def verification_stopped(hotel: Hotel, reached: int) -> Stopped:
    """What is said of a verification that is stopped once so much is done."""
    stop = Stop()

    def told(done: int, total: int) -> None:
        if done >= reached and total:
            stop.wish()
        stop(done, total)

    with pytest.raises(Stopped) as said:
        verification.at_once(hotel.ledger, full=True, told=told)
    return said.value


def with_lines(hotel: Hotel, count: int) -> None:
    with hotel.ledger.write():
        for _ in range(count):
            hotel.ledger.append(NewLine("note", "MM", hotel.now, hotel.day))


def test_a_verification_that_is_stopped_vouches_up_to_a_line_and_no_further(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Walks, "help", lambda *_: None)  # so that what is done is done in the order of the chain
    with_lines(hotel, 2500)
    assert "before its first line: nothing is vouched for" in verification_stopped(hotel, 0).message
    for reached in (1000, 2000):
        said = verification_stopped(hotel, reached)
        assert said.facts == {"seq": reached}
        assert said.message.endswith(f"the chain holds up to line {reached}, and nothing beyond that is vouched for.")
    last = hotel.count()
    assert verification_stopped(hotel, last + 1).facts == {"seq": last}, (
        "the chain is through, what stands beside it is not"
    )
    assert verification.since_last(hotel.ledger) is None, "what was stopped is nothing to go on from"


def test_what_a_second_thread_has_done_vouches_for_no_line(hotel: Hotel) -> None:
    with_lines(hotel, 2500)
    for reached in (1000, 2000):
        assert verification_stopped(hotel, reached).facts.get("seq", 0) in range(0, reached + 1, 1000)
    assert verification.at_once(hotel.ledger, full=True).ok


def test_every_page_is_checked_in_pieces_that_hear_a_stop(hotel: Hotel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aside, "_STEPS", 100)
    second = aside.Aside(hotel.ledger.path, read_only=False)

    def look(ledger: Ledger) -> None:
        Thread(target=second.end).start()
        for _ in range(10_000):
            damage(ledger)

    with pytest.raises(Stopped):
        second.ask(look).said()
    assert verification.at_once(hotel.ledger, full=True).ok
