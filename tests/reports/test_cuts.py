"""The semi-bold cut is made once, is the same every time, and is never taken from a place others can write."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import fontpkg_heebo
import pytest

from tracker.reports.lettering.cuts import cut

SOURCE = Path(fontpkg_heebo.ROOT, "files", "Heebo[wght].ttf")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def _cut() -> bytes:
    return cut(SOURCE, {"wght": 600.0}, "Test-Bold")


def test_it_is_kept_and_the_same(temporary: Path) -> None:
    first = _cut()
    (kept,) = temporary.glob("latitude-fonts-*/*.ttf")
    assert first.startswith(b"\0\1\0\0")
    assert kept.read_bytes().startswith(first)
    assert _cut() == first


@pytest.mark.parametrize("damage", [b"", b"not a font", b"\0" * 40])
def test_a_damaged_one_is_made_again(temporary: Path, damage: bytes) -> None:
    first = _cut()
    (kept,) = temporary.glob("latitude-fonts-*/*.ttf")
    kept.write_bytes(damage)
    assert _cut() == first


@pytest.mark.skipif(os.name == "nt", reason="Windows gives every user a temporary folder of their own")
def test_a_folder_others_can_write_is_not_used(temporary: Path) -> None:
    folder = temporary / f"latitude-fonts-{os.getuid()}"
    folder.mkdir()
    folder.chmod(0o777)
    assert _cut().startswith(b"\0\1\0\0")
    assert not list(folder.iterdir())


def test_without_a_place_to_keep_it_it_is_made_all_the_same(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(temporary / "gone" / "away"))
    assert _cut().startswith(b"\0\1\0\0")
