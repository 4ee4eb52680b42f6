"""Real trouble for a ledger that a window has open: a full disk, a lock, bytes overwritten, syncs that fail.

Whatever touches the ledger's file does so from another process: closing a descriptor in this one would drop its locks.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_HOLD = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], timeout=30, isolation_level=None)
other.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def run(*command: str) -> str:
    """A command that must succeed; what it says."""
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


@contextmanager
def small_disk(folder: Path, size: str = "1m") -> Iterator[Path]:
    """A file system of its own, this small. The test is skipped, with the reason, where none can be mounted."""
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "latitude-test", str(folder)],
        capture_output=True,
        text=True,
    )
    if mounted.returncode != 0:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    try:
        yield folder
    finally:
        while folder.is_mount():  # a test that failed may have left one over it
            run("umount", "--lazy", str(folder))


def fill(folder: Path) -> Path:
    """Fill the disk to its last byte; the file that does it."""
    ballast = folder / "holiday-pictures"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            assert shutil.disk_usage(folder).free == 0
    return ballast


@contextmanager
def only_to_be_read(folder: Path) -> Iterator[None]:
    """The folder can be read and not be written to, for root as well."""
    run("mount", "--bind", str(folder), str(folder))
    try:
        run("mount", "-o", "remount,ro,bind", str(folder))
        yield
    finally:
        run("umount", "--lazy", str(folder))


@contextmanager
def held(ledger: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program holds the ledger for itself until the block ends, or its standard input."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(ledger)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield other
        finally:
            let_go(other)


def let_go(other: subprocess.Popen[str]) -> None:
    """The other program ends, and its lock with it."""
    if other.stdin is not None and not other.stdin.closed:
        other.stdin.close()
    other.wait(30)


def overwrite(ledger: Path) -> Path:
    """Garbage in the place of every page but the first; the file that holds what was there."""
    kept = ledger.with_name("kept")
    script = (
        "import os, sys; from pathlib import Path; p, kept = map(Path, sys.argv[1:]); data = p.read_bytes();"
        "kept.write_bytes(data); file = p.open('r+b'); file.seek(24); file.write(os.urandom(4));"
        "file.seek(4096); file.write(os.urandom(len(data) - 4096))"
    )
    run(sys.executable, "-c", script, str(ledger), str(kept))
    return kept


def put_back(ledger: Path, kept: Path) -> None:
    """What was there before `overwrite`, in the same file; its counter says that it has changed."""
    script = (
        "import sys; from pathlib import Path; p, kept = map(Path, sys.argv[1:]); data = kept.read_bytes();"
        "file = p.open('r+b'); file.write(data)"
    )
    run(sys.executable, "-c", script, str(ledger), str(kept))


@contextmanager
def failing(strace: str, call: str, when: str) -> Iterator[None]:
    """This process's calls of that name fail with EIO: `when` as strace counts them from now on, all threads together."""
    ours, theirs = os.pipe()
    command = [strace, "-f", "-p", str(os.getpid()), "-o", os.devnull, "-e", f"trace={call}",
               "-e", f"inject={call}:error=EIO:when={when}"]  # fmt: skip
    with subprocess.Popen(command, stderr=theirs) as tracer:
        os.close(theirs)
        said = b""
        while b"attached" not in said:
            ready, _, _ = select.select([ours], [], [], 20)
            some = os.read(ours, 4096) if ready else b""
            assert some, said
            said += some
        try:
            yield
        finally:
            tracer.terminate()
    os.close(ours)


def upgraded(ledger: Path) -> None:
    """A newer program has brought the ledger to its own format."""
    script = (
        "import sqlite3, sys; known = sqlite3.connect(sys.argv[1], isolation_level=None);"
        " at = known.execute('PRAGMA user_version').fetchone()[0]; known.execute(f'PRAGMA user_version = {at + 1}')"
    )
    run(sys.executable, "-c", script, str(ledger))


def posted(ledger: Path) -> int:
    """How many credits stand in the file, whoever can read it."""
    script = (
        "import sqlite3, sys; known = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True);"
        " print(*known.execute(\"SELECT count(*) FROM journal WHERE kind = 'credit'\").fetchone())"
    )
    return int(run(sys.executable, "-c", script, str(ledger)))
