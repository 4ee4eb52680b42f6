"""What the disk has to do with it: bytes handed to it, and pages at new places against pages at the same ones. Knows no ledger."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.table import Row, median, timed

PAGE, PLACES, AT_ONCE, TIMES = 4096, 64_000, 5, 100
_COUNTED = Path("/proc/thread-self/io")


def handed() -> tuple[int, int]:
    """Bytes that this thread has handed to the system so far, and those that it was given, as Linux counts them; 0 elsewhere."""
    try:
        said = dict(line.split(": ") for line in _COUNTED.read_text().splitlines())
        return int(said["wchar"]), int(said["rchar"])
    except (OSError, ValueError, KeyError):
        return 0, 0


def new_places(path: Path) -> Row:
    """What the disk takes for pages where nothing was written of late: so it is with each index of a long file."""
    chance, page = random.Random(7), os.urandom(PAGE)
    same = [n * (PLACES // AT_ONCE) for n in range(AT_ONCE)]
    new, near = list[float](), list[float]()
    handle = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        for _ in range(PLACES // 1000):
            os.write(handle, page * 1000)
        os.fsync(handle)
        for _ in range(TIMES):
            places = chance.sample(range(PLACES), AT_ONCE)
            new.append(timed(lambda places=places: _put(handle, page, places)))  # type: ignore[misc]  # bound in the loop
            near.append(timed(lambda: _put(handle, page, same)))
    finally:
        os.close(handle)
        path.unlink()
    what = f"{AT_ONCE} pages synced at new places / at the same ones"
    return Row(what, median(new), median(near), "", f"of a file of {PLACES * PAGE / 1e6:,.0f} MB")


def dearer(places: Row) -> str:
    """The same in words, for one page."""
    each = (places.ours - (places.floor or 0)) / AT_ONCE
    return f"each page at a place where nothing was written of late takes the disk {each:.2f} ms more than one at the same place"


def _put(handle: int, page: bytes, places: Sequence[int]) -> None:
    for place in places:
        os.lseek(handle, place * PAGE, os.SEEK_SET)
        os.write(handle, page)
    os.fsync(handle)
