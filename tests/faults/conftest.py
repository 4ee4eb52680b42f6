"""Fixtures of the faults: a folder in memory, a hotel ready to be struck, and whether system calls can be."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults.acts import NAME
from tests.rig import reopened

SHM = Path("/dev/shm")
ROOM = 300_000_000


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder on a file system in memory, where a sync costs nothing; the usual temporary folder where there is none."""
    if not (SHM.is_dir() and os.access(SHM, os.W_OK) and shutil.disk_usage(SHM).free > ROOM):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="latitude-faults-", dir=SHM) as folder:
        yield Path(folder)


@dataclass(frozen=True)
class Ready:
    """A closed ledger with lines in an open shift: one that stands (2,000), one that waits for an approval (50,000)."""

    ledger: Path
    stay: str
    standing: int
    waiting: int
    lines: int

    def wanted(self) -> dict[str, Any]:
        """What an act needs to know of it."""
        return {key: value for key, value in asdict(self).items() if key != "ledger"}

    def copy(self, folder: Path) -> Path:
        """The ledger in a folder of its own."""
        folder.mkdir(parents=True)
        shutil.copy(self.ledger, folder / NAME)
        return folder


@pytest.fixture(scope="session")
def ready(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Ready:
    folder = tmp_path_factory.mktemp("ready")
    shutil.copy(founded, folder / NAME)
    hotel = reopened(folder)
    guests = [hotel.guest(f"Guest {n}", str(400 + n)) for n in range(6)]
    standing = hotel.post(guests[0], 2000, note="lost luggage").line.seq
    waiting = hotel.post(guests[1], 50_000, approver="LL").line.seq
    lines = hotel.count()
    hotel.ledger.close()
    return Ready(folder / NAME, guests[0].id, standing, waiting, lines)


@pytest.fixture(scope="session")
def strace() -> str:
    """The strace that may trace here; the test is skipped, with the reason, where it may not."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("system calls cannot be failed here: strace is not installed")
    tried = subprocess.run(
        [found, "-f", "--seccomp-bpf", "-o", os.devnull, "true"], capture_output=True, text=True, timeout=60
    )
    if tried.returncode != 0:
        why = (tried.stderr.strip().splitlines() or ["no reason given"])[-1]
        pytest.skip(f"system calls cannot be failed here: tracing is not permitted ({why})")
    return found
