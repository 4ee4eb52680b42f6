"""An account opens the desk at sign-in by an entry of its own, whatever is set for all accounts."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT
from tracker import paths
from tracker.desk import autostart
from tracker.desk.autostart import program, xdg
from tracker.domain.problems import LedgerFault, Refused

PACKAGED = ROOT / "packaging/debian/files/autostart.desktop"


def for_all(home: Path, *, on: bool) -> Path:
    """The package's own entry, as it comes, or switched on as the guide says."""
    file = home / "all/autostart/latitude.desktop"
    file.parent.mkdir(parents=True)
    text = PACKAGED.read_text("utf-8")
    file.write_text(text.replace("Hidden=true\n", "") if on else text, "utf-8")
    return file


def entry(home: Path) -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment, method-assign]  # its own signature takes any such function
    read.read(home / "own/autostart/latitude.desktop", "utf-8")
    return read["Desktop Entry"]


def test_it_is_off_turned_on_and_turned_off_again(home: Path) -> None:
    assert not autostart.standing().on
    on = autostart.turn(True, paths.data_dir())
    assert (on.on, on.for_all, on.where) == (True, False, str(home / "own/autostart/latitude.desktop"))
    assert entry(home)["Type"] == "Application"
    assert "Hidden" not in entry(home)
    assert not autostart.turn(False, paths.data_dir()).on
    assert list((home / "own/autostart").iterdir()) == [], "nothing is left"
    assert not autostart.turn(False, paths.data_dir()).on, "off twice is off"


def test_the_packages_entry_is_off_until_an_administrator_switches_it_on(home: Path) -> None:
    for_all(home, on=False)
    assert not autostart.standing().on
    assert autostart.turn(True, paths.data_dir()).on
    assert not autostart.turn(False, paths.data_dir()).on


def test_an_account_turns_off_what_is_on_for_all_and_on_again(home: Path) -> None:
    shared = for_all(home, on=True)
    before = shared.read_bytes()
    found = autostart.standing()
    assert (found.on, found.for_all, found.where) == (True, True, str(shared))
    assert not autostart.turn(False, paths.data_dir()).on
    assert entry(home)["Hidden"] == "true"
    assert autostart.turn(True, paths.data_dir()).on
    assert shared.read_bytes() == before


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_a_desktops_own_settings_switched_off_is_off(home: Path, line: str) -> None:
    autostart.turn(True, paths.data_dir())
    file = xdg.own_file()
    file.write_text(f"{file.read_text('utf-8')}{line}\n", "utf-8")
    assert not autostart.standing().on
    assert autostart.turn(True, paths.data_dir()).on


def test_what_cannot_be_written_says_where_and_changes_nothing(home: Path) -> None:
    (home / "own").write_text("a file where the folder should be")
    with pytest.raises(LedgerFault) as found:
        autostart.turn(True, paths.data_dir())
    assert str(home / "own/autostart/latitude.desktop") in str(found.value.message)
    assert not autostart.standing().on


def test_a_relative_home_counts_for_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "here")
    monkeypatch.setenv("HOME", str(home))
    assert xdg.own_file() == home / ".config/autostart/latitude.desktop"


def test_the_entry_starts_the_very_words(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read as a desktop reads it: string escapes, then percent signs, then a shell's quotes."""
    odd = ["/opt/la ti/ü\\x", "--data-dir", '/srv/50% "a" $HOME `b` \\', "", "plain"]
    monkeypatch.setattr(program, "_program", lambda: odd)
    autostart.turn(True, paths.data_dir())
    raw = entry(home)["Exec"].replace("\\\\", "\\")
    assert "%" not in raw.replace("%%", ""), "else a field of the desktop's"
    raw = raw.replace("%%", "%")
    said = subprocess.run(["sh", "-c", f"printf '%s\\0' {raw}"], capture_output=True, text=True, check=True, timeout=10)
    assert said.stdout.split("\0")[:-1] == odd
    assert entry(home)["TryExec"].replace("\\\\", "\\") == odd[0]


def test_the_entry_is_valid(home: Path) -> None:
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("desktop-file-validate (Debian: desktop-file-utils) is not installed")
    autostart.turn(True, home / "a folder")
    subprocess.run([tool, xdg.own_file()], check=True, timeout=10)


def test_an_unknown_system_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(Refused, match="does not know"):
        autostart.standing()
