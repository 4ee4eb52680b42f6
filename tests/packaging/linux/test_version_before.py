"""The package takes over from the version before, built from this project's own history, while that desk is open and in use."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.conftest import ROOT
from tests.packaging.linux.conftest import Bare, part
from tests.packaging.linux.test_bare import PIN, new_hotel
from tests.packaging.linux.test_installed import DATA, POST, screen, until, windows
from tracker.ledger.schema import SCHEMA

pytestmark = pytest.mark.slow
package = part("package")
BEFORE, NOW = "0.0.9", "0.1.0"
BUILD = """
import sys
from pathlib import Path
root, out = map(Path, sys.argv[1:])
sys.path[:0] = [str(root / "packaging" / name) for name in ("freeze", "debian", "")]
import freeze, package
package.pack(freeze.freeze(out / "dist", out / "work"), out, "0.0.9", level=0)
"""
"""By the older commit's own builder: only its number is given."""


def git(*words: str) -> bytes | None:
    """What git says of this project; None where it cannot."""
    done = subprocess.run(["git", "-C", ROOT, *words], capture_output=True, timeout=120, check=False)
    return done.stdout if done.returncode == 0 else None


def sources_before() -> bytes:
    """The last commit whose ledgers have the format before this one, as a tar. Skipped where the history ends above it."""
    if shutil.which("git") is None:
        pytest.skip("the version before is not built here: git is not installed")
    changed = git("log", "-1", "--format=%H", "-G^SCHEMA = ", "--", "tracker/ledger/schema.py")
    found = git("archive", f"{changed.decode().strip()}^") if changed and changed.strip() else None
    if found is None:
        pytest.skip("the version before is not built here: this is no clone, or its history does not go back so far")
    return found


@pytest.fixture(scope="module")
def before() -> Iterator[Path]:
    """The package of the version before; LATITUDE_BEFORE names one that is there already."""
    given = os.environ.get("LATITUDE_BEFORE")
    if given:
        yield Path(given)
        return
    sources = sources_before()
    if shutil.which("objdump") is None:
        pytest.skip("the version before is not built here: objdump (Debian: binutils) is not installed")
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        root, out = Path(folder, "project"), Path(folder, "out")
        for place in (root, out):
            place.mkdir()
        subprocess.run(["tar", "-x", "-C", root], input=sources, check=True, timeout=120)
        command = [sys.executable, "-c", BUILD, str(root), str(out)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=1200, check=False, cwd=out)
        assert done.returncode == 0, done.stdout + done.stderr
        yield next(out.glob("*.deb"))


def asked(ledger: Path, sql: str) -> list[tuple[Any, ...]]:
    """What a ledger says to another program that only reads."""
    opened = sqlite3.connect(f"{ledger.as_uri()}?mode=ro", uri=True)
    try:
        return opened.execute(sql).fetchall()
    finally:
        opened.close()


def lines(ledger: Path) -> list[tuple[Any, ...]]:
    """Every line that was recorded, with its hash."""
    return asked(ledger, "SELECT seq, uuid, kind, body, hash FROM journal ORDER BY seq")


def backups(data: Path) -> Iterator[Path]:
    """The copies that were kept; an open desk makes one now and then as well."""
    return (data / "backups").glob("*.ledger")


def schema(ledger: Path) -> int:
    """The format that a ledger says it has."""
    return int(asked(ledger, "PRAGMA user_version")[0][0])


def test_the_version_before_hands_an_open_desk_over(
    bare: Bare, frozen_desk: Path, before: Path, tmp_path: Path
) -> None:
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed: the window is not looked at here")
    shutil.copy(before, bare.folder / "tmp/before.deb")
    shutil.move(package.pack(frozen_desk, tmp_path, NOW, level=0), bare.folder / "tmp/now.deb")
    bare.run("dpkg", "-i", "/tmp/before.deb")
    assert f"Version: {BEFORE}\n" in bare.run("dpkg", "-s", package.NAME).stdout
    new_hotel(bare, "latitude")
    data = bare.home / DATA
    ledger = data / "latitude.ledger"
    assert schema(ledger) == SCHEMA - 1, "it is another program, and it makes the older format"
    bare.run(*POST, LATITUDE_PIN=PIN)
    with screen() as display:
        environment = bare.environment({"DISPLAY": display})
        desk = subprocess.Popen(bare.command("latitude", network=True), env=environment, stderr=subprocess.DEVNULL)
        try:
            until(lambda: windows(display, desk.pid) or desk.poll() is not None, "the window never came")
            bare.run(*POST, LATITUDE_PIN=PIN)
            in_use, copies = lines(ledger), set(backups(data))
            old = bare.folder / "opt/before"
            shutil.copytree(bare.folder / package.HOME, old, symlinks=True)
            bare.run("dpkg", "-i", "/tmp/now.deb")
            assert f"Version: {NOW}\n" in bare.run("dpkg", "-s", package.NAME).stdout
            assert (lines(ledger), schema(ledger)) == (in_use, SCHEMA - 1), "installing touches no ledger"
            assert (desk.poll(), bool(windows(display, desk.pid))) == (None, True), (
                "the desk stays open over the upgrade"
            )
            bare.run(*POST, LATITUDE_PIN=PIN)
            assert schema(ledger) == SCHEMA
            made = {copy: lines(copy) for copy in set(backups(data)) - copies if schema(copy) == SCHEMA - 1}
            assert in_use in made.values(), "backed up as it was, with all that was in it"
            assert lines(ledger)[: len(in_use)] == in_use
            assert len(lines(ledger)) == len(in_use) + 1
            refused = bare.run("/opt/before/latitude", *POST[1:], LATITUDE_PIN=PIN, code=1)
            assert "newer version" in refused.stderr
            assert desk.poll() is None
        finally:
            desk.terminate()
            desk.wait(timeout=30)
        assert lines(ledger)[: len(in_use)] == in_use
        desk = subprocess.Popen(bare.command("latitude", network=True), env=environment, stderr=subprocess.DEVNULL)
        try:
            until(lambda: windows(display, desk.pid) or desk.poll() is not None, "the new window never came")
            assert desk.poll() is None
            bare.run(*POST, LATITUDE_PIN=PIN)
        finally:
            desk.terminate()
            desk.wait(timeout=30)
    assert "The chain holds" in bare.run("latitude", "verify", "--full").stdout
    bare.run("latitude", "shift", "close", "--as", "MM", LATITUDE_PIN=PIN)
    bare.run("latitude", "report", "--out", "/root/shift.pdf")
    amounts = asked(ledger, "SELECT count(*) FROM journal WHERE kind = 'credit'")
    assert amounts == [(4,)], "two of the version before, one over the open desk, one of the new"
    bare.run("dpkg", "-P", package.NAME)
    shutil.rmtree(bare.home / ".local")
    shutil.rmtree(old)
