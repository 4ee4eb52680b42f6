"""Opening a ledger: settings read back, strangers refused byte-identical, and a plain sentence for each."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from pathlib import Path

import pytest

from tests.rig import Hotel, refused
from tracker.domain.problems import LedgerFault
from tracker.ledger import folder
from tracker.ledger.connection import PRAGMAS, connect
from tracker.ledger.folder import check_folder, network_file_system
from tracker.ledger.line import NewLine
from tracker.ledger.schema import APPLICATION_ID, SCHEMA
from tracker.ledger.store import Ledger
from tracker.ledger.thread import LedgerThread


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_every_setting_is_read_back(tmp_path: Path) -> None:
    conn = connect(tmp_path / "a.ledger", create=True)
    for name, (_, expected) in PRAGMAS.items():
        assert conn.execute(f"PRAGMA {name}").fetchone()[0] == expected
    assert conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert conn.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
    conn.close()


def test_a_setting_that_does_not_take_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PRAGMAS, "synchronous", ("OFF", 3))
    with pytest.raises(LedgerFault, match="synchronous"):
        connect(tmp_path / "a.ledger", create=True)


def test_without_a_ledger_one_is_told_to_set_up(tmp_path: Path) -> None:
    with refused("no_ledger", "latitude init"):
        connect(tmp_path / "a.ledger")
    with refused("no_ledger"):
        connect(tmp_path / "nowhere" / "a.ledger")
    assert list(tmp_path.iterdir()) == []


def foreign(path: Path, *, version: int = 0, application: int = 0) -> str:
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE photo (id INTEGER)")
    conn.execute(f"PRAGMA user_version = {version}")
    conn.execute(f"PRAGMA application_id = {application}")
    conn.commit()
    conn.close()
    return digest(path)


@pytest.mark.parametrize(
    ("version", "application", "code"),
    [(0, 0, "not_a_ledger"), (SCHEMA, 42, "not_a_ledger"), (SCHEMA + 1, APPLICATION_ID, "newer_ledger")],
)
def test_another_programs_or_a_newer_ledger_is_refused_byte_identical(
    tmp_path: Path, version: int, application: int, code: str
) -> None:
    path = tmp_path / "latitude.ledger"
    before = foreign(path, version=version, application=application)
    with refused(code):
        Ledger(path)
    assert digest(path) == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n" + bytes(500), b"hello", b"SQLite format 3\0" + bytes(20), b"x" * 5000]
)
def test_what_is_no_database_is_refused_byte_identical(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "latitude.ledger"
    path.write_bytes(content)
    with refused("not_a_ledger"):
        Ledger(path, create=True)
    assert path.read_bytes() == content


def test_a_folder_in_its_place_and_a_file_in_the_folders_place_are_refused(tmp_path: Path) -> None:
    (tmp_path / "latitude.ledger").mkdir()
    with refused("not_a_ledger"):
        Ledger(tmp_path / "latitude.ledger")
    (tmp_path / "file").write_text("x")
    with refused("bad_data_dir", "choose a folder"):
        Ledger(tmp_path / "file" / "latitude.ledger", create=True)


def test_an_empty_file_from_a_start_that_was_cut_off_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "latitude.ledger"
    path.touch()
    with Ledger(path, create=True) as ledger:
        assert ledger.last() is None


def hot_journal(path: Path, pages: int) -> None:
    """What a write that was cut off leaves: the file had so many pages before it."""
    head = bytes.fromhex("d9d505f920a163d7") + bytes(8) + pages.to_bytes(4, "big") + (512).to_bytes(4, "big")
    path.with_name(f"{path.name}-journal").write_bytes((head + (4096).to_bytes(4, "big")).ljust(512, b"\0"))


def test_a_first_start_whose_header_was_torn_by_a_power_cut_is_begun_again(tmp_path: Path) -> None:
    path = tmp_path / "latitude.ledger"
    path.write_bytes(bytes(512) + b"half of what was written" * 1000)
    hot_journal(path, 0)
    with Ledger(path, create=True) as ledger:
        assert ledger.last() is None


def test_what_is_no_ledger_is_refused_byte_identical_beside_another_programs_journal_too(tmp_path: Path) -> None:
    path = tmp_path / "latitude.ledger"
    before = foreign(path)
    hot_journal(path, 3)
    with refused("not_a_ledger"):
        Ledger(path)
    assert digest(path) == before


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "network_file_system", lambda _: "cifs")
    with refused("network_share", "on this computer"):
        check_folder(tmp_path, create=True)


def test_the_mount_that_holds_the_folder_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.read_text
    share = tmp_path / "my share"
    share.mkdir()
    mounts = f"/dev/sda1 / ext4 rw 0 0\nserver:/x {str(share).replace(' ', chr(92) + '040')} nfs4 rw 0 0\nbroken\n"
    monkeypatch.setattr(Path, "read_text", lambda self, **k: mounts if str(self) == "/proc/mounts" else real(self, **k))
    assert network_file_system(share / "deep") == "nfs4"
    assert network_file_system(tmp_path) is None


def test_an_unwritable_folder_is_a_fault_that_says_what_is_safe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(LedgerFault, match="safe") as fault:
        check_folder(tmp_path, create=True)
    assert fault.value.code == "read_only"


def test_nothing_is_written_outside_a_transaction(hotel: Hotel) -> None:
    with pytest.raises(LedgerFault, match="transaction"):
        hotel.ledger.append(NewLine("clock", None, hotel.now, hotel.day))
    with pytest.raises(LedgerFault, match="transaction"):
        hotel.ledger.execute("DELETE FROM draft")
    with pytest.raises(LedgerFault, match="transaction"):
        hotel.ledger.executemany("DELETE FROM draft WHERE initials = ?", [("RR",)])


def test_what_fails_halfway_leaves_no_trace(hotel: Hotel) -> None:
    lines = hotel.count()
    with contextlib.suppress(ZeroDivisionError), hotel.ledger.write():
        hotel.ledger.append(NewLine("clock", None, hotel.now, hotel.day))
        raise ZeroDivisionError
    assert hotel.count() == lines


def test_a_ledger_held_by_another_says_so_and_loses_nothing(hotel: Hotel, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "latitude.ledger", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    hotel.ledger.query("PRAGMA busy_timeout = 50")
    with pytest.raises(LedgerFault, match="Another program holds") as fault, hotel.ledger.write():
        pass
    assert (fault.value.code, fault.value.recorded) == ("locked", "no")
    other.execute("ROLLBACK")
    other.close()
    assert hotel.post(hotel.guest(), 100).line.seq


def test_a_full_disk_says_so_and_loses_nothing(hotel: Hotel) -> None:
    stay = hotel.guest()
    pages = hotel.ledger.query("PRAGMA page_count")[0][0]
    hotel.ledger.query(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LedgerFault, match="The disk is full") as fault:
        [hotel.post(stay, 0, note="x" * 1500) for _ in range(200)]
    assert fault.value.code == "disk_full"
    hotel.ledger.query("PRAGMA max_page_count = 1000000")
    assert hotel.post(stay, 100).line.seq == hotel.count()


def test_the_ledger_thread_is_one_thread_and_hands_failures_back(tmp_path: Path) -> None:
    import threading

    thread = LedgerThread(tmp_path / "a.ledger", create=True)
    names = {thread.call(lambda _: threading.current_thread().name) for _ in range(5)}
    assert len(names) == 1
    assert names != {threading.current_thread().name}
    with pytest.raises(ZeroDivisionError):
        thread.call(lambda _: 1 // 0)
    thread.close()
