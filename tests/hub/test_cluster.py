"""The tests' own server: whatever way it ends, nothing of it stays on the computer."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.hub.cluster import Cluster, programs


def has_memory(number: str) -> bool:
    """Whether the computer has a piece of memory of that number (System V's), used or not."""
    return number in [line.split()[1] for line in Path("/proc/sysvipc/shm").read_text().splitlines()]


def runs(port: int) -> bool:
    """Whether a server of that port is there."""
    return any(
        f"\0-p\0{port}\0".encode() in cmdline.read_bytes()
        for cmdline in Path("/proc").glob("[0-9]*/cmdline")
        if cmdline.exists()
    )


@pytest.mark.slow
@pytest.mark.parametrize("how", ["removed", "killed", "stalled"])
def test_nothing_of_a_server_is_left(how: str) -> None:
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed")
    made = Cluster(found)
    made.start()
    memory = (made.data / "postmaster.pid").read_text().splitlines()[6].split()[1]
    with made.admin("postgres") as admin:
        assert admin.execute("SHOW dynamic_shared_memory_type").fetchone() == ("mmap",), "which is in its own folder"
    assert has_memory(memory)
    if how == "killed":
        made.kill()
    elif how == "stalled":
        assert made._process is not None
        made._process.send_signal(signal.SIGSTOP)
    made.remove()
    assert (has_memory(memory), made.folder.exists(), runs(made.port)) == (False, False, False)


@pytest.mark.slow
def test_a_server_ends_with_the_tests_that_are_killed(tmp_path: Path) -> None:
    if programs() is None:
        pytest.skip("PostgreSQL is not installed")
    told = (
        "from tests.hub.cluster import *; import os, signal; c = Cluster(programs()); c.start(); print(c.port, c.folder, flush=True);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=False)
    port, folder = done.stdout.split()
    until = time.monotonic() + 10
    while runs(int(port)) and time.monotonic() < until:
        time.sleep(0.05)
    subprocess.run(["rm", "-rf", folder], check=True)
    assert not runs(int(port))
