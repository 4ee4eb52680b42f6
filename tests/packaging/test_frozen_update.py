"""The real frozen desk updates itself from a stick, is killed while it does, and clears the version before away.

LATITUDE_FROZEN names a frozen desk that is there already; else one is built (minutes).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.update.rig import KEY, NEW, PUBLIC, release
from tests.faults.chance import chance
from tests.packaging.audit import ROOT
from tracker import __version__
from tracker.desk.update.place import this_platform
from tracker.ledger.schema import SCHEMA

FREEZE = ROOT / "packaging" / "freeze" / "freeze.py"
KILLS = 6


@pytest.fixture(scope="module")
def frozen() -> Iterator[Path]:
    given = os.environ.get("LATITUDE_FROZEN")
    if given:
        yield Path(given)
        return
    spec = importlib.util.spec_from_file_location("freeze", FREEZE) if FREEZE.is_file() else None
    if spec is None or spec.loader is None or shutil.which("objdump") is None:
        pytest.skip("no frozen desk here: name one in LATITUDE_FROZEN")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        yield module.freeze(Path(folder, "dist"), Path(folder, "work"))


class Desk:
    """A folder that updates itself with the frozen desk in it, which trusts the tests' key; a stick; a hotel."""

    def __init__(self, frozen: Path, folder: Path) -> None:
        self.root, self.stick, self.data = folder / "Latitude", folder / "stick", folder / "data"
        self.stick.mkdir()
        own = shutil.copytree(frozen, folder / "own", symlinks=True)
        with (own / "_internal/tracker/resources/update/keys.txt").open("a") as keys:
            keys.write(f"{PUBLIC.hex()} of the tests\n")
        release.lay_out(own, release.manifest_of(own, __version__, SCHEMA, this_platform()), self.root)
        (own / "latitude").rename(own / "desk")  # the same program, which says that it is the next version
        (own / "latitude").write_text(
            f'#!/bin/sh\n[ "$*" = --version ] && exec echo latitude {NEW}\nexec "${{0%/*}}/desk" "$@"\n'
        )
        (own / "latitude").chmod(0o755)
        manifest = release.manifest_of(own, NEW, SCHEMA, this_platform())
        self.megabytes = manifest.size / 1e6
        self.file: Path = release.pack(own, manifest, KEY, self.stick)
        shutil.rmtree(own)

    def command(self, *words: str) -> list[str]:
        return [str(self.root / "latitude"), "--data-dir", str(self.data), *words]

    def environment(self) -> dict[str, str]:
        return {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "LATITUDE_PIN": "2468", "LATITUDE_NEW_PIN": "2468", "QT_QPA_PLATFORM": "offscreen", "HOME": str(self.data.parent)}  # fmt: skip

    def run(self, *words: str) -> str:
        done = subprocess.run(
            self.command(*words), env=self.environment(), capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
        return done.stdout.strip()

    def version(self) -> str:
        return subprocess.check_output([self.root / "latitude", "--version"], text=True, timeout=60).split()[1]

    def lies_there(self) -> list[str]:
        return sorted(entry.name for entry in (self.root / "versions").iterdir())


@pytest.fixture
def desk(frozen: Path, tmp_path: Path) -> Desk:
    found = Desk(frozen, tmp_path)
    found.run(
        "init", "--hotel", "Grand Hotel", "--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "mid-scale",
        "--manager", "Mia Muster:MM",
    )  # fmt: skip
    return found


@pytest.mark.slow
def test_the_frozen_desk_updates_itself_killed_or_not(desk: Desk) -> None:
    assert desk.version() == __version__
    begun = time.monotonic()
    said = desk.run("update", str(desk.stick), "--as", "MM")
    took = time.monotonic() - begun
    assert said.startswith(f"Latitude {NEW} is in place")
    assert (desk.version(), desk.lies_there()) == (NEW, [__version__, NEW])
    print(f"{desk.megabytes:.0f} MB from a stick of {desk.file.stat().st_size / 1e6:.0f} MB in {took:.1f} s")  # noqa: T201
    dice, found = chance("kills of a frozen update"), []
    for _ in range(KILLS):
        desk.run("update", "--back")
        shutil.rmtree(desk.root / "versions" / NEW, ignore_errors=True)
        going = subprocess.Popen(
            desk.command("update", str(desk.stick), "--as", "MM"), env=desk.environment(),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(dice.uniform(0, took))
        going.kill()
        going.wait()
        found.append(desk.version())
        assert desk.run("verify").startswith("The chain holds")
        if found[-1] != NEW:  # as after a power cut: once more, and it goes through
            desk.run("update", str(desk.stick), "--as", "MM")
    assert set(found) <= {__version__, NEW}
    print(f"{KILLS} kills: {found}")  # noqa: T201


@pytest.mark.slow
def test_the_new_window_clears_the_version_before_away(desk: Desk) -> None:
    desk.run("update", str(desk.stick), "--as", "MM")
    window = subprocess.Popen(desk.command(), env=desk.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        deadline = time.monotonic() + 60
        while desk.lies_there() != [NEW]:
            assert window.poll() is None, window.stderr and window.stderr.read()
            assert time.monotonic() < deadline, desk.lies_there()
            time.sleep(0.1)
    finally:
        window.kill()
        window.communicate()
    assert desk.version() == NEW
