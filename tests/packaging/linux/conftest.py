"""The builders' modules; the desk frozen once; and a bare system that has what the package depends on, and nothing else."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT

PLACES = [str(ROOT / "packaging" / name) for name in ("freeze", "debian", "")]


def part(name: str) -> ModuleType:
    """A module of the builders."""
    sys.path[:0] = PLACES
    try:
        return importlib.import_module(name)
    finally:
        del sys.path[: len(PLACES)]


class Bare:
    """A Debian of its own in a folder. What runs in it sees that folder alone, and no network unless asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "root"

    def command(self, *words: str, network: bool = False) -> list[str]:
        """The words that run a command inside; mounts (what every running Debian has) and processes end with it."""
        mount = (
            f"cd '{self.folder}' && mount -t proc proc proc && mount -t tmpfs tmpfs dev/shm &&"
            " mount -t devpts -o newinstance,ptmxmode=0666 devpts dev/pts && mount --bind dev/pts/ptmx dev/ptmx &&"
            ' exec chroot . "$@"'
        )
        return ["unshare", "--mount", *([] if network else ["--net"]), "sh", "-c", mount, "sh", *words]

    def run(
        self, *words: str, network: bool = False, code: int = 0, within: int = 300, **extra: str
    ) -> subprocess.CompletedProcess[str]:
        """Run it to its end, `within` so many seconds."""
        done = subprocess.run(
            self.command(*words, network=network), env=self.environment(extra), capture_output=True, text=True,
            timeout=within, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        crashes = "".join(path.read_text("utf-8") for path in sorted((self.folder / "tmp").glob("latitude-crash-*")))
        assert done.returncode == code, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}\n{crashes}"
        return done

    @staticmethod
    def environment(extra: dict[str, str]) -> dict[str, str]:
        """What a fresh login has."""
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8", **extra}


@pytest.fixture(scope="session")
def frozen_desk() -> Iterator[Path]:
    """The frozen desk, built anew; LATITUDE_FROZEN names one that is there already."""
    given = os.environ.get("LATITUDE_FROZEN")
    if given:
        yield Path(given)
        return
    if shutil.which("objdump") is None:
        pytest.skip("the desk is not frozen here: objdump (Debian: binutils) is not installed")
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        yield part("freeze").freeze(Path(folder, "dist"), Path(folder, "work"))


@pytest.fixture(scope="session")
def bare() -> Iterator[Bare]:
    """A bare system, with the libraries that the package depends on. Skipped, with its reason, where none can be made.

    LATITUDE_BARE names one that is there already.
    """
    given = os.environ.get("LATITUDE_BARE")
    if given:
        yield Bare(Path(given))
        return
    lacking = [name for name in ("debootstrap", "unshare", "chroot") if shutil.which(name) is None]
    if lacking or os.geteuid() != 0:
        pytest.skip(f"no bare system is made here: {', '.join(lacking) or 'only root may make one'}")
    release = dict(line.partition("=")[::2] for line in Path("/etc/os-release").read_text().splitlines())
    codename, wanted = release.get("VERSION_CODENAME", ""), ",".join(part("package").libraries())
    (ROOT / "build").mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=ROOT / "build"))
    command = ["debootstrap", "--variant=minbase", f"--include={wanted}", codename, str(folder / "root")]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
        if done.returncode != 0:
            pytest.skip(f"no bare system is made here: debootstrap says {done.stdout.splitlines()[-1:]}")
        yield Bare(folder / "root")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
