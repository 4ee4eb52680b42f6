"""Who updates this program: the sentence of each way in which it can lie on a computer."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.desk.update.rig import Stick, run_from
from tests.rig import refused
from tracker import paths
from tracker.desk.update import keys, place
from tracker.desk.update.place import Place, here
from tracker.domain.problems import Refused


def sentence() -> str:
    with pytest.raises(Refused) as found:
        here()
    return str(found.value.message)


def frozen(patch: pytest.MonkeyPatch, program: Path) -> None:
    patch.setattr(sys, "frozen", True, raising=False)
    patch.setattr(sys, "executable", str(program))


def test_a_folder_with_starter_and_pointer_updates_itself(on_stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    run_from(on_stick.place, monkeypatch)
    assert here() == on_stick.place


def test_a_clone_is_updated_by_git() -> None:
    assert "update it with `git pull`" in sentence()


def test_what_pip_installed_is_updated_by_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "paths.py"))
    assert "pip install --upgrade" in sentence()


def test_on_windows_the_installer_does_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "paths.py"))
    monkeypatch.setattr(sys, "platform", "win32")
    assert sentence().startswith("On Windows the installer updates Latitude")


def test_a_package_of_the_system_is_the_administrators(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frozen(monkeypatch, Path("/usr/lib/latitude/latitude"))
    assert "your administrator updates it with the newer package" in sentence()
    frozen(monkeypatch, Path("/opt/latitude/latitude"))
    monkeypatch.setattr(place, "_PACKAGES", tmp_path)
    with refused("no_starter"):
        here()
    (tmp_path / "latitude.list").touch()
    with refused("by_package"):
        here()


def test_a_folder_without_a_starter_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frozen(monkeypatch, tmp_path / "latitude")
    assert "stands alone" in sentence()
    frozen(monkeypatch, Path("/latitude"))
    assert "stands alone" in sentence()


def test_no_key_of_the_tests_is_trusted_by_what_is_shipped() -> None:
    from tests.desk.update.rig import TRUSTED

    assert not set(TRUSTED) & set(keys.trusted())


def test_keys_are_read_with_their_names_and_remarks_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert keys.trusted() == {}
    (tmp_path / "update").mkdir()
    (tmp_path / "update" / "keys.txt").write_text(f"# {'a' * 64}\n{'b' * 64} of 2026\n{'c' * 63}\n{'d' * 65}\n\n")
    assert list(keys.trusted().values()) == [b"\xbb" * 32]


def test_the_newer_of_what_runs_and_what_waits_counts(tmp_path: Path) -> None:
    (tmp_path / "current").write_text("0.10.0\n")
    assert Place(tmp_path, "0.9.0").newest == "0.10.0"
    assert Place(tmp_path, "0.11.0").newest == "0.11.0"
