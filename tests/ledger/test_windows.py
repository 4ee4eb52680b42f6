"""The places where files are opened, named and replaced, as they behave on Windows: its rules are put in their way here."""

from __future__ import annotations

import errno
import os
import sys
import types
from pathlib import Path, PureWindowsPath

import pytest

from tests.rig import Hotel
from tracker.desk import documents
from tracker.desk.given_file import read_given
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import folder, windows
from tracker.ledger.keep import locked, mirror_files
from tracker.ledger.keep.pause import check_not_paused, paused


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> None:
    """This computer is Windows, with the share Z:."""
    monkeypatch.setattr(windows, "HERE", True)
    monkeypatch.setattr(windows, "_drive_type", {"C:\\": 3, "Z:\\": 4}.__getitem__)


@pytest.mark.parametrize("name", ["NUL", "con.d", "Hotel.", "a?b", "x" * 170])
@pytest.mark.usefixtures("there")
def test_no_data_folder_has_a_name_that_windows_would_change(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused) as refused:
        folder.check_folder(tmp_path / name, create=True)
    assert refused.value.code == "bad_data_dir"
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("there")
def test_a_folder_with_umlauts_and_spaces_is_made(tmp_path: Path) -> None:
    folder.check_folder(tmp_path / "Hôtel Zürich 東京 (neu)", create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["Hôtel Zürich 東京 (neu)"]


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize("name", ["Z:\\Latitude", "\\\\server\\share\\Latitude"])
def test_a_share_is_refused_as_a_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(windows, "PureWindowsPath", lambda _path: PureWindowsPath(name))
    monkeypatch.setattr(windows, "wrong_name", lambda _path, _longest=0: None)
    with pytest.raises(Refused) as refused:
        folder.check_folder(tmp_path / "data", create=True)
    assert refused.value.code == "network_share"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["NUL", "aux.pdf", "shift.pdf.", "shift.pdf:2", "a|b.pdf"])
@pytest.mark.usefixtures("there")
def test_no_document_goes_to_a_device_or_beside_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused) as refused, documents.whole_file(tmp_path / name) as file:
        file.write(b"%PDF")
    assert refused.value.code == "bad_out"
    assert not list(tmp_path.iterdir())


def test_a_file_of_a_name_that_windows_refuses_is_simply_not_there(
    hotel: Hotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Path.stat

    def stat(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if "?" in self.name:
            raise OSError(errno.EINVAL, "The filename, directory name, or volume label syntax is incorrect")
        return plain(self, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", stat)
    with pytest.raises(Refused) as refused:
        read_given(hotel.ledger, tmp_path / "list?.csv", Sentence("a list"), 1000, Sentence("Nothing was imported."))
    assert refused.value.code == "no_file"


def _held(monkeypatch: pytest.MonkeyPatch, target: Path, times: int) -> list[int]:
    """Whoever scans new files holds `target` so many times."""
    tries: list[int] = []
    plain = Path.replace

    def replace(self: Path, to: Path) -> Path:
        tries.append(1)
        if Path(to) == target and len(tries) <= times:
            raise PermissionError(13, "The process cannot access the file")
        return plain(self, to)

    monkeypatch.setattr(Path, "replace", replace)
    return tries


@pytest.mark.usefixtures("there")
def test_a_document_waits_for_whoever_scans_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "shift.pdf"
    tries = _held(monkeypatch, out, 3)
    with documents.whole_file(out) as file:
        file.write(b"%PDF")
    assert out.read_bytes() == b"%PDF"
    assert len(tries) == 4


def test_elsewhere_a_refusal_is_final(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "shift.pdf"
    (tmp_path / "new").write_bytes(b"%PDF")
    tries = _held(monkeypatch, out, 1)
    with pytest.raises(PermissionError):
        windows.put(tmp_path / "new", out)
    assert len(tries) == 1


def test_what_is_held_for_good_is_told_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "HERE", True)
    monkeypatch.setattr(windows, "PATIENCE", 0.1)
    (tmp_path / "new").write_bytes(b"%PDF")
    _held(monkeypatch, tmp_path / "old", 1000)
    with pytest.raises(PermissionError):
        windows.put(tmp_path / "new", tmp_path / "old")


_BINARY = 1 << 27


@pytest.fixture
def text_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file opened by its number is text unless it is said otherwise: \\n is written as \\r\\n."""
    texts: set[int] = set()
    plain_open, plain_write = os.open, os.write

    def opened(path: str | Path, flags: int, mode: int = 0o777) -> int:
        handle = plain_open(path, flags & ~_BINARY, mode)
        (texts.discard if flags & _BINARY else texts.add)(handle)
        return handle

    def written(handle: int, data: bytes | memoryview) -> int:
        if handle not in texts:
            return plain_write(handle, data)
        plain_write(handle, bytes(data).replace(b"\n", b"\r\n"))
        return len(data)

    monkeypatch.setattr(os, "O_BINARY", _BINARY, raising=False)
    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "write", written)


@pytest.mark.usefixtures("text_by_default")
def test_a_line_of_the_mirror_ends_as_everywhere(tmp_path: Path) -> None:
    mirror_files._write(tmp_path / "journal-2026-11.jsonl", b'{"seq": 1}\n{"seq": 2}\n')
    assert (tmp_path / "journal-2026-11.jsonl").read_bytes() == b'{"seq": 1}\n{"seq": 2}\n'


@pytest.fixture
def held_locks(monkeypatch: pytest.MonkeyPatch) -> set[tuple[int, int]]:
    """Windows' own locks: of one byte where the file stands, and PermissionError for one that is held."""
    held: set[tuple[int, int]] = set()

    def locking(handle: int, mode: int, length: int) -> None:
        found = os.fstat(handle)
        mark = (found.st_dev, found.st_ino)
        assert (mode, length) == (2, 1)
        if mark in held:
            raise PermissionError(13, "Permission denied")
        held.add(mark)

    crt = types.ModuleType("msvcrt")
    crt.LK_NBLCK, crt.locking = 2, locking  # type: ignore[attr-defined]  # a module made here
    monkeypatch.setitem(sys.modules, "msvcrt", crt)
    monkeypatch.setattr("tracker.ledger.keep.locked.os.name", "nt")
    return held


def test_a_lock_that_is_held_is_waited_for_and_told(
    tmp_path: Path, held_locks: set[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locked, "PATIENCE", 0.1)
    with locked.locked(tmp_path):
        assert len(held_locks) == 1
        with pytest.raises(TimeoutError), locked.locked(tmp_path):
            pass


def test_nothing_is_left_of_a_pause_although_no_open_file_can_be_deleted(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "HERE", True)
    open_now: set[int] = set()
    plain_open, plain_close, plain_unlink = os.open, os.close, Path.unlink

    def opened(path: str | Path, flags: int, mode: int = 0o777) -> int:
        handle = plain_open(path, flags, mode)
        open_now.add(handle)
        return handle

    def closed(handle: int) -> None:
        open_now.discard(handle)
        plain_close(handle)

    def unlink(self: Path, missing_ok: bool = False) -> None:
        if self.exists() and any(os.fstat(handle).st_ino == self.stat().st_ino for handle in open_now):
            raise PermissionError(13, "The process cannot access the file")
        plain_unlink(self, missing_ok)

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "close", closed)
    monkeypatch.setattr(Path, "unlink", unlink)
    live = hotel.ledger.path
    with paused(live):
        assert list(live.parent.glob("*.restoring"))
    assert not list(live.parent.glob("*.restoring"))
    check_not_paused(live)
