"""The Debian package: installed, used in a window, upgraded while the desk is open, removed; no byte of a ledger is touched."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.packaging.linux.conftest import Bare, part
from tests.packaging.linux.test_bare import PIN, new_hotel

pytestmark = pytest.mark.slow
package = part("package")
DATA = ".local/share/Latitude"
OWN = ".config/autostart/latitude.desktop"
POST = (
    "latitude",
    "post",
    "--as",
    "MM",
    "--room",
    "412",
    "--kind",
    "credit",
    "--amount",
    "5",
    "--cause",
    "IT.wifi",
    "--confirm",
)


@contextmanager
def screen() -> Iterator[str]:
    """A display for the window; it is reached by the network's namespace, so nothing of it lies in the bare system."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-noreset"], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def windows(display: str, pid: int) -> list[str]:
    look = ["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "Latitude"]
    environment = {**os.environ, "DISPLAY": display}
    return subprocess.run(look, env=environment, capture_output=True, text=True, check=False).stdout.split()


def until(seen: Callable[[], object], what: str) -> None:
    begun = time.monotonic()
    while not seen():
        assert time.monotonic() - begun < 60, what
        time.sleep(0.05)


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_installed_used_upgraded_and_removed(bare: Bare, frozen_desk: Path, tmp_path: Path) -> None:
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed: the window is not looked at here")
    for version in ("0.0.9", "0.1.0"):
        made = package.pack(frozen_desk, tmp_path, version, level=0)
        shutil.copy(made, bare.folder / "tmp" / f"{version}.deb")
        made.unlink()
    bare.run("dpkg", "-i", "/tmp/0.0.9.deb")
    new_hotel(bare, "latitude")
    bare.run("latitude", "autostart", "on")
    entry = (bare.home / OWN).read_text("utf-8")
    assert {"TryExec=/usr/lib/latitude/latitude", "Exec=/usr/lib/latitude/latitude"} <= set(entry.splitlines())
    bare.run("latitude", "autostart", "off")
    autostart = bare.folder / "etc/xdg/autostart/latitude.desktop"
    wanted = autostart.read_text("utf-8").replace("Hidden=true\n", "")
    autostart.write_text(wanted, encoding="utf-8")
    with screen() as display:
        open_desk = bare.command("latitude", network=True)
        desk = subprocess.Popen(open_desk, env=bare.environment({"DISPLAY": display}), stderr=subprocess.DEVNULL)
        try:
            until(lambda: windows(display, desk.pid) or desk.poll() is not None, "the window never came")
            bare.run(*POST, LATITUDE_PIN=PIN)
            before = bare.run("latitude", "verify", "--full").stdout  # the lines: the open desk keeps notes of its own
            bare.run("dpkg", "-i", "/tmp/0.1.0.deb")
            assert bare.run("latitude", "verify", "--full").stdout == before
            assert (desk.poll(), bool(windows(display, desk.pid))) == (None, True), (
                "the desk stays open over the upgrade"
            )
            bare.run(*POST, LATITUDE_PIN=PIN)
        finally:
            ended = desk.poll()
            desk.terminate()
            desk.wait(timeout=30)
    assert ended is None
    assert "Version: 0.1.0\n" in bare.run("dpkg", "-s", package.NAME).stdout
    assert autostart.read_text("utf-8") == wanted, "what a site chose stays"
    assert "The chain holds" in bare.run("latitude", "verify", "--full").stdout
    bare.run("latitude", "autostart", "off")
    assert "Hidden=true\n" in (bare.home / OWN).read_text("utf-8"), "an account stands above what is on for all"
    bare.run("latitude", "autostart", "on")
    assert (bare.home / OWN).read_text("utf-8") == entry
    kept = digests(bare.home / DATA)
    assert "latitude.ledger" in kept
    bare.run("dpkg", "-i", "/tmp/0.1.0.deb")
    assert digests(bare.home / DATA) == kept
    for way in ("-r", "-P"):
        bare.run("dpkg", way, package.NAME)
        assert digests(bare.home / DATA) == kept
        assert not (bare.folder / package.HOME).exists()
        assert not (bare.folder / "usr/bin/latitude").is_symlink()
    assert not autostart.exists()
    bare.run("dpkg", "-i", "/tmp/0.1.0.deb")
    assert "The chain holds" in bare.run("latitude", "verify", "--full").stdout
    bare.run("dpkg", "-P", package.NAME)


def test_lintian_finds_nothing_to_mend(tmp_path: Path) -> None:
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not installed")
    desk = tmp_path / "latitude"
    (desk / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", desk / "latitude")
    made = package.pack(desk, tmp_path / "out", level=1)
    done = subprocess.run(["lintian", made], capture_output=True, text=True, timeout=300, check=False)
    found = [
        line for line in done.stdout.splitlines() if line.startswith(("E:", "W:")) and "mismatched-override" not in line
    ]
    assert found == []
