"""What a fault says of the line before it, and what keeps a transaction one: nesting, snapshots, locks of one process."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import pytest

from tests.rig import Hotel
from tracker.domain.problems import LedgerFault
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger
from tracker.ledger.thread import LedgerThread

_LOCK = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    other.execute("BEGIN IMMEDIATE")
    print("free")
except sqlite3.OperationalError as error:
    print(error)
"""


def lock_as_seen_by_another_program(path: Path) -> str:
    command = [sys.executable, "-c", _LOCK, str(path)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout.strip()


def test_opening_the_ledger_again_in_this_program_drops_no_lock(hotel: Hotel) -> None:
    """POSIX drops a process's locks on a file when any descriptor of it is closed: nobody may open it by hand."""
    path = hotel.ledger.path
    with hotel.ledger.write():
        assert lock_as_seen_by_another_program(path) == "database is locked"
        with Ledger(path, read_only=True) as second:
            assert second.last() == hotel.ledger.last()
        assert lock_as_seen_by_another_program(path) == "database is locked"
    assert lock_as_seen_by_another_program(path) == "free"


def test_a_file_that_is_closed_is_looked_into_again(hotel: Hotel) -> None:
    path = hotel.ledger.path
    hotel.ledger.close()
    path.write_bytes(b"x" * 4096)
    with pytest.raises(Exception, match="is not a ledger"):
        Ledger(path)


def test_a_fault_in_reading_after_a_post_does_not_say_that_nothing_was_recorded(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.ledger.begin()
    hotel.post(stay, 500)
    with pytest.raises(LedgerFault, match="not known yet") as fault:
        hotel.ledger.query("SELECT * FROM nowhere")
    assert fault.value.recorded == "unknown"
    hotel.ledger.begin()
    with pytest.raises(LedgerFault, match="Nothing was recorded") as fault:
        hotel.ledger.query("SELECT * FROM nowhere")
    assert fault.value.recorded == "no"


def test_each_piece_of_work_on_the_ledger_thread_begins_anew(hotel: Hotel) -> None:
    stay = hotel.guest()
    path = hotel.ledger.path
    hotel.ledger.close()
    thread = LedgerThread(path)

    def post(ledger: Ledger) -> None:
        with ledger.write():
            ledger.append(NewLine("clock", None, hotel.now, hotel_day))
        ledger.query("SELECT * FROM nowhere")

    hotel_day = thread.call(lambda ledger: Hotel(ledger, hotel.now).day)
    with pytest.raises(LedgerFault) as fault:
        thread.call(post)
    assert fault.value.recorded == "unknown"
    with pytest.raises(LedgerFault) as fault:
        thread.call(lambda ledger: ledger.query("SELECT * FROM nowhere"))
    assert fault.value.recorded == "no"
    thread.close()
    assert stay.id


def test_a_write_within_a_snapshot_is_stopped_because_it_would_be_rolled_back(hotel: Hotel) -> None:
    lines = hotel.count()
    with pytest.raises(LedgerFault), hotel.ledger.snapshot(), hotel.ledger.write():
        hotel.ledger.append(NewLine("clock", None, hotel.now, hotel.day))
    assert hotel.count() == lines


def test_a_rollback_that_fails_hides_neither_the_reason_nor_that_the_outcome_is_unknown(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        """A connection whose COMMIT and ROLLBACK fail."""

        in_transaction = True

        def execute(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor | None:
            if sql in ("COMMIT", "ROLLBACK"):
                error = sqlite3.OperationalError(f"{sql} failed")
                error.sqlite_errorname = "SQLITE_IOERR_FSYNC" if sql == "COMMIT" else "SQLITE_FULL"
                raise error
            return None if sql.startswith("BEGIN") else real.execute(sql, values)

        def close(self) -> None: ...

    real = hotel.ledger._conn
    monkeypatch.setattr(hotel.ledger._writing, "_conn", Broken())
    with pytest.raises(LedgerFault, match="not known yet") as fault, hotel.ledger.write():
        pass
    assert (fault.value.code, fault.value.recorded) == ("disk_error", "unknown")
    with pytest.raises(ZeroDivisionError), hotel.ledger.write():
        raise ZeroDivisionError
    monkeypatch.setattr(hotel.ledger._writing, "_conn", real)
    assert hotel.post(hotel.guest(), 100).line.seq == hotel.count()


def test_lines_of_one_hour_stand_side_by_side_in_the_index_of_uuids(hotel: Hotel) -> None:
    before = hotel.ledger.query("SELECT max(seq) FROM journal")[0][0]
    hotel.post(hotel.guest(), 500)
    made = [row[0] for row in hotel.ledger.query("SELECT uuid FROM journal WHERE seq > ?", (before,))]
    assert {UUID(uuid).version for uuid in made} == {7}
    assert len({uuid[:11] for uuid in made}) == 1
