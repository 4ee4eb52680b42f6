"""Story 30: a row is changed with a database browser; the first bad line is named, and the ledger is read-only for leads."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.rig import Hotel, refused, reopened
from tests.ui.rig import desk_rig
from tracker.desk import documents, shifts, verification
from tracker.desk.export import write_export
from tracker.domain.problems import LedgerFault
from tracker.ledger.verify import verify


def browse(path: Path, sql: str) -> None:
    """What a database browser does: the guards are in the way, so they are taken away for it and put back."""
    with closing(sqlite3.connect(path)) as conn:
        with pytest.raises(sqlite3.IntegrityError, match="a line of the journal is never changed"):
            conn.execute(sql)
        (guard,) = conn.execute("SELECT sql FROM sqlite_schema WHERE name = 'journal_never_changes'").fetchone()
        conn.execute("DROP TRIGGER journal_never_changes")
        conn.execute(sql)
        conn.execute(guard)
        conn.commit()


def changed(hotel: Hotel) -> tuple[Hotel, int]:
    """A hotel in which two amounts of the last shift were lowered by hand, opened again; the first of the two lines."""
    stay = hotel.guest()
    first, _, third = (hotel.post(stay, amount).line.seq for amount in (4000, 500, 3000))
    hotel.close()
    folder, now = hotel.ledger.path.parent, hotel.now
    hotel.ledger.close()
    browse(hotel.ledger.path, f"UPDATE journal SET amount = 1 WHERE seq IN ({first}, {third})")
    again = reopened(folder)
    again.now = now
    return again, first


def test_30_the_first_bad_line_is_named(hotel: Hotel) -> None:
    again, first = changed(hotel)
    found = verify(again.ledger)
    assert (found.ok, found.first_bad_seq) == (False, first)
    assert found.reason == f"line {first} was changed after it was posted"


def test_30_a_lead_reads_and_exports_and_posts_nothing_until_a_manager_acknowledges(
    hotel: Hotel, tmp_path: Path
) -> None:
    again, first = changed(hotel)
    verification.note(again.ledger, verify(again.ledger))
    (stay,) = {line.stay for line in again.ledger.lines("WHERE j.kind = 'credit'")}
    lead, manager = again.people["LL"], again.people["MM"]
    before = again.count()
    for work in (
        lambda: again.guest("Bo Example", "413"),
        lambda: shifts.open_one(again.ledger, lead, again.now),
    ):
        with pytest.raises(LedgerFault, match=f"line {first} was changed") as caught:
            work()
        assert caught.value.code == "not_verified"
    assert again.count() == before
    documents.write_report(again.ledger, tmp_path / "shift.pdf", again.now, number=1)
    write_export(again.ledger, "jsonl", tmp_path / "journal.jsonl")
    assert (tmp_path / "shift.pdf").exists()
    with refused("not_allowed"):
        verification.acknowledge(again.ledger, lead, again.now)
    verification.acknowledge(again.ledger, manager, again.now)
    verification.note(again.ledger, verify(again.ledger))
    assert verification.damage(again.ledger) is not None, "the second line that was changed is named next"
    verification.acknowledge(again.ledger, manager, again.now)
    assert verify(again.ledger).ok
    assert again.guest("Bo Example", "413").id != stay


def test_30_the_window_says_so_and_takes_no_gesture(tmp_path: Path, qtbot: QtBot) -> None:
    bad: list[int] = []

    def prepare(hotel: Hotel) -> None:
        again, first = changed(hotel)
        again.ledger.close()
        bad.append(first)

    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=prepare)
    rig.window.verify()
    qtbot.waitUntil(lambda: rig.link.fault is not None, timeout=20_000)
    rig.settle()
    assert f"line {bad[0]} was changed after it was posted" in rig.window.workplace.banner.text()
    rig.keys.type("207 c5 wifi")
    rig.keys.press("Return")
    rig.settle()
    assert not rig.work(lambda ledger: ledger.lines("WHERE j.kind = 'credit' AND j.actor = 'LL'"))
