"""The frozen desk on a system without Python: what is in it is listed, and everything it is asked for works without a network."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

import pytest

from tests.packaging.conftest import resources_lacking
from tests.packaging.linux.conftest import Bare, part

pytestmark = pytest.mark.slow
frozen, licences, package = part("frozen"), part("licences"), part("package")
OURS = {"tracker", "python3.11", "PySide6", "shiboken6", "pillow.libs"}
"""Folders that are not named as the distribution they come from."""
PIN = "7391"


def test_nothing_is_in_that_is_not_listed_with_its_licence(frozen_desk: Path) -> None:
    inside = frozen_desk / "_internal"
    qt = {path.name.split(".")[0].removeprefix("libQt6") for path in inside.rglob("libQt6*.so*")}
    assert qt == set(frozen.LIBRARIES)
    plugins = inside / "PySide6/Qt/plugins"
    assert {str(path.relative_to(plugins)) for path in plugins.rglob("*.so")} == set(frozen.PLUGINS)
    names = {path.name for path in inside.rglob("*")}
    assert not [name for name in names if re.search(r"gtk|qsql|pytest|mypy|hypothesis|\.ts$", name, re.IGNORECASE)]
    told = licences.brought_along(licences.LEFT_OUT)
    owners = metadata.packages_distributions()
    tops = {path.name for path in inside.iterdir() if path.is_dir() and not path.name.endswith(".dist-info")}
    strange = [top for top in tops - OURS if not {licences.plain(name) for name in owners.get(top, ())} & told]
    assert strange == []
    texts = {path.name for path in (inside / "tracker/resources/licences").iterdir()}
    assert told - texts == set()
    loose = {path.name for path in inside.glob("*.so*") if not path.is_symlink()}
    assert not [name for name in loose if not name.startswith((*frozen.OF_PYTHON, "_cffi_backend"))]


def test_every_guide_dictionary_and_picture_is_in_desk_and_package(frozen_desk: Path, tmp_path: Path) -> None:
    inner = "_internal/tracker/resources"
    assert resources_lacking(frozen_desk / inner) == set()
    made = package.pack(frozen_desk, tmp_path / "out", level=0)
    subprocess.run(["dpkg-deb", "-x", made, tmp_path / "inside"], check=True, timeout=120)
    assert resources_lacking(tmp_path / "inside" / package.HOME / inner) == set()
    shutil.rmtree(tmp_path)  # some 400 MB


def test_a_shift_is_played_and_proven_without_python_and_network(bare: Bare, frozen_desk: Path) -> None:
    shutil.copytree(frozen_desk, bare.folder / "opt/latitude", symlinks=True)
    assert not [*bare.folder.glob("usr/bin/python*"), *bare.folder.glob("usr/lib/**/libpython*")]
    program = "/opt/latitude/latitude"
    bare.run(program, "demo", "--out", "/root/demo")
    assert (bare.home / "demo/shift.pdf").read_bytes().startswith(b"%PDF")
    assert (bare.home / "demo/desk.png").stat().st_size > 20_000
    assert "The chain holds" in bare.run(program, "--data-dir", "/root/demo/ledger", "verify", "--full").stdout
    new_hotel(bare, program)
    gesture = ("post", "--as", "MM", "--room", "412", "--kind", "credit", "--amount", "20", "--cause", "IT.wifi")
    bare.run(program, *gesture, LATITUDE_PIN=PIN)
    bare.run(program, "policy", "sign", "on", "--as", "MM", LATITUDE_PIN=PIN)
    bare.run(program, "shift", "close", "--as", "MM", LATITUDE_PIN=PIN)
    bare.run(program, "report", "--out", "/root/shift.pdf")
    assert b"/ByteRange" in (bare.home / "shift.pdf").read_bytes(), "signed"
    bare.run(program, "verify", "--full")
    assert "Chinese" not in bare.run(program, "doctor").stderr


def new_hotel(bare: Bare, program: str) -> None:
    """A hotel with one guest, in the folder that the system gives."""
    shutil.rmtree(bare.home / ".local", ignore_errors=True)
    words = ("--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "mid-scale", "--manager", "Mia Muster:MM")
    bare.run(program, "init", "--hotel", "Grand Hotel Example", *words, LATITUDE_PIN=PIN)
    bare.run(program, "guest", "add", "Ada Example", "--room", "412")
    bare.run(program, "shift", "open", "--as", "MM", LATITUDE_PIN=PIN)


def test_a_program_that_is_replaced_while_it_runs_goes_on_as_it_was(frozen_desk: Path, tmp_path: Path) -> None:
    """It has imported half of itself when an update puts another file in its place."""
    desk = tmp_path / "latitude"
    shutil.copytree(frozen_desk, desk, symlinks=True)
    ledger = ("--data-dir", str(tmp_path / "ledger"))
    words = ("--currency", "EUR", "--timezone", "Europe/Vienna", "--policy", "mid-scale", "--manager", "Mia Muster:MM")
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    begin = [str(desk / "latitude"), *ledger, "init", "--hotel", "Grand Hotel Example", *words]
    subprocess.run(begin, check=True, timeout=60, env={**environment, "LATITUDE_PIN": PIN}, capture_output=True)
    ours, theirs = pty.openpty()
    opening = [str(desk / "latitude"), *ledger, "policy", "sign", "on", "--as", "MM"]
    running = subprocess.Popen(
        opening, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    )
    os.close(theirs)
    said = b""
    while b"PIN of" not in said:
        said += os.read(ours, 1000)
    other = desk / "latitude.new"
    other.write_bytes(b"another program" * 100)
    other.replace(desk / "latitude")
    os.write(ours, f"{PIN}\n".encode())
    assert running.wait(timeout=60) == 0, said + os.read(ours, 2000)
    os.close(ours)
