"""How much memory a process takes, as Linux tells it: for others' programs and for ours alike. Elsewhere nothing is told."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MB = 1e6


@dataclass(frozen=True)
class Ran:
    """A process from start to end: seconds, megabytes at most (of it and its children), exit code, what it said.

    `code` None: it was ended after the time it had.
    """

    seconds: float
    peak: float
    code: int | None
    said: bytes = b""


def ran(command: Sequence[str], *, limit: float, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> Ran:
    """Run a command to its end, or for so many seconds."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        list(command), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, env=env, cwd=cwd
    )
    try:
        said, _ = process.communicate(timeout=limit)
        code: int | None = process.returncode
    except subprocess.TimeoutExpired:
        process.kill()
        said, _ = process.communicate()
        code = None
    return Ran(time.perf_counter() - begun, 0.0, code, said)


def measured(command: Sequence[str], *, limit: float, env: Mapping[str, str] | None = None) -> Ran:
    """As `ran`, in a small process of its own that knows how much its child took at most: `RUSAGE_CHILDREN` never forgets."""
    import sys

    done = ran([sys.executable, "-m", "tests.benchmarks.memory", str(limit), *command], limit=limit + 10, env=env)
    if done.code != 0:
        return done
    seconds, peak, code = done.said.rsplit(b"\n", 2)[-2].split()
    return Ran(float(seconds), float(peak), None if code == b"None" else int(code), done.said)


def resident(pid: int | str = "self") -> float:
    """Megabytes of a living process. Not its part of what it shares: that depends on what else runs on the machine."""
    return _status(pid, "VmRSS:")


def peak(pid: int | str = "self") -> float:
    """Megabytes that a living process had at most."""
    return _status(pid, "VmHWM:")


def of_session(leader: int) -> float:
    """Megabytes that the largest living process of a session had at most: some programs start another one and wait."""
    most = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended meanwhile
            if int(stat.read_text().rpartition(")")[2].split()[3]) == leader:
                most = max(most, peak(stat.parent.name))
    return most


def _status(pid: int | str, name: str) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * 1024 / MB
    return 0.0


def main() -> None:
    """Run a command and tell what it took: `python -m tests.benchmarks.memory SECONDS COMMAND…`."""
    import resource
    import sys

    done = ran(sys.argv[2:], limit=float(sys.argv[1]), env=os.environ)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / MB
    sys.stdout.buffer.write(done.said)
    sys.stdout.write(f"\n{done.seconds} {most} {done.code}\n")


if __name__ == "__main__":
    main()
