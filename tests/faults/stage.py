"""A stage: a process that has the program loaded and forks an actor for each act, so that the actor can be struck.

Under strace every actor is traced; what strace counts for its injections begins anew with each. Knows no act.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[2]
LONGEST = 120.0
"""Seconds after which an actor hangs for good and is killed."""


@dataclass(frozen=True)
class Played:
    """What became of an act: what the actor said before it ended, and how it ended.

    `noise` is what was no saying: a traceback, for one. `code` is the exit code, or minus the signal.
    """

    said: list[dict[str, Any]]
    code: int
    pid: int
    noise: str = ""
    hung: bool = False

    def first(self, key: str) -> Any:
        """The first thing said under that key, or None."""
        return next((x[key] for x in self.said if key in x), None)

    def every(self, key: str) -> list[Any]:
        """All that was said under that key."""
        return [x[key] for x in self.said if key in x]


@dataclass
class Stage:
    """The process of the stage; `wrap` is put before its command (strace and its options)."""

    wrap: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [*self.wrap, sys.executable, "-m", "tests.faults.stage"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True, env={**os.environ, **self.environment},
        )  # fmt: skip
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(timeout=30)

    def play(self, act: str, folder: Path, *, kill_after: float | None = None, **request: Any) -> Played:
        """Have an actor perform `act` in `folder`; with `kill_after` it is killed that many seconds after its first word."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        wanted = {"act": act, "folder": str(folder), "kill_after": kill_after, **request}
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the stage is gone"
        return Played(**json.loads(answer))


def _main() -> None:
    from tests.faults import acts  # the program, loaded once for all actors

    acts.rehearse()
    for text in sys.stdin:
        request = json.loads(text)
        ours, theirs = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(ours)
            os.dup2(theirs, 2)  # a traceback is told as well
            os.dup2(acts.NOTHING, 0)
            acts.perform(request, _teller(theirs))
            os._exit(0)
        os.close(theirs)
        sys.stdout.write(json.dumps(_watch(pid, ours, request)) + "\n")
        sys.stdout.flush()


def _teller(pipe: int) -> Callable[..., None]:
    def say(**said: Any) -> None:
        os.write(pipe, (json.dumps(said) + "\n").encode())

    return say


def _watch(pid: int, pipe: int, request: dict[str, Any]) -> dict[str, Any]:
    """Hear the actor out, kill it when its time has come, and tell what it said."""
    kill_after = request["kill_after"]
    deadline = time.monotonic() + request.get("longest", LONGEST)
    heard, hung, struck = b"", False, kill_after is None
    while True:
        ready, _, _ = select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))
        if ready:
            some = os.read(pipe, 65536)
            if not some:
                break
            if not heard and kill_after is not None:
                deadline = time.monotonic() + kill_after
            heard += some
        if time.monotonic() >= deadline and not hung:
            hung = struck
            struck = True
            os.kill(pid, signal.SIGKILL)
            deadline = time.monotonic() + LONGEST
    os.close(pipe)
    _, status = os.waitpid(pid, 0)
    lines = heard.decode(errors="replace").splitlines()
    said = [json.loads(line) for line in lines if line.startswith("{")]
    noise = "\n".join(line for line in lines if not line.startswith("{"))
    code = os.waitstatus_to_exitcode(status)
    return {"said": said, "noise": noise, "pid": pid, "hung": hung, "code": code}


if __name__ == "__main__":
    _main()
