"""Folders that a chain sets: before any choice, for the computer's own data folder and for no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rig import refused
from tracker import paths
from tracker.central import notices, preset
from tracker.ledger.keep.places import choose, places


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    found = {name: tmp_path / name for name in ("data", "backups", "mirror", "own", "other")}
    for folder in found.values():
        folder.mkdir()
    monkeypatch.delenv("LATITUDE_DATA_DIR", raising=False)
    return found


def set_centrally(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str) -> None:
    file = tmp_path / "central" / "latitude.ini"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(file))


def test_the_command_line_comes_before_the_environment_before_the_file_before_the_system(
    folders: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = paths.data_dir()
    set_centrally(monkeypatch, tmp_path, f"[folders]\ndata = {folders['data']}\n")
    assert paths.data_dir() == folders["data"] != usual
    monkeypatch.setenv("LATITUDE_DATA_DIR", str(folders["own"]))
    assert paths.data_dir() == folders["own"]
    assert paths.data_dir(folders["other"]) == folders["other"]


def test_a_folder_that_is_set_comes_before_the_own_choice_which_is_kept(
    folders: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = folders["data"]
    choose(data, backups=folders["own"])
    set_centrally(monkeypatch, tmp_path, f"[folders]\ndata = {data}\nbackups = {folders['backups']}\n")
    assert places(data).backups == folders["backups"]
    assert places(data).central == {"backups"}
    with refused("set_centrally", "IT department"):
        choose(data, backups=folders["other"])
    assert choose(data, mirror=folders["other"]).mirror == folders["other"]
    monkeypatch.setenv("LATITUDE_CONFIG", "/dev/null")
    assert (places(data).backups, places(data).mirror) == (folders["own"], folders["other"])


def test_a_demo_or_practice_writes_nothing_where_the_chain_keeps_its_backups(
    folders: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_centrally(monkeypatch, tmp_path, f"[folders]\ndata = {folders['data']}\nmirror = {folders['mirror']}\n")
    for other in (paths.practice_dir(folders["data"]), tmp_path / "latitude-demo"):
        assert places(other).mirror == other / "mirror"
        assert not places(other).central


def test_a_broken_file_never_falls_back_to_another_folder(
    folders: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_centrally(monkeypatch, tmp_path, "[folders]\ndata = relative\n")
    with refused("bad_central", "line 2"):
        paths.data_dir()
    assert paths.data_dir(folders["own"]) == folders["own"], "named by hand it opens"
    assert "line 2" in notices()[0]
    assert (preset("paper"), places(folders["own"]).central) == ("", frozenset())
    monkeypatch.setenv("LATITUDE_CONFIG", str(tmp_path / "not there.ini"))
    with refused("bad_central", "not there.ini"):
        paths.data_dir()


@pytest.mark.parametrize("raw", [b"\xff\xfe[\x00f\x00", "[folders]\ndata = /srv/K\xfcche".encode("latin-1")])
def test_another_encoding_is_refused(raw: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.ini").write_bytes(raw)
    monkeypatch.setenv("LATITUDE_CONFIG", str(tmp_path / "x.ini"))
    monkeypatch.delenv("LATITUDE_DATA_DIR", raising=False)
    with refused("bad_central", "UTF-8"):
        paths.data_dir()
