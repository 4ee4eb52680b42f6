"""Stories 25 and 26 on paper: the disk fails while a report is written; the same number comes again with the same content."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.faults.hostile.watch import ROOT
from tests.rig import Hotel, refused
from tracker.desk import documents
from tracker.desk.shift_facts import shift_facts
from tracker.domain.problems import LedgerFault


def _closed_shift(hotel: Hotel) -> None:
    for number in range(12):
        hotel.post(hotel.guest(f"Guest {number}", str(500 + number)), 100 + number)
    hotel.close(note="a quiet night")


def _write(hotel: Hotel, out: Path) -> documents.Written:
    return documents.write_report(hotel.ledger, out, hotel.now, number=1)


def _sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _nothing_left(folder: Path) -> bool:
    return not list(folder.glob(".latitude-*"))


def test_26_a_folder_that_is_gone_is_said_and_the_report_comes_when_it_is_back(hotel: Hotel, tmp_path: Path) -> None:
    _closed_shift(hotel)
    out = tmp_path / "reports" / "shift-1.pdf"
    with refused("bad_out", "is not there"):
        _write(hotel, out)
    out.parent.mkdir()
    first = _write(hotel, out)
    shutil.rmtree(out.parent)
    with refused("bad_out", "is not there"):
        _write(hotel, out)
    out.parent.mkdir()
    assert _write(hotel, out).sha256 == first.sha256 == _sha(out)


@pytest.mark.by_lot("a PDF that cannot be written", 5)
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT])
@pytest.mark.parametrize("call", ["fsync", "mkstemp", "replace"])
def test_26_whatever_fails_while_it_is_written_leaves_the_old_file_and_the_frozen_report(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: int
) -> None:
    """The disk is full, read-only or broken, or another program holds the PDF: one plain sentence, and a retry is the same."""
    _closed_shift(hotel)
    out = tmp_path / "shift-1.pdf"
    first = _write(hotel, out)

    def fails(*_: object, **__: object) -> object:
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as patch:
        patch.setattr({"fsync": os, "mkstemp": tempfile, "replace": Path}[call], call, fails)
        with pytest.raises(LedgerFault) as caught:
            _write(hotel, out)
    assert "The ledger is safe" in caught.value.message
    assert _sha(out) == first.sha256
    assert _nothing_left(tmp_path)
    assert _write(hotel, out).sha256 == first.sha256


def test_26_a_pdf_open_elsewhere_is_said(hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows does: whoever shows the file holds it, and it cannot be replaced."""
    _closed_shift(hotel)
    out = tmp_path / "shift-1.pdf"
    first = _write(hotel, out)

    def held(*_: object) -> Path:
        raise PermissionError(
            errno.EACCES, "The process cannot access the file because it is being used by another process"
        )

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", held)
        with pytest.raises(LedgerFault, match="used by another process") as caught:
            _write(hotel, out)
    assert "free the file or the disk and try again" in caught.value.message
    assert _nothing_left(tmp_path)
    assert _write(hotel, out).sha256 == first.sha256


@pytest.mark.skipif(os.name == "nt", reason="Unix limits how long a file may grow")
def test_26_a_disk_that_is_full_in_the_middle_of_the_file(hotel: Hotel, tmp_path: Path) -> None:
    """A real short write: the system lets no file grow beyond 4 KB, as a full disk would."""
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    _closed_shift(hotel)
    out = tmp_path / "shift-1.pdf"
    first = _write(hotel, out)
    assert out.stat().st_size > 4096
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    facts = shift_facts(hotel.ledger, 1, hotel.now)
    data = documents.shift_report(facts)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        with pytest.raises(LedgerFault) as caught:
            documents.write_bytes(out, data, facts.head)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert caught.value.code == "cannot_write"
    assert _sha(out) == first.sha256
    assert _nothing_left(tmp_path)
    assert _write(hotel, out).sha256 == first.sha256


_WRITER = """
import os, sys, tempfile
from pathlib import Path
from tests.rig import reopened
from tracker.desk import documents
from tracker.desk.shift_facts import shift_facts
hotel = reopened(Path(sys.argv[1]))
hotel.later(days=1)
left = [int(sys.argv[3])]
def at(call):
    def counted(*args, **more):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), 9)
        return call(*args, **more)
    return counted
os.fsync = at(os.fsync)
Path.replace = at(Path.replace)
Path.chmod = at(Path.chmod)
tempfile.mkstemp = at(tempfile.mkstemp)
documents.write_report(hotel.ledger, Path(sys.argv[2]), hotel.now, number=1)
"""


@pytest.mark.by_lot("a PDF killed", 2)
@pytest.mark.parametrize("step", [1, 2, 3, 4, 5])
def test_25_killed_at_any_step_of_a_pdf_it_is_whole_or_absent_and_comes_again(
    hotel: Hotel, tmp_path: Path, step: int
) -> None:
    _closed_shift(hotel)
    out = tmp_path / "out"
    out.mkdir()
    expected = documents.write_report(hotel.ledger, tmp_path / "before.pdf", hotel.now, number=1).sha256
    killed = subprocess.run(
        [sys.executable, "-c", _WRITER, str(hotel.ledger.path.parent), str(out / "shift-1.pdf"), str(step)],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert killed.returncode == -9, killed.stderr
    assert not (out / "shift-1.pdf").exists() or _sha(out / "shift-1.pdf") == expected
    again = documents.write_report(hotel.ledger, out / "shift-1.pdf", hotel.now, number=1)
    assert again.sha256 == expected
