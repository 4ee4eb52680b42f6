"""Where a document goes: a file, and nothing else that a name may stand for; readable for whom its owner wants."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.rig import Hotel, refused
from tracker.desk.documents import whole_file
from tracker.desk.export import write, write_export
from tracker.desk.export.write import export_steps
from tracker.domain.problems import LedgerFault

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes, sockets, links and modes as Unix has them")


@contextmanager
def _umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def test_a_pipe_a_socket_or_a_device_is_refused_and_stays(hotel: Hotel, tmp_path: Path) -> None:
    """An administrator who exports to /dev/null would else replace it for every program of the computer."""
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        (tmp_path / "link").symlink_to("/dev/null")
        for name, is_still in (("pipe", Path.is_fifo), ("socket", Path.is_socket), ("link", Path.is_char_device)):
            with refused("bad_out", "file name"):
                write_export(hotel.ledger, "csv", tmp_path / name)
            assert is_still(tmp_path / name)
    assert not list(tmp_path.glob(".latitude-*"))


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    with whole_file(tmp_path / "link.csv") as file:
        file.write(b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text() == "new"


def test_links_that_run_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with refused("bad_out"), whole_file(tmp_path / "a"):
        pass


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o027, 0o640)])
def test_names_of_guests_are_readable_for_whom_the_account_lets_read(tmp_path: Path, mask: int, mode: int) -> None:
    with _umask(mask), whole_file(tmp_path / "lines.csv") as file:
        file.write(b"x")
    assert (tmp_path / "lines.csv").stat().st_mode & 0o777 == mode


def test_a_file_that_is_written_again_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "lines.csv"
    target.write_text("old")
    target.chmod(0o600)
    with _umask(0o022), whole_file(target) as file:
        file.write(b"new")
    assert (target.stat().st_mode & 0o777, target.read_text()) == (0o600, "new")


def test_a_folder_that_vanishes_half_way_is_one_sentence_and_leaves_nothing(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stay = hotel.guest()
    for n in range(3):
        hotel.post(stay, 100 + n)
    folder = tmp_path / "stick"
    folder.mkdir()
    before = hotel.ledger.last()
    monkeypatch.setattr(write, "_EVERY", 1)
    steps = export_steps(hotel.ledger, "csv", folder / "lines.csv")
    next(steps)
    shutil.rmtree(folder)
    with pytest.raises(LedgerFault) as fault:
        list(steps)
    assert (fault.value.code, fault.value.elsewhere) == ("cannot_write", True)
    assert "could not be written (No such file or directory). The ledger is safe" in fault.value.message
    assert (folder.exists(), hotel.ledger.last()) == (False, before)


def test_an_export_that_is_stopped_leaves_no_file(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stay = hotel.guest()
    for n in range(3):
        hotel.post(stay, 100 + n)
    monkeypatch.setattr(write, "_EVERY", 1)
    steps = export_steps(hotel.ledger, "csv", tmp_path / "lines.csv")
    assert next(steps)[0] == 1
    steps.close()
    assert not [*tmp_path.glob("*.csv"), *tmp_path.glob(".latitude*")]
