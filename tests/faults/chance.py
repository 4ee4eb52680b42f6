"""Seeds and counts: how much is tried in this run, and how to have the same again. Knows no fault."""

from __future__ import annotations

import os
import random
import zlib


def _chosen() -> int:
    given = os.environ.get("LATITUDE_FAULT_SEED")
    if given:
        return int(given)
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID")  # the same for all workers of a run
    return zlib.crc32(run.encode()) if run else random.SystemRandom().randrange(2**32)


SEED = _chosen()
"""The run's seed; `LATITUDE_FAULT_SEED` sets it."""


def chance(name: str) -> random.Random:
    """A generator of its own for each test, told on standard output."""
    print(f"LATITUDE_FAULT_SEED={SEED}  ({name})")  # noqa: T201 - pytest shows it with a failure
    return random.Random(f"{SEED} {name}")


def times(slow: int) -> int:
    """How often a slow test does it: `LATITUDE_FAULT_TIMES` times the promised figure."""
    return slow * int(os.environ.get("LATITUDE_FAULT_TIMES", "1"))


def in_ci(sample: int, ci: int) -> int:
    """How often the default run does it, on a desk and in CI."""
    return ci if os.environ.get("CI", "").lower() in ("1", "true", "yes") else sample
