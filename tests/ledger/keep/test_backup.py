"""Backups: whole or not there, checked, made while the desk posts, and never a reason to stop."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.console import NOON
from tests.rig import Hotel
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import verify as of_verify
from tracker.ledger.keep import copying
from tracker.ledger.keep.backup import Backup, back_up, listing, thin
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify


def made(hotel: Hotel, folder: Path | None = None) -> Backup:
    return back_up(hotel.ledger.path, folder or hotel.ledger.path.parent / "backups", hotel.now)


def content(path: Path) -> list[tuple[Any, ...]]:
    with Ledger(path, read_only=True) as ledger:
        return [
            *ledger.query("SELECT * FROM journal ORDER BY seq"),
            *ledger.query("SELECT * FROM stay_name ORDER BY commitment"),
            *ledger.query("SELECT * FROM person_secret ORDER BY initials"),
        ]


def test_a_backup_is_the_whole_ledger_and_verifies(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 700, note="cold soup")
    done = made(hotel)
    assert done.wrong == ""
    assert done.file.name == f"latitude-{hotel.ledger.ledger_id}-20261123T110000Z-{hotel.count()}.ledger"
    assert "ada" not in done.file.name.lower()
    assert done.file.stat().st_mode & 0o777 == 0o600
    assert content(done.file) == content(hotel.ledger.path)
    with Ledger(done.file) as copy:
        assert verify(copy, full=True).ok
    assert [path.name for path in done.file.parent.iterdir() if path.suffix == ".part"] == []


def test_what_was_posted_later_is_not_in_it_and_the_next_one_has_it(hotel: Hotel) -> None:
    first = made(hotel)
    hotel.post(hotel.guest(), 700)
    second = made(hotel.later(hours=1))
    assert second.copy.seq == first.copy.seq + hotel.count() - first.copy.seq
    assert [x.file for x in listing(first.file.parent)] == [second.file, first.file]


def test_a_ledger_that_does_not_verify_is_kept_as_evidence_and_never_instead_of_a_sound_one(hotel: Hotel) -> None:
    sound = made(hotel)
    hotel.post(hotel.guest(), 700)
    conn = sqlite3.connect(hotel.ledger.path)
    conn.execute("DROP TRIGGER journal_never_changes")
    conn.execute("UPDATE journal SET amount = 900 WHERE kind = 'credit'")
    conn.commit()
    conn.close()
    bad = made(hotel.later(minutes=5))
    assert "was changed after it was posted" in bad.wrong
    assert bad.file.name.endswith("-unverified.ledger")
    thin(bad.file.parent, hotel.ledger.ledger_id)
    assert sound.file.exists()
    assert bad.file.exists()


def test_damaged_pages_make_no_backup(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 700)
    path = hotel.ledger.path
    hotel.ledger.close()
    data = bytearray(path.read_bytes())
    data[8192 : 8192 + 3000] = os.urandom(3000)
    path.write_bytes(bytes(data))
    with pytest.raises(LedgerFault) as caught:
        back_up(path, path.parent / "backups", hotel.now)
    assert caught.value.code == "corrupt"
    assert "Older backups are as they were" in caught.value.message
    assert list((path.parent / "backups").iterdir()) == []


@pytest.mark.parametrize("gone", ["missing", "file", "read-only"])
def test_a_folder_that_does_not_take_it_is_told_with_what_is_safe(hotel: Hotel, tmp_path: Path, gone: str) -> None:
    folder = tmp_path / "stick" / "backups"
    if gone != "missing":
        folder.parent.mkdir()
    if gone == "file":
        folder.write_text("not a folder")
    if gone == "read-only":
        folder.mkdir(mode=0o500)
        if os.access(folder, os.W_OK):
            pytest.skip("this account may write everywhere")
    with pytest.raises(LedgerFault) as caught:
        made(hotel, folder)
    assert caught.value.code == "not_backed_up"
    assert caught.value.recorded == "no"
    assert "The ledger is safe and the desk goes on." in caught.value.message
    hotel.post(hotel.guest(), 700)


def test_a_full_disk_is_told_and_leaves_nothing(hotel: Hotel, memory_of: Callable[[int], Path]) -> None:
    disk = memory_of(64)
    with pytest.raises(LedgerFault) as caught:
        made(hotel, disk)
    assert caught.value.code == "not_backed_up"
    assert "full" in caught.value.message
    assert list(disk.iterdir()) == []
    hotel.post(hotel.guest(), 700)


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_disk_that_fails_at_the_end_leaves_nothing(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    if failing == "fsync":
        monkeypatch.setattr(os, "fsync", fails)
    else:
        monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(LedgerFault, match="No backup could be written"):
        made(hotel)
    assert list((hotel.ledger.path.parent / "backups").iterdir()) == []


def test_the_desk_posts_while_it_is_copied(hotel: Hotel, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step is one page here: the copy waits for each post, begins anew a few times, and then is made in one piece."""
    monkeypatch.setattr(copying, "STEP", 1)
    stay = hotel.guest()
    begun, ended = threading.Event(), threading.Event()
    posted: list[int] = []
    done: list[Backup] = []

    def told(_done: int, _total: int) -> None:
        begun.set()

    def copy() -> None:
        done.append(back_up(hotel.ledger.path, hotel.ledger.path.parent / "backups", hotel.now, told))
        ended.set()

    worker = threading.Thread(target=copy)
    worker.start()
    begun.wait(10)
    while not ended.is_set() and len(posted) < 80:
        posted.append(hotel.post(stay, 1).line.seq)
    worker.join(60)
    assert posted
    assert done[0].wrong == ""
    assert hotel.count() >= done[0].copy.seq >= posted[0] - 1
    assert verify(hotel.ledger, full=True).ok


def test_thinning_leaves_other_ledgers_and_other_files_alone(hotel: Hotel) -> None:
    folder = made(hotel).file.parent
    own = hotel.ledger.ledger_id
    for hour in range(80):
        at = hotel.now - timedelta(hours=hour)
        (folder / f"latitude-{own}-{at:%Y%m%dT%H%M%SZ}-1.ledger").touch()
        (folder / f"latitude-{'0' * 12}-{at:%Y%m%dT%H%M%SZ}-1.ledger").touch()
    (folder / "holiday.jpg").touch()
    gone = thin(folder, own)
    assert gone
    assert all(own in path.name for path in gone)
    assert len([x for x in listing(folder) if x.copy.ledger == "0" * 12]) == 80
    assert (folder / "holiday.jpg").exists()


def test_an_empty_ledger_is_nothing_to_back_up(tmp_path: Path) -> None:
    with Ledger(tmp_path / "latitude.ledger", create=True), pytest.raises(Refused, match="no line to back up"):
        back_up(tmp_path / "latitude.ledger", tmp_path / "backups", NOON)


@pytest.fixture
def memory_of(tmp_path: Path) -> Any:
    """A small disk of so many kilobytes, where this account may mount one."""
    import subprocess

    made: list[Path] = []

    def mount(kilobytes: int) -> Path:
        folder = tmp_path / "small disk"
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
        if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("no small disk can be mounted here")
        made.append(folder)
        return folder

    yield mount
    for folder in made:
        subprocess.run(["umount", str(folder)], check=False)


def test_who_makes_a_backup_can_rest_after_every_slice_of_its_lines(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = list[int]()
    back_up(hotel.ledger.path, tmp_path / "elsewhere", hotel.now, lambda done, _total: heard.append(done))
    monkeypatch.setattr(of_verify, "SLICE", 1)
    sliced = list[int]()
    back_up(hotel.ledger.path, tmp_path / "elsewhere", hotel.now, lambda done, _total: sliced.append(done))
    # The chain, and what the lines are sifted for: a slice a line instead of one for all of them.
    assert len(sliced) >= len(heard) + 2 * (hotel.count() - 1)
