"""Ledgers of a size to measure on: made once as `latitude demo --lines` makes them, and kept between runs.

    python -m tests.benchmarks.ledgers 1000000     # makes it where it is missing, and says where it is

They stand in LATITUDE_BENCH_LEDGERS, or in the user's cache. Nobody writes to them: whoever posts copies one first.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import platformdirs

from tracker.desk.demo import demo_ledger
from tracker.ledger.schema import SCHEMA
from tracker.paths import LEDGER_NAME

DAYS = {1_000: 10, 10_000: 40, 100_000: 365, 200_000: 3_650, 1_000_000: 3_650, 10_000_000: 3_650}
"""Ten years where there are lines enough: 55 a day in one of fifty hotels, 274 in a large one, 2,740 in a group's."""
SEED = 7


def place() -> Path:
    """The folder that they stand in."""
    given = os.environ.get("LATITUDE_BENCH_LEDGERS")
    return Path(given) if given else Path(platformdirs.user_cache_dir("Latitude")) / "bench"


def ledger_of(lines: int, progress: Callable[[int, int], None] | None = None, seed: int = SEED) -> Path:
    """The data folder of a ledger of about so many lines, made now if it is missing. To be read only."""
    folder = place() / (f"{lines}-schema{SCHEMA}" + (f"-{seed}" if seed != SEED else ""))
    if not folder.exists():
        making = folder.with_name(f"{folder.name}.making-{os.getpid()}")
        making.mkdir(parents=True)
        try:
            demo_ledger(making, seed=seed, length=DAYS[lines], lines=lines, progress=progress).close()
            making.rename(folder)
        finally:
            shutil.rmtree(making, ignore_errors=True)
    return folder


def copy_of(lines: int, into: Path, seed: int = SEED) -> Path:
    """As `ledger_of`, to write to: a copy of the ledger in the folder `into`."""
    into.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ledger_of(lines, seed=seed) / LEDGER_NAME, into / LEDGER_NAME)
    return into


def main() -> None:
    """Make what is asked for and is missing."""
    parser = argparse.ArgumentParser(description="Ledgers to measure on.")
    parser.add_argument("lines", nargs="*", type=int, choices=sorted(DAYS), default=[1_000, 10_000, 100_000])
    for lines in parser.parse_args().lines:
        start = time.monotonic()
        folder = ledger_of(lines)
        size = (folder / LEDGER_NAME).stat().st_size
        took = time.monotonic() - start
        sys.stdout.write(f"{lines:>12,} lines  {size / 1e6:>9,.1f} MB  {took:>7.1f} s  {folder}\n")


if __name__ == "__main__":
    main()
