"""`autostart` as somebody types it: on, off, and how it stands; without a ledger, and in JSON too."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.console import Console


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "all"))
    return tmp_path / "own/autostart/latitude.desktop"


def test_an_account_turns_it_on_and_off(bare: Console, own: Path) -> None:
    assert bare("autostart").out == "The desk opens when this account signs in: no. `latitude autostart on` lets it.\n"
    said = bare("autostart", "on")
    assert (said.code, said.out) == (0, f"The desk opens when this account signs in ({own}).\n")
    assert f"--data-dir {bare.folder}" in own.read_text("utf-8")
    assert bare.json("autostart", "status") == {"on": True, "where": str(own), "for_all": False}
    assert bare.json("autostart", "off")["on"] is False
    assert not own.exists()
    assert not bare.folder.exists(), "no ledger is made for it"


def test_without_a_folder_named_none_is_kept(bare: Console, own: Path) -> None:
    assert bare.bare("autostart", "on").code == 0
    assert "--data-dir" not in own.read_text("utf-8")


def test_what_is_on_for_all_is_said_so(bare: Console, tmp_path: Path) -> None:
    shared = tmp_path / "all/autostart/latitude.desktop"
    shared.parent.mkdir(parents=True)
    shared.write_text("[Desktop Entry]\nType=Application\nName=Latitude\nExec=latitude\n")
    assert "as an administrator set it for all" in bare("autostart").out
    assert bare.json("autostart", "off")["on"] is False


def test_another_word_is_usage(bare: Console) -> None:
    assert bare("autostart", "maybe").code == 2
