"""Whole processes: `latitude --version` against `python -c pass`."""

from __future__ import annotations

import subprocess
import sys

from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, paired, timed

RUNS = 15


def measure(_run: Run) -> list[Row]:
    """Start both in turn."""

    def run(*arguments: str) -> float:
        return timed(lambda: subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL))

    ours, floor = paired(lambda: run("-m", "tracker", "--version"), lambda: run("-c", "pass"), RUNS)
    return [Row("latitude --version / python -c pass", median(ours), median(floor), "<= 3x", f"{RUNS} each")]
