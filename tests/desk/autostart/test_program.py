"""The command that opens this program again: the one of each way in which it can lie on a computer."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.desk.update.rig import Stick, run_from
from tracker import paths
from tracker.desk.autostart.program import words


def put(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    return file


def wheel(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Installed by pip: no sources beside it."""
    patch.setattr(paths, "__file__", str(put(folder / "lib/tracker/paths.py")))


def test_a_clone_starts_by_its_script(tmp_path: Path) -> None:
    assert words(paths.data_dir()) == ["/bin/sh", str(Path(paths.__file__).parents[1] / "packaging/run")]


def test_a_wheel_starts_by_its_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel(tmp_path, monkeypatch)
    assert words(paths.data_dir()) == [sys.executable, "-P", "-m", "tracker"]


def test_a_package_starts_by_its_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/latitude/latitude")
    assert words(paths.data_dir()) == ["/usr/lib/latitude/latitude"]


@pytest.fixture
def on_stick(tmp_path: Path) -> Stick:
    from tests.desk.update.rig import stick

    return stick(tmp_path)


def test_a_folder_that_updates_itself_starts_whatever_version_it_points_to(
    on_stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_from(on_stick.place, monkeypatch)
    (only,) = words(paths.data_dir())
    assert Path(only) == on_stick.place.root / "latitude"
    assert on_stick.place.running not in only


@pytest.mark.parametrize("running", ["Latitude.exe", "program/python.exe"])
def test_what_the_installer_put_there_starts_by_its_launcher(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, running: str
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    launcher = put(tmp_path / "Latitude/Latitude.exe")
    monkeypatch.setattr(sys, "executable", str(put(tmp_path / "Latitude" / running)))
    assert words(paths.data_dir()) == [str(launcher)]


def test_a_python_on_windows_starts_without_a_console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    wheel(tmp_path, monkeypatch)
    monkeypatch.setattr(sys, "executable", str(put(tmp_path / "venv/Scripts/python.exe")))
    assert words(paths.data_dir())[0].endswith("python.exe")
    quiet = put(tmp_path / "venv/Scripts/pythonw.exe")
    assert words(paths.data_dir()) == [str(quiet), "-P", "-m", "tracker"]


def test_a_clone_on_windows_starts_by_its_script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert words(paths.data_dir()) == [str(Path(paths.__file__).parents[1] / "packaging/run.cmd")]


def test_the_folder_goes_along_when_a_start_would_not_find_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    named = ["--data-dir", str(tmp_path / "spa")]
    assert words(Path("spa"))[-2:] == named
    monkeypatch.setenv("LATITUDE_DATA_DIR", str(tmp_path / "spa"))  # the next session may have none
    assert words(paths.data_dir())[-2:] == named


def test_a_central_file_that_is_broken_has_the_folder_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LATITUDE_CONFIG", str(tmp_path / "gone.ini"))
    assert words(tmp_path)[-2:] == ["--data-dir", str(tmp_path)]
