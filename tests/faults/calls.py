"""Failing system calls through strace: which calls an act makes, and an act at whose n-th call the system fails.

strace counts anew for each actor, and strikes at one call number; the actor makes idle calls up to it, so that one
strace serves every point.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults.acts import ROUND
from tests.faults.stage import Played, Stage

WRITING = ("pwrite64", "fdatasync", "fsync", "ftruncate")
CALLS = (*WRITING, "pread64", "openat")


@dataclass(frozen=True)
class Failure:
    """What the system does: `error` at one call, or from that call on (`lasting`); None kills the process there."""

    name: str
    calls: tuple[str, ...]
    error: str | None
    lasting: bool = False

    def options(self) -> tuple[str, ...]:
        """For strace."""
        strike = (
            f"error={self.error}" if self.error else "error=EIO:signal=SIGKILL"
        )  # a signal alone is lost with a filter
        when = f"{ROUND}+" if self.lasting else f"{ROUND}"
        return tuple(x for call in self.calls for x in ("-e", f"inject={call}:{strike}:when={when}"))


FAILURES = (
    Failure("the disk fails once", CALLS, "EIO"),
    Failure("the disk has failed", CALLS, "EIO", lasting=True),
    Failure("the disk is full once", WRITING, "ENOSPC"),
    Failure("the disk is full", WRITING, "ENOSPC", lasting=True),
    Failure("the process is killed", WRITING, None),
)


@dataclass(frozen=True)
class Point:
    """One place where an act is struck: at its n-th call of a kind (from 1)."""

    failure: Failure
    act: str
    call: str
    number: int

    def idle(self) -> dict[str, int]:
        """So many idle calls bring the actor there."""
        return {self.call: ROUND - self.number}

    def __str__(self) -> str:
        return f"{self.act}: {self.failure.name} at {self.call} {self.number}"


@contextmanager
def struck(strace: str, failure: Failure) -> Iterator[Stage]:
    """A stage on which the system fails in this way."""
    calls = ",".join(failure.calls)
    filtered = ("--seccomp-bpf",) if failure.error else ()  # quick, but with it some signals are lost
    wrap = (strace, "-f", *filtered, "-qq", "-o", "/dev/null", "-e", f"trace={calls}", *failure.options())
    with Stage(wrap) as stage:
        yield stage


@contextmanager
def counted(strace: str, log: Path, more: tuple[str, ...] = ()) -> Iterator[Stage]:
    """A stage whose system calls are written to `log`."""
    calls = ",".join((*CALLS, *more))
    with Stage((strace, "-f", "--seccomp-bpf", "-qq", "-o", str(log), "-e", f"trace={calls}")) as stage:
        yield stage


def calls_of(log: Path, played: Played) -> Counter[str]:
    """How many calls of each kind an actor made."""
    mine = re.compile(rf"^{played.pid} +(\w+)\(", re.MULTILINE)
    return Counter(mine.findall(log.read_text(errors="replace")))
