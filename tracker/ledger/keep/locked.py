"""One program at a time in a folder, for as long as a block runs: an advisory lock on a file there. Knows no content."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tracker.domain.sentences import Sentence

PATIENCE = 5.0
"""Seconds to wait for another program; it needs milliseconds."""


@contextmanager
def locked(folder: Path, name: str = ".lock") -> Iterator[None]:
    """The block runs while nobody else is in one on the same folder. OSError when it cannot be had."""
    handle = os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + PATIENCE
        while not lock_at_once(handle):
            if time.monotonic() > deadline:
                raise TimeoutError(0, Sentence("another program is using it"))
            time.sleep(0.02)
        yield
    finally:
        os.close(handle)  # and with it the lock


def lock_at_once(handle: int) -> bool:
    """Whether the lock on an open file could be had; it is held until the file is closed."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # Windows only
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except PermissionError:  # what Windows says of a lock that is held
        if os.name == "nt":
            return False
        raise
    return True
